"""Rules of consultation hours: what editors choose becomes dates, and what cannot be is refused at its field."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.directory import dates as words
from content.directory.closings import Closings, validate_closing_days
from content.directory.districts import Stadtteil
from content.directory.rhythm import dates, slots
from content.directory.sentences import sentence, title
from content.models import Accommodation, Area, Office, Schedule, ScheduleException, SiteSettings

DAY = datetime.date
NINE, NOON = datetime.time(9), datetime.time(12)


def rule(**values: Any) -> Schedule:
    """A schedule that is not saved: Wednesdays from 9 to 12, from 1 December 2026."""
    defaults = {"weekday": 2, "opens": NINE, "closes": NOON, "valid_from": DAY(2026, 12, 1)}
    return Schedule(**{**defaults, **values})


@pytest.mark.parametrize(
    ("values", "short", "said", "days"),
    [
        ({}, "Mittwoch", "Jeden Mittwoch von 9 bis 12 Uhr, ab 1. Dezember 2026.", [2, 9, 16, 23, 30]),
        ({"rhythm": "fortnightly"}, "Mittwoch, alle zwei Wochen", "Jeden zweiten Mittwoch", [2, 16, 30]),
        ({"rhythm": "month1"}, "1. Mittwoch im Monat", "Jeden 1. Mittwoch im Monat", [2]),
        ({"rhythm": "month-1"}, "letzter Mittwoch im Monat", "Jeden letzten Mittwoch im Monat", [30]),
        (
            {"rhythm": "once", "valid_from": DAY(2026, 12, 24)},
            "Donnerstag, 24. Dezember",
            "Einmal am Donnerstag, 24. Dezember 2026 von 9 bis 12 Uhr.",
            [24],
        ),
        ({"valid_until": DAY(2026, 12, 9)}, "Mittwoch", "ab 1. Dezember 2026 bis 9. Dezember 2026.", [2, 9]),
        ({"by_appointment": True, "opens": None, "closes": None}, "Mittwoch", "Mittwoch, nur nach", [2, 9, 16, 23, 30]),
    ],
)
def test_a_rule_is_said_as_people_say_it(values: dict[str, Any], short: str, said: str, days: list[int]) -> None:
    schedule = rule(**values)
    with translation.override("de"):
        assert title(schedule) == short
        assert said in sentence(schedule)
    assert dates(schedule, DAY(2026, 12, 1), DAY(2026, 12, 31)) == [DAY(2026, 12, day) for day in days]


def test_the_second_week_is_counted_from_the_first_date_across_the_year() -> None:
    schedule = rule(rhythm="fortnightly", valid_from=DAY(2026, 12, 3))
    assert dates(schedule, DAY(2026, 12, 1), DAY(2027, 1, 10)) == [DAY(2026, 12, 9), DAY(2026, 12, 23), DAY(2027, 1, 6)]


def test_holidays_and_closing_days_close_and_an_exception_is_stronger() -> None:
    closings = Closings("24.12. Heiligabend\n28.12.2026–5.1.2027 Betriebsferien")
    schedule = rule(valid_from=DAY(2026, 12, 1))
    schedule.exceptions = [
        ScheduleException(date=DAY(2026, 12, 9), kind="cancelled", reason="Fortbildung"),
        ScheduleException(
            date=DAY(2026, 12, 16), kind="changed", new_date=DAY(2026, 12, 17), opens=NOON, closes=datetime.time(13)
        ),
        ScheduleException(date=DAY(2027, 1, 6), kind="changed", opens=NINE, closes=datetime.time(10)),
    ]
    found = [
        (s.date.isoformat()[5:], s.state, s.reason)
        for s in slots(schedule, DAY(2026, 12, 1), DAY(2027, 1, 7), closings.why)
    ]
    assert found == [
        ("12-02", "open", ""),
        ("12-09", "cancelled", "Fortbildung"),
        ("12-16", "cancelled", ""),
        ("12-17", "changed", ""),
        ("12-23", "open", ""),
        ("12-30", "holiday", "Betriebsferien"),
        ("01-06", "changed", ""),
    ]
    later = slots(schedule, DAY(2026, 12, 17), DAY(2026, 12, 17), closings.why)
    assert [(slot.date, slot.opens) for slot in later] == [(DAY(2026, 12, 17), NOON)]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (DAY(2027, 1, 6), "Heilige Drei Könige"),
        (DAY(2026, 6, 4), "Fronleichnam"),
        (DAY(2030, 11, 1), "Allerheiligen"),
        (DAY(2026, 12, 24), "Heiligabend"),
        (DAY(2026, 10, 31), ""),
        (DAY(2026, 11, 18), ""),
    ],
)
def test_the_holidays_are_those_of_baden_wuerttemberg(day: datetime.date, name: str) -> None:
    assert Closings().why(day) == name


def test_every_holiday_of_the_state_has_a_name_that_can_be_translated() -> None:
    from content.directory.closings import NAMES, public_holidays

    known = {public_holidays().get(DAY(2026, 1, 1) + datetime.timedelta(days=number)) for number in range(365)}
    assert known - {None} <= set(NAMES)


@pytest.mark.parametrize(
    "line", ["Heiligabend", "31.2. Unsinn", "24.12.", "5.1.2027–28.12.2026 Ferien", "1.1.–6.1.2027 x"]
)
def test_a_closing_day_that_is_no_day_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(ValidationError, match="Zeile 2"):
        validate_closing_days(f"24.12. Heiligabend\n{line}")


@pytest.mark.parametrize(
    ("code", "day", "time"),
    [
        ("de", "Donnerstag, 26. November", "14–18 Uhr"),
        ("de-ls", "Donnerstag, 26. November", "14–18 Uhr"),
        ("en", "Thursday 26 November", "14:00–18:00"),
        ("ar", "الخميس، 26 نوفمبر", "14:00–18:00"),
        ("ru", "четверг, 26 ноября", "14:00–18:00"),
        ("prs", "پنجشنبه 26 نومبر", "14:00–18:00"),
        ("kmr", "pêncşem, 26ê mijdarê", "14:00–18:00"),
    ],
)
def test_days_are_written_in_every_language(code: str, day: str, time: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words.translation, "get_language", lambda: code)
    assert words.day_words(DAY(2026, 11, 26)) == day
    assert words.span_words(datetime.time(14), datetime.time(18)) == time


@pytest.fixture
def office(db: None) -> Office:
    """An office with Mondays from 9 to 12."""
    office = Office.objects.create(name="Büro am Markt")
    Schedule.objects.create(office=office, weekday=0, opens=NINE, closes=NOON, valid_from=DAY(2026, 1, 1))
    return office


@pytest.mark.parametrize(
    ("values", "field", "sentence_"),
    [
        ({"closes": NINE}, "closes", "Das Ende liegt vor dem Beginn"),
        ({"opens": None, "closes": None}, "opens", "Bitte den Beginn eintragen"),
        ({"closes": None, "by_appointment": True}, "closes", "Bitte das Ende eintragen"),
        ({"valid_until": DAY(2026, 11, 1)}, "valid_until", "Das Ende liegt vor dem Beginn"),
        ({"valid_until": DAY(2026, 12, 1)}, "valid_until", "keinen einzigen Termin"),
        ({"office": None}, "office", "entweder ein Büro oder ein Gebiet"),
        ({"weekday": 0, "opens": datetime.time(11)}, "opens", "Überschneidet sich am .*Jeden Montag von 9 bis 12 Uhr"),
        ({"weekday": 0, "rhythm": "month2", "opens": datetime.time(8)}, "opens", "Überschneidet sich"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, values: dict[str, Any], field: str, sentence_: str
) -> None:
    with pytest.raises(ValidationError) as caught, translation.override("de"):
        rule(**{"office": office, **values}).full_clean()
    assert list(caught.value.message_dict) == [field]
    with pytest.raises(ValidationError, match=sentence_), translation.override("de"):
        rule(**{"office": office, **values}).full_clean()


def test_hours_one_after_the_other_or_at_another_time_of_the_year_are_fine(office: Office) -> None:
    rule(office=office, weekday=0, opens=NOON, closes=datetime.time(14)).full_clean()
    only = office.hours.get()
    only.valid_until = DAY(2026, 12, 31)
    only.save()
    assert only.sequence == 1
    rule(office=office, weekday=0, valid_from=DAY(2027, 1, 1)).full_clean()


@pytest.mark.django_db
def test_public_words_never_tell_where_people_live() -> None:
    part = Stadtteil.objects.create(name="Schlösslesfeld", slug="schloesslesfeld")
    house = Accommodation.objects.create(name="Haus Linde", stadtteil=part, address="Geheimer Weg 7a", places=40)
    fine = Area(name="Schlösslesfeld Süd", slug="x", stadtteil=part, meeting_point="Gemeinschaftsraum, Erdgeschoss")
    fine.full_clean()
    for values in ({"name": "Haus Linde"}, {"meeting_point": "im geheimen weg, GEHEIMER WEG Nr. 7"}):
        with pytest.raises(ValidationError, match="verrät eine Unterkunft"):
            Area(**{"name": "A", "slug": "a", "stadtteil": part, "meeting_point": "hier", **values}).full_clean()
    with pytest.raises(ValidationError, match="verrät"):
        Area(
            name="A", slug="a", stadtteil=part, meeting_point="x", meeting_point_words={"en": "Haus Linde"}
        ).full_clean()
    fine.save()
    with pytest.raises(ValidationError, match="verrät"):
        rule(area=fine, note="Klingel bei Haus Linde").full_clean()
    house.area = fine
    house.full_clean()
    house.places = 19
    with pytest.raises(ValidationError, match="ab 20 Plätzen"):
        house.full_clean()
    city = SiteSettings.load()
    city.on_site_from = 15
    city.save()
    house.full_clean()
