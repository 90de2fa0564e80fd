"""Each building stone has a German name, a sentence for the editor, and a preview that works."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.blocks import Block

from content.blocks.body import BodyBlock
from content.models import ContentPage

BLOCKS: list[tuple[str, Block]] = list(BodyBlock().child_blocks.items())


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _block in BLOCKS])
def test_every_block_explains_itself(name: str, block: Block) -> None:
    assert block.label
    assert block.meta.icon not in ("placeholder", "")
    assert block.get_description()
    assert block.is_previewable
    assert block.meta.template == f"blocks/{name}.html" or name in ("text", "heading")


@pytest.mark.parametrize("name", [name for name, _block in BLOCKS])
def test_previews_are_drawn_with_our_look(editor: Client, name: str) -> None:
    block = ContentPage._meta.get_field("body").stream_block.child_blocks[name]
    response = editor.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    html = response.content.decode()
    assert "build/public.css" in html
    inside = html[html.index("<main") : html.index("</main>")]
    assert len(inside.replace("\n", "").strip()) > 150, f"the preview of {name} is empty"


def test_a_deleted_record_leaves_no_hole(city: None, client: Client) -> None:
    from content.models import Figure

    Figure.objects.all().delete()
    response = client.get("/de/pakt-fuer-integration/")
    assert response.status_code == 200
    assert "Stand:" not in response.content.decode()
