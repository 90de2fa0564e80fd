"""An assessment in several sittings, and what two versions look like side by side."""

import pytest
from django.urls import reverse

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from tests.steps.test_assessment import HEALTH, areas_of, reassess


def later(desk: Desk, task: object, user: object = None, **changes: str) -> object:
    return desk.post(task, user, later="1", **changes)


def test_a_draft_keeps_everything_and_is_no_version(desk: Desk) -> None:
    task = desk.task("assessment")
    answer = later(desk, task, arbeit_level="-", deutsch_level="-", wohnen_need="Zu eng", **HEALTH)
    assert answer["Location"] == reverse("desk:case", args=[desk.case.number])
    assert not desk.case.assessments.exists()
    page = desk.client().get(url(task))
    form = page.context["form"]
    assert form["wohnen_need"].value() == "Zu eng"
    assert form["gesundheit_level"].value() == "3"
    assert form["german_level"].value() == "A2"
    assert form["arbeit_priority"].value() == "on"
    assert "aus dem Entwurf vom" in page.content.decode()
    assert desk.post(task, **HEALTH).status_code == 302
    assert not hasattr(type(desk.case).objects.get(pk=desk.case.pk), "assessment_draft")


@pytest.mark.parametrize("kind", sorted(data.BAD))
def test_bad_input_in_a_draft(desk: Desk, kind: str) -> None:
    task = desk.task("assessment")
    for name in ("wohnen_need", "german_certificate", "wohnen_level", "german_on", "seen", "later"):
        answer = desk.post(task, **({"later": "1"} | {name: data.BAD[kind]}))
        assert answer.status_code in (200, 302, 400), f"{kind} in {name}"
        assert desk.client().get(url(task)).status_code in (200, 409)


def test_a_draft_about_health_wants_its_legal_basis_too(desk: Desk) -> None:
    answer = later(desk, desk.task("assessment"), gesundheit_need="x")
    assert answer.context["form"].errors["gesundheit_basis"]


def test_a_draft_sent_twice_is_saved_once(desk: Desk) -> None:
    task = desk.task("assessment")
    later(desk, task, wohnen_need="Zu eng")
    before = desk.case.journal.count(), desk.case.assessment_draft.at
    assert later(desk, task, wohnen_need="Zu eng").status_code == 302
    assert (desk.case.journal.count(), type(desk.case.assessment_draft).objects.get().at) == before


def test_the_deputy_neither_sees_nor_wipes_what_a_draft_says_about_health(desk: Desk) -> None:
    task, deputy = desk.task("assessment"), factories.make_deputy(desk.case)
    later(desk, task, **HEALTH)
    page = desk.client(deputy).get(url(task))
    assert "MARKE-GESUND" not in page.content.decode()
    seen = page.context["form"].seen
    assert later(desk, task, deputy, seen=seen, gesundheit_need="weg").status_code == 302
    assert desk.post(task, deputy, seen=desk.client(deputy).get(url(task)).context["form"].seen).status_code == 302
    row = areas_of(desk)["gesundheit"]
    assert (row.level, row.need, row.legal_basis) == (3, HEALTH["gesundheit_need"], "consent")


def test_who_did_not_see_the_others_draft_is_told(desk: Desk) -> None:
    task, deputy = desk.task("assessment"), factories.make_deputy(desk.case)
    later(desk, task, wohnen_need="Zu eng")
    for button in ({"later": "1"}, {}):
        answer = desk.post(task, deputy, seen="", wohnen_need="Zu laut", **button)
        assert "einen Entwurf gespeichert" in answer.content.decode()
        assert answer.context["form"]["wohnen_need"].value() == "Zu laut"
    assert desk.case.assessment_draft.values["wohnen_need"] == "Zu eng"
    assert desk.post(task, deputy, seen=answer.context["form"].seen).status_code == 302


def test_questions_stand_there_in_the_persons_language(desk: Desk) -> None:
    task = desk.task("assessment")
    desk.case.person.language = "uk"
    desk.case.person.save()
    page = desk.client().get(url(task)).content.decode()
    assert 'lang="uk" dir="ltr">Житло</span>' in page
    assert "3 hoch: viel Hilfe, über längere Zeit" in page


def test_two_versions_side_by_side(desk: Desk) -> None:
    desk.post(desk.task("assessment"), wohnen_level="1", **HEALTH)
    desk.post(reassess(desk), deutsch_level="1", wohnen_level="3", german_level="B1", german_on=data.day(), **HEALTH)
    compare = reverse("desk:assessment", args=[desk.case.number])
    page = desk.client().get(compare)
    told = page.context["told"]
    assert (told.fell, told.rose) == (["Deutsch"], ["Wohnen"])
    assert [one.level for one in page.context["german"]] == ["A2", "B1"]
    assert "Weniger Hilfe nötig: Deutsch." in page.content.decode()
    assert len(page.context["radar"].after) == len([row for row in told.rows if row.after is not None]) == 4
    deputy = desk.client(factories.make_deputy(desk.case)).get(compare)
    assert "Gesundheit" not in {row.name for row in deputy.context["told"].rows}
    assert "MARKE-GESUND" not in deputy.content.decode()
    for nonsense in ("7", "x", "9" * 30):
        assert desk.client().get(compare, {"von": nonsense}).status_code == 404
