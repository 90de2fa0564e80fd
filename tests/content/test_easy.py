"""Leichte Sprache: one sentence per line, a pointer from the start page, and findings that warn and never block."""

import pytest
from django.test import Client
from wagtail.models import Page

from content.easy import faults, one_per_line, sentences
from content.models import HomePage

LONG = "Bitte bringen Sie alle Briefe mit, die Sie in den letzten Wochen vom Amt bekommen haben."


def test_sentences_end_where_they_end() -> None:
    text = "Wir sind am 1. November da. Das kostet z. B. nichts! Wir sind in der Straße 11. Sie finden uns im 3. Stock."
    assert sentences(text) == [
        "Wir sind am 1. November da.",
        "Das kostet z. B. nichts!",
        "Wir sind in der Straße 11.",
        "Sie finden uns im 3. Stock.",
    ]


@pytest.mark.parametrize(
    ("drawn", "set_out"),
    [
        ("<p>Guten Tag. Wie geht es?</p>", "<p>Guten Tag.<br>Wie geht es?</p>"),
        ("<p>Hallo. <b>Rufen Sie an.</b> Wir helfen.</p>", "<p>Hallo.<br><b>Rufen Sie an.</b><br>Wir helfen.</p>"),
        ("<p>Eins da.</p> <p>Zwei da.</p>", "<p>Eins da.</p> <p>Zwei da.</p>"),
        ('<a title="Eins da. Zwei da.">x</a>', '<a title="Eins da. Zwei da.">x</a>'),
        ("<option>Eins da. Zwei da.</option>", "<option>Eins da. Zwei da.</option>"),
    ],
)
def test_each_sentence_has_a_line_of_its_own(drawn: str, set_out: str) -> None:
    assert one_per_line(drawn) == set_out


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (LONG, "Wörter"),
        ("Der Antrag wird geprüft.", "Passiv"),
        ("Sie wurden gestern eingeladen.", "Passiv"),
        ("Das ist das Haus des Kindes.", "Genitiv"),
        ("Fragen Sie das Büro der Stadt.", "Genitiv"),
        ("Das kostet ca. 10 Euro.", "Abkürzung"),
        ("Gehen Sie zum BAMF.", "Abkürzung"),
        ("Wir helfen Ihnen gern.", ""),
        ("Sie werden bald Geld bekommen.", ""),
        ("Das Haus von der Familie ist groß.", ""),
    ],
)
def test_what_makes_a_sentence_hard(sentence: str, reason: str) -> None:
    found = faults(sentence)
    assert [fault.sentence for fault in found] == ([sentence] if reason else [])
    assert all(reason in fault.reason for fault in found)


def test_pages_in_leichte_sprache_are_set_line_by_line_and_others_are_not(visitor: Client) -> None:
    for language, line in (("de-ls", "Erster Satz.<br>Zweiter Satz."), ("de", "Erster Satz. Zweiter Satz.")):
        page = Page.objects.get(slug="beratung", locale__language_code=language).specific
        page.summary = "Erster Satz. Zweiter Satz."
        page.save()
        assert line in visitor.get(f"/{language}/beratung/").content.decode()


def test_the_start_page_points_to_leichte_sprache(visitor: Client) -> None:
    link = '<a href="/de-ls/" hreflang="de-simple" lang="de-simple">'
    assert link in visitor.get("/de/").content.decode()
    assert link in visitor.get("/ar/").content.decode()
    assert link not in visitor.get("/de-ls/").content.decode()


def test_the_editor_is_warned_with_the_sentence_and_may_publish(editor: Client) -> None:
    page = HomePage.objects.get(locale__language_code="de-ls")
    page.summary = LONG
    page.save_revision().publish()
    html = editor.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert f"„{LONG}“ – 16 Wörter" in html
    assert "Sie können die Seite trotzdem veröffentlichen." in html
    german = HomePage.objects.get(locale__language_code="de")
    assert "Leichte Sprache: Bitte" not in editor.get(f"/admin/pages/{german.pk}/edit/").content.decode()
