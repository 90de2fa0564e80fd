"""Erklärung zur Barrierefreiheit with the parts that § 10 L-BGG and the L-BGG-DVO prescribe, each as a field."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from content.blocks.text import FEATURES
from content.pages.base import BasePage
from content.settings import SiteSettings

REVIEW_DAYS = 365


class BarrierBlock(blocks.StructBlock):
    """One thing that is not accessible."""

    what = blocks.CharBlock(label=_("Was geht nicht?"), max_length=300, help_text=_("Ein Satz, ohne Fachwörter."))
    why = blocks.TextBlock(label=_("Warum?"), help_text=_("Grund, und bis wann es sich ändert."))
    instead = blocks.TextBlock(
        label=_("Was gibt es stattdessen?"), required=False, help_text=_("Ein anderer Weg zum selben Inhalt.")
    )

    class Meta:
        icon = "warning"


class BarriersBlock(blocks.StreamBlock):
    """The three groups of the model declaration."""

    nonconformity = BarrierBlock(
        label=_("a) Nicht vereinbar mit den Anforderungen"), help_text=_("Was noch behoben werden muss.")
    )
    burden = BarrierBlock(
        label=_("b) Unverhältnismäßige Belastung"), help_text=_("Nur mit einer dokumentierten Abwägung.")
    )
    exempt = BarrierBlock(
        label=_("c) Von den Vorschriften nicht erfasst"), help_text=_("Zum Beispiel Karten oder Inhalte Dritter.")
    )


class StatementForm(WagtailAdminPageForm):
    """A declaration is published only when it is complete and young; a draft may be anything."""

    def clean(self) -> dict[str, Any]:
        """State and list must fit each other; the yearly review is due."""
        cleaned = super().clean()
        if "reviewed_on" in cleaned and not self._is_draft():
            for field, sentence in faults(cleaned).items():
                self.add_error(field, ValidationError(sentence))
        return cleaned

    def _is_draft(self) -> bool:
        return not any(f"action-{name}" in self.data for name in ("publish", "submit", "workflow-action"))


def faults(values: dict[str, Any]) -> dict[str, Any]:
    """What stands against publishing, by field."""
    found: dict[str, Any] = {}
    if is_old(values.get("reviewed_on")):
        found["reviewed_on"] = _("Bitte prüfen Sie die Erklärung: Die letzte Prüfung ist länger als ein Jahr her.")
    listed, full = bool(values.get("barriers")), values.get("conformity") == AccessibilityStatementPage.Conformity.FULL
    if full and listed:
        found["conformity"] = _("„Vollständig vereinbar“ passt nicht zu einer Liste nicht barrierefreier Inhalte.")
    if not full and not listed:
        found["barriers"] = _("Bitte nennen Sie, was nicht barrierefrei ist und warum.")
    return found


def is_old(day: date | None) -> bool:
    """Reviewed more than a year ago, or never."""
    return day is None or (localdate() - day).days > REVIEW_DAYS


class AccessibilityStatementPage(BasePage):
    """Reachable from every page; the form "Barriere melden" and the e-mail address come from the settings."""

    class Conformity(models.TextChoices):
        """The three words of the law."""

        FULL = "full", _("vollständig vereinbar")
        PARTLY = "partly", _("teilweise vereinbar")
        NOT = "not", _("nicht vereinbar")

    class Method(models.TextChoices):
        """How the state was found out; must be named."""

        SELF = "self", _("Selbstbewertung der Stadt")
        THIRD = "third", _("Prüfung durch eine andere Stelle")

    template = "pages/statement.html"
    show_in_menus_default = False
    base_form_class = StatementForm

    body_name = models.CharField(
        _("Öffentliche Stelle"),
        max_length=200,
        help_text=_("Wer gibt die Erklärung ab? Zum Beispiel: Stadt Ludwigsburg."),
    )
    scope = models.TextField(_("Geltungsbereich"), help_text=_("Für welche Seiten gilt die Erklärung?"))
    conformity = models.CharField(
        _("Stand der Vereinbarkeit"),
        max_length=6,
        choices=Conformity,
        default=Conformity.PARTLY,
        help_text=_("Mit den Anforderungen der BITV 2.0, auf die § 10 L-BGG verweist."),
    )
    barriers = StreamField(
        BarriersBlock(),
        verbose_name=_("Nicht barrierefreie Inhalte"),
        blank=True,
        help_text=_("Jeder Punkt mit Grund und, wo es geht, mit einem anderen Weg."),
    )
    created_on = models.DateField(
        _("Erstellt am"), default=localdate, help_text=_("Tag, an dem diese Erklärung zum ersten Mal erschien.")
    )
    reviewed_on = models.DateField(
        _("Zuletzt überprüft am"),
        default=localdate,
        help_text=_("Mindestens einmal im Jahr und nach jeder großen Änderung. Nach einem Jahr erinnern wir Sie."),
    )
    method = models.CharField(
        _("Prüfung"), max_length=5, choices=Method, default=Method.SELF, help_text=_("Wie wurde geprüft?")
    )
    method_note = models.TextField(
        _("Wie wurde geprüft?"),
        blank=True,
        help_text=_("Wer, womit, welche Seiten. Bericht nennen, wenn es einen gibt."),
    )
    feedback = RichTextField(
        _("Barrieren melden"),
        features=FEATURES,
        help_text=_("Formular, E-Mail und Telefon stehen automatisch darunter."),
    )
    enforcement = RichTextField(
        _("Schlichtungsverfahren"),
        features=FEATURES,
        help_text=_("Schlichtungsstelle beim Landeszentrum Barrierefreiheit mit Anschrift und Voraussetzung."),
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("body_name"), FieldPanel("scope")], _("Wer und wofür?")),
        FieldPanel("conformity"),
        FieldPanel("barriers"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("created_on"), FieldPanel("reviewed_on")]),
                FieldPanel("method"),
                FieldPanel("method_note"),
            ],
            _("Erstellung der Erklärung"),
        ),
        FieldPanel("feedback"),
        FieldPanel("enforcement"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("barriers"), index.SearchField("feedback")]
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("Erklärung zur Barrierefreiheit")
        verbose_name_plural = _("Erklärungen zur Barrierefreiheit")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The settings' data, and the list in its three groups."""
        groups = [
            (name, block.label, [part.value for part in self.barriers if part.block_type == name])
            for name, block in self.barriers.stream_block.child_blocks.items()
        ]
        context = {"city": SiteSettings.load(request), "groups": [group for group in groups if group[2]]}
        return {**super().get_context(request, *args, **kwargs), **context}
