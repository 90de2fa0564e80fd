"""Short texts of records in plain Persian (Farsi), by their German text.

To be checked by a native speaker before going live: the words for accommodation, for integration posts and for groups.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "اقامت و پناهندگی",
    "Geld und Leistungen": "پول و کمک‌هزینه‌ها",
    "Wohnung": "خانه",
    "Arbeit und Ausbildung": "کار و آموزش حرفه‌ای (Ausbildung)",
    "Deutsch lernen": "یادگیری آلمانی",
    "Kinder, Schule, Familie": "کودکان، مدرسه، خانواده",
    "Gesundheit": "سلامت",
    "Beratung": "مشاوره",
    "Schutz und Rechte": "حمایت و حقوق شما",
    "Menschen treffen": "آشنا شدن با دیگران",
    "Integrationsmanagement": "مشاور ادغام (Integrationsmanagement)",
    "Koordination Ehrenamt": "هماهنگی کارهای داوطلبانه",
    "Koordination Arbeitsmarkt": "هماهنگی کار و آموزش حرفه‌ای",
    "Leitung des Teams Flüchtlingsarbeit": "سرپرست گروه امور پناهندگان",
    "Büro für Integration und Migration": "خدمات ترجمهٔ شفاهی، دفتر ادغام و مهاجرت",
    "Bitte vorher anrufen": "لطفاً از قبل تلفن بزنید",
    "Menschen leben in der Anschlussunterbringung": ("نفر در اقامتگاه بعدی شهر (Anschlussunterbringung) زندگی می‌کنند"),
    "volle Stellen im Integrationsmanagement": "جای کار تمام‌وقت برای مشاورهٔ ادغام",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "مشاور ادغام این جاهای کار را میان خود تقسیم می‌کنند"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "پناهندهٔ دیگر قرار بود در همان سال بیایند",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "نفر قرار بود تا پایان سال در اقامتگاه بعدی شهر (Anschlussunterbringung) باشند"
    ),
    "Team Flüchtlingsarbeit": "گروه امور پناهندگان",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "مشاوره: دوشنبه ساعت 9 تا 12، پنج‌شنبه ساعت 14 تا 18، در زمان‌های دیگر با وقت قبلی"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "سالن مشترک در طبقهٔ همکف",
    "Stadtteilbüro neben der Bücherei": "دفتر محله، کنار کتابخانه",
    "Menschen in der Anschlussunterbringung": "ساکنان اقامتگاه بعدی شهر (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "ساکنان اقامتگاه موقت شهرستان (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "کودکان و نوجوانان پناهندهٔ بدون همراه",
    "Familien mit Kindern": "خانواده‌های دارای فرزند",
    "Jugendliche und junge Menschen (12–27)": "نوجوانان و جوانان (\u206612–27\u2069 سال)",
    "Erwachsene ab 27": "بزرگسالان از 27 سال به بالا",
    "Frauen": "زنان",
    "Schwangere": "زنان باردار",
    "Menschen im Asylverfahren": "پناهجویان (Asylverfahren)",
    "Menschen, die Arbeit suchen": "جویندگان کار",
    "Menschen mit Behinderung": "افراد دارای معلولیت",
    "LSBTTIQ-Menschen": "افراد ال‌جی‌بی‌تی‌کیو (LSBTTIQ)",
    "Freiwillig Engagierte": "داوطلبان",
}
