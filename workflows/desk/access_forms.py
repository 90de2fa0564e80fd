"""Forms around access: giving it, emergency access, looking into the journal."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from content.models import Stadtteil
from forms.fields import FreeDateField, ListedChoiceField
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.desk.forms import OnceForm
from workflows.privacy.granting import LONGEST, Level
from workflows.privacy.reading import Wanted
from workflows.privacy.viewing import BACKEND
from workflows.steps.fields import DayField, in_days, line, text, today

CHOOSE = _("Bitte wählen")
REASON_HELP = _("Zum Beispiel: Urlaubsvertretung, Beratung vor Ort. Ohne Angaben zur Person.")


def staff() -> list[User]:
    """Everybody who works at the desk."""
    able = User.objects.with_perm("workflows.use_desk", include_superusers=False, backend=BACKEND)
    return list(able.order_by("last_name", "first_name", "pk"))


class GivingForm(OnceForm):
    """Who, why and until when; refusals of the service come back at their fields."""

    user = ListedChoiceField(label=_("Wer"))
    reason = line(_("Grund"), help_text=REASON_HELP)
    ends_on = DayField(
        label=_("Bis einschließlich"),
        earliest=today,
        latest=in_days(LONGEST),
        help_text=_("Danach endet der Zugriff von selbst."),
    )
    confirmed = forms.CharField(required=False, widget=forms.HiddenInput, max_length=1)

    def __init__(self, *args: Any, without: Iterable[int | None] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        left_out = set(without)
        self.people = {str(user.pk): user for user in staff() if user.pk not in left_out}
        choices = [(key, str(user)) for key, user in self.people.items()]
        self.fields["user"].choices = [("", CHOOSE), *choices]  # type: ignore[attr-defined]

    @property
    def person(self) -> User:
        """The person chosen."""
        return self.people[self.cleaned_data["user"]]

    @property
    def sent(self) -> list[tuple[str, str]]:
        """What was typed, for the page that asks once more."""
        return [
            (self.add_prefix(name), str(self.data.get(self.add_prefix(name), "")))
            for name in self.fields
            if name != "confirmed" and self.data.get(self.add_prefix(name))
        ]

    def refuse(self, error: ValidationError) -> None:
        """What the service says, at its field; a new ticket, because nothing was saved."""
        self.add_error(None, error)


class CaseGivingForm(GivingForm):
    """How much of a case."""

    level = ListedChoiceField(
        label=_("Was"),
        choices=[(Level.READ, _("die Akte lesen")), (Level.WORK, _("die Akte lesen und den Fall bearbeiten"))],
        initial=Level.READ,
    )
    health = forms.BooleanField(
        label=_("auch Gesundheitsangaben"),
        required=False,
        help_text=_("Nur wenn es für die Aufgabe nötig ist."),
    )
    field_order = ["user", "level", "health", "reason", "ends_on"]

    def __init__(self, *args: Any, case: Case, by: User, **kwargs: Any) -> None:
        super().__init__(*args, without=(case.responsible_id, by.pk), **kwargs)


class DistrictGivingForm(GivingForm):
    """Which Stadtteil."""

    stadtteil = ListedChoiceField(label=_("Stadtteil"))
    field_order = ["user", "stadtteil", "reason", "ends_on"]

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, without=(by.pk,), **kwargs)
        self.districts = {one.slug: one for one in Stadtteil.objects.all()}
        choices = [(slug, one.name) for slug, one in self.districts.items()]
        self.fields["stadtteil"].choices = [("", CHOOSE), *choices]  # type: ignore[attr-defined]

    @property
    def district(self) -> Stadtteil:
        """The Stadtteil chosen."""
        return self.districts[self.cleaned_data["stadtteil"]]


class EmergencyForm(OnceForm):
    """Which case, and why it must be now."""

    number = line(
        _("Fallnummer"), limit=40, attrs={"autocomplete": "off", "dir": "ltr"}, help_text=_("Zum Beispiel 2026-00012")
    )
    reason = text(
        _("Warum muss es sein?"),
        limit=500,
        rows=3,
        help_text=_("Ein Satz. Ihn lesen die zuständige Person, die Leitung und der Datenschutz."),
    )


class JournalForm(forms.Form):
    """What to look for. Sent by POST, so that neither persons nor reasons stand in an address."""

    fall = line(_("Fallnummer"), limit=40, required=False, attrs={"autocomplete": "off", "dir": "ltr"})
    art = ListedChoiceField(label=_("Art"), required=False, choices=[("", _("alle")), *Action.choices])
    von = FreeDateField(label=_("Von"), required=False)
    bis = FreeDateField(label=_("Bis"), required=False)
    wer = ListedChoiceField(label=_("Person aus dem Team"), required=False)
    grund = line(
        _("Grund"),
        limit=500,
        required=False,
        help_text=_("Nötig, wenn Sie nach einer Person suchen oder eine Datei ausgeben. Steht danach im Protokoll."),
    )
    vor = forms.IntegerField(required=False, min_value=1, max_value=2**62, widget=forms.HiddenInput)

    def __init__(self, *args: Any, exporting: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.exporting = exporting
        people = [(str(user.pk), str(user)) for user in User.objects.order_by("last_name", "first_name", "pk")]
        self.fields["wer"].choices = [("", _("alle")), *people]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        """A reason where one is needed."""
        told = super().clean() or {}
        if (self.exporting or told.get("wer")) and len(str(told.get("grund") or "").strip()) < 5:
            self.add_error("grund", _("Bitte schreiben Sie den Grund auf."))
        return told

    @property
    def wanted(self) -> Wanted:
        """For the selector."""
        told = self.cleaned_data
        actor = int(told["wer"]) if told["wer"] else None
        return Wanted(told["fall"], told["art"], told["von"], told["bis"], actor, told["vor"])
