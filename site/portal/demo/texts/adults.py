"""Texts about grown-ups, by life area."""

from portal.demo.texts.areas import CLIENT, SERVICE, STAFF, VOLUNTEER, Area, Goal

ADULTS: dict[str, Area] = {
    "aufenthalt": Area(
        needs=(
            "Die Aufenthaltserlaubnis läuft im nächsten Halbjahr ab.",
            "Die Fiktionsbescheinigung muss verlängert werden.",
            "Versteht die Schreiben der Behörde nicht.",
        ),
        resources=("Alle Papiere liegen geordnet vor.", "Hält Termine zuverlässig ein."),
        goals=(
            Goal(
                "Die Aufenthaltserlaubnis ist rechtzeitig verlängert.",
                (
                    ("Unterlagen zusammenstellen", CLIENT),
                    ("Antrag gemeinsam durchgehen", STAFF),
                    ("Termin bei der Ausländerbehörde wahrnehmen", CLIENT),
                ),
            ),
            Goal(
                "Ein neuer Pass ist beantragt.",
                (("Termin im Konsulat buchen", CLIENT), ("Passbilder machen lassen", CLIENT)),
            ),
        ),
        referrals=(
            ("auslaenderbehoerde", "Verlängerung der Aufenthaltserlaubnis"),
            ("asylverfahrensberatung", "Rat zum Bescheid und zu den Fristen"),
        ),
    ),
    "deutsch": Area(
        needs=(
            "Wartet auf einen Platz im Integrationskurs.",
            "Kann im Alltag kaum auf Deutsch sprechen.",
            "Braucht einen Kurs mit Kinderbetreuung.",
            "Muss erst lateinische Buchstaben lernen.",
        ),
        resources=("Lernt jeden Tag mit dem Telefon.", "Spricht schon mit den Nachbarn.", "Besucht das Sprachcafé."),
        goals=(
            Goal(
                "Der Integrationskurs ist begonnen.",
                (
                    ("Berechtigung beim BAMF beantragen", STAFF),
                    ("Zum Einstufungstest gehen", CLIENT),
                    ("Kursplatz zusagen", SERVICE),
                ),
            ),
            Goal(
                "Die Prüfung B1 ist bestanden.",
                (
                    ("Regelmäßig am Kurs teilnehmen", CLIENT),
                    ("Einmal in der Woche mit einer Patin üben", VOLUNTEER),
                    ("Zur Prüfung anmelden", CLIENT),
                ),
            ),
            Goal(
                "Einfache Gespräche gelingen ohne Dolmetscher.",
                (("Sprachcafé besuchen", CLIENT), ("Wortschatz für Arzt und Amt üben", VOLUNTEER)),
            ),
        ),
        referrals=(
            ("vhs", "Einstufungstest und Platz im Deutschkurs"),
            ("bamf", "Zulassung zum Integrationskurs"),
            ("stadtbibliothek", "Lernhefte und Sprachtreff"),
        ),
    ),
    "schule": Area(
        needs=("Hat die Schule nach acht Jahren abbrechen müssen.", "Möchte den Hauptschulabschluss nachholen."),
        resources=("Hat eine gute Schulbildung im Heimatland.", "Lernt schnell und gern."),
        goals=(
            Goal(
                "Der Hauptschulabschluss ist begonnen.",
                (("Abendschule ansehen", CLIENT), ("Anmeldung ausfüllen", STAFF)),
            ),
        ),
        referrals=(("jmd", "Wege zum Schulabschluss"), ("schulamt", "Auskunft zum Nachholen des Abschlusses")),
    ),
    "ausbildung": Area(
        needs=(
            "Der Berufsabschluss ist noch nicht anerkannt.",
            "Möchte eine Ausbildung in der Pflege beginnen.",
            "Die Zeugnisse sind noch nicht übersetzt.",
        ),
        resources=("Hat zehn Jahre im gelernten Beruf gearbeitet.", "Bringt alle Zeugnisse im Original mit."),
        goals=(
            Goal(
                "Der Antrag auf Anerkennung ist gestellt.",
                (
                    ("Zeugnisse übersetzen lassen", CLIENT),
                    ("Beratung zur Anerkennung besuchen", CLIENT),
                    ("Kosten klären", STAFF),
                ),
            ),
            Goal(
                "Ein Praktikum im Wunschberuf ist gefunden.",
                (("Lebenslauf schreiben", STAFF), ("Drei Betriebe anrufen", CLIENT)),
            ),
        ),
        referrals=(
            ("anerkennungsberatung", "Anerkennung des Berufsabschlusses"),
            ("kammern", "Gleichwertigkeit der Ausbildung prüfen"),
        ),
    ),
    "arbeit": Area(
        needs=(
            "Sucht Arbeit, am liebsten in der Küche oder im Lager.",
            "Die Arbeitserlaubnis fehlt noch.",
            "Arbeitet in Teilzeit und möchte mehr Stunden.",
            "Hat noch keinen Lebenslauf.",
        ),
        resources=("Hat als Schneider gearbeitet.", "Hat einen Führerschein.", "Ist pünktlich und sehr motiviert."),
        goals=(
            Goal(
                "Eine sozialversicherte Arbeit ist gefunden.",
                (
                    ("Lebenslauf schreiben", STAFF),
                    ("Jede Woche zwei Bewerbungen abschicken", CLIENT),
                    ("Zum Gespräch beim Jobcenter gehen", CLIENT),
                ),
            ),
            Goal(
                "Die Arbeitserlaubnis liegt vor.",
                (("Antrag ausfüllen", STAFF), ("Arbeitgeber unterschreiben lassen", CLIENT)),
            ),
        ),
        referrals=(
            ("jobcenter", "Arbeitssuche und Eingliederung"),
            ("agentur-fuer-arbeit", "Beratung zu Beruf und Ausbildung"),
        ),
    ),
    "lebensunterhalt": Area(
        needs=(
            "Es gibt Mahnungen von zwei Anbietern.",
            "Das Geld reicht zum Monatsende nicht.",
            "Der Antrag auf Kindergeld ist noch nicht gestellt.",
        ),
        resources=("Führt ein Haushaltsbuch.", "Die Miete wird pünktlich bezahlt."),
        goals=(
            Goal(
                "Alle Mahnungen sind geklärt.",
                (("Briefe mitbringen und ordnen", CLIENT), ("Raten vereinbaren", SERVICE)),
            ),
            Goal(
                "Die Leistungen kommen regelmäßig an.",
                (("Konto eröffnen", CLIENT), ("Antrag vollständig abgeben", STAFF)),
            ),
        ),
        referrals=(
            ("jobcenter", "Antrag auf Leistungen"),
            ("schuldnerberatung", "Hilfe bei Mahnungen und Raten"),
            ("familienkasse", "Antrag auf Kindergeld"),
            ("sozialamt", "Leistungen zum Lebensunterhalt"),
        ),
    ),
    "wohnen": Area(
        needs=(
            "Sucht eine eigene Wohnung.",
            "Teilt ein Zimmer mit drei Personen.",
            "Das Zimmer ist für die Familie zu klein.",
        ),
        resources=("Hat einen Wohnberechtigungsschein.", "Kommt mit den Mitbewohnern gut aus."),
        goals=(
            Goal(
                "Eine bezahlbare Wohnung ist gefunden.",
                (
                    ("Wohnberechtigungsschein beantragen", STAFF),
                    ("Bei drei Gesellschaften vormerken lassen", CLIENT),
                    ("Bei der Besichtigung begleiten", VOLUNTEER),
                ),
            ),
        ),
        referrals=(
            ("wohnungshilfe", "Wohnberechtigungsschein und Suche"),
            ("wohngeldstelle", "Antrag auf Wohngeld"),
        ),
    ),
    "gesundheit": Area(
        needs=("Hat noch keine Hausärztin.", "Schläft schlecht und grübelt viel.", "Braucht eine Brille."),
        resources=("Ist krankenversichert.", "Macht jeden Tag einen langen Spaziergang."),
        goals=(
            Goal("Eine Hausärztin ist gefunden.", (("Praxen mit eigener Sprache heraussuchen", STAFF),)),
            Goal(
                "Hilfe für den Schlaf ist begonnen.",
                (("Erstgespräch vereinbaren", STAFF), ("Zum Erstgespräch gehen", CLIENT)),
            ),
        ),
        referrals=(
            ("krankenkasse", "Hausarztpraxis mit passender Sprache"),
            ("psychosoziales-zentrum", "Erstgespräch mit Dolmetscherin"),
        ),
    ),
    "familie": Area(
        needs=(
            "Für das jüngste Kind fehlt ein Kitaplatz.",
            "Ein Kind braucht Hilfe bei den Hausaufgaben.",
            "Die Familie möchte zusammen wohnen.",
        ),
        resources=("Die Eltern helfen einander.", "Die großen Kinder übersetzen im Alltag."),
        goals=(
            Goal(
                "Ein Kitaplatz ist zugesagt.",
                (("In der Kita vormerken", CLIENT), ("Anmeldung gemeinsam ausfüllen", STAFF)),
            ),
        ),
        referrals=(
            ("kita-anmeldung", "Platz in einer Kita in der Nähe"),
            ("familienkasse", "Kindergeld und Kinderzuschlag"),
            ("jugendamt", "Hilfe für die Familie"),
        ),
    ),
    "teilhabe": Area(
        needs=("Kennt in der Stadt noch niemanden.", "Möchte Sport machen."),
        resources=("Spielt gut Fußball.", "Kocht gern für andere.", "Singt in einem Chor."),
        goals=(
            Goal(
                "Ein Verein ist gefunden.",
                (("Zum Probetraining gehen", CLIENT), ("Beim ersten Mal begleiten", VOLUNTEER)),
            ),
        ),
        referrals=(
            ("vereine", "Kennenlernen eines Sportvereins"),
            ("patenschaften", "Patenschaft für den Alltag"),
            ("arbeitskreise-asyl", "Kontakt zum Arbeitskreis"),
        ),
    ),
    "recht": Area(
        needs=("Braucht Rat zu einem Bescheid.", "Wurde bei der Wohnungssuche abgewiesen."),
        resources=("Hat eine Anwältin.",),
        goals=(Goal("Der Bescheid ist verstanden und geprüft.", (("Termin bei der Beratung", CLIENT),)),),
        referrals=(
            ("asylverfahrensberatung", "Rechtlicher Rat zum Bescheid"),
            ("antidiskriminierung", "Beratung nach einer Benachteiligung"),
        ),
    ),
    "ressourcen": Area(
        needs=("Hat hier keine Verwandten.",),
        resources=(
            "Spricht vier Sprachen.",
            "Hat viele Freunde im Haus.",
            "Kann gut organisieren.",
            "Hilft anderen beim Übersetzen.",
        ),
    ),
}
