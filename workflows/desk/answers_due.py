"""Until when a reported barrier wants its answer: a duty of the law on accessibility, the days are a setting."""

from datetime import date, timedelta
from typing import NamedTuple

from django.utils import timezone

from content.models import FormPage, SiteSettings
from forms.submissions import Submission


class Duty(NamedTuple):
    """Which form reports barriers, and how long the answer may take."""

    form_id: int | None
    days: int

    def due(self, submission: Submission) -> date | None:
        """Last day for the answer; None where nobody set one, or where it was given."""
        if submission.form_id != self.form_id or not submission.is_open:
            return None
        return timezone.localdate(submission.created_at) + timedelta(days=self.days)


def duty() -> Duty:
    """As set today."""
    city = SiteSettings.objects.first() or SiteSettings()  # looking at the inbox writes nothing
    form = FormPage.objects.filter(pk=city.barrier_page_id).values_list("definition_id", flat=True).first()
    return Duty(form, city.barrier_answer_days)
