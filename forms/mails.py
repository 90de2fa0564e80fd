"""Mails to people who sent a form and gave an address: in their language, and no name or answer in the subject."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django_tasks import task

from forms.replies import Reply
from forms.submissions import Submission

ARRIVED, ANSWERED = _("Ihre Anfrage ist angekommen"), _("Antwort auf Ihre Anfrage")


@task(queue_name="mail")
def send_receipt(submission_id: int) -> None:
    """Something arrived: the code and the address of the status page, nothing of what was written."""
    submission = Submission.objects.select_related("version").filter(pk=submission_id).first()
    if submission is not None:
        _send(submission, submission.language, ARRIVED, "forms/mail/receipt.txt")


@task(queue_name="mail")
def send_reply(reply_id: int) -> None:
    """The team has answered."""
    reply = Reply.objects.select_related("submission__version").filter(pk=reply_id).first()
    if reply is not None:
        _send(reply.submission, reply.language, ANSWERED, "forms/mail/reply.txt", reply.text)


def _send(submission: Submission, language: str, subject: Any, template: str, text: str = "") -> None:
    address = submission.mapped().get("email", "")
    if not address:
        return
    with translation.override(language):
        status = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('forms:status')}?lang={language}"
        body = render_to_string(template, {"code": submission.code, "status": status, "text": text})
        EmailMessage(str(subject), body.strip() + "\n", to=[address]).send()
