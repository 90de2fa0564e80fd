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
    "Termin anfragen": "Ask for an appointment",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Ask for an appointment here. We will call you and tell you the day and the time."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "We will get in touch with you and suggest a day and time. This may take a few days."
    ),
    "Wo möchten Sie uns treffen?": "Where would you like to meet us?",
    "An welchen Tagen haben Sie Zeit?": "On which days do you have time?",
    "Brauchen Sie jemanden, der dolmetscht?": "Do you need an interpreter?",
    "Bringen Sie kleine Kinder mit?": "Will you bring small children?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Do you need anything so that you can come to us easily?",
    "Zum Beispiel einen Eingang ohne Stufen.": "For example an entrance without steps.",
    "Ort und Zeit": "Place and time",
    "Das Gespräch": "The conversation",
    "Worum geht es?": "What is it about?",
    "Ein paar Worte genügen.": "A few words are enough.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "We need your data only for the appointment. We delete them after 90 days."
    ),
    "Im Büro": "At the office",
    "In meiner Unterkunft": "Where I live (Unterkunft)",
    "Am Telefon": "On the telephone",
    "Montag": "Monday",
    "Dienstag": "Tuesday",
    "Mittwoch": "Wednesday",
    "Donnerstag": "Thursday",
    "Freitag": "Friday",
    "Ehrenamt anbieten": "Offer to volunteer",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "It is good that you want to help! Tell us briefly what you would like to do."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Thank you! The volunteer coordination will get in touch with you and invite you to a conversation."
    ),
    "Angebot senden": "Send offer",
    "Was möchten Sie tun?": "What would you like to do?",
    "Aus welcher Sprache können Sie dolmetschen?": "From which language can you interpret?",
    "Was stellen Sie sich vor?": "What do you have in mind?",
    "Wie viel Zeit haben Sie?": "How much time do you have?",
    "In welchem Stadtteil möchten Sie helfen?": "In which part of the city would you like to help?",
    "Sind Sie 18 Jahre oder älter?": "Are you 18 or older?",
    "Führungszeugnis": "Certificate of conduct (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "If you work with children, you need an extended certificate of conduct (erweitertes Führungszeugnis). For "
        "volunteers it is free of charge."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Only the volunteer coordination reads your data. If it does not work out, we delete them after 90 days."
    ),
    "Ihr Angebot": "Your offer",
    "Deutsch üben": "Help people practise German",
    "Zu Terminen begleiten": "Go with people to appointments",
    "Kindern bei den Hausaufgaben helfen": "Help children with homework",
    "Freizeit und Sport": "Leisure and sport",
    "Dolmetschen": "Interpret",
    "Etwas anderes": "Something else",
    "Ab und zu": "Now and then",
    "Eine bis zwei Stunden in der Woche": "One to two hours a week",
    "Mehr als zwei Stunden in der Woche": "More than two hours a week",
    "Dolmetscherin oder Dolmetscher anfragen": "Ask for an interpreter",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "For conversations in public offices, schools, nurseries and advice centres. Please ask at least five "
        "working days before."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "The interpreter coordination will look for somebody and let you know."
    ),
    "Welche Sprache wird gebraucht?": "Which language is needed?",
    "An welchem Tag ist das Gespräch?": "On which day is the conversation?",
    "Um wie viel Uhr?": "At what time?",
    "Zum Beispiel 14:30.": "For example 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "About how long will it take, in minutes?",
    "Wie findet das Gespräch statt?": "How will you meet?",
    "Wo? Straße, Hausnummer, Raum": "Where? Street, house number, room",
    "Soll eine Frau oder ein Mann dolmetschen?": "Should the interpreter be a woman or a man?",
    "Was für ein Gespräch ist es?": "What kind of conversation is it?",
    "Das dürfen wir nicht übernehmen": "We are not allowed to do this",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
        "Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "In court, with the police and in asylum procedures, sworn interpreters are needed. They are ordered by "
        "the office that sends the invitation."
    ),
    "Für welche Stelle fragen Sie?": "Which office or organisation are you asking for?",
    "Bitte keine Namen der Familie": "Please no names of the family",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "For our search we need no name and no details about the person concerned."
    ),
    "Wer fragt an?": "Who is asking?",
    "Vor Ort": "In person",
    "Mit Video": "By video",
    "Das ist egal": "It does not matter",
    "Eine Frau": "A woman",
    "Ein Mann": "A man",
    "Beratung": "Advice",
    "Schule oder Kita": "School or nursery (Kita)",
    "Amt": "Public office",
    "Arzt oder Klinik": "Doctor or clinic",
    "Gericht, Polizei oder Asylverfahren": "Court, police or asylum procedure",
    "Neue Adresse mitteilen": "Tell us your new address",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Have you moved? Then tell us here how we can reach you now."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Thank you. We will change your address in our records. Please also register your new address at the "
        "citizens’ office (Bürgerbüro)."
    ),
    "Adresse senden": "Send address",
    "Geburtsdatum": "Date of birth",
    "Damit wir Sie nicht verwechseln.": "So that we do not confuse you with somebody else.",
    "Seit wann wohnen Sie dort?": "Since when have you lived there?",
    "Wohnen Sie noch in der Stadt?": "Do you still live in the city?",
    "In welchem Ort wohnen Sie jetzt?": "In which town or village do you live now?",
    "Dann berät Sie eine andere Stelle": "Then a different office advises you",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "We will tell you who is there for you at your new place."
    ),
    "Straße und Hausnummer": "Street and house number",
    "Wie wohnen Sie jetzt?": "How do you live now?",
    "Ist Ihre Familie mit umgezogen?": "Has your family moved with you?",
    "Ihre neue Adresse": "Your new address",
    "In einer eigenen Wohnung": "In a flat of my own",
    "In einer Unterkunft": "In shared accommodation (Unterkunft)",
    "Bei Freunden oder Familie": "With friends or family",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Thank you for your request. We will call you in the next few days."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Thank you for your request. Please come during our opening hours and bring your letters with you."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Thank you for your request. A different office is responsible for this. You can find it on our page "
        "“Guide to services”. If you get stuck, we are happy to help you."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Thank you for your request. We still need some information. Please call us or send a new request."
    ),
}
