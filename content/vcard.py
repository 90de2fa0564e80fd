"""A contact person as vCard 4.0 (RFC 6350), so that the number is in the telephone before it is needed."""

from icalendar import vText
from icalendar.parser import Contentline, Contentlines

from content.directory.people import Contact
from content.directory.words import in_words
from content.settings import SiteSettings

TYPE = "text/vcard; charset=utf-8"


def card(contact: Contact, city: SiteSettings, language: str) -> bytes:
    """The card in the reader's language, as far as there are words for it."""
    role, code = in_words(contact, "role", language)
    lines = [
        _line("VERSION", "4.0"),
        _line("FN", _text(contact.name)),
        _line("N", _name(contact.name)),
        _line("ORG", ";".join(_text(part) for part in (city.operator, city.department, city.team) if part)),
    ]
    if role:
        lines.append(_line("TITLE", _text(role), LANGUAGE=code))
    if contact.phone_uri:
        lines.append(_line("TEL", contact.phone_uri, VALUE="uri", TYPE=["work", "voice"]))
    if contact.email:
        lines.append(_line("EMAIL", _text(contact.email), TYPE="work"))
    if contact.office and contact.office.street:
        office = contact.office
        parts = ("", "", office.street, office.city, "", office.postal_code, "Deutschland")
        lines.append(_line("ADR", ";".join(_text(part) for part in parts), TYPE="work"))
    lines += [_line("LANG", spoken, TYPE="work") for spoken in contact.languages or []]
    whole = Contentlines([Contentline("BEGIN:VCARD"), *lines, Contentline("END:VCARD"), ""])
    return whole.to_ical()


def file_name(contact: Contact) -> str:
    """A name that every telephone's file system takes."""
    from django.utils.text import slugify

    return f"{slugify(contact.name) or 'kontakt'}.vcf"


def _name(name: str) -> str:
    """Family name; given names. A shared line has only the one."""
    *given, family = name.split() or [""]
    return f"{_text(family)};{_text(' '.join(given))};;;"


def _text(value: str) -> str:
    return vText(value).to_ical().decode()


def _line(name: str, value: str, **params: str | list[str]) -> Contentline:
    told = "".join(f";{key}={','.join(of) if isinstance(of, list) else of}" for key, of in params.items())
    return Contentline(f"{name}{told}:{value}")
