"""Sentences that are written again and again: text blocks for contacts and letters, in the languages of the readers."""

from django.db import models
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField

from forms.question import GERMAN
from forms.replies import ReplyTranslations


class TextBlock(models.Model):
    """One block. It holds no names: who inserts it, adds what belongs to the person."""

    class Use(models.TextChoices):
        """Where it is offered."""

        BOTH = "both", _("Kontakte und Briefe")
        CONTACT = "contact", _("nur Kontakte")
        LETTER = "letter", _("nur Briefe")

    name = models.CharField(_("Name"), max_length=80, help_text=_("So finden Sie den Baustein in der Liste."))
    use = models.CharField(_("Verwenden für"), max_length=7, choices=Use, default=Use.BOTH)
    text = models.TextField(_("Text auf Deutsch"), max_length=2000, help_text=_("Ohne Namen von Personen."))
    translations = StreamField(ReplyTranslations(), blank=True, default=list, verbose_name=_("Übersetzungen"))
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)
    active = models.BooleanField(_("in Gebrauch"), default=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("text"),
        FieldPanel("translations"),
        FieldRowPanel([FieldPanel("use"), FieldPanel("order"), FieldPanel("active")]),
    ]

    class Meta:
        verbose_name = _("Textbaustein der Fallarbeit")
        verbose_name_plural = _("Textbausteine der Fallarbeit")
        ordering = ["order", "name", "pk"]

    def __str__(self) -> str:
        return self.name

    def words(self, language: str) -> tuple[str, str]:
        """(text, language) for a reader; German where the language has none."""
        found = {part.value["language"]: part.value["text"] for part in self.translations}
        return (found[language], language) if found.get(language) else (self.text, GERMAN)


def offered(use: TextBlock.Use) -> "QuerySet[TextBlock]":
    """Blocks for contacts, or for letters."""
    return TextBlock.objects.filter(active=True, use__in=(use, TextBlock.Use.BOTH))
