"""How far a request is, for whoever holds its code and its word: in their language, without account."""

import hashlib

from django import forms
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from forms.codes import normalise
from forms.fields import TidyCharField
from forms.guard import TOO_MANY, count, counted
from forms.limits import limit
from forms.secret_word import LONGEST
from forms.selectors import told_to
from forms.submissions import Submission
from forms.text import whole

State = Submission.State
# An unwanted request looks like a closed one: somebody may have been taken for a robot.
_CLOSED = _("Ihre Anfrage ist abgeschlossen. Brauchen Sie noch Hilfe? Dann rufen Sie uns bitte an.")
SENTENCES = {
    State.NEW: _("Ihre Anfrage ist angekommen. Wir lesen sie bald."),
    State.ASSIGNED: _("Eine Person aus dem Team kümmert sich um Ihre Anfrage."),
    State.TAKEN_OVER: _("Wir bearbeiten Ihre Anfrage und melden uns bei Ihnen."),
    State.ANSWERED: _("Wir haben Ihre Anfrage beantwortet."),
    State.REJECTED: _CLOSED,
    State.SPAM: _CLOSED,
}
UNKNOWN = _(
    "Zu diesem Code und diesem Kennwort finden wir keine Anfrage. Bitte prüfen Sie beides. "
    "Alte Anfragen werden gelöscht."
)


class CodeForm(forms.Form):
    """The code as it stands on the receipt, and the word as somebody remembers it."""

    code = TidyCharField(
        label=_("Ihr Code"),
        max_length=60,
        help_text=_("12 Zeichen, zum Beispiel K7PM-3XQ9-WD2H."),
        widget=forms.TextInput(
            {"dir": "ltr", "autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )
    word = TidyCharField(
        label=_("Ihr Kennwort"),
        max_length=LONGEST,
        help_text=_("Das Wort, das Sie selbst gewählt oder von uns bekommen haben."),
        widget=forms.TextInput({"autocomplete": "off", "dir": "auto", "spellcheck": "false"}),
    )


@csrf_exempt  # it changes nothing and knows no user; so it needs no cookie
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def status(request: HttpRequest) -> HttpResponse:
    """Ask for the code, answer with a sentence."""
    wanted = request.GET.get("lang", "")
    with translation.override(wanted if wanted in dict(settings.LANGUAGES) else translation.get_language()):
        form, found, code = CodeForm(), None, 200
        if request.method == "POST":
            form = CodeForm({name: whole(request.POST.get(name, "")) for name in ("code", "word")})
            found, code = _answer(request, form)
        context = {
            "form": form,
            "sentence": SENTENCES[State(found.state)] if found else None,
            "replies": found.replies.all() if found else [],
            "language": translation.get_language(),
        }
        return render(request, "forms/status.html", context, status=code)


def _answer(request: HttpRequest, form: CodeForm) -> tuple[Submission | None, int]:
    """The request and the HTTP status; a wrong code and a wrong word are the same error, always in the same words."""
    if counted(request, "codes") >= limit("wrong_codes_per_hour"):
        form.add_error(None, TOO_MANY)
        return None, 429
    if not form.is_valid():
        return None, 200
    tries = _tries_of(form.cleaned_data["code"])
    if int(cache.get(tries, 0) or 0) >= limit("wrong_words_per_day"):
        form.add_error(None, TOO_MANY)
        return None, 429
    found = told_to(form.cleaned_data["code"], form.cleaned_data["word"])
    if found is None:
        count(request, "codes")
        cache.add(tries, 0, 24 * 3600)
        cache.incr(tries)
        form.add_error("code", UNKNOWN)
    return found, 200


def _tries_of(code: str) -> str:
    """Where wrong words for one code are counted, whether a request has this code or not."""
    return f"forms:words:{hashlib.sha256(normalise(code).encode()).hexdigest()[:32]}"
