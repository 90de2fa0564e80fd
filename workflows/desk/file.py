"""What the page of a case shows, for those who may open the file and for those who only know that it exists."""

from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.languages import german_name
from forms.selectors import uploads_of
from workflows.case import access, counselling, merging, questions, selectors, timeline
from workflows.case.record import OPEN_STAGES, Case, Stage
from workflows.case.rules import CaseworkRules
from workflows.desk import beside
from workflows.desk.clock import clock_of
from workflows.desk.contact_forms import EncounterForm
from workflows.desk.forms import ReopenForm
from workflows.desk.now import now
from workflows.privacy import emergency
from workflows.steps.assessment.selectors import lines_for
from workflows.steps.plan.selectors import goals_for
from workflows.steps.referral.models import Outcome

if TYPE_CHECKING:
    from accounts.models import User

LINES, MORE, MOST = 30, 30, 300


def lines_wanted(text: str | None) -> int:
    """How many lines of history the address asks for; 30 where it asks for nonsense."""
    return min(max(int(text), LINES), MOST) if text and text.isascii() and text.isdigit() and len(text) < 5 else LINES


def common(case: Case, user: "User", *, named: bool) -> dict[str, Any]:
    """What both pages share: no name, no concern, no service."""
    rules = CaseworkRules.read_beside(case, *counselling.RULES, "merge_undo_days")
    clock = clock_of(case, rules)
    return {
        "case": case,
        "rules": rules,
        "stages": [(stage.value, stage.label) for stage in OPEN_STAGES],
        "handed_over": case.stage == Stage.HANDED_OVER,
        "clock": clock,
        "now": now(case, user, named=named),
        "trail": [(_("Fälle"), reverse("desk:cases")), (case.number, "")],
        "may_assign": user.has_perm("workflows.assign_case") or getattr(case, "handable", False),
    }


def reduced(case: Case, user: "User") -> dict[str, Any]:
    """For those who know the case: number, Stadtteil, stage, deadlines, responsible, open steps."""
    return {
        **common(case, user, named=False),
        "may_check": access.gives_access(user),
        "may_emergency": emergency.may_ask(user),
    }


def whole(
    case: Any,
    user: "User",
    *,
    lines: int = LINES,
    contact: EncounterForm | None = None,
    reopen: ReopenForm | None = None,
) -> dict[str, Any]:
    """The file. `case` comes from `selectors.one`, which knows what `user` may do."""
    referrals = list(case.referrals.select_related("service"))
    events, older = timeline.events(case, lines, may_health=case.health)
    editable = case.workable and case.is_open
    shared = common(case, user, named=True)
    assessment = _assessment(case, user, {one.area_key for one in referrals if one.outcome == Outcome.REACHED})
    return {
        **shared,
        "name": str(case.person) or _("Name noch nicht bekannt"),
        "language": german_name(case.person.language) if case.person.language else "",
        "editable": editable,
        "may_extend": editable and counselling.extendable(case, shared["rules"]),
        "assessment": assessment,
        "goals": {"goals": goals_for(case, user, may_health=case.health), "editable": editable},
        "referrals": referrals,
        "added": questions.answers_for(case, may_health=case.health) if case.told_more else [],
        "contact": contact or EncounterForm(prefix="kontakt", known=assessment["areas"]),
        "asked": case.follow_ups.select_related("case").first() if case.stage == Stage.CLOSED else None,
        "reopen": (reopen or ReopenForm(prefix="oeffnen")) if case.workable and case.stage == Stage.CLOSED else None,
        "events": events,
        "more": min(lines + MORE, MOST) if older and lines < MOST else 0,
        "family": selectors.household_cases(case, user),
        "merges": _merges(case, user, shared["rules"]) if case.merged else [],
        "may_household": case.workable,
        "may_start": user.has_perm("workflows.start_case"),
        "uploads": uploads_of(case.submission_code),
        "readers": selectors.staff_with_access(case),
        "back": reverse("desk:case", args=[case.number]),
        "beside": beside.of(case, user),
    }


def _merges(case: Case, user: "User", rules: CaseworkRules) -> list[dict[str, Any]]:
    """Mergings of the case; with the last day for undoing, where the reader may do that."""
    found = merging.of_case(case, user)
    return [
        {
            "merge": one,
            "into": one.kept if one.gone_id == case.pk else None,
            "until": merging.undoable_until(one, rules) if getattr(case, "workable", False) else None,
        }
        for one in found
    ]


def _assessment(case: Any, user: "User", taken_over: set[str]) -> dict[str, Any]:
    """Values of the panel of the step: what was told, and whether something stays hidden."""
    lines = lines_for(case, user, may_health=case.health)
    told = [line for line in lines if line.level is not None or line.need or line.resource]
    return {
        "areas": [line.area for line in lines],
        "lines": told,
        "hidden": any(line.hidden for line in lines),
        "taken_over": taken_over,
    }
