"""A visitor sends a form: it is stored once, with a receipt, and nothing wrong gets through or breaks the page."""

import re
import time
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone

from forms import guard, sources, tickets
from forms.submissions import Submission
from tests.forms.conftest import Send, ticket_in
from tests.forms.make import FORM, GOOD, ask, make_definition, publish

pytestmark = pytest.mark.django_db


def test_a_good_form_is_stored_and_leads_to_a_receipt(send: Send, client: Client) -> None:
    response = send()
    assert response.status_code == 302
    submission = Submission.objects.get()
    assert submission.answers == {
        "vorname": "Amal",
        "nachname": "Haddad",
        "anliegen": "Ich suche einen Deutschkurs.",
        "personen": 3,
        "miete": "450.50",
        "geburtstag": "1990-12-24",
        "farbe": "blau",
        "farben": ["rot", "gelb"],
        "kinder": False,
        "sprache": "ar",
        "telefon": "+49 176 12345678",
        "email": "amal@example.org",
        "stadtteil": "eglosheim",
        "zustimmung": True,
    }
    assert (submission.state, submission.language, submission.form.slug) == ("new", "de", FORM)
    receipt = client.get(response.url)
    assert submission.code in receipt.content.decode()
    assert "Amal" not in receipt.content.decode()
    assert "no-store" in receipt["Cache-Control"]


def test_staff_read_the_answers_in_german_and_casework_gets_what_it_understands(send: Send) -> None:
    send(language="ar")
    submission = Submission.objects.get()
    (title, lines), *more = submission.readable_answers()
    assert (title, more) == ("Erster Abschnitt", [])
    assert dict(lines) == {
        "Frage vorname": "Amal",
        "Frage nachname": "Haddad",
        "Frage anliegen": "Ich suche einen Deutschkurs.",
        "Frage personen": "3",
        "Frage miete": "450,50",
        "Frage geburtstag": "24.12.1990",
        "Frage farbe": "Blau",
        "Frage farben": "Rot, Gelb",
        "Frage kinder": "Nein",
        "Frage sprache": "Arabisch",
        "Frage telefon": "+49 176 12345678",
        "Frage email": "amal@example.org",
        "Frage stadtteil": "Eglosheim",
        "Frage zustimmung": "Zugestimmt",
    }
    assert submission.mapped() == {
        "first_name": "Amal",
        "last_name": "Haddad",
        "concern": "Ich suche einen Deutschkurs.",
        "language": "ar",
        "phone": "+49 176 12345678",
        "email": "amal@example.org",
        "stadtteil": "eglosheim",
    }


def test_what_was_left_out_is_shown_as_left_out(send: Send) -> None:
    send(**{key: None for key in GOOD if key not in ("vorname", "zustimmung")})
    submission = Submission.objects.get()
    assert submission.answers == {"vorname": "Amal", "zustimmung": True}
    assert dict(submission.readable_answers()[0][1])["Frage nachname"] == "keine Angabe"
    assert submission.mapped() == {"first_name": "Amal"}


def test_the_name_of_the_stadtteil_stays_as_it_was(send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    send()
    monkeypatch.setitem(sources._SOURCES, "stadtteil", lambda: [("eglosheim", "Umbenannt")])
    assert dict(Submission.objects.get().readable_answers()[0][1])["Frage stadtteil"] == "Eglosheim"


@pytest.mark.usefixtures("page")
def test_the_form_is_read_without_any_cookie_and_never_shared(client: Client) -> None:
    response = client.get("/de/formular/")
    assert not response.cookies
    assert {"private", "no-cache"} == set(response["Cache-Control"].split(", "))
    assert ticket_in(response) != ticket_in(client.get("/de/formular/"))


def test_sending_sets_no_cookie_either(send: Send) -> None:
    assert not send().cookies


def test_the_same_form_sent_again_gives_the_same_receipt_and_stores_nothing(send: Send, client: Client) -> None:
    ticket = ticket_in(client.get("/de/formular/"))
    first = send(ticket=ticket)
    second = send(ticket=ticket)
    code = Submission.objects.get().code
    for response in (first, second):
        page = client.get(response.url).content.decode()
        assert code in page
        assert "schon gesendet" not in page


def test_whoever_changes_the_answers_after_sending_is_told_that_they_are_not_stored(send: Send, client: Client) -> None:
    ticket = ticket_in(client.get("/de/formular/"))
    send(ticket=ticket)
    again = send(ticket=ticket, vorname="Anders")
    assert "nicht gespeichert" in client.get(again.url).content.decode()
    assert Submission.objects.get().answers["vorname"] == "Amal"


def test_the_code_stays_when_the_language_of_the_receipt_is_changed(send: Send, client: Client) -> None:
    receipt = client.get(send().url).content.decode()
    [address] = re.findall(r'href="(/ar/formular/[^"]*)"', receipt)
    arabic = client.get(unescape(address)).content.decode()
    assert 'dir="rtl"' in arabic
    assert Submission.objects.get().code in arabic


def test_a_receipt_shows_only_to_a_signed_address(send: Send, client: Client) -> None:
    send()
    submission = Submission.objects.get()
    for forged in (submission.token, submission.code, "x", "%00", "a" * 5000):
        response = client.get(f"/de/formular/?beleg={forged}")
        assert response.status_code in (200, 400)
        assert submission.code not in response.content.decode()


def test_a_form_from_another_site_is_refused(send: Send) -> None:
    strange = [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://[broken"},
        {"Referer": "https://example.org/formular/"},
    ]
    for headers in strange:
        response = send(headers=headers)
        assert response.status_code == 403
        assert "nicht von dieser Seite" in response.content.decode()
        assert "amal@example.org" not in response.content.decode()
    assert not Submission.objects.exists()
    assert send(headers={"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"}).status_code == 302


@pytest.mark.parametrize("ticket", ["", "gefälscht", "a:b:c", "\x00", "x" * 100_000])
def test_without_a_valid_ticket_the_answers_are_kept_and_a_new_ticket_comes(send: Send, ticket: str) -> None:
    response = send(ticket=ticket)
    assert response.status_code == 200
    assert "lange offen" in response.content.decode()
    assert "amal@example.org" in response.content.decode()
    assert send(ticket=ticket_in(response)).status_code == 302


def test_a_ticket_of_another_form_counts_for_nothing(send: Send) -> None:
    other = make_definition([ask("text", "frage")], slug="anders")
    response = send(ticket=tickets.issue(other.versions.get()))
    assert "lange offen" in response.content.decode()
    assert not Submission.objects.exists()


def test_robots_are_answered_kindly_and_not_stored(send: Send, client: Client, settings: object) -> None:
    trapped = send(**{guard.HONEYPOT: "https://spam.example"})
    settings.FORMS = {"min_seconds": 5}
    quick = send()
    for response, words in ((trapped, "leer"), (quick, "sehr schnell")):
        assert response.status_code == 200
        assert words in response.content.decode()
        assert "Amal" in response.content.decode()
    assert not Submission.objects.exists()


def test_the_same_answers_within_an_hour_are_the_same_request(send: Send, client: Client) -> None:
    receipts = [client.get(send().url).content.decode() for _time in range(2)]
    code = Submission.objects.get().code
    assert all(code in receipt for receipt in receipts)
    Submission.objects.update(created_at=timezone.now() - timedelta(hours=2))
    send()
    assert Submission.objects.count() == 2


def test_a_flood_from_one_address_ends(send: Send, settings: object) -> None:
    settings.FORMS = {"min_seconds": 0, "posts_per_hour": 2}
    assert [send(vorname=name).status_code for name in ("Amal", "Basel", "Chaya")] == [302, 302, 429]
    assert Submission.objects.count() == 2


def test_no_address_is_kept_in_clear(send: Send) -> None:
    from django.core.cache import cache

    send()
    assert "127.0.0.1" not in str(list(cache._cache.items()))


def test_answers_count_under_the_version_that_was_shown(send: Send, client: Client, page: object) -> None:
    ticket = ticket_in(client.get("/de/formular/"))
    definition = page.definition
    definition.body = [{**definition.body.raw_data[0], "id": "neu"}]
    publish(definition)
    assert definition.versions.count() == 2
    send(ticket=ticket)
    assert Submission.objects.get().version.number == 1


def test_an_unpublished_form_says_so(send: Send, page: object, client: Client) -> None:
    page.definition.unpublish()
    response = client.get("/de/formular/")
    assert response.status_code == 200
    assert "zurzeit geschlossen" in response.content.decode()
    assert client.post("/de/formular/", GOOD).status_code == 200
    assert not Submission.objects.exists()


def test_other_pages_take_no_posts_and_strange_methods_are_refused(page: object, client: Client) -> None:
    assert client.post("/de/", {"a": "b"}).status_code == 405
    assert client.put("/de/formular/").status_code == 405


def test_an_old_ticket_is_refused(send: Send, version: object, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 25 * 3600)
    old = tickets.issue(version)
    monkeypatch.setattr(time, "time", lambda: now)
    assert "lange offen" in send(ticket=old).content.decode()


def test_the_code_is_readable_and_long_enough(send: Send) -> None:
    send()
    code = Submission.objects.get().code
    assert re.fullmatch(r"([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}", code)
    assert 32**12 >= 2**60
