"""The answer page of a service: no account, no cookie, German and simple; who lacks the code sees nothing.

Asking for the page shows only the question for the code, so that programs which follow links in mails use nothing up.
"""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from forms import guard
from forms.fields import TidyCharField
from forms.text import whole
from workflows.engine import Busy
from workflows.steps.outside import TRIES_PER_HOUR, discreet
from workflows.steps.referral import consents, links, replies
from workflows.steps.referral.data_forms import ReplyFields

WRONG_CODE = _("Der Code stimmt nicht. Bitte prüfen Sie ihn, oder rufen Sie uns an.")


class CodeForm(forms.Form):
    """The code that came by letter or telephone."""

    code = TidyCharField(
        label=_("Ihr Code"),
        max_length=60,
        help_text=_("8 Zeichen. Er steht im Brief, oder wir sagen ihn am Telefon."),
        widget=forms.TextInput({"dir": "ltr", "autocomplete": "off", "autocapitalize": "characters"}),
    )


class AnswerForm(ReplyFields):
    """The answer; the code comes along, nothing else remembers that it was right."""

    code = TidyCharField(max_length=60, widget=forms.HiddenInput)


@csrf_exempt  # it knows no user and sets no cookie: the token and the code are the right
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@discreet
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for the code, show what the consent covers, take the answer."""
    link = links.by_token(token)
    if link is None or consents.valid(link.referral) is None:
        return gone(request)
    if request.method != "POST":
        return ask(request, CodeForm())
    data = {name: whole(value) for name, value in request.POST.items()}
    form = CodeForm(data)
    if guard.from_other_site(request):
        form.add_error(None, guard.OTHER_SITE)
        return ask(request, form, status=403)
    if guard.count(request, "answers") > TRIES_PER_HOUR:
        form.add_error(None, guard.TOO_MANY)
        return ask(request, form, status=429)
    if not form.is_valid():
        return ask(request, form)
    if not link.fits(form.cleaned_data["code"]):
        replies.count_wrong(link)
        form.add_error("code", WRONG_CODE)
        return ask(request, form)
    return inside(request, link, data)


def inside(request: HttpRequest, link: links.AnswerLink, data: dict[str, str]) -> HttpResponse:
    """The code was right: the data, and the answer."""
    sent = "answer" in data or "note" in data
    form = AnswerForm(data if sent else None, initial={"code": data["code"]})
    if sent and form.is_valid():
        try:
            replies.from_outside(link, form.reply)
        except replies.LinkGone:
            return gone(request)
        except Busy as error:
            form.add_error(None, str(error))
        else:
            return render(request, "answer/thanks.html", {"mark": link.referral.mark})
    consent = consents.valid(link.referral)
    if consent is None:
        return gone(request)
    referral = link.referral
    context = {"form": form, "referral": referral, "told": consent.told(referral.case.person)}
    return render(request, "answer/reply.html", context)


def ask(request: HttpRequest, form: CodeForm, status: int = 200) -> HttpResponse:
    """The question for the code, the same for every link."""
    return render(request, "answer/code.html", {"form": form}, status=status)


def gone(request: HttpRequest) -> HttpResponse:
    """One sentence for all links that open nothing: used, expired, withdrawn, never been."""
    return render(request, "answer/gone.html", status=410)
