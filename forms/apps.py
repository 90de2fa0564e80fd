"""The label differs from the package: `forms` would clash with `django.forms`."""

from django.apps import AppConfig


class FormsConfig(AppConfig):
    """What people fill in."""

    name = "forms"
    label = "office_forms"
    verbose_name = "Formulare"

    def ready(self) -> None:
        """Freeze a version whenever a form is published."""
        from wagtail.signals import published

        from forms.definition import FormDefinition
        from forms.freezing import freeze_on_publish

        published.connect(freeze_on_publish, sender=FormDefinition, dispatch_uid="office_forms.freeze")
