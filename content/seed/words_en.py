"""Short texts of the delivered records in plain English."""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Residence and asylum",
    "Geld und Leistungen": "Money and benefits",
    "Wohnung": "Housing",
    "Arbeit und Ausbildung": "Work and training",
    "Deutsch lernen": "Learning German",
    "Kinder, Schule, Familie": "Children, school, family",
    "Gesundheit": "Health",
    "Beratung": "Advice",
    "Schutz und Rechte": "Protection and rights",
    "Menschen treffen": "Meeting people",
    "Bitte vorher anrufen": "Please call first",
    "Integrationsmanagement": "Integration management (counselling)",
    "Koordination Ehrenamt": "Volunteer coordination",
    "Koordination Arbeitsmarkt": "Work and training",
    "Leitung des Teams Flüchtlingsarbeit": "Head of the refugee team",
    "Büro für Integration und Migration": "Interpreter service",
    "Menschen leben in der Anschlussunterbringung": "people live in follow-up accommodation",
    "volle Stellen im Integrationsmanagement": "full-time posts for counselling",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "integration managers share these posts"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "more refugees were expected in the same year",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "people were expected in follow-up accommodation by the end of the year"
    ),
    "Team Flüchtlingsarbeit": "Refugee team",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Counselling: Monday 9 am – 12 noon, Thursday 2 pm – 6 pm, otherwise by appointment"
    ),
}
