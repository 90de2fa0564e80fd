"""Pages: documents of a case; keeping, handing out and taking away."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from forms.fields import REQUIRED, ListedChoiceField
from forms.filling.files import CUT_OFF
from forms.uploads.checks import Refused, check
from forms.uploads.field import ACCEPT, limits_in_words
from workflows.case import access, documents, journal
from workflows.case.documents import Document
from workflows.case.journal import Action
from workflows.desk.forms import OnceForm
from workflows.desk.trail import trail_of
from workflows.desk.views import beside
from workflows.desk.views.files import handed_out
from workflows.guard import staff_view
from workflows.steps.fields import DayField, line, since, today

KINDS, MEGABYTES = ("image", "pdf"), 15


class PaperField(forms.FileField):
    """One file, told by its content; the value is the washed file."""

    def __init__(self, **kwargs: Any) -> None:
        accept = ",".join(ACCEPT[kind] for kind in KINDS)
        super().__init__(widget=forms.FileInput({"accept": accept}), **kwargs)
        self.error_messages |= {"required": REQUIRED, "missing": REQUIRED, "invalid": REQUIRED}

    def to_python(self, data: Any) -> Any:
        """Nothing of Django's own checks: they ask for the name."""
        return data or None

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Check and wash.

        Raises:
            ValidationError: with the sentence that says what helps.
        """
        file = super().clean(data, initial)
        try:
            return check(file, KINDS, MEGABYTES) if file else None
        except Refused as error:
            raise ValidationError(str(error)) from error


class DocumentForm(OnceForm):
    """The file comes last: it is looked at only when all else is well."""

    sort = ListedChoiceField(
        label=gettext_lazy("Art"), choices=[("", gettext_lazy("Bitte wählen")), *Document.Sort.choices]
    )
    dated = DayField(label=gettext_lazy("Datum des Dokuments"), required=False, earliest=since(1900), latest=today)
    note = line(gettext_lazy("Bemerkung"), required=False)
    health = forms.BooleanField(
        label=gettext_lazy("Enthält Angaben zur Gesundheit"),
        required=False,
        help_text=gettext_lazy("Dann sehen es nur die, die Gesundheitsangaben lesen dürfen."),
    )
    file = PaperField(label=gettext_lazy("Datei"))

    def __init__(self, *args: Any, may_health: bool, cut_off: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not may_health:
            del self.fields["health"]
        self.fields["file"].help_text = limits_in_words(KINDS, MEGABYTES, 1)
        if cut_off:
            self.fields["file"].error_messages["required"] = CUT_OFF


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """The documents that the reader may open, and a form for the next one."""
    user: Any = request.user
    case = beside.opened(request, number)
    cut_off = getattr(request, "files_cut_off", False)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = DocumentForm(*sent, may_health=case.health, cut_off=cut_off)

    def save(told: dict[str, Any]) -> None:
        values = {name: told[name] for name in ("sort", "dated", "note")}
        kept = documents.add(case, told["file"], by=user, health=told.get("health", False), **values)
        messages.success(request, _("Das Dokument ist abgelegt."))
        if kept.emptied:
            text = _("Programme oder Anhänge in dieser Datei haben wir entfernt. Die Seiten sind da.")
            messages.info(request, text)

    if beside.saved(request, form, save):
        return redirect("desk:documents", number)
    context = {
        "form": form if case.workable and case.is_open else None,
        "documents": documents.readable_by(user).filter(case=case),
    }
    return beside.page(request, case, "desk/beside/documents.html", _("Dokumente"), **context)


@staff_view
@require_safe
def hand_out(request: HttpRequest, pk: UUID) -> HttpResponseBase:
    """One document, as an attachment that no browser opens; who opened it is journalled."""
    one = _readable(request, pk)
    response = handed_out(one)
    if not journal.reads_of(request.user, str(documents.OPENED)).filter(case=one.case, node=str(pk)).exists():
        journal.write(Action.READ, str(documents.OPENED), by=request.user, case=one.case, node=str(pk))
    return response


class RemoveForm(forms.Form):
    """Why a document goes."""

    reason = line(
        gettext_lazy("Warum löschen Sie das Dokument?"),
        help_text=gettext_lazy("Zum Beispiel: falsche Datei, nicht mehr nötig. Ohne Angaben zur Person."),
    )


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take a document away for good, with a reason."""
    one = _readable(request, pk)
    access.require_work(request.user, one.case)
    form = RemoveForm(request.POST or None)
    listed = reverse("desk:documents", args=[one.case.number])
    if request.method == "POST" and form.is_valid():
        documents.remove(one, by=request.user, reason=form.cleaned_data["reason"])  # type: ignore[arg-type]
        messages.success(request, _("Das Dokument ist gelöscht."))
        return redirect(listed)
    trail = trail_of(one.case, (_("Dokumente"), listed), (_("Dokument löschen"), ""))
    context = {"form": form, "case": one.case, "one": one, "trail": trail, "back": listed}
    return render(request, "desk/beside/document_remove.html", context)


def _readable(request: HttpRequest, pk: UUID) -> Document:
    """The document, where the reader may open it.

    Raises:
        Http404: none for this reader.
    """
    one = documents.readable_by(request.user).filter(pk=pk).first()  # type: ignore[arg-type]
    if one is None:
        raise Http404
    return one
