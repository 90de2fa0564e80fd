"""The editor enters hours as people say them, is told what they mean, and is stopped where they cannot be."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from content.models import Office, Schedule

ADD = "wagtailsnippets_content_schedule:add"


def office() -> Office:
    """The counselling office."""
    return Office.objects.get(name="Beratungsbüro Obere Marktstraße")


def hours_data(exceptions: list[dict[str, Any]] | None = None, initial: int = 0, **values: Any) -> dict[str, Any]:
    """What the form sends: Fridays from 7:30 to 11."""
    data = {
        "office": office().pk,
        "area": "",
        "rhythm": "weekly",
        "weekday": "4",
        "opens": "07:30",
        "closes": "11:00",
        "valid_from": "2026-12-01",
        "valid_until": "",
        "note": "",
    }
    return nested_form_data({**data, **values, "exceptions": inline_formset(exceptions or [], initial=initial)})


def exception(day: str, kind: str = "cancelled", **values: str) -> dict[str, Any]:
    """One line of exceptions."""
    return {"date": day, "kind": kind, "new_date": "", "opens": "", "closes": "", "reason": "", **values}


def test_new_hours_are_on_every_page_at_once(editor: Client, visitor: Client) -> None:
    monday = office().hours.get(weekday=0)
    edit = reverse("wagtailsnippets_content_schedule:edit", args=[monday.pk])
    assert "Jeden Montag von 9 bis 12 Uhr" in editor.get(edit).content.decode()
    response = editor.post(edit, hours_data([exception("2026-12-04", reason="Umzug")], valid_from="2026-01-01"))
    assert response.status_code == 302
    for address in ("/en/", "/en/beratung/", "/en/kontakt/", "/en/zustaendig/west/"):
        html = visitor.get(address).content.decode()
        assert "Friday" in html, address
        assert "07:30–11:00" in html, address
        assert "Monday</th>" not in html, address
    assert monday.exceptions.get().reason == "Umzug"
    listed = editor.get(reverse("wagtailsnippets_content_office:edit", args=[office().pk])).content.decode()
    assert "Jeden Freitag von 7:30 bis 11 Uhr" in listed
    assert edit in listed


@pytest.mark.parametrize(
    ("values", "line", "said"),
    [
        ({"closes": "07:00"}, None, "Das Ende liegt vor dem Beginn."),
        ({"weekday": "3", "opens": "17:00", "closes": "19:00"}, None, "Überschneidet sich am"),
        ({}, exception("2026-12-03"), "An diesem Tag gibt es keinen Termin."),
        ({}, exception("2026-12-04", "changed"), "Bitte eintragen, was stattdessen gilt"),
        ({}, exception("2026-12-04", "changed", opens="10:00", closes="09:00"), "Das Ende liegt vor dem Beginn."),
        ({}, exception("2026-12-04", "changed", new_date="2026-12-11"), "An diesem Tag gibt es schon einen Termin."),
        ({"rhythm": "fortnightly"}, exception("2026-12-11"), "An diesem Tag gibt es keinen Termin."),
        ({"rhythm": "once", "valid_from": ""}, exception("2026-12-11"), "Dieses Feld muss ausgefüllt werden."),
    ],
)
def test_the_form_says_what_is_wrong(
    editor: Client, values: dict[str, Any], line: dict[str, Any] | None, said: str
) -> None:
    before = Schedule.objects.count()
    response = editor.post(reverse(ADD), hours_data([line] if line else [], **values))
    assert response.status_code == 200
    html = response.content.decode()
    assert said in html
    assert Schedule.objects.count() == before


def test_a_single_date_takes_its_weekday_from_the_calendar(editor: Client) -> None:
    data = hours_data(rhythm="once", weekday="0", valid_from="2026-12-05")
    assert editor.post(reverse(ADD), data).status_code == 302
    assert Schedule.objects.get(rhythm="once").weekday == datetime.date(2026, 12, 5).weekday()


def test_the_sentence_follows_the_fields(editor: Client, client: Client) -> None:
    address = reverse("content_schedule_sentence")
    data = {"office": office().pk, "rhythm": "month1", "weekday": 4, "opens": "08:00", "closes": "09:30"}
    html = editor.get(address, {**data, "valid_from": "2026-12-01"}).content.decode()
    assert "Jeden 1. Freitag im Monat von 8 bis 9:30 Uhr, ab 1. Dezember 2026." in html
    assert "Freitag, 1. Januar 2027: fällt aus (Neujahr)" in html
    wrong = editor.get(address, {**data, "closes": "07:00", "valid_from": "2026-12-01"}).content.decode()
    assert "Das Ende liegt vor dem Beginn." in wrong
    for pk in ("x", "9" * 40, "-1"):
        assert editor.get(address, {"pk": pk, "weekday": "77", "opens": "\x00"}).status_code in (200, 400)
    assert client.get(address).status_code == 302
