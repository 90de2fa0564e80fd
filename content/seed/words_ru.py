"""Short texts of the delivered records in plain Russian.

A native speaker should check before going live: the labels of figures, whose grammar fits today's numbers, and the
words for Anschlussunterbringung ("городское жильё"), Integrationsmanagement ("консультирование"), Landkreis ("округ"),
Erdgeschoss ("первый этаж") and LSBTTIQ.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Проживание в Германии и убежище",
    "Geld und Leistungen": "Деньги и социальные выплаты",
    "Wohnung": "Жильё",
    "Arbeit und Ausbildung": "Работа и профессиональное обучение",
    "Deutsch lernen": "Изучение немецкого языка",
    "Kinder, Schule, Familie": "Дети, школа, семья",
    "Gesundheit": "Здоровье",
    "Beratung": "Консультации",
    "Schutz und Rechte": "Защита и права",
    "Menschen treffen": "Встречи и общение",
    "Bitte vorher anrufen": "Пожалуйста, сначала позвоните",
    "Integrationsmanagement": "Консультирование (Integrationsmanagement)",
    "Koordination Ehrenamt": "Координация волонтёрской помощи",
    "Koordination Arbeitsmarkt": "Работа и профессиональное обучение",
    "Leitung des Teams Flüchtlingsarbeit": "Руководство команды помощи беженцам",
    "Büro für Integration und Migration": "Служба устного перевода",
    "Menschen leben in der Anschlussunterbringung": "человек проживают в городском жилье (Anschlussunterbringung)",
    "volle Stellen im Integrationsmanagement": "полной ставки для консультирования (Integrationsmanagement)",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "консультанток и консультантов делят между собой эти ставки"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": (
        "новых беженцев, по прогнозу, должны были приехать в том же году"
    ),
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "человек, по прогнозу, должны были проживать в городском жилье (Anschlussunterbringung) к концу года"
    ),
    "Team Flüchtlingsarbeit": "Команда помощи беженцам",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Консультации: понедельник 9:00–12:00, четверг 14:00–18:00, в другое время — по записи"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "Общая комната на первом этаже (Erdgeschoss)",
    "Stadtteilbüro neben der Bücherei": "Районный офис рядом с библиотекой (Stadtteilbüro)",
    "Menschen in der Anschlussunterbringung": "Люди в городском жилье (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "Люди во временном жилье округа (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "несовершеннолетние беженцы без сопровождения взрослых",
    "Familien mit Kindern": "Семьи с детьми",
    "Jugendliche und junge Menschen (12–27)": "Подростки и молодёжь (12–27 лет)",
    "Erwachsene ab 27": "Взрослые от 27 лет",
    "Frauen": "Женщины",
    "Schwangere": "Беременные",
    "Menschen im Asylverfahren": "Люди, которые просят убежища (Asylverfahren)",
    "Menschen, die Arbeit suchen": "Люди, которые ищут работу",
    "Menschen mit Behinderung": "Люди с инвалидностью",
    "LSBTTIQ-Menschen": "ЛГБТИК-люди",
    "Freiwillig Engagierte": "Волонтёры",
}
