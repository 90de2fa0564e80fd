"""Public addresses below the language that are content's own; Wagtail's follow after them."""

from django.urls import path, re_path
from django.views.decorators.csrf import csrf_exempt
from wagtail.urls import serve_pattern

from content import feeds
from content.pages.serving import serve
from content.views import search

urlpatterns = [
    path("suche/", search, name="content_search"),
    path("kalender/buero/<int:pk>.ics", feeds.office, name="content_feed_office"),
    path("kalender/stadtteil/<slug:slug>.ics", feeds.stadtteil, name="content_feed_stadtteil"),
    path("kalender/gebiet/<slug:slug>.ics", feeds.area, name="content_feed_area"),
    path("visitenkarte/<int:pk>.vcf", feeds.contact, name="content_card"),
    # No CSRF cookie for readers: pages take no POST, but forms, which check it themselves (forms.wagtail_hooks, guard).
    re_path(serve_pattern, csrf_exempt(serve), name="wagtail_serve"),
]
