"""The delivered forms in Leichte Sprache; `\n` begins a new line where the page shows one.

Not yet tested by a group of people with learning difficulties (Prüfgruppe). Please check above all the note about data
protection: it must stay right in law. Help texts under a question are one line on the page.
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
}
