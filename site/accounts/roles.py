"""What a role may do: one entry per role. A role alone opens no case and holds no permission of a step.

A permission held globally beats the object permission in the engine, so nothing here may appear in a flow's
`.Permission(...)`; a test compares the two.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Role:
    """One role: `key` is the group's name in the database, `name` and `purpose` are for people."""

    key: str
    name: str | Promise
    purpose: str | Promise
    permissions: tuple[str, ...] = ()


FORMS = tuple(
    f"office_forms.{action}_formdefinition" for action in ("add", "change", "delete", "publish", "lock", "unlock")
) + ("office_forms.add_replytext", "office_forms.change_replytext")

NETWORK = ("workflows.add_networkcontact", "workflows.view_networkcontact")

ROLES: tuple[Role, ...] = (
    Role(
        "integrationsmanagement",
        _("Integrationsmanagement"),
        _("Berät und begleitet Geflüchtete; sieht die eigenen Fälle."),
        ("workflows.use_desk", "workflows.start_case", "office_forms.handle_submissions", *NETWORK),
    ),
    Role(
        "teamleitung",
        _("Teamleitung"),
        _("Verteilt Fälle, genehmigt Abschlüsse; sieht Nummer, Stadtteil, Stand und Fristen."),
        (
            "workflows.use_desk",
            "workflows.know_every_case",
            "workflows.sign_off",
            "workflows.assign_case",
            "workflows.repair_procedures",
            "accounts.manage_people",
            "office_forms.handle_submissions",
            *NETWORK,
            "wagtailadmin.access_admin",
            "workflows.change_caseworkrules",
            "workflows.add_textblock",
            "workflows.change_textblock",
            "workflows.delete_textblock",
            "workflows.change_caseloadweights",
            "workflows.add_lifearea",
            "workflows.change_lifearea",
            "workflows.add_goalsuggestion",
            "workflows.change_goalsuggestion",
            "workflows.add_closingreason",
            "workflows.change_closingreason",
            "workflows.add_leaflet",
            "workflows.change_leaflet",
            "office_forms.add_replytext",
            "office_forms.change_replytext",
            "office_forms.delete_replytext",
            "office_forms.add_formreaders",
            "office_forms.change_formreaders",
            "office_forms.delete_formreaders",
        ),
    ),
    Role(
        "arbeitsmarkt",
        _("Arbeitsmarktkoordination"),
        _("Bringt Menschen in Arbeit."),
        ("workflows.use_desk", *NETWORK),
    ),
    Role(
        "ehrenamt",
        _("Ehrenamtskoordination"),
        _("Begleitet Freiwillige und Arbeitskreise."),
        ("workflows.use_desk", *NETWORK),
    ),
    Role(
        "dolmetscher",
        _("Dolmetscherkoordination"),
        _("Vermittelt Dolmetscherinnen."),
        ("workflows.use_desk", *NETWORK),
    ),
    Role("auswertung", _("Auswertung"), _("Liest Zahlen ohne Personenbezug."), ("workflows.use_desk",)),
    Role(
        "redaktion",
        _("Redaktion"),
        _("Pflegt Seiten, Verzeichnisse und Formulare, gibt die Seiten anderer frei; liest keine Anfragen."),
        ("wagtailadmin.access_admin", *FORMS),
    ),
    Role(
        "redaktionsleitung",
        _("Redaktionsleitung"),
        _("Wie die Redaktion; darf in Eile ohne zweite Person veröffentlichen, zurückziehen und löschen."),
        ("wagtailadmin.access_admin", *FORMS),
    ),
    Role(
        "uebersetzung",
        _("Übersetzung"),
        _("Übersetzt Seiten in die Sprachen, die der Person gegeben sind; veröffentlicht nicht."),
        ("wagtailadmin.access_admin",),
    ),
    Role(
        "datenschutz",
        _("Datenschutz"),
        _("Prüft Zugriffe und Fristen."),
        (
            "workflows.use_desk",
            "workflows.read_journal",
            "wagtailadmin.access_admin",
            "workflows.add_leaflet",
            "workflows.change_leaflet",
        ),
    ),
    Role(
        "technik",
        _("Technik"),
        _("Betreibt die Anwendung, bringt stehen gebliebene Vorgänge in Gang; sieht keine Fälle."),
        ("workflows.use_desk", "workflows.repair_procedures", "accounts.manage_people"),
    ),
)


def sync_roles(**kwargs: object) -> None:
    """Make groups and their permissions equal to `ROLES`; safe to call again, ignores permissions not yet created."""
    from django.contrib.auth.models import Group, Permission

    for role in ROLES:
        group, _created = Group.objects.get_or_create(name=role.key)
        wanted = [p.split(".") for p in role.permissions]
        found = [
            permission
            for app, codename in wanted
            for permission in Permission.objects.filter(content_type__app_label=app, codename=codename)
        ]
        group.permissions.add(*found)
