"""The request goes to the service: a mail without anything of the case, made when it is sent, never earlier.

The token is born in the job, so that it stands in no queue; a repetition makes a new one. Consent is asked again there.
"""

from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.dispatch import receiver
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task as job
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import journal
from workflows.case.journal import Action
from workflows.flows.news import referral_late
from workflows.flows.referral import ReferralRoute
from workflows.flows.terms import term
from workflows.steps.referral import consents, links
from workflows.steps.referral.agreeing import referral_of
from workflows.steps.referral.links import AnswerLink
from workflows.steps.referral.models import Referral


def send(task: Task, *, by: User) -> AnswerLink:
    """Ask the service; the mail leaves after the commit.

    Raises:
        ValidationError: there is no valid consent; nothing leaves the house.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="referral_letter") as step:
        referral = referral_of(step)
        consents.require_valid(referral)
        link = links.open_link(referral) or links.prepare(referral)
        link.email, link.expires_at = referral.service.email, timezone.now() + term("link")
        link.save(update_fields=["email", "expires_at"])
        if link.email:
            transaction.on_commit(lambda: deliver.enqueue(link.pk))
        text = _("Anfrage mit Angaben zur Person an den Regeldienst gegeben")
        journal.write(Action.DISCLOSE, text, by=by, case=step.case)
        step.route(ReferralRoute.SENT)
    return link


@job(queue_name="mail")
def deliver(link_id: int) -> str:
    """Write the mail with a fresh link, if the request still stands and the consent still holds."""
    link = AnswerLink.objects.select_related("referral__service", "referral__case").filter(pk=link_id).first()
    running = link is not None and link.usable and link.referral.is_open and link.referral.case.is_open
    if link is None or not running or not consents.valid(link.referral):
        return "stopped"
    token = link.renew(timezone.now() + term("link"))
    address = urljoin(settings.WAGTAILADMIN_BASE_URL, reverse("answer", args=[token]))
    with translation.override("de"):
        subject = _("Anfrage %(mark)s des Integrationsmanagements der Stadt Ludwigsburg") % {"mark": link.referral.mark}
        text = render_to_string("steps/referral/mail.txt", {"address": address, "link": link})
    try:
        send_mail(subject, text, None, [link.email])
    except Exception:
        AnswerLink.objects.filter(pk=link.pk).update(failed_at=timezone.now())
        raise
    AnswerLink.objects.filter(pk=link.pk).update(sent_at=timezone.now(), failed_at=None)
    return "sent"


@job(queue_name="mail")
def tell_colleagues(referral_id: int) -> int:
    """Deputy and lead get a sentence and the way to the desk: no number, no name."""
    referral = Referral.objects.select_related("case__deputy").filter(pk=referral_id).first()
    if referral is None or not referral.is_open:
        return 0
    lead = User.objects.filter(groups__name="teamleitung", is_active=True)
    people = {user.email for user in (*lead, referral.case.deputy) if user and user.is_active and user.email}
    with translation.override("de"):
        address = urljoin(settings.WAGTAILADMIN_BASE_URL, reverse("desk:worklist"))
        text = render_to_string("steps/referral/late.txt", {"address": address})
        for email in sorted(people):
            send_mail(_("Eine Vermittlung wartet schon lange"), text, None, [email])
    return len(people)


@receiver(referral_late, dispatch_uid="workflows.referral.late")
def late(sender: Any, referral: Referral, what: str, **kwargs: Any) -> None:
    """The clock: mail again, tell others, or close."""
    if what == "expire":
        links.close(referral)
    elif what == "escalate":
        Referral.objects.filter(pk=referral.pk).update(escalated_at=timezone.now())
        transaction.on_commit(lambda: tell_colleagues.enqueue(referral.pk))
    elif link := referral.links.filter(answered_at=None, closed_at=None).exclude(email="").first():
        transaction.on_commit(lambda: deliver.enqueue(link.pk))
