"""The same name in another script or spelling has the same key; other names have not."""

import pytest

from workflows.case.spelling import name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammad Ali", "محمد علي"),
        ("Muhamed Aly", "Mohammad Ali"),
        ("Amal Haddad", "أمل حداد"),
        ("Amal Hadad", "Амаль Хаддад"),
        ("Haddad, Amal", "Amal Haddad"),
        ("Oleksandr Schewtschenko", "Oleksandr Shevchenko"),
        ("Yousef", "Jusuf"),
    ],
)
def test_same(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Amal Haddad", "Omar Haddad"), ("Ali", "Walid"), ("Ivan", "Anna")])
def test_other(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize("name", ["", "  ", "🙂", "'", "٣", "x" * 5000])
def test_odd_names_do_no_harm(name: str) -> None:
    assert len(name_key(name)) <= 200
