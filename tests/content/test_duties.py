"""Duties of accessibility: the declaration's parts and its yearly review, sign language, pictures with words."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils.timezone import localdate
from wagtail.documents.models import Document
from wagtail.images.tests.utils import get_test_image_file
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from content.blocks.media import PictureBlock, VideoBlock
from content.models import AccessibilityStatementPage, HomePage, SignLanguagePage, SiteSettings

PRESCRIBED = (
    "Stadt Ludwigsburg",
    "teilweise vereinbar",
    "a) Nicht vereinbar mit den Anforderungen",
    "c) Von den Vorschriften nicht erfasst",
    "Grund:",
    "Stattdessen:",
    "Erstellt am:",
    "Selbstbewertung",
    'href="/de/barriere-melden/"',
    "mailto:rathaus@ludwigsburg.de",
    "Else-Josenhans-Straße 6",
)


def test_the_declaration_has_all_prescribed_parts(visitor: Client) -> None:
    html = visitor.get("/de/barrierefreiheit/").content.decode()
    main = html[html.index("<main") : html.index("</main>")]
    assert [part for part in PRESCRIBED if part not in main] == []


def statement_data(page: Any, **values: Any) -> dict[str, Any]:
    barriers = [("nonconformity", {"what": "Kein Video", "why": "In Arbeit", "instead": ""})]
    data = {
        "title": page.title,
        "slug": page.slug,
        "summary": page.summary,
        "seo_title": "",
        "search_description": "",
        "comments": inline_formset([]),
        "body_name": "Stadt Ludwigsburg",
        "scope": "alles",
        "conformity": "partly",
        "barriers": streamfield(barriers),
        "created_on": "2026-11-01",
        "reviewed_on": localdate().isoformat(),
        "method": "self",
        "method_note": "",
        "feedback": rich_text("<p>x</p>"),
        "enforcement": rich_text("<p>y</p>"),
    }
    return nested_form_data(data | values)


OLD = (localdate() - datetime.timedelta(days=366)).isoformat()
REFUSED = [
    {"reviewed_on": OLD},
    {"conformity": "full"},
    {"barriers": streamfield([])},
    {"scope": ""},
    {"reviewed_on": "gestern"},
]


@pytest.mark.parametrize("wrong", REFUSED)
def test_an_incomplete_or_old_declaration_is_not_published(chief: Client, wrong: dict[str, Any]) -> None:
    page = AccessibilityStatementPage.objects.get()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    published = page.last_published_at
    response = chief.post(address, statement_data(page, **wrong) | {"action-publish": "1"})
    page.refresh_from_db()
    assert response.status_code == 200
    assert page.last_published_at == published
    response = chief.post(address, statement_data(page) | {"action-publish": "1"})
    page.refresh_from_db()
    assert page.last_published_at != published


def test_after_a_year_the_editors_first_page_reminds(editor: Client) -> None:
    sentence = "Die Erklärung zur Barrierefreiheit (de) ist älter als ein Jahr."
    assert sentence not in editor.get(reverse("wagtailadmin_home")).content.decode()
    AccessibilityStatementPage.objects.update(reviewed_on=OLD)
    assert sentence in editor.get(reverse("wagtailadmin_home")).content.decode()


def film(name: str = "film.mp4") -> Document:
    return Document.objects.create(title=name, file=ContentFile(b"0" * 2_000_000, name))


def video(**values: Any) -> Any:
    told = {"title": "Willkommen", "width": 640, "height": 360, "duration": "2:30", "poster": None, "captions": None}
    return VideoBlock().normalize(told | {"video": film(), "transcript": RichText("<p>Guten Tag</p>")} | values)


def test_a_film_can_be_seen_read_and_downloaded_and_never_starts_alone(visitor: Client) -> None:
    page = SignLanguagePage.objects.get()
    page.videos = [("video", video(captions=film("worte.vtt")))]
    page.save_revision().publish()
    html = visitor.get("/ar/gebaerdensprache/").content.decode()
    for part in ("<video", "controls", 'preload="none"', 'kind="captions"', "2:30", "1,9", "download", "Guten Tag"):
        assert part in html
    assert "autoplay" not in html
    assert 'href="/ar/gebaerdensprache/"' in visitor.get("/ar/").content.decode()


@pytest.mark.parametrize(
    "wrong",
    [{"width": 200}, {"height": 100}, {"duration": "lang"}, {"transcript": RichText("")}, {"video": "film.exe"}],
)
def test_a_film_that_breaks_the_rules_is_refused(city: None, wrong: dict[str, Any]) -> None:
    values = {name: film(value) if name == "video" else value for name, value in wrong.items()}
    with pytest.raises(ValidationError):
        VideoBlock().clean(video(**values))
    VideoBlock().clean(video())


def test_a_picture_has_words_or_is_decoration(city: None) -> None:
    from wagtail.images import get_image_model

    image = get_image_model().objects.create(title="Haus", file=get_test_image_file())
    block = PictureBlock()
    silent = block.to_python({"image": image.pk, "alt_text": "", "decorative": False})
    with pytest.raises(ValidationError):
        block.clean(silent)
    block.clean(block.to_python({"image": image.pk, "alt_text": "", "decorative": True}))
    told = block.clean(block.to_python({"image": image.pk, "alt_text": "Ein Haus mit Bäumen", "decorative": False}))
    assert 'alt="Ein Haus mit Bäumen"' in block.render(told)


def test_previews_bring_the_check_of_contents_and_public_pages_do_not(editor: Client, visitor: Client) -> None:
    page = HomePage.objects.get(locale__language_code="de")
    html = editor.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
    assert "axe" in html
    for client in (editor, visitor):
        assert "wagtail" not in client.get("/de/").content.decode()


def test_the_deadline_is_a_setting_with_a_month_as_default(city: None) -> None:
    city_settings = SiteSettings.load()
    assert city_settings.barrier_answer_days == 30
    city_settings.barrier_answer_days = 0
    with pytest.raises(ValidationError):
        city_settings.full_clean()
