"""Short texts of the delivered records in plain French.

A native speaker should check before going live: the labels of figures and "Conseil et accompagnement" for
Integrationsmanagement. No-break spaces stand before colons and between number and "h" on purpose.
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
}
