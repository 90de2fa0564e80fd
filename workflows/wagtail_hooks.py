"""Settings of the casework that the lead edits in the admin: life areas and reasons for closing. Nothing of a case."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from workflows.models import ClosingReason, LifeArea


class LifeAreaViewSet(SnippetViewSet):
    """The areas an assessment asks about."""

    model = LifeArea
    icon = "list-ul"
    menu_label = _("Lebensbereiche")
    list_display = ["name", "order", "active"]
    ordering = ["order"]


class ClosingReasonViewSet(SnippetViewSet):
    """Why cases end."""

    model = ClosingReason
    icon = "tick"
    menu_label = _("Abschlussgründe")
    list_display = ["name", "order", "active"]
    ordering = ["order"]


class CaseworkSettings(SnippetViewSetGroup):
    """One menu entry for both."""

    items = (LifeAreaViewSet, ClosingReasonViewSet)
    menu_label = _("Fallarbeit")
    menu_icon = "cogs"
    menu_order = 800


register_snippet(CaseworkSettings)
