"""An assessment in several sittings: what was typed is kept, is not yet a version, and nobody overwrites it unseen."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.record import Case, Stage
from workflows.steps.assessment.models import AssessmentDraft, LifeArea
from workflows.steps.assessment.selectors import draft_of

NOT_ASKED = "-"


@transaction.atomic
def save(case: Case, *, by: User, values: dict[str, str], seen: str | None = None) -> AssessmentDraft:
    """Keep what was typed. Who may not read health leaves what the draft says about it as it is.

    The same once more (a double click) changes nothing.

    Args:
        values: the form's fields as they were sent.
        seen: see `require_seen`.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the assessment is over, or somebody else has written in the meantime.
    """
    access.require_work(by, case)
    case = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    if case.stage != Stage.ASSESSMENT:
        raise ValidationError(_("Die Bedarfsermittlung ist schon abgeschlossen."))
    draft = draft_of(case)
    require_seen(draft, by, seen)
    if not access.may_read_health(by, case):
        own = _prefixes()
        values = {name: text for name, text in values.items() if not name.startswith(own)}
        values |= {name: text for name, text in (draft.values if draft else {}).items() if name.startswith(own)}
    if draft and (draft.by_id, draft.values) == (by.pk, values):
        return draft
    draft, _made = AssessmentDraft.objects.update_or_create(
        case=case, defaults={"values": values, "by": by, "at": timezone.now()}
    )
    journal.write(Action.CHANGE, _("Entwurf der Bedarfsermittlung gespeichert"), by=by, case=case)
    return draft


def require_seen(draft: AssessmentDraft | None, by: User, seen: str | None) -> None:
    """Refuse where somebody else saved a draft since the page was opened.

    Args:
        seen: the draft's time as the page knew it ("" for none); None where nobody looked at a page.

    Raises:
        ValidationError: there is a newer draft of somebody else.
    """
    if draft and seen is not None and draft.by_id != by.pk and draft.at.isoformat() != seen:
        said = _("Inzwischen hat %(user)s einen Entwurf gespeichert. Sollen Ihre Eingaben gelten? Dann noch einmal.")
        raise ValidationError(said % {"user": draft.by})


def sensitive(draft: AssessmentDraft) -> list[dict[str, Any]]:
    """What a draft says about sensitive areas, as values for a version; empty where it says nothing."""
    areas = LifeArea.objects.filter(sensitive=True, active=True)
    return [_values(area, draft.values) for area in areas if f"{area.key}_level" in draft.values]


def _values(area: LifeArea, told: dict[str, str]) -> dict[str, Any]:
    level = told.get(f"{area.key}_level") or NOT_ASKED
    return {
        "area": area,
        "level": None if level == NOT_ASKED else int(level),
        "need": told.get(f"{area.key}_need", ""),
        "resource": told.get(f"{area.key}_resource", ""),
        "priority": bool(told.get(f"{area.key}_priority")),
        "legal_basis": told.get(f"{area.key}_basis", ""),
    }


def _prefixes() -> tuple[str, ...]:
    return tuple(f"{key}_" for key in LifeArea.objects.filter(sensitive=True).values_list("key", flat=True))
