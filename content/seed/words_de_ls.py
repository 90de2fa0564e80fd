"""Short texts of the delivered records in Leichte Sprache.

Not yet tested by a group of people with learning difficulties (Prüfgruppe), which the rules ask for before going live.
Please check above all the sentences about figures and the names of the coordinators.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "In Deutschland bleiben",
    "Geld und Leistungen": "Geld und Hilfe vom Amt",
    "Wohnung": "Wohnung",
    "Arbeit und Ausbildung": "Arbeit und Ausbildung",
    "Deutsch lernen": "Deutsch lernen",
    "Kinder, Schule, Familie": "Kinder, Schule, Familie",
    "Gesundheit": "Gesundheit",
    "Beratung": "Beratung",
    "Schutz und Rechte": "Schutz und Rechte",
    "Menschen treffen": "Menschen treffen",
    "Bitte vorher anrufen": "Bitte rufen Sie vorher an",
    "Integrationsmanagement": "Beratung für geflüchtete Menschen",
    "Koordination Ehrenamt": "Hilfe für Freiwillige",
    "Koordination Arbeitsmarkt": "Hilfe bei Arbeit und Ausbildung",
    "Leitung des Teams Flüchtlingsarbeit": "Chefin vom Team Flüchtlings-Arbeit",
    "Büro für Integration und Migration": "Dolmetscher-Dienst",
    "Menschen leben in der Anschlussunterbringung": "Menschen wohnen in Häusern von der Stadt",
    "volle Stellen im Integrationsmanagement": "volle Arbeits-Stellen gibt es für die Beratung",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "Beraterinnen und Berater teilen sich diese Arbeit"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "neue geflüchtete Menschen sollten in diesem Jahr kommen",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "Menschen sollten am Ende vom Jahr dort wohnen"
    ),
    "Team Flüchtlingsarbeit": "Team Flüchtlings-Arbeit",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Beratung: Montag 9 bis 12 Uhr, Donnerstag 14 bis 18 Uhr, oder mit Termin"
    ),
}
