"""Pages: who can see a case and who has seen it; giving access, ending it early."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from accounts.confirm import recently_confirmed
from accounts.models import User
from workflows import papers
from workflows.case import access, journal, tickets
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.desk.access_forms import CaseGivingForm, DistrictGivingForm, GivingForm
from workflows.guard import staff_view
from workflows.privacy import granting, viewing

LOOKED = gettext_lazy("Zugriffe geprüft")


def checkable(request: HttpRequest, number: str) -> Case:
    """The case, where the reader may check who sees it.

    Raises:
        Http404: no such case for this reader.
    """
    cases = access.checkable_by(request.user).select_related("stadtteil", "responsible", "deputy")
    return get_object_or_404(cases, number=number)


def given_by_me(request: HttpRequest, number: str) -> Case:
    """The case, where the reader is the lead.

    Raises:
        Http404: the reader gives no access.
    """
    access.require_giving(request.user)
    return checkable(request, number)


def _told(request: HttpRequest, case: Case) -> dict[str, Any]:
    seen, older = viewing.who_has(case)
    seers = viewing.who_can(case)
    user: Any = request.user
    opens = access.may_know(user, case)
    trail = [(_("Fälle"), reverse("desk:cases")), (case.number, reverse("desk:case", args=[case.number]))]
    return {
        "case": case,
        "seers": seers,
        "knowers": viewing.who_knows(case, seers),
        "team": viewing.team_reads(),
        "seen": seen,
        "older": older,
        "may_give": access.gives_access(user),
        "may_end": access.gives_access(user) or case.responsible_id == user.pk,
        "trail": [*(trail if opens else []), (_("Wer kann das sehen?"), "")],
    }


@staff_view
@require_http_methods(["GET", "HEAD"])
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """Who can see it, who knows of it, who has seen it."""
    case = checkable(request, number)
    told = _told(request, case)
    journal.write_read(case, by=request.user, what=str(LOOKED))  # type: ignore[arg-type]
    return render(request, "desk/access.html", told)


@staff_view
@require_http_methods(["GET", "HEAD"])
def paper(request: HttpRequest, number: str) -> HttpResponse:
    """The same on paper; that it was made stands in the journal."""
    case = checkable(request, number)
    try:
        answer = papers.answer("papers/access.html", _told(request, case), name=f"zugriffe-{case.number}")
    except papers.NoPaper as error:
        messages.error(request, str(error))
        return redirect("desk:case_access", number)
    journal.write(Action.EXPORT, _("Übersicht der Zugriffe ausgegeben"), by=request.user, case=case)  # type: ignore[arg-type]
    return answer


@staff_view
@recently_confirmed
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest, number: str) -> HttpResponse:
    """Let somebody see a case: first in words, then for good."""
    case = given_by_me(request, number)
    user: User = request.user  # type: ignore[assignment]
    form = CaseGivingForm(request.POST or None, case=case, by=user)
    back = reverse("desk:case_access", args=[number])
    context: dict[str, Any] = {"case": case, "title": _("Zugriff geben"), "back": back}
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        level = granting.Level(told["level"])
        values = {"level": level, "health": told["health"], "reason": told["reason"], "ends_on": told["ends_on"]}
        words = granting.words(level, health=told["health"])
        return _ask_or_do(
            request, form, lambda: granting.give(case, form.person, by=user, **values), words=words, **context
        )
    return render(request, "desk/access_give.html", {"form": form, **context, "trail": _trail(case, back)})


def _trail(case: Case | None, back: str) -> list[tuple[str, str]]:
    way = (_("Zugriffe"), back)
    return [(case.number, reverse("desk:case", args=[case.number])), way] if case else [way]


def _ask_or_do(request: HttpRequest, form: GivingForm, do: Any, *, back: str, **context: Any) -> HttpResponse:
    """Say in words what would happen; do it when this was read and confirmed. A double click does it once."""
    context |= {"form": form, "back": back, "trail": _trail(context.get("case"), back)}
    try:
        with transaction.atomic():
            tickets.use(form.cleaned_data["ticket"], by=request.user)  # type: ignore[arg-type]
            do()
            if not form.cleaned_data["confirmed"]:
                transaction.set_rollback(True)  # only whether it would be refused
    except ValidationError as error:
        form.refuse(error)
        return render(request, "desk/access_give.html", context)
    except tickets.AlreadySent:
        return redirect(back)
    if not form.cleaned_data["confirmed"]:
        return render(request, "desk/access_confirm.html", {**context, "ends_on": form.cleaned_data["ends_on"]})
    messages.success(request, _("%(name)s hat jetzt Zugriff.") % {"name": form.person})
    return redirect(back)


@staff_view
@require_POST
def end(request: HttpRequest, number: str) -> HttpResponse:
    """Take a right away before its day."""
    case = checkable(request, number)
    given = request.POST.get("person", "")
    person = User.objects.filter(pk=int(given)).first() if given.isascii() and given.isdigit() else None
    if person is None or len(given) > 12:
        raise Http404
    try:
        granting.end(case, person, by=request.user)  # type: ignore[arg-type]
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Der Zugriff von %(name)s ist beendet.") % {"name": person})
    return redirect("desk:case_access", number)


def may_overlook(user: Any) -> bool:
    """The lead and data protection."""
    return access.gives_access(user) or access.reads_journal(user)


@staff_view(may=may_overlook)
@require_http_methods(["GET", "HEAD"])
def overview(request: HttpRequest) -> HttpResponse:
    """All access beyond the responsible people: cases, Stadtteile, emergencies. No names of clients."""
    context = {
        "grants": viewing.beyond_responsible()[:200],
        "districts": viewing.districts()[:200],
        "emergencies": viewing.emergencies()[:50],
        "team": viewing.team_reads(),
        "may_give": access.gives_access(request.user),
    }
    return render(request, "desk/access_overview.html", context)


@staff_view(may=access.gives_access)
@recently_confirmed
@require_http_methods(["GET", "HEAD", "POST"])
def give_district(request: HttpRequest) -> HttpResponse:
    """Let somebody know of the cases of a Stadtteil: first in words, then for good."""
    user: User = request.user  # type: ignore[assignment]
    form = DistrictGivingForm(request.POST or None, by=user)
    back = reverse("desk:access_overview")
    context: dict[str, Any] = {"case": None, "title": _("Überblick über einen Stadtteil geben"), "back": back}
    if request.method == "POST" and form.is_valid():
        values = {"reason": form.cleaned_data["reason"], "ends_on": form.cleaned_data["ends_on"]}
        words = granting.district_words(form.district)
        return _ask_or_do(
            request,
            form,
            lambda: granting.give_district(form.district, form.person, by=user, **values),
            words=words,
            **context,
        )
    return render(request, "desk/access_give.html", {"form": form, **context, "trail": _trail(None, back)})


@staff_view(may=access.gives_access)
@require_POST
def end_district(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an overview away before its day."""
    granting.end_district(pk, by=request.user)  # type: ignore[arg-type]
    messages.success(request, _("Der Überblick ist beendet."))
    return redirect("desk:access_overview")
