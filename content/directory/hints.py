"""Hints from the casework that an entry is no longer right: service, what, when. No case, no person."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.directory.services import Service


class EntryHint(models.Model):
    """One hint; while one is open, the public entry says that it is being checked."""

    class What(models.TextChoices):
        """What is said to be wrong."""

        ENDED = "ended", _("Das Angebot soll es nicht mehr geben")
        CONTACT = "contact", _("Telefon oder Adresse sollen nicht stimmen")

    service = models.ForeignKey(Service, verbose_name=_("Regeldienst"), on_delete=models.CASCADE, related_name="hints")
    what = models.CharField(_("Hinweis"), max_length=8, choices=What)
    noted_on = models.DateField(_("gemeldet am"), default=timezone.localdate)
    solved = models.BooleanField(
        _("erledigt"), default=False, help_text=_("Ankreuzen, wenn der Eintrag geprüft und richtig ist.")
    )

    class Meta:
        verbose_name = _("Hinweis aus der Fallarbeit")
        verbose_name_plural = _("Hinweise aus der Fallarbeit")
        ordering = ["solved", "-noted_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.service}: {self.get_what_display()}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the mark on the public entry."""
        super().save(*args, **kwargs)
        mark(self.service)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """A deleted hint marks nothing."""
        done = super().delete(*args, **kwargs)
        mark(self.service)
        return done


def hint(service: Service, what: str) -> EntryHint:
    """Note a hint for the editor; the same one only once while it is open."""
    return service.hints.filter(what=what, solved=False).first() or EntryHint.objects.create(service=service, what=what)


def mark(service: Service) -> None:
    """The public entry is marked as long as a hint is open."""
    being_checked = service.hints.filter(solved=False).exists()
    if service.being_checked != being_checked:
        service.being_checked = being_checked
        service.save(update_fields=["being_checked"])
