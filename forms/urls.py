"""Addresses below /status/."""

from django.urls import path

from forms.status import status

app_name = "forms"
urlpatterns = [path("", status, name="status")]
