"""The same name in another script or spelling has the same key; other names have not."""

import pytest

from workflows.case.spelling import name_key

SAME = [
    ("Mohammad Ali", "محمد علي"),
    ("Muhamed Aly", "Mohamad Ali"),
    ("Amal Haddad", "أمل حداد"),
    ("Amal Hadad", "Амаль Хаддад"),
    ("Haddad, Amal", "Amal Haddad"),
    ("Oleksandr Schewtschenko", "Aleksandr Shevchenko"),
    ("Олександр", "Alexander"),
    ("Olha", "Olga"),
    ("Serhij", "Sergey"),
    ("Yevhen Shcherbak", "Євген Щербак"),
    ("Volodymyr Zelenskyy", "Wladimir Зеленський"),
    ("Julia", "Юлія"),
    ("Yousef", "Jusuf"),
    ("Yousuf", "یوسف"),
    ("Hossein", "حسین"),
    ("Aische", "عائشة"),
    ("Ayşe", "Aisha"),
    ("Fatimah", "فاطمة"),
    ("Abdurrahman", "عبد الرحمن"),
    ("Abdullah", "Abd Allah"),
    ("Abd al-Rahman", "Abdulrahman"),
    ("Al-Sayed", "السيد"),
    ("El Sayed", "Alsayed"),
    ("Ash-Shami", "الشامي"),
    ("Daoud", "داود"),
    ("Doğan Yıldız", "Dogan Jildis"),
    ("Mehmet Murat", "Mehmed Murad"),
    ("Süleyman", "سليمان"),
    ("Khaled", "Chaled"),
    ("O'Neil", "ONeil"),
]
OTHER = [
    ("Amal Haddad", "Omar Haddad"),
    ("Ali", "Walid"),
    ("Ivan", "Anna"),
    ("Oleksandr", "Oleksij"),
    ("Hassan", "Hussam"),
    ("Mohammed", "Mahmoud Ali"),
    ("Fatima", "Fadi"),
    ("Abdullah", "Abdurrahman"),
    ("Natalija", "Tetiana"),
    ("Yıldız", "Yılmaz"),
    ("Kovalenko", "Kovalchuk"),
    ("Al-Sayed", "Al-Shami"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize("name", ["", "  ", "🙂", "'", "٣", "x" * 5000, "al", "Al Ali", "'" * 3000])
def test_odd_names_do_no_harm(name: str) -> None:
    assert len(name_key(name)) <= 200
