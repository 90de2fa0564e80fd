"""What content adds to Wagtail's editor."""

from django.urls import URLPattern
from wagtail import hooks
from wagtail.rich_text import FeatureRegistry
from wagtail.snippets.models import register_snippet

from content.api.hsds import admin as hsds_admin
from content.links import TreeLinkHandler
from content.viewsets import DirectoryGroup

register_snippet(DirectoryGroup)


@hooks.register("register_rich_text_features", order=10)
def links_by_tree(features: FeatureRegistry) -> None:
    """Links inside texts: one query per text instead of three per link, in the reader's language."""
    features.register_link_type(TreeLinkHandler)


@hooks.register("register_admin_urls")
def directory_file() -> list[URLPattern]:
    """Reading and writing the directory as a file."""
    return hsds_admin.urlpatterns
