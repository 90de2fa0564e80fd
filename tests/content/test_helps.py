"""Every field that an editor meets has a sentence of help: pages, building stones, records, settings."""

from collections.abc import Iterator
from typing import Any

import pytest
from wagtail import blocks
from wagtail.admin.panels import get_edit_handler
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from content.blocks.body import BodyBlock
from content.models import SiteSettings

pytestmark = pytest.mark.django_db

OWN = ("content",)
# A title explains itself; Wagtail's own fields bring Wagtail's own words; a language field is one input per language.
OBVIOUS = {"title", "slug", "seo_title", "search_description", "show_in_menus", "comment_notifications"}
OBVIOUS |= {"go_live_at", "expire_at", "locale"}
MODELS = [model for model in (*get_page_models(), *get_snippet_models(), SiteSettings) if model._meta.app_label in OWN]


def panels_of(panel: Any) -> Iterator[Any]:
    yield panel
    for child in getattr(panel, "children", ()):
        yield from panels_of(child)


def handler(model: Any) -> Any:
    viewset = getattr(model, "snippet_viewset", None)
    if viewset:
        return viewset.get_edit_handler()
    return model.get_edit_handler() if issubclass(model, Page) else get_edit_handler(model)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_has_help(model: Any) -> None:
    bound = handler(model)
    form = bound.get_form_class()()
    silent = set()
    for panel in panels_of(bound):
        name = getattr(panel, "field_name", None)
        if name and name in form.fields and not (panel.help_text or form.fields[name].help_text):
            silent.add(name)
    assert silent - OBVIOUS == set()


def stones(block: blocks.Block, path: str) -> Iterator[tuple[str, blocks.Block]]:
    """Every block that asks for something; a whole picture is one."""
    yield path, block
    if isinstance(block, blocks.ListBlock):
        yield from stones(block.child_block, f"{path}.item")
    elif not isinstance(block, ImageBlock):
        for name, child in getattr(block, "child_blocks", {}).items():
            yield from stones(child, f"{path}.{name}")


@pytest.mark.parametrize("name", list(BodyBlock().child_blocks))
def test_every_building_stone_explains_its_fields(name: str) -> None:
    whole = BodyBlock().child_blocks[name]
    silent = [
        path
        for path, block in stones(whole, name)
        if block is not whole and isinstance(block, blocks.FieldBlock) and not block.field.help_text
    ]
    assert silent == []
