"""A frozen definition: answers point to it, so they stay readable when the form changes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class FormVersion(models.Model):
    """The schema as it was when the form was published, with all translations. Never changed afterwards."""

    # Answers are not for editors of pages: nothing here may appear in Wagtail's usage lists.
    wagtail_reference_index_ignore = True

    form = models.ForeignKey("office_forms.FormDefinition", on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(_("Nummer"))
    schema = models.JSONField(_("Aufbau"))
    checksum = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(_("veröffentlicht am"), auto_now_add=True)

    class Meta:
        verbose_name = _("Fassung eines Formulars")
        verbose_name_plural = _("Fassungen von Formularen")
        ordering = ["form", "-number"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["form", "number"], name="one_version_per_number")]

    def __str__(self) -> str:
        return f"{self.form_id}/{self.number}"
