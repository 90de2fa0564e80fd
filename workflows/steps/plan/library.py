"""The library of goals: suggestions per life area that the lead edits in the admin; copied into a plan when chosen."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from content.directory.words import WordsField
from workflows.steps.plan.models import GoalStep


class GoalSuggestion(ClusterableModel):
    """A goal that many people have, in plain words; adapted to the person after it was chosen."""

    area = models.ForeignKey(
        "workflows.LifeArea", verbose_name=_("Lebensbereich"), on_delete=models.CASCADE, related_name="+"
    )
    text = models.CharField(_("Ziel"), max_length=300, help_text=_("In der Ich-Form: Ich bestehe die Prüfung B1."))
    text_words = WordsField(_("Ziel in anderen Sprachen"))
    months = models.PositiveSmallIntegerField(_("Zeit in Monaten"), default=6)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)
    active = models.BooleanField(_("in Gebrauch"), default=True)

    class Meta:
        verbose_name = _("Vorschlag für ein Ziel")
        verbose_name_plural = _("Vorschläge für Ziele")
        ordering = ["area__order", "order", "pk"]

    def __str__(self) -> str:
        return self.text


class StepSuggestion(models.Model):
    """A step towards a suggested goal."""

    goal = ParentalKey(GoalSuggestion, on_delete=models.CASCADE, related_name="steps")
    text = models.CharField(_("Schritt"), max_length=300)
    text_words = WordsField(_("Schritt in anderen Sprachen"))
    who = models.CharField(_("Wer"), max_length=10, choices=GoalStep.Who, default=GoalStep.Who.CLIENT)
    days = models.PositiveSmallIntegerField(_("Zeit in Tagen"), default=30)

    class Meta:
        verbose_name = _("Schritt dazu")
        verbose_name_plural = _("Schritte dazu")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text
