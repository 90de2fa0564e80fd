"""How the shared records are edited in Wagtail: one menu "Verzeichnis", with search, columns and German labels."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from content.api.hsds import admin as hsds_admin
from content.directory.districts import Accommodation, Stadtteil
from content.directory.hints import EntryHint
from content.directory.people import Contact, Office
from content.directory.services import Organization, Service
from content.editing.helps import explain
from content.figures import Figure
from content.hours_viewsets import AreaViewSet, ScheduleViewSet
from content.panels import HoursPanel, UsedInPanel
from content.word_viewsets import SynonymViewSet, TargetGroupViewSet, TopicViewSet


class ContactViewSet(SnippetViewSet):
    """Contact persons; the account behind them is not the editor's business."""

    model = Contact
    icon = "user"
    list_display = [
        "name",
        "role",
        "phone",
        "office",
        BooleanColumn("public", label=_("öffentlich"), sort_key="public"),
    ]
    list_filter = ["stadtteile", "public", "office"]
    ordering = ["order", "name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("role"),
        FieldPanel("role_words"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldPanel("languages"),
        FieldPanel("office"),
        FieldPanel("stadtteile"),
        FieldRowPanel([FieldPanel("public"), FieldPanel("order")]),
    ]


class OfficeViewSet(SnippetViewSet):
    """Offices; their consultation hours are records of their own and stand below the form."""

    model = Office
    icon = "home"
    list_display = ["name", "street", "city", "phone"]
    ordering = ["name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
        FieldPanel("floor"),
        FieldPanel("floor_words"),
        FieldPanel("step_free"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        HoursPanel(heading=_("Sprechzeiten")),
    ]


class StadtteilViewSet(SnippetViewSet):
    """The Stadtteile; who is responsible stands with the contact person."""

    model = Stadtteil
    icon = "site"
    list_display = ["name", "slug", "order"]
    ordering = ["order", "name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("note"),
        FieldPanel("note_words"),
        FieldPanel("order"),
    ]


class AccommodationViewSet(SnippetViewSet):
    """Accommodations: never on a public page, therefore no block chooses them."""

    model = Accommodation
    icon = "lock"
    list_display = ["name", "stadtteil", "places", BooleanColumn("active", label=_("in Betrieb"), sort_key="active")]
    list_filter = ["stadtteil", "active"]
    search_fields = ["name"]
    ordering = ["stadtteil__order", "name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("stadtteil"),
        FieldPanel("address", help_text=_("Bleibt intern: schützt die Menschen, die dort wohnen.")),
        FieldRowPanel([FieldPanel("places"), FieldPanel("active")]),
        FieldPanel("area"),
    ]


class OrganizationViewSet(SnippetViewSet):
    """Bodies that offer services."""

    model = Organization
    icon = "group"
    list_display = ["name", "website"]
    ordering = ["name"]
    panels = [
        UsedInPanel(),
        FieldRowPanel([FieldPanel("name"), FieldPanel("alternate_name")]),
        FieldPanel("description"),
        FieldPanel("website"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
    ]


class ServiceViewSet(SnippetViewSet):
    """Regular services: what the directory lists and referrals lead to."""

    model = Service
    icon = "list-ul"
    list_display = [
        "name",
        "organization",
        "confirmed_on",
        "status",
    ]
    list_filter = ["topics", "target_groups", "status", "organization"]
    ordering = ["name"]
    panels = [
        UsedInPanel(),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name"), FieldPanel("alternate_name")]),
                FieldPanel("organization"),
                FieldPanel("summary"),
                FieldPanel("description"),
            ],
            _("Was ist das?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("topics"),
                FieldPanel("target_groups"),
                FieldPanel("target_group"),
                FieldPanel("languages"),
                FieldPanel("stadtteile"),
                FieldPanel("keywords"),
            ],
            _("Für wen?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("application_process"),
                FieldRowPanel([FieldPanel("free_of_charge"), FieldPanel("fees")]),
                FieldPanel("interpretation"),
                FieldPanel("contacts"),
            ],
            _("Wie bekommt man Hilfe?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("office"),
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
                FieldPanel("address_secret"),
                FieldRowPanel([FieldPanel("step_free"), FieldPanel("access_note")]),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                FieldPanel("website"),
                FieldPanel("opening_hours"),
                FieldPanel("waiting_time"),
            ],
            _("Wo und wann?"),
        ),
        MultiFieldPanel(
            [FieldPanel("status"), FieldPanel("confirmed_on"), FieldPanel("consent_needed"), FieldPanel("slug")],
            _("Pflege"),
        ),
    ]


class FigureViewSet(SnippetViewSet):
    """Figures with date and source; the last column warns after twelve months."""

    model = Figure
    icon = "order"
    list_display = [
        "label",
        Column("number", label=_("Zahl"), sort_key="value"),
        "as_of",
        BooleanColumn("outdated", label=_("älter als 12 Monate")),
    ]
    ordering = ["order", "label"]
    panels = [
        UsedInPanel(),
        FieldRowPanel([FieldPanel("value"), FieldPanel("value_to"), FieldPanel("unit")]),
        FieldPanel("label"),
        FieldPanel("label_words"),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("precision"), FieldPanel("planned")]),
        FieldPanel("source"),
        InlinePanel(
            "history",
            heading=_("Frühere Zahlen"),
            label=_("Frühere Zahl"),
            help_text=_("Wenn Sie oben eine Zahl mit neuerem Stand eintragen, rückt die alte von selbst hierher."),
            panels=[
                FieldRowPanel([FieldPanel("value"), FieldPanel("value_to")]),
                FieldRowPanel([FieldPanel("as_of"), FieldPanel("precision"), FieldPanel("planned")]),
                FieldPanel("source"),
            ],
        ),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("order")]),
    ]


class EntryHintViewSet(SnippetViewSet):
    """What services told the casework about their entries: check the entry, then tick it off."""

    model = EntryHint
    icon = "warning"
    list_display = ["service", "what", "noted_on", BooleanColumn("solved", label=_("erledigt"), sort_key="solved")]
    list_filter = ["solved", "what"]
    panels = [
        FieldPanel("service", read_only=True),
        FieldPanel("what", read_only=True),
        FieldPanel("noted_on", read_only=True),
        FieldPanel("solved"),
    ]


class DirectoryGroup(SnippetViewSetGroup):
    """The menu "Verzeichnis"."""

    menu_label = _("Verzeichnis")
    menu_name = "verzeichnis"
    menu_icon = "folder-open-inverse"
    menu_order = 150
    items = (
        ContactViewSet,
        OfficeViewSet,
        ScheduleViewSet,
        AreaViewSet,
        ServiceViewSet,
        OrganizationViewSet,
        TopicViewSet,
        TargetGroupViewSet,
        SynonymViewSet,
        StadtteilViewSet,
        FigureViewSet,
        AccommodationViewSet,
        EntryHintViewSet,
    )

    def get_submenu_items(self) -> list[MenuItem]:
        """The kinds of records, and the directory as a file."""
        items = super().get_submenu_items()
        return [*items, hsds_admin.menu_item(len(items) + 1)]


for viewset in DirectoryGroup.items:
    explain(viewset.model.__name__, getattr(viewset, "panels", None) or viewset.edit_handler.children)
