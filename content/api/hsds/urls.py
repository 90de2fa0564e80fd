"""Addresses of the HSDS interface, with and without a slash at the end."""

from django.urls import path, re_path

from content.api.hsds import views

app_name = "hsds"
ONE = r"/(?P<identifier>[^/]+)/?$"

urlpatterns = [
    path("", views.about, name="about"),
    path("openapi.json", views.openapi, name="openapi"),
    *(
        route
        for many, one in (
            ("services", "service"),
            ("organizations", "organization"),
            ("service_at_locations", "service_at_location"),
            ("taxonomies", "taxonomy"),
            ("taxonomy_terms", "taxonomy_term"),
        )
        for route in (
            re_path(rf"^{many}/?$", getattr(views, many), name=many),
            re_path(rf"^{many}{ONE}", getattr(views, one), name=one),
        )
    ),
]
