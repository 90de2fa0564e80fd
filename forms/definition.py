"""A form as the editor builds it: drafts, revisions, preview, approval by a second person are Wagtail's own."""

from collections import Counter
from typing import Any

from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from forms import schema
from forms.blocks.base import other_languages
from forms.blocks.body import BodyBlock
from forms.blocks.whole import WholeBlock


class FormDefinition(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, models.Model):
    """One form. What visitors fill in is its newest `FormVersion`, frozen when the definition is published."""

    class Step(models.TextChoices):
        """Steps of the casework that can ask additional questions."""

        INTAKE = "intake", _("Aufnahme")
        ASSESSMENT = "assessment", _("Bedarfsermittlung")
        PLAN = "plan", _("Integrationsplan")
        REFERRAL = "referral", _("Vermittlung")
        REVIEW = "review", _("Überprüfung")
        CLOSING = "closing", _("Abschluss")

    name = models.CharField(
        _("Name"),
        max_length=120,
        help_text=_("So heißt das Formular im Eingangskorb. Die Seite hat ihren eigenen Titel."),
    )
    slug = models.SlugField(
        _("Kürzel"), max_length=60, unique=True, help_text=_("Nur kleine Buchstaben, Ziffern und Bindestriche.")
    )
    intro = models.TextField(_("Einleitung"), blank=True, help_text=_("Steht über dem Formular. Kurz und freundlich."))
    confirmation = models.TextField(
        _("Text nach dem Absenden"), blank=True, help_text=_("Was jetzt geschieht und bis wann sich jemand meldet.")
    )
    submit_label = models.CharField(_("Aufschrift des Knopfes"), max_length=60, default="Anfrage senden")
    retention_days = models.PositiveSmallIntegerField(
        _("Aufbewahrung in Tagen"),
        default=90,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_("Danach wird eine Anfrage gelöscht, außer sie wurde als Fall übernommen."),
    )
    one_page_per_section = models.BooleanField(
        _("Jeder Abschnitt auf einer eigenen Seite"),
        default=False,
        help_text=_("Gut bei langen Formularen und auf dem Telefon. Sonst steht alles auf einer Seite."),
    )
    save_and_continue = models.BooleanField(
        _("Speichern und später weitermachen"),
        default=False,
        help_text=_(
            "Wer nicht fertig wird, bekommt einen Code und füllt das Formular an einem anderen Tag weiter aus."
        ),
    )
    notify_by_email = models.BooleanField(
        _("Bestätigung per E-Mail"),
        default=False,
        help_text=_(
            "Wer eine E-Mail-Adresse angibt, bekommt den Code auch dorthin. Die Angaben stehen nicht in der Mail."
        ),
    )
    step = models.CharField(
        _("Zusätzliche Fragen im Schritt"),
        max_length=12,
        blank=True,
        choices=Step,
        help_text=_("Die Fragen stehen dann in der Fallarbeit, unter den eigenen Fragen dieses Schritts."),
    )
    about_health = models.BooleanField(
        _("Fragt nach der Gesundheit"),
        default=False,
        help_text=_("Dann sehen Fragen und Antworten nur Personen, die Gesundheitsangaben dieses Falls lesen dürfen."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("Abschnitte und Fragen"))
    translations = StreamField(
        WholeBlock(),
        blank=True,
        default=list,
        verbose_name=_("Sprachen des Formulars"),
        help_text=_("Eine Sprache hier hinzufügen heißt: Das Formular gibt es auch in dieser Sprache."),
    )
    revisions = GenericRelation("wagtailcore.Revision", related_query_name="form_definition")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="form_definition",
        for_concrete_model=False,
    )

    class Meta:
        verbose_name = _("Formular")
        verbose_name_plural = _("Formulare")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def gaps(self) -> list[tuple[str, list[str]]]:
        """[(language, places)] without translation."""
        return schema.gaps(schema.build(self))

    @property
    def in_use(self) -> bool:
        """Whether somebody has filled it in; then it can only be ended, not deleted."""
        return self.pk is not None and (self.submissions.exists() or self.given.exists())

    def answers_per_version(self) -> Counter[int]:
        """How often each version was filled in, by its number in the database."""
        counted = Counter(dict(self.submissions.values_list("version").annotate(models.Count("pk")).order_by()))
        return counted + Counter(dict(self.given.values_list("version").annotate(models.Count("pk")).order_by()))

    def clean(self) -> None:
        """Casework has its own way with files.

        Raises:
            ValidationError: questions for a step ask for a file.
        """
        super().clean()
        kinds = {item.block_type for section in self.body for item in section.value["content"]}
        if self.step and "file" in kinds:
            raise ValidationError({"step": _("Zusätzliche Fragen im Fall können noch keine Dateien aufnehmen.")})

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """One preview per language, the page after sending, and all questions at once with their conditions."""
        languages = [("de", _("Deutsch")), *other_languages()]
        return [*languages, ("receipt", _("Nach dem Absenden")), ("overview", _("Alle Fragen mit Bedingungen"))]

    def check_content(self) -> None:
        """Check the questions and give them their keys, as the editor's page does; for forms made by programs.

        Raises:
            ValidationError: as the editor would see it.
        """
        for name in ("body", "translations"):
            stream = getattr(self, name)
            try:
                setattr(self, name, stream.stream_block.clean(stream))
            except ValidationError as error:
                raise ValidationError({name: error}) from error

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """What a visitor would see, from the unsaved form."""
        from forms import overview
        from forms.preview import preview

        if mode_name == overview.MODE:
            return overview.show(request, self)
        return preview(request, self, mode_name)
