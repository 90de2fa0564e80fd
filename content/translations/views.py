"""Pages of the editor: the overview of all translations, a new translation, and "it is up to date"."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Locale, Page

from content.directory.words import SOURCE
from content.translations import overview
from content.translations.records import record_rows
from content.translations.rights import languages_of
from content.translations.state import declare_current


def listing(request: HttpRequest) -> HttpResponse:
    """Page × language, narrowed by language and state; a link where something can be done."""
    columns = overview.columns()
    language, state = request.GET.get("sprache", ""), request.GET.get("stand", "")
    shown = [column for column in columns if column.code == language] or columns
    codes = [column.code for column in shown]
    pages, records = overview.page_rows(codes), record_rows(codes)
    counts = overview.counts(pages)
    context = {
        "columns": columns,
        "shown": [(column, counts.get(column.code, {})) for column in shown],
        "language": language,
        "state": state,
        "states": [(name, overview.Cell("", name).label) for name in overview.STATES],
        "tables": [
            (_("Seiten"), overview.narrowed(pages, state), len(pages)),
            (_("Einträge, Angaben und Formulare"), overview.narrowed(records, state), len(records)),
        ],
        "mine": languages_of(request.user),
        "page_title": _("Übersetzungen"),
        "header_icon": "globe",
    }
    return render(request, "content/admin/translations.html", context)


@require_POST
def create(request: HttpRequest, page_id: int, code: str) -> HttpResponse:
    """Copy the German page into another language as a draft, and open it.

    Raises:
        PermissionDenied: the language is not this person's.
    """
    source = get_object_or_404(Page, pk=page_id, locale__language_code=SOURCE, depth__gte=2).specific
    locale = get_object_or_404(Locale, language_code=code)
    if code not in languages_of(request.user):
        raise PermissionDenied
    there = source.get_translation_or_none(locale)
    if there is None:
        parent = source.get_parent()
        if not parent.is_root() and parent.get_translation_or_none(locale) is None:
            sentence = _("Bitte übersetzen Sie zuerst die Seite darüber: „%(title)s“.")
            messages.error(request, sentence % {"title": parent.title})
            return redirect("content_translations")
        there = source.copy_for_translation(locale)
        there.owner = request.user
        there.save(update_fields=["owner"])
        messages.success(request, _("Der deutsche Text ist kopiert. Übersetzen Sie ihn nun Zeile für Zeile."))
    return redirect(reverse("wagtailadmin_pages:edit", args=[there.pk]))


@require_POST
def confirm(request: HttpRequest, page_id: int) -> HttpResponse:
    """The translation fits the German text of today, although nothing in it was changed.

    Raises:
        PermissionDenied: somebody who may not edit the page.
    """
    page: Any = get_object_or_404(Page, pk=page_id)
    if page.locale.language_code == SOURCE:
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    declare_current(page, request.user)
    messages.success(request, _("„%(title)s“ ist als aktuell vermerkt.") % {"title": page.title})
    return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))
