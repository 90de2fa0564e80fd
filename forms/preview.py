"""The unsaved form as a visitor would see it, in the language that the editor picks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from forms import schema, views
from forms.conditions import readable
from forms.question import GERMAN, pick
from forms.types.registry import TYPES
from forms.versions import FormVersion

if TYPE_CHECKING:
    from forms.definition import FormDefinition

_SAMPLE_CODE = "K7PM-3XQ9-WD2H"


def preview(request: HttpRequest, definition: "FormDefinition", mode: str) -> HttpResponse:
    """The form in the language `mode`, the receipt, or the overview; nothing can be sent from here."""
    version = FormVersion(number=0, schema=schema.build(definition))
    with translation.override(GERMAN if mode in ("receipt", "overview") else mode):
        if mode == "overview":
            context = {"title": definition.name, "sections": overview(version.schema), "page": None}
            return render(request, "forms/overview.html", context)
        if mode == "receipt":
            return views.show_receipt(request, None, version, _SAMPLE_CODE)
        return views.show(request, None, version, ticket="")


def overview(built: Mapping[str, Any]) -> list[dict[str, Any]]:
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
