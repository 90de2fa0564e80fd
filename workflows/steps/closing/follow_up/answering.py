"""The answer page of somebody whose counselling has ended: no account, no cookie, no name, in the own language.

Asking for the page uses nothing up, so that programs which follow links in mails do no harm.
"""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from forms import guard
from forms.fields import ListedChoiceField
from forms.text import whole
from workflows.steps.closing.follow_up import services
from workflows.steps.closing.follow_up.models import Condition, FollowUp
from workflows.steps.closing.follow_up.sending import language_of
from workflows.steps.fields import text
from workflows.steps.outside import TRIES_PER_HOUR, discreet

YES, NO = "yes", "no"


class FollowUpForm(forms.Form):
    """Two questions with one tap each, and room for a sentence."""

    condition = ListedChoiceField(label=_("Wie geht es Ihnen?"), choices=Condition.choices, widget=forms.RadioSelect)
    again = ListedChoiceField(
        label=_("Brauchen Sie noch einmal Beratung?"),
        choices=[(YES, _("Ja, bitte melden Sie sich")), (NO, _("Nein, im Moment nicht"))],
        widget=forms.RadioSelect,
    )
    note = text(
        _("Möchten Sie uns etwas schreiben?"),
        limit=500,
        rows=3,
        required=False,
        help_text=_("Zum Beispiel eine neue Telefonnummer. Sie können in Ihrer Sprache schreiben."),
    )

    @property
    def reply(self) -> services.Reply:
        """For the service."""
        told = self.cleaned_data
        return services.Reply(condition=told["condition"], again=told["again"] == YES, note=told["note"])


@csrf_exempt  # it knows no user and sets no cookie: the code in the address is the right
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@discreet
def follow_up(request: HttpRequest, code: str) -> HttpResponse:
    """The two questions, or one sentence for all links that open nothing."""
    asked = services.by_code(code)
    # who only opens a good link is not counted: many people share one address where they live
    if (asked is None or request.method == "POST") and guard.count(request, "answers") > TRIES_PER_HOUR:
        return render(request, "answer/follow_up_gone.html", {"sentence": guard.TOO_MANY}, status=429)
    if asked is None:
        return render(request, "answer/follow_up_gone.html", status=410)
    with translation.override(language_of(asked)):
        return _talk(request, asked)


def _talk(request: HttpRequest, asked: FollowUp) -> HttpResponse:
    form = FollowUpForm({name: whole(value) for name, value in request.POST.items()} or None)
    status = 200
    if request.method == "POST" and guard.from_other_site(request):
        form = FollowUpForm({})
        form.add_error(None, guard.OTHER_SITE)
        status = 403
    elif request.method == "POST" and form.is_valid():
        try:
            services.answer(asked, form.reply)
        except services.LinkGone:
            return render(request, "answer/follow_up_gone.html", status=410)
        return render(request, "answer/follow_up_thanks.html", {"again": form.reply.again})
    return render(request, "answer/follow_up.html", {"form": form}, status=status)
