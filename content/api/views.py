"""The page for people: what the interfaces offer, in German, drawn from their own OpenAPI documents."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from content.api.hsds.openapi import document
from content.api.v3.api import api


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """All operations of both interfaces; German, like the data."""
    with translation.override("de"):
        context = {
            "hsds": operations(document(), "/api/hsds"),
            "wagtail": operations(api.get_openapi_schema(), ""),
            "documents": [
                ("HSDS 3.0", reverse("hsds:openapi")),
                ("Wagtail API v3", reverse("wagtailapi_v3:openapi-json")),
            ],
        }
        return render(request, "pages/api.html", context)


def operations(described: dict[str, Any], base: str) -> list[dict[str, Any]]:
    """Address, purpose and parameters of each operation."""
    return [
        {
            "path": f"{base}{path}",
            "example": "" if "{" in path else f"{base}{path}",
            "summary": methods["get"]["summary"],
            "parameters": [found for found in methods["get"].get("parameters", []) if found["in"] == "query"],
        }
        for path, methods in described["paths"].items()
    ]
