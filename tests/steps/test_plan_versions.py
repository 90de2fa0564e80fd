"""The plan as an agreement: out of the library, in two languages, version by version, signed or not."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from viewflow.workflow.models import Task

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from tests.workflows import life
from workflows.case.record import Case
from workflows.models import GoalSuggestion
from workflows.steps.plan import services, versions

GERMAN, ARABIC = "Ich bestehe die Prüfung B1.", "أنجح في امتحان B1."


def address(desk: Desk, name: str) -> str:
    return reverse(f"desk:{name}", args=[desk.case.number])


def speaks(desk: Desk, language: str) -> None:
    person = desk.case.person
    person.language = language
    person.save()


@pytest.fixture
def agreed(desk: Desk) -> Desk:
    """A plan with one goal in Arabic too, agreed on."""
    desk.task("plan")
    speaks(desk, "ar")
    choose(desk, GERMAN)
    life.do_plan(desk.case, desk.manager)
    desk.case.refresh_from_db()
    return desk


def choose(desk: Desk, text: str) -> object:
    offered = GoalSuggestion.objects.get(text=text)
    return desk.client().post(address(desk, "goal_suggested"), {"vorschlag": offered.pk})


def test_the_library_offers_what_fits_the_need_and_one_click_takes_it(desk: Desk) -> None:
    task = desk.task("plan")
    needs = {need["area_key"]: need["offers"] for need in desk.client().get(url(task)).context["needs"]}
    assert GERMAN in {offer.text for offer in needs["deutsch"]}
    assert "gesundheit" not in needs  # not a need of this person
    assert choose(desk, GERMAN).status_code == choose(desk, GERMAN).status_code == 302
    goal = desk.case.goals.get(text=GERMAN)
    assert goal.area_key == "deutsch"
    assert goal.text_words["ar"] == ARABIC
    assert [step.who for step in goal.steps.all()] == ["client", "client"]
    assert goal.steps.get(text="Regelmäßig zum Kurs gehen").text_words["en"] == "Attend the course regularly"


def test_another_sentence_ends_the_translations_nobody_looked_at(desk: Desk) -> None:
    desk.task("plan")
    speaks(desk, "ar")
    choose(desk, GERMAN)
    goal = desk.case.goals.get(text=GERMAN)
    change, client = reverse("desk:goal_change", args=[goal.pk]), desk.client()
    assert client.get(change).context["form"]["translation"].value() == ARABIC
    told = {"text": "Ich bestehe B2.", "need": "Ausbildung", "target_on": data.day(60), "translation": "أنجح في B2."}
    assert client.post(change, told).status_code == 302
    goal.refresh_from_db()
    assert (goal.text, goal.need, goal.text_words) == ("Ich bestehe B2.", "Ausbildung", {"ar": "أنجح في B2."})
    step = goal.steps.first()
    change = reverse("desk:goal_step_change", args=[step.pk])
    assert client.post(change, {"text": "Üben", "who": "volunteer", "due_on": "", "translation": ""}).status_code == 302
    step.refresh_from_db()
    assert (step.text, step.who, step.text_words) == ("Üben", "volunteer", {})


def test_a_goal_begins_with_what_was_told_as_needed(desk: Desk) -> None:
    assert desk.post(desk.task("assessment")).status_code == 302
    task = factories.task_of(desk.case, "plan")
    assert desk.client().get(url(task) + "?bereich=arbeit").context["goal_form"]["need"].value() == "Arbeit finden"
    choose(desk, "Ich habe eine Arbeit, von der ich leben kann.")
    assert desk.case.goals.get().need == "Arbeit finden"


def test_a_version_stays_as_it_was_agreed(agreed: Desk) -> None:
    goal = agreed.case.goals.get(text=GERMAN)
    services.move_goal(goal, "reached", by=agreed.manager)
    version = agreed.case.plan_versions.get()
    (kept,) = [one for one in version.goals if one["text"] == GERMAN]
    assert (kept["state"], kept["text_words"]["ar"], len(kept["steps"])) == ("agreed", ARABIC, 2)
    page = agreed.client().get(address(agreed, "plan")).content.decode()
    assert "Vereinbart" in page
    assert "Erreicht" in agreed.client().get(address(agreed, "plan") + "?fassung=jetzt").content.decode()


def test_both_languages_stand_side_by_side(agreed: Desk) -> None:
    page = agreed.client().get(address(agreed, "plan")).content.decode()
    assert 'lang="ar" dir="rtl"><span class="plan-sheet__area">اللغة الألمانية</span>' in page
    assert ARABIC in page
    other = agreed.client().get(address(agreed, "plan") + "?sprache=uk").content.decode()
    assert "Я складаю іспит B1." in other


def test_the_paper_is_tagged_and_its_name_and_title_name_nobody(agreed: Desk) -> None:
    answer = agreed.client().get(address(agreed, "plan_pdf"))
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == f'inline; filename="plan-{agreed.case.number}.pdf"'
    paper = pikepdf.open(BytesIO(answer.content))
    assert paper.Root.MarkInfo.Marked
    assert str(paper.docinfo.Title) == f"Integrationsplan {agreed.case.number}"
    fonts = {str(o.BaseFont)[8:] for o in paper.objects if isinstance(o, pikepdf.Dictionary) and "/BaseFont" in o}
    assert {"Paper", "Paper-Arabic"} <= fonts
    assert agreed.case.journal.filter(action="export", text="Plan als PDF ausgegeben").count() == 1


def test_a_signature_is_noted_once_and_never_needed(agreed: Desk) -> None:
    assert agreed.case.stage == "support"  # nobody has signed
    told = {"signed_on": data.day(), "signed_how": "paper", "signed_by": "client"}
    assert agreed.client().post(address(agreed, "plan_sign"), told).status_code == 302
    assert agreed.client().post(address(agreed, "plan_sign"), told).status_code == 302
    refused = agreed.client().post(address(agreed, "plan_sign"), told | {"signed_how": "screen"})
    assert "schon eine Unterschrift" in refused.content.decode()
    version = agreed.case.plan_versions.get()
    assert (version.signed_how, version.signature_noted_by) == ("paper", agreed.manager)
    assert agreed.case.journal.filter(text__startswith="Unterschrift zum Plan vermerkt").count() == 1


@pytest.mark.parametrize("days", [-1, 1])
def test_nobody_signs_before_the_agreement_or_tomorrow(agreed: Desk, days: int) -> None:
    told = {"signed_on": data.day(days), "signed_how": "paper", "signed_by": "client"}
    answer = agreed.client().post(address(agreed, "plan_sign"), told)
    assert answer.context["sign"].errors["signed_on"]


def test_going_on_with_the_plan_makes_a_version_and_moves_the_timer(agreed: Desk) -> None:
    life.add_goal(agreed.case, agreed.manager)
    client, day = agreed.client(), timezone.localdate() + timedelta(days=40)
    for _twice in range(2):
        assert client.post(address(agreed, "plan_renew"), {"review_on": day.isoformat()}).status_code == 302
    agreed.case.refresh_from_db()
    assert agreed.case.review_on == day
    assert [version.version for version in agreed.case.plan_versions.all()] == [2, 1]
    assert not agreed.case.goals.filter(state="new").exists()
    timer = Task.objects.get(process__caseprocess__case=agreed.case, flow_task_type="TIMER", status="SCHEDULED")
    assert timezone.localdate(timer.scheduled) == day
    assert agreed.case.journal.filter(text="Plan fortgeschrieben, Fassung 2").count() == 1


def test_going_on_is_for_the_time_of_support(desk: Desk) -> None:
    desk.task("plan")
    answer = desk.client().post(address(desk, "plan_renew"), {"review_on": data.day(40)})
    assert "solange der Fall in Begleitung ist" in answer.content.decode()
    assert not desk.case.plan_versions.exists()


def test_goals_about_health_are_on_no_page_and_no_paper_of_the_deputy(desk: Desk) -> None:
    desk.task("plan")
    choose(desk, "Ich bekomme die Behandlung, die ich brauche.")
    life.do_plan(desk.case, desk.manager)
    deputy = desk.client(factories.make_deputy(desk.case))
    page = deputy.get(address(desk, "plan")).content.decode()
    assert "Behandlung" not in page
    assert "Ziele zur Gesundheit sind hier nicht zu sehen" in page
    assert "Behandlung" in desk.client().get(address(desk, "plan")).content.decode()
    offered = GoalSuggestion.objects.get(text="Ich habe eine Hausärztin oder einen Hausarzt.")
    assert deputy.post(address(desk, "goal_suggested"), {"vorschlag": offered.pk}).status_code == 404


def test_services_ask_for_the_right_themselves(agreed: Desk) -> None:
    stranger, day = agreed.stranger(), timezone.localdate()
    with pytest.raises(PermissionDenied):
        versions.renew(Case.objects.get(pk=agreed.case.pk), by=stranger, review_on=day + timedelta(days=9))
    version = agreed.case.plan_versions.get()
    with pytest.raises(PermissionDenied):
        versions.sign(version, by=stranger, signed_on=day, signed_how="paper", signed_by="client")


@pytest.mark.parametrize("name", ["plan", "assessment"])
def test_the_pages_cost_few_queries(agreed: Desk, name: str, django_assert_max_num_queries: Any) -> None:
    client = agreed.client()
    client.get(address(agreed, name))
    with django_assert_max_num_queries(20):
        assert client.get(address(agreed, name)).status_code == 200


def test_nonsense_in_the_address_is_no_page(agreed: Desk) -> None:
    client = agreed.client()
    for given in ("7", "x", "-1", "9" * 40, "١"):
        assert client.get(address(agreed, "plan"), {"fassung": given}).status_code == 404
        assert client.post(address(agreed, "goal_suggested"), {"vorschlag": given * 3}).status_code == 404
    assert client.get(address(agreed, "plan"), {"sprache": "<script>"}).status_code == 200
