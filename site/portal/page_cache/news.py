"""What makes kept pages old: a page published, moved or gone, a record of the directory or a setting changed."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Page, Revision
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from portal.page_cache.generation import drop

# Apps whose records are drawn on public pages, and the models in them that are not.
DRAWN = {"content", "wagtailredirects", "wagtailimages", "wagtaildocs"}
DRAWN_MODELS = {
    "wagtailcore.site",
    "wagtailcore.locale",
    "wagtailcore.pageviewrestriction",
    "office_forms.formdefinition",
    "office_forms.formversion",
}
# Saving a draft touches only these: nothing that visitors see.
DRAFT_FIELDS = {"latest_revision", "has_unpublished_changes", "draft_title", "latest_revision_created_at"}


def connect() -> None:
    """Listen; called once when the apps are ready."""
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(page_changed, dispatch_uid=f"page-cache-{id(signal)}")
    post_save.connect(record_saved, dispatch_uid="page-cache-saved")
    post_delete.connect(record_deleted, dispatch_uid="page-cache-deleted")
    m2m_changed.connect(relation_changed, dispatch_uid="page-cache-relation")


def page_changed(sender: Any, **kwargs: Any) -> None:
    """A page became visible, invisible, or has another address."""
    drop()


def record_saved(sender: type[Model], update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    """A record was saved. Pages count when they are published, not when a draft is saved."""
    if issubclass(sender, Page) or (update_fields and update_fields <= DRAFT_FIELDS):
        return
    if is_drawn(sender):
        drop()


def record_deleted(sender: type[Model], **kwargs: Any) -> None:
    """A record or a page is gone."""
    if issubclass(sender, Page) or is_drawn(sender):
        drop()


def relation_changed(sender: type[Model], action: str, **kwargs: Any) -> None:
    """Records were tied or untied."""
    if action.startswith("post_") and is_drawn(sender):
        drop()


def is_drawn(model: type[Model]) -> bool:
    """Whether records of this model are drawn on public pages."""
    if issubclass(model, Revision):
        return False
    return model._meta.app_label in DRAWN or model._meta.label_lower in DRAWN_MODELS
