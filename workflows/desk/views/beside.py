"""What the pages beside a file have in common: who gets in, and that a form is sent once."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from workflows.case import journal, selectors, tickets
from workflows.desk.forms import OnceForm
from workflows.desk.trail import trail_of
from workflows.desk.views.case import known


def opened(request: HttpRequest, number: str) -> Any:
    """The case, where the reader may open its file, and for sending something also change it.

    Raises:
        Http404: no such case for this reader.
    """
    case = known(request, number)
    if not case.readable or (request.method == "POST" and not case.workable):
        raise Http404
    return case


def saved(request: HttpRequest, form: OnceForm, save: Callable[[dict[str, Any]], object]) -> bool:
    """Whether `save` ran with what the form told, now or with an earlier click; what is refused stands at the form."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        with transaction.atomic():
            tickets.use(form.cleaned_data["ticket"], by=request.user)  # type: ignore[arg-type]
            save(form.cleaned_data)
    except tickets.AlreadySent:
        return True
    except ValidationError as error:
        form.add_error(None, error)
        return False
    return True


def page(request: HttpRequest, case: Any, template: str, title: str, **context: Any) -> HttpResponse:
    """The page; opening it is journalled as opening the file is."""
    if not case.just_read:
        journal.write_read(case, by=request.user, what=str(selectors.FILE_OPENED))
    about = {
        "case": case,
        "name": str(case.person) or _("Name noch nicht bekannt"),
        "trail": trail_of(case, (title, "")),
    }
    return render(request, template, {**about, **context})
