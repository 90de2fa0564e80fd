"""Small pages of the worklist: putting a task off, taking that back, remembering a selection, forgetting it."""

from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from viewflow.workflow.models import Task

from forms.fields import FreeDateField
from workflows.case import access, saved, snoozing
from workflows.case.rules import CaseworkRules
from workflows.case.saved import SavedFilter
from workflows.desk.filters import WorklistFilters
from workflows.desk.views.worklist import chosen_query
from workflows.desk.worklist import View
from workflows.guard import staff_view
from workflows.steps.base import back_to, find, head
from workflows.steps.fields import line


class SnoozeForm(forms.Form):
    """Until when, and why."""

    until = FreeDateField(label=gettext_lazy("Wieder zeigen am"))
    reason = line(
        gettext_lazy("Grund"),
        required=False,
        help_text=gettext_lazy("Zum Beispiel: Urlaub, wartet auf Bescheid. Ohne Angaben zur Person."),
    )


class NameForm(forms.Form):
    """How a remembered selection is called."""

    name = line(gettext_lazy("Name"), limit=40)


def _doable(request: HttpRequest, pk: int) -> Task:
    task = find(pk)
    if not Task.objects.filter(access.doable_by(request.user), pk=pk).exists():
        raise Http404
    return task


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def snooze(request: HttpRequest, pk: int) -> HttpResponse:
    """A day and perhaps a reason; what does not go comes back with a sentence."""
    task = _doable(request, pk)
    case, user = task.process.caseprocess.case, request.user
    home = back_to(request, reverse("desk:worklist"))
    latest = snoozing.latest(task, CaseworkRules.now())
    week = timezone.localdate() + timedelta(days=7)
    form = SnoozeForm(request.POST or None, initial={"until": min(week, latest) if latest else None})
    if request.method == "POST" and form.is_valid():
        try:
            snoozing.put_off(task, by=user, **form.cleaned_data)  # type: ignore[arg-type]
        except ValidationError as error:
            form.add_error(None, error)
        else:
            text = _("Zurückgestellt. Am %(day)s steht die Aufgabe wieder in der Liste.")
            messages.success(request, text % {"day": f"{form.cleaned_data['until']:%d.%m.%Y}"})
            return redirect(home)
    context = {
        "form": form,
        "task": task,
        "title": task.flow_task.task_title,
        "latest": latest,
        "way_back": home,
        **head(case, named=access.may_read(user, case)),
    }
    return render(request, "desk/snooze.html", context)


@staff_view
@require_POST
def wake(request: HttpRequest, pk: int) -> HttpResponse:
    """The task stands in the lists again."""
    task = _doable(request, pk)
    try:
        snoozing.take_back(task, by=request.user)  # type: ignore[arg-type]
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    else:
        messages.success(request, _("Die Aufgabe steht wieder in der Liste."))
    return redirect(back_to(request, f"{reverse('desk:worklist')}?ansicht={View.SNOOZED}"))


@staff_view
@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Remember the choices of the list that is shown."""
    user: Any = request.user
    filters = WorklistFilters(request.POST)
    view = filters.value("ansicht")
    query = chosen_query(view if view in list(View) else View.MINE, filters)
    form = NameForm(request.POST)
    target = f"{reverse('desk:worklist')}{SavedFilter(query=query).url}"
    if not form.is_valid():
        messages.warning(request, _("Bitte geben Sie der Auswahl einen Namen mit höchstens 40 Zeichen."))
        return redirect(target)
    try:
        saved.keep(user, form.cleaned_data["name"], query)
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    else:
        messages.success(request, _("Die Auswahl ist gemerkt."))
    return redirect(target)


@staff_view
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Delete one's own; somebody else's does not exist."""
    removed, _rows = SavedFilter.objects.filter(user=request.user, pk=pk).delete()
    if not removed:
        raise Http404
    messages.success(request, _("Die Auswahl ist gelöscht."))
    return redirect("desk:worklist")
