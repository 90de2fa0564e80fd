"""Messy tables are read: any encoding, any delimiter, dates in any dress, merged cells; what is no table is refused."""

import zipfile
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories
from workflows.steps.intake.arrivals import columns
from workflows.steps.intake.arrivals.lines import Reader
from workflows.steps.intake.arrivals.reading import MERGED, Unreadable, read

TABLE = "Landratsamt;;;\r\n\r\nNachname;Vorname;Geb.-Datum;Stadtteil\r\nMüller;Jürgen;24.12.1990;Grünbühl\r\n;;;\r\n"
ROWS = [["Landratsamt"], [], ["Nachname", "Vorname", "Geb.-Datum", "Stadtteil"],
        ["Müller", "Jürgen", "24.12.1990", "Grünbühl"]]  # fmt: skip


def sheet(rows: list[list[object]], merge: str = "") -> bytes:
    """An Excel file."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("sign", [";", "\t", ",", "|"])
def test_csv_in_any_dress(encoding: str, sign: str) -> None:
    assert read(TABLE.replace(";", sign).encode(encoding)) == ROWS


def test_a_comma_inside_quotes_is_no_delimiter() -> None:
    assert read(b'Name;Ort\n"Haddad, Amal";"a;b"\n') == [["Name", "Ort"], ["Haddad, Amal", "a;b"]]


def test_excel_dates_numbers_and_merged_families() -> None:
    rows = [["Familie", "Name", "Geburtsdatum"], [7, "Amal", datetime(1990, 12, 24)], [None, "Omar", 33231.0]]
    found = read(sheet(rows, merge="A2:A3"))
    assert found == [["Familie", "Name", "Geburtsdatum"], ["7", "Amal", "1990-12-24"], ["7", "Omar", "33231"]]


def test_what_is_no_table_is_refused_with_a_sentence() -> None:
    with_macros = BytesIO(sheet([["a"]]))
    with zipfile.ZipFile(with_macros, "a") as parcel:
        parcel.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as parcel:
        parcel.writestr("xl/worksheets/sheet1.xml", b"0" * 90_000_000)
    bad = {
        "leer": b" \n",
        "Makros": with_macros.getvalue(),
        "zu groß": bomb.getvalue(),
        "alte Excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "keine Tabelle": b"PK\x03\x04 broken",
        "zu viele Zeilen": b"a;b\n" * 12_001,
    }
    for word, content in bad.items():
        with pytest.raises(Unreadable, match=word):
            read(content)


def test_a_huge_number_of_merged_cells_costs_nothing() -> None:
    assert len(MERGED.findall(b'<mergeCell ref="A1:A9999999"/>' * 1000)) == 1000


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_anything_is_read_or_refused(content: bytes) -> None:
    try:
        rows = read(content)
    except Unreadable:
        return
    assert all("\x00" not in cell for row in rows for cell in row)


def test_columns_are_guessed() -> None:
    assert columns.find_header(ROWS) == 2
    assert columns.guess(ROWS[2]) == ["last_name", "first_name", "date_of_birth", "stadtteil"]
    assert columns.guess(["Name", "Vorname", "Tel.", "Straße", "Fam.-Nr."]) == [
        "last_name", "first_name", "phone", "address", "household"
    ]  # fmt: skip
    assert columns.guess(["Name, Vorname", "Geburtsdatum (TT.MM.JJJJ)", "Staatsangehörigkeit"]) == [
        "name", "date_of_birth", ""
    ]  # fmt: skip


@pytest.mark.django_db
def test_lines_are_checked() -> None:
    factories.make_accommodation(factories.make_stadtteil("Grünbühl"), "Haus am Bach")
    reader = Reader(["name", "date_of_birth", "language", "phone", "stadtteil", "accommodation"])
    rows = [
        ["Haddad, Amal", "24.12.90", "Arabisch", "0176 12345678", "GRÜNBÜHL", "Haus am Bach"],
        ["Amal Haddad", "33231", "klingonisch", "nachfragen", "", "Zelt 4"],
        ["", "31.02.1990", "", "", "Atlantis", ""],
        ["Omar Haddad", "1. März 1985", "Dari", "17612345678", "", "haus am bach"],
        ["Zukunft, Zoe", "24.12.2999", "", "", "", ""],
    ]
    good, odd, bad, spelt, future = reader.lines(rows, -1)
    assert (good.name, good.person["language"], good.person["phone"]) == ("Amal Haddad", "ar", "+49 176 12345678")
    assert good.person["date_of_birth"] == odd.person["date_of_birth"] == date(1990, 12, 24)
    assert good.person["accommodation"].stadtteil == good.person["stadtteil"] == spelt.person["stadtteil"]
    assert (odd.person["address"], len(odd.notes), odd.errors) == ("Zelt 4", 3, [])
    assert [*map(len, (bad.errors, future.errors, spelt.errors, good.notes))] == [3, 1, 0, 0]
    assert (spelt.person["date_of_birth"], spelt.person["phone"]) == (date(1985, 3, 1), "+49 176 12345678")
