"""A list that somebody sent: kept privately until it is entered or given up, at most a day."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ArrivalList(models.Model):
    """One list. The rows lie in the private storage under `place`; when the list is done, only counts remain."""

    wagtail_reference_index_ignore = True

    class State(models.TextChoices):
        """How far it has come."""

        OPEN = "open", _("wird geprüft")
        WAITING = "waiting", _("wird eingetragen")
        DONE = "done", _("eingetragen")
        DROPPED = "dropped", _("verworfen")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    digest = models.CharField(max_length=64, db_index=True)
    place = models.CharField(max_length=120, blank=True)
    header = models.SmallIntegerField(default=-1)
    columns = models.JSONField(default=list)
    decided = models.JSONField(default=dict)  # number of the row → whether a case is opened
    responsible = models.JSONField(default=dict)  # key of the Stadtteil → key of the user, or empty
    rows = models.PositiveIntegerField(default=0)
    opened = models.PositiveIntegerField(default=0)
    problem = models.CharField(max_length=200, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("Ankunftsliste")
        verbose_name_plural = _("Ankunftslisten")
        ordering = ["-created_at"]
        default_permissions: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return f"{self.created_at:%d.%m.%Y}"
