"""What somebody sent: answers, receipt code, state. Only people with the right `handle_submissions` read it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from forms.answers import mapped_answers, readable_answers
from forms.codes import new_code


class Submission(models.Model):
    """One request from outside. Written only by `forms.services`."""

    # Answers are not for editors of pages: nothing here may appear in Wagtail's usage lists.
    wagtail_reference_index_ignore = True

    class State(models.TextChoices):
        """From the inbox to its end."""

        NEW = "new", _("Neu")
        ASSIGNED = "assigned", _("Zugeteilt")
        TAKEN_OVER = "taken_over", _("Als Fall übernommen")
        ANSWERED = "answered", _("Beantwortet")
        REJECTED = "rejected", _("Abgelehnt")
        SPAM = "spam", _("Unerwünscht")

    OPEN = (State.NEW, State.ASSIGNED)
    CLOSED = (State.TAKEN_OVER, State.ANSWERED, State.REJECTED, State.SPAM)

    form = models.ForeignKey(
        "office_forms.FormDefinition",
        verbose_name=_("Formular"),
        on_delete=models.PROTECT,
        related_name="submissions",
    )
    version = models.ForeignKey(
        "office_forms.FormVersion",
        verbose_name=_("Fassung"),
        on_delete=models.PROTECT,
        related_name="submissions",
    )
    answers = models.JSONField(_("Angaben"), default=dict)
    # Labels of choices that other rooms own (Stadtteil), as they were on the day of sending.
    labels = models.JSONField(default=dict, editable=False)
    language = models.CharField(_("Sprache"), max_length=12)
    code = models.CharField(_("Code"), max_length=14, unique=True, default=new_code, editable=False)
    token = models.CharField(max_length=64, unique=True, editable=False)
    # of a word that the sender chose; empty where we gave one (`forms.secret_word`)
    word_hash = models.CharField(max_length=128, blank=True, editable=False)
    # as answered, for the filter of the inbox; the name stands in `labels`
    stadtteil = models.CharField(_("Stadtteil"), max_length=80, blank=True, db_index=True)
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.NEW)
    created_at = models.DateTimeField(_("eingegangen am"), auto_now_add=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("bearbeitet von"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    handled_at = models.DateTimeField(_("bearbeitet am"), null=True, blank=True)
    note = models.TextField(_("Vermerk"), blank=True)

    class Meta:
        verbose_name = _("Anfrage")
        verbose_name_plural = _("Anfragen")
        ordering = ["-created_at", "-pk"]
        default_permissions = ()
        permissions = [("handle_submissions", _("Liest und bearbeitet Anfragen aus Formularen"))]
        indexes = [models.Index(fields=["state", "-created_at"], name="submission_inbox")]

    def __str__(self) -> str:
        return self.code

    @property
    def is_open(self) -> bool:
        """Whether nobody has closed it yet."""
        return self.state in self.OPEN

    def readable_answers(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """[(section, [(question, answer)])] in German, in the words of the version that was filled in."""
        return readable_answers(self.version.schema, self.answers, self.labels)

    def mapped(self) -> dict[str, str]:
        """The answers that casework understands: first_name, last_name, phone, email, language, stadtteil, concern."""
        return mapped_answers(self.version.schema, self.answers)
