"""The desk's own forms: new case, contact, request put away, responsibility, reopening."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from accounts.models import User
from content.models import Stadtteil
from forms.fields import ListedChoiceField, PhoneField
from workflows.steps.fields import DayField, line, since, text, today
from workflows.steps.once import OnceForm
from workflows.team.proposals import Offer


class NewCaseForm(OnceForm):
    """What is known at the first contact; the intake asks for the rest."""

    first_name = line(_("Vorname"), limit=120, attrs={"autocomplete": "off"})
    last_name = line(_("Nachname"), limit=120, attrs={"autocomplete": "off"})
    date_of_birth = DayField(
        label=_("Geburtsdatum"),
        required=False,
        earliest=since(1900),
        latest=today,
        help_text=_("Wenn bekannt. Hilft, dieselbe Person wiederzufinden."),
    )
    language = ListedChoiceField(
        label=_("Sprache"), required=False, choices=[("", _("noch nicht bekannt")), *LANGUAGES]
    )
    phone = PhoneField(label=_("Telefon"), required=False, max_length=40)
    stadtteil = ListedChoiceField(label=_("Stadtteil"), required=False)
    concern = text(_("Anliegen"), required=False, rows=3, help_text=_("Worum geht es? Ein Satz genügt."))
    other_person = forms.BooleanField(label=_("Das ist eine andere Person"), required=False)
    seal = forms.CharField(required=False, widget=forms.HiddenInput, max_length=80)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.districts = {one.slug: one for one in Stadtteil.objects.all()}
        places = [(slug, one.name) for slug, one in self.districts.items()]
        self.fields["stadtteil"].choices = [("", _("noch nicht bekannt")), *places]  # type: ignore[attr-defined]

    @property
    def person(self) -> dict[str, Any]:
        """Field values of `Person`."""
        names = ("first_name", "last_name", "date_of_birth", "language", "phone")
        values = {name: self.cleaned_data[name] for name in names}
        return {**values, "stadtteil": self.districts.get(self.cleaned_data["stadtteil"])}


class ReopenForm(forms.Form):
    """Why a closed case starts again."""

    reason = line(_("Warum wird der Fall wieder geöffnet?"), limit=500)


class AssignForm(forms.Form):
    """Who is responsible from now on, and why."""

    responsible = ListedChoiceField(
        label=_("Zuständig ab jetzt"), help_text=_("Wer am besten passt, steht oben. Daneben: Fälle jetzt → danach.")
    )
    reason = line(_("Grund"), help_text=_("Zum Beispiel: Elternzeit, neuer Stadtteil. Ohne Angaben zur Person."))

    def __init__(self, *args: Any, offers: list[Offer], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {offer.key: offer.colleague.user for offer in offers}
        choices = [(offer.key, str(offer)) for offer in offers]
        self.fields["responsible"].choices = [("", _("Bitte wählen")), *choices]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> User:
        """The person chosen."""
        return self.people[self.cleaned_data["responsible"]]
