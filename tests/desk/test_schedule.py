"""What happens when in a case: by whom or by itself, for readers of the file and for those who only know of it."""

from datetime import timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules
from workflows.desk.schedule import coming
from workflows.escalation import escalate
from workflows.nodes import end_of_day
from workflows.steps.closing.follow_up import services as follow_up
from workflows.steps.fields import months_later
from workflows.steps.review import services as review

TODAY = timezone.localdate


def lines(case: Case, *, named: bool = True) -> dict[str, int]:
    """What happens, and in how many days."""
    case.refresh_from_db()
    return {line.text: (line.day - TODAY()).days for line in coming(case, named=named)}


def test_the_engine_the_records_and_the_rules_speak_on_one_page(client: Client, im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(case, im1)
    found = lines(case)
    assert found["Die Überprüfung beginnt."] == 90
    assert found["Frist: Informieren (Deutschkurs)"] == 7
    assert found["Noch nicht erledigt? Dann erfährt es die Leitung: Informieren (Deutschkurs)"] == 15
    assert not [text for text in found if "Vertretung" in text], "there is none"
    assert found["Die Beratungszeit endet. Eine Verlängerung mit Begründung ist möglich."] > 1000
    assert not [text for text in lines(case, named=False) if "Deutschkurs" in text]
    review.move_date(factories.task_of(case, "support"), by=im1, on=TODAY() + timedelta(days=30))
    assert lines(case)["Die Überprüfung beginnt."] == 30
    address = f"/desk/cases/{case.number}/dates/"
    assert "Deutschkurs" in client.get(address).content.decode()
    assert "Deutschkurs" not in signed_in(lead).get(address).content.decode()


def test_what_was_told_is_no_longer_announced(im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    Case.objects.filter(pk=case.pk).update(deputy=im2)
    assert lines(case)["Noch nicht erledigt? Dann erfährt es die Vertretung: Aufnahme"] == 11
    task = factories.task_of(case)
    type(task).objects.filter(pk=task.pk).update(scheduled=end_of_day(TODAY() - timedelta(days=5)))
    escalate()
    found = lines(case)
    assert found["Frist war: Aufnahme"] == -5
    assert not [text for text in found if "Vertretung" in text]


def test_after_the_closing_the_question_and_the_end_of_keeping(im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "closed")
    months = CaseworkRules.now().follow_up_months
    found = lines(case)
    assert found["Wir fragen die Person, wie es ihr geht."] == (months_later(TODAY(), months) - TODAY()).days
    assert found["Bis dahin bleibt die Akte und lässt sich wieder öffnen."] > 1000
    follow_up.ask(case)
    assert lines(case)["Nachfrage per Brief: bitte drucken"] == 0


def test_the_page_costs_a_fixed_number_of_queries(client: Client, im1: User) -> None:
    counts = []
    for many in (1, 4):
        case = factories.drive_to(factories.make_case(im1), "support")
        for number in range(many):
            factories.make_referral(case, im1, factories.make_service(f"Dienst {number}"))
        with CaptureQueriesContext(connection) as captured:
            assert client.get(f"/desk/cases/{case.number}/dates/").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 15


def test_the_review_leads_to_more_time_and_back(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "review")
    Case.objects.filter(pk=case.pk).update(clock_end=TODAY() + timedelta(days=40))
    address = f"/desk/tasks/{factories.task_of(case).pk}/"
    page = client.get(address).content.decode()
    extend = f"/desk/cases/{case.number}/counselling-time/"
    assert f"{extend}?next={address}" in page
    assert "verlängern Sie zuerst" in page
    until = TODAY() + timedelta(days=200)
    told = {"until": until.isoformat(), "reason": "Der Kurs dauert noch.", "next": address}
    assert client.post(extend, told)["Location"] == address
    case.refresh_from_db()
    assert case.clock_end == until
    assert "verlängern Sie zuerst" not in client.get(address).content.decode()
