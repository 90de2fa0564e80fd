"""Letters to the people whose contact has changed, in their language and in German, as one PDF.

Only who may open a file prints its letter: names and addresses stay with the new person, the lead prints none.
"""

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from accounts.languages import german_name
from content.directory.words import in_words
from content.models import Contact
from content.settings import SiteSettings
from workflows import papers
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.record import OPEN_STAGES, Case
from workflows.team.letter_words import OTHERS, words_for
from workflows.team.models import HandOver

if TYPE_CHECKING:
    from accounts.models import User


def cases_for(done: HandOver, reader: "User") -> list[Case]:
    """Open cases of the hand-over that are still where they went and whose file `reader` may open."""
    found = access.visible_to(reader).filter(hand_over_items__hand_over=done, stage__in=OPEN_STAGES)
    return list(found.select_related("person", "responsible").order_by("responsible", "pk"))


def only_german(cases: list[Case]) -> list[str]:
    """Languages, in German, into which nobody has put the letter yet."""
    codes = {case.person.language for case in cases} - {"", "de", *OTHERS}
    return sorted(german_name(code) for code in codes)


def answer(done: HandOver, cases: list[Case], *, by: "User") -> HttpResponse:
    """The PDF; each case's journal says that its letter was given out.

    Raises:
        papers.NoPaper: this machine cannot draw papers; nothing is written then.
    """
    settings = SiteSettings.load()
    contacts = {contact.user_id: contact for contact in _contacts(cases)}
    letters = [_letter(case, contacts.get(case.responsible_id), settings) for case in cases]
    paper = papers.answer("papers/letters.html", {"letters": letters}, name=f"briefe-{done.pk}")
    for case in cases:
        journal.write(Action.EXPORT, _("Brief ausgegeben"), by=by, case=case)
    return paper


def _contacts(cases: list[Case]) -> "list[Contact]":
    return list(Contact.objects.filter(user__in={case.responsible_id for case in cases}).select_related("office"))


def _letter(case: Case, contact: Contact | None, settings: SiteSettings) -> dict[str, Any]:
    """What one letter prints. A protected address appears nowhere."""
    person = case.person
    office = (contact.office if contact else None) or settings.main_office
    hours, language = in_words(settings, "opening_hours", person.language or "de")
    return {
        "case": case,
        "person_name": str(person),
        "native_name": person.native_name,
        "address": "" if person.address_protected else person.address,
        "contact_name": contact.name if contact else str(case.responsible),
        "phone": (contact.phone if contact else "") or settings.phone,
        "email": (contact.email if contact else "") or settings.email,
        "office": office,
        "hours": settings.opening_hours,
        "hours_other": hours if language != "de" else "",
        **words_for(person.language),
    }
