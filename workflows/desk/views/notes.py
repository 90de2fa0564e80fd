"""Pages: notes of a case, and one's own private ones."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from workflows.case import remarks
from workflows.case.remarks import Remark
from workflows.desk.forms import OnceForm
from workflows.desk.trail import trail_of
from workflows.desk.views import beside
from workflows.guard import staff_view
from workflows.steps.fields import text


class NoteForm(OnceForm):
    """A text, and who may read it."""

    text = text(gettext_lazy("Notiz"), rows=4)
    private = forms.BooleanField(
        label=gettext_lazy("Nur für mich"),
        required=False,
        help_text=gettext_lazy("Eine eigene Arbeitsnotiz: Niemand sonst kann sie lesen, auch nicht die Leitung."),
    )


class NoteChangeForm(forms.Form):
    """The text alone: a private note never becomes a public one by mistake."""

    text = text(gettext_lazy("Notiz"), rows=6)
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=30_000)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """The notes that the reader may read, and a form for the next one."""
    user: Any = request.user
    case, form = beside.opened(request, number), NoteForm(request.POST or None)

    def save(told: dict[str, Any]) -> None:
        remarks.add(case, by=user, text=told["text"], private=told["private"])
        messages.success(request, _("Die Notiz ist gespeichert."))

    if beside.saved(request, form, save):
        return redirect("desk:notes", number)
    found: list[Any] = list(remarks.readable_by(user).filter(case=case))
    for one in found:
        one.mine = case.workable and one.by_id == user.pk
    context = {
        "form": form if case.workable else None,
        "shared": [one for one in found if not one.private],
        "private": [one for one in found if one.private],
    }
    return beside.page(request, case, "desk/beside/notes.html", _("Notizen"), **context)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Write one's own note anew."""
    one = _own(request, pk)
    form = NoteChangeForm(request.POST or None, initial={"text": one.text, "seen": one.sequence})
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            remarks.change(one, by=request.user, seen=told["seen"], text=told["text"])  # type: ignore[arg-type]
        except ValidationError as error:
            form.add_error(None, error)
            form.data = {**form.data.dict(), "seen": _own(request, pk).sequence}  # type: ignore[attr-defined]
        else:
            messages.success(request, _("Die Notiz ist geändert."))
            return redirect("desk:notes", one.case.number)
    listed = reverse("desk:notes", args=[one.case.number])
    trail = trail_of(one.case, (_("Notizen"), listed), (_("Notiz ändern"), ""))
    context = {"form": form, "case": one.case, "one": one, "trail": trail, "back": listed}
    return render(request, "desk/beside/note.html", context)


@staff_view
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own note away."""
    one = _own(request, pk)
    remarks.remove(one, by=request.user)  # type: ignore[arg-type]
    messages.success(request, _("Die Notiz ist gelöscht."))
    return redirect("desk:notes", one.case.number)


def _own(request: HttpRequest, pk: int) -> Remark:
    """The note, where it is the reader's own.

    Raises:
        Http404: none of theirs; somebody else's looks like one that never was.
    """
    one = remarks.changeable_by(request.user).filter(pk=pk).first()  # type: ignore[arg-type]
    if one is None:
        raise Http404
    return one
