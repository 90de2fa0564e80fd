"""The words of a page as plain lines: what a translator compares, whatever the page is built of."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from django.db import models
from django.utils.html import strip_tags
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page

BREAKS = re.compile(r"</(?:p|h\d|li|blockquote)>|<br\s*/?>", re.IGNORECASE)
FIELDS_OF_WAGTAIL = ("title", "seo_title", "search_description")
SILENT = {"locale", "translation_key", "slug"}


def lines_of(page: Page) -> list[str]:
    """Every sentence or paragraph of a page, in the order of the editor's form."""
    page = page.specific
    own = [field for field in page._meta.get_fields() if _is_own(field, page)]
    wagtails = [page._meta.get_field(name) for name in FIELDS_OF_WAGTAIL]
    return [line for field in [*wagtails, *own] for line in _of_field(field, getattr(page, field.name))]


def _is_own(field: Any, page: Page) -> bool:
    text = isinstance(field, models.CharField | models.TextField | StreamField) and not field.choices
    return bool(text and field.model is not Page and field.name not in SILENT and not field.remote_field)


def _of_field(field: Any, value: Any) -> list[str]:
    if isinstance(field, StreamField):
        return [line for part in value for line in _of_block(part.block, part.value)]
    return _paragraphs(value, rich=isinstance(field, RichTextField))


def _of_block(block: blocks.Block, value: Any) -> Iterator[str]:
    if value is None:
        return
    if isinstance(block, ImageBlock):
        yield from _paragraphs(getattr(value, "contextual_alt_text", "") or "")
    elif isinstance(block, blocks.StreamBlock | blocks.ListBlock):
        parts = value if isinstance(block, blocks.StreamBlock) else value.bound_blocks
        for part in parts:
            yield from _of_block(part.block, part.value)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _of_block(child, value.get(name))
    elif isinstance(block, blocks.RichTextBlock):
        yield from _paragraphs(value.source, rich=True)
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield from _paragraphs(value)


def _paragraphs(text: Any, rich: bool = False) -> list[str]:
    plain = unescape(strip_tags(BREAKS.sub("\n", str(text or "")))) if rich else str(text or "")
    return [line.strip() for line in plain.splitlines() if line.strip()]
