"""Page: finding a case. What is looked for is sent in the body, so that no address, history or log carries a name."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from forms.fields import TidyCharField
from workflows.case import finding, journal, selectors
from workflows.guard import staff_view


class SearchForm(forms.Form):
    """One field for everything."""

    q = TidyCharField(
        label=_("Name, Fallnummer, Telefon oder Dienst"),
        max_length=finding.LONGEST,
        required=False,
        widget=forms.TextInput({"type": "search", "autocomplete": "off", "autofocus": True, "dir": "auto"}),
    )


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """The field, and what was found."""
    form = SearchForm(request.POST if request.method == "POST" else None)
    user: Any = request.user
    text = form.cleaned_data["q"] if form.is_bound and form.is_valid() else ""
    result = finding.find(user, text) if text else None
    _note(user, result.found if result else [])
    return render(request, "desk/search.html", {"form": form, "result": result})


def _note(user: Any, found: list[finding.Found]) -> None:
    """Names that were found were read, as in any list."""
    named, what = [one.case.number for one in found if one.name], str(selectors.LIST_READ)
    if named:
        journal.write_list_read(journal.new_in_list(named, by=user, what=what), by=user, what=what)
