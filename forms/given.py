"""Answers that staff give inside the casework: kept with the version, tied to a case by the room above."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forms.answers import export, readable_answers


class FormAnswer(models.Model):
    """One form filled in by staff. Who may read it decides the room that asked. Written only by `forms.services`."""

    wagtail_reference_index_ignore = True

    form = models.ForeignKey("office_forms.FormDefinition", on_delete=models.PROTECT, related_name="given")
    version = models.ForeignKey("office_forms.FormVersion", on_delete=models.PROTECT, related_name="given")
    answers = models.JSONField(_("Angaben"), default=dict)
    labels = models.JSONField(default=dict, editable=False)
    about_health = models.BooleanField(default=False, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("am"), default=timezone.now)

    class Meta:
        verbose_name = _("Angaben in der Fallarbeit")
        verbose_name_plural = _("Angaben in der Fallarbeit")
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.form_id} {self.at:%d.%m.%Y}"

    def readable_answers(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """[(section, [(question, answer)])] in the words of the version that was filled in."""
        return readable_answers(self.version.schema, self.answers, self.labels)

    def as_dict(self) -> dict[str, Any]:
        """For exports: the answers with the words of their version."""
        words = {"form": self.form.name, "version": self.version.number, "at": self.at.isoformat()}
        return words | {"answers": export(self.version.schema, self.answers, self.labels)}
