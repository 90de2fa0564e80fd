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
SECTIONS = {  # the first word of an address below /desk/: its entry here
    "tasks": "worklist",
    "notices": "worklist",
    "inbox": "inbox",
    "cases": "cases",
    "arrivals": "cases",
    "emergency": "cases",
    "calendar": "calendar",
    "appointments": "calendar",
    "rounds": "rounds",
    "network": "network",
    "team": "team",
    "hand-overs": "team",
    "covers": "covers",
    "access": "access_overview",
    "rights": "access_overview",
    "journal": "journal",
    "people": "people",
    "procedures": "procedures",
}


@register.inclusion_tag("components/desk_nav.html", takes_context=True)
def desk_nav(context: template.Context) -> dict[str, Any]:
    """`groups` of {label, items: {label, url, current, icon, count}}; `exact`: the current entry is this very page."""
    user = context.get("user")
    if user is None or not user.is_authenticated:
        return {"groups": []}
    match: Any = getattr(context.get("request"), "resolver_match", None)
    here = _section(match)
    groups = (("", _daily(user, here)), (_("Team"), _team(user, here)), (_("Mehr"), _settings(user, here)))
    return {
        "groups": [{"label": label, "items": items} for label, items in groups if items],
        "exact": bool(match) and match.url_name == here,
    }


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


def _daily(user: Any, here: str) -> list[dict[str, Any]]:
    """What one comes back to all day."""
    if not user.has_perm(USE_DESK):
        return []
    items = [_item(_("Aufgaben"), "worklist", "list", here)]
    if may_handle(user):
        items.append(_item(_("Anfragen"), "inbox", "inbox", here, count=_new_requests(user)))
    items.append(_item(_("Fälle"), "cases", "folder", here))
    if user.has_perm("workflows.start_case"):
        items.append(_item(_("Neuer Fall"), "case_new", "plus", here))
    items.append(_item(_("Kalender"), "calendar", "calendar", here))
    if may_plan(user):
        items.append(_item(_("Vor Ort"), "rounds", "place", here))
    if user.has_perm(NETWORK):
        items.append(_item(_("Netzwerk"), "network", "speech", here))
    return items


def _team(user: Any, here: str) -> list[dict[str, Any]]:
    """Who works here, who stands in for whom, who may see what."""
    items: list[dict[str, Any]] = []
    if not user.has_perm(USE_DESK):
        return items
    if user.has_perm("workflows.assign_case"):
        items.append(_item(_("Team"), "team", "people", here))
    elif user.has_perm("workflows.start_case"):
        items.append(_item(_("Vertretung"), "covers", "people", here))
    if gives_access(user) or reads_journal(user):
        items.append(_item(_("Zugriffe"), "access_overview", "lock", here))
    if reads_journal(user):
        items.append(_item(_("Protokoll"), "journal", "document", here))
    if user.has_perm("accounts.manage_people"):
        items.append(_item(_("Zugänge"), "people", "person", here, room="accounts"))
    return items


def _settings(user: Any, here: str) -> list[dict[str, Any]]:
    """What one rarely looks at."""
    items: list[dict[str, Any]] = []
    if user.has_perm(USE_DESK):
        items.append(_item(_("Abläufe"), "procedures", "chart", here))
        items.append(_item(_("Meine Einstellungen"), "me", "settings", here))
    return items + _pages(user)


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


def _section(match: Any) -> str:
    """The entry to which the page shown belongs: its own, or the one from which one came to it."""
    if match is None or match.namespace not in ("desk", "accounts"):
        return ""
    if match.url_name == "case_new":
        return match.url_name
    room = match.route.removeprefix("desk/").split("/")[0]
    return SECTIONS.get(room, match.url_name)


def _new_requests(user: Any) -> str:
    number = inbox_for(user, Submission.State.NEW).order_by().values("pk")[: MOST + 1].count()
    return f"{MOST}+" if number > MOST else str(number or "")
