"""What intake asks: the person, the information under Art. 13 GDPR, eligibility and the start of the clock."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.forms import BoundField
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from content.models import Accommodation, Stadtteil
from forms.fields import BAD_CHOICE, CHOOSE, ListedChoiceField, PhoneField, TidyEmailField
from workflows.case import households
from workflows.case.record import Case, Eligibility
from workflows.case.selectors import household_cases
from workflows.steps.fields import DayField, in_days, line, since, text, today
from workflows.steps.forms import StepForm
from workflows.steps.intake import notices
from workflows.steps.intake.similar import Similar

SPOKEN = [("", _("Bitte wählen")), *LANGUAGES]
PERSON = (
    "first_name",
    "last_name",
    "native_name",
    "date_of_birth",
    "language",
    "interpreter_needed",
    "phone",
    "email",
    "stadtteil",
    "accommodation",
    "address",
    "address_protected",
)


ALONE, STAYS = "", "-"


class AccommodationField(forms.ModelChoiceField):
    """Accommodations, grouped by Stadtteil."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(Accommodation.objects.select_related("stadtteil"), **kwargs)
        self.error_messages["invalid_choice"] = BAD_CHOICE

    def offer(self, current: int | None) -> None:
        """Those in use, and the one the person lives in; one group per Stadtteil."""
        self.queryset = Accommodation.objects.select_related("stadtteil").filter(Q(active=True) | Q(pk=current))
        groups: dict[str, list[tuple[int, str]]] = {}
        for place in self.queryset:
            groups.setdefault(place.stadtteil.name, []).append((place.pk, place.name))
        self.choices = [("", _("keine Unterkunft")), *groups.items()]


class IntakeForm(StepForm):
    """Person, information given, eligibility, clock; and whether a similar person is somebody else."""

    asks = "intake"
    first_name = line(
        _("Vorname"), limit=120, required=False, help_text=_("Leer lassen, wenn es nur einen Namen gibt.")
    )
    last_name = line(_("Nachname"), limit=120)
    native_name = line(
        _("Name in eigener Schrift"),
        attrs={"dir": "auto"},
        required=False,
        help_text=_("Zum Beispiel arabisch oder kyrillisch."),
    )
    date_of_birth = DayField(label=_("Geburtsdatum"), earliest=since(1900), latest=today, required=False)
    language = ListedChoiceField(label=_("Sprache"), choices=SPOKEN)
    interpreter_needed = forms.BooleanField(label=_("Dolmetscherin oder Dolmetscher nötig"), required=False)
    phone = PhoneField(label=_("Telefon"), max_length=40, required=False)
    email = TidyEmailField(label=_("E-Mail"), max_length=254, required=False)
    stadtteil = forms.ModelChoiceField(
        Stadtteil.objects.all(),
        label=_("Stadtteil"),
        empty_label=_("Bitte wählen"),
        help_text=_("Wo die Person wohnt."),
    )
    accommodation = AccommodationField(label=_("Unterkunft"), required=False)
    address = line(_("Anschrift"), required=False, help_text=_("Straße und Hausnummer, wenn keine Unterkunft."))
    address_protected = forms.BooleanField(
        label=_("Anschrift geschützt"),
        required=False,
        help_text=_("Zum Beispiel bei Gewaltschutz. Sie erscheint nirgends."),
    )
    informed_on = DayField(label=_("Informiert am"), earliest=since(2015), latest=today)
    informed_language = ListedChoiceField(label=_("In dieser Sprache"), choices=SPOKEN)
    informed_version = ListedChoiceField(label=_("Fassung des Merkblatts"))
    eligibility = ListedChoiceField(label=_("Wer wird beraten?"), choices=Eligibility.choices, widget=forms.RadioSelect)
    clock_start = DayField(
        label=_("Beginn der Beratungszeit"),
        earliest=since(2015),
        latest=in_days(31),
        required=False,
        help_text=_("Von hier an zählen drei Jahre. Nur für Personen, die beraten werden."),
    )
    family = ListedChoiceField(
        label=_("Lebt zusammen mit"),
        required=False,
        help_text=_("Jede Person hat eine eigene Akte. Von hier kommen Sie später zur ganzen Familie."),
    )
    different_person = forms.BooleanField(label=_("Das ist eine andere Person"), required=False)
    similar_shown = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    layout = (
        (_("Person"), (*PERSON[:6], "family")),
        (_("Kontakt und Wohnen"), PERSON[6:]),
        (_("Information zum Datenschutz"), ("informed_on", "informed_language", "informed_version")),
        (_("Beratung"), ("eligibility", "clock_start")),
    )

    def prepare(self) -> None:
        """Begin with what the request told, today, and the leaflet that was used last."""
        person = self.case.person
        self.fields["accommodation"].offer(person.accommodation_id)  # type: ignore[attr-defined]
        for name in ("stadtteil", "accommodation"):
            self.fields[name].error_messages |= {"required": CHOOSE, "invalid_choice": BAD_CHOICE}
        self.initial = {name: getattr(person, name) for name in PERSON if name not in ("stadtteil", "accommodation")}
        self.initial |= {"stadtteil": person.stadtteil_id, "accommodation": person.accommodation_id}
        self.initial |= {"informed_on": timezone.localdate(), "informed_language": person.language}
        self.initial |= {"clock_start": self.case.clock_start or timezone.localdate()}
        self._offer_leaflets()
        self._offer_family()
        self.similar = Similar(self.case, self.reader)
        if not self.is_bound:
            self.similar.look(person.first_name, person.last_name, person.date_of_birth, person.native_name)

    def _offer_leaflets(self) -> None:
        """The versions in use, the newest first; and the way to read one together."""
        offered = notices.choices()
        field: Any = self.fields["informed_version"]
        field.choices = offered
        self.initial["informed_version"] = offered[0][0]
        address = f"{reverse('desk:notice')}?sprache={self.case.person.language}"
        words = _("Merkblatt zeigen oder drucken (neues Fenster)")
        field.help_text = format_html('<a href="{}" target="_blank" rel="noopener">{}</a>', address, words)

    def _offer_family(self) -> None:
        """Those of the same name or home, and the household as it is; no question where there is neither."""
        field: Any = self.fields["family"]
        sent = self.data.get(self.add_prefix("family")) if self.is_bound else None
        if self.case.person.household_id:
            self.initial["family"] = STAYS
        if sent == ALONE:  # nothing to look up, unless the page is drawn again
            field.choices = lambda: self.families
        elif (self.is_bound and sent is None) or len(self.families) == 1:
            del self.fields["family"]
        else:
            field.choices = self.families

    @cached_property
    def relatives(self) -> dict[str, Case]:
        """Cases of people who may belong together with this one, by number."""
        return {one.number: one for one in households.candidates(self.case, self.reader)}

    @cached_property
    def families(self) -> list[tuple[str, Any]]:
        """The choices: alone, as it is (also where the others are in files that the reader may not open), with whom."""
        choices: list[tuple[str, Any]] = [(ALONE, _("niemandem, oder noch nicht bekannt"))]
        if self.case.person.household_id:
            names = ", ".join(str(one.person) for one in household_cases(self.case, self.reader))
            choices.append((STAYS, _("wie bisher: %(names)s") % {"names": names} if names else _("wie bisher")))
        with_whom = _("%(name)s (Fall %(number)s)")
        return choices + [(n, with_whom % {"name": one.person, "number": n}) for n, one in self.relatives.items()]

    def sections(self) -> list[tuple[str, list[BoundField]]]:
        """The sections, without the question about the family where nobody is known."""
        return [(str(title), [self[name] for name in names if name in self.fields]) for title, names in self.layout]

    def clean(self) -> dict[str, Any]:
        """Questions that touch more than one field, and the similar persons last."""
        told = super().clean() or {}
        place = told.get("accommodation")
        if place and told.get("stadtteil") and place.stadtteil_id != told["stadtteil"].pk:
            where = _("Diese Unterkunft liegt in %(stadtteil)s. Bitte passen Sie eines von beiden an.")
            self.add_error("accommodation", where % {"stadtteil": place.stadtteil.name})
        if told.get("eligibility") == Eligibility.NOT_ELIGIBLE:
            told["clock_start"] = None
        elif told.get("eligibility") and not told.get("clock_start") and "clock_start" not in self.errors:
            self.add_error("clock_start", _("Wann hat die Beratung begonnen?"))
        self._compare(told)
        return told

    def _compare(self, told: dict[str, Any]) -> None:
        """Similar persons are shown before saving; a tick counts only for those that were on the screen."""
        names = [told.get(name) or "" for name in ("first_name", "last_name", "native_name")]
        self.similar.look(names[0], names[1], told.get("date_of_birth"), names[2])
        if not self.similar.asks:
            return
        shown = constant_time_compare(told.get("similar_shown") or "", self.similar.seal)
        if not (shown and told.get("different_person")):
            self.add_error(
                "different_person", ValidationError(_("Bitte vergleichen Sie zuerst und bestätigen Sie dann."))
            )
        if not shown:
            self.data = self.data.copy()  # type: ignore[attr-defined] # the tick was given to others
            self.data.pop("different_person", None)  # type: ignore[attr-defined]

    @property
    def person(self) -> dict[str, Any]:
        """Values for `Person`."""
        return {name: self.cleaned_data[name] for name in PERSON}

    @property
    def household(self) -> dict[str, Any]:
        """What becomes of the household: as the service wants it."""
        told = self.cleaned_data.get("family", STAYS)
        return {"family": None if told in (ALONE, STAYS) else self.relatives[told], "alone": told == ALONE}

    @property
    def intake(self) -> dict[str, Any]:
        """Values for `Intake`."""
        names = ("informed_on", "informed_language", "informed_version", "eligibility")
        return {name: self.cleaned_data[name] for name in names}


class HandOverForm(StepForm):
    """Where somebody goes whom the team may not counsel."""

    handed_to = line(
        _("An welche Stelle?"),
        attrs={"list": "stellen", "autocomplete": "off"},
        help_text=_("Vorschläge kommen aus dem Verzeichnis; Sie können auch frei schreiben."),
    )
    reason = text(_("Grund"), limit=1000)
