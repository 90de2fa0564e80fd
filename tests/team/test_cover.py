"""A colleague stands in: rights begin and end with their days, and nothing that was there before gets lost."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import User
from portal.worker import loop
from tests import factories
from tests.desk.conftest import signed_in
from tests.team import state
from tests.workflows import life
from workflows.case import access, services
from workflows.models import Absence, CoverCase
from workflows.privacy import ending
from workflows.team import cover


def days(number: int) -> date:
    return life.today() + timedelta(days=number)


def on(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """The clock of the house, not of the database."""
    monkeypatch.setattr(timezone, "localdate", lambda *args: day)


def test_from_the_first_day_to_the_last(im1: User, im2: User, lead: User, monkeypatch: pytest.MonkeyPatch) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    before = state.of_case(case)
    cover.plan(im1, im2, starts_on=days(1), ends_on=days(3), by=im1)
    cover.keep()
    assert not access.may_work(im2, case)
    on(monkeypatch, days(1))
    loop.end_rights()  # as the worker does every quarter of an hour
    assert cover.keep() == 0
    assert access.may_work(im2, case)
    assert not access.may_read_health(im2, case)
    new = factories.make_case(im1)
    cover.keep()
    assert access.may_work(im2, new), "a case that came during the absence is covered too"
    assert "in Vertretung für Miriam Albrecht" in signed_in(im2).get("/desk/?ansicht=offen").content.decode()
    on(monkeypatch, days(4))
    assert not access.may_work(im2, case), "checked at use, before any job ran"
    assert cover.keep() == 2
    assert state.of_case(case) == before
    texts = list(case.journal.values_list("text", flat=True))
    assert "Vertretung beendet, Zugriff entzogen" in texts


def test_handing_back_early_keeps_what_the_cover_had_before(im1: User, im2: User, lead: User) -> None:
    unlimited, shorter, none, since = (factories.make_case(im1) for _number in range(4))
    services.grant(unlimited, im2, services.DEPUTY, by=im1, reason="Vertretung")
    services.grant(shorter, im2, (access.READ,), by=im1, reason="Rückfrage", ends_on=days(2))
    cases = (unlimited, shorter, none)
    before = [state.of_case(case)["grants"] for case in cases]
    absence = cover.plan(im1, im2, starts_on=days(0), ends_on=days(9), by=lead)
    assert all(access.may_work(im2, case) for case in cases)
    services.grant(since, im2, services.DEPUTY, by=im1, reason="Vertretung")  # for good, while standing in
    with pytest.raises(PermissionDenied):
        cover.end(absence, by=factories.make_user())
    cover.end(absence, by=im1)
    cover.end(absence, by=im1)
    after = [state.of_case(case)["grants"] for case in cases]
    assert [[row["ends_on"] for row in rows] for rows in after] == [[row["ends_on"] for row in rows] for rows in before]
    assert not CoverCase.objects.exists()
    assert access.may_work(im2, unlimited)
    assert access.may_work(im2, since)


def test_days_and_people_that_do_not_fit_are_refused(im1: User, im2: User, im3: User, lead: User) -> None:
    cover.plan(im1, im2, starts_on=days(0), ends_on=days(3), by=lead)
    for person, colleague, start, end in (
        (im1, im3, 2, 5),  # covered already
        (im3, im1, 1, 2),  # the cover is away
        (im3, im3, 1, 2),
        (im3, lead, 1, 2),
        (im3, im2, 2, 1),
        (im3, im2, -3, -1),
    ):
        with pytest.raises(ValidationError):
            cover.plan(person, colleague, starts_on=days(start), ends_on=days(end), by=lead)
    with pytest.raises(PermissionDenied):
        cover.plan(im3, im2, starts_on=days(0), ends_on=days(1), by=im2)
    assert Absence.objects.count() == 1


def test_rights_that_ended_leave_the_table_with_a_line_in_the_journal(im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    services.grant(case, im2, services.DEPUTY, by=im1, reason="Vertretung", ends_on=days(-1))
    assert ending.end_due() == len(services.DEPUTY)
    assert not case.grants.filter(user=im2).exists()
    assert case.journal.filter(text=f"Zugriff von {im2} ist abgelaufen", actor=None).count() == 1
    assert ending.end_due() == 0


def test_an_absence_that_goes_on_lasts_longer(im1: User, im2: User, lead: User) -> None:
    case = factories.make_case(im1)
    before = state.of_case(case)
    cover.plan(im1, im2, starts_on=days(0), ends_on=days(3), by=lead)
    absence = cover.plan(im1, im2, starts_on=days(4), ends_on=days(9), by=lead)
    assert Absence.objects.get() == absence
    assert set(case.grants.filter(user=im2).values_list("ends_on", flat=True)) == {days(9)}
    assert case.journal.filter(text="Vertretung verlängert").count() == 1
    cover.end(absence, by=im2)
    assert state.of_case(case) == before


def test_it_does_not_matter_which_job_comes_first(im1: User, im2: User, monkeypatch: pytest.MonkeyPatch) -> None:
    case = factories.make_case(im1)
    before = state.of_case(case)
    cover.plan(im1, im2, starts_on=days(0), ends_on=days(1), by=im1)
    task = factories.task_of(case)
    type(task).objects.filter(pk=task.pk).update(owner=im2)
    on(monkeypatch, days(2))
    ending.end_due()
    cover.keep()
    assert state.of_case(case) == before
    assert not CoverCase.objects.exists()
