"""The Integrationsplan: goals and the steps that lead there, its versions; the state machine of a goal (C6)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.directory.words import WordsField
from workflows.case.record import Case


class GoalState(models.TextChoices):
    """States of a goal, as practice names them (domain §1.4)."""

    NEW = "new", _("Neu")
    AGREED = "agreed", _("Vereinbart")
    IN_PROGRESS = "in_progress", _("In Umsetzung")
    PAUSED = "paused", _("Angehalten")
    REACHED = "reached", _("Erreicht")
    MISSED = "missed", _("Verfehlt")


MOVES: dict[str, tuple[str, ...]] = {
    GoalState.NEW: (GoalState.AGREED, GoalState.MISSED),
    GoalState.AGREED: (GoalState.IN_PROGRESS, GoalState.REACHED, GoalState.PAUSED, GoalState.MISSED),
    GoalState.IN_PROGRESS: (GoalState.REACHED, GoalState.MISSED, GoalState.PAUSED),
    GoalState.PAUSED: (GoalState.IN_PROGRESS, GoalState.MISSED),
    GoalState.REACHED: (),
    GoalState.MISSED: (),
}
FINAL = (GoalState.REACHED, GoalState.MISSED)
REASON_NEEDED = (GoalState.MISSED, GoalState.PAUSED)


class Goal(models.Model):
    """One agreed goal in one life area; `area_key` points to `LifeArea.key` (steps do not know each other)."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="goals")
    area_key = models.SlugField(_("Lebensbereich"))
    area_name = models.CharField(max_length=80)
    sensitive = models.BooleanField(default=False, help_text=_("Gesundheit: nur mit eigenem Recht zu lesen"))
    need = models.CharField(_("Bedarf"), max_length=300, blank=True)
    text = models.CharField(_("Ziel"), max_length=300)
    text_words = WordsField(_("Ziel in anderen Sprachen"))
    target_on = models.DateField(_("bis wann"))
    state = models.CharField(_("Stand"), max_length=12, choices=GoalState, default=GoalState.NEW)
    state_reason = models.CharField(_("Grund"), max_length=500, blank=True)
    state_on = models.DateField(_("seit"), default=timezone.localdate)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Ziel")
        verbose_name_plural = _("Ziele")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text

    @property
    def moves(self) -> list[GoalState]:
        """States this goal may go to now."""
        return [GoalState(key) for key in MOVES[GoalState(self.state)]]

    @property
    def quick_moves(self) -> list[GoalState]:
        """Moves that need no reason: one button each."""
        return [state for state in self.moves if state not in REASON_NEEDED]

    @property
    def is_final(self) -> bool:
        """Reached or missed."""
        return self.state in FINAL


class GoalStep(models.Model):
    """What is to be done for a goal, by whom, until when."""

    class Who(models.TextChoices):
        """Who does it."""

        CLIENT = "client", _("Klientin oder Klient")
        STAFF = "staff", _("Integrationsmanagement")
        SERVICE = "service", _("Regeldienst")
        VOLUNTEER = "volunteer", _("Ehrenamt")

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="steps")
    text = models.CharField(_("Schritt"), max_length=300)
    text_words = WordsField(_("Schritt in anderen Sprachen"))
    who = models.CharField(_("Wer"), max_length=10, choices=Who, default=Who.CLIENT)
    due_on = models.DateField(_("bis wann"), null=True, blank=True)
    done_on = models.DateField(_("erledigt am"), null=True, blank=True)

    class Meta:
        verbose_name = _("Schritt")
        verbose_name_plural = _("Schritte")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text


class PlanVersion(models.Model):
    """One agreement on the plan, as it stood on that day; signing is noted here and stops nothing."""

    class How(models.TextChoices):
        """Where somebody signed."""

        PAPER = "paper", _("auf Papier")
        SCREEN = "screen", _("am Bildschirm")

    class Signer(models.TextChoices):
        """Who signed for the person's side."""

        CLIENT = "client", _("die Person selbst")
        GUARDIAN = "guardian", _("gesetzliche Vertretung")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="plan_versions")
    version = models.PositiveSmallIntegerField(_("Fassung"))
    agreed_on = models.DateField(_("vereinbart am"), default=timezone.localdate)
    review_on = models.DateField(_("nächste Überprüfung am"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    goals = models.JSONField(default=list, help_text=_("Ziele und Schritte, wie sie an diesem Tag waren"))
    signed_on = models.DateField(_("unterschrieben am"), null=True, blank=True)
    signed_how = models.CharField(_("wie"), max_length=6, choices=How, blank=True)
    signed_by = models.CharField(_("wer"), max_length=8, choices=Signer, blank=True)
    signature_noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("Fassung des Plans")
        verbose_name_plural = _("Fassungen des Plans")
        ordering = ["-version"]
        constraints = [models.UniqueConstraint(fields=["case", "version"], name="plan_version_once")]

    def __str__(self) -> str:
        return f"Fassung {self.version}"
