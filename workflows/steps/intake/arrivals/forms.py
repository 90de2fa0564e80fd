"""The forms about a list of arrivals: the file, what its columns mean, who gets the cases."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from content.models import Stadtteil
from forms.fields import ListedChoiceField, NumberField
from workflows.steps.intake.arrivals.columns import MEANINGS
from workflows.steps.intake.arrivals.reading import LARGEST, TOO_BIG

NONE = "-"  # chosen on purpose: these questions are not voluntary
NOTHING = [(NONE, _("nicht übernehmen")), *((key, one.label) for key, one in MEANINGS.items())]
EACH_ONCE = _("Jede Bedeutung gibt es nur einmal: „%(label)s“ ist doppelt.")


class ListForm(forms.Form):
    """A spreadsheet."""

    file = forms.FileField(
        label=_("Datei"),
        help_text=_("Excel (.xlsx) oder CSV, bis 5 MB. Sie prüfen alles, bevor ein Fall angelegt wird."),
        error_messages={
            "required": _("Bitte wählen Sie eine Datei."),
            "missing": _("Bitte wählen Sie eine Datei."),
            "empty": _("Die Datei ist leer."),
            "invalid": _("Bitte wählen Sie eine Datei."),
        },
        widget=forms.FileInput({"accept": ".xlsx,.csv,.txt,text/csv"}),
    )

    def clean_file(self) -> Any:
        """Refuse a large one before it is read.

        Raises:
            ValidationError: it is too large.
        """
        file = self.cleaned_data["file"]
        if file.size > LARGEST or getattr(file, "cut_off", False):
            raise forms.ValidationError(TOO_BIG)
        return file


class ColumnsForm(forms.Form):
    """What each column means, and in which row the headings stand."""

    def __init__(self, data: Any, *, columns: list[str], header: int, rows: list[list[str]]) -> None:
        super().__init__(data)
        self.width = len(columns)
        self.fields["header"] = NumberField(
            label=_("Die Überschriften stehen in Zeile"),
            help_text=_("0, wenn es keine gibt."),
            min_value=0,
            max_value=len(rows),
            max_digits=5,
            decimal_places=0,
            initial=header + 1,
            widget=forms.TextInput({"inputmode": "numeric"}),
        )
        head = rows[header] if 0 <= header < len(rows) else []
        sample = [row for row in rows[header + 1 : header + 40] if any(row)]
        for place, meaning in enumerate(columns):
            title = head[place] if place < len(head) and head[place] else _("Spalte %(n)d") % {"n": place + 1}
            seen = list(dict.fromkeys(row[place] for row in sample if place < len(row) and row[place]))[:3]
            self.fields[f"column_{place}"] = ListedChoiceField(
                label=title, choices=NOTHING, initial=meaning or NONE, help_text=" · ".join(seen)[:90]
            )

    def clean(self) -> dict[str, Any]:
        """Each meaning once."""
        told = super().clean() or {}
        chosen: set[str] = set()
        for place in range(self.width):
            meaning = told.get(f"column_{place}") or NONE
            if meaning != NONE and meaning in chosen:
                self.add_error(f"column_{place}", EACH_ONCE % {"label": MEANINGS[meaning].label})
            chosen.add(meaning)
        return told

    @property
    def columns(self) -> list[str]:
        """The meanings chosen."""
        return [self.cleaned_data[f"column_{place}"].replace(NONE, "") for place in range(self.width)]

    @property
    def header(self) -> int:
        """The row of the headings, counted from 0; -1 for none."""
        return int(self.cleaned_data["header"]) - 1


class EnterForm(forms.Form):
    """Who gets the cases of each Stadtteil; `expected` is the number that the page shows."""

    expected = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(
        self,
        data: Any,
        *,
        districts: list[tuple[Stadtteil | None, int]],
        able: dict[str, User],
        usual: dict[int, str],
        expected: int,
    ) -> None:
        super().__init__(data, initial={"expected": expected})
        choices = [(NONE, _("noch niemand: die Leitung teilt zu")), *((key, str(user)) for key, user in able.items())]
        self.places = [str(place.pk) if place else "" for place, _count in districts]
        for place, count in districts:
            key = str(place.pk) if place else ""
            self.fields[f"who_{key}"] = ListedChoiceField(
                label=_("%(place)s (%(count)d)") % {"place": place or _("ohne Stadtteil"), "count": count},
                choices=choices,
                initial=usual.get(place.pk, NONE) if place else NONE,
            )

    @property
    def responsible(self) -> dict[str, str]:
        """Key of the Stadtteil → key of the user."""
        return {key: self.cleaned_data[f"who_{key}"].replace(NONE, "") for key in self.places}


def able_people() -> dict[str, User]:
    """Who may be responsible for cases, by key."""
    backend = "django.contrib.auth.backends.ModelBackend"
    able = User.objects.with_perm("workflows.start_case", include_superusers=False, backend=backend)
    return {str(user.pk): user for user in able.filter(is_active=True).order_by("last_name", "first_name", "pk")}
