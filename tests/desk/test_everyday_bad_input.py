"""Calendar, rounds, notes, appointments, documents: whatever is sent, a sentence or 404, and nothing half saved."""

from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.test_bad_input import FINE, HUGE, values
from workflows.desk.rounds import services as rounds
from workflows.models import Appointment, Document, Encounter, Remark, Round

FORMS = {
    "appointments/": ("day", "time", "minutes", "place", "note", "ticket"),
    "notes/": ("private", "ticket"),
    "documents/": ("sort", "dated", "note", "file", "ticket"),
}
GOOD = {"day": "2027-01-04", "time": "10:00", "minutes": "30", "place": "office", "text": "Text", "sort": "notice"}


@values
def test_pages_with_nonsense_in_the_address(client: Client, im1: User, bad: str) -> None:
    for address, names in {"/desk/calendar/": ("sicht", "wer", "tag"), "/desk/rounds/": ("haus", "tag")}.items():
        for name in names:
            response = client.get(address, {name: bad})
            assert response.status_code in {200, 400}, (address, name)
            assert b"<script>alert" not in response.content


@pytest.mark.parametrize("number", ["0", HUGE[:18], HUGE[:30]])
def test_huge_numbers(client: Client, im1: User, number: str) -> None:
    for address in ("appointments/{}/", "notes/{}/", "rounds/{}/", "rounds/{}/contacts/", "rounds/{}/sheet.html"):
        assert client.get(f"/desk/{address.format(number)}").status_code == 404, address


@values
def test_forms(client: Client, im1: User, bad: str) -> None:
    house = factories.make_accommodation(factories.make_stadtteil())
    case = factories.make_case(im1, accommodation=house)
    for part, names in FORMS.items():
        for name in names:
            told = {**GOOD, "ticket": str(uuid4()), name: bad}
            response = client.post(f"/desk/cases/{case.number}/{part}", told)
            assert response.status_code in FINE, (part, name)
            assert b"<script>alert" not in response.content, (part, name)
    planned = rounds.plan(on=timezone.localdate(), starts=None, accommodation=house, staff=im1, by=im1)
    for name in ("on", "starts", "house", "ticket"):
        told = {"on": "2027-01-04", "house": str(house.pk), "ticket": str(uuid4()), name: bad}
        assert client.post("/desk/rounds/", told).status_code in FINE, name
    code = planned.codes.get().code
    for name in ("minutes", "here", "text", "interpreter"):
        told = {f"{code}-here": "", f"{code}-minutes": "", f"{code}-{name}": bad}
        assert client.post(f"/desk/rounds/{planned.pk}/contacts/", told).status_code in FINE, name
    assert client.post(f"/desk/rounds/{planned.pk}/contacts/", {"fill": "1", "blatt-lines": bad}).status_code in FINE
    assert not Document.objects.exists()
    assert not Encounter.objects.exclude(minutes__range=(1, 600)).exists()
    assert not Appointment.objects.exclude(minutes__range=(1, 600)).exists()
    assert Remark.objects.exclude(text="Text").count() == 0
    assert Round.objects.exclude(accommodation=house).count() == 0
