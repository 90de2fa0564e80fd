"""Pages of the desk: the letter with the question, for people without a mail address."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts.languages import BY_CODE
from workflows import papers
from workflows.flows.terms import term
from workflows.guard import staff_view
from workflows.steps.base import workable
from workflows.steps.closing.follow_up import services
from workflows.steps.closing.follow_up.models import FollowUp
from workflows.steps.closing.follow_up.sending import address_of, language_of


@staff_view
@require_POST
def letter(request: HttpRequest, number: str) -> HttpResponse:
    """A fresh code and the paper to send, in German and beside it in the person's language."""
    case = workable(request, number)
    asked = case.follow_ups.select_related("case__person").first()
    if asked is None:
        raise Http404
    if not asked.answered_at and services.turned_to_talk(asked):
        messages.warning(request, _("Die Anschrift ist inzwischen geschützt. Bitte fragen Sie die Person selbst."))
        return redirect("desk:case", number)
    try:
        papers.engine()  # without it no code is made
        code = services.printed(asked, by=request.user)
    except papers.NoPaper as error:
        messages.warning(request, str(error))
        return redirect("desk:case", number)
    except services.LinkGone:
        messages.warning(request, _("Diese Nachfrage ist schon erledigt."))
        return redirect("desk:case", number)
    german, other = (_text(asked, code, language) for language in ("de", language_of(asked)))
    context = {"case": case, "german": german, "other": other if other != german else ""}
    context["language"] = BY_CODE.get(language_of(asked))
    return papers.answer("papers/follow_up.html", context, name=f"Nachfrage-{case.number}")


def _text(asked: FollowUp, code: str, language: str) -> str:
    """The letter's own words in one language."""
    about = {"address": address_of(code), "until": timezone.now() + term("follow_up"), "case": asked.case}
    with translation.override(language):
        return mark_safe(render_to_string("papers/_follow_up_text.html", about))  # noqa: S308 our own template
