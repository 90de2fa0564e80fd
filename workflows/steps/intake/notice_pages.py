"""Pages: the leaflet under Art. 13 GDPR, to read together on a tablet and to print; nothing of a case is on it."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from accounts.languages import BY_CODE, CHOICES
from content.models import SiteSettings
from forms.fields import ListedChoiceField
from workflows import papers
from workflows.guard import staff_view
from workflows.steps.intake import notices


class WhichForm(forms.Form):
    """Language and version, in the address."""

    sprache = ListedChoiceField(label=_("Sprache"), required=False, choices=[("", _("nur Deutsch")), *CHOICES[1:]])
    fassung = ListedChoiceField(label=_("Fassung"), required=False)

    def __init__(self, data: Any) -> None:
        super().__init__(data, auto_id="filter_%s")
        self.fields["fassung"].choices = [("", _("neueste")), *((one.version,) * 2 for one in notices.in_use())]  # type: ignore[attr-defined]


def _told(request: HttpRequest) -> dict[str, Any]:
    """What page and paper print.

    Raises:
        Http404: nobody has written a leaflet yet.
    """
    form = WhichForm(request.GET)
    form.is_valid()
    language = form.cleaned_data.get("sprache") or notices.GERMAN
    told = notices.shown(form.cleaned_data.get("fassung") or "", language)
    if told is None:
        raise Http404
    city = SiteSettings.objects.first() or SiteSettings()
    return {"form": form, "told": told, "language": BY_CODE[language], "city": city}


@staff_view
@require_http_methods(["GET", "HEAD"])
def show(request: HttpRequest) -> HttpResponse:
    """German beside the person's language."""
    return render(request, "steps/intake/notice.html", _told(request))


@staff_view
@require_http_methods(["GET", "HEAD"])
def pdf(request: HttpRequest) -> HttpResponse:
    """The paper to take along."""
    told = _told(request)
    try:
        return papers.answer("papers/notice.html", told, name=f"merkblatt-{told['told'].leaflet.version}")
    except papers.NoPaper as error:
        messages.error(request, str(error))
        return redirect("desk:notice")
