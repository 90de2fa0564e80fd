"""Everything below `/api/`."""

from django.urls import include, path

from content.api import views
from content.api.v3.api import urls as v3

urlpatterns = [
    path("", views.documentation, name="api"),
    path("hsds/", include("content.api.hsds.urls")),
    path("v3/", v3),
]
