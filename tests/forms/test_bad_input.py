"""Whatever is typed into any field: a sentence there or a harmless answer, the rest kept, never an error page."""

import json

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from forms.builder import form_class
from forms.submissions import Submission
from forms.text import storable
from forms.versions import FormVersion
from tests.forms.conftest import Send, ticket_in
from tests.forms.make import EVERY_TYPE, GOOD

pytestmark = pytest.mark.django_db

FIELDS = [item["value"]["key"] for item in EVERY_TYPE if "key" in item["value"]]
FREE = ("vorname", "nachname", "anliegen")
WRONG = {
    "megabyte": "x" * 1_000_000,
    "nul": "a\x00b",
    "script": "<script>alert(1)</script>",
    "direction": "\u202ekcirt\u202c",
    "emoji": "👩🏽‍👧 🇺🇦",
    "list": "['a']",
    "number": "1" * 400,
    "exponent": "1e999999",
    "nan": "NaN",
    "minus": "-1",
    "half": "2.5",
    "date": "2024-02-30",
    "quotes": "'\"`--;\\",
    "newlines": "a\r\nb\u2028c",
    "blank": "  \u200b ",
}


def sentence_at(response: HttpResponse, field: str) -> bool:
    """Whether the field is marked as wrong and its sentence is tied to it."""
    text = response.content.decode()
    return f'id="id_{field}_error"' in text and 'aria-invalid="true"' in text


@pytest.mark.parametrize("name", WRONG)
def test_every_field_survives(send: Send, client: Client, name: str) -> None:
    for field in FIELDS:
        cache.clear()
        ticket = ticket_in(client.get("/de/formular/"))
        response = send(ticket=ticket, **{field: WRONG[name]})
        if response.status_code == 302:
            stored = Submission.objects.get()
            assert storable(stored.answers)
            assert field not in ("email", "sprache", "stadtteil", "farbe", "farben", "kinder", "geburtstag")
            stored.delete()
        else:
            assert response.status_code == 200
            assert sentence_at(response, field), field
            kept = "amal@example.org" if field != "email" else "Haddad"
            assert kept in response.content.decode()
            assert "<script>alert" not in response.content.decode()
            assert not Submission.objects.exists()


@pytest.mark.parametrize("field", FIELDS)
def test_a_missing_answer_is_asked_for_only_where_it_is_required(send: Send, field: str) -> None:
    for empty in (None, ""):
        response = send(**{field: empty})
        if field in ("vorname", "zustimmung"):
            assert response.status_code == 200
            assert sentence_at(response, field)
        else:
            assert response.status_code == 302


@pytest.mark.parametrize("field", FREE)
def test_nul_is_refused_with_a_sentence(send: Send, field: str) -> None:
    response = send(**{field: "a\x00b"})
    assert "ein Zeichen, das wir nicht annehmen können" in response.content.decode()


def test_text_that_could_deceive_is_stored_in_plain_order(send: Send) -> None:
    send(
        vorname="\u202eAmal\u202c\u2066\u2069",
        nachname="<b>Haddad</b> 👩🏽‍👧",
        anliegen="a\r\nb\u0000".replace("\0", ""),
    )
    answers = Submission.objects.get().answers
    assert (answers["vorname"], answers["nachname"], answers["anliegen"]) == ("Amal", "<b>Haddad</b> 👩🏽‍👧", "a\nb")


def test_the_limit_counts_what_is_stored(send: Send) -> None:
    assert send(anliegen="x" * 501).status_code == 200
    assert send(anliegen="x\r\n" * 250).status_code == 302


@pytest.mark.parametrize(
    ("field", "typed", "stored"),
    [
        ("telefon", "07141 / 910-4041", "+49 7141 9104041"),
        ("telefon", "+49 (0) 7141 910-4041", "+49 7141 9104041"),
        ("telefon", "0049 7141 9104041", "+49 7141 9104041"),
        ("telefon", "\u202a+49 176 12345678\u202c", "+49 176 12345678"),
        ("telefon", "٠١٧٦١٢٣٤٥٦٧٨", "+49 176 12345678"),
        ("telefon", "+380 67 123 45 67", "+380 67 123 4567"),
        ("personen", "٣", 3),
        ("personen", "0", 0),
        ("miete", "1.234,50", "1234.50"),
        ("miete", "450.5", "450.5"),
        ("miete", "1 234,5", "1234.5"),
        ("geburtstag", "24.12.1990", "1990-12-24"),
        ("geburtstag", "١٩٩٠-١٢-٢٤", "1990-12-24"),
        ("email", " amal@example.org\u200f\ufeff".replace("\u200f", ""), "amal@example.org"),
        ("kinder", "yes", True),
        ("farben", ["gelb", "gelb"], ["gelb"]),
    ],
)
def test_answers_are_taken_as_people_write_them(send: Send, field: str, typed: object, stored: object) -> None:
    assert send(**{field: typed}).status_code == 302
    assert Submission.objects.get().answers[field] == stored


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("telefon", "abc"),
        ("telefon", "12"),
        ("telefon", "0" * 30),
        ("personen", "21"),
        ("personen", "-1"),
        ("personen", "2,5"),
        ("personen", "zwei"),
        ("miete", "1,234567"),
        ("geburtstag", "gestern"),
        ("email", "amal@"),
        ("farbe", "grün"),
        ("farben", ["rot", "grün"]),
        ("sprache", "klingonisch"),
        ("stadtteil", "stuttgart"),
    ],
)
def test_wrong_answers_get_a_sentence_and_stay_on_the_page(send: Send, field: str, typed: object) -> None:
    response = send(**{field: typed})
    assert response.status_code == 200
    assert sentence_at(response, field)
    if isinstance(typed, str) and field not in ("farbe", "sprache", "stadtteil"):
        assert f'value="{typed}"' in response.content.decode()


def test_the_refused_choice_is_not_repeated(send: Send) -> None:
    assert "boese-wahl" not in send(farbe="boese-wahl").content.decode()


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", json.dumps(GOOD)),
        ("text/plain", "vorname=x"),
        ("multipart/form-data; boundary=x", b"--x\r\nkaputt"),
        ("multipart/form-data", b""),
        ("application/x-www-form-urlencoded; charset=utf-16", b"vorname=x"),
        ("application/x-www-form-urlencoded", b"vorname=%ED%A0%80&%FF=%FE"),
        ("application/x-www-form-urlencoded", b"&".join(b"f%d=1" % number for number in range(1500))),
    ],
)
@pytest.mark.usefixtures("page")
def test_broken_requests_are_no_server_error(client: Client, content_type: str, body: bytes) -> None:
    response = client.generic("POST", "/de/formular/", body, content_type=content_type)
    assert response.status_code in (200, 400)
    assert not Submission.objects.exists()


@pytest.mark.usefixtures("page")
def test_lone_surrogates_from_an_odd_charset_are_no_server_error(client: Client) -> None:
    part = b'--x\r\nContent-Disposition: form-data; name="vorname"\r\n\r\n+2AA-\r\n--x--\r\n'
    response = client.generic(
        "POST", "/de/formular/", part, content_type="multipart/form-data; boundary=x; charset=utf-7"
    )
    assert response.status_code in (200, 400)


def test_lone_surrogates_never_reach_an_answer(version: FormVersion) -> None:
    for field in FIELDS:
        form = form_class(version.schema, "de")({**GOOD, field: "\ud83d"})
        if form.is_valid():
            assert storable(form.answers())


def test_errors_are_in_the_language_of_the_visitor(send: Send) -> None:
    response = send(language="ar", vorname="")
    text = response.content.decode()
    assert 'dir="rtl"' in text
    assert "سؤال vorname" in text
