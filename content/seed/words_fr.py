"""Short texts of the delivered records in plain French.

A native speaker should check before going live: the labels of figures, "Conseil et accompagnement" for
Integrationsmanagement and "district" for Landkreis. No-break spaces stand before colons and between number and "h" on
purpose.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Séjour et asile",
    "Geld und Leistungen": "Argent et prestations",
    "Wohnung": "Logement",
    "Arbeit und Ausbildung": "Travail et formation",
    "Deutsch lernen": "Apprendre l’allemand",
    "Kinder, Schule, Familie": "Enfants, école, famille",
    "Gesundheit": "Santé",
    "Beratung": "Conseil",
    "Schutz und Rechte": "Protection et droits",
    "Menschen treffen": "Rencontrer des gens",
    "Bitte vorher anrufen": "Veuillez appeler avant de venir",
    "Integrationsmanagement": "Conseil et accompagnement (Integrationsmanagement)",
    "Koordination Ehrenamt": "Coordination du bénévolat",
    "Koordination Arbeitsmarkt": "Travail et formation",
    "Leitung des Teams Flüchtlingsarbeit": "Direction de l’équipe d’aide aux réfugiés",
    "Büro für Integration und Migration": "Service d’interprètes",
    "Menschen leben in der Anschlussunterbringung": "personnes sont logées par la ville (Anschlussunterbringung)",
    "volle Stellen im Integrationsmanagement": "postes à temps plein pour le conseil (Integrationsmanagement)",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "conseillers et conseillères se partagent ces postes"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "autres réfugiés étaient attendus la même année",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "personnes étaient attendues dans les logements de la ville (Anschlussunterbringung) avant la fin de l’année"
    ),
    "Team Flüchtlingsarbeit": "Équipe d’aide aux réfugiés",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Conseil : lundi de 9 h à 12 h, jeudi de 14 h à 18 h, sinon sur rendez-vous"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "Salle commune au rez-de-chaussée",
    "Stadtteilbüro neben der Bücherei": "Bureau de quartier (Stadtteilbüro) à côté de la bibliothèque",
    "Menschen in der Anschlussunterbringung": "Personnes logées par la ville (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "Personnes en hébergement provisoire du district (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "mineurs réfugiés non accompagnés",
    "Familien mit Kindern": "Familles avec enfants",
    "Jugendliche und junge Menschen (12–27)": "Adolescents et jeunes (12–27 ans)",
    "Erwachsene ab 27": "Adultes à partir de 27 ans",
    "Frauen": "Femmes",
    "Schwangere": "Femmes enceintes",
    "Menschen im Asylverfahren": "Personnes en procédure d’asile",
    "Menschen, die Arbeit suchen": "Personnes qui cherchent du travail",
    "Menschen mit Behinderung": "Personnes en situation de handicap",
    "LSBTTIQ-Menschen": "Personnes LGBTIQ",
    "Freiwillig Engagierte": "Bénévoles",
}
