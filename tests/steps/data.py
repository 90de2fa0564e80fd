"""What a caseworker types into each step, and what nobody should be able to do damage with."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests import factories
from workflows.case.record import Case
from workflows.steps.assessment.models import LifeArea
from workflows.steps.closing.models import ClosingReason

STEPS = (
    "intake",
    "hand_over",
    "assessment",
    "plan",
    "support",
    "review",
    "closing",
    "referral_inform",
    "referral_arrange",
    "referral_consent",
    "referral_letter",
    "referral_reply",
    "referral_feedback",
)
REFERRAL_NODES = {step: step.removeprefix("referral_") for step in STEPS if step.startswith("referral_")}
WITH_DATA = ("referral_consent", "referral_letter", "referral_reply")

MEGABYTE = "ä" * 500_000
BAD: dict[str, str | bytes] = {
    "empty": "",
    "a megabyte": MEGABYTE,
    "script": "<script>alert('x')</script>",
    "right-to-left override": "Amal\u202egnp.exe",
    "NUL": "Amal\x00Haddad",
    "emoji": "👩🏽‍💻🧿",
    "not UTF-8": b"\xff\xed\xa0\xbd",
    "a huge number": "9" * 400,
    "negative": "-1",
    "year 9999": "9999-12-31",
    "year 1": "0001-01-01",
    "not a date": "31.02.2026",
    "list": "['a']",
}


def day(days: int = 0) -> str:
    """A day from now, as a browser sends it."""
    return factories.on(timezone.localdate() + timedelta(days=days))


def at_step(case: Case, step: str) -> Any:
    """Drive the case to a step and return its task."""
    if step in REFERRAL_NODES:
        factories.drive_to(case, "support")
        mode = "appointment" if step == "referral_arrange" else "information"
        mode = "data" if step in WITH_DATA else mode
        referral = factories.make_referral(case, case.responsible, mode=mode)
        if step in ("referral_letter", "referral_reply"):
            factories.make_consent(referral)
        if step == "referral_reply":
            from workflows.steps.referral import sending

            sending.send(factories.task_of(case, "letter"), by=referral.created_by)
        if step == "referral_feedback":
            from workflows.steps.referral import services

            task = factories.task_of(case, "inform")
            services.informed(task, by=referral.created_by, on=timezone.localdate())
        return factories.task_of(case, REFERRAL_NODES[step])
    factories.drive_to(case, step)
    if step == "plan":
        from tests.workflows import life

        life.add_goal(case, case.responsible)
    if step == "closing":
        from workflows.steps.plan import services as plan

        for goal in case.goals.all():
            plan.move_goal(goal, "reached", by=case.responsible)
    return factories.task_of(case, step)


def fill(step: str, case: Case) -> dict[str, Any]:
    """A complete answer for a step."""
    if step == "intake":
        return {
            "first_name": "Amal",
            "last_name": "Haddad",
            "native_name": "أمل حداد",
            "date_of_birth": "1990-05-01",
            "language": "ar",
            "interpreter_needed": "on",
            "phone": "07141 910-2599",
            "email": "amal@example.org",
            "stadtteil": case.stadtteil_id,
            "accommodation": "",
            "address": "Am Bach 1",
            "informed_on": day(),
            "informed_language": "ar",
            "informed_version": "2026-1",
            "eligibility": "au",
            "clock_start": day(),
        }
    if step == "assessment":
        data: dict[str, Any] = {"german_level": "A2", "german_certificate": "on", "german_on": day(-30)}
        for area in LifeArea.objects.filter(active=True):
            data[f"{area.key}_level"] = "3" if area.key in ("deutsch", "arbeit") else "-"
            data[f"{area.key}_need"] = data[f"{area.key}_resource"] = ""
        return data | {"arbeit_need": "Arbeit finden", "arbeit_resource": "Führerschein", "arbeit_priority": "on"}
    if step == "closing":
        from workflows.case import gate

        results = {f"{need.area_key}_result": "achieved" for need in gate.needs(case)}
        return {"reason": ClosingReason.objects.get(key="selbststaendig").pk, "note": "Gut gelaufen", **results}
    return {
        "hand_over": {"handed_to": "Landratsamt", "reason": "Vorläufige Unterbringung"},
        "plan": {"review_on": day(90)},
        "support": {"reason": "Neue Arbeit"},
        "review": {"decision": "close", "next_on": "", "note": "Vieles erreicht"},
        "approval": {"decision": "approve", "comment": ""},
        "referral_inform": {"informed_on": day()},
        "referral_arrange": {"day": day(7), "clock": "14:30", "note": "Zimmer 12"},
        "referral_consent": {
            "decision": "agreed",
            "kinds": ["name"],
            "language": "ar",
            "interpreter": "on",
            "told_refusal": "on",
            "told_withdrawal": "on",
            "how": "written",
            "given_on": day(),
            "expires_on": day(90),
        },
        "referral_letter": {},
        "referral_reply": {"answer": "accepted", "day": day(5), "clock": "10:00", "reason": "", "note": ""},
        "referral_feedback": {"outcome": "reached", "note": "Kurs begonnen"},
    }[step]
