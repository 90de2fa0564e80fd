"""Files that come with a page: each is checked and kept at once, so that no mistake elsewhere loses it."""

from collections.abc import Iterator, Sequence

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from forms import guard
from forms.builder import AnswerForm
from forms.filling.filling import Filling
from forms.filling.pages import FormPart
from forms.limits import limit
from forms.uploads import services
from forms.uploads.checks import Refused, check, plain_name
from forms.uploads.field import TOO_MANY, UploadField

FLOOD = _("Von Ihrem Anschluss kamen gerade sehr viele Dateien. Bitte versuchen Sie es in einer Stunde wieder.")
CUT_OFF = _("Alle Dateien zusammen sind zu groß. Bitte senden Sie sie einzeln.")


def take(request: HttpRequest, filling: Filling, part: FormPart) -> dict[str, list[str]]:
    """Keep the good files of this page; {question: sentences} for the others."""
    refused: dict[str, list[str]] = {}
    if not request.FILES and not getattr(request, "files_cut_off", False):
        return refused
    form = filling.form(part)
    for key, field in _fields(form):
        sentences = refused.setdefault(key, [])
        for file in request.FILES.getlist(key):
            try:
                _take_one(request, filling, key, field, file)
            except Refused as error:
                sentences.append(str(error))
        if getattr(request, "files_cut_off", False):
            sentences.append(str(CUT_OFF))
    return {key: sentences for key, sentences in refused.items() if sentences}


def _take_one(request: HttpRequest, filling: Filling, key: str, field: UploadField, file: object) -> None:
    assert filling.draft is not None
    name = plain_name(getattr(file, "name", "") or "")
    if len(field.kept) >= field.max_files:
        raise Refused(TOO_MANY, most=field.max_files, name=name)
    if guard.count(request, "files") > limit("files_per_hour"):
        raise Refused(FLOOD)
    washed = check(file, field.kinds, field.max_mb)  # type: ignore[arg-type]
    field.keep([*field.kept, services.add(filling.draft, key, washed)])


def remove(filling: Filling, ids: Sequence[str]) -> None:
    """Take back what the visitor no longer wants to send."""
    if ids and filling.draft is not None:
        services.remove(filling.draft, ids)


def complain(form: AnswerForm, refused: dict[str, list[str]]) -> None:
    """Put the sentences at their fields."""
    for key, field in _fields(form):
        field.refused = refused.get(key, [])


def _fields(form: AnswerForm) -> Iterator[tuple[str, UploadField]]:
    return ((key, field) for key, field in form.fields.items() if isinstance(field, UploadField))
