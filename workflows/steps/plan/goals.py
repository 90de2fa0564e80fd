"""Small pages around a goal: add it, move it, give it steps, tick them off. Used by the plan and by the case page.

Each works without JavaScript, and returns to where one came from (`next`).
"""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import User
from workflows.case import access
from workflows.case.record import Case
from workflows.guard import staff_view
from workflows.steps.base import back_to, case_url, head, workable
from workflows.steps.forms import StepForm
from workflows.steps.plan import choosing, services
from workflows.steps.plan.forms import GoalChangeForm, GoalForm, GoalMoveForm, GoalStepChangeForm, GoalStepForm
from workflows.steps.plan.models import Goal, GoalStep

PART = "plan"


def goal_of(user: User, pk: int) -> Goal:
    """A goal that the reader may change: the case, and health only with its own right.

    Raises:
        Http404: no such goal for this reader.
    """
    goals = Goal.objects.select_related("case__person", "case__stadtteil").filter(pk=pk)
    goal = goals.filter(case__in=access.workable_by(user).values("pk")).first()
    if goal is None or (goal.sensitive and not access.may_read_health(user, goal.case)):
        raise Http404
    return goal


def page(request: HttpRequest, template: str, case: Case, form: StepForm, back: str, **more: Any) -> HttpResponse:
    """One of the small pages."""
    context = {"form": form, "back": back, "reads": True, **head(case, named=True), **more}
    return render(request, f"steps/plan/{template}.html", context)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def goal_add(request: HttpRequest, number: str) -> HttpResponse:
    """Add a goal."""
    case = workable(request, number)
    user: User = request.user  # type: ignore[assignment]
    back = back_to(request, case_url(case, PART))
    asked = {"area": request.GET.get("bereich", "")[:50]}
    form = GoalForm(request.POST if request.method == "POST" else None, case=case, reader=user, initial=asked)
    if request.method == "POST" and form.is_valid():
        try:
            services.add_goal(case, by=user, **form.values)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Das Ziel ist angelegt."))
            return HttpResponseRedirect(back)
    return page(request, "goal_add", case, form, back)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def goal_move(request: HttpRequest, pk: int) -> HttpResponse:
    """Move a goal to another state."""
    user: User = request.user  # type: ignore[assignment]
    goal = goal_of(user, pk)
    back = back_to(request, case_url(goal.case, PART))
    data = request.POST if request.method == "POST" else None
    form = GoalMoveForm(data, case=goal.case, reader=user, goal=goal)
    if data is not None and _already_there(goal, data.get("state")):
        return HttpResponseRedirect(back)
    if data is not None and form.is_valid():
        try:
            moved = services.move_goal(goal, form.cleaned_data["state"], by=user, reason=form.cleaned_data["reason"])
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Das Ziel ist jetzt: %(state)s.") % {"state": moved.get_state_display()})
            return HttpResponseRedirect(back)
    return page(request, "goal_move", goal.case, form, back, goal=goal)


def _already_there(goal: Goal, state: str | None) -> bool:
    """The same button twice: nothing to do, nothing to complain about."""
    return state == goal.state


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def goal_step_add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a step to a goal, or several one after the other."""
    user: User = request.user  # type: ignore[assignment]
    goal = goal_of(user, pk)
    back = back_to(request, case_url(goal.case, PART))
    form = GoalStepForm(request.POST if request.method == "POST" else None, case=goal.case, reader=user)
    if request.method == "POST" and form.is_valid():
        try:
            services.add_step(goal, by=user, values=form.values)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Der Schritt ist angelegt."))
            return HttpResponseRedirect(request.get_full_path() if "more" in request.POST else back)
    return page(request, "goal_step_add", goal.case, form, back, goal=goal)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def goal_change(request: HttpRequest, pk: int) -> HttpResponse:
    """Adapt a goal to the person."""
    user: User = request.user  # type: ignore[assignment]
    goal = goal_of(user, pk)
    back = back_to(request, case_url(goal.case, PART))
    form = GoalChangeForm(request.POST if request.method == "POST" else None, case=goal.case, reader=user, goal=goal)
    if request.method == "POST" and form.is_valid():
        try:
            choosing.change_goal(goal, by=user, **form.values)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Das Ziel ist geändert."))
            return HttpResponseRedirect(back)
    return page(request, "goal_change", goal.case, form, back, goal=goal)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def goal_step_change(request: HttpRequest, pk: int) -> HttpResponse:
    """Adapt a step."""
    user: User = request.user  # type: ignore[assignment]
    step = _step_of(user, pk)
    case = step.goal.case
    back = back_to(request, case_url(case, PART))
    form = GoalStepChangeForm(request.POST if request.method == "POST" else None, case=case, reader=user, step=step)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            choosing.change_step(
                step, by=user, values=form.values, language=form.code, translation=told.get("translation", "")
            )
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Der Schritt ist geändert."))
            return HttpResponseRedirect(back)
    return page(request, "goal_change", case, form, back, goal=step.goal, step=step)


def _step_of(user: User, pk: int) -> GoalStep:
    """A step whose goal the reader may change.

    Raises:
        Http404: no such step for this reader.
    """
    step = GoalStep.objects.filter(pk=pk).first()
    if step is None:
        raise Http404
    step.goal = goal_of(user, step.goal_id)
    return step


@staff_view
@require_POST
def goal_step_done(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick a step off, or take the tick back (`open`)."""
    user: User = request.user  # type: ignore[assignment]
    step = _step_of(user, pk)
    done = "open" not in request.POST
    try:
        services.set_step_done(step, done, by=user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Der Schritt ist erledigt.") if done else _("Der Schritt ist wieder offen."))
    return HttpResponseRedirect(back_to(request, case_url(step.goal.case, PART)))
