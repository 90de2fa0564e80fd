"""All questions of an unsaved form at once, with their conditions as sentences: for the editor, and to print."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from forms import schema
from forms.conditions import readable
from forms.question import GERMAN, pick
from forms.types.registry import TYPES

if TYPE_CHECKING:
    from forms.definition import FormDefinition

MODE = "overview"


def show(request: HttpRequest, definition: "FormDefinition") -> HttpResponse:
    """The page of the preview."""
    with translation.override(GERMAN):
        context = {"title": definition.name, "sections": sections(schema.build(definition)), "page": None}
        return render(request, "forms/admin/overview.html", context)


def sections(built: Mapping[str, Any]) -> list[dict[str, Any]]:
    """All questions in order, in German: what kind, whether required, which choices, under which condition."""
    return [
        {
            "title": pick(section["title"], GERMAN),
            "condition": readable(section.get("show_if"), built),
            "lines": [_line(item, built) for item in section["items"]],
        }
        for section in built["sections"]
    ]


def _line(item: Mapping[str, Any], built: Mapping[str, Any]) -> dict[str, Any]:
    asked = item["type"] in TYPES
    words = item["label"] if asked else item["title"] or item["text"]
    return {
        "words": pick(words, GERMAN),
        "kind": TYPES[item["type"]].block._meta_class.label if asked else "",
        "required": bool(item.get("required")),
        "choices": [pick(choice["label"], GERMAN) for choice in item.get("choices", ())],
        "condition": readable(item.get("show_if"), built),
    }
