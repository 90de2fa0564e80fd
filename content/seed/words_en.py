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
    "Gemeinschaftsraum im Erdgeschoss": "Common room on the ground floor",
    "Stadtteilbüro neben der Bücherei": "Local office next to the library",
    "Menschen in der Anschlussunterbringung": "People in follow-up accommodation",
    "Menschen in der vorläufigen Unterbringung des Landkreises": "People in the district’s preliminary accommodation",
    "unbegleitete minderjährige Geflüchtete": "unaccompanied minors",
    "Familien mit Kindern": "Families with children",
    "Jugendliche und junge Menschen (12–27)": "Young people (12–27)",
    "Erwachsene ab 27": "Adults from 27",
    "Frauen": "Women",
    "Schwangere": "Pregnant women",
    "Menschen im Asylverfahren": "People in the asylum procedure",
    "Menschen, die Arbeit suchen": "People looking for work",
    "Menschen mit Behinderung": "People with disabilities",
    "LSBTTIQ-Menschen": "LGBTIQ people",
    "Freiwillig Engagierte": "Volunteers",
}
