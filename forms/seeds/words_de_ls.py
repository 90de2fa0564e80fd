"""The delivered forms in Leichte Sprache; `\n` begins a new line where the page shows one.

Not yet tested by a group of people with learning difficulties (Prüfgruppe). Please check above all the note about data
protection and the one about sworn interpreters: they must stay right in law. Help texts under a
question are one line on the page.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Fragen und Termin",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder "
        "schreiben Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Möchten Sie einen Termin?\n"
        "Oder haben Sie eine Frage?\n"
        "Schreiben Sie uns.\n"
        "Wir rufen Sie an.\n"
        "Oder wir schreiben Ihnen.\n"
        "Sie können in Ihrer Sprache antworten."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage "
        "dauern.\n\nIst es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Eine Person aus dem Team liest Ihre Anfrage.\n"
        "Dann meldet sich die Person bei Ihnen.\n"
        "Das dauert vielleicht einige Tage.\n\n"
        "Ist es sehr wichtig?\n"
        "Dann rufen Sie uns bitte an."
    ),
    "Anfrage senden": "Anfrage senden",
    "Vorname": "Vorname",
    "Nachname": "Nachname",
    "In welcher Sprache möchten Sie sprechen?": "Welche Sprache möchten Sie sprechen?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": ("Wenn Sie Hilfe brauchen, kommt ein Dolmetscher."),
    "In welchem Stadtteil wohnen Sie?": "In welchem Stadt-Teil wohnen Sie?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Dann wissen wir: Diese Person hilft Ihnen.",
    "Telefonnummer": "Telefon-Nummer",
    "Zum Beispiel 0176 12345678.": "Zum Beispiel: 0176 12345678",
    "E-Mail-Adresse": "E-Mail-Adresse",
    "Wann passt es Ihnen am besten?": "Wann haben Sie am besten Zeit?",
    "Wobei können wir helfen?": "Wobei sollen wir helfen?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre "
        "Flucht. Darüber sprechen wir besser persönlich."
    ): (
        "Schreiben Sie hier nur wenig. Bitte schreiben Sie nichts über Gesundheit, Religion oder Flucht. "
        "Darüber sprechen wir mit Ihnen."
    ),
    "Was mit Ihren Angaben geschieht": "Das machen wir mit Ihren Antworten",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen "
        "zu antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. "
        "Nach 90 Tagen löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite "
        "„Datenschutz“."
    ): (
        "Nur das Team von der Stadt Ludwigsburg liest Ihre Antworten.\n"
        "Das Team berät Sie.\n"
        "Wir brauchen Ihre Antworten, damit wir Ihnen helfen können.\n"
        "Andere Ämter bekommen Ihre Antworten nur, wenn Sie Ja sagen.\n"
        "Oder wenn ein Gesetz das verlangt.\n"
        "Nach 90 Tagen löschen wir Ihre Antworten.\n"
        "Vielleicht beraten wir Sie länger.\n"
        "Dann behalten wir Ihre Antworten länger.\n"
        "Mehr Informationen finden Sie auf der Seite „Datenschutz“."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": (
        "Ich habe das gelesen. Das Team darf sich bei mir melden."
    ),
    "Über Sie": "Über Sie",
    "Wie wir Sie erreichen": "So erreichen wir Sie",
    "Ihr Anliegen": "Ihre Frage",
    "Vormittags": "Am Vormittag",
    "Nachmittags": "Am Nachmittag",
    "Das ist mir egal": "Die Zeit ist mir egal",
    "Barriere melden": "Ein Hindernis melden",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es "
        "uns. Sie müssen keinen Namen angeben."
    ): (
        "Ist etwas auf unserer Seite schwer für Sie?\n"
        "Können Sie etwas schwer lesen?\n"
        "Können Sie etwas schwer verstehen?\n"
        "Oder können Sie etwas schwer benutzen?\n"
        "Das ist ein Hindernis.\n"
        "Bitte sagen Sie uns das.\n"
        "Sie können Ihren Namen weglassen."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer "
        "angegeben haben, antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht "
        "zufrieden sind, steht in der Erklärung zur Barrierefreiheit."
    ): (
        "Danke für Ihre Hilfe.\n"
        "Wir prüfen das Hindernis.\n"
        "Haben wir Ihre E-Mail-Adresse oder Telefon-Nummer?\n"
        "Dann antworten wir Ihnen.\n\n"
        "Sind Sie mit der Antwort unzufrieden?\n"
        "Dann können Sie noch etwas tun.\n"
        "Das steht in der „Erklärung zur Barrierefreiheit“."
    ),
    "Meldung senden": "Meldung senden",
    "Was hat nicht funktioniert?": "Was war schwer?",
    "Auf welcher Seite war das?": "Auf welcher Seite war das?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Zum Beispiel: „Kontakt“.",
    "Womit haben Sie die Seite benutzt?": "Womit haben Sie die Seite benutzt?",
    "Name": "Name",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen "
        "löschen wir sie."
    ): (
        "Wir benutzen Ihre Antworten nur für 2 Dinge:\n"
        "Wir machen die Seite besser.\n"
        "Und wir antworten Ihnen.\n"
        "Nach 90 Tagen löschen wir Ihre Antworten."
    ),
    "Die Barriere": "Das Hindernis",
    "Möchten Sie eine Antwort?": "Möchten Sie eine Antwort?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Dann brauchen wir Ihre E-Mail-Adresse.\nOder wir brauchen Ihre Telefon-Nummer."
    ),
    "Mit dem Telefon": "Mit dem Telefon",
    "Mit dem Computer": "Mit dem Computer",
    "Mit einem Vorleseprogramm": "Mit einem Programm zum Vorlesen",
    "Nur mit der Tastatur": "Nur mit der Tastatur",
    "Mit vergrößerter Schrift": "Mit großer Schrift",
    "Termin anfragen": "Nach einem Termin fragen",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Möchten Sie einen Termin?\nDann füllen Sie dieses Formular aus.\nWir rufen Sie an.\nWir sagen Ihnen "
        "den Tag und die Uhr-Zeit."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Wir melden uns bei Ihnen.\nWir sagen Ihnen: Dann können wir uns treffen.\nDas dauert vielleicht einige Tage."
    ),
    "Wo möchten Sie uns treffen?": "Wo möchten Sie uns treffen?",
    "An welchen Tagen haben Sie Zeit?": "An welchen Tagen haben Sie Zeit?",
    "Brauchen Sie jemanden, der dolmetscht?": "Brauchen Sie einen Dolmetscher?",
    "Bringen Sie kleine Kinder mit?": "Bringen Sie kleine Kinder mit?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Brauchen Sie etwas, damit Sie gut zu uns kommen?",
    "Zum Beispiel einen Eingang ohne Stufen.": "Zum Beispiel: einen Eingang ohne Stufen",
    "Ort und Zeit": "Ort und Zeit",
    "Das Gespräch": "Das Gespräch",
    "Worum geht es?": "Worüber möchten Sie sprechen?",
    "Ein paar Worte genügen.": "Schreiben Sie nur wenig.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Wir brauchen Ihre Antworten nur für den Termin.\nNach 90 Tagen löschen wir Ihre Antworten."
    ),
    "Im Büro": "Im Büro",
    "In meiner Unterkunft": "In meinem Wohn-Haus",
    "Am Telefon": "Am Telefon",
    "Montag": "Montag",
    "Dienstag": "Dienstag",
    "Mittwoch": "Mittwoch",
    "Donnerstag": "Donnerstag",
    "Freitag": "Freitag",
    "Ehrenamt anbieten": "Freiwillig helfen",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "Möchten Sie Menschen helfen?\nDas ist schön!\nSchreiben Sie uns: Was möchten Sie gern tun?"
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Danke!\nEine Person aus unserem Büro meldet sich bei Ihnen.\nDann sprechen Sie mit der Person."
    ),
    "Angebot senden": "Angebot senden",
    "Was möchten Sie tun?": "Was möchten Sie tun?",
    "Aus welcher Sprache können Sie dolmetschen?": "Aus welcher Sprache können Sie dolmetschen?",
    "Was stellen Sie sich vor?": "Was möchten Sie sonst tun?",
    "Wie viel Zeit haben Sie?": "Wie viel Zeit haben Sie?",
    "In welchem Stadtteil möchten Sie helfen?": "In welchem Stadt-Teil möchten Sie helfen?",
    "Sind Sie 18 Jahre oder älter?": "Sind Sie 18 Jahre alt oder älter?",
    "Führungszeugnis": "Führungs-Zeugnis",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Möchten Sie mit Kindern arbeiten?\nDann brauchen Sie ein Papier vom Amt.\nDas Papier heißt: "
        "erweitertes Führungs-Zeugnis.\nDarin steht: Hat eine Person eine Straf-Tat begangen?\nFür freiwillige "
        "Helfer ist das Papier kostenlos."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Nur das Büro für freiwillige Helfer liest Ihre Antworten.\nVielleicht passt Ihr Angebot gerade "
        "nicht.\nDann löschen wir Ihre Antworten nach 90 Tagen."
    ),
    "Ihr Angebot": "Ihr Angebot",
    "Deutsch üben": "Mit Menschen Deutsch üben",
    "Zu Terminen begleiten": "Mit Menschen zu Terminen gehen",
    "Kindern bei den Hausaufgaben helfen": "Kindern bei den Haus-Aufgaben helfen",
    "Freizeit und Sport": "Freizeit und Sport",
    "Dolmetschen": "Dolmetschen",
    "Etwas anderes": "Etwas anderes",
    "Ab und zu": "Manchmal",
    "Eine bis zwei Stunden in der Woche": "1 bis 2 Stunden in der Woche",
    "Mehr als zwei Stunden in der Woche": "Mehr als 2 Stunden in der Woche",
    "Dolmetscherin oder Dolmetscher anfragen": "Nach einem Dolmetscher fragen",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Ein Dolmetscher übersetzt, was Menschen sagen.\nDer Dolmetscher hilft bei Gesprächen.\nZum Beispiel: "
        "im Amt, in der Schule, in der Kita oder in der Beratung.\nBitte fragen Sie früh.\nFragen Sie "
        "mindestens 5 Arbeits-Tage vorher."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "Unser Büro sucht einen Dolmetscher.\nDann sagen wir Ihnen Bescheid."
    ),
    "Welche Sprache wird gebraucht?": "Welche Sprache brauchen Sie?",
    "An welchem Tag ist das Gespräch?": "An welchem Tag ist das Gespräch?",
    "Um wie viel Uhr?": "Wann fängt das Gespräch an?",
    "Zum Beispiel 14:30.": "Zum Beispiel: 14:30",
    "Wie lange dauert es ungefähr, in Minuten?": "Wie viele Minuten dauert das Gespräch?",
    "Wie findet das Gespräch statt?": "Wie sprechen Sie miteinander?",
    "Wo? Straße, Hausnummer, Raum": "Wo? Straße, Haus-Nummer, Raum",
    "Soll eine Frau oder ein Mann dolmetschen?": "Soll eine Frau dolmetschen? Oder soll ein Mann dolmetschen?",
    "Was für ein Gespräch ist es?": "Was ist das für ein Gespräch?",
    "Das dürfen wir nicht übernehmen": "Das dürfen wir nicht machen",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und "
        "Dolmetscher. Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "Vor Gericht brauchen Sie einen besonderen Dolmetscher.\nAuch bei der Polizei.\nUnd auch im "
        "Asyl-Verfahren.\nDer Dolmetscher muss vor Gericht versprochen haben: Ich übersetze richtig.\nDas "
        "heißt: Der Dolmetscher ist vereidigt.\nWer zum Gespräch einlädt, bestellt auch den Dolmetscher."
    ),
    "Für welche Stelle fragen Sie?": "Für welches Amt oder welches Büro fragen Sie?",
    "Bitte keine Namen der Familie": "Bitte schreiben Sie keine Namen von der Familie",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Wir suchen einen Dolmetscher.\nDafür brauchen wir keinen Namen von der Person, die Hilfe bekommt.\n"
        "Wir müssen auch sonst nichts über die Person wissen."
    ),
    "Wer fragt an?": "Wer fragt?",
    "Vor Ort": "Wir treffen uns",
    "Mit Video": "Mit Video",
    "Das ist egal": "Das ist egal",
    "Eine Frau": "Eine Frau",
    "Ein Mann": "Ein Mann",
    "Beratung": "Beratung",
    "Schule oder Kita": "Schule oder Kita",
    "Amt": "Amt",
    "Arzt oder Klinik": "Arzt oder Kranken-Haus",
    "Gericht, Polizei oder Asylverfahren": "Gericht, Polizei oder Asyl-Verfahren",
    "Neue Adresse mitteilen": "Neue Adresse sagen",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Haben Sie eine neue Wohnung?\nDann sagen Sie uns Ihre neue Adresse.\nSo können wir Sie erreichen."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Danke.\nWir ändern Ihre Adresse bei uns.\nGehen Sie bitte auch zum Bürger-Büro.\nDort melden Sie Ihre "
        "neue Adresse."
    ),
    "Adresse senden": "Adresse senden",
    "Geburtsdatum": "Wann sind Sie geboren?",
    "Damit wir Sie nicht verwechseln.": "So wissen wir sicher: Das sind Sie.",
    "Seit wann wohnen Sie dort?": "Seit wann wohnen Sie dort?",
    "Wohnen Sie noch in der Stadt?": "Wohnen Sie noch in Ludwigsburg?",
    "In welchem Ort wohnen Sie jetzt?": "In welcher Stadt oder in welchem Dorf wohnen Sie jetzt?",
    "Dann berät Sie eine andere Stelle": "Dann hilft Ihnen ein anderes Büro",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "Wir sagen Ihnen: Diese Personen helfen Ihnen an Ihrem neuen Wohn-Ort."
    ),
    "Straße und Hausnummer": "Straße und Haus-Nummer",
    "Wie wohnen Sie jetzt?": "Wie wohnen Sie jetzt?",
    "Ist Ihre Familie mit umgezogen?": "Wohnt Ihre Familie auch dort?",
    "Ihre neue Adresse": "Ihre neue Adresse",
    "In einer eigenen Wohnung": "In meiner eigenen Wohnung",
    "In einer Unterkunft": "In einem Wohn-Haus für viele Menschen (Unterkunft)",
    "Bei Freunden oder Familie": "Bei Freunden oder bei der Familie",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Danke für Ihre Anfrage.\nWir rufen Sie in den nächsten Tagen an."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Danke für Ihre Anfrage.\nBitte kommen Sie in unser Büro.\nBringen Sie bitte Ihre Briefe mit."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden "
        "Sie sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Danke für Ihre Anfrage.\nEin anderes Büro kann Ihnen dabei helfen.\nDas Büro finden Sie auf unserer "
        "Internet-Seite.\nDie Seite heißt: „Weg-Weiser“.\nKlappt das nicht?\nDann helfen wir Ihnen gern."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Danke für Ihre Anfrage.\nWir brauchen noch mehr Informationen.\nBitte rufen Sie uns an.\nOder senden "
        "Sie eine neue Anfrage."
    ),
}
