"""What remains of deleted requests: how many of which form, month and end. No content, no person, no day."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forms.submissions import Submission


class DeletedCount(models.Model):
    """So many requests of this form came in this month, ended so, and are deleted."""

    form = models.SlugField(_("Formular"), max_length=60)
    month = models.DateField(_("Monat"))
    state = models.CharField(_("Stand"), max_length=12, choices=Submission.State)
    number = models.PositiveIntegerField(_("Anzahl"), default=0)

    class Meta:
        verbose_name = _("Zahl gelöschter Anfragen")
        verbose_name_plural = _("Zahlen gelöschter Anfragen")
        ordering = ["-month", "form", "state"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["form", "month", "state"], name="one_count_of_deleted")]

    def __str__(self) -> str:
        return f"{self.form} {self.month:%m/%Y} {self.state}: {self.number}"


def note_deletion(submissions: Iterable[Submission]) -> None:
    """Count requests that are about to be deleted, in the caller's transaction."""
    found: Counter[tuple[str, date, str]] = Counter()
    for submission in submissions:
        month = timezone.localdate(submission.created_at).replace(day=1)
        found[submission.form.slug, month, submission.state] += 1
    for (form, month, state), number in found.items():
        row, _created = DeletedCount.objects.get_or_create(form=form, month=month, state=state)
        DeletedCount.objects.filter(pk=row.pk).update(number=F("number") + number)
