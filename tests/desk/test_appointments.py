"""Appointments of a case are made, moved and called off, each once, and nobody overwrites a colleague unseen (C11)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import appointments
from workflows.case.record import Case
from workflows.models import Appointment

DAY = (timezone.localdate() + timedelta(days=3)).isoformat()
TOLD = {"day": DAY, "time": "10.30", "minutes": "45", "place": "home", "note": "mit Unterlagen"}


@pytest.fixture
def case(im1: User) -> Case:
    """A case of the first manager."""
    return factories.make_case(im1)


def make(case: Case) -> Appointment:
    """One that stands."""
    return appointments.add(case, by=case.responsible, values={"starts_at": timezone.now() + timedelta(days=2)})


def test_one_is_made_once_and_the_case_page_names_the_next(client: Client, case: Case) -> None:
    told = {**TOLD, "ticket": str(uuid4())}
    for _click in range(2):
        assert client.post(f"/desk/cases/{case.number}/appointments/", told).status_code == 302
    made = Appointment.objects.get()
    assert timezone.localtime(made.starts_at).strftime("%H:%M") == "10:30"
    assert (made.minutes, made.place, made.note) == (45, "home", "mit Unterlagen")
    assert "10:30 Uhr" in client.get(f"/desk/cases/{case.number}/").content.decode()
    assert case.journal.filter(text__startswith="Termin vereinbart").count() == 1
    late = {**TOLD, "day": "2026-01-02", "ticket": str(uuid4())}
    page = client.post(f"/desk/cases/{case.number}/appointments/", late)
    assert "Dieser Tag ist vorbei" in page.content.decode()


def test_who_moves_what_somebody_else_has_moved_is_told(client: Client, case: Case) -> None:
    one, deputy = make(case), signed_in(factories.make_deputy(case))
    moved = {**TOLD, "seen": "0"}
    assert deputy.post(f"/desk/appointments/{one.pk}/", moved).status_code == 302
    page = client.post(f"/desk/appointments/{one.pk}/", {**moved, "time": "16:00"})
    assert page.status_code == 200
    assert "inzwischen geändert" in page.content.decode()
    assert 'name="seen" value="1"' in page.content.decode()
    assert client.post(f"/desk/appointments/{one.pk}/", {**moved, "time": "16:00", "seen": "1"}).status_code == 302
    one.refresh_from_db()
    assert (one.sequence, timezone.localtime(one.starts_at).hour) == (2, 16)


def test_called_off_once_and_gone_from_where_one_looks(client: Client, case: Case) -> None:
    one = make(case)
    for _click in range(2):
        assert client.post(f"/desk/appointments/{one.pk}/cancel/").status_code == 302
    assert case.journal.filter(text__startswith="Termin abgesagt").count() == 1
    assert client.get(f"/desk/appointments/{one.pk}/").status_code == 404
    assert "keiner vereinbart" in client.get(f"/desk/cases/{case.number}/").content.decode()
