"""The admin's pages beside the forms: text blocks for answers, and who reads the requests of which form."""

from typing import Any

from django.forms import CheckboxSelectMultiple, Select
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from forms.readers import FormReaders, role_name
from forms.replies import ReplyText


def _languages(text: ReplyText) -> int:
    return 1 + len(text.translations)


def _chosen(readers: FormReaders) -> str:
    names = [str(person) for person in readers.people.all()] + [role_name(role) for role in readers.roles.all()]
    return ", ".join(names) or translate("niemand")


class ReplyTextViewSet(SnippetViewSet):
    """Text blocks in the menu."""

    model = ReplyText
    icon = "mail"
    menu_label = _("Textbausteine")
    menu_name = "textbausteine"
    menu_order = 255
    add_to_admin_menu = True
    list_display = ["name", Column("languages", label=_("Sprachen"), accessor=_languages)]
    search_fields = ["name", "text"]
    ordering = ["name"]


class FormReadersViewSet(SnippetViewSet):
    """Who reads which form; only for those who hold the right, which editors of pages do not."""

    model = FormReaders
    icon = "lock"
    menu_label = _("Leserechte")
    menu_name = "leserechte"
    menu_order = 256
    add_to_admin_menu = True
    list_display = ["form", Column("chosen", label=_("Wer liest"), accessor=_chosen)]
    panels: Any = [
        FieldPanel("form", widget=Select, help_text=_("Ohne Eintrag hier lesen alle, die Anfragen bearbeiten.")),
        FieldPanel("people", widget=CheckboxSelectMultiple),
        FieldPanel("roles", widget=CheckboxSelectMultiple),
    ]
