"""Settings of the casework that the lead edits: life areas, goals, reasons for closing. Nothing of a case."""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from workflows.desk.views import rights
from workflows.models import ClosingReason, GoalSuggestion, Leaflet, LifeArea, TextBlock


class LifeAreaViewSet(SnippetViewSet):
    """The areas an assessment asks about."""

    model = LifeArea
    icon = "list-ul"
    menu_label = _("Lebensbereiche")
    list_display = ["name", "order", "active"]
    ordering = ["order"]


class GoalSuggestionViewSet(SnippetViewSet):
    """Goals that a plan offers, with their steps."""

    model = GoalSuggestion
    icon = "list-ul"
    menu_label = _("Zielvorschläge")
    list_display = ["text", "area", "months", "active"]
    list_filter = ["area", "active"]
    panels = [
        FieldPanel("area"),
        FieldPanel("text"),
        FieldPanel("text_words"),
        FieldRowPanel([FieldPanel("months"), FieldPanel("order"), FieldPanel("active")]),
        InlinePanel("steps", heading=_("Schritte dorthin")),
    ]


class ClosingReasonViewSet(SnippetViewSet):
    """Why cases end."""

    model = ClosingReason
    icon = "tick"
    menu_label = _("Abschlussgründe")
    list_display = ["name", "order", "follow_up", "active"]
    ordering = ["order"]


class LeafletViewSet(SnippetViewSet):
    """The information on data protection that people get at intake, in versions."""

    model = Leaflet
    icon = "doc-full"
    menu_label = _("Merkblätter Datenschutz")
    list_display = ["version", "valid_from", "published"]
    panels = [
        FieldRowPanel([FieldPanel("version"), FieldPanel("valid_from"), FieldPanel("published")]),
        FieldPanel("title"),
        FieldPanel("body"),
        InlinePanel("texts", heading=_("Übersetzungen")),
    ]


class TextBlockViewSet(SnippetViewSet):
    """Sentences for contacts and letters."""

    model = TextBlock
    icon = "edit"
    menu_label = _("Textbausteine")
    menu_name = "fallarbeit-textbausteine"
    list_display = ["name", "use", "order", "active"]
    list_filter = ["use", "active"]
    ordering = ["order", "name"]


class CaseworkSettings(SnippetViewSetGroup):
    """One menu entry for all."""

    items = (LifeAreaViewSet, GoalSuggestionViewSet, ClosingReasonViewSet, LeafletViewSet, TextBlockViewSet)
    menu_label = _("Fallarbeit")
    menu_icon = "cogs"
    menu_order = 800


register_snippet(CaseworkSettings)


@hooks.register("register_admin_urls")
def rights_urls() -> list[URLPattern]:
    """Who may do what."""
    return [path("rights/", rights.in_admin, name="workflows_rights")]


@hooks.register("register_settings_menu_item")
def rights_item() -> MenuItem:
    """Among the settings."""
    return MenuItem(_("Wer darf was"), reverse_lazy("workflows_rights"), icon_name="lock", order=950)
