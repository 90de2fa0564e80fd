"""Two cases that turned out to be about one person: what was done, kept so that it can be taken back exactly."""

from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case


class Merge(models.Model):
    """One merging. `before` holds what undoing needs, and is emptied when the time for that is over."""

    wagtail_reference_index_ignore = True

    kept = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="merged_from")
    gone = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="merged_into")
    before = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("Zusammenführung")
        verbose_name_plural = _("Zusammenführungen")
        ordering = ["-at", "-pk"]
        default_permissions: tuple[Any, ...] = ()
        constraints = [
            models.UniqueConstraint(
                fields=["gone"], condition=models.Q(undone_at__isnull=True), name="case_is_merged_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kept_id} ← {self.gone_id}"
