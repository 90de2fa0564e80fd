"""What two files say about one person, side by side: each kind of detail as words, and which of both is proposed."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.languages import german_name
from workflows.case.record import Case

# Details that belong together are chosen together: a Stadtteil without its accommodation would be a third place.
PERSON: dict[str, tuple[Any, tuple[str, ...]]] = {
    "name": (gettext_lazy("Name"), ("first_name", "last_name")),
    "native_name": (gettext_lazy("Name in eigener Schrift"), ("native_name",)),
    "date_of_birth": (gettext_lazy("Geburtsdatum"), ("date_of_birth",)),
    "language": (gettext_lazy("Sprache"), ("language", "interpreter_needed")),
    "phone": (gettext_lazy("Telefon"), ("phone",)),
    "email": (gettext_lazy("E-Mail"), ("email",)),
    "home": (gettext_lazy("Wohnen"), ("stadtteil_id", "accommodation_id", "address", "address_protected")),
    "household": (gettext_lazy("Haushalt"), ("household_id",)),
}
CASE: dict[str, tuple[Any, tuple[str, ...]]] = {
    "clock": (gettext_lazy("Beratungszeit"), ("eligibility", "clock_start", "clock_end")),
    "concern": (gettext_lazy("Anliegen beim ersten Kontakt"), ("concern",)),
}
KEPT, GONE = "kept", "gone"


@dataclass(frozen=True)
class Difference:
    """One kind of detail in which the files differ."""

    key: str
    label: str
    kept: str
    gone: str
    proposed: str


def values(case: Case, key: str) -> dict[str, Any]:
    """The details of one kind."""
    names = (PERSON | CASE)[key][1]
    return {name: getattr(case.person if key in PERSON else case, name) for name in names}


def differences(kept: Case, gone: Case) -> list[Difference]:
    """What somebody has to choose; where the file that stays says nothing, the other is proposed."""
    keys = [*(PERSON if kept.person_id != gone.person_id else ()), *CASE]
    found = []
    for key in keys:
        one, two = values(kept, key), values(gone, key)
        if one == two or not any(two.values()):
            continue
        proposed = KEPT if any(one.values()) else GONE
        label = str((PERSON | CASE)[key][0])
        found.append(Difference(key, label, words(kept, key), words(gone, key), proposed))
    return found


def words(case: Case, key: str) -> str:
    """One kind of detail as people read it."""
    person = case.person
    if key == "language":
        parts = [german_name(person.language) if person.language else ""]
        parts.append(_("Dolmetscher nötig") if person.interpreter_needed else "")
    elif key == "home":
        place = [str(person.accommodation or ""), person.address]  # a protected one appears nowhere
        parts = [str(person.stadtteil or ""), *([_("geschützt")] if person.address_protected else place)]
    elif key == "household":
        parts = [str(person.household or "")]
    elif key == "clock":
        days = [f"{day:%d.%m.%Y}" for day in (case.clock_start, case.clock_end) if day]
        parts = [case.get_eligibility_display() if case.eligibility else "", " – ".join(days)]
    elif key == "date_of_birth":
        parts = [f"{person.date_of_birth:%d.%m.%Y}" if person.date_of_birth else ""]
    elif key == "name":
        parts = [str(person)]
    else:
        parts = [str(value) for value in values(case, key).values()]
    return ", ".join(filter(None, parts)) or _("nichts")
