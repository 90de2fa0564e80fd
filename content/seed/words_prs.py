"""Short texts of records in plain Dari, by their German text.

To be checked by a native speaker before going live: the words for accommodation, for integration posts and for groups.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "اقامت و پناهندگی",
    "Geld und Leistungen": "پول و کمک‌های دولتی",
    "Wohnung": "خانه",
    "Arbeit und Ausbildung": "کار و آموزش مسلکی (Ausbildung)",
    "Deutsch lernen": "آموختن زبان آلمانی",
    "Kinder, Schule, Familie": "اطفال، مکتب، فامیل",
    "Gesundheit": "صحت",
    "Beratung": "مشوره",
    "Schutz und Rechte": "حفاظت و حقوق شما",
    "Menschen treffen": "آشنا شدن با مردم",
    "Integrationsmanagement": "مشاور ادغام (Integrationsmanagement)",
    "Koordination Ehrenamt": "هماهنگی کار رضاکارانه",
    "Koordination Arbeitsmarkt": "هماهنگی کار و آموزش مسلکی",
    "Leitung des Teams Flüchtlingsarbeit": "آمر تیم امور پناهندگان",
    "Büro für Integration und Migration": "خدمات ترجمانی، دفتر ادغام و مهاجرت",
    "Bitte vorher anrufen": "لطفاً پیش از آمدن زنگ بزنید",
    "Menschen leben in der Anschlussunterbringung": ("نفر در محل رهایش بعدی شهر (Anschlussunterbringung) زندگی می‌کنند"),
    "volle Stellen im Integrationsmanagement": "بست تمام‌وقت برای مشورۀ ادغام",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "مشاور ادغام این بست‌ها را میان خود تقسیم کرده‌اند"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "پناهندۀ دیگر قرار بود در همان سال بیایند",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "نفر قرار بود تا آخر سال در محل رهایش بعدی شهر (Anschlussunterbringung) باشند"
    ),
    "Team Flüchtlingsarbeit": "تیم امور پناهندگان",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "مشوره: دوشنبه ساعت 9 تا 12، پنج‌شنبه ساعت 14 تا 18، در وقت‌های دیگر با وقت قبلی"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "اتاق مشترک در منزل پایین (Erdgeschoss)",
    "Stadtteilbüro neben der Bücherei": "دفتر ناحیه، در پهلوی کتابخانه",
    "Menschen in der Anschlussunterbringung": "باشندگان محل رهایش بعدی شهر (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "باشندگان محل رهایش موقت ولسوالی (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "اطفال و نوجوانان پناهندۀ بدون سرپرست",
    "Familien mit Kindern": "فامیل‌های دارای اطفال",
    "Jugendliche und junge Menschen (12–27)": "نوجوانان و جوانان (\u206612–27\u2069 ساله)",
    "Erwachsene ab 27": "بزرگسالان از 27 سال به بالا",
    "Frauen": "زنان",
    "Schwangere": "زنان حامله",
    "Menschen im Asylverfahren": "پناهجویان (Asylverfahren)",
    "Menschen, die Arbeit suchen": "کسانی که کار جستجو می‌کنند",
    "Menschen mit Behinderung": "افراد دارای معلولیت",
    "LSBTTIQ-Menschen": "افراد ال‌جی‌بی‌تی‌کیو (LSBTTIQ)",
    "Freiwillig Engagierte": "رضاکاران",
}
