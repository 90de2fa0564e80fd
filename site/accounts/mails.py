"""Mails about accounts. Nothing about a person stands in them, nor in the job that sends them: only a number."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from django_tasks import task

from accounts.invitation_records import Invitation

SUBJECT = _("Ihr Zugang zum Arbeitsplatz Integration")


@task(queue_name="mail")
def send_invitation(invitation_id: int) -> None:
    """The link; made here, so that it never stands in the database."""
    from accounts.invitations import token_of

    found = Invitation.objects.open().filter(pk=invitation_id, sent_at=None).select_related("person").first()
    if found is None or not found.person.email:
        return
    with translation.override(settings.LANGUAGE_CODE):
        link = settings.WAGTAILADMIN_BASE_URL + reverse("accounts:invitation", args=[token_of(found)])
        context = {"link": link, "until": found.expires_at, "again": found.person.last_login is not None}
        body = render_to_string("accounts/mail/invitation.txt", context)
        EmailMessage(str(SUBJECT), body.strip() + "\n", to=[found.person.email]).send()
    Invitation.objects.filter(pk=found.pk).update(sent_at=timezone.now())
