"""What content adds to Wagtail's editor."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry
from wagtail.rich_text import FeatureRegistry
from wagtail.snippets.models import register_snippet

from content.api.hsds import admin as hsds_admin
from content.confirming.services import LOG_ACTION, due
from content.confirming.views import may_confirm, to_confirm
from content.links import TreeLinkHandler
from content.review import ReviewPanel, review
from content.schedule_form import sentence_view
from content.viewsets import DirectoryGroup

register_snippet(DirectoryGroup)


@hooks.register("register_rich_text_features", order=10)
def links_by_tree(features: FeatureRegistry) -> None:
    """Links inside texts: one query per text instead of three per link, in the reader's language."""
    features.register_link_type(TreeLinkHandler)


@hooks.register("register_admin_urls")
def editor_addresses() -> list[URLPattern]:
    """The sentence beside a consultation hour, the list of what should be looked at, and the directory as a file."""
    return [
        path("sprechzeit-in-worten/", sentence_view, name="content_schedule_sentence"),
        path("bitte-pruefen/", review, name="content_review"),
        path("bestaetigen/", to_confirm, name="content_to_confirm"),
        *hsds_admin.urlpatterns,
    ]


@hooks.register("insert_editor_js")
def live_sentence() -> SafeString:
    """Asks for the sentence again whenever a field of a consultation hour changes."""
    return format_html('<script src="{}" defer></script>', static("js/schedule-form.js"))


@hooks.register("construct_homepage_panels")
def please_check(request: HttpRequest, panels: list[Component]) -> None:
    """The first page of the editor says what has grown old."""
    if request.user.has_perm("content.change_figure"):
        panels.append(ReviewPanel())


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
    template_name = "pages/admin/to_confirm_summary.html"

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
