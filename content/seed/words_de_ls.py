"""Short texts of the delivered records in Leichte Sprache.

Not yet tested by a group of people with learning difficulties (Prüfgruppe), which the rules ask for before going live.
Please check above all the sentences about figures, the names of the coordinators and of the groups.
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
    "Gemeinschaftsraum im Erdgeschoss": "Gemeinschafts-Raum im Erd-Geschoss",
    "Stadtteilbüro neben der Bücherei": "Stadtteil-Büro neben der Bücherei",
    "Menschen in der Anschlussunterbringung": "Menschen in Häusern von der Stadt",
    "Menschen in der vorläufigen Unterbringung des Landkreises": "Menschen in Häusern vom Land-Kreis",
    "unbegleitete minderjährige Geflüchtete": "geflüchtete Kinder und Jugendliche ohne Eltern",
    "Familien mit Kindern": "Familien mit Kindern",
    "Jugendliche und junge Menschen (12–27)": "Junge Menschen (12 bis 27 Jahre)",
    "Erwachsene ab 27": "Erwachsene ab 27 Jahren",
    "Frauen": "Frauen",
    "Schwangere": "Schwangere Frauen",
    "Menschen im Asylverfahren": "Menschen im Asyl-Verfahren",
    "Menschen, die Arbeit suchen": "Menschen, die Arbeit suchen",
    "Menschen mit Behinderung": "Menschen mit Behinderung",
    "LSBTTIQ-Menschen": "Queere Menschen (LSBTTIQ)",
    "Freiwillig Engagierte": "Menschen, die freiwillig helfen",
}
