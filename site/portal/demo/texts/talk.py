"""Sentences between the steps: first concerns, contacts, outcomes, reviews, closings."""

CONCERNS = (
    "Braucht Hilfe bei einem Brief vom Amt.",
    "Sucht einen Deutschkurs in der Nähe.",
    "Möchte wissen, wie man eine Wohnung findet.",
    "Sucht Arbeit und hat noch keinen Lebenslauf.",
    "Bittet um ein Gespräch mit Dolmetscher.",
    "Ist neu in der Unterkunft und hat viele Fragen.",
    "Hat einen Bescheid bekommen und versteht ihn nicht.",
    "Möchte die Kinder in der Schule anmelden.",
)

TALKS = (
    "Post gemeinsam gelesen und beantwortet.",
    "Über den Deutschkurs gesprochen; es läuft gut.",
    "Formular ausgefüllt und Kopie mitgegeben.",
    "Nächste Schritte besprochen und aufgeschrieben.",
    "Nachgefragt, wie es in der neuen Arbeit geht.",
    "Unterlagen für den Termin geordnet.",
    "Kurzes Gespräch an der Tür; Termin im Büro vereinbart.",
    "Anruf bei der Behörde, Rückruf zugesagt.",
    "Wohnungsanzeigen durchgesehen, zwei Anfragen verschickt.",
    "Bewerbung geschrieben und abgeschickt.",
    "Termin verschoben, neuer Termin steht.",
    "Hausaufgabenhilfe erklärt, Anmeldung mitgegeben.",
    "Über das Konto und den Dauerauftrag gesprochen.",
    "Freude über die bestandene Prüfung.",
)

APPOINTMENT_NOTES = (
    "Bitte Ausweis und letzten Bescheid mitbringen.",
    "Zimmer im ersten Stock, Aufzug vorhanden.",
    "Eine Dolmetscherin ist dabei.",
    "Fünf Minuten früher da sein.",
    "",
)

OUTCOMES: dict[str, tuple[str, ...]] = {
    "reached": ("Wurde gut beraten, es geht dort weiter.", "Antrag ist gestellt.", "Platz zugesagt.", ""),
    "pending": ("Die Stelle meldet sich in zwei Wochen.", "Warteliste, bitte noch einmal nachfragen."),
    "refused_client": ("Möchte das zurzeit nicht.", "Hat sich selbst um etwas anderes gekümmert."),
    "refused_service": ("Kein Platz frei bis zum Sommer.", "Nicht zuständig, andere Stelle genannt."),
    "no_show": ("War krank, möchte einen neuen Anlauf.", "Hat den Termin vergessen."),
}

EARLY_REVIEWS = ("Neue Arbeit gefunden, Plan anpassen", "Umzug in eine andere Wohnung", "Auf Wunsch der Person")
REVIEW_NOTES = (
    "Der Plan passt weiter, zwei Schritte sind erledigt.",
    "Deutsch ist deutlich besser geworden.",
    "Die Wohnungssuche dauert länger als gedacht.",
    "Es gibt ein neues Ziel: arbeiten.",
    "Kommt im Alltag gut allein zurecht.",
)
REASSESS_NOTES = ("Viel hat sich verändert, wir schauen neu hin.", "Neue Lage durch den Umzug.")
CLOSE_NOTES = ("Kommt selbstständig zurecht.", "Alle Ziele sind besprochen.", "Die Beratung wird beendet.")

MISSED = ("Der Kurs wurde abgesagt.", "Hat sich anders entschieden.", "Die Zeit hat nicht gereicht.")
PAUSED = ("Wartet auf eine Antwort der Behörde.", "Zuerst ist die Gesundheit wichtig.")

CLOSINGS: dict[str, tuple[str, ...]] = {
    "selbststaendig": ("Arbeitet und wohnt selbstständig.", "Braucht keine Begleitung mehr."),
    "regeldienst": ("Wird von der Migrationsberatung weiter beraten.",),
    "zeit": ("Die Beratungszeit ist nach drei Jahren zu Ende.",),
    "umzug": ("Ist mit der Familie nach Heilbronn gezogen.",),
    "wunsch": ("Möchte keine Beratung mehr und weiß, wo es Hilfe gibt.",),
}
RETURNED = ("Bitte das Ergebnis beim Wohnen noch erläutern.", "Bitte die Übergabe an das Jobcenter bestätigen lassen.")
REOPENINGS = ("Hat die Arbeit verloren und bittet um Hilfe.", "Ist zurück nach Ludwigsburg gezogen.")
HANDED_TO = ("Migrationsberatung für Erwachsene (MBE)", "Soziale Dienste Asyl, Landratsamt", "Jugendmigrationsdienst")
NOT_ELIGIBLE = ("Wohnt noch in der vorläufigen Unterbringung.", "Gehört nicht zur Zielgruppe der Förderung.")
RESULT_REASONS = {
    "achieved": "",
    "handed_over": "Der Dienst hat die Übernahme bestätigt.",
    "declined": "Möchte hier keine Hilfe.",
    "other": "Zuletzt kein Bedarf mehr.",
}

# What a talk was about: life areas by their keys, for talks that have a clear one.
TOPICS: dict[str, tuple[str, ...]] = {
    "Über den Deutschkurs gesprochen; es läuft gut.": ("deutsch",),
    "Nachgefragt, wie es in der neuen Arbeit geht.": ("arbeit",),
    "Anruf bei der Behörde, Rückruf zugesagt.": ("aufenthalt",),
    "Wohnungsanzeigen durchgesehen, zwei Anfragen verschickt.": ("wohnen",),
    "Bewerbung geschrieben und abgeschickt.": ("arbeit", "ausbildung"),
    "Hausaufgabenhilfe erklärt, Anmeldung mitgegeben.": ("schule", "familie"),
    "Über das Konto und den Dauerauftrag gesprochen.": ("lebensunterhalt",),
    "Freude über die bestandene Prüfung.": ("deutsch",),
}
