"""Intake: what it stores, and who is shown as similar to whom."""

from datetime import date

import pytest
from django.utils import timezone

from tests import factories
from tests.steps.conftest import Desk, url
from workflows.case.record import Eligibility, Stage


def test_intake_stores_person_information_and_clock(desk: Desk) -> None:
    task = desk.task("intake")
    page = desk.client().get(url(task)).content.decode()
    assert "Hilfe beim Deutschkurs" in page
    answer = desk.post(task, phone="07141 9102599", clock_start="2026-11-01")
    assert answer.status_code == 302
    desk.case.refresh_from_db()
    person, intake = desk.case.person, desk.case.intakes.get()
    assert person.phone == "+49 7141 9102599"
    assert (person.native_name, person.interpreter_needed) == ("أمل حداد", True)
    assert (intake.informed_on, intake.informed_language, intake.informed_version) == (
        timezone.localdate(),
        "ar",
        "2026-1",
    )
    assert (desk.case.clock_start, desk.case.clock_end) == (date(2026, 11, 1), date(2029, 11, 1))
    assert desk.case.stage == Stage.ASSESSMENT


def test_the_page_begins_with_what_the_request_told(desk: Desk) -> None:
    form = desk.client().get(url(desk.task("intake"))).context["form"]
    assert form["first_name"].value() == "Amal"
    assert form["language"].value() == form["informed_language"].value() == "ar"
    assert form["informed_on"].value() == form["clock_start"].value() == timezone.localdate()


def test_not_eligible_goes_to_the_right_body_and_ends(desk: Desk) -> None:
    desk.post(desk.task("intake"), eligibility="none", clock_start="")
    task = factories.task_of(desk.case, "hand_over")
    page = desk.client().get(url(task)).content.decode()
    assert "Das Team darf diese Person nicht beraten" in page
    answer = desk.post(task)
    assert answer["Location"].endswith(f"/desk/cases/{desk.case.number}/")
    desk.case.refresh_from_db()
    assert (desk.case.stage, desk.case.eligibility) == (Stage.HANDED_OVER, Eligibility.NOT_ELIGIBLE)
    assert desk.case.clock_start is None
    assert desk.case.intakes.get().handed_to == "Landratsamt"


def test_an_accommodation_lies_in_its_stadtteil(desk: Desk) -> None:
    elsewhere = factories.make_accommodation(factories.make_stadtteil("Oßweil"))
    answer = desk.post(desk.task("intake"), accommodation=elsewhere.pk)
    assert "Oßweil" in answer.context["form"].errors["accommodation"][0]
    here = factories.make_accommodation(desk.case.stadtteil, "Haus am Markt")
    assert desk.post(factories.task_of(desk.case), accommodation=here.pk).status_code == 302
    desk.case.person.refresh_from_db()
    assert desk.case.person.accommodation == here


def test_an_accommodation_out_of_use_is_not_offered(desk: Desk) -> None:
    closed = factories.make_accommodation(desk.case.stadtteil)
    closed.active = False
    closed.save()
    answer = desk.post(desk.task("intake"), accommodation=closed.pk)
    assert answer.context["form"].errors["accommodation"]


def test_a_similar_person_of_mine_is_shown_and_asks_for_a_tick(desk: Desk) -> None:
    other = factories.make_case(desk.manager, first_name="أمل", last_name="حداد", date_of_birth=date(1990, 5, 1))
    task = factories.task_of(desk.case, "intake")
    answer = desk.post(task)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert other.number in page
    assert "01.05.1990" in page
    assert "different_person" in answer.context["form"].errors
    seal = answer.context["form"].similar.seal
    assert desk.post(task, different_person="on").status_code == 200  # ticked without having seen
    assert desk.post(task, similar_shown=seal).status_code == 200  # seen without a tick
    assert desk.post(task, different_person="on", similar_shown=seal).status_code == 302


def test_the_tick_counts_only_for_those_who_were_shown(desk: Desk) -> None:
    factories.make_case(desk.manager, first_name="Amal", last_name="Haddad")
    task = factories.task_of(desk.case, "intake")
    seal = desk.post(task).context["form"].similar.seal
    factories.make_case(desk.manager, first_name="Haddad", last_name="Amal")
    answer = desk.post(task, different_person="on", similar_shown=seal)
    assert answer.status_code == 200
    assert not answer.context["form"]["different_person"].value()


def test_of_a_strangers_case_only_a_strong_match_is_told_and_nothing_of_it(desk: Desk) -> None:
    stranger = desk.stranger()
    born = date(1990, 5, 1)
    foreign = factories.make_case(stranger, first_name="Amal", last_name="Hadad", date_of_birth=born, start=False)
    task = factories.task_of(desk.case, "intake")
    answer = desk.post(task)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Bitte fragen Sie die Teamleitung" in page
    assert foreign.number not in page
    assert "Hadad" not in page
    seal = answer.context["form"].similar.seal
    assert desk.post(task, different_person="on", similar_shown=seal).status_code == 302


@pytest.mark.parametrize("born", [None, date(1971, 1, 1)])
def test_a_weak_match_in_a_strangers_case_is_not_told(desk: Desk, born: date | None) -> None:
    factories.make_case(desk.stranger(), first_name="Amal", last_name="Haddad", date_of_birth=born, start=False)
    task = factories.task_of(desk.case, "intake")
    assert "Gibt es diese Person schon" not in desk.client().get(url(task)).content.decode()
    assert desk.post(task).status_code == 302


def test_one_name_is_enough(desk: Desk) -> None:
    assert desk.post(desk.task("intake"), first_name="").status_code == 302
