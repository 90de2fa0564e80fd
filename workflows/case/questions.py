"""Additional questions of a step: which form asks them, what was answered, and who may read it.

The questions are forms that an office marks for a step; the answers are kept by `forms` with their version. Whoever
may read the file reads them, except answers about health, which have a right of their own.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from forms import services
from forms.definition import FormDefinition
from forms.given import FormAnswer
from forms.selectors import versions_for_step
from forms.versions import FormVersion
from workflows.case import access
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


class StepAnswers(models.Model):
    """The answers that were given in one step of one case."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="step_answers")
    step = models.CharField(_("Schritt"), max_length=12, choices=FormDefinition.Step)
    given = models.OneToOneField(FormAnswer, on_delete=models.CASCADE, related_name="step_answers")

    class Meta:
        verbose_name = _("Zusätzliche Angaben")
        verbose_name_plural = _("Zusätzliche Angaben")
        ordering = ["-given__at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.case_id} {self.step}"


@receiver(post_delete, sender=StepAnswers, dispatch_uid="workflows.step_answers_gone")
def answers_go_too(sender: type[StepAnswers], instance: StepAnswers, **kwargs: Any) -> None:
    """With the case the answers are gone as well."""
    FormAnswer.objects.filter(pk=instance.given_id).delete()


def asked_in(step: str, case: Case, reader: "User") -> list[FormVersion]:
    """The newest versions of the forms that `step` asks, those about health only for who may read it."""
    versions = versions_for_step(step)
    about_health = any(version.schema.get("about_health") for version in versions)
    if about_health and not access.may_read_health(reader, case):
        return [version for version in versions if not version.schema.get("about_health")]
    return versions


def keep(case: Case, step: str, given: Sequence[tuple[FormVersion, dict[str, object]]], *, by: "User") -> None:
    """Store what was answered; a form in which nothing was answered leaves no trace."""
    kept = services.answer([(version, answers) for version, answers in given if answers], by=by)
    StepAnswers.objects.bulk_create(StepAnswers(case=case, step=step, given=answers) for answers in kept)


def answers_for(case: Case, *, may_health: bool) -> list[StepAnswers]:
    """All answers of a case that may be read, the newest first; one query."""
    found = StepAnswers.objects.filter(case=case).select_related("given__version", "given__form", "given__by")
    return list(found if may_health else found.exclude(given__about_health=True))


def export(case: Case, *, may_health: bool) -> list[dict[str, Any]]:
    """The answers with the words of their version, for the person's copy of the file."""
    return [
        {"step": answers.get_step_display(), **answers.given.as_dict()}
        for answers in answers_for(case, may_health=may_health)
    ]
