"""Suggestions for goals, two per life area, as people say them; (goal, months, ((step, who, days), …))."""

Step = tuple[str, str, int]
Suggestion = tuple[str, int, tuple[Step, ...]]

GOALS: dict[str, tuple[Suggestion, ...]] = {
    "aufenthalt": (
        (
            "Mein Aufenthaltstitel ist rechtzeitig verlängert.",
            3,
            (("Termin bei der Ausländerbehörde vereinbaren", "staff", 14), ("Unterlagen sammeln", "client", 21)),
        ),
        (
            "Ich habe einen gültigen Pass oder einen Ersatz dafür.",
            12,
            (("Beratungsstelle aufsuchen", "client", 30), ("Unterlagen sammeln", "client", 60)),
        ),
    ),
    "deutsch": (
        (
            "Ich besuche einen Integrationskurs.",
            3,
            (("Berechtigung für den Kurs beantragen", "staff", 14), ("Mich beim Kursträger anmelden", "client", 30)),
        ),
        (
            "Ich bestehe die Prüfung B1.",
            9,
            (("Regelmäßig zum Kurs gehen", "client", 180), ("Einen Sprachtreff besuchen", "client", 30)),
        ),
    ),
    "schule": (
        (
            "Ich hole den Hauptschulabschluss nach.",
            18,
            (("Beratung zur passenden Schule", "service", 30), ("Zeugnisse übersetzen lassen", "client", 60)),
        ),
        (
            "Mein Kind geht in eine passende Schule.",
            3,
            (("Mit der Schule sprechen", "staff", 14), ("Mein Kind anmelden", "client", 30)),
        ),
    ),
    "ausbildung": (
        (
            "Mein Berufsabschluss ist anerkannt.",
            12,
            (("Anerkennungsberatung aufsuchen", "client", 30), ("Zeugnisse übersetzen lassen", "client", 60)),
        ),
        (
            "Ich beginne eine Ausbildung.",
            12,
            (("Berufsberatung besuchen", "client", 30), ("Bewerbungen schreiben", "volunteer", 60)),
        ),
    ),
    "arbeit": (
        (
            "Ich habe eine Arbeit, von der ich leben kann.",
            9,
            (("Lebenslauf schreiben", "volunteer", 21), ("Mich arbeitsuchend melden", "client", 14)),
        ),
        (
            "Ich lerne durch ein Praktikum einen Beruf kennen.",
            4,
            (("Betriebe ansprechen", "client", 30), ("Arbeitserlaubnis klären", "staff", 21)),
        ),
    ),
    "lebensunterhalt": (
        (
            "Mein Lebensunterhalt ist gesichert.",
            2,
            (("Antrag ausfüllen", "staff", 7), ("Unterlagen sammeln", "client", 14)),
        ),
        (
            "Ich habe meine Schulden im Griff.",
            12,
            (("Termin bei der Schuldnerberatung", "service", 30), ("Alle Briefe und Rechnungen ordnen", "client", 14)),
        ),
    ),
    "wohnen": (
        (
            "Ich finde eine eigene Wohnung.",
            12,
            (("Wohnberechtigungsschein beantragen", "client", 30), ("Bei der Wohnungssuche helfen", "volunteer", 90)),
        ),
        (
            "Ich komme in meiner Wohnung gut zurecht.",
            4,
            (("Mietvertrag gemeinsam durchgehen", "staff", 21), ("Strom und Internet anmelden", "client", 21)),
        ),
    ),
    "gesundheit": (
        (
            "Ich habe eine Hausärztin oder einen Hausarzt.",
            2,
            (("Praxis suchen", "staff", 14), ("Termin vereinbaren", "client", 21)),
        ),
        (
            "Ich bekomme die Behandlung, die ich brauche.",
            6,
            (("Beratungsstelle aufsuchen", "client", 30), ("Dolmetscher für den Termin anfragen", "staff", 14)),
        ),
    ),
    "familie": (
        (
            "Mein Kind hat einen Platz in der Kita.",
            6,
            (("Mein Kind anmelden", "client", 14), ("Bei der Kita nachfragen", "staff", 42)),
        ),
        (
            "Meine Familie kann nachkommen.",
            18,
            (("Beratung zum Familiennachzug", "service", 21), ("Unterlagen sammeln", "client", 60)),
        ),
    ),
    "teilhabe": (
        (
            "Ich bin in einem Verein oder einer Gruppe dabei.",
            4,
            (("Angebote gemeinsam ansehen", "staff", 14), ("Beim ersten Mal mitgehen", "volunteer", 30)),
        ),
        (
            "Ich bewege mich allein durch die Stadt.",
            3,
            (("Busfahren gemeinsam üben", "volunteer", 21), ("Fahrkarte beantragen", "client", 14)),
        ),
    ),
    "recht": (
        (
            "Ich kenne meine Rechte und weiß, wer mich berät.",
            3,
            (("Termin bei der Rechtsberatung", "service", 21), ("Alle Briefe und Rechnungen ordnen", "client", 14)),
        ),
        (
            "Ich bekomme Hilfe gegen Benachteiligung.",
            4,
            (("Beratungsstelle aufsuchen", "client", 21), ("Aufschreiben, was geschehen ist", "client", 7)),
        ),
    ),
    "ressourcen": (
        (
            "Ich gebe weiter, was ich gut kann.",
            6,
            (
                ("Angebote gemeinsam ansehen", "staff", 21),
                ("Mich als Ehrenamtliche oder Ehrenamtlicher melden", "client", 42),
            ),
        ),
        (
            "Ich erledige Post und Anträge selbst.",
            9,
            (("Briefe gemeinsam lesen", "volunteer", 30), ("Einen Ordner anlegen", "client", 14)),
        ),
    ),
}
