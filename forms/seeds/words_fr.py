"""Texts of the delivered forms in plain French; no-break spaces before : ; ? ! are there on purpose.

A native speaker should check before going live: the paragraph about personal data and the sentence of consent.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Contact et rendez-vous",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben "
        "Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Vous souhaitez un rendez-vous ou vous avez une question ? Écrivez-nous. Nous vous appellerons ou nous vous "
        "écrirons. Vous pouvez répondre dans votre langue."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Une personne de l’équipe lira votre demande et vous contactera. Cela peut prendre quelques jours.\n\n"
        "C’est urgent ? Alors appelez-nous."
    ),
    "Anfrage senden": "Envoyer la demande",
    "Vorname": "Prénom",
    "Nachname": "Nom de famille",
    "In welcher Sprache möchten Sie sprechen?": "Dans quelle langue souhaitez-vous parler ?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": (
        "Si c’est nécessaire, nous cherchons un ou une interprète."
    ),
    "In welchem Stadtteil wohnen Sie?": "Dans quel quartier (Stadtteil) habitez-vous ?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Ainsi, nous savons tout de suite qui s’occupe de vous.",
    "Telefonnummer": "Numéro de téléphone",
    "Zum Beispiel 0176 12345678.": "Par exemple 0176 12345678.",
    "E-Mail-Adresse": "Adresse e-mail",
    "Wann passt es Ihnen am besten?": "Quel moment vous convient le mieux ?",
    "Vormittags": "Le matin",
    "Nachmittags": "L’après-midi",
    "Das ist mir egal": "À n’importe quel moment",
    "Wobei können wir helfen?": "Comment pouvons-nous vous aider ?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. Darüber "
        "sprechen wir besser persönlich."
    ): (
        "Quelques mots suffisent. N’écrivez rien ici sur votre santé, votre religion ou votre fuite. Il vaut mieux "
        "en parler de vive voix."
    ),
    "Was mit Ihren Angaben geschieht": "Ce que deviennent vos données",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "Seule l’équipe de la ville de Ludwigsburg qui vous conseille lit vos données. Nous en avons besoin pour "
        "vous répondre. D’autres services ne les reçoivent que si vous êtes d’accord ou si une loi l’exige. Nous les "
        "effaçons après 90 jours, sauf si nous continuons à vous conseiller. Vous en saurez plus à la page "
        "« Datenschutz » (protection des données)."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "J’ai lu ce texte. L’équipe peut me contacter.",
    "Über Sie": "À propos de vous",
    "Wie wir Sie erreichen": "Comment vous joindre",
    "Ihr Anliegen": "Votre demande",
    "Barriere melden": "Signaler un problème d’accès",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. Sie "
        "müssen keinen Namen angeben."
    ): (
        "Il y a quelque chose sur notre site que vous n’avez pas pu lire, comprendre ou utiliser ? Dites-le-nous. "
        "Vous n’avez pas besoin de donner votre nom."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben "
        "haben, antworten wir Ihnen.\n\n"
        "Was Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung zur "
        "Barrierefreiheit."
    ): (
        "Merci pour votre aide. Nous allons vérifier. Si vous avez donné une adresse e-mail ou un numéro de "
        "téléphone, nous vous répondrons.\n\n"
        "Si la réponse ne vous satisfait pas, la déclaration d’accessibilité (Erklärung zur Barrierefreiheit) "
        "explique ce que vous pouvez faire."
    ),
    "Meldung senden": "Envoyer le signalement",
    "Was hat nicht funktioniert?": "Qu’est-ce qui n’a pas fonctionné ?",
    "Auf welcher Seite war das?": "Sur quelle page était-ce ?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Par exemple « Contact », ou l’adresse de la page.",
    "Womit haben Sie die Seite benutzt?": "Avec quoi avez-vous utilisé la page ?",
    "Mit dem Telefon": "Avec un téléphone",
    "Mit dem Computer": "Avec un ordinateur",
    "Mit einem Vorleseprogramm": "Avec un lecteur d’écran",
    "Nur mit der Tastatur": "Seulement avec le clavier",
    "Mit vergrößerter Schrift": "Avec des caractères agrandis",
    "Name": "Nom",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen löschen "
        "wir sie."
    ): (
        "Nous utilisons vos données uniquement pour corriger le problème et pour vous répondre. Nous les effaçons "
        "après 90 jours."
    ),
    "Die Barriere": "Le problème",
    "Möchten Sie eine Antwort?": "Souhaitez-vous une réponse ?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Alors nous avons besoin d’une adresse e-mail ou d’un numéro de téléphone."
    ),
}
