"""Addresses of the staff's pages; the name of each is pinned by the access matrix."""

from django.urls import URLPattern

app_name = "desk"
urlpatterns: list[URLPattern] = []
