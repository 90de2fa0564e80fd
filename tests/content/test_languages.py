"""Thirteen languages: the right one for a browser, all delivered words in each, dates and numbers of its own."""

import datetime
from decimal import Decimal

import pytest
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.utils import translation

from accounts import cldr
from content.directory.areas import Area
from content.directory.words import WordsField
from content.seed.words import trees
from forms.definition import FormDefinition
from forms.schema import build, gaps

OTHERS = {code for code, _name in settings.LANGUAGES} - {"de"}


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("uk,ru;q=0.8", "uk"),
        ("fa-AF,fa;q=0.9,en;q=0.8", "prs"),
        ("fa-IR,fa;q=0.9,en;q=0.8", "fa"),
        ("ku-TR,ku;q=0.9,tr;q=0.5", "kmr"),
        ("ku-Arab-IQ,ar;q=0.9", "ar"),
        ("ti-ER,en;q=0.5", "ti"),
        ("ps-AF", "ps"),
        ("de-AT,en", "de"),
        ("so,en;q=0.5", "en"),
        ("so", "de"),
        ("", "de"),
    ],
)
def test_a_browser_is_sent_to_the_best_language(visitor: Client, wanted: str, code: str) -> None:
    response = visitor.get("/", headers={"accept-language": wanted} if wanted else {})
    assert response.status_code == 302
    assert response["Location"] == f"/{code}/"
    assert "Accept-Language" in response["Vary"]
    assert not response.cookies


def test_the_address_decides_and_the_header_says_so(visitor: Client) -> None:
    response = visitor.get("/de-ls/beratung/", headers={"accept-language": "ar"})
    assert response["Content-Language"] == "de-simple"
    assert visitor.get("/prs/beratung/")["Content-Language"] == "prs"


def test_the_editor_is_german_whatever_the_browser_prefers(editor: Client) -> None:
    html = editor.get("/admin/", headers={"accept-language": "ar,en"}).content.decode()
    assert '<html lang="de" dir="ltr"' in html


def test_delivered_records_have_their_words_in_each_language(city: None) -> None:
    faults = []
    for model in apps.get_app_config("content").get_models():
        for field in model._meta.get_fields():
            if not isinstance(field, WordsField) or (model, field.name) == (Area, "name_words"):
                continue  # areas are called as on the signs in the street
            for record in model._default_manager.all():
                if getattr(record, field.name.removesuffix("_words")):
                    missing = OTHERS - getattr(record, field.name).keys()
                    faults += [f"{record} {field.name}: {missing}"] if missing else []
    assert not faults


def test_delivered_forms_and_pages_speak_each_language(city: None) -> None:
    for definition in FormDefinition.objects.all():
        schema = build(definition)
        assert set(schema["languages"]) == OTHERS | {"de"}
        assert gaps(schema) == []
    assert trees().keys() == OTHERS
    slugs = {code: {draft.slug for draft in drafts} for code, drafts in trees().items()}
    assert {code: slugs["en"] - there for code, there in slugs.items() if slugs["en"] - there} == {}


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [
        ("de", "1. November 2026", "1.234,5"),
        ("de-ls", "1. November 2026", "1.234,5"),
        ("en", "1 November 2026", "1,234.5"),
        ("ar", "1 نوفمبر 2026", "1,234.5"),
        ("uk", "1 листопада 2026\u202fр.", "1\xa0234,5"),
        ("fa", "1 نوامبر 2026", "1,234.5"),
        ("prs", "1 نومبر 2026", "1,234.5"),
        ("tr", "1 Kasım 2026", "1.234,5"),
        ("kmr", "1ê mijdara 2026an", "1.234,5"),
        ("ru", "1 ноября 2026\u202fг.", "1\xa0234,5"),
        ("fr", "1 novembre 2026", "1\u202f234,5"),
        ("ti", "ሕዳር 1, 2026", "1,234.5"),
        ("ps", "2026 نومبر 1", "1.234,5"),
    ],
)
def test_dates_and_numbers_are_the_languages_own(code: str, day: str, number: str) -> None:
    with translation.override(code):
        assert cldr.day(datetime.date(2026, 11, 1)) == day
        assert cldr.number(Decimal("1234.5")) == number
    assert cldr.weekday(0, code) != cldr.weekday(1, code)


def test_pages_show_their_dates_in_each_language(visitor: Client) -> None:
    for code in OTHERS:
        confirmed = cldr.day(datetime.date(2026, 10, 1), code)
        assert f"<bdi>{confirmed}</bdi>" in visitor.get(f"/{code}/wegweiser/familienkasse/").content.decode(), code
