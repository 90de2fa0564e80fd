"""The words of everything that can be found, in one table: the same on every database, without a worker."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.search.folding import folded


class SearchEntry(models.Model):
    """Folded words of one record. Made by `gathering` whenever the record is saved; holds nothing of its own."""

    class Kind(models.TextChoices):
        """What a search may be about."""

        SERVICE = "service", _("Regeldienst")
        CONTACT = "contact", _("Ansprechperson")
        STADTTEIL = "stadtteil", _("Stadtteil")
        PAGE = "page", _("Seite")
        SYNONYM = "synonym", _("Wörter mit gleicher Bedeutung")

    kind = models.CharField(max_length=10, choices=Kind)
    key = models.PositiveBigIntegerField()
    words = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="search_entry_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Synonym(models.Model):
    """Words that mean the same to people who search, in any language."""

    words = models.CharField(
        _("Wörter"),
        max_length=500,
        help_text=_("Mit Komma getrennt, in allen Sprachen: Kita, Kindergarten, Krippe, детский сад, روضة."),
    )

    class Meta:
        verbose_name = _("Wörter mit gleicher Bedeutung")
        verbose_name_plural = _("Wörter mit gleicher Bedeutung")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words


def keep(kind: str, key: int, *parts: str) -> None:
    """Write the words of one record, in one statement."""
    keep_all([(kind, key, parts)])


def keep_all(rows: list[tuple[str, int, tuple[str, ...]]]) -> None:
    """Write the words of many records."""
    entries = [SearchEntry(kind=kind, key=key, words=lines(*parts)) for kind, key, parts in rows]
    SearchEntry.objects.bulk_create(
        entries, 500, update_conflicts=True, unique_fields=["kind", "key"], update_fields=["words"]
    )


def forget(kind: str, key: int) -> None:
    """The record is gone."""
    SearchEntry.objects.filter(kind=kind, key=key).delete()


def lines(*parts: str) -> str:
    """Folded words as the comparison wants them: a line for each part, a blank at both ends of it."""
    return "\n".join(f" {folded(part)} " for part in parts)
