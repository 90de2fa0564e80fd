"""Pages of the plan beside its step: both languages side by side, the paper to sign, signature, going on with it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.languages import CHOICES
from accounts.models import User
from workflows import papers
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.record import Case, Stage
from workflows.case.selectors import FILE_OPENED
from workflows.guard import staff_view
from workflows.steps.base import back_to, case_url, head, readable, way_on, workable
from workflows.steps.plan import choosing, versions
from workflows.steps.plan.forms import PlanForm, SignatureForm, need_of
from workflows.steps.plan.library import GoalSuggestion
from workflows.steps.plan.models import PlanVersion
from workflows.steps.plan.selectors import second_language
from workflows.steps.plan.sheet import paper_words, sheet
from workflows.steps.shared import areas_for

NOW = "jetzt"


def plan_url(case: Case) -> str:
    """Address of the plan's page."""
    return reverse("desk:plan", args=[case.number])


def _version(request: HttpRequest, case: Case, given: str | None) -> PlanVersion | None:
    """The version that was asked for, else the newest; None (the plan as it is) before the first, and while planning.

    Raises:
        Http404: there is no such version.
    """
    if given == NOW or (not given and case.stage == Stage.PLAN):
        return None
    if not given:
        return case.plan_versions.select_related("by").first()
    if not (given.isascii() and given.isdigit() and len(given) < 5):
        raise Http404
    return get_object_or_404(case.plan_versions.select_related("by"), version=int(given))


def _told(request: HttpRequest, case: Case) -> dict[str, Any]:
    """What page and paper both print."""
    user: User = request.user  # type: ignore[assignment]
    health = access.may_read_health(user, case)
    version = _version(request, case, request.GET.get("fassung"))
    language = second_language(case, request.GET.get("sprache", ""))
    areas = {area.key: area.words for area in areas_for(case, user, may_health=health)}
    goals = version.goals if version else versions.as_it_is(case)
    return {
        "case": case,
        "version": version,
        "language": language,
        "sheet": sheet(goals, language, areas, health),
        "words": paper_words(language),
        **head(case, named=True),
    }


def _page(request: HttpRequest, case: Case, *, status: int = 200, **forms: Any) -> HttpResponse:
    user: User = request.user  # type: ignore[assignment]
    told = _told(request, case)
    editable = case.is_open and access.may_work(user, case)
    known = {"case": case, "reader": user}
    version, all_versions = told["version"], list(case.plan_versions.all())
    can_sign = editable and version is not None and not version.signed_on
    can_renew = editable and case.stage == Stage.SUPPORT
    context = told | {
        "versions": all_versions,
        "newest": version is not None and version.pk == all_versions[0].pk,
        "now": NOW,
        "languages": CHOICES[1:],
        "sign": forms.get("sign") or (SignatureForm(**known) if can_sign else None),
        "agree_at": way_on(case, user) if editable and case.stage == Stage.PLAN else "",
        "renew": forms.get("renew") or (PlanForm(**known) if can_renew else None),
        "reads": True,
    }
    return render(request, "steps/plan/plan_both.html", context, status=status)


@staff_view
@require_http_methods(["GET", "HEAD"])
def plan_show(request: HttpRequest, number: str) -> HttpResponse:
    """The plan in two languages."""
    case = readable(request, number)
    journal.write_read(case, by=request.user, what=str(FILE_OPENED))  # type: ignore[arg-type]
    return _page(request, case)


@staff_view
@require_http_methods(["GET", "HEAD"])
def plan_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The paper; that it was made stands in the journal."""
    case = readable(request, number)
    told = _told(request, case)
    try:
        answer = papers.answer("papers/plan.html", told, name=f"plan-{case.number}")
    except papers.NoPaper as error:
        messages.error(request, str(error))
        return HttpResponseRedirect(plan_url(case))
    journal.write(Action.EXPORT, _("Plan als PDF ausgegeben"), by=request.user, case=case)  # type: ignore[arg-type]
    return answer


@staff_view
@require_POST
def plan_sign(request: HttpRequest, number: str) -> HttpResponse:
    """Note a signature."""
    case = workable(request, number)
    user: User = request.user  # type: ignore[assignment]
    version = _version(request, case, request.POST.get("fassung"))
    if version is None:
        raise Http404
    version.case = case
    form = SignatureForm(request.POST, case=case, reader=user)
    if form.is_valid():
        try:
            versions.sign(version, by=user, **form.cleaned_data)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Die Unterschrift ist vermerkt."))
            return HttpResponseRedirect(plan_url(case))
    return _page(request, case, sign=form)


@staff_view
@require_POST
def plan_renew(request: HttpRequest, number: str) -> HttpResponse:
    """Agree on the plan anew during support."""
    case = workable(request, number)
    request.case = case  # type: ignore[attr-defined]
    user: User = request.user  # type: ignore[assignment]
    form = PlanForm(request.POST, case=case, reader=user)
    if form.is_valid():
        try:
            version = versions.renew(case, by=user, review_on=form.cleaned_data["review_on"])
        except ValidationError as error:
            form.refuse(error)
        else:
            said = _("Der Plan ist fortgeschrieben. Das ist jetzt Fassung %(version)s.")
            messages.success(request, said % {"version": version.version})
            return HttpResponseRedirect(plan_url(case))
    return _page(request, case, renew=form)


@staff_view
@require_POST
def goal_suggested(request: HttpRequest, number: str) -> HttpResponse:
    """Take a goal out of the library with one click."""
    case = workable(request, number)
    user: User = request.user  # type: ignore[assignment]
    given = request.POST.get("vorschlag", "")
    known = given.isascii() and given.isdigit() and len(given) < 10
    offered = GoalSuggestion.objects.filter(active=True).select_related("area").prefetch_related("steps")
    suggestion = get_object_or_404(offered, pk=int(given) if known else 0)
    try:
        goal = choosing.choose(case, suggestion, by=user, need=need_of(case, user, suggestion.area.key))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(back_to(request, case_url(case, "plan")))
    messages.success(request, _("Das Ziel ist angelegt. Passen Sie es an, wenn etwas nicht stimmt."))
    back = back_to(request, case_url(case, "plan")).split("#")[0]
    return HttpResponseRedirect(f"{back}#ziel-{goal.pk}")
