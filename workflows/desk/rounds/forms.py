"""What rounds ask: when, where and who; afterwards one short line per code."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from forms.fields import ListedChoiceField, NumberField
from workflows.desk.forms import OnceForm
from workflows.desk.rounds import selectors
from workflows.desk.rounds.models import RoundCode
from workflows.steps.fields import ClockField, DayField, in_a_year, line, today

BACKEND = "django.contrib.auth.backends.ModelBackend"
LONGEST_PASTE = 60_000


class RoundForm(OnceForm):
    """A visit. Managers plan their own; the lead chooses who goes."""

    on = DayField(label=_("Datum"), earliest=today, latest=in_a_year)
    starts = ClockField(label=_("Beginn"), required=False)
    house = ListedChoiceField(label=_("Unterkunft"))
    staff = ListedChoiceField(label=_("Wer geht?"))

    def __init__(self, *args: Any, planner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.houses = {str(one.pk): one for one in selectors.houses().select_related("stadtteil")}
        groups: dict[str, list[tuple[str, str]]] = {}
        for key, house in self.houses.items():
            groups.setdefault(house.stadtteil.name, []).append((key, house.name))
        self.fields["house"].choices = [("", _("Bitte wählen")), *groups.items()]  # type: ignore[attr-defined]
        self.people = {str(planner.pk): planner}
        if planner.has_perm("workflows.assign_case"):
            able = User.objects.with_perm("workflows.start_case", include_superusers=False, backend=BACKEND)
            self.people = {str(one.pk): one for one in able.order_by("last_name", "first_name", "pk")}
            people = [(key, str(one)) for key, one in self.people.items()]
            self.fields["staff"].choices = [("", _("Bitte wählen")), *people]  # type: ignore[attr-defined]
        else:
            del self.fields["staff"]
            self.cleaned_staff = planner

    @property
    def values(self) -> dict[str, Any]:
        """What `services.plan` takes."""
        told = self.cleaned_data
        staff = self.people[told["staff"]] if "staff" in self.fields else self.cleaned_staff
        return {"on": told["on"], "starts": told["starts"], "accommodation": self.houses[told["house"]], "staff": staff}


class LineForm(forms.Form):
    """One code: was somebody there, how long, about what."""

    here = forms.BooleanField(label=_("da gewesen"), required=False)
    minutes = NumberField(
        label=_("Minuten"), min_value=1, max_value=600, max_digits=3, decimal_places=0, initial=15,
        widget=forms.TextInput({"inputmode": "numeric", "size": "4"}),
    )  # fmt: skip
    interpreter = forms.BooleanField(label=_("mit Dolmetscher"), required=False)
    text = line(_("Notiz"), required=False, limit=1000)

    def __init__(self, data: Any = None, *, code: RoundCode, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, prefix=code.code, initial=initial)
        self.code = code

    def clean(self) -> dict[str, Any] | None:
        """A note without a person is a slip of the hand.

        Raises:
            ValidationError: at the box.
        """
        told = super().clean() or {}
        if told.get("text") and not told.get("here"):
            raise ValidationError({"here": _("Haben Sie mit der Person gesprochen? Dann kreuzen Sie „da gewesen“ an.")})
        return told

    def has_changed(self) -> bool:
        """Lines of people who were not there are not looked at."""
        return bool(self.data.get(self.add_prefix("here")) or self.data.get(self.add_prefix("text")))

    @property
    def values(self) -> dict[str, Any]:
        """Field values of `Encounter`."""
        told = self.cleaned_data
        return {"minutes": int(told["minutes"]), "interpreter": told["interpreter"], "text": told["text"]}


class PasteForm(forms.Form):
    """What the sheet on the device gives out."""

    lines = forms.CharField(
        label=_("Text aus dem Blatt"),
        max_length=LONGEST_PASTE,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("Im Blatt auf „Text kopieren“ tippen und hier einfügen. Gespeichert wird erst unten."),
    )

    def told(self) -> dict[str, dict[str, Any]]:
        """Code → first values of its line; what cannot be read is left out."""
        return dict(found for line in self.cleaned_data["lines"].splitlines() if (found := _read(line)))


def _read(line: str) -> tuple[str, dict[str, Any]] | None:
    """`K7M;20;D;Note` as the sheet writes it; None for anything else."""
    parts = [part.strip() for part in line.split(";", 3)]
    if len(parts) < 3 or not parts[1].isascii() or not parts[1].isdigit() or len(parts[1]) > 3:
        return None
    values = {"here": True, "minutes": int(parts[1]), "interpreter": parts[2].upper() == "D"}
    return parts[0].upper()[:4], {**values, "text": parts[3] if len(parts) > 3 else ""}
