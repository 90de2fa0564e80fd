"""The side navigation of the desk: what this role may do, nothing else."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from forms.selectors import inbox_for, may_handle
from forms.submissions import Submission
from workflows.case.access import gives_access, reads_journal
from workflows.desk.rounds.services import may_plan
from workflows.guard import USE_DESK
from workflows.network.contacts import VIEW as NETWORK

register = template.Library()
MOST = 99


@register.inclusion_tag("components/desk_nav.html", takes_context=True)
def desk_nav(context: template.Context) -> dict[str, Any]:
    """`groups` of {label, items: {label, url, current, icon, count}}."""
    user = context.get("user")
    if user is None or not user.is_authenticated:
        return {"groups": []}
    here = _section(context.get("request"))
    groups = (("", _work(user, here)), (_("Redaktion"), _pages(user)))
    return {"groups": [{"label": label, "items": items} for label, items in groups if items]}


@register.inclusion_tag("components/desk_tools.html", takes_context=True)
def desk_tools(context: template.Context) -> dict[str, Any]:
    """Search and quick contact in the head of each page; on the page of a case the contact is about that case."""
    user, request = context.get("user"), context.get("request")
    if user is None or request is None or not user.is_authenticated or not user.has_perm(USE_DESK):
        return {"contact_url": ""}
    match = request.resolver_match
    number = match.kwargs.get("number", "") if match and match.namespace == "desk" else ""
    address = reverse("desk:contact")
    return {
        "csrf_token": context.get("csrf_token", ""),
        "contact_url": f"{address}?{urlencode({'fall': number})}" if number else address,
    }


def _work(user: Any, here: str) -> list[dict[str, Any]]:
    if not user.has_perm(USE_DESK):
        return []
    items = [_item(_("Aufgaben"), "worklist", "list", here)]
    if may_handle(user):
        items.append(_item(_("Anfragen"), "inbox", "inbox", here, count=_new_requests(user)))
    items.append(_item(_("Fälle"), "cases", "folder", here))
    if user.has_perm("workflows.start_case"):
        items.append(_item(_("Neuer Fall"), "case_new", "plus", here))
    if user.has_perm(NETWORK):
        items.append(_item(_("Netzwerk"), "network", "people", here))
    items.append(_item(_("Kalender"), "calendar", "calendar", here))
    if may_plan(user):
        items.append(_item(_("Vor Ort"), "rounds", "home", here))
    if user.has_perm("workflows.assign_case"):
        items.append(_item(_("Team"), "team", "people", here))
    elif user.has_perm("workflows.start_case"):
        items.append(_item(_("Vertretung"), "covers", "people", here))
    items.append(_item(_("Abläufe"), "procedures", "chart", here))
    items.append(_item(_("Meine Einstellungen"), "me", "settings", here))
    if gives_access(user) or reads_journal(user):
        items.append(_item(_("Zugriffe"), "access_overview", "lock", here))
    if reads_journal(user):
        items.append(_item(_("Protokoll"), "journal", "document", here))
    if user.has_perm("accounts.manage_people"):
        items.append(_item(_("Zugänge"), "people", "people", here, room="accounts"))
    return items


def _pages(user: Any) -> list[dict[str, Any]]:
    if not user.has_perm("wagtailadmin.access_admin"):
        return []
    return [
        {
            "label": _("Seiten pflegen"),
            "url": reverse("wagtailadmin_home"),
            "current": False,
            "icon": "edit",
            "count": "",
        }
    ]


def _item(label: str, name: str, icon: str, here: str, count: str = "", room: str = "desk") -> dict[str, Any]:
    return {"label": label, "url": reverse(f"{room}:{name}"), "current": here == name, "icon": icon, "count": count}


def _section(request: Any) -> str:
    """The page shown, if it is one of the entries."""
    match = getattr(request, "resolver_match", None)
    return match.url_name if match and match.namespace in ("desk", "accounts") else ""


def _new_requests(user: Any) -> str:
    number = inbox_for(user, Submission.State.NEW).order_by().values("pk")[: MOST + 1].count()
    return f"{MOST}+" if number > MOST else str(number or "")
