"""The sheet of a round, with codes and without a name: a PDF to print, and one file that works without network."""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from workflows import papers
from workflows.desk.rounds import selectors, services
from workflows.guard import staff_view

HERE = Path(__file__).parent
FREE = ("N1", "N2", "N3", "N4", "N5", "N6")  # for people who have no case yet


@require_safe
@staff_view(may=services.may_plan)
def printed(request: HttpRequest, pk: int) -> HttpResponse:
    """To print; where PDFs cannot be made, the sentence says so and the other sheet can be printed."""
    context = _sheet(request, pk)
    try:
        return papers.answer("papers/round.html", context, name=_name(context["round"]))
    except papers.NoPaper as error:
        messages.warning(request, str(error))
        return redirect("desk:round", pk)


@require_safe
@staff_view(may=services.may_plan)
def offline(request: HttpRequest, pk: int) -> HttpResponse:
    """One file to take along: what is written into it stays on the device; its own policy forbids it any network."""
    style, script = (_own(name) for name in ("sheet.css", "sheet.js"))
    context = {
        **_sheet(request, pk),
        "style": mark_safe(f"<style>{style}</style>"),  # noqa: S308 – our own file
        "script": mark_safe(f"<script>{script}</script>"),  # noqa: S308 – our own file
        "policy": f"default-src 'none'; style-src {_sum(style)}; script-src {_sum(script)}",
    }
    response = render(request, "desk/rounds/offline.html", context)
    response["Content-Disposition"] = f'attachment; filename="{_name(context["round"])}.html"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response


def _sheet(request: HttpRequest, pk: int) -> dict[str, Any]:
    """Codes that the reader may work and that wait, and free lines. No name, no number of a case, no address."""
    user: Any = request.user
    planned = get_object_or_404(selectors.rounds(), pk=pk)
    codes = [code.code for code in selectors.codes_for(planned, user) if code.workable and code.encounter_id is None]
    return {"round": planned, "codes": codes, "free": FREE}


def _name(planned: Any) -> str:
    return f"vor-ort-{planned.on:%Y-%m-%d}-{planned.pk}"


@cache
def _own(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _sum(text: str) -> str:
    """How a content policy names exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
