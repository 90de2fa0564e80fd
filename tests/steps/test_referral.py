"""Referrals by page: choosing, informing, arranging, feedback."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from content import usage
from content.models import Service, Topic
from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows.steps.referral.models import Referral


def address(desk: Desk) -> str:
    return reverse("desk:referral_new", args=[desk.case.number])


def test_services_are_grouped_searched_and_chosen(desk: Desk) -> None:
    debts = factories.make_service("Schuldnerberatung", summary="Hilfe bei Schulden", languages=["ar"])
    debts.topics.add(Topic.objects.create(name="Geld", slug="geld"))
    course = factories.make_service("Deutschkurs", confirmed_on=timezone.localdate())
    client = desk.client()
    page = client.get(address(desk)).content.decode()
    for shown in ("Geld", "Weitere Angebote", "Arabisch", "zuletzt bestätigt", f"?dienst={debts.pk}"):
        assert shown in page
    found = client.get(address(desk), {"q": "Schulden"}).content.decode()
    assert debts.name in found
    assert course.name not in found
    assert "Nichts gefunden" in client.get(address(desk), {"q": "Zirkus"}).content.decode()
    chosen = client.get(address(desk), {"dienst": debts.pk})
    assert debts.name in chosen.context["form"]["purpose"].value()


def test_a_referral_begins_beside_the_case(desk: Desk) -> None:
    factories.drive_to(desk.case, "support")
    service = factories.make_service()
    values = {"dienst": service.pk, "mode": "appointment", "purpose": "Deutsch lernen", "area_key": "deutsch"}
    answer = desk.client().post(address(desk), values)
    assert answer["Location"] == url(factories.task_of(desk.case, "support"))
    desk.client().post(address(desk), values)  # a double click
    referral = desk.case.referrals.get()
    assert (referral.mode, referral.area_key) == ("appointment", "deutsch")
    assert factories.task_of(desk.case, "arrange").process.caseprocess.referral == referral


@pytest.mark.parametrize("number", ["abc", "0", "9" * 40, "-1", "²", "<script>", "1.5"])
def test_a_service_that_does_not_exist(desk: Desk, number: str) -> None:
    for answer in (
        desk.client().get(address(desk), {"dienst": number}),
        desk.client().post(address(desk), {"dienst": number, "mode": "information", "purpose": "x"}),
    ):
        assert answer.status_code == 200
        assert "gibt es zurzeit nicht" in answer.content.decode()


def test_a_service_that_rests_is_not_offered(desk: Desk) -> None:
    resting = factories.make_service("Ruhender Dienst", status=Service.Status.INACTIVE)
    assert resting.name not in desk.client().get(address(desk)).content.decode()
    answer = desk.client().post(address(desk), {"dienst": resting.pk, "mode": "information", "purpose": "x"})
    assert answer.status_code == 200
    assert not desk.case.referrals.exists()


def test_choosing_is_not_for_strangers(desk: Desk) -> None:
    service = factories.make_service()
    values = {"dienst": service.pk, "mode": "information", "purpose": "x"}
    for user in (desk.stranger(), factories.make_lead()):
        assert desk.client(user).get(address(desk)).status_code == 404
        assert desk.client(user).post(address(desk), values).status_code == 404
    assert desk.client(factories.make_deputy(desk.case)).post(address(desk), values).status_code == 302
    assert desk.client().get("/desk/cases/gibt-es-nicht/referrals/new/").status_code == 404


def test_health_is_no_choice_for_the_deputy(desk: Desk) -> None:
    service = factories.make_service()
    deputy = factories.make_deputy(desk.case)
    values = {"dienst": service.pk, "mode": "information", "purpose": "x", "area_key": "gesundheit"}
    answer = desk.client(deputy).post(address(desk), values)
    assert answer.context["form"].errors["area_key"]


def test_bad_input_when_beginning(desk: Desk) -> None:
    service = factories.make_service()
    values = {"dienst": service.pk, "mode": "information", "purpose": "x", "area_key": ""}
    for name in ("mode", "purpose", "area_key"):
        for kind, bad in data.BAD.items():
            answer = desk.client().post(address(desk), values | {name: bad})
            assert answer.status_code in (200, 302, 400), f"{kind} in {name}"
    assert desk.client().post(address(desk), values | {"purpose": "a\0b"}).context["form"].errors["purpose"]
    assert desk.client().get(address(desk) + "?q=" + "9" * 3000).status_code == 200


def test_the_sheet_tells_where_the_service_is(desk: Desk) -> None:
    factories.drive_to(desk.case, "support")
    service = factories.make_service(
        street="Wilhelmstraße 11", postal_code="71638", phone="07141 910-0", opening_hours="Mo–Fr 8–12 Uhr"
    )
    factories.make_referral(desk.case, desk.manager, service)
    page = desk.client().get(url(factories.task_of(desk.case, "inform"))).content.decode()
    for shown in (service.name, "Wilhelmstraße 11", "07141 910-0", "Mo–Fr 8–12 Uhr", "Deutsch lernen"):
        assert shown in page


def test_a_secret_address_stays_secret(desk: Desk) -> None:
    factories.drive_to(desk.case, "support")
    service = factories.make_service("Frauenhaus", street="Geheimgasse 1", address_secret=True)
    factories.make_referral(desk.case, desk.manager, service)
    page = desk.client().get(url(factories.task_of(desk.case, "inform"))).content.decode()
    assert "Geheimgasse" not in page


@pytest.mark.parametrize("clock", ["14:30", "14.30", "14 Uhr", "١٤:٣٠"])
def test_an_appointment_in_the_offices_time(desk: Desk, clock: str) -> None:
    assert desk.post(desk.task("referral_arrange"), clock=clock).status_code == 302
    at = timezone.localtime(desk.case.referrals.get().appointment_at)
    assert at.date() == timezone.localdate() + timedelta(days=7)
    assert at.hour == 14


@pytest.mark.parametrize("clock", ["25:00", "halb drei", "", "-1", "14:30:61"])
def test_no_time_at_all(desk: Desk, clock: str) -> None:
    answer = desk.post(desk.task("referral_arrange"), clock=clock)
    assert answer.context["form"].errors["clock"]
    assert clock in answer.content.decode()


def test_still_open_keeps_waiting(desk: Desk) -> None:
    task = desk.task("referral_feedback")
    page = desk.client().post(url(task), {"outcome": "pending", "note": ""}, follow=True).content.decode()
    assert "bleibt offen" in page
    again = factories.task_of(desk.case, "feedback")
    assert again.pk != task.pk
    assert desk.post(again).status_code == 302
    referral = desk.case.referrals.get()
    assert (referral.outcome, referral.is_open) == ("reached", False)


def test_open_referrals_are_counted_for_the_directory(db: None) -> None:
    user = factories.make_user()
    case = factories.make_case(user)
    service = factories.make_service("Sprachcafé")
    values = {"case": case, "service": service, "mode": "information", "purpose": "x", "created_by": user}
    Referral.objects.create(**values)
    Referral.objects.create(**values, ended_at=timezone.now())
    assert usage.totals(Service)[service.pk] == 1
