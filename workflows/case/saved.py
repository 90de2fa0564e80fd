"""Selections of the worklist that somebody uses again and again: one person's own, by name."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from accounts.models import User

MOST = 12


class SavedFilter(models.Model):
    """One selection. `query` holds the list's own choices (view, term, Stadtteil), nothing of a person."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_filters")
    name = models.CharField(gettext_lazy("Name"), max_length=40)
    query = models.JSONField(default=dict)

    class Meta:
        verbose_name = gettext_lazy("Gemerkte Auswahl")
        verbose_name_plural = gettext_lazy("Gemerkte Auswahlen")
        ordering = ["name", "pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user", "name"], name="saved_filter_once")]

    def __str__(self) -> str:
        return self.name

    @property
    def url(self) -> str:
        """What stands behind the address of the list."""
        return f"?{urlencode(self.query)}"


def keep(user: "User", name: str, query: dict[str, Any]) -> SavedFilter:
    """Remember a selection; a name that is there already gets the new one.

    Raises:
        ValidationError: there are enough.
    """
    others = SavedFilter.objects.filter(user=user).exclude(name=name)
    if others.count() >= MOST:
        text = _("Es sind schon %(count)d gemerkt. Bitte löschen Sie zuerst eine.") % {"count": MOST}
        raise ValidationError({"name": text})
    saved, _made = SavedFilter.objects.update_or_create(user=user, name=name, defaults={"query": query})
    return saved
