"""Closing: what is missing, a result for every need, and a second person who sees no name."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from tests.workflows import life
from workflows.case import access, services
from workflows.case.record import Stage
from workflows.steps.closing import services as closing
from workflows.steps.plan import services as plan

MARKS = {
    "first_name": "MARKE-VORNAME",
    "last_name": "MARKE-NACHNAME",
    "native_name": "MARKE-SCHRIFT",
    "phone": "+49 7141 555123",
    "email": "marke@example.org",
    "address": "MARKE-STRASSE 7",
}


def marked(desk: Desk) -> object:
    """A case full of words that the second person must not read, waiting for the approval."""
    desk.case = factories.make_case(desk.manager, concern="MARKE-ANLIEGEN", **MARKS)
    factories.drive_to(desk.case, "assessment")
    texts = {"arbeit_need": "MARKE-BEDARF", "arbeit_resource": "MARKE-STAERKE"}
    health = {"gesundheit_level": "4", "gesundheit_need": "MARKE-GESUND", "gesundheit_basis": "consent"}
    desk.post(factories.task_of(desk.case, "assessment"), **texts, **health)
    today = data.timezone.localdate()
    goal = plan.add_goal(
        desk.case,
        by=desk.manager,
        area_key="arbeit",
        area_name="Arbeit",
        sensitive=False,
        text="MARKE-ZIEL",
        target_on=today,
    )
    desk.post(factories.task_of(desk.case, "plan"))
    factories.make_referral(desk.case, desk.manager, factories.make_service("MARKE-DIENST"))
    desk.post(factories.task_of(desk.case, "inform"))
    desk.post(factories.task_of(desk.case, "feedback"), note="MARKE-RUECKMELDUNG")
    plan.move_goal(goal, "missed", by=desk.manager, reason="MARKE-GRUND")
    desk.post(factories.task_of(desk.case, "support"), reason="MARKE-ANLASS")
    desk.post(factories.task_of(desk.case, "review"), note="MARKE-UEBERPRUEFUNG")
    told = {"note": "MARKE-BEMERKUNG", "arbeit_result": "other", "arbeit_reason": "Arbeitet in einer anderen Stadt"}
    desk.post(factories.task_of(desk.case, "closing"), **told)
    return factories.task_of(desk.case, "approval")


def test_the_second_person_sees_figures_and_no_word_of_the_file(desk: Desk) -> None:
    task = marked(desk)
    lead = desk.client(factories.make_lead())
    page = lead.get(url(task)).content.decode()
    assert "MARKE" not in page.upper().replace("MARKET", "")
    for word in MARKS.values():
        assert word not in page
    for shown in (
        desk.case.number,
        "Eglosheim",
        "Selbstständig, Ziele erreicht",
        "Anderer Grund",
        "Deutsch",
        "Arbeitet in einer",
    ):
        assert shown in page
    assert "Gesundheit" not in page
    refused = lead.post(url(task), {"decision": "return", "comment": ""}).content.decode()
    assert "MARKE" not in refused
    unread = lead.post(url(task), {"decision": "approve"})
    assert unread.context["form"].errors["accept_arbeit"], "each reason is accepted by the second person"
    done = lead.post(url(task), {"decision": "approve", "accept_arbeit": "on"}, follow=True).content.decode()
    assert "MARKE" not in done
    again = lead.post(url(task), {"decision": "approve"})
    assert again.status_code == 409
    assert "MARKE" not in again.content.decode()


def test_something_opened_again_is_told_to_the_lead_without_its_name(desk: Desk) -> None:
    task = marked(desk)
    factories.make_referral(desk.case, desk.manager, factories.make_service("MARKE-ZWEI"))
    page = (
        desk.client(factories.make_lead())
        .post(url(task), {"decision": "approve", "accept_arbeit": "on"})
        .content.decode()
    )
    assert "ist wieder etwas offen" in page
    assert "MARKE" not in page


def test_who_may_read_the_file_reads_the_note_too(desk: Desk) -> None:
    task = marked(desk)
    lead = factories.make_lead()
    services.grant(desk.case, lead, (access.READ,), by=desk.manager, reason="Fallbesprechung")
    page = desk.client(lead).get(url(task)).content.decode()
    assert "MARKE-BEMERKUNG" in page
    assert "MARKE-NACHNAME" in page
    assert "Gesundheit" not in page


def test_sent_back_with_a_comment(desk: Desk) -> None:
    task, lead = desk.task("approval"), factories.make_lead()
    assert desk.post(task, lead, decision="return").context["form"].errors["comment"]
    assert desk.post(task, lead, decision="return", comment="Bitte Ergebnis ergänzen").status_code == 302
    page = desk.client().get(url(factories.task_of(desk.case, "closing"))).content.decode()
    assert "Bitte Ergebnis ergänzen" in page


def test_an_unknown_decision_decides_nothing(desk: Desk) -> None:
    task = desk.task("approval")
    for decision in ("", "yes", "Approve"):
        assert desk.post(task, factories.make_lead(), decision=decision).status_code == 200
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.CLOSING


def test_what_is_open_is_listed_with_the_way_there(desk: Desk) -> None:
    factories.drive_to(desk.case, "closing")
    factories.make_referral(desk.case, desk.manager)
    task = factories.task_of(desk.case, "closing")
    page = desk.client().get(url(task)).content.decode()
    case_page = reverse("desk:case", args=[desk.case.number])
    assert "Ziel noch offen: Arbeit finden" in page
    assert 'href="#plan"' in page
    assert 'id="plan"' in page
    assert f"{case_page}#vermittlungen" in page
    refused = desk.post(task)
    assert refused.status_code == 200
    assert "Vermittlung noch offen" in " ".join(refused.context["form"].non_field_errors())


def test_every_need_has_a_result_and_another_reason_is_said(desk: Desk) -> None:
    task = desk.task("closing")
    assert desk.post(task, arbeit_result=None).context["form"].errors["arbeit_result"]
    assert desk.post(task, arbeit_result="other").context["form"].errors["arbeit_reason"]
    assert desk.post(task, arbeit_result="other", arbeit_reason="Umzug").status_code == 302
    result = desk.case.closings.get().results.get(area_key="arbeit")
    assert (result.result, result.reason, result.level_before) == ("other", "Umzug", 2)


def test_handed_over_wants_a_service_that_has_taken_over(desk: Desk) -> None:
    factories.drive_to(desk.case, "support")
    referral = factories.make_referral(desk.case, desk.manager)
    type(referral).objects.filter(pk=referral.pk).update(area_key="deutsch")
    desk.post(factories.task_of(desk.case, "inform"))
    for step in ("support", "review"):
        desk.post(factories.task_of(desk.case, step))
    for goal in desk.case.goals.all():
        plan.move_goal(goal, "reached", by=desk.manager)
    task = factories.task_of(desk.case, "closing")
    assert desk.post(task, deutsch_result="handed_over").context["form"].errors["deutsch_result"]
    desk.post(factories.task_of(desk.case, "feedback"), outcome="reached")
    assert desk.post(task, deutsch_result="handed_over").status_code == 302


def test_a_reason_not_accepted_closes_nothing(desk: Desk) -> None:
    """Also where the page is left out: the service asks itself."""
    task = marked(desk)
    with pytest.raises(ValidationError):
        closing.decide(task, by=factories.make_lead(), approved=True, comment="")
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.CLOSING


def test_health_is_closed_by_those_who_may_read_it(desk: Desk) -> None:
    factories.drive_to(desk.case, "assessment")
    desk.post(factories.task_of(desk.case), gesundheit_level="3", gesundheit_basis="consent")
    goal = life.add_goal(desk.case, desk.manager)
    life.do_plan(desk.case, desk.manager)
    desk.post(factories.task_of(desk.case, "support"))
    desk.post(factories.task_of(desk.case, "review"))
    plan.move_goal(goal, "reached", by=desk.manager)
    task, deputy = factories.task_of(desk.case, "closing"), factories.make_deputy(desk.case)
    refused = desk.post(task, deputy)
    assert refused.status_code == 200
    assert "Ein geschützter Bereich ist noch offen" in refused.content.decode()
    assert "gesundheit" not in refused.content.decode()
    assert desk.post(task).status_code == 302
