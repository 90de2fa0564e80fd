"""The question goes out: a mail without any content, in the person's language; the code is born in the job."""

from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task as job

from workflows.steps.closing.follow_up import services
from workflows.steps.closing.follow_up.models import FollowUp, Way


def address_of(code: str) -> str:
    """Where the answer is given."""
    return urljoin(settings.WAGTAILADMIN_BASE_URL, reverse("follow_up_answer", args=[code]))


def language_of(asked: FollowUp) -> str:
    """The person's language where this site speaks it, else English, else German where none is known."""
    wanted = asked.case.person.language or "de"
    return wanted if wanted in dict(settings.LANGUAGES) else "en"


@job(queue_name="mail")
def deliver(asked_id: int) -> str:
    """Write the mail with a fresh link, if the question still stands."""
    asked = FollowUp.objects.select_related("case__person").filter(pk=asked_id, way=Way.MAIL).first()
    if asked is None or asked.answered_at or asked.case.is_open or not asked.case.person.email:
        return "stopped"
    if services.turned_to_talk(asked):
        return "stopped"
    code = services.renew(asked)
    with translation.override(language_of(asked)):
        text = render_to_string("answer/follow_up_mail.txt", {"address": address_of(code), "until": asked.expires_at})
        send_mail(_("Eine Frage der Stadt Ludwigsburg an Sie"), text, None, [asked.case.person.email])
    return "sent"
