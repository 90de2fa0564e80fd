"""The forms of the team's pages: profile, absence, choosing cases to hand over, and who gets which."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from accounts.models import User
from content.models import Stadtteil
from forms.fields import CHOOSE, ListedChoiceField, NumberField
from workflows.case.record import Case
from workflows.steps.fields import DayField, in_a_year, line, today
from workflows.steps.once import OnceForm
from workflows.team import people
from workflows.team.people import Colleague
from workflows.team.proposals import Board, Offer

PICK = _("Bitte wählen")
REASON = _("Zum Beispiel: neue Aufteilung. Ohne Angaben zu Personen.")


def reason_field() -> Any:
    """Why; it stands in the journal of each case."""
    return line(_("Grund"), help_text=REASON)


class ProfileForm(forms.Form):
    """Hours, languages, Stadtteile of one person."""

    hours = NumberField(
        label=_("Wochenstunden in der Beratung"), min_value=0, max_value=60, max_digits=4, decimal_places=2,
        widget=forms.TextInput({"inputmode": "decimal"}),
    )  # fmt: skip
    languages = forms.MultipleChoiceField(
        label=_("Sprachen"), required=False, choices=LANGUAGES, widget=forms.CheckboxSelectMultiple
    )
    stadtteile = forms.ModelMultipleChoiceField(
        Stadtteil.objects.all(), label=_("Stadtteile"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: Any = None, *, person: Colleague) -> None:
        known = {
            "hours": f"{person.hours.normalize():f}".replace(".", ","),
            "languages": sorted(person.languages),
            "stadtteile": list(person.districts),
        }
        super().__init__(data, initial=known)


class AbsenceForm(OnceForm):
    """Who is away, from when until when, and who stands in. Why is not asked."""

    person = ListedChoiceField(label=_("Wer ist weg?"))
    cover = ListedChoiceField(label=_("Wer vertritt?"))
    starts_on = DayField(label=_("Erster Tag"), earliest=today, latest=in_a_year, initial=today)
    ends_on = DayField(label=_("Letzter Tag"), earliest=today, latest=in_a_year)

    def __init__(self, *args: Any, alone: User | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.alone = alone
        self.people = {str(user.pk): user for user in people.holders()}
        choices = [("", PICK), *((key, str(user)) for key, user in self.people.items())]
        for name in ("person", "cover"):
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        if alone:  # one's own absence: nothing to choose
            del self.fields["person"]
            self.fields["cover"].choices = [one for one in choices if one[0] != str(alone.pk)]  # type: ignore[attr-defined]

    @property
    def absence(self) -> dict[str, Any]:
        """Arguments of `cover.plan`."""
        told = self.cleaned_data
        person = self.alone or self.people[told["person"]]
        colleague = self.people[told["cover"]]
        return {"person": person, "colleague": colleague, "starts_on": told["starts_on"], "ends_on": told["ends_on"]}


class ChooseForm(forms.Form):
    """Which cases, and to whom; nobody ticked means: propose out of the whole team."""

    every = forms.BooleanField(label=_("Alle offenen Fälle"), required=False)
    cases = forms.MultipleChoiceField(label=_("Einzelne Fälle"), required=False, widget=forms.CheckboxSelectMultiple)
    to = forms.MultipleChoiceField(
        label=_("An wen?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Niemand angekreuzt: Wir schlagen aus dem ganzen Team vor."),
    )
    reason = reason_field()

    def __init__(self, *args: Any, cases: list[tuple[str, str]], team: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cases"].choices = cases  # type: ignore[attr-defined]
        self.fields["to"].choices = team  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Something is chosen."""
        told = super().clean() or {}
        if not self.errors and not told.get("every") and not told.get("cases"):
            self.add_error("cases", CHOOSE)
        return told


class DistributionForm(OnceForm):
    """Each case with the person who gets it: proposed, and open to change.

    Args:
        cases: with their persons.
        proposed: case → offer; None where the form is sent.
        optional: whether a case may stay where it is.
        archive: whether closed cases need somebody too.
    """

    reason = reason_field()
    archive = ListedChoiceField(
        label=_("Abgeschlossene Fälle an"), help_text=_("Wer sie bei einer Rückfrage lesen und wieder öffnen kann.")
    )

    def __init__(
        self,
        *args: Any,
        cases: list[Case],
        board: Board,
        proposed: dict[int, Offer] | None = None,
        without: int | None = None,
        optional: bool = False,
        archive: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.cases, self.board, self.optional = cases, board, optional
        self.people = {str(one.user.pk): one.user for one in board.team if one.user.pk != without}
        self.needs = board.needs(cases)
        self.weights = {pk: need.weight for pk, need in self.needs.items()}
        self._offer(proposed or {}, without)
        if archive:
            names = [(key, str(user)) for key, user in self.people.items()]
            self.fields["archive"].choices = [("", PICK), *names]  # type: ignore[attr-defined]
        else:
            del self.fields["archive"]

    def _offer(self, proposed: dict[int, Offer], without: int | None) -> None:
        nobody = ("", _("später") if self.optional else PICK)
        numbers = {case.pk: case.number for case in self.cases}
        for pk, need in self.needs.items():
            offers = [(offer.key, offer.short) for offer in self.board.offers(need, without=without)]
            self.fields[field_of(pk)] = ListedChoiceField(
                label=_("Fall %(number)s geht an") % {"number": numbers[pk]},
                choices=[nobody, *offers],
                required=not self.optional,
                initial=proposed[pk].key if pk in proposed else "",
            )

    def rows(self) -> list[tuple[Case, Any]]:
        """The cases, each with its field."""
        return [(case, self[field_of(case.pk)]) for case in self.cases]

    @property
    def moves(self) -> dict[int, User]:
        """Case → person, for those that go."""
        told = {case.pk: self.cleaned_data.get(field_of(case.pk)) for case in self.cases}
        return {pk: self.people[key] for pk, key in told.items() if key}

    @property
    def archive_to(self) -> User | None:
        """Who gets the closed cases."""
        return self.people.get(self.cleaned_data.get("archive", ""))

    def refuse(self, error: ValidationError) -> None:
        """What a service refused, at its field or above the form."""
        for name, errors in error.error_dict.items() if hasattr(error, "error_dict") else ():
            self.add_error(name if name in self.fields else None, errors)
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)


def field_of(pk: int) -> str:
    """The field's name for a case."""
    return f"fall_{pk}"


def posted_cases(data: Any) -> list[int]:
    """Keys of the cases that a sent distribution speaks of."""
    names = [name.removeprefix("fall_") for name in data if name.startswith("fall_")]
    return [int(name) for name in names if name.isascii() and name.isdigit() and len(name) < 10]
