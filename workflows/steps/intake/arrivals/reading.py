"""From a file to rows of text: CSV in any dress, or XLSX. Formulas, programmes and pictures are never looked at."""

import csv
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

from django.utils.translation import gettext_lazy as _

from forms.text import tidy

MEGABYTE = 1024 * 1024
LARGEST, UNPACKED = 5 * MEGABYTE, 80 * MEGABYTE
MOST_ROWS, MOST_COLUMNS, LONGEST = 12_000, 60, 1_000
DELIMITERS = ";\t,|"
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')

EMPTY = _("Die Datei ist leer.")
TOO_BIG = _("Die Datei ist zu groß. Erlaubt sind 5 MB.")
TOO_LONG = _("Die Liste hat zu viele Zeilen. Bitte teilen Sie sie: höchstens 12.000 je Datei.")
OLD_EXCEL = _("Das ist eine alte Excel-Datei oder eine mit Kennwort. Bitte speichern Sie sie als .xlsx oder .csv.")
MACROS = _("Die Datei enthält Programme (Makros). Bitte speichern Sie sie als .xlsx ohne Makros.")
NO_TABLE = _("Das ist keine Tabelle, die wir lesen können. Bitte speichern Sie sie als .xlsx oder .csv.")


class Unreadable(Exception):
    """The file is not taken; the text is a sentence for whoever sent it."""


def read(content: bytes) -> list[list[str]]:
    """The rows of the first sheet, without blank ones at the end; what the file is, its content tells.

    Raises:
        Unreadable: with a sentence that helps.
    """
    if not content.strip():
        raise Unreadable(EMPTY)
    if len(content) > LARGEST:
        raise Unreadable(TOO_BIG)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable(OLD_EXCEL)
    rows = _sheet(content) if content.startswith(b"PK") else _csv(content)
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise Unreadable(EMPTY)
    return rows


def _csv(content: bytes) -> list[list[str]]:
    text = _decoded(content)
    if "\x00" in text or sum(char < " " and char not in "\t\r\n" for char in text[:4000]) > 20:
        raise Unreadable(NO_TABLE)
    delimiter = _delimiter(text)
    try:
        return _limited(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise Unreadable(NO_TABLE) from error


def _decoded(content: bytes) -> str:
    """UTF-8 with or without mark, UTF-16 with mark, else what Windows wrote."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """The sign that most of the first lines have, and have equally often."""
    lines = [line for line in text.splitlines()[:40] if line.strip()][:25]

    def score(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(DELIMITERS, key=score)


def _sheet(content: bytes) -> list[list[str]]:
    import openpyxl  # heavy, and wanted once a week

    try:
        merged = _looked_over(content)
        book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = next((one for one in book.worksheets if one.sheet_state == "visible"), None)
        if sheet is None:
            raise Unreadable(NO_TABLE)
        sheet.reset_dimensions()
        rows = _limited(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS))
        path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
        _fill(rows, merged.get(path, []))
        book.close()
    except Unreadable:
        raise
    except Exception as error:  # a broken file breaks in a hundred ways, and none of them is ours
        raise Unreadable(NO_TABLE) from error
    return rows


def _looked_over(content: bytes) -> dict[str, list[tuple[str, int, int]]]:
    """Refuse what swells up or brings programmes; the merged cells of each sheet: column, first and last row."""
    merged = {}
    with zipfile.ZipFile(BytesIO(content)) as parcel:
        names = parcel.infolist()
        if any("vbaproject" in item.filename.lower() for item in names):
            raise Unreadable(MACROS)
        if len(names) > 500 or sum(item.file_size for item in names) > UNPACKED:
            raise Unreadable(TOO_BIG)
        for item in names:
            if item.filename.startswith("xl/worksheets/") and item.filename.endswith(".xml"):
                found = MERGED.findall(parcel.read(item))
                merged[item.filename] = [(column.decode(), int(first), int(last)) for column, first, last in found]
    return merged


def _fill(rows: list[list[str]], merged: list[tuple[str, int, int]]) -> None:
    """A cell that was merged downwards (one family, one room) counts for each of its rows."""
    for letters, first, last in merged:
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        if not 1 <= first <= len(rows) or column > len(rows[first - 1]):
            continue
        value = rows[first - 1][column - 1]
        for row in rows[first : min(last, len(rows))]:
            row.extend([""] * (column - len(row)))
            row[column - 1] = row[column - 1] or value


def _limited(source: Iterator[Any]) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in source:
        if len(rows) >= MOST_ROWS:
            raise Unreadable(TOO_LONG)
        cells = [_text(cell) for cell in row[:MOST_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        rows.append(cells)
    return rows


def _text(cell: Any) -> str:
    """A cell as text; a date as 2026-11-24, a whole number without its point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(tidy(str(cell)[:LONGEST].replace("\0", "")).split())
