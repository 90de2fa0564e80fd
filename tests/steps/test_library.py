"""The library of goals: the lead edits it in the admin, nobody else; its delivered words are complete."""

import pytest
from django.urls import reverse

from tests import factories
from tests.steps.conftest import browser
from workflows.library.words import books
from workflows.models import GoalSuggestion, LifeArea, StepSuggestion

EDIT = "wagtailsnippets_workflows_goalsuggestion:edit"


def form_of(goal: GoalSuggestion, **changes: str) -> dict[str, str]:
    """What the admin's page sends, with a new step."""
    steps = list(goal.steps.all())
    rows = {"steps-TOTAL_FORMS": len(steps) + 1, "steps-INITIAL_FORMS": len(steps)}
    for place, step in enumerate([*steps, StepSuggestion(text="Neuer Schritt", who="staff", days=7)]):
        kept = {"id": step.pk or "", "text": step.text, "who": step.who, "days": step.days, "ORDER": place}
        rows |= {f"steps-{place}-{name}": value for name, value in kept.items()}
    about = {"area": goal.area_id, "text": goal.text, "months": goal.months, "order": goal.order, "active": "on"}
    return {name: str(value) for name, value in (about | rows).items()} | changes


@pytest.mark.django_db
def test_the_lead_changes_a_suggestion_and_its_steps() -> None:
    goal = GoalSuggestion.objects.get(text="Ich bestehe die Prüfung B1.")
    client, address = browser(factories.make_lead()), reverse(EDIT, args=[goal.pk])
    page = client.get(address).content.decode()
    assert "Schritte dorthin" in page
    assert "أنجح في امتحان B1." in page
    assert client.post(address, form_of(goal, text="Ich bestehe B1.")).status_code == 302
    goal = GoalSuggestion.objects.get(pk=goal.pk)
    assert goal.text == "Ich bestehe B1."
    assert goal.steps.filter(text="Neuer Schritt", who="staff").exists()


@pytest.mark.django_db
def test_nobody_else_changes_it() -> None:
    goal = GoalSuggestion.objects.first()
    for user in (factories.make_user("redaktion", "redaktion"), factories.make_user(username="im-eins")):
        client = browser(user)
        assert client.post(reverse(EDIT, args=[goal.pk]), form_of(goal, text="Anders")).status_code in (302, 403)
    goal.refresh_from_db()
    assert goal.text != "Anders"


@pytest.mark.django_db
def test_every_area_has_suggestions_and_every_word_its_languages() -> None:
    assert set(GoalSuggestion.objects.values_list("area__key", flat=True)) == set(
        LifeArea.objects.values_list("key", flat=True)
    )
    languages = set(books())
    assert languages >= {"ar", "en", "uk"}
    texts = [*GoalSuggestion.objects.all(), *StepSuggestion.objects.all()]
    assert not [record.text for record in texts if set(record.text_words) != languages]
    areas = LifeArea.objects.all()
    assert not [area.key for area in areas if not set(area.name_words) == set(area.question_words) == languages]
