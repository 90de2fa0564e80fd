"""The delivered forms in plain English."""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Contact and appointment",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
        "Sie können in Ihrer Sprache antworten."
    ): (
        "Would you like an appointment, or do you have a question? Write to us. We will call you or write back. "
        "You can answer in your own language."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Somebody from our team will read your request and get in touch with you. This may take a few days.\n\n"
        "Is it urgent? Then please call us."
    ),
    "Anfrage senden": "Send request",
    "Vorname": "First name",
    "Nachname": "Last name",
    "In welcher Sprache möchten Sie sprechen?": "Which language would you like to speak?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "If necessary, we will look for an interpreter.",
    "In welchem Stadtteil wohnen Sie?": "Which part of the city do you live in?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Then we know at once who is responsible for you.",
    "Telefonnummer": "Telephone number",
    "Zum Beispiel 0176 12345678.": "For example 0176 12345678.",
    "E-Mail-Adresse": "E-mail address",
    "Wann passt es Ihnen am besten?": "When suits you best?",
    "Wobei können wir helfen?": "How can we help you?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
        "Darüber sprechen wir besser persönlich."
    ): (
        "A few words are enough. Please do not write about your health, your religion or your escape here. "
        "It is better to talk about that in person."
    ),
    "Was mit Ihren Angaben geschieht": "What happens with your data",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "Your data are read only by the team of the City of Ludwigsburg that advises you. We need them to reply to "
        "you. Others receive them only if you agree or if a law requires it. We delete them after 90 days, unless "
        "we continue to advise you. You can read more on the page “Datenschutz” (privacy)."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "I have read this. The team may contact me.",
    "Über Sie": "About you",
    "Wie wir Sie erreichen": "How we can reach you",
    "Ihr Anliegen": "Your request",
    "Vormittags": "In the morning",
    "Nachmittags": "In the afternoon",
    "Das ist mir egal": "Any time is fine",
    "Barriere melden": "Report a barrier",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
        "Sie müssen keinen Namen angeben."
    ): (
        "Was there something on our pages that you could not read, understand or use? Please tell us. "
        "You do not have to give your name."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
        "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der "
        "Erklärung zur Barrierefreiheit."
    ): (
        "Thank you for your help. We will check this. If you gave an e-mail address or telephone number, we will reply "
        "to you.\n\nWhat you can do if you are not satisfied with our reply is explained in the accessibility "
        "statement."
    ),
    "Meldung senden": "Send report",
    "Was hat nicht funktioniert?": "What did not work?",
    "Auf welcher Seite war das?": "On which page was that?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "For example “Contact”, or the address of the page.",
    "Womit haben Sie die Seite benutzt?": "What did you use to visit the page?",
    "Name": "Name",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
        "Nach 90 Tagen löschen wir sie."
    ): "We use your data only to improve the page and to reply to you. We delete them after 90 days.",
    "Die Barriere": "The barrier",
    "Möchten Sie eine Antwort?": "Would you like a reply?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Then we need an e-mail address or a telephone number."
    ),
    "Mit dem Telefon": "A telephone",
    "Mit dem Computer": "A computer",
    "Mit einem Vorleseprogramm": "A screen reader",
    "Nur mit der Tastatur": "Only the keyboard",
    "Mit vergrößerter Schrift": "Enlarged text",
}
