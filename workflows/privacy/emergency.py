"""Emergency access ("Notzugriff"): a typed reason opens a file at once, everybody concerned is told, and it ends."""

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from django.conf import settings
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.mail import send_mail
from django.db import models, transaction
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_tasks import task as job

from accounts.models import User as Person
from workflows.case import access, journal
from workflows.case.grants import CaseUserObjectPermission
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules

if TYPE_CHECKING:
    from accounts.models import User

SHORTEST = 15  # letters of a reason; "x" is none


class EmergencyAccess(models.Model):
    """One emergency access: by whom, why, until when, and who of those concerned has seen it."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="emergencies")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(gettext_lazy("Grund"), max_length=500)
    at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField()
    seen_by = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+", blank=True)

    class Meta:
        verbose_name = gettext_lazy("Notzugriff")
        verbose_name_plural = gettext_lazy("Notzugriffe")
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.at:%d.%m.%Y %H:%M}"

    @property
    def running(self) -> bool:
        """Whether it still opens the file."""
        return self.ends_at > timezone.now()


def may_ask(user: "User") -> bool:
    """Who counsels, and the lead."""
    return user.has_perm("workflows.start_case") or access.gives_access(user)


@transaction.atomic
def take(number: str, *, by: "User", reason: str) -> EmergencyAccess:
    """Open the file of a case to `by` for reading, for some hours (setting). Health stays closed.

    Raises:
        PermissionDenied: `by` neither counsels nor leads.
        ValidationError: no reason, no such case, or the file is open to `by` anyway.
    """
    if not may_ask(by):
        raise PermissionDenied(_("Einen Notzugriff gibt es nur für das Integrationsmanagement und die Leitung."))
    if len(reason.strip()) < SHORTEST:
        raise ValidationError({"reason": _("Bitte schreiben Sie in einem Satz, warum es sein muss.")})
    case = Case.objects.select_for_update(no_key=True).filter(number=number.strip()).first()
    if case is None:
        raise ValidationError({"number": _("Diese Fallnummer gibt es nicht.")})
    if access.may_read(by, case):
        raise ValidationError({"number": _("Diese Akte dürfen Sie schon öffnen.")})
    ends_at = timezone.now() + timedelta(hours=CaseworkRules.now().emergency_hours)
    permission = Permission.objects.get(content_type__app_label="workflows", codename=access.READ.split(".")[1])
    CaseUserObjectPermission.objects.update_or_create(
        user=by,
        permission=permission,
        content_object=case,
        defaults={
            "reason": _("Notzugriff"),
            "ends_on": timezone.localdate(ends_at),
            "ends_at": ends_at,
            "granted_by": by,
            "granted_at": timezone.now(),
        },
    )
    taken = EmergencyAccess.objects.create(case=case, by=by, reason=reason.strip()[:500], ends_at=ends_at)
    until = f"{timezone.localtime(ends_at):%d.%m.%Y %H:%M}"
    journal.write(Action.GRANT, _("Notzugriff bis %(until)s") % {"until": until}, by=by, case=case, reason=reason)
    transaction.on_commit(lambda: tell.enqueue(taken.pk))
    return taken


def notices_for(user: "User") -> "models.QuerySet[EmergencyAccess]":
    """What `user` has to be told: on own and deputised cases, or on all for the lead; until they say they saw it."""
    own = Q(case__responsible=user) | Q(case__deputy=user)
    mine = EmergencyAccess.objects.all() if access.gives_access(user) else EmergencyAccess.objects.filter(own)
    seen = EmergencyAccess.seen_by.through.objects.filter(user_id=user.pk).values("emergencyaccess_id")
    return mine.exclude(by=user).exclude(pk__in=seen).select_related("case", "by")


def seen(pk: int, *, by: "User") -> None:
    """`by` has taken note."""
    found = notices_for(by).filter(pk=pk).first()
    if found:
        found.seen_by.add(by)


@job(queue_name="mail")
def tell(pk: int) -> int:
    """A mail to the responsible person and the lead: a sentence and the way to the desk; no number, no name."""
    taken = EmergencyAccess.objects.select_related("case__responsible").filter(pk=pk).first()
    if taken is None:
        return 0
    leads = Person.objects.filter(groups__name="teamleitung", is_active=True)
    concerned = {user for user in (*leads, taken.case.responsible) if user and user.is_active and user.email}
    emails = sorted({user.email for user in concerned if user.pk != taken.by_id})
    with translation.override("de"):
        address = urljoin(settings.WAGTAILADMIN_BASE_URL, reverse("desk:worklist"))
        text = render_to_string("privacy/emergency_mail.txt", {"address": address})
        for email in emails:
            send_mail(_("Ein Notzugriff hat stattgefunden"), text, None, [email])
    return len(emails)
