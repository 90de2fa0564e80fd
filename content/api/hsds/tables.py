"""The same directory as tables: a ZIP of CSV files with a `datapackage.json`, as people open it in a spreadsheet."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from typing import Any

LARGEST, MOST_FILES = 20_000_000, 60
TABLE_OF = {
    "organization": "organizations",
    "location": "locations",
    "taxonomy_term": "taxonomy_terms",
    "taxonomy_detail": "taxonomies",
    "service": "services",
    "service_at_location": "service_at_locations",
}
PARENTS = {
    "service_id": "services",
    "organization_id": "organizations",
    "location_id": "locations",
    "contact_id": "contacts",
}
REFERENCES = (
    ("services", "organization_id", "organizations", "organization"),
    ("service_at_locations", "location_id", "locations", "location"),
    ("attributes", "taxonomy_term_id", "taxonomy_terms", "taxonomy_term"),
)
INSIDE = ("phones", "languages", "schedules", "service_areas", "cost_options", "contacts", "addresses", "accessibility")
TOP = ("stadtteile", "taxonomy_terms", "organizations", "services")
NUMBERS = {"latitude", "longitude", "amount"}
Row = dict[str, Any]


class Line(dict[str, Any]):
    """A record that knows its file and line, so that an error names them."""

    origin = ""


class NotTables(ValueError):
    """The ZIP cannot be read; the message says why."""


def to_tables(content: dict[str, Any]) -> dict[str, list[Row]]:
    """Nested records laid out flat, each once; the identifiers of the owners are in them already."""
    tables: dict[str, dict[str, Row]] = defaultdict(dict)

    def lay_out(table: str, record: Row) -> None:
        flat = {}
        for key, value in record.items():
            if key == "names":
                flat[key] = json.dumps(value, ensure_ascii=False)
            elif isinstance(value, dict):
                lay_out(TABLE_OF[key], value)
            elif isinstance(value, list):
                for item in value:
                    lay_out(key, item)
            else:
                flat[key] = value
        tables[table].setdefault(json.dumps(flat, sort_keys=True), flat)

    for name, records in content.items():
        for record in records if isinstance(records, list) else ():
            lay_out(name, record)
    return {name: list(rows.values()) for name, rows in sorted(tables.items())}


def write(content: dict[str, Any]) -> bytes:
    """The ZIP."""
    held, resources = io.BytesIO(), []
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in to_tables(content).items():
            columns = list(dict.fromkeys(key for row in rows for key in row))
            text = io.StringIO()
            writer = csv.DictWriter(text, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
            archive.writestr(f"{name}.csv", text.getvalue())
            fields = [{"name": column, "type": "string"} for column in columns]
            resources.append({"name": name, "path": f"{name}.csv", "schema": {"fields": fields}})
        described = {"name": "hsds", "profile": "tabular-data-package", "resources": resources}
        archive.writestr("datapackage.json", json.dumps(described, indent=1))
    return held.getvalue()


def read(data: bytes) -> dict[str, Any]:
    """The records of a ZIP, nested again.

    Raises:
        NotTables: with a sentence for the person who chose the file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if info.filename.lower().endswith(".csv")]
            if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > LARGEST:
                raise NotTables("Die Tabellen sind zu groß.")
            texts = {info.filename.rsplit("/", 1)[-1]: archive.read(info).decode("utf-8-sig") for info in infos}
    except UnicodeDecodeError:
        raise NotTables("Eine Tabelle ist nicht in UTF-8 geschrieben.") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        raise NotTables("Die ZIP-Datei ist beschädigt oder verschlüsselt.") from None
    tables = {table_of(name): list(lines(name, text)) for name, text in texts.items()}
    if "services" not in tables:
        raise NotTables("In der ZIP-Datei fehlt die Tabelle services.csv.")
    return nested(tables)


def table_of(name: str) -> str:
    """`service_at_location.csv` (so the standard) and `service_at_locations.csv` are the same."""
    stem = name.rsplit(".", 1)[0].lower()
    return TABLE_OF.get(stem, stem)


def lines(name: str, text: str) -> list[Line]:
    """The rows of one table; empty cells are left out."""
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="__more__")
    found: list[Line] = []
    try:
        for row in reader:
            line = Line({key: value for key, value in row.items() if value and key and key != "__more__"})
            line.origin = f"{name}, Zeile {len(found) + 2}"  # as a spreadsheet counts
            for key in NUMBERS & line.keys():
                line[key] = number(line[key])
            if "names" in line:
                line["names"] = mapping(line["names"])
            found.append(line)
    except csv.Error as wrong:
        raise NotTables(f"{name}, Zeile {len(found) + 2}: Das ist keine lesbare Tabelle ({wrong}).") from None
    return found


def number(text: str) -> Any:
    """A number; the text itself where it is none, so that the import names it."""
    try:
        return float(text)
    except ValueError:
        return text


def mapping(text: str) -> Any:
    """The names in other languages, written as JSON in one cell; the text itself where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def nested(tables: dict[str, list[Line]]) -> dict[str, Any]:
    """Hang each record below its owner."""
    index: dict[str, dict[str, list[Line]]] = {}
    for name, rows in tables.items():
        index[name] = defaultdict(list)
        for row in rows:
            index[name][row.get("id", "")].append(row)
    for table, column, target, key in REFERENCES:
        for row in tables.get(table, ()):
            if found := index.get(target, {}).get(row.get(column, "")):
                row[key] = found[0]
    for row in tables.get("service_at_locations", ()):
        _hang(row, "service_at_locations", index.get("services", {}).get(row.get("service_id", ""), []))
    for table in INSIDE:
        for row in tables.get(table, ()):
            for column, parent in PARENTS.items():
                if row.get(column):
                    _hang(row, table, index.get(parent, {}).get(row[column], []))
    for row in tables.get("attributes", ()):
        owner = TABLE_OF.get(row.get("link_entity", ""), "services")
        _hang(row, "attributes", index.get(owner, {}).get(row.get("link_id", ""), []))
    return {name: tables[name] for name in TOP if name in tables}


def _hang(row: Line, key: str, owners: list[Line]) -> None:
    for owner in owners:
        owner.setdefault(key, []).append(row)
