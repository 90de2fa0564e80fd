"""Reading and writing the directory's file in Wagtail: choose, see what would happen, confirm."""

import json
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem

from content.api.hsds import files, tables
from content.api.hsds.importing import CHANGED, NEW, SAME, take_over

LARGEST = 2_000_000
RECORDS = ("service", "organization", "topic", "contact", "office", "stadtteil")


class FileForm(forms.Form):
    """The file to preview."""

    file = forms.FileField(
        label=_("Datei"),
        help_text=_("JSON oder Tabellen (ZIP), höchstens 2 MB. Zuerst sehen Sie, was sich ändern würde."),
    )

    def clean_file(self) -> dict[str, Any]:
        """What stands in the file."""
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("Die Datei ist größer als 2 MB."))
        try:
            content = files.read_bytes(file.read())
        except files.Unreadable as wrong:
            raise forms.ValidationError(str(wrong)) from None
        if len(json.dumps(content)) > LARGEST:  # it travels with the confirmation
            raise forms.ValidationError(_("Der Inhalt ist größer als 2 MB. Bitte in Teilen einlesen."))
        return content


def may_import(user: Any) -> bool:
    """Whoever may add and change every kind of record that a file can bring."""
    return user.has_perms([f"content.{action}_{name}" for name in RECORDS for action in ("add", "change")])


def import_view(request: HttpRequest) -> HttpResponse:
    """Choose a file, see the preview, confirm; the file travels with the confirmation and is checked again."""
    if not may_import(request.user):
        raise PermissionDenied
    form = FileForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {"form": form}
    document = request.POST.get("document", "")
    if document:
        return _confirmed(request, document)
    if request.method == "POST" and form.is_valid():
        context |= _tried(form.cleaned_data["file"])
    return render(request, "content/admin/hsds_import.html", context)


def _tried(content: dict[str, Any]) -> dict[str, Any]:
    """The preview; what can be taken over travels on as JSON."""
    report = take_over(content, dry_run=True)
    counts = {state: report.count(state) for state in (NEW, CHANGED, SAME)}
    rows = [row for row in report.rows if report.ok and row.state != SAME]
    return {
        "report": report,
        "rows": rows,
        "counts": counts,
        "document": json.dumps(content) if rows else "",
    }


def _confirmed(request: HttpRequest, document: str) -> HttpResponse:
    try:
        report = take_over(files.read(document), dry_run=False)
    except files.Unreadable as wrong:
        messages.error(request, str(wrong))
        return redirect("hsds_import")
    if report.ok:
        count = report.count(NEW) + report.count(CHANGED)
        messages.success(request, gettext("Übernommen: %(count)s Einträge.") % {"count": count})
    else:
        messages.error(request, gettext("Nichts wurde übernommen. Bitte die Datei noch einmal prüfen."))
    return redirect("hsds_import")


def export_view(request: HttpRequest) -> HttpResponse:
    """The whole directory as a file: JSON, or tables with `?format=zip`."""
    if not may_import(request.user):
        raise PermissionDenied
    content, flat = files.export(), request.GET.get("format") == "zip"
    name = f"wegweiser-{localdate():%Y-%m-%d}.{'zip' if flat else 'json'}"
    return HttpResponse(
        tables.write(content) if flat else files.write(content),
        content_type="application/zip" if flat else "application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


class ImportMenuItem(MenuItem):
    """Shown to those who may."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the reader may import."""
        return may_import(request.user)


def menu_item(order: int) -> MenuItem:
    """Last in the menu "Verzeichnis"."""
    return ImportMenuItem(_("Einlesen und Sichern"), reverse("hsds_import"), icon_name="download", order=order)


urlpatterns = [
    path("hsds/", import_view, name="hsds_import"),
    path("hsds/export/", export_view, name="hsds_export"),
]
