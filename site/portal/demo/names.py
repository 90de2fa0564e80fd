"""Invented people: common first and last names by language, some also in their own script. Any likeness is chance."""

from random import Random
from typing import NamedTuple


class Names(NamedTuple):
    """Names of one language as "Latin" or "Latin|own script"; `share` of all households in percent."""

    share: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    ukraine: bool = False


NAMES: dict[str, Names] = {
    "ar": Names(
        24,
        ("Amal|أمل", "Rana|رنا", "Huda|هدى", "Maryam|مريم", "Salma|سلمى", "Nour|نور", "Dima|ديمة", "Layla|ليلى"),
        ("Omar|عمر", "Khaled|خالد", "Yousef|يوسف", "Mahmoud|محمود", "Tarek|طارق", "Sami|سامي", "Bilal|بلال"),
        ("Haddad|حداد", "Al-Khatib|الخطيب", "Najjar|نجار", "Darwish|درويش", "Saleh|صالح", "Qassem|قاسم", "Issa|عيسى"),
    ),
    "uk": Names(
        20,
        ("Oksana|Оксана", "Iryna|Ірина", "Natalia|Наталія", "Olena|Олена", "Sofiia|Софія", "Daryna|Дарина"),
        ("Andrii|Андрій", "Mykola|Микола", "Dmytro|Дмитро", "Bohdan|Богдан", "Taras|Тарас"),
        ("Kovalenko|Коваленко", "Bondar|Бондар", "Melnyk|Мельник", "Tkachuk|Ткачук", "Lysenko|Лисенко", "Rudenko|Руденко"),
        ukraine=True,
    ),
    "prs": Names(
        10,
        ("Fatima|فاطمه", "Zahra|زهرا", "Shabnam|شبنم", "Laila|لیلا", "Parwin|پروین"),
        ("Ali Reza|علی رضا", "Hamid|حمید", "Nasir|ناصر", "Mustafa|مصطفی", "Jawad|جواد"),
        ("Rahimi|رحیمی", "Ahmadi|احمدی", "Hosseini|حسینی", "Karimi|کریمی", "Sharifi|شریفی"),
    ),
    "tr": Names(
        10,
        ("Zeynep", "Elif", "Ayşe", "Gülay", "Derya"),
        ("Emre", "Murat", "Serkan", "Yusuf", "Onur"),
        ("Yıldız", "Aydın", "Şahin", "Kılıç", "Doğan", "Öztürk"),
    ),
    "kmr": Names(
        8,
        ("Berîvan", "Rojîn", "Nesrîn", "Şîlan", "Zelal"),
        ("Azad", "Rojhat", "Baran", "Serhat", "Dilovan"),
        ("Demirci", "Khalaf", "Ibrahim", "Hesen", "Rashid"),
    ),
    "fa": Names(
        6,
        ("Nasrin|نسرین", "Mina|مینا", "Shirin|شیرین", "Leila|لیلا"),
        ("Reza|رضا", "Behrouz|بهروز", "Amir|امیر", "Kian|کیان"),
        ("Moradi|مرادی", "Jafari|جعفری", "Rostami|رستمی", "Ebrahimi|ابراهیمی"),
    ),
    "ti": Names(
        6,
        ("Selam|ሰላም", "Rahel|ራሄል", "Mebrat|መብራት", "Saba|ሳባ"),
        ("Yonas|ዮናስ", "Filmon|ፊልሞን", "Samuel|ሳሙኤል", "Robel|ሮቤል"),
        ("Tesfay|ተስፋይ", "Gebremedhin|ገብረመድህን", "Habte|ሃብተ", "Kidane|ኪዳነ"),
    ),
    "ps": Names(
        4,
        ("Palwasha|پلوشه", "Spozhmai|سپوږمۍ", "Gulalai|ګلالۍ"),
        ("Zmarai|زمری", "Wali|ولي", "Hekmat|حکمت", "Sardar|سردار"),
        ("Stanekzai|ستانکزی", "Wardak|وردګ", "Safi|ساپی", "Zadran|ځدراڼ"),
    ),
    "ru": Names(
        4,
        ("Swetlana|Светлана", "Ljudmila|Людмила", "Tatjana|Татьяна"),
        ("Wiktor|Виктор", "Sergej|Сергей", "Oleg|Олег"),
        ("Belov|Белов", "Sorokin|Сорокин", "Gromow|Громов"),
        ukraine=True,
    ),
    "en": Names(
        3,
        ("Blessing", "Grace", "Joy", "Fatou"),
        ("Emmanuel", "Lamin", "Ousman", "Victor"),
        ("Okafor", "Jallow", "Ceesay", "Adeyemi"),
    ),
    "fr": Names(
        2,
        ("Aïcha", "Mariama", "Clarisse"),
        ("Ibrahima", "Jean-Paul", "Moussa"),
        ("Diallo", "Mbarga", "Camara"),
    ),
    "so": Names(
        3,
        ("Hodan", "Fadumo", "Ayaan"),
        ("Abdirahman", "Liban", "Guled"),
        ("Warsame", "Farah", "Abdi"),
    ),
}  # fmt: skip


class Name(NamedTuple):
    """One name in Latin letters and, where the language has one, in its own script."""

    latin: str
    native: str


def _split(name: str) -> Name:
    latin, _bar, native = name.partition("|")
    return Name(latin, native)


def language(rng: Random) -> str:
    """A language, as often as it is spoken here."""
    return rng.choices(list(NAMES), weights=[names.share for names in NAMES.values()])[0]


def family_name(rng: Random, code: str) -> Name:
    """A last name of the language."""
    return _split(rng.choice(NAMES[code].families))


def first_name(rng: Random, code: str, woman: bool, taken: set[str]) -> Name:
    """A first name that nobody in the household has yet, if there is one left."""
    pool = NAMES[code].women if woman else NAMES[code].men
    free = [name for name in pool if name not in taken] or list(pool)
    chosen = rng.choice(free)
    taken.add(chosen)
    return _split(chosen)
