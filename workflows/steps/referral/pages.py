"""Small pages about a referral: where it stands and what happens when, its papers, and the withdrawal."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from workflows import papers
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.guard import staff_view
from workflows.steps.base import WAITING, head
from workflows.steps.referral import agreeing, consents, links
from workflows.steps.referral.consents import Consent
from workflows.steps.referral.models import Mode, Referral
from workflows.steps.referral.wording import paper_words


def found(request: HttpRequest, pk: int, *, to_work: bool) -> Referral:
    """The referral, if the reader may open (or change) its case.

    Raises:
        Http404: no such referral for this reader.
    """
    allowed = access.workable_by(request.user) if to_work else access.visible_to(request.user)
    related = ("case__person", "case__stadtteil", "case__responsible", "service__organization")
    referral = Referral.objects.select_related(*related).filter(pk=pk, case__in=allowed.values("pk")).first()
    if referral is None:
        raise Http404
    return referral


@staff_view
@require_safe
def referral(request: HttpRequest, pk: int) -> HttpResponse:
    """Where it stands, what happens when."""
    one = found(request, pk, to_work=False)
    user: User = request.user  # type: ignore[assignment]
    journal.write_read(one.case, by=user, what=_("Vermittlung geöffnet"))
    tasks = Task.objects.filter(process__caseprocess__referral=one)
    context = {
        "referral": one,
        "service": one.service,
        "task": tasks.filter(flow_task_type="HUMAN", status__in=WAITING).first(),
        "coming": coming(tasks),
        "consents": one.consents.all(),
        "links": one.links.exclude(answer="", closed_at=None, email=""),
        "editable": access.may_work(user, one.case),
        "reads": True,
        **head(one.case, named=True),
    }
    return render(request, "steps/referral/one.html", context)


def coming(tasks: Any) -> list[tuple[datetime, str]]:
    """What happens when, as the running process has it: the step that is due, and what the clock does by itself."""
    found = []
    for task in tasks.filter(status__in=(*WAITING, STATUS.SCHEDULED)).exclude(scheduled=None).order_by("scheduled"):
        title = str(task.flow_task.task_title)
        if task.flow_task_type == "TIMER":
            title = f"{title} → {task.flow_task._next.task_title}"
        found.append((task.scheduled, title if task.flow_task_type == "TIMER" else _("fällig: %s") % title))
    return found


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def consent_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, then withdraw."""
    consent = Consent.objects.filter(pk=pk).first()
    if consent is None:
        raise Http404
    one = found(request, consent.referral_id, to_work=True)
    back = reverse("desk:referral", args=[one.pk])
    if request.method == "POST":
        agreeing.withdraw(consent, by=request.user)  # type: ignore[arg-type]
        messages.success(request, _("Die Einwilligung ist widerrufen. Es wird nichts mehr weitergegeben."))
        return HttpResponseRedirect(back)
    context = {"consent": consent, "referral": one, "back": back, "reads": True, **head(one.case, named=True)}
    return render(request, "steps/referral/withdraw.html", context)


@staff_view
@require_safe
def consent_paper(request: HttpRequest, pk: int) -> HttpResponse:
    """The consent in German and beside it in the person's language, to explain, to tick and to sign."""
    one = found(request, pk, to_work=True)
    person = one.case.person
    consent = one.consents.first()
    context: dict[str, Any] = {
        "referral": one,
        "consent": consent,
        "lines": consents.tellable(person),
        "ticked": consent.kinds if consent else [],
        "person_name": str(person),
        **paper_words(person.language),
    }
    return paper(request, one, "papers/consent.html", context, name=f"Einwilligung-{one.mark}")


@staff_view
@require_safe
def referral_letter(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter to the service; only under a valid consent."""
    one = found(request, pk, to_work=True)
    try:
        if one.mode != Mode.DATA:
            raise Http404
        consent = consents.require_valid(one)
    except ValidationError as error:
        return refuse(request, one, error.messages[0])
    link = links.open_link(one)
    context = {"referral": one, "consent": consent, "told": consent.told(one.case.person), "link": link}
    user: User = request.user  # type: ignore[assignment]
    journal.write(Action.EXPORT, _("Brief an den Regeldienst gedruckt"), by=user, case=one.case)
    return paper(request, one, "papers/referral.html", context, name=f"Anfrage-{one.mark}")


def paper(request: HttpRequest, one: Referral, template: str, context: dict[str, Any], *, name: str) -> HttpResponse:
    """The PDF, or a sentence where this machine cannot draw one."""
    try:
        return papers.answer(template, context, name=name)
    except papers.NoPaper as error:
        return refuse(request, one, str(error))


def refuse(request: HttpRequest, one: Referral, sentence: str) -> HttpResponse:
    """Back to the referral with a sentence."""
    messages.error(request, sentence)
    return HttpResponseRedirect(reverse("desk:referral", args=[one.pk]))
