"""Choosing a service from the directory and beginning the referral: two pages, both without JavaScript."""

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.models import User
from content.directory.spelling import clean_query
from content.models import Service
from content.selectors import find_services
from workflows.case.record import Case
from workflows.guard import staff_view
from workflows.steps.base import case_url, head, way_on, workable
from workflows.steps.referral import services
from workflows.steps.referral.forms import ReferralForm

MOST = 300


@dataclass(frozen=True)
class Group:
    """Services of one topic."""

    name: str
    services: list[Service]


def groups(text: str) -> list[Group]:
    """Existing services by topic, narrowed by what was typed; a service stands under its first topic."""
    found = find_services(text=text).filter(status=Service.Status.ACTIVE).prefetch_related("topics").order_by("name")
    by_topic: dict[tuple[int, str], list[Service]] = {}
    for service in found[:MOST]:
        topic = next(iter(service.topics.all()), None)
        key = (topic.order, topic.name) if topic else (10**6, _("Weitere Angebote"))
        by_topic.setdefault(key, []).append(service)
    return [Group(name, listed) for (_order, name), listed in sorted(by_topic.items(), key=lambda item: item[0])]


def chosen(number: str) -> Service | None:
    """The service that was clicked, if it still exists."""
    if not number.isascii() or not number.isdecimal() or len(number) > 12:
        return None
    active = Service.objects.filter(status=Service.Status.ACTIVE).select_related("organization")
    return active.filter(pk=int(number)).first()


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def referral_new(request: HttpRequest, number: str) -> HttpResponse:
    """Choose a service (`q` searches, `dienst` chooses), then say how and what for."""
    case = workable(request, number)
    user: User = request.user  # type: ignore[assignment]
    given = request.POST.get("dienst") or request.GET.get("dienst") or ""
    service = chosen(given)
    if service is None:
        return choose(request, case, gone=bool(given))
    form = ReferralForm(request.POST if request.method == "POST" else None, case=case, reader=user, service=service)
    if request.method == "POST" and form.is_valid():
        try:
            services.refer(case, by=user, service=service, **form.cleaned_data)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, _("Die Vermittlung an „%(service)s“ ist angelegt.") % {"service": service.name})
            return HttpResponseRedirect(way_on(case, user))
    context = {"form": form, "service": service, "reads": True, "back": case_url(case), **head(case, named=True)}
    return render(request, "steps/referral/new.html", context)


def choose(request: HttpRequest, case: Case, *, gone: bool) -> HttpResponse:
    """The list of services."""
    text = clean_query(request.GET.get("q", ""))
    context = {"groups": groups(text), "q": text, "gone": gone, "reads": True, **head(case, named=True)}
    return render(request, "steps/referral/choose.html", context)
