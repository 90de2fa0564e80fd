"""Short texts of the delivered records in plain Ukrainian.

A native speaker should check before going live: the labels of figures, whose grammar fits today's numbers, and the
words for Anschlussunterbringung ("міське житло"), Integrationsmanagement ("консультування"), Landkreis ("округ"),
Erdgeschoss ("перший поверх") and LSBTTIQ.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Проживання в Німеччині та притулок",
    "Geld und Leistungen": "Гроші та соціальні виплати",
    "Wohnung": "Житло",
    "Arbeit und Ausbildung": "Робота та професійне навчання",
    "Deutsch lernen": "Вивчення німецької мови",
    "Kinder, Schule, Familie": "Діти, школа, сім’я",
    "Gesundheit": "Здоров’я",
    "Beratung": "Консультації",
    "Schutz und Rechte": "Захист і права",
    "Menschen treffen": "Зустрічі та спілкування",
    "Bitte vorher anrufen": "Будь ласка, спершу зателефонуйте",
    "Integrationsmanagement": "Консультування (Integrationsmanagement)",
    "Koordination Ehrenamt": "Координація волонтерської допомоги",
    "Koordination Arbeitsmarkt": "Робота та професійне навчання",
    "Leitung des Teams Flüchtlingsarbeit": "Керівництво команди допомоги біженцям",
    "Büro für Integration und Migration": "Служба усного перекладу",
    "Menschen leben in der Anschlussunterbringung": "людей мешкають у міському житлі (Anschlussunterbringung)",
    "volle Stellen im Integrationsmanagement": "повної ставки для консультування (Integrationsmanagement)",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "консультанток і консультантів ділять між собою ці ставки"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "нових біженців, за прогнозом, мали прибути того самого року",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "людей, за прогнозом, мали мешкати в міському житлі (Anschlussunterbringung) на кінець року"
    ),
    "Team Flüchtlingsarbeit": "Команда допомоги біженцям",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Консультації: понеділок 9:00–12:00, четвер 14:00–18:00, в інший час — за записом"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "Спільна кімната на першому поверсі (Erdgeschoss)",
    "Stadtteilbüro neben der Bücherei": "Районний офіс поруч із бібліотекою (Stadtteilbüro)",
    "Menschen in der Anschlussunterbringung": "Люди в міському житлі (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "Люди в тимчасовому житлі округу (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "неповнолітні біженці без супроводу дорослих",
    "Familien mit Kindern": "Сім’ї з дітьми",
    "Jugendliche und junge Menschen (12–27)": "Підлітки та молодь (12–27 років)",
    "Erwachsene ab 27": "Дорослі від 27 років",
    "Frauen": "Жінки",
    "Schwangere": "Вагітні",
    "Menschen im Asylverfahren": "Люди, які просять притулку (Asylverfahren)",
    "Menschen, die Arbeit suchen": "Люди, які шукають роботу",
    "Menschen mit Behinderung": "Люди з інвалідністю",
    "LSBTTIQ-Menschen": "ЛГБТІК-люди",
    "Freiwillig Engagierte": "Волонтерки та волонтери",
}
