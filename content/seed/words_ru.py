"""Short texts of the delivered records in plain Russian.

A native speaker should check before going live: the labels of figures, whose grammar fits today's numbers, and the
words for Anschlussunterbringung ("городское жильё") and Integrationsmanagement ("консультирование").
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
}
