"""How the shared records are edited in Wagtail: one menu "Verzeichnis", with search, columns and German labels."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from content.directory.districts import Accommodation, Stadtteil
from content.directory.hints import EntryHint
from content.directory.people import Contact, Office
from content.directory.services import Organization, Service, Topic
from content.figures import Figure
from content.panels import UsedInPanel


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
    """Offices and their consultation hours."""

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
        InlinePanel("hours", label=_("Sprechzeit"), heading=_("Sprechzeiten")),
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
        FieldPanel("name"),
        FieldPanel("stadtteil"),
        FieldPanel("address", help_text=_("Bleibt intern: schützt die Menschen, die dort wohnen.")),
        FieldRowPanel([FieldPanel("places"), FieldPanel("active")]),
    ]


class TopicViewSet(SnippetViewSet):
    """Topics of the directory."""

    model = Topic
    icon = "tag"
    list_display = ["name", "slug", "order"]
    search_fields = ["name"]
    ordering = ["order", "name"]
    panels = [UsedInPanel(), FieldPanel("name"), FieldPanel("name_words"), FieldPanel("slug"), FieldPanel("order")]


class OrganizationViewSet(SnippetViewSet):
    """Bodies that offer services."""

    model = Organization
    icon = "group"
    list_display = ["name", "website"]
    ordering = ["name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("description"),
        FieldPanel("website"),
        FieldPanel("email"),
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
    list_filter = ["topics", "status", "organization"]
    ordering = ["name"]
    panels = [
        UsedInPanel(),
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("organization"), FieldPanel("summary"), FieldPanel("description")],
            _("Was ist das?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("topics"),
                FieldPanel("target_group"),
                FieldPanel("languages"),
                FieldPanel("stadtteile"),
                FieldPanel("keywords"),
            ],
            _("Für wen?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
                FieldPanel("address_secret"),
                FieldPanel("phone"),
                FieldPanel("email"),
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
        FieldRowPanel([FieldPanel("value"), FieldPanel("value_to")]),
        FieldPanel("label"),
        FieldPanel("label_words"),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("source")]),
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
        ServiceViewSet,
        OrganizationViewSet,
        TopicViewSet,
        StadtteilViewSet,
        FigureViewSet,
        AccommodationViewSet,
        EntryHintViewSet,
    )
