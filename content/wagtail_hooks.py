"""What content adds to Wagtail's editor."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.log_actions import LogActionRegistry
from wagtail.rich_text import FeatureRegistry
from wagtail.snippets.models import register_snippet

from content import deleting
from content.api.hsds import admin as hsds_admin
from content.confirming.services import LOG_ACTION, due
from content.confirming.views import may_confirm, to_confirm
from content.editing.reminders import DuePanel
from content.editing.views import writing
from content.links import TreeLinkHandler
from content.review import review
from content.schedule_form import sentence_view
from content.translations import views as translations
from content.translations.panel import NAME_OF_TICK
from content.translations.state import forget_seen, remember_seen
from content.viewsets import DirectoryGroup

register_snippet(DirectoryGroup)


@hooks.register("register_rich_text_features", order=10)
def links_by_tree(features: FeatureRegistry) -> None:
    """Links inside texts: one query per text instead of three per link, in the reader's language."""
    features.register_link_type(TreeLinkHandler)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Our own pages below /admin/."""
    return [
        path("sprechzeit-in-worten/", sentence_view, name="content_schedule_sentence"),
        path("bitte-pruefen/", review, name="content_review"),
        path("bestaetigen/", to_confirm, name="content_to_confirm"),
        path("uebersetzungen/", translations.listing, name="content_translations"),
        path("uebersetzungen/<int:page_id>/<str:code>/neu/", translations.create, name="content_translation_create"),
        path("uebersetzungen/<int:page_id>/stand/", translations.confirm, name="content_translation_confirm"),
        path("so-schreiben-wir/", writing, name="content_writing"),
        *hsds_admin.urlpatterns,
    ]


@hooks.register("insert_editor_js")
def live_sentence() -> SafeString:
    """Asks for the sentence again whenever a field of a consultation hour changes."""
    return format_html('<script src="{}" defer></script>', static("js/schedule-form.js"))


class ReviewItem(MenuItem):
    """Only for those who may change it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Editors."""
        return bool(request.user.has_perm("content.change_figure"))


@hooks.register("register_reports_menu_item")
def review_item() -> MenuItem:
    """The list under "Berichte"."""
    return ReviewItem(
        _("Bitte prüfen"), reverse_lazy("content_review"), name="content-review", icon_name="warning", order=50
    )


class ConfirmMenuItem(MenuItem):
    """Only for those who may change services."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may."""
        return may_confirm(request)


@hooks.register("register_admin_menu_item")
def confirm_menu_item() -> MenuItem:
    """Next to the directory."""
    return ConfirmMenuItem(_("Bitte bestätigen"), reverse("content_to_confirm"), icon_name="check", order=151)


class ToConfirm(SummaryItem):
    """On the first page of the admin: how many entries nobody has confirmed for a year."""

    order = 250
    template_name = "content/admin/to_confirm_summary.html"

    def get_context_data(self, parent_context: object) -> dict[str, object]:
        """The number."""
        return {"number": due().count()}

    def is_shown(self) -> bool:
        """Only where there is something to do, for those who may do it."""
        return may_confirm(self.request) and due().exists()


@hooks.register("construct_homepage_summary_items")
def remind(request: HttpRequest, items: list[SummaryItem]) -> None:
    """The reminder."""
    items.append(ToConfirm(request))


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    """The word for it in the history of an entry."""
    actions.register_action(LOG_ACTION, _("Bestätigt: stimmt noch"), _("Hat den Eintrag bestätigt"))


@hooks.register("register_admin_menu_item")
def menu_of_translations() -> MenuItem:
    """In the main menu, below the pages."""
    return MenuItem(_("Übersetzungen"), reverse("content_translations"), icon_name="globe", order=160)


@hooks.register("register_admin_menu_item")
def menu_of_writing() -> MenuItem:
    """In the main menu, last."""
    return MenuItem(_("So schreiben wir"), reverse("content_writing"), icon_name="edit", order=9000)


@hooks.register("construct_homepage_panels")
def what_is_due(request: HttpRequest, panels: list[Any]) -> None:
    """First what is due."""
    panels.insert(0, DuePanel())


@hooks.register("insert_global_admin_css")
def styles() -> SafeString:
    """The looks of our own pages and panels."""
    return format_html('<link rel="stylesheet" href="{}">', static("editor/editor.css"))


@hooks.register("before_edit_page")
def note_what_the_translator_saw(request: HttpRequest, page: Any) -> None:
    """Before saving, because publishing in the same request already counts it."""
    if request.method == "POST" and page.locale.language_code != "de":
        if sign := request.POST.get(NAME_OF_TICK, ""):
            remember_seen(page, sign, request.user)
        else:
            forget_seen(page)


@hooks.register("before_delete_snippet")
def keep_what_is_used(request: HttpRequest, instances: Sequence[Any]) -> HttpResponse | None:
    """A record in use is not deleted."""
    return deleting.refuse_if_used(request, instances)
