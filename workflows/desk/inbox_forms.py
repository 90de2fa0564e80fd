"""The forms of the inbox: narrowing the list, giving a request to a colleague, answering it, putting it away."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from forms import selectors
from forms.fields import ListedChoiceField
from forms.replies import ReplyText
from forms.submissions import Submission
from workflows.desk.filters import Filters
from workflows.steps.fields import line, text
from workflows.team.proposals import Offer


class InboxFilters(Filters):
    """Which form, from where; only what this reader may read is offered."""

    formular = ListedChoiceField(label=_("Formular"), required=False)
    stand = forms.CharField(required=False, widget=forms.HiddenInput, max_length=10)
    field_order = ["formular", "stadtteil"]

    def __init__(self, data: Any, user: User) -> None:
        self.offered = [(form.slug, form.name) for form in selectors.forms_for(user).order_by("name")]
        self.base_fields["formular"].choices = [("", _("alle")), *self.offered]  # type: ignore[attr-defined]
        super().__init__(data)


class CloseForm(forms.Form):
    """Putting a request away without a case."""

    WAYS = (
        (Submission.State.ANSWERED, _("Beantwortet: Das Anliegen ist erledigt.")),
        (Submission.State.REJECTED, _("Ablehnen: Wir sind nicht zuständig oder können nicht helfen.")),
        (Submission.State.SPAM, _("Spam: Werbung oder Unsinn.")),
    )
    state = ListedChoiceField(label=_("Was ist mit der Anfrage?"), choices=WAYS, widget=forms.RadioSelect)
    note = line(_("Vermerk für das Team"), limit=500, required=False)


class GiveForm(forms.Form):
    """To whom a request is given; only people who may read it are offered."""

    to = ListedChoiceField(label=_("An wen?"))

    def __init__(self, *args: Any, submission: Submission, offers: Sequence[Offer] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(user.pk): user for user in selectors.readers_of(submission.form)}
        best = {offer.key: str(offer) for offer in offers if offer.key in self.people}
        choices = [*best.items(), *((key, str(user)) for key, user in self.people.items() if key not in best)]
        self.fields["to"].choices = [("", _("Bitte wählen")), *choices]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> User:
        """The person chosen."""
        return self.people[self.cleaned_data["to"]]


class ReplyForm(forms.Form):
    """A text block in the visitor's language, own words, or both."""

    block = ListedChoiceField(label=_("Textbaustein"), required=False)
    text = text(
        _("Eigene Worte"),
        required=False,
        rows=4,
        help_text=_("Stehen unter dem Baustein. Bitte in der Sprache, die die Person liest."),
    )
    done = forms.BooleanField(label=_("Die Anfrage ist damit erledigt"), required=False, initial=True)

    def __init__(self, *args: Any, submission: Submission, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.submission = submission
        self.blocks = {str(block.pk): block for block in ReplyText.objects.all()}
        choices = [(key, block.name) for key, block in self.blocks.items()]
        self.fields["block"].choices = [("", _("keiner")), *choices]  # type: ignore[attr-defined]

    def shown_blocks(self) -> list[tuple[str, str, str]]:
        """[(name, words, language)] as they would be sent."""
        return [(block.name, *block.words(self.submission.language)) for block in self.blocks.values()]

    def clean(self) -> dict[str, Any]:
        """There is something to say."""
        told = super().clean() or {}
        if not self.errors and not (told.get("block") or told.get("text")):
            self.add_error("text", _("Bitte wählen Sie einen Baustein oder schreiben Sie eine Antwort."))
        return told

    @property
    def reply(self) -> tuple[str, str]:
        """(words, language)."""
        own, language = self.cleaned_data["text"], self.submission.language
        if block := self.blocks.get(self.cleaned_data["block"]):
            words, language = block.words(language)
            return "\n\n".join(part for part in (words, own) if part), language
        return own, language
