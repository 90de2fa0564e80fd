"""Invented people: common first and last names by language, some also in their own script. Any likeness is chance."""

from typing import NamedTuple


class Names(NamedTuple):
    """Names of one language, each "Latin" or "Latin|own script"; `share` of all households in percent."""

    share: int
    women: str
    men: str
    families: str
    ukraine: bool = False


NAMES: dict[str, Names] = {
    "ar": Names(
        24,
        "Amal|أمل Rana|رنا Huda|هدى Maryam|مريم Salma|سلمى Nour|نور Dima|ديمة Layla|ليلى Rasha|رشا Samar|سمر "
        "Hanan|حنان Yasmin|ياسمين Aya|آية Lubna|لبنى",
        "Omar|عمر Khaled|خالد Yousef|يوسف Mahmoud|محمود Tarek|طارق Sami|سامي Bilal|بلال Ziad|زياد Firas|فراس Anas|أنس "
        "Majed|ماجد Basel|باسل Karim|كريم Adnan|عدنان",
        "Haddad|حداد Khatib|خطيب Najjar|نجار Darwish|درويش Saleh|صالح Qassem|قاسم Issa|عيسى Sabbagh|صباغ Mansour|منصور "
        "Halabi|حلبي Awad|عوض Jaber|جابر Shami|شامي Obeid|عبيد Nasser|ناصر Rifai|رفاعي",
    ),
    "uk": Names(
        20,
        "Oksana|Оксана Iryna|Ірина Natalia|Наталія Olena|Олена Sofiia|Софія Daryna|Дарина Kateryna|Катерина "
        "Yuliia|Юлія Svitlana|Світлана Halyna|Галина Anna|Анна Viktoriia|Вікторія Alina|Аліна",
        "Andrii|Андрій Mykola|Микола Dmytro|Дмитро Bohdan|Богдан Taras|Тарас Maksym|Максим Ivan|Іван Serhii|Сергій "
        "Vasyl|Василь Artem|Артем",
        "Kovalenko|Коваленко Bondar|Бондар Melnyk|Мельник Tkachuk|Ткачук Lysenko|Лисенко Rudenko|Руденко "
        "Savchenko|Савченко Moroz|Мороз Kravets|Кравець Polishchuk|Поліщук Hrytsenko|Гриценко Zinchenko|Зінченко "
        "Shevchuk|Шевчук Marchenko|Марченко",
        ukraine=True,
    ),
    "prs": Names(
        10,
        "Fatima|فاطمه Zahra|زهرا Shabnam|شبنم Laila|لیلا Parwin|پروین Freshta|فرشته Nilofar|نیلوفر Marwa|مروه",
        "Alireza|علیرضا Hamid|حمید Nasir|ناصر Mustafa|مصطفی Jawad|جواد Mahdi|مهدی Qasim|قاسم Edris|ادریس",
        "Rahimi|رحیمی Ahmadi|احمدی Hosseini|حسینی Karimi|کریمی Sharifi|شریفی Nazari|نظری Mohseni|محسنی Akbari|اکبری",
    ),
    "tr": Names(
        10,
        "Zeynep Elif Ayşe Gülay Derya Sevgi Hatice Melek",
        "Emre Murat Serkan Yusuf Onur Kemal Hakan Ferhat",
        "Yıldız Aydın Şahin Kılıç Doğan Öztürk Arslan Koç Polat",
    ),
    "kmr": Names(
        8,
        "Berîvan Rojîn Nesrîn Şîlan Zelal Hêlîn Gulistan",
        "Azad Rojhat Baran Serhat Dilovan Mîran Rêber",
        "Demirci Khalaf Ibrahim Hesen Rashid Bozan Sado Ali",
    ),
    "fa": Names(
        6,
        "Nasrin|نسرین Mina|مینا Shirin|شیرین Leila|لیلا Parisa|پریسا Mahsa|مهسا",
        "Reza|رضا Behrouz|بهروز Amir|امیر Kian|کیان Siavash|سیاوش Navid|نوید",
        "Moradi|مرادی Jafari|جعفری Rostami|رستمی Ebrahimi|ابراهیمی Tehrani|تهرانی Bahrami|بهرامی",
    ),
    "ti": Names(
        6,
        "Selam|ሰላም Rahel|ራሄል Mebrat|መብራት Saba|ሳባ Helen|ሄለን Feven|ፌቨን",
        "Yonas|ዮናስ Filmon|ፊልሞን Samuel|ሳሙኤል Robel|ሮቤል Daniel|ዳንኤል Merhawi|መርሃዊ",
        "Tesfay|ተስፋይ Gebremedhin|ገብረመድህን Habte|ሃብተ Kidane|ኪዳነ Berhane|ብርሃነ Weldu|ወልዱ",
    ),
    "ps": Names(
        4,
        "Palwasha|پلوشه Spozhmai|سپوږمۍ Gulalai|ګلالۍ Zarghona|زرغونه",
        "Zmarai|زمری Wali|ولي Hekmat|حکمت Sardar|سردار Baryalai|بریالی",
        "Stanekzai|ستانکزی Wardak|وردګ Safi|ساپی Zadran|ځدراڼ Momand|مومند",
    ),
    "ru": Names(
        4,
        "Swetlana|Светлана Ljudmila|Людмила Tatjana|Татьяна Galina|Галина",
        "Wiktor|Виктор Sergej|Сергей Oleg|Олег Pawel|Павел",
        "Below|Белов Sorokin|Сорокин Gromow|Громов Orlow|Орлов Fomin|Фомин",
        ukraine=True,
    ),
    "en": Names(
        3,
        "Blessing Grace Joy Fatou Mercy",
        "Emmanuel Lamin Ousman Victor Ebrima",
        "Okafor Jallow Ceesay Adeyemi Touray",
    ),
    "fr": Names(2, "Aïcha Mariama Clarisse Awa", "Ibrahima Moussa Sékou Blaise", "Diallo Mbarga Camara Barry"),
    "so": Names(3, "Hodan Fadumo Ayaan Ifrah", "Abdirahman Liban Guled Mahad", "Warsame Farah Abdi Jama"),
}
