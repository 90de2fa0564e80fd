"""The overview is right after every thing that can happen to a page, and the translator sees what changed."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page

from accounts.models import User
from content.models import ContentPage, HomePage, TranslationState
from content.translations import overview
from content.translations.panel import NAME_OF_TICK
from content.translations.state import sign_of
from content.translations.texts import lines_of
from tests.content.test_editor import page_data


def state(key: Any, language: str = "ar") -> str:
    """What the overview says of a page in a language; empty where the page has no row."""
    rows = overview.page_rows([language])
    pages = Page.objects.in_bulk(
        Page.objects.filter(translation_key=key, locale__language_code="de").values_list("pk", flat=True)
    )
    urls = {reverse("wagtailadmin_pages:edit", args=[pk]) for pk in pages}
    return next((row.cells[0].state for row in rows if row.url in urls), "")


def german(slug: str) -> Any:
    return Page.objects.get(slug=slug, locale__language_code="de").specific


def arabic(page: Page) -> Any:
    return page.get_translation(Locale.objects.get(language_code="ar")).specific


def change(page: Any, text: str = "Ein neuer Satz.") -> None:
    page.summary = text
    page.save_revision().publish()


@pytest.fixture
def source(city: None) -> Any:
    """A German page with an Arabic translation that is up to date."""
    page = german("beratung")
    assert state(page.translation_key) == overview.CURRENT
    return page


def test_a_page_that_nobody_translated_is_missing_then_a_draft_then_current(city: None) -> None:
    page = german("team")
    assert state(page.translation_key) == overview.MISSING
    copy = page.copy_for_translation(Locale.objects.get(language_code="ar"))
    assert state(page.translation_key) == overview.DRAFT
    copy.save_revision().publish()
    assert state(page.translation_key) == overview.CURRENT


def test_a_change_in_german_makes_the_translation_outdated_until_it_is_undone(source: Any) -> None:
    before = source.summary
    source.save_revision().publish()
    assert state(source.translation_key) == overview.CURRENT, "published again without a change"
    change(source)
    first = TranslationState.objects.get(page=arabic(source)).outdated_since
    change(source, "Noch ein Satz.")
    assert state(source.translation_key) == overview.OUTDATED
    assert TranslationState.objects.get(page=arabic(source)).outdated_since == first, "since the first change"
    change(source, before)
    assert state(source.translation_key) == overview.CURRENT


def test_a_german_draft_makes_nothing_outdated(source: Any) -> None:
    source.summary = "Nur ein Entwurf."
    source.save_revision()
    assert state(source.translation_key) == overview.CURRENT


def test_moving_changes_nothing(source: Any) -> None:
    source.move(german("team"), pos="last-child")
    assert state(source.translation_key) == overview.CURRENT


def test_a_copy_begins_without_translations(source: Any) -> None:
    copy = source.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    assert state(copy.translation_key) == overview.MISSING
    assert state(source.translation_key) == overview.CURRENT


def test_an_unpublished_translation_is_a_draft_and_an_unpublished_source_is_no_row(source: Any) -> None:
    arabic(source).unpublish()
    assert state(source.translation_key) == overview.DRAFT
    source.unpublish()
    assert state(source.translation_key) == ""


def test_an_alias_translates_nothing_and_is_no_page_of_its_own(city: None) -> None:
    page = german("team")
    home = HomePage.objects.get(locale__language_code="ar")
    page.create_alias(parent=home, update_locale=home.locale, reset_translation_key=False)
    assert state(page.translation_key) == overview.MISSING
    mirror = page.create_alias(update_slug="spiegel", parent=page.get_parent())
    assert state(mirror.translation_key) == ""


def edit(client: Client, page: Any, **values: Any) -> Any:
    data = page_data(title=page.title, slug=page.slug) | values
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


@pytest.fixture
def outdated(city: None) -> Any:
    """An Arabic page of the general kind whose German text has changed since."""
    page = german("team")
    copy = page.copy_for_translation(Locale.objects.get(language_code="ar"))
    copy.save_revision().publish()
    change(page, "Wir beraten auch abends.")
    return copy


def test_the_translator_sees_what_went_and_what_came(outdated: Any, chief: Client) -> None:
    html = chief.get(reverse("wagtailadmin_pages:edit", args=[outdated.pk])).content.decode()
    assert "<ins>Wir beraten auch abends.</ins>" in html
    assert "<del>Wir beraten Geflüchtete in ihrem Stadtteil" in html
    assert "Übersetzung ist auf dem Stand" in html
    html = chief.get(reverse("wagtailadmin_pages:edit", args=[german("team").pk])).content.decode()
    assert "translation-source" not in html.split("</head>")[1]


def test_publishing_after_seeing_the_source_makes_it_current(outdated: Any, chief: Client) -> None:
    sign = sign_of(lines_of(german("team")))
    edit(chief, outdated, **{"action-publish": "1"})
    assert state(outdated.translation_key) == overview.OUTDATED, "the tick was taken away"
    edit(chief, outdated, **{NAME_OF_TICK: sign})
    assert state(outdated.translation_key) == overview.OUTDATED, "a draft is not public yet"
    edit(chief, outdated, **{NAME_OF_TICK: sign, "action-publish": "1"})
    assert state(outdated.translation_key) == overview.CURRENT


def test_what_changed_while_translating_is_not_overlooked(outdated: Any, chief: Client) -> None:
    sign = sign_of(lines_of(german("team")))
    change(german("team"), "Und morgens.")
    edit(chief, outdated, **{NAME_OF_TICK: sign, "action-publish": "1"})
    assert state(outdated.translation_key) == overview.OUTDATED


def test_the_button_says_it_is_up_to_date(outdated: Any, chief: Client) -> None:
    address = reverse("content_translation_confirm", args=[outdated.pk])
    assert chief.get(address).status_code == 405
    assert chief.post(address).status_code == 302
    assert state(outdated.translation_key) == overview.CURRENT


def test_the_overview_filters_counts_and_offers_what_is_missing(outdated: Any, chief: Client) -> None:
    address = reverse("content_translations")
    html = chief.get(address, {"sprache": "ar", "stand": "outdated"}).content.decode()
    assert "veraltet seit" in html
    assert "Team Flüchtlingsarbeit" in html
    assert ">Ehrenamt</a>" not in html
    assert "1 veraltet" in html
    html = chief.get(address, {"sprache": "ar", "stand": "missing"}).content.decode()
    assert reverse("content_translation_create", args=[german("ehrenamt").pk, "ar"]) in html
    assert ">Team Flüchtlingsarbeit</a>" not in html
    assert chief.get(address, {"sprache": "x\x00", "stand": "'"}).status_code in (200, 400)


def test_records_say_which_words_are_missing(chief: Client) -> None:
    from content.models import Topic

    topic = Topic.objects.first()
    topic.name_words = {"en": "Work"}  # type: ignore[union-attr]
    topic.save()  # type: ignore[union-attr]
    html = chief.get(reverse("content_translations"), {"sprache": "ar", "stand": "missing"}).content.decode()
    assert str(topic) in html
    assert 'title="Thema"' in html


def test_the_overview_asks_few_questions(chief: Client, django_assert_max_num_queries: Any) -> None:
    chief.get(reverse("content_translations"))
    with django_assert_max_num_queries(40):
        chief.get(reverse("content_translations"))


@pytest.fixture
def translator(city: None, user_of: Any) -> User:
    """Somebody who translates into Arabic only."""
    from django.contrib.auth.models import Group

    user: User = user_of("uebersetzung")
    user.groups.add(Group.objects.get(name="uebersetzung-ar"))
    return user


def test_a_translator_edits_the_own_language_only_and_publishes_nothing(translator: User, client_of: Any) -> None:
    client, page = client_of(translator), german("beratung")
    ours, english = arabic(page), page.get_translation(Locale.objects.get(language_code="en"))
    assert client.get(reverse("wagtailadmin_pages:edit", args=[ours.pk])).status_code == 200
    for foreign in (page, english):
        assert client.get(reverse("wagtailadmin_pages:edit", args=[foreign.pk])).status_code == 302
        assert client.post(reverse("content_translation_confirm", args=[foreign.pk])).status_code in (302, 403, 404)
    assert not ours.permissions_for_user(translator).can_publish()
    assert not ours.permissions_for_user(translator).can_delete()
    html = client.get(reverse("content_translations")).content.decode()
    assert reverse("content_translation_create", args=[german("team").pk, "ar"]) in html
    assert reverse("content_translation_create", args=[german("team").pk, "en"]) not in html


def test_a_translator_begins_a_translation_of_the_own_language_only(translator: User, client_of: Any) -> None:
    client, page = client_of(translator), german("team")
    assert client.post(reverse("content_translation_create", args=[page.pk, "en"])).status_code in (302, 403)
    assert not ContentPage.objects.filter(translation_key=page.translation_key, locale__language_code="en").exists()
    response = client.post(reverse("content_translation_create", args=[page.pk, "ar"]))
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[arabic(page).pk])
    assert client.get(response["Location"]).status_code == 200


def test_a_page_below_an_untranslated_one_has_to_wait(city: None, chief: Client) -> None:
    article = german("freiwillige-gesucht")
    chief.post(reverse("content_translation_create", args=[article.pk, "ar"]))
    assert not Page.objects.filter(translation_key=article.translation_key, locale__language_code="ar").exists()
