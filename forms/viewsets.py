"""The editor's pages for forms. Answers have no page here: they are read at the desk."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from forms.definition import FormDefinition
from forms.panels import GapsPanel, ReadersPanel


def _version(definition: FormDefinition) -> Any:
    newest = definition.versions.order_by("-number").values_list("number", flat=True).first()
    return newest or "–"


def _gaps(definition: FormDefinition) -> int:
    return sum(len(places) for _language, places in definition.gaps)


class FormDefinitionViewSet(SnippetViewSet):
    """Forms in the menu, with drafts, preview, approval, history."""

    model = FormDefinition
    icon = "form"
    menu_label = _("Formulare")
    menu_name = "formulare"
    menu_order = 250
    add_to_admin_menu = True
    list_display = [
        "name",
        Column("version", label=_("Fassung"), accessor=_version),
        Column("gaps", label=_("Fehlende Übersetzungen"), accessor=_gaps),
        UpdatedAtColumn(),
    ]
    search_fields = ["name", "slug"]
    ordering = ["name"]
    copy_view_enabled = True
    inspect_view_enabled = False
    edit_handler = TabbedInterface(
        [
            ObjectList([FieldPanel("name"), FieldPanel("intro"), FieldPanel("body")], heading=_("Fragen")),
            ObjectList(
                [
                    FieldPanel("submit_label"),
                    FieldPanel("confirmation"),
                    FieldPanel("retention_days"),
                    FieldPanel("slug"),
                    ReadersPanel(heading=_("Wer liest die Anfragen?")),
                ],
                heading=_("Absenden und Aufbewahren"),
            ),
            ObjectList([GapsPanel(heading=_("Was noch fehlt")), FieldPanel("translations")], heading=_("Sprachen")),
        ]
    )
