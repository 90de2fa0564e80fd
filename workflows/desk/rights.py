"""Who may do what, drawn from the running code: roles, rights on a single case, steps of the procedures."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.roles import ROLES
from workflows.case import access, services
from workflows.flows import CaseFlow, ReferralFlow
from workflows.nodes import HumanStep
from workflows.privacy.granting import PERMISSIONS, Level

VERBS = {
    "add": gettext_lazy("%(what)s: anlegen"),
    "change": gettext_lazy("%(what)s: ändern"),
    "delete": gettext_lazy("%(what)s: löschen"),
    "view": gettext_lazy("%(what)s: ansehen"),
    "publish": gettext_lazy("%(what)s: veröffentlichen"),
    "lock": gettext_lazy("%(what)s: sperren"),
    "unlock": gettext_lazy("%(what)s: entsperren"),
}
OTHERS = {"wagtailadmin.access_admin": gettext_lazy("Redaktion und Einstellungen öffnen")}
ON_CASE = (access.READ, access.WORK, access.HEALTH, access.SIGN_OFF)


@dataclass(frozen=True)
class Matrix:
    """One table: who across, what down, and a tick where it may."""

    title: str
    note: str
    who: list[str]
    rows: list[tuple[str, list[bool]]]


def label(permission: str) -> str:
    """A permission in words.

    Raises:
        LookupError: no model has such a permission; a role names something that does not exist.
    """
    if permission in OTHERS:
        return str(OTHERS[permission])
    app, codename = permission.split(".")
    for model in apps.get_app_config(app).get_models():
        for key, name in model._meta.permissions:
            if key == codename:
                return str(name)
        for verb, words in VERBS.items():
            if codename == f"{verb}_{model._meta.model_name}":
                return str(words) % {"what": model._meta.verbose_name_plural}
    raise LookupError(permission)


def roles() -> Matrix:
    """Roles and what each may do; none of it opens a case."""
    permissions = dict.fromkeys(permission for role in ROLES for permission in role.permissions)
    rows = [(label(one), [one in role.permissions for role in ROLES]) for one in permissions]
    note = _("Eine Rolle allein öffnet keinen Fall. Auch wer die Anwendung betreibt, öffnet keinen.")
    return Matrix(_("Was eine Rolle darf"), note, [str(role.name) for role in ROLES], rows)


def on_cases() -> Matrix:
    """What is given together with a single case."""
    given: dict[str, tuple[str, ...]] = {
        _("zuständig"): services.RESPONSIBLE,
        _("Vertretung"): services.DEPUTY,
        _("Zugriff: lesen"): PERMISSIONS[Level.READ],
        _("Zugriff: bearbeiten"): PERMISSIONS[Level.WORK],
        _("Zugriff: mit Gesundheit"): (access.READ, access.HEALTH),
        _("Notzugriff"): (access.READ,),
    }
    rows = [(label(one), [one in permissions for permissions in given.values()]) for one in ON_CASE]
    note = _(
        "Zugriffe gibt die Teamleitung, mit Grund und Ende; Gesundheitsangaben gibt sie dabei eigens. "
        "Ein Notzugriff endet nach Stunden von selbst. Die zweite Person beim Abschluss ist nie die vorschlagende."
    )
    return Matrix(_("Was am einzelnen Fall gilt"), note, list(given), rows)


def steps() -> Matrix:
    """Who does which step of the procedures."""
    who = {access.WORK: _("wer den Fall bearbeitet"), access.SIGN_OFF: _("die zweite Person")}
    rows = []
    for flow in (CaseFlow, ReferralFlow):
        for name in vars(flow):  # in the order in which the procedure is written
            node = flow.instance.node(name) if isinstance(vars(flow)[name], HumanStep) else None
            if node is not None:
                rows.append((f"{flow.process_title}: {node.task_title}", [asked(node) == one for one in who]))
    return Matrix(_("Wer welchen Schritt tut"), _("Kein Schritt ist ohne Recht zu tun."), list(who.values()), rows)


def asked(node: Any) -> str:
    """The permission that a step asks for."""
    return str(node._owner_permission)


def matrices() -> list[Matrix]:
    """All tables."""
    return [roles(), on_cases(), steps()]


def markdown() -> str:
    """The same as a file of the documentation."""
    parts = [
        "# Wer darf was",
        "",
        "Aus dem Programm erzeugt: `manage.py rights --write`. Ein Test hält es aktuell.",
        "",
    ]
    for matrix in matrices():
        parts += [f"## {matrix.title}", "", matrix.note, ""]
        parts += [f"| | {' | '.join(matrix.who)} |", f"| --- |{' :-: |' * len(matrix.who)}"]
        parts += [f"| {what} | {' | '.join('×' if one else ' ' for one in ticks)} |" for what, ticks in matrix.rows]
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"
