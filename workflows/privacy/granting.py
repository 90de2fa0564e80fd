"""The lead lets somebody see a case or a Stadtteil, for a reason and until a day; ends it early; says it in words."""

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import access, journal, services
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.record import OPEN_STAGES, Case
from workflows.privacy.emergency import EmergencyAccess

if TYPE_CHECKING:
    from accounts.models import User
    from content.models import Stadtteil

LONGEST = 731  # days


class Level(StrEnum):
    """How much somebody may do with a case."""

    READ = "lesen"
    WORK = "bearbeiten"


PERMISSIONS = {Level.READ: (access.READ,), Level.WORK: (access.READ, access.WORK)}


def may_receive(user: "User") -> bool:
    """Whether somebody works at the desk at all."""
    return user.is_active and user.has_perm("workflows.use_desk")


def _check(user: "User", by: "User", reason: str, ends_on: date | None) -> None:
    access.require_giving(by)
    if user.pk == by.pk:
        raise ValidationError({"user": _("Sich selbst gibt niemand einen Zugriff. In der Not gibt es den Notzugriff.")})
    if not may_receive(user):
        raise ValidationError({"user": _("Diese Person arbeitet nicht am Arbeitsplatz Integration.")})
    if not reason.strip():
        raise ValidationError({"reason": _("Bitte schreiben Sie den Grund auf.")})
    today = timezone.localdate()
    if ends_on is None or not today <= ends_on <= today + timedelta(days=LONGEST):
        raise ValidationError({"ends_on": _("Bitte ein Ende ab heute und höchstens in zwei Jahren.")})


@transaction.atomic
def give(
    case: Case, user: "User", *, by: "User", level: Level, health: bool, reason: str, ends_on: date | None
) -> None:
    """Let `user` read or work a case until a day. What they hold without an end already stays as it is.

    Raises:
        PermissionDenied: `by` is not the lead.
        ValidationError: without reason or end, for oneself, for somebody without the desk, or nothing would change.
    """
    _check(user, by, reason, ends_on)
    case = hold(case)
    wanted = PERMISSIONS[level] + ((access.HEALTH,) if health else ())
    rows = CaseUserObjectPermission.objects.filter(content_object=case, user=user)
    endless = set(rows.filter(ends_on=None, ends_at=None).values_list("permission__codename", flat=True))
    new = tuple(permission for permission in wanted if permission.split(".")[1] not in endless)
    if not new:
        raise ValidationError({"user": _("Diese Person hat diesen Zugriff schon, ohne Ende.")})
    services.grant(case, user, new, by=by, reason=reason.strip(), ends_on=ends_on)


@transaction.atomic
def end(case: Case, user: "User", *, by: "User") -> None:
    """Take a right away before its day. A second click changes nothing.

    Raises:
        PermissionDenied: `by` is neither the lead nor responsible.
        ValidationError: it belongs to being responsible or deputy; that is changed elsewhere.
    """
    if not (access.gives_access(by) or case.responsible_id == by.pk):
        raise PermissionDenied(_("Zugriffe beenden die Teamleitung und die zuständige Person."))
    case = hold(case)  # who is responsible may change just now
    if user.pk in (case.responsible_id, case.deputy_id):
        raise ValidationError(_("Dieser Zugriff gehört zur Zuständigkeit. Ändern Sie zuerst die Zuständigkeit."))
    services.revoke(case, user, by=by, reason=_("vorzeitig beendet"))
    now = timezone.now()
    EmergencyAccess.objects.filter(case=case, by=user, ends_at__gt=now).update(ends_at=now)


@transaction.atomic
def give_district(
    stadtteil: "Stadtteil", user: "User", *, by: "User", reason: str, ends_on: date | None
) -> StadtteilUserObjectPermission:
    """Let `user` know of all cases of a Stadtteil: number, state, deadlines; until a day.

    Raises:
        PermissionDenied, ValidationError: see `give`.
    """
    _check(user, by, reason, ends_on)
    row, _new = StadtteilUserObjectPermission.objects.update_or_create(
        user=user,
        content_object=stadtteil,
        permission=Permission.objects.get(content_type__app_label="content", codename="coordinate_stadtteil"),
        defaults={
            "reason": reason.strip()[:200],
            "ends_on": ends_on,
            "granted_by": by,
            "granted_at": timezone.now(),
        },
    )
    told = {"user": str(user), "stadtteil": stadtteil}
    text = _("Überblick über %(stadtteil)s gegeben an %(user)s") % told
    journal.write(Action.GRANT, text, by=by, reason=reason)
    return row


@transaction.atomic
def end_district(pk: int, *, by: "User") -> None:
    """Take the overview of a Stadtteil away. A second click changes nothing.

    Raises:
        PermissionDenied: `by` is not the lead.
    """
    access.require_giving(by)
    row = StadtteilUserObjectPermission.objects.filter(pk=pk).select_related("user", "content_object").first()
    if row is None:
        return
    told = {"user": str(row.user), "stadtteil": row.content_object}
    row.delete()
    text = _("Überblick über %(stadtteil)s entzogen: %(user)s") % told
    journal.write(Action.GRANT, text, by=by, reason=_("vorzeitig beendet"))


def words(level: Level, *, health: bool) -> list[str]:
    """What somebody will see of a case, before it is saved."""
    told = [_("sieht Name, Anschrift, Telefon, Bedarf, Plan, Vermittlungen und alle Kontakte mit Notizen")]
    if level == Level.WORK:
        told.append(_("kann Schritte erledigen, Kontakte eintragen und Angaben ändern"))
    else:
        told.append(_("kann nichts ändern"))
    told.append(_("sieht auch die Gesundheitsangaben") if health else _("sieht keine Gesundheitsangaben"))
    return told


def district_words(stadtteil: "Stadtteil") -> list[str]:
    """What somebody will see of a Stadtteil."""
    cases = Case.objects.filter(stadtteil=stadtteil, stage__in=OPEN_STAGES).count()
    told: dict[str, Any] = {"count": cases, "stadtteil": stadtteil}
    return [
        _("weiß von allen Fällen in %(stadtteil)s, derzeit %(count)s offene") % told,
        _("sieht davon Nummer, Stand, Fristen und wer zuständig ist"),
        _("sieht keine Namen und öffnet keine Akte"),
    ]
