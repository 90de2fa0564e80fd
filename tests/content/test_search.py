"""Searching finds what people mean: compounds, slips, scripts and other words for the same thing."""

import datetime
import re
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from content.directory.districts import Stadtteil
from content.directory.opening import open_now, read_hours
from content.directory.people import Contact
from content.directory.services import Organization, Service, TargetGroup, Topic
from content.pages.content import ContentPage
from content.search.entries import SearchEntry, Synonym, lines
from content.search.folding import folded, query_words, stem
from content.search.matching import Document, Matcher
from content.search.selectors import Kind, look_for


def slugs(text: str) -> list[str]:
    """Slugs of the services that are found, best first."""
    names = dict(Service.objects.values_list("pk", "slug"))
    return [names[key] for key in look_for(text, [Kind.SERVICE]).keys[Kind.SERVICE]]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Schuldnerberatung", "schuldnerberatung"),
        ("Schulden", "schuldnerberatung"),
        ("Schuldenberatungsstelle", "schuldnerberatung"),
        ("Kindergarten", "kita-anmeldung"),
        ("Anaokulu", "kita-anmeldung"),
        ("детский сад", "kita-anmeldung"),
        ("Jobcentr", "jobcenter"),
        ("Джобцентр", "jobcenter"),
        ("Auslanderbehorde", "auslaenderbehoerde"),
        ("AUSLAENDERBEHÖRDE", "auslaenderbehoerde"),
        ("Ausländerbehörte", "auslaenderbehoerde"),
        ("Wohngelt", "wohngeldstelle"),
        ("ich suche einen Anwalt", "asylverfahrensberatung"),
        ("طبيب", "krankenkasse"),
        ("دکتر", "krankenkasse"),
        ("ሓኪም", "krankenkasse"),
        ("Gewalt", "frauenhaus"),
    ],
)
def test_the_best_hit_is_what_was_meant(city: None, text: str, first: str) -> None:
    assert slugs(text)[:1] == [first]


@pytest.mark.parametrize(
    ("text", "slug"),
    [("السكن", "wohnungshilfe"), ("Housing", "wohnungshilfe"), ("سكن", "wohngeldstelle"), ("Arabisch", "mbe")],
)
def test_topics_and_languages_find_their_services(city: None, text: str, slug: str) -> None:
    assert slug in slugs(text)


def test_name_before_keyword_before_topic_before_text(db: None) -> None:
    body = Organization.objects.create(name="Verein")
    topic = Topic.objects.create(name="Klettern", slug="klettern")
    by_text = Service.objects.create(organization=body, name="D", summary="Auch Klettern")
    by_topic = Service.objects.create(organization=body, name="C", summary="x")
    by_topic.topics.add(topic)
    by_keyword = Service.objects.create(organization=body, name="B", summary="x", keywords="Klettern")
    by_name = Service.objects.create(organization=body, name="Klettern", summary="x")
    expected = [by_name.pk, by_keyword.pk, by_topic.pk, by_text.pk]
    assert look_for("klettern", [Kind.SERVICE]).keys[Kind.SERVICE] == expected


@pytest.mark.parametrize("name", ["Tabea Bürkle", "Buerkle", "burkle", "Бюркле", "تابيا بوركله", "Tabäa", "Burkel"])
def test_people_are_found_in_any_script(visitor: Client, name: str) -> None:
    assert "Tabea Bürkle" in visitor.get("/de/suche/", {"q": name}).content.decode()


def test_a_slip_is_answered_with_a_question(visitor: Client) -> None:
    html = visitor.get("/de/wegweiser/", {"q": "Auslanderbehörte", "thema": "aufenthalt"}).content.decode()
    assert '<a href="?q=Ausl%C3%A4nderbeh%C3%B6rde&amp;thema=aufenthalt"><strong><bdi>Ausländerbehörde' in html
    assert "Meinten Sie" not in visitor.get("/de/wegweiser/", {"q": "Auslanderbehorde"}).content.decode()
    assert "<bdi>Jobcenter</bdi>" in visitor.get("/de/suche/", {"q": "Jobcentr"}).content.decode()


def test_a_word_that_nothing_has_is_named_and_left_out(visitor: Client) -> None:
    html = visitor.get("/de/wegweiser/", {"q": "Kindergarten Quxzyvvk"}).content.decode()
    assert 'href="/de/wegweiser/kita-anmeldung/"' in html
    assert "<q><bdi>Quxzyvvk</bdi></q>" in html


def test_words_follow_every_change(city: None, django_capture_on_commit_callbacks: object) -> None:
    service, group = Service.objects.get(slug="vereine"), TargetGroup.objects.get(slug="frauen")
    group.name_words = {"en": "Wombatinnen"}
    group.save()
    assert set(slugs("Wombatinnen")) == {"frauenhaus", "schwangerschaftsberatung"}
    service.target_groups.add(group)
    assert "vereine" in slugs("Wombatinnen")
    group.services.remove(service)
    assert "vereine" not in slugs("Wombatinnen")
    service.organization.name = "Quokkaverein"
    service.organization.save()
    assert "vereine" in slugs("Quokkaverein")
    synonym = Synonym.objects.create(words="Zumba, Sport")
    assert slugs("Zumba")[0] == "vereine"
    synonym.delete()
    assert not slugs("Zumba")
    service.delete()
    assert "vereine" not in slugs("Quokkaverein")


def test_pages_are_found_by_what_was_published(visitor: Client) -> None:
    page = ContentPage.objects.get(slug="ehrenamt", locale__language_code="de")
    page.summary = "Wer mag Schnabeltiere?"
    page.save_revision()
    assert "/de/ehrenamt/" not in results(visitor, "Schnabeltiere")
    page.get_latest_revision().publish()
    assert "/de/ehrenamt/" in results(visitor, "Schnabeltier")
    assert "/ar/ehrenamt/" in results(visitor, "Schnabeltiere", "ar")
    page.view_restrictions.create(restriction_type="login")
    assert "/de/ehrenamt/" not in results(visitor, "Schnabeltiere")
    page.view_restrictions.all().delete()
    page.unpublish()
    assert not SearchEntry.objects.filter(kind=Kind.PAGE, key=page.pk).exists()


def results(visitor: Client, text: str, language: str = "de") -> str:
    """The part of the result page that answers."""
    html = visitor.get(f"/{language}/suche/", {"q": text}).content.decode()
    return html[html.index('role="status"') : html.index("<footer")]


def test_gathering_anew_changes_nothing(city: None) -> None:
    before = set(SearchEntry.objects.values_list("kind", "key", "words"))
    call_command("searchwords", stdout=StringIO())
    assert set(SearchEntry.objects.values_list("kind", "key", "words")) == before


def test_searching_the_site_stays_cheap(visitor: Client, django_assert_max_num_queries: object) -> None:
    for text in ("Beratung", "Eglosheim", "Auslanderbehorte", "Миграция"):
        with django_assert_max_num_queries(8):  # type: ignore[operator]
            assert visitor.get("/ar/suche/", {"q": text}).status_code == 200
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        visitor.get("/de/wegweiser/", {"q": "Jobcentr", "offen": "1", "gruppe": "arbeitssuchende", "stadtteil": "ost"})


def test_target_groups_narrow_the_list(visitor: Client) -> None:
    html = visitor.get("/ar/wegweiser/", {"gruppe": "frauen"}).content.decode()
    assert set(re.findall(r'href="/ar/wegweiser/([\w-]+)/"', html)) == {"frauenhaus", "schwangerschaftsberatung"}
    assert "النساء" in html
    assert "Diese Zielgruppe kennen wir nicht." in visitor.get("/de/wegweiser/?gruppe=mond").content.decode()


def test_open_now_shows_the_open_first_and_hides_only_what_is_closed(visitor: Client) -> None:
    Service.objects.exclude(slug__in=["mbe", "jmd", "vhs"]).update(status=Service.Status.DEFUNCT)
    Service.objects.filter(slug="mbe").update(opening_hours="nach Vereinbarung", name="A")
    Service.objects.filter(slug="jmd").update(opening_hours="Mo–So 0–24 Uhr")
    weekday = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][(datetime.date.today().weekday() + 3) % 7]
    Service.objects.filter(slug="vhs").update(opening_hours=f"{weekday} 8–9 Uhr")
    html = visitor.get("/de/wegweiser/?offen=1").content.decode()
    assert re.findall(r'href="/de/wegweiser/([\w-]+)/"', html) == ["jmd", "mbe"]
    assert html.count("jetzt geöffnet</strong>") == 1


@pytest.mark.parametrize(
    ("text", "moment", "expected"),
    [
        ("Mo–Fr 8–12 Uhr, Do 14–18 Uhr", "2026-11-26T15:00", "open"),
        ("Mo–Fr 8–12 Uhr, Do 14–18 Uhr", "2026-11-26T12:00", "closed"),
        ("Montag bis Mittwoch 8:30–12.00; Sa 10-13", "2026-11-28T12:59", "open"),
        ("Fr–Mo 22–24 Uhr", "2026-11-29T23:59", "open"),
        ("rund um die Uhr", "2026-11-29T03:00", "open"),
        ("Di 9–12 Uhr, sonst nach Termin", "2026-11-24T10:00", "unknown"),
        ("", "2026-11-24T10:00", "unknown"),
    ],
)
def test_hours_are_read_or_unknown(text: str, moment: str, expected: str) -> None:
    result = open_now([(1, text)], datetime.datetime.fromisoformat(moment))
    assert getattr(result, expected) == {1}


ANYTHING = st.text(max_size=120)


@given(ANYTHING)
@effort(max_examples=200, deadline=None)
def test_folding_is_plain_and_final(text: str) -> None:
    once = folded(text)
    assert re.fullmatch(r"[a-z0-9 ]*", once)
    assert folded(once) == once
    assert all(stem(word) for word in query_words(text))
    read_hours(text)


@given(ANYTHING, st.lists(ANYTHING, max_size=5), st.lists(st.lists(st.text(max_size=12), max_size=3), max_size=2))
@effort(max_examples=150, deadline=None)
def test_whatever_is_typed_is_answered(text: str, names: list[str], groups: list[list[str]]) -> None:
    documents = [Document(key, lines(name, "", "", "")) for key, name in enumerate(names)]
    matcher = Matcher(documents, [[folded(word) for word in group] for group in groups])
    assert set(matcher.find(text).scores) <= set(range(len(names)))
    for key, name in enumerate(names):
        if query_words(name):
            assert key in matcher.find(name).scores


@given(ANYTHING)
@effort(max_examples=25, deadline=None)
def test_no_input_breaks_the_pages(text: str) -> None:
    client = Client()
    for address in ("/de/suche/", "/ar/wegweiser/"):
        assert client.get(address, {"q": text, "gruppe": text, "offen": text}).status_code in (200, 400)


test_no_input_breaks_the_pages = pytest.mark.usefixtures("city")(test_no_input_breaks_the_pages)


def test_contacts_that_are_not_public_stay_hidden(visitor: Client) -> None:
    person = Contact.objects.get(name="Tabea Bürkle")
    person.public = False
    person.save()
    Stadtteil.objects.create(name="Bürkleviertel", slug="buerkleviertel")
    html = results(visitor, "Tabea Bürkle")
    assert "Tabea Bürkle" not in html
