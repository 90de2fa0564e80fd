"""The label differs from the package: `forms` would clash with `django.forms`."""

from django.apps import AppConfig


class FormsConfig(AppConfig):
    """What people fill in."""

    name = "forms"
    label = "office_forms"
    verbose_name = "Formulare"
