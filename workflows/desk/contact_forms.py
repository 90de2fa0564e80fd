"""The forms of a contact: short on the page of a case, whole from anywhere, and for partners without a person."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forms.fields import CHOOSE, ListedChoiceField, NumberField, TidyCharField
from workflows.case import blocks, finding
from workflows.case.blocks import TextBlock
from workflows.case.notes import Encounter
from workflows.desk.forms import OnceForm
from workflows.network.contacts import Group, NetworkContact
from workflows.steps.assessment.models import LifeArea
from workflows.steps.fields import DayField, line, since, text, today

ENCOUNTER = ("on", "place", "interpreter", "kind", "text")


def whole_number(label: Any, most: int, initial: int) -> NumberField:
    """A number that is typed, not turned."""
    attrs = {"inputmode": "numeric", "autocomplete": "off"}
    return NumberField(
        label=label, min_value=1, max_value=most, max_digits=3, decimal_places=0, initial=initial,
        widget=forms.TextInput(attrs),
    )  # fmt: skip


class TopicsForm(OnceForm):
    """What was talked about, of the life areas in use."""

    topics = forms.MultipleChoiceField(
        label=_("Themen"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": CHOOSE, "invalid_list": CHOOSE},
    )

    def __init__(self, *args: Any, known: Iterable[LifeArea] = (), **kwargs: Any) -> None:
        """`known`: life areas that the caller has at hand."""
        super().__init__(*args, **kwargs)
        self.known = [area for area in known if area.active]
        self.fields["topics"].choices = self._topics  # type: ignore[attr-defined]

    @cached_property
    def areas(self) -> dict[str, LifeArea]:
        """Life areas by their key; asked once, when the form is drawn or checked."""
        return {area.key: area for area in self.known or LifeArea.objects.filter(active=True)}

    def _topics(self) -> list[tuple[str, str]]:
        return [(key, area.name) for key, area in self.areas.items()]

    @property
    def chosen_topics(self) -> list[LifeArea]:
        """The life areas that were ticked."""
        return [self.areas[key] for key in self.cleaned_data["topics"]]


class EncounterForm(TopicsForm):
    """One contact: everything has a default but the note, which is optional."""

    on = DayField(label=_("Datum"), earliest=since(2015), latest=today, initial=today)
    place = ListedChoiceField(label=_("Ort"), choices=Encounter.Place.choices, initial=Encounter.Place.OFFICE)
    minutes = whole_number(_("Minuten"), 600, 15)
    text = text(_("Notiz"), required=False, rows=3)
    persons = whole_number(_("Personen"), 50, 1)
    kind = ListedChoiceField(label=_("Art"), choices=Encounter.Kind.choices, initial=Encounter.Kind.SINGLE)
    interpreter = forms.BooleanField(label=_("mit Dolmetscher"), required=False)

    def clean(self) -> dict[str, Any] | None:
        """A family is at least two."""
        told = super().clean()
        if self.cleaned_data.get("kind") == Encounter.Kind.FAMILY and self.cleaned_data.get("persons") == 1:
            self.add_error("persons", _("Bei einer Familienberatung sind es mindestens zwei Personen."))
        return told

    @property
    def encounter(self) -> dict[str, Any]:
        """Field values of `Encounter`, without the topics."""
        told = self.cleaned_data
        numbers = {name: int(told[name]) for name in ("minutes", "persons")}
        return {**{name: told[name] for name in ENCOUNTER}, **numbers}


class ContactForm(EncounterForm):
    """A contact from anywhere: first with whom, then the rest. Text blocks can be inserted into the note."""

    who = TidyCharField(
        label=_("Mit wem?"),
        required=False,
        max_length=finding.LONGEST,
        help_text=_("Teil des Namens, Fallnummer oder Telefon"),
        widget=forms.TextInput({"autocomplete": "off", "type": "search", "dir": "auto"}),
    )
    case = forms.ChoiceField(
        label=_("Person"),
        required=True,
        widget=forms.RadioSelect,
        error_messages={"required": _("Bitte wählen Sie die Person aus der Liste."), "invalid_choice": CHOOSE},
    )
    block = ListedChoiceField(label=_("Textbaustein"), required=False)

    def __init__(self, *args: Any, offered: list[finding.Found], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = offered
        self.initial.setdefault("place", Encounter.Place.PHONE)
        self.fields["case"].choices = [(found.case.number, self._name(found)) for found in offered]  # type: ignore[attr-defined]
        self.fields["block"].choices = self._block_choices  # type: ignore[attr-defined]

    @staticmethod
    def _name(found: finding.Found) -> str:
        parts = [found.name, found.case.number, str(found.case.stadtteil or ""), found.why]
        return " · ".join(part for part in parts if part)

    @cached_property
    def blocks(self) -> dict[str, TextBlock]:
        """Text blocks by their key; asked once."""
        return {str(block.pk): block for block in blocks.offered(TextBlock.Use.CONTACT)}

    def _block_choices(self) -> list[tuple[str, str]]:
        return [("", _("keiner")), *((key, block.name) for key, block in self.blocks.items())]

    def with_block(self, key: str, text: str) -> str:
        """The note with the words of a block behind it."""
        block = self.blocks.get(key)
        return "\n".join(part for part in (text.rstrip(), block.text if block else "") if part)


class NetworkForm(TopicsForm):
    """One contact with a partner."""

    group = ListedChoiceField(label=_("Mit wem?"), choices=[("", _("Bitte wählen")), *Group.choices])
    partner = line(_("Name der Stelle"), limit=120, required=False, attrs={"autocomplete": "off"})
    on = DayField(label=_("Datum"), earliest=since(2015), latest=today, initial=today)
    way = ListedChoiceField(label=_("Wie?"), choices=NetworkContact.Way.choices, initial=NetworkContact.Way.PHONE)
    minutes = whole_number(_("Minuten"), 600, 15)
    text = text(_("Notiz"), limit=2000, required=False, rows=3, help_text=_("Ohne Namen von Ratsuchenden."))

    @property
    def contact(self) -> dict[str, Any]:
        """Field values of `NetworkContact`, without the topics."""
        names = ("group", "partner", "on", "way", "text")
        return {name: self.cleaned_data[name] for name in names} | {"minutes": int(self.cleaned_data["minutes"])}
