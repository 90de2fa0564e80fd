"""The whole directory as one file: what `hsds_export` writes and `hsds_import` reads."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation

from content.api.hsds import queries, shapes, tables
from content.directory.districts import Stadtteil
from content.directory.services import Service

FORMAT = "hsds-3.0"


def export() -> dict[str, Any]:
    """Everything, also services that no longer exist; never a secret address."""
    everything = Service.objects.select_related("organization", "office").order_by("name", "uuid")
    operator = queries.operator()
    with translation.override("de"):
        content = {
            "format": FORMAT,
            "stadtteile": [{"name": part.name, "code": part.slug} for part in Stadtteil.objects.all()],
            "taxonomies": [shapes.THEMES],
            "taxonomy_terms": [shapes.term(topic) for topic in queries.terms()],
            "organizations": [shapes.organization(body) for body in queries.organizations()],
            "services": [shapes.full(service, operator) for service in queries.with_all(everything)],
        }
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))


def write(content: dict[str, Any]) -> str:
    """The file's text: one that people can compare line by line."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


class Unreadable(Exception):
    """The file is no JSON, or none that we know; the message says where."""


def read_bytes(data: bytes) -> dict[str, Any]:
    """A file as it was chosen: JSON, or a ZIP of tables.

    Raises:
        Unreadable: with a sentence for the person who chose the file.
    """
    if data.startswith(b"PK"):
        try:
            return tables.read(data)
        except tables.NotTables as wrong:
            raise Unreadable(str(wrong)) from None
    try:
        return read(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise Unreadable("Die Datei ist nicht in UTF-8 geschrieben.") from None


def read(text: str) -> dict[str, Any]:
    """JSON as a mapping of lists.

    Known are our own export, a page or a list of full services from any HSDS interface, and one service per line.

    Raises:
        Unreadable: with a sentence for the person who chose the file.
    """
    text = text.lstrip("\ufeff").strip()
    if not text:
        raise Unreadable("Die Datei ist leer.")
    content = _parsed(text)
    if isinstance(content, list):
        return {"services": content}
    if not isinstance(content, dict):
        raise Unreadable("In der Datei steht kein Verzeichnis. Erwartet wird ein Objekt oder eine Liste.")
    if "contents" in content:
        return {"services": content["contents"]}
    if "services" in content and "organization" not in content:
        return content
    if "name" in content and "id" in content:
        return {"services": [content]}
    raise Unreadable("In der Datei stehen keine Angebote: „services“ fehlt.")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise Unreadable("Die Datei ist zu tief verschachtelt.") from None
    except json.JSONDecodeError as whole:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or whole.msg != "Extra data":
            raise Unreadable(f"Zeile {whole.lineno}, Zeichen {whole.colno}: Das ist kein JSON.") from None
    records = []
    for number, line in enumerate(lines, start=1):
        try:
            records.append(json.loads(line))
        except json.JSONDecodeError:
            raise Unreadable(f"Zeile {number}: Das ist kein JSON.") from None
    return records
