"""The assessment: versions, and health that only some may see and nobody may wipe by accident."""

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from tests.workflows import life
from workflows.steps.review import services as review

HEALTH = {
    "gesundheit_level": "3",
    "gesundheit_need": "Hilfe beim Arzttermin MARKE-GESUND",
    "gesundheit_basis": "consent",
}


def areas_of(desk: Desk) -> dict[str, object]:
    return {row.area.key: row for row in desk.case.assessments.first().areas.select_related("area")}


def reassess(desk: Desk) -> object:
    """From the plan on to the assessment of the second version."""
    life.add_goal(desk.case, desk.manager)
    life.do_plan(desk.case, desk.manager)
    review.begin(factories.task_of(desk.case, "support"), by=desk.manager, reason="")
    life.do_review(desk.case, desk.manager, "reassess")
    return factories.task_of(desk.case, "assessment")


def test_levels_texts_and_german(desk: Desk) -> None:
    assert desk.post(desk.task("assessment")).status_code == 302
    version = desk.case.assessments.get()
    assert (version.version, version.german_level, version.german_certificate) == (1, "A2", True)
    rows = areas_of(desk)
    assert (rows["arbeit"].level, rows["arbeit"].resource, rows["arbeit"].priority) == (3, "Führerschein", True)
    assert rows["wohnen"].level is None


def test_all_twelve_areas_begin_as_not_asked(desk: Desk) -> None:
    form = desk.client().get(url(desk.task("assessment"))).context["form"]
    assert len(form.cards()) == 12
    assert {form[f"{card.area.key}_level"].value() for card in form.cards()} == {"-"}


def test_nothing_at_all_is_no_assessment(desk: Desk) -> None:
    task = desk.task("assessment")
    answer = desk.post(task, arbeit_level="-", deutsch_level="-")
    assert "mindestens einen Lebensbereich" in answer.content.decode()


def test_health_wants_a_legal_basis_for_a_level_a_text_or_a_tick(desk: Desk) -> None:
    task = desk.task("assessment")
    for told in ({"gesundheit_level": "0"}, {"gesundheit_need": "x"}, {"gesundheit_priority": "on"}):
        answer = desk.post(task, **told)
        assert answer.status_code == 200
        assert answer.context["form"].errors["gesundheit_basis"]
    assert desk.post(task, **HEALTH).status_code == 302
    assert areas_of(desk)["gesundheit"].legal_basis == "consent"


def test_the_last_version_stands_there_already(desk: Desk) -> None:
    desk.post(desk.task("assessment"), **HEALTH)
    form = desk.client().get(url(reassess(desk))).context["form"]
    assert form["arbeit_level"].value() == "3"
    assert form["arbeit_resource"].value() == "Führerschein"
    assert form["gesundheit_need"].value() == HEALTH["gesundheit_need"]
    assert form["german_level"].value() == "A2"


def test_who_may_not_read_health_neither_sees_nor_writes_nor_wipes_it(desk: Desk) -> None:
    desk.post(desk.task("assessment"), **HEALTH)
    task, deputy = reassess(desk), factories.make_deputy(desk.case)
    page = desk.client(deputy).get(url(task)).content.decode()
    assert "MARKE-GESUND" not in page
    assert "gesundheit_need" not in page
    assert "Angaben zur Gesundheit schreibt nur die zuständige Person auf" in page
    forged = {"gesundheit_level": "0", "gesundheit_need": "", "gesundheit_basis": "vital"}
    assert desk.post(task, deputy, **forged).status_code == 302
    version = desk.case.assessments.first()
    row = areas_of(desk)["gesundheit"]
    assert version.version == 2
    assert (row.level, row.need, row.legal_basis) == (3, HEALTH["gesundheit_need"], "consent")


def test_a_deputy_can_do_the_first_assessment_without_health(desk: Desk) -> None:
    task, deputy = desk.task("assessment"), factories.make_deputy(desk.case)
    assert desk.post(task, deputy, **HEALTH).status_code == 302
    assert "gesundheit" not in areas_of(desk)


def test_health_shows_nowhere_to_the_deputy(desk: Desk) -> None:
    desk.post(desk.task("assessment"), **HEALTH)
    deputy = desk.client(factories.make_deputy(desk.case))
    plan = deputy.get(url(factories.task_of(desk.case, "plan"))).content.decode()
    assert "MARKE-GESUND" not in plan
    assert "Ziel zu „Gesundheit“" not in plan
    assert "Ziel zu „Arbeit“" in plan
    manager = desk.client().get(url(factories.task_of(desk.case, "plan"))).content.decode()
    assert "MARKE-GESUND" in manager
    assert "Ziel zu „Gesundheit“" in manager


def test_an_area_out_of_use_is_not_asked(desk: Desk) -> None:
    task = desk.task("assessment")
    data.LifeArea.objects.filter(key="recht").update(active=False)
    form = desk.client().get(url(task)).context["form"]
    assert "recht_level" not in form.fields
    assert len(form.cards()) == 11
