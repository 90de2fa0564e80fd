"""Answers to requests: text blocks in the languages of the visitors, and what was answered to whom and when."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from forms.blocks.base import other_languages
from forms.blocks.whole import LanguagesBlock
from forms.question import GERMAN


class ReplyTranslation(blocks.StructBlock):
    """The words of a text block in one language."""

    language = blocks.ChoiceBlock(choices=other_languages, label=_("Sprache"))
    text = blocks.TextBlock(label=_("Text"), rows=6, max_length=4000)

    class Meta:
        icon = "globe"
        label = _("Sprache")
        label_format = "{language}"


class ReplyTranslations(LanguagesBlock):
    """All languages of a text block beside German."""

    language = ReplyTranslation()


class ReplyText(models.Model):
    """A text block for answers, written once and used by everybody."""

    name = models.CharField(_("Name"), max_length=120, help_text=_("So finden Sie den Baustein in der Liste."))
    text = models.TextField(_("Text auf Deutsch"), max_length=4000, help_text=_("Ohne Namen von Personen."))
    translations = StreamField(ReplyTranslations(), blank=True, default=list, verbose_name=_("Übersetzungen"))

    panels = [FieldPanel("name"), FieldPanel("text"), FieldPanel("translations")]

    class Meta:
        verbose_name = _("Textbaustein")
        verbose_name_plural = _("Textbausteine")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def words(self, language: str) -> tuple[str, str]:
        """(text, language) for a reader; German where the language has none."""
        found = {block.value["language"]: block.value["text"] for block in self.translations}
        return (found[language], language) if found.get(language) else (self.text, GERMAN)


class Reply(models.Model):
    """One answer. It stands on the status page, and was sent where an address was given."""

    wagtail_reference_index_ignore = True

    submission = models.ForeignKey("office_forms.Submission", on_delete=models.CASCADE, related_name="replies")
    text = models.TextField(_("Antwort"))
    language = models.CharField(_("Sprache"), max_length=12)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    by_mail = models.BooleanField(_("per E-Mail"), default=False)

    class Meta:
        verbose_name = _("Antwort")
        verbose_name_plural = _("Antworten")
        ordering = ["at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.pk)
