"""Shared records in the overview: which of their words are missing in which language; forms count their own gaps."""

from collections.abc import Iterable

from django.db import models
from django.urls import NoReverseMatch, reverse
from wagtail.snippets.models import get_snippet_models

from content.directory.words import WordsField
from content.settings import SiteSettings
from content.translations.overview import CURRENT, MISSING, Cell, Row
from forms.definition import FormDefinition


def record_rows(codes: Iterable[str]) -> list[Row]:
    """Records with words, model by model, then the city's settings and the forms."""
    codes = list(codes)
    models_ = [model for model in get_snippet_models() if _words_of(model)]
    rows = [_row(record, codes) for model in models_ for record in model._default_manager.all()]
    rows += [_row(city, codes) for city in SiteSettings.objects.all()]
    rows += [_form_row(form, codes) for form in FormDefinition.objects.filter(live=True)]
    return [row for row in rows if row.cells]


def _words_of(model: type[models.Model]) -> list[WordsField]:
    return [field for field in model._meta.get_fields() if isinstance(field, WordsField)]


def _row(record: models.Model, codes: list[str]) -> Row:
    """Only words whose German text is there can be missing."""
    pairs = [(field.name.removesuffix("_words"), field.name) for field in _words_of(type(record))]
    filled = [(german, words) for german, words in pairs if getattr(record, german)]
    cells = tuple(_cell(record, code, filled) for code in codes) if filled else ()
    return Row(str(record), str(record._meta.verbose_name), _edit_url(record), cells)


def _cell(record: models.Model, code: str, filled: list[tuple[str, str]]) -> Cell:
    missing = tuple(
        str(record._meta.get_field(german).verbose_name)
        for german, words in filled
        if not (getattr(record, words) or {}).get(code)
    )
    return Cell(code, MISSING if missing else CURRENT, missing=missing)


def _form_row(form: FormDefinition, codes: list[str]) -> Row:
    gaps, offered = dict(form.gaps), {part.value["language"] for part in form.translations}
    cells = tuple(
        Cell(code, MISSING if code not in offered or gaps.get(code) else CURRENT, missing=tuple(gaps.get(code, ())))
        for code in codes
    )
    return Row(form.name, str(form._meta.verbose_name), _edit_url(form), cells)


def _edit_url(record: models.Model) -> str:
    if isinstance(record, SiteSettings):
        return reverse("wagtailsettings:edit", args=["content", "sitesettings", record.pk])
    try:
        return reverse(record.snippet_viewset.get_url_name("edit"), args=[record.pk])  # type: ignore[attr-defined]
    except (AttributeError, NoReverseMatch):
        return ""
