"""Public addresses below the language that are content's own; Wagtail's follow after them."""

from django.urls import path, re_path
from wagtail.urls import serve_pattern

from content.pages.serving import serve
from content.views import search

urlpatterns = [
    path("suche/", search, name="content_search"),
    re_path(serve_pattern, serve, name="wagtail_serve"),
]
