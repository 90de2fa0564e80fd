"""The editor's pages beside Wagtail's own: versions and their differences, forms as files, the library."""

import json
from typing import Any

from django import forms as fields
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from forms import differences, library, transport
from forms.definition import FormDefinition

CHANGE, ADD = "office_forms.change_formdefinition", "office_forms.add_formdefinition"
EDIT = "wagtailsnippets_office_forms_formdefinition:edit"


def _allowed(request: HttpRequest, permission: str) -> None:
    if not request.user.has_perm(permission):
        raise PermissionDenied


def versions(request: HttpRequest, pk: int) -> HttpResponse:
    """All versions of a form; two of them side by side."""
    _allowed(request, CHANGE)
    definition = get_object_or_404(FormDefinition, pk=pk)
    known = list(definition.versions.order_by("-number"))
    used = definition.answers_per_version()
    chosen = _chosen(request, [version.number for version in known])
    rows = []
    if chosen:
        schemas = {version.number: version.schema for version in known}
        rows = differences.compare(schemas[chosen[0]], schemas[chosen[1]])
    context = {
        "definition": definition,
        "versions": [(version, used.get(version.pk, 0)) for version in known],
        "chosen": chosen,
        "rows": [row for row in rows if row.state != differences.SAME],
        "same": sum(row.state == differences.SAME for row in rows),
        "edit": reverse(EDIT, args=[pk]),
        "page_title": translate("Fassungen"),
        "header_icon": "history",
    }
    return render(request, "forms/admin/versions.html", context)


def _chosen(request: HttpRequest, numbers: list[int]) -> tuple[int, int] | None:
    """The two versions to compare, the older first; the newest two where nothing sensible was asked."""
    if len(numbers) < 2:
        return None
    asked = [request.GET.get(name, "") for name in ("von", "mit")]
    wanted = [int(number) for number in asked if number.isascii() and number.isdigit() and len(number) < 6]
    if len(wanted) == 2 and set(wanted) <= set(numbers) and wanted[0] != wanted[1]:
        return min(wanted), max(wanted)
    return numbers[1], numbers[0]


@require_POST
def again(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Start from an old version: it becomes the new draft; what is published stays until it is published anew."""
    _allowed(request, CHANGE)
    definition = get_object_or_404(FormDefinition, pk=pk)
    version = get_object_or_404(definition.versions, number=number)
    draft = definition.get_latest_revision_as_object()
    transport.fill(draft, transport.wrap(draft, version.schema))
    draft.save_revision(user=request.user)
    sentence = translate("Fassung %(number)d ist jetzt der Entwurf. Besucher sehen ihn erst nach dem Veröffentlichen.")
    messages.success(request, sentence % {"number": number})
    return redirect(EDIT, pk)


def export(request: HttpRequest, pk: int) -> HttpResponse:
    """The form as a file."""
    _allowed(request, CHANGE)
    definition = get_object_or_404(FormDefinition, pk=pk)
    text = json.dumps(transport.give_away(definition), ensure_ascii=False, indent=2)
    response = HttpResponse(text, content_type="application/json; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="formular-{definition.slug}.json"'
    return response


class ImportForm(fields.Form):
    """A file, and the answer to the question what shall happen when the form exists."""

    file = fields.FileField(label=_("Datei"), help_text=_("Eine Datei, die hier als „Formular als Datei“ entstand."))
    replace = fields.BooleanField(
        label=_("Das vorhandene Formular ändern"),
        required=False,
        help_text=_("Gibt es das Formular schon, wird die Datei sein neuer Entwurf. Veröffentlicht wird dabei nichts."),
    )


def take_in(request: HttpRequest) -> HttpResponse:
    """Read a file; a form that exists is changed only where that was asked."""
    _allowed(request, ADD)
    form = ImportForm(request.POST or None, request.FILES or None)
    sentences: list[str] = []
    if request.method == "POST" and form.is_valid():
        try:
            data = transport.read(form.cleaned_data["file"].read(transport.LARGEST + 1))
            if form.cleaned_data["replace"]:
                _allowed(request, CHANGE)
            definition = transport.take_in(data, replace=form.cleaned_data["replace"])
        except transport.Refused as refused:
            sentences = refused.sentences
        else:
            messages.success(request, translate("„%(name)s“ ist als Entwurf da.") % {"name": definition.name})
            return redirect(EDIT, definition.pk)
    context = {"form": form, "sentences": sentences, "page_title": translate("Formular aus einer Datei")}
    context["header_icon"] = "upload"
    return render(request, "forms/admin/import.html", context)


def shelf(request: HttpRequest) -> HttpResponse:
    """The library: ready forms to start from."""
    _allowed(request, ADD)
    if request.method == "POST":
        ready = library.find(request.POST.get("slug", ""))
        if ready is None:
            return redirect("forms_library")
        definition = library.create(ready)
        messages.success(request, translate("„%(name)s“ ist als Entwurf da.") % {"name": definition.name})
        return redirect(EDIT, definition.pk)
    context: dict[str, Any] = {"ready": library.listed(), "page_title": translate("Formulare aus der Bibliothek")}
    context["header_icon"] = "folder-open-inverse"
    return render(request, "forms/admin/library.html", context)
