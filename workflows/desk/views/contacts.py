"""Page: noting a contact from anywhere, in under twenty seconds; every step of it works without a script."""

from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from workflows.case import access, finding, selectors
from workflows.case.record import OPEN_STAGES
from workflows.case.tickets import AlreadySent
from workflows.desk import encounters
from workflows.desk.contact_forms import ContactForm
from workflows.guard import staff_view
from workflows.network.contacts import VIEW
from workflows.steps.base import back_to

LOOK, INSERT = "suchen", "einfuegen"
SHOWN = 8  # more is not read: whoever is missing is found by one letter more


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Look for the person, choose, say what was talked about, save; or insert a text block."""
    user: Any = request.user
    if request.method != "POST":
        offered = _offered(user, "", request.GET.get("fall", ""))
        chosen = offered[0].case.number if request.GET.get("fall") and offered else ""
        return _page(request, ContactForm(offered=offered, initial={"case": chosen}))
    sent = request.POST
    offered = _offered(user, sent.get("who", ""), sent.get("case", ""), looks=LOOK in sent)
    if LOOK in sent or INSERT in sent:
        return _page(request, _again(sent, offered), found=LOOK in sent)
    form = ContactForm(sent, offered=offered)
    if form.is_valid():
        case = next(found.case for found in offered if found.case.number == form.cleaned_data["case"])
        try:
            encounters.note(
                case,
                by=user,
                values=form.encounter,
                topics=form.chosen_topics,
                ticket=form.cleaned_data["ticket"],
            )
        except ValidationError as error:
            form.add_error(None, error)
        except AlreadySent:
            return redirect(back_to(request, reverse("desk:worklist")))
        else:
            messages.success(request, _("Der Kontakt ist bei Fall %(number)s eingetragen.") % {"number": case.number})
            return redirect(back_to(request, reverse("desk:worklist")))
    return _page(request, form)


def _offered(user: Any, text: str, number: str, *, looks: bool = False) -> list[finding.Found]:
    """Whom to choose from: the one that is chosen already, what was found, or those of the last contacts."""
    found = finding.find(user, text, to_work=True, most=SHOWN).found if text.strip() else finding.recent(user)
    if not number or (looks and text.strip()) or any(one.case.number == number for one in found):
        return found
    workable = access.workable_by(user).filter(stage__in=OPEN_STAGES, number=number[:40])
    chosen = [
        finding.Found(case, str(case.person) or _("Name noch nicht bekannt"), "")
        for case in workable.select_related("person", "stadtteil")
    ]
    return [*chosen, *found]


def _again(sent: Any, offered: list[finding.Found]) -> ContactForm:
    """The form with all that was typed, before anything of it is checked."""
    form = ContactForm(offered=offered)
    many = {"topics"}
    typed = {name: sent.getlist(name) if name in many else sent.get(name, "") for name in form.fields}
    if INSERT in sent:
        typed["text"] = form.with_block(sent.get("block", ""), sent.get("text", ""))
        typed["block"] = ""
    if len(offered) == 1 and not typed["case"]:
        typed["case"] = offered[0].case.number
    form.initial |= typed
    return form


def _page(request: HttpRequest, form: ContactForm, *, found: bool = False) -> HttpResponse:
    user: Any = request.user
    selectors.note_names([one.case.number for one in form.offered], by=user)
    context = {
        "form": form,
        "way_back": back_to(request, _came_from(request)),
        "looked": found,
        "may_network": request.user.has_perm(VIEW),
    }
    return render(request, "desk/contact.html", context)


def _came_from(request: HttpRequest) -> str:
    """The page of our desk on which the button was pressed; browsers tell it to our own house only."""
    told = urlsplit(request.headers.get("Referer", ""))
    own = told.netloc == request.get_host() and told.path.startswith("/desk/")
    if not own or told.path == reverse("desk:contact") or request.method != "GET":
        return reverse("desk:worklist")
    return f"{told.path}?{told.query}" if told.query else told.path
