"""Additional questions of a step: asked on its page, checked and kept with it, read by the same right."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from forms.definition import FormDefinition
from forms.given import FormAnswer
from forms.versions import FormVersion
from tests import factories
from tests.forms.make import ask, make_definition, publish
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows.case import questions
from workflows.case.questions import StepAnswers

pytestmark = pytest.mark.django_db
STEPS = {
    "intake": "intake",
    "assessment": "assessment",
    "plan": "plan",
    "referral": "referral_feedback",
    "review": "review",
    "closing": "closing",
}


def make_questions(step: str, slug: str = "zusatz", **values: Any) -> FormVersion:
    """A published form for a step: a required yes or no, and a required text that only "yes" asks for."""
    only = {"match": "all", "rules": [{"question": "auto", "op": "is", "answer": "Ja"}]}
    content = [
        ask("yes_no", "auto", required=True, label={"de": "Haben Sie ein Auto?"}),
        ask("text", "marke", required=True, label={"de": "Welche Marke?"}, show_if=only),
    ]
    definition = make_definition(content, slug=slug, name="Mobilität", step=step, **values)
    return definition.versions.get()


def given(version: FormVersion, **answers: str) -> dict[str, str]:
    """Answers as the step's page posts them."""
    return {f"zusatz{version.pk}-{key}": value for key, value in answers.items()}


@pytest.mark.parametrize("step", STEPS)
def test_each_step_asks_checks_and_keeps(desk: Desk, step: str) -> None:
    version = make_questions(step)
    task = desk.task(STEPS[step])
    page = desk.client().get(url(task)).content.decode()
    assert "Haben Sie ein Auto?" in page
    assert "Nur, wenn „Haben Sie ein Auto?“ ist „Ja“" in page
    refused = desk.post(task, **given(version, auto="yes"))
    assert refused.status_code == 200
    assert f'href="#id_zusatz{version.pk}-marke"' in refused.content.decode()
    assert not FormAnswer.objects.exists()
    assert desk.post(task, **given(version, auto="no", marke="bleibt weg")).status_code == 302
    kept = StepAnswers.objects.get()
    assert (kept.step, kept.given.version, kept.given.answers) == (step, version, {"auto": False})
    assert "Haben Sie ein Auto?" in desk.client().get(f"/desk/cases/{desk.case.number}/").content.decode()


def test_answers_stay_with_their_version_and_go_with_their_case(desk: Desk) -> None:
    version = make_questions("intake")
    desk.post(desk.task("intake"), **given(version, auto="yes", marke="Fiat"))
    definition = FormDefinition.objects.get()
    [section] = definition.body.raw_data
    definition.body = [{**section, "value": {**section["value"], "content": [ask("text", "neu")]}}]
    publish(definition)
    [told] = questions.export(desk.case, may_health=False)
    assert (told["version"], told["form"]) == (1, "Mobilität")
    assert [(line["question"], line["words"]) for line in told["answers"]] == [
        ("Haben Sie ein Auto?", "Ja"),
        ("Welche Marke?", "Fiat"),
    ]
    assert definition.in_use
    desk.case.step_answers.all().delete()
    assert not FormAnswer.objects.exists()


def test_health_is_asked_and_read_only_with_its_own_right(desk: Desk) -> None:
    version = make_questions("assessment", about_health=True)
    deputy = factories.make_deputy(desk.case)
    task = desk.task("assessment")
    assert "Haben Sie ein Auto?" not in desk.client(deputy).get(url(task)).content.decode()
    assert desk.post(task, **given(version, auto="yes", marke="Fiat")).status_code == 302
    address = f"/desk/cases/{desk.case.number}/"
    assert "Fiat" in desk.client().get(address).content.decode()
    assert "Fiat" not in desk.client(deputy).get(address).content.decode()
    assert questions.export(desk.case, may_health=False) == []


def test_only_published_forms_of_this_step_are_asked(desk: Desk) -> None:
    version = make_questions("plan")
    make_questions("intake", slug="beendet").form.unpublish()
    page = desk.client().get(url(desk.task("intake"))).content.decode()
    assert "Zusätzliche Fragen" not in page
    assert version.form.step == "plan"


def test_an_unanswered_form_leaves_no_trace_and_a_refused_step_keeps_nothing(desk: Desk, user_of: Any) -> None:
    make_definition([ask("text", "frei")], slug="frei", step="intake")
    version = FormVersion.objects.get()
    task = desk.task("intake")
    colleague: User = user_of("integrationsmanagement")
    assert desk.post(task, user=colleague, **given(version, frei="x")).status_code == 404
    assert desk.post(task).status_code == 302
    assert desk.post(task, **given(version, frei="zu spät")).status_code == 409
    assert not StepAnswers.objects.exists()
    assert not FormAnswer.objects.exists()


def test_few_queries_with_questions(desk: Desk) -> None:
    version, other = make_questions("intake"), make_questions("intake", slug="mehr")
    task, client = desk.task("intake"), desk.client()
    client.get(url(task))
    values = data.fill("intake", desk.case) | given(version, auto="no") | given(other, auto="no")
    with CaptureQueriesContext(connection) as opening:
        client.get(url(task))
    with CaptureQueriesContext(connection) as completing:
        assert client.post(url(task), values).status_code == 302
    assert len(opening) <= 25
    # two forms of questions, of which a step has none as delivered; the step itself stays below 40 (test_queries)
    assert len(completing) <= 42, "\n".join(query["sql"][:160] for query in completing)
