"""What a place says at a moment: open now, later today, or when next; and that no kept page says it too long."""

import datetime
from types import SimpleNamespace

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory, override_settings
from django.utils import timezone, translation

from content.agenda import build, turns_at
from content.directory.closings import Closings
from content.directory.rhythm import BERLIN
from content.models import Office, Schedule, ScheduleException
from portal.page_cache.answers import keep, seconds_true

MONDAY, THURSDAY = 0, 3


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime.datetime:
    """A moment in Ludwigsburg; 23 November 2026 is a Monday."""
    return datetime.datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def hours() -> list[Schedule]:
    """Mondays 9–12, Thursdays 14–18, Tuesdays by appointment."""
    begin = datetime.date(2026, 1, 1)
    return [
        Schedule(weekday=MONDAY, opens=datetime.time(9), closes=datetime.time(12), valid_from=begin),
        Schedule(weekday=1, opens=datetime.time(9), closes=datetime.time(12), valid_from=begin, by_appointment=True),
        Schedule(weekday=THURSDAY, opens=datetime.time(14), closes=datetime.time(18), valid_from=begin),
    ]


@pytest.mark.parametrize(
    ("now", "status", "next_", "turns"),
    [
        (at(23, 8), "today", "2026-11-23", at(23, 9)),
        (at(23, 9), "open", "2026-11-23", at(23, 12)),
        (at(23, 11, 59), "open", "2026-11-23", at(23, 12)),
        (at(23, 12), "next", "2026-11-26", at(24, 0)),
        (at(24, 10), "next", "2026-11-26", at(25, 0)),
        (at(24, 10, month=12), "next", "2026-12-28", at(25, 0, month=12)),
    ],
)
def test_the_moment_decides(now: datetime.datetime, status: str, next_: str, turns: datetime.datetime) -> None:
    found = build(hours(), Closings(), now)
    assert found.status == status
    assert found.next is not None
    assert found.next.date.isoformat() == next_
    assert turns_at(found, now) == turns


def test_hours_that_have_ended_are_not_shown_and_a_moved_date_is_said_once() -> None:
    monday, appointment, thursday = hours()
    monday.valid_until = datetime.date(2026, 11, 22)
    thursday.exceptions = [
        ScheduleException(date=datetime.date(2026, 11, 26), kind="changed", new_date=datetime.date(2026, 11, 27))
    ]
    found = build([monday, appointment, thursday], Closings(), at(23, 8))
    assert found.schedules == [appointment, thursday]
    moved = found.changes[0]
    assert (moved.state, moved.instead and moved.instead.date) == ("cancelled", datetime.date(2026, 11, 27))
    assert [slot.date.day for slot in found.changes[:2]] == [26, 24]
    assert found.next
    assert found.next.date == datetime.date(2026, 11, 27)


def test_a_page_is_kept_no_longer_than_its_words_are_true() -> None:
    request = RequestFactory().get("/de/")
    assert seconds_true(request) == 600
    request.true_until = timezone.now() + datetime.timedelta(seconds=90)  # type: ignore[attr-defined]
    assert 80 < seconds_true(request) <= 90
    request.true_until = timezone.now() - datetime.timedelta(seconds=5)  # type: ignore[attr-defined]
    assert seconds_true(request) == 0
    kept = keep(request, HttpResponse("heute"), "mark")
    assert kept is not None


@override_settings(TIME_ZONE="Europe/Berlin")
def test_pages_say_hours_next_date_and_closed_days(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def frozen(*, timezone: object) -> datetime.datetime:
        return at(28, 8, month=12)

    monkeypatch.setattr("content.agenda.localtime", frozen)
    office = Office.objects.get(name="Beratungsbüro Obere Marktstraße")
    thursday = office.hours.get(weekday=THURSDAY)
    ScheduleException.objects.create(
        schedule=thursday, date=datetime.date(2027, 1, 7), kind="cancelled", reason="Fortbildung"
    )
    response = visitor.get("/de/kontakt/")
    assert response.wsgi_request.true_until == at(28, 9, month=12)  # type: ignore[attr-defined]
    html = response.content.decode()
    text = " ".join(html.split()).replace("<bdi>", "").replace('<bdi dir="ltr">', "").replace("</bdi>", "")
    assert "Heute geöffnet: 9–12 Uhr" in text
    assert "Donnerstag, 31. Dezember: geschlossen (Silvester)" in text
    assert "Donnerstag, 7. Januar: fällt aus (Fortbildung)" in text
    assert f'href="/de/kalender/buero/{office.pk}.ics"' in html
    monkeypatch.setattr("content.agenda.localtime", lambda *, timezone: at(28, 9, month=12))
    assert "Heute geöffnet bis 12 Uhr" in visitor.get("/de/").content.decode().replace('<bdi dir="ltr">', "").replace(
        "</bdi>", ""
    )
    english = visitor.get("/en/zustaendig/eglosheim/").content.decode()
    assert "Thursday 31 December" in english
    assert f'href="/en/kalender/buero/{office.pk}.ics"' in english


def test_the_finder_shows_dates_on_site_with_public_words(visitor: Client) -> None:
    html = visitor.get("/de/zustaendig/eglosheim/").content.decode()
    assert "Eglosheim Süd" in html
    assert "Gemeinschaftsraum im Erdgeschoss" in html
    assert "Mittwoch, alle zwei Wochen" in html
    assert 'href="/de/kalender/gebiet/eglosheim-sued.ics"' in html
    assert "Beispielweg" not in html
    arabic = visitor.get("/ar/zustaendig/eglosheim/").content.decode()
    assert "القاعة المشتركة في الطابق الأرضي" in arabic
    assert 'href="/ar/kalender/gebiet/eglosheim-sued.ics"' in arabic
    assert "Beratung in Ihrer Nähe" not in visitor.get("/de/zustaendig/hoheneck/").content.decode()


def test_hours_are_read_in_the_language_of_the_page(visitor: Client) -> None:
    with translation.override("ar"):
        assert "الاثنين" in visitor.get("/ar/beratung/").content.decode()
    assert '<th scope="row">Monday</th>' in visitor.get("/en/beratung/").content.decode()


def test_nothing_to_say_without_hours() -> None:
    found = build([], Closings(), at(23, 8))
    assert not found
    assert SimpleNamespace(next=found.next).next is None
