"""The case: one person, one clock, one responsible manager; and where it stands."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from viewflow.workflow.models import Process

from content.models import Stadtteil
from workflows.case.person import Person


class Stage(models.TextChoices):
    """Where a case stands; written by the flow's nodes, never by a view."""

    INTAKE = "intake", _("Aufnahme")
    ASSESSMENT = "assessment", _("Bedarf")
    PLAN = "plan", _("Plan")
    SUPPORT = "support", _("Begleitung")
    REVIEW = "review", _("Überprüfung")
    CLOSING = "closing", _("Abschluss")
    CLOSED = "closed", _("Abgeschlossen")
    HANDED_OVER = "handed_over", _("Abgegeben")
    MERGED = "merged", _("Zusammengeführt")


OPEN_STAGES = [s for s in Stage if s not in (Stage.CLOSED, Stage.HANDED_OVER, Stage.MERGED)]


class Eligibility(models.TextChoices):
    """Who may be counselled: VwV Integrationsmanagement, §§ 17, 18 FlüAG (domain §1.2)."""

    FOLLOW_UP_HOUSING = "au", _("Anschlussunterbringung (§§ 17, 18 FlüAG)")
    UKRAINE = "ukraine", _("Aus der Ukraine vertrieben")
    NOT_ELIGIBLE = "none", _("Nicht förderfähig")


class Case(models.Model):
    """One counselling case. `number` is what people say aloud; it carries no personal data."""

    number = models.CharField(_("Fallnummer"), max_length=40, unique=True)
    person = models.ForeignKey(Person, verbose_name=_("Person"), on_delete=models.PROTECT, related_name="cases")
    stadtteil = models.ForeignKey(
        Stadtteil, verbose_name=_("Stadtteil"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    stage = models.CharField(_("Stand"), max_length=12, choices=Stage, default=Stage.INTAKE, db_index=True)
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Zuständig"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="cases",
    )
    deputy = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Vertretung"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="deputised_cases",
    )
    eligibility = models.CharField(_("Förderfähig"), max_length=8, choices=Eligibility, blank=True)
    concern = models.TextField(_("Anliegen beim ersten Kontakt"), blank=True)
    clock_start = models.DateField(_("Beginn der Beratungszeit"), null=True, blank=True)
    clock_end = models.DateField(_("Ende der Beratungszeit"), null=True, blank=True)
    review_on = models.DateField(_("Nächste Überprüfung"), null=True, blank=True)
    opened_at = models.DateTimeField(_("Eröffnet"), default=timezone.now, db_index=True)
    closed_at = models.DateTimeField(_("Abgeschlossen am"), null=True, blank=True)
    submission_code = models.CharField(_("Aus Anfrage"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("Fall")
        verbose_name_plural = _("Fälle")
        ordering = ["-opened_at", "-pk"]
        permissions = [
            # on single cases (guardian); no role holds one of these
            ("read_case", _("Akte lesen")),
            ("work_case", _("Fall bearbeiten")),
            ("sign_off_case", _("Abschluss dieses Falls genehmigen")),
            ("read_health", _("Gesundheitsangaben lesen")),
            # of roles; none of these opens a case
            ("use_desk", _("Arbeitsplatz benutzen")),
            ("start_case", _("Fälle anlegen und Anfragen übernehmen")),
            ("know_every_case", _("Nummer, Stadtteil, Stand und Fristen aller Fälle sehen")),
            ("sign_off", _("Abschlüsse als zweite Person genehmigen")),
            ("assign_case", _("Zuständigkeit festlegen")),
            ("read_journal", _("Protokoll lesen")),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def is_open(self) -> bool:
        """Whether somebody still works on it."""
        return self.stage in OPEN_STAGES


class CaseProcess(Process):
    """The engine's state of one procedure for a case (`CaseFlow`) or one of its referrals (`ReferralFlow`).

    Holds only what the next gateway needs; everything else lives on the records of the steps.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="processes")
    referral = models.ForeignKey(
        "workflows.Referral", null=True, blank=True, on_delete=models.CASCADE, related_name="processes"
    )
    route = models.CharField(max_length=20, blank=True)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("Vorgang")
        verbose_name_plural = _("Vorgänge")
