"""The leaflet under Art. 13 GDPR: versions in German and translated; what was handed out is never reworded."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField

from accounts.languages import CHOICES, german_name
from workflows.steps.intake.models import Intake

FEATURES = ["h3", "bold", "ul"]
GERMAN = "de"
HANDED_OUT = _("Diese Fassung wurde schon ausgehändigt. Bitte legen Sie eine neue Fassung an.")


class Leaflet(ClusterableModel):
    """One version of the information, in German."""

    version = models.CharField(
        _("Fassung"),
        max_length=20,
        unique=True,
        validators=[RegexValidator(r"^[0-9A-Za-z.-]+\Z", _("Bitte nur Ziffern, Buchstaben, Punkt und Strich."))],
        help_text=_("Zum Beispiel: 2026-1. Steht unten auf dem Merkblatt und in jeder Aufnahme."),
    )
    valid_from = models.DateField(_("gilt ab"), default=timezone.localdate)
    published = models.BooleanField(
        _("in Gebrauch"), default=False, help_text=_("Erst dann steht die Fassung in der Aufnahme zur Wahl.")
    )
    title = models.CharField(_("Überschrift"), max_length=200)
    body = RichTextField(_("Text auf Deutsch"), features=FEATURES)

    class Meta:
        verbose_name = _("Merkblatt zum Datenschutz")
        verbose_name_plural = _("Merkblätter zum Datenschutz")
        ordering = ["-valid_from", "-pk"]

    def __str__(self) -> str:
        return self.version

    def clean(self) -> None:
        """Words that somebody was given stay as they are.

        Raises:
            ValidationError: at the field that must not change any longer.
        """
        super().clean()
        before = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if before is None or not Intake.objects.filter(informed_version=before.version).exists():
            return
        for name in ("version", "title", "body"):
            if getattr(self, name) != getattr(before, name):
                raise ValidationError({name: HANDED_OUT})


class LeafletText(models.Model):
    """The same version in another language."""

    leaflet = ParentalKey(Leaflet, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("Sprache"), max_length=8, choices=CHOICES[1:])
    title = models.CharField(_("Überschrift"), max_length=200)
    body = RichTextField(_("Text"), features=FEATURES)

    class Meta:
        verbose_name = _("Übersetzung")
        verbose_name_plural = _("Übersetzungen")
        constraints = [models.UniqueConstraint(fields=["leaflet", "language"], name="leaflet_once_per_language")]

    def __str__(self) -> str:
        return german_name(self.language)

    def clean(self) -> None:
        """As for the German text: what somebody was given in this language stays.

        Raises:
            ValidationError: it was handed out.
        """
        super().clean()
        before = type(self).objects.filter(pk=self.pk).select_related("leaflet").first() if self.pk else None
        if before is None or (before.title, before.body, before.language) == (self.title, self.body, self.language):
            return
        given = Intake.objects.filter(informed_version=before.leaflet.version, informed_language=before.language)
        if given.exists():
            raise ValidationError({"body": HANDED_OUT})


@dataclass(frozen=True)
class Shown:
    """A version as it is shown: German, and beside it the other language; `other` is None where it is missing."""

    leaflet: Leaflet
    language: str
    other: LeafletText | None

    @property
    def missing(self) -> bool:
        """Whether the person's language is not there yet, so that somebody has to interpret."""
        return self.language != GERMAN and self.other is None


def in_use() -> list[Leaflet]:
    """Versions that may be handed out, the newest first."""
    today = timezone.localdate()
    return list(Leaflet.objects.filter(published=True, valid_from__lte=today).prefetch_related("texts"))


def shown(version: str, language: str) -> Shown | None:
    """A version in one language; the newest where there is none of that name, None where there is none at all."""
    found = Leaflet.objects.filter(version=version).prefetch_related("texts").first() if version else None
    leaflet = found or next(iter(in_use()), None)
    if leaflet is None:
        return None
    return Shown(leaflet, language, next((text for text in leaflet.texts.all() if text.language == language), None))


def choices() -> list[tuple[str, str]]:
    """For the intake: each version in use, with its languages; this month where nobody has written one yet."""
    offered: dict[str, list[str]] = {}
    in_force = Leaflet.objects.filter(published=True, valid_from__lte=timezone.localdate())
    for version, language in in_force.order_by("-valid_from", "-pk", "texts__pk").values_list(
        "version", "texts__language"
    ):
        offered.setdefault(version, [german_name(GERMAN)]).extend([german_name(language)] if language else [])
    month = f"{timezone.localdate():%m/%Y}"
    return [(version, f"{version} ({', '.join(names)})") for version, names in offered.items()] or [(month, month)]


def load_first(**kwargs: Any) -> None:
    """The version that every installation starts with, where there is none yet."""
    from workflows.library import notices

    if Leaflet.objects.exists():
        return
    texts = {language: notices.text_of(language) for language in notices.languages()}
    title, body = texts.pop(GERMAN)
    first = Leaflet.objects.create(version=notices.VERSION, published=True, title=title, body=body)
    LeafletText.objects.bulk_create(
        LeafletText(leaflet=first, language=language, title=title, body=body)
        for language, (title, body) in texts.items()
    )
