"""The leaflet under Art. 13 GDPR: versions to choose, both languages side by side, on paper, never reworded (C3)."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests import factories
from tests.steps.conftest import Desk, url
from workflows.library import notices as library
from workflows.models import Leaflet, LeafletText

PARTS = ("Artikel 6 Absatz 1 Buchstabe e", "67a", "Artikel 9", "Artikel 15", "Artikel 21", "widerrufen", "drei Jahre",
         "Lautenschlagerstraße 20", "freiwillig", "Datenschutzbeauftragte")  # fmt: skip


@pytest.mark.parametrize("language", library.languages())
def test_every_language_says_the_same_things(language: str) -> None:
    _title, body = library.text_of(language)
    _german, german = library.text_of("de")
    assert body.count("<h3>") == german.count("<h3>") == 8
    assert body.count("<p>") == german.count("<p>")
    assert all(part in body for part in ("67a", "Lautenschlagerstraße 20", "0711 615541-0", "poststelle@lfdi.bwl.de"))
    assert language != "de" or all(part in body for part in PARTS)


def test_side_by_side_or_with_a_warning(desk: Desk) -> None:
    page = desk.client().get("/desk/notice/?sprache=ar").content.decode()
    assert 'lang="ar" dir="rtl"' in page
    assert "ماذا نفعل ببياناتك" in page
    assert "Was wir mit Ihren Daten machen" in page
    missing = desk.client().get("/desk/notice/?sprache=ti").content.decode()
    assert "Auf Tigrinya gibt es diese Fassung noch nicht" in missing
    assert desk.client().get("/desk/notice/?sprache=xx&fassung=yy").status_code == 200


def test_on_paper_in_both_languages(desk: Desk) -> None:
    answer = desk.client().get("/desk/notice.pdf?sprache=ar")
    made = pikepdf.open(BytesIO(answer.content))
    assert made.Root.MarkInfo.Marked
    assert len(made.pages) >= 2
    assert answer["Content-Disposition"] == 'inline; filename="merkblatt-2026-1.pdf"'


def test_intake_offers_the_versions_in_use_the_newest_first(desk: Desk) -> None:
    for version, published in (("2027-1", True), ("2028-draft", False)):
        Leaflet.objects.create(version=version, published=published, title="Neu", body="<p>Neu</p>")
    Leaflet.objects.create(
        version="later", published=True, title="x", body="x", valid_from=timezone.localdate() + timedelta(1)
    )
    task = desk.task("intake")
    form = desk.client().get(url(task)).context["form"]
    assert [key for key, _label in form.fields["informed_version"].choices] == ["2027-1", "2026-1"]
    assert form["informed_version"].value() == "2027-1"
    assert "informed_version" in desk.post(task, informed_version="2028-draft").context["form"].errors
    assert desk.post(task, informed_version="2026-1").status_code == 302


def test_what_was_handed_out_is_not_reworded(desk: Desk) -> None:
    leaflet = Leaflet.objects.get()
    arabic = LeafletText.objects.get(language="ar")
    leaflet.title = arabic.title = "Vorher"
    leaflet.full_clean()
    arabic.full_clean()
    assert desk.post(desk.task("intake")).status_code == 302
    for record in (leaflet, arabic):
        with pytest.raises(ValidationError, match="schon ausgehändigt"):
            record.full_clean()
    LeafletText(leaflet=leaflet, language="ti", title="neu", body="neu").full_clean()
    assert factories.task_of(desk.case)
