"""Pages: planned rounds, the key list of one, and entering its contacts afterwards."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from workflows.case.selectors import note_names
from workflows.desk.rounds import selectors, services
from workflows.desk.rounds.forms import LineForm, PasteForm, RoundForm
from workflows.desk.rounds.models import Round
from workflows.desk.views.beside import saved
from workflows.guard import staff_view

PAST = 12


@staff_view(may=services.may_plan)
@require_http_methods(["GET", "HEAD", "POST"])
def listing(request: HttpRequest) -> HttpResponse:
    """Which houses have counselling on site and when; rounds to come; a form for the next one."""
    user: Any = request.user
    initial = {"house": request.GET.get("haus", "")[:10], "on": request.GET.get("tag", "")[:10], "staff": str(user.pk)}
    form = RoundForm(request.POST or None, planner=user, initial=initial)
    made: list[Round] = []

    def save(told: dict[str, Any]) -> None:
        made.append(services.plan(**form.values, by=user))
        messages.success(request, _("Die Runde ist geplant."))

    if saved(request, form, save):
        return redirect("desk:round", made[0].pk) if made else redirect("desk:rounds")
    today, all_rounds = timezone.localdate(), selectors.rounds()
    context = {
        "houses": selectors.overview(),
        "coming": all_rounds.filter(on__gte=today)[:60],
        "past": all_rounds.filter(on__lt=today).order_by("-on", "-pk")[:PAST],
        "form": form,
    }
    return render(request, "desk/rounds/rounds.html", context)


@require_safe
@staff_view(may=services.may_plan)
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """One round; which code stands for whom is shown to those who may open the case, on the screen alone."""
    planned, user = _round(pk), _user(request)
    codes = list(selectors.codes_for(planned, user).order_by("case__person__last_name", "case__person__first_name"))
    note_names([code.case.number for code in codes], by=user)
    goes = planned.staff_id == user.pk
    context = {
        "round": planned,
        "codes": codes,
        "entered": sum(code.encounter_id is not None for code in codes),
        "open_codes": sum(code.workable and code.encounter_id is None for code in codes),
        "missing": len(services.missing_cases(planned)) if goes else 0,
        "may_change": services.may_plan_for(user, planned.staff),
        "trail": _trail((str(planned.accommodation), "")),
    }
    return render(request, "desk/rounds/round.html", context)


@staff_view(may=services.may_plan)
@require_POST
def add_codes(request: HttpRequest, pk: int) -> HttpResponse:
    """Codes for people who came to the house since the round was planned."""
    planned = _round(pk)
    if planned.staff_id != _user(request).pk:
        raise Http404
    number = services.draw_codes(planned)
    text = ngettext("%(count)d Code ist dazugekommen.", "%(count)d Codes sind dazugekommen.", number)
    messages.success(request, text % {"count": number})
    return redirect("desk:round", pk)


@staff_view(may=services.may_plan)
@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Call a round off."""
    services.cancel(get_object_or_404(Round.objects.select_related("staff"), pk=pk), by=_user(request))
    messages.success(request, _("Die Runde ist abgesagt."))
    return redirect("desk:rounds")


@staff_view(may=services.may_plan)
@require_http_methods(["GET", "HEAD", "POST"])
def contacts(request: HttpRequest, pk: int) -> HttpResponse:
    """All contacts of a round on one page; `fill` takes over what was written into the sheet on the device."""
    planned, user = _round(pk), _user(request)
    codes = [code for code in selectors.codes_for(planned, user) if code.workable]
    if not codes:
        raise Http404
    waiting = [code for code in codes if code.encounter_id is None]
    saving = request.method == "POST" and "fill" not in request.POST
    paste = PasteForm(request.POST if "fill" in request.POST else None, prefix="blatt")
    told = paste.told() if paste.is_bound and paste.is_valid() else {}
    lines = [LineForm(request.POST if saving else None, code=code, initial=told.get(code.code)) for code in waiting]
    refused = ""
    if saving:
        sent = [line for line in lines if line.has_changed()]
        judged = [line.is_valid() for line in sent]  # each, so that each shows its own sentences
        if all(judged):
            try:
                number = services.enter(planned, {line.code.code: line.values for line in sent}, by=user)
            except ValidationError as error:
                refused = " ".join(error.messages)
            else:
                text = ngettext("%(count)d Kontakt ist eingetragen.", "%(count)d Kontakte sind eingetragen.", number)
                messages.success(request, text % {"count": number})
                return redirect("desk:round", pk)
    unknown = sorted(set(told) - {code.code for code in codes})
    context = {
        "round": planned,
        "lines": lines,
        "paste": paste,
        "taken": len(told) - len(unknown),
        "unknown": ", ".join(unknown[:20]),
        "refused": refused,
        "entered": len(codes) - len(waiting),
        "trail": _trail((str(planned.accommodation), reverse("desk:round", args=[pk])), (_("Kontakte"), "")),
    }
    return render(request, "desk/rounds/contacts.html", context)


def _user(request: HttpRequest) -> Any:
    return request.user


def _round(pk: int) -> Round:
    """The round, while it stands.

    Raises:
        Http404: none, or called off.
    """
    return get_object_or_404(selectors.rounds(), pk=pk)


def _trail(*steps: tuple[str, str]) -> list[tuple[str, str]]:
    return [(_("Vor Ort"), reverse("desk:rounds")), *steps]
