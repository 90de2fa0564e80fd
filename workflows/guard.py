"""The door of every page for staff: sign-in, the right to use the desk, and what happens when somebody was faster.

Below the steps and the desk, so that the pages of both use the same one.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from viewflow.workflow.models import Task

from workflows.case import access, journal
from workflows.case.record import Case
from workflows.engine import Busy, TaskGone

USE_DESK = "workflows.use_desk"
NEWS = 3
QUIET = (journal.Action.READ, journal.Action.REFUSED)

View = Callable[..., HttpResponse]


def staff_view(view: View | None = None, *, permission: str = "", may: Callable[[Any], bool] | None = None) -> Any:
    """Guard a page of the desk (a function, or `SomeView.as_view()`).

    Visitors are asked to sign in; people without `workflows.use_desk` (and `permission`, and `may`) get 403. Inside,
    whatever a service refuses is answered like an address that does not exist, so that nobody learns of foreign cases;
    `TaskGone` and `Busy` become a page that says what happened. A view may set `request.case` for that page.
    """

    def decorate(function: View) -> View:
        @wraps(function)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not request.user.has_perm(USE_DESK) or (permission and not request.user.has_perm(permission)):
                raise PermissionDenied
            if may is not None and not may(request.user):
                raise PermissionDenied
            try:
                return function(request, *args, **kwargs)
            except (PermissionDenied, Http404) as error:
                _note_refused(request)
                raise Http404 from error
            except (TaskGone, Busy) as error:
                return conflict(request, error)

        return guarded

    return decorate if view is None else decorate(view)


def conflict(request: HttpRequest, error: Exception) -> HttpResponse:
    """Somebody was faster: the sentence, what happened since, what was typed (nothing is lost), and the way back."""
    case = _case_of(request)
    news = case.journal.exclude(action__in=QUIET).select_related("actor")[:NEWS] if case else []
    context = {"sentence": str(error), "case": case, "news": news, "typed": _typed(request)}
    return render(request, "desk/conflict.html", context, status=409)


def _note_refused(request: HttpRequest) -> None:
    """Who asks for a case that is not theirs, or for a number that does not exist, stands in the journal."""
    match = request.resolver_match
    if not match or not ("number" in match.kwargs or match.url_name == "task"):
        return
    case = _asked_for(request)
    if case is None and match.url_name == "task":
        return
    if case is None or not access.may_read(request.user, case):
        journal.write_refused(case, by=request.user)  # type: ignore[arg-type]


def _case_of(request: HttpRequest) -> Case | None:
    """The case in question, where the reader may open it."""
    found = _asked_for(request)
    return found if found and access.may_read(request.user, found) else None


def _asked_for(request: HttpRequest) -> Case | None:
    match = request.resolver_match
    found = getattr(request, "case", None)
    if found is None and match and "number" in match.kwargs:
        found = Case.objects.filter(number=match.kwargs["number"]).first()
    if found is None and match and match.url_name == "task":
        task = Task.objects.select_related("process__caseprocess__case").filter(pk=match.kwargs["pk"]).first()
        found = task.process.caseprocess.case if task else None
    return found


def _typed(request: HttpRequest) -> list[str]:
    """Longer texts of the form that was sent: to read again and to copy."""
    if request.method != "POST":
        return []
    return [value for name, value in request.POST.items() if " " in value.strip() and name != "csrfmiddlewaretoken"]
