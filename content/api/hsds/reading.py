"""HSDS 3.0 in the words of our records: the way back from `shapes`, for our own files and for those of others."""

import re
from decimal import Decimal
from typing import Any

from django.utils.text import slugify

from accounts.languages import BY_CODE
from content.api.hsds.document import Node
from content.api.hsds.schedules import read_hours
from content.api.hsds.shapes import FREE, HOME, NOT_FREE, NOT_STEP_FREE, STEP_FREE
from content.directory.districts import Stadtteil
from content.directory.schedules import Schedule
from content.directory.services import Service
from content.directory.spelling import searchable

NOWHERE: dict[str, Any] = {"street": "", "postal_code": "", "city": HOME, "step_free": None, "access_note": ""}
STATUS = {value: value for value in Service.Status.values} | {"temporarily closed": Service.Status.INACTIVE.value}


def topic(node: Node) -> dict[str, Any]:
    """A taxonomy term."""
    name = node.text("name", longest=80, required=True)
    words = node.value.get("names") or {}
    if not isinstance(words, dict) or not all(isinstance(text, str) for pair in words.items() for text in pair):
        node.error("Hier muss für jede Sprache ein Text stehen.", "names")
        words = {}
    code = node.text("code", longest=50)
    slug = code if re.fullmatch(r"[-\w]+", code, re.ASCII) else slugify(searchable(code or name))[:50]
    return {"name": name, "name_words": words, "slug": slug}


def organization(node: Node) -> dict[str, Any]:
    """A body."""
    return {
        "name": node.text("name", longest=160, required=True),
        "alternate_name": node.text("alternate_name", longest=160),
        "description": node.text("description"),
        "website": node.text("website", longest=200) or node.text("uri", longest=200),
        "email": node.text("email", longest=254),
        "phone": first_number(node),
    }


def contact(node: Node) -> dict[str, Any]:
    """A person."""
    return {
        "name": node.text("name", longest=120, required=True),
        "role": node.text("title", longest=160),
        "email": node.text("email", longest=254),
        "phone": first_number(node),
    }


def office(node: Node) -> tuple[dict[str, Any], list[Schedule]]:
    """A location that is marked as one of our offices, and its hours."""
    people = node.items("contacts")
    place = own_place(node)
    values = {
        "name": node.text("name", longest=160, required=True),
        "floor": node.text("description", longest=160),
        "email": people[0].text("email", longest=254) if people else "",
        "phone": first_number(node),
        "latitude": degrees(node, "latitude"),
        "longitude": degrees(node, "longitude"),
        **{key: place[key] for key in ("street", "postal_code", "city", "step_free")},
    }
    return values, read_hours(node.items("schedules"))


def degrees(node: Node, key: str) -> Decimal | None:
    """A coordinate with the places that we keep."""
    number = node.number(key)
    return None if number is None else Decimal(str(number)).quantize(Decimal("0.00001"))


def is_office(node: Node) -> bool:
    """Whether our own export marked this location as an office."""
    return ("kind", "office") in {(item.text("link_type"), item.text("value")) for item in node.items("attributes")}


def own_place(node: Node) -> dict[str, Any]:
    """Address and accessibility of a location."""
    addresses = node.items("addresses")
    values = dict(NOWHERE)
    if addresses:
        values["street"] = ", ".join(
            filter(None, [addresses[0].text("address_1", longest=160), addresses[0].text("address_2", longest=160)])
        )
        values["postal_code"] = addresses[0].text("postal_code", longest=10)
        values["city"] = addresses[0].text("city", longest=80)
    for item in node.items("accessibility")[:1]:
        words = item.text("description", longest=200)
        values["step_free"] = {STEP_FREE: True, NOT_STEP_FREE: False}.get(words)
        rest = "" if words in (STEP_FREE, NOT_STEP_FREE) else words
        values["access_note"] = " ".join(filter(None, [rest, item.text("details", longest=200)]))
    return values


def service(node: Node) -> dict[str, Any]:
    """A service's own fields, without its place and the records that it names."""
    status = node.text("status", required=True)
    if status and status not in STATUS:
        node.error(f"Diesen Stand kennt der Standard nicht: {status[:40]}", "status")
    summary, description = two_texts(node.text("description"))
    marks = {item.text("link_type"): item.text("value") for item in node.items("attributes") if item.value.get("value")}
    values = {
        "name": node.text("name", longest=160, required=True),
        "alternate_name": node.text("alternate_name", longest=160),
        "summary": summary or node.text("name", longest=160),
        "description": description,
        "website": node.text("url", longest=200),
        "email": node.text("email", longest=254),
        "phone": first_number(node),
        "status": STATUS.get(status, Service.Status.ACTIVE.value),
        "interpretation": node.text("interpretation_services", longest=200),
        "application_process": node.text("application_process", longest=300),
        "fees": node.text("fees_description", longest=200),
        "target_group": node.text("eligibility_description", longest=200),
        "confirmed_on": node.date("assured_date"),
        "languages": languages(node),
        "opening_hours": opening_hours(node),
        "free_of_charge": free_of_charge(node),
        "address_secret": marks.get("address_secret") == "true",
    }
    known: dict[str, Any] = {key: marks[key] for key in ("slug", "keywords") if key in marks}
    return {**values, **known}


def two_texts(text: str) -> tuple[str, str]:
    """The first paragraph as the one sentence, if it is short enough; the rest as the description."""
    first, _gap, rest = text.partition("\n\n")
    first = " ".join(first.split())
    if len(first) <= 300:
        return first, rest.strip()
    return first[:297].rsplit(" ", 1)[0] + " …", text


def first_number(node: Node) -> str:
    """The first telephone number; fax and text lines are no telephone."""
    phones = [phone for phone in node.items("phones") if phone.text("type") not in ("fax", "text", "pager")]
    return phones[0].text("number", longest=40) if phones else ""


def languages(node: Node) -> list[str]:
    """Codes that we know, each once; others are named and left out."""
    codes = []
    for item in node.items("languages"):
        code = item.text("code").lower()
        if code in BY_CODE and code not in codes:
            codes.append(code)
        elif code not in BY_CODE:
            item.note(f"Diese Sprache führen wir nicht, sie wird ausgelassen: {code[:20] or '–'}", "code")
    return codes


def opening_hours(node: Node) -> str:
    """The first description of a time in words."""
    words = [found for item in node.items("schedules") if (found := item.text("description"))]
    if words and len(words[0]) > 200:
        node.note("Die Öffnungszeiten sind länger als 200 Zeichen und werden gekürzt.", "schedules")
    return words[0][:200] if words else ""


def free_of_charge(node: Node) -> bool | None:
    """Yes, no, or not said."""
    for item in node.items("cost_options"):
        if item.text("option") == FREE or item.number("amount") == 0:
            return True
        if item.text("option") == NOT_FREE or item.number("amount"):
            return False
    return None


def areas(node: Node, parts: dict[str, Stadtteil]) -> list[Stadtteil]:
    """Stadtteile by name; the whole city and everything beyond it means: no restriction."""
    names = [item.text("name") for item in node.items("service_areas")]
    return [parts[name] for name in names if name in parts]
