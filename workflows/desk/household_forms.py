"""Forms about a family: one more member, whom to tie together, what the others get."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forms.fields import ListedChoicesField
from workflows.case.households import SAME
from workflows.case.record import Case
from workflows.desk.forms import OnceForm
from workflows.steps.fields import DayField, line, since, text, today

KINDS = [(key, label) for key, (label, _names) in SAME.items()]


class RelativeForm(OnceForm):
    """One more member of the household: name and date of birth; the rest is as in the file it starts from."""

    first_name = line(_("Vorname"), limit=120, attrs={"autocomplete": "off"})
    last_name = line(_("Nachname"), limit=120, attrs={"autocomplete": "off"})
    date_of_birth = DayField(label=_("Geburtsdatum"), required=False, earliest=since(1900), latest=today)
    same = ListedChoicesField(
        label=_("Gleich wie bei der Familie"),
        required=False,
        choices=KINDS,
        widget=forms.CheckboxSelectMultiple,
        initial=["home", "language"],
    )
    concern = text(_("Anliegen"), required=False, rows=2)
    other_person = forms.BooleanField(label=_("Das ist eine andere Person"), required=False)
    seal = forms.CharField(required=False, widget=forms.HiddenInput, max_length=80)

    @property
    def person(self) -> dict[str, Any]:
        """Field values of `Person`."""
        return {name: self.cleaned_data[name] for name in ("first_name", "last_name", "date_of_birth")}


class UniteForm(forms.Form):
    """The number of the case whose person belongs to the family."""

    number = line(
        _("Fallnummer"), limit=40, attrs={"autocomplete": "off"}, help_text=_("Ein Fall, den Sie bearbeiten dürfen.")
    )


class CopyForm(forms.Form):
    """Which details go to whom."""

    same = ListedChoicesField(
        label=_("Was übernehmen?"), choices=KINDS, widget=forms.CheckboxSelectMultiple, initial=["home"]
    )
    to = ListedChoicesField(label=_("Für wen?"), widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Any, *, members: list[Case]) -> None:
        super().__init__(data)
        self.members = {one.number: one for one in members}
        self.fields["to"].choices = [(number, str(one.person)) for number, one in self.members.items()]  # type: ignore[attr-defined]
        self.fields["to"].initial = list(self.members)

    @property
    def chosen(self) -> list[Case]:
        """The cases ticked."""
        return [self.members[number] for number in self.cleaned_data["to"]]
