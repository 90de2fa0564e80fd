"""The editor's pages for forms. Answers have no page here: they are read at the desk."""

from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import EditView, IndexView, SnippetViewSet

from forms.definition import FormDefinition
from forms.panels import ConditionsPanel, GapsPanel, ReadersPanel


def _version(definition: FormDefinition) -> Any:
    newest = definition.versions.order_by("-number").values_list("number", flat=True).first()
    return newest or "–"


def _gaps(definition: FormDefinition) -> int:
    return sum(len(places) for _language, places in definition.gaps)


class FormIndexView(IndexView):
    """The list, with ways to new forms beside an empty one."""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Library and file, for those who may add forms."""
        buttons = list(super().header_more_buttons)
        if self.add_url:
            buttons += [
                Button(_("Aus der Bibliothek anlegen"), reverse("forms_library"), icon_name="folder-open-inverse"),
                Button(_("Aus einer Datei einlesen"), reverse("forms_import"), icon_name="upload"),
            ]
        return buttons


class FormEditView(EditView):
    """A form, with ways to its versions and to its file."""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Versions and file."""
        pk = self.object.pk
        return [
            *super().header_more_buttons,
            Button(_("Fassungen vergleichen"), reverse("forms_versions", args=[pk]), icon_name="history"),
            Button(_("Formular als Datei"), reverse("forms_export", args=[pk]), icon_name="download"),
        ]


class FormDefinitionViewSet(SnippetViewSet):
    """Forms in the menu, with drafts, preview, approval, history."""

    model = FormDefinition
    index_view_class = FormIndexView
    edit_view_class = FormEditView
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
            ObjectList(
                [FieldPanel("name"), FieldPanel("intro"), FieldPanel("body"), ConditionsPanel()], heading=_("Fragen")
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldPanel(name) for name in ("one_page_per_section", "save_and_continue")],
                        heading=_("Ausfüllen"),
                    ),
                    MultiFieldPanel(
                        [FieldPanel(name) for name in ("submit_label", "confirmation", "notify_by_email")],
                        heading=_("Absenden"),
                    ),
                    FieldPanel("retention_days"),
                    FieldPanel("slug"),
                    ReadersPanel(heading=_("Wer liest die Anfragen?")),
                    MultiFieldPanel([FieldPanel("step"), FieldPanel("about_health")], heading=_("In der Fallarbeit")),
                ],
                heading=_("Verwendung"),
            ),
            ObjectList([GapsPanel(heading=_("Was noch fehlt")), FieldPanel("translations")], heading=_("Sprachen")),
        ]
    )
