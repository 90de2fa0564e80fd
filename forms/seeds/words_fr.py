"""Texts of the delivered forms in plain French; no-break spaces before : ; ? ! are there on purpose.

A native speaker should check before going live: the paragraph about personal data, the sentence of consent, the
certificate of conduct and the sworn interpreters.
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
    "Termin anfragen": "Demander un rendez-vous",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Demandez ici un rendez-vous. Nous vous appellerons pour vous dire le jour et l’heure."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Nous vous contacterons pour vous proposer un rendez-vous. Cela peut prendre quelques jours."
    ),
    "Wo möchten Sie uns treffen?": "Où souhaitez-vous nous rencontrer ?",
    "An welchen Tagen haben Sie Zeit?": "Quels jours avez-vous le temps ?",
    "Brauchen Sie jemanden, der dolmetscht?": "Avez-vous besoin d’un ou d’une interprète ?",
    "Bringen Sie kleine Kinder mit?": "Viendrez-vous avec de jeunes enfants ?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": (
        "Avez-vous besoin de quelque chose pour pouvoir venir facilement ?"
    ),
    "Zum Beispiel einen Eingang ohne Stufen.": "Par exemple une entrée sans marches.",
    "Ort und Zeit": "Lieu et moment",
    "Das Gespräch": "L’entretien",
    "Worum geht es?": "De quoi s’agit-il ?",
    "Ein paar Worte genügen.": "Quelques mots suffisent.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Nous avons besoin de vos données uniquement pour le rendez-vous. Nous les effaçons après 90 jours."
    ),
    "Im Büro": "Au bureau",
    "In meiner Unterkunft": "Dans mon logement collectif (Unterkunft)",
    "Am Telefon": "Au téléphone",
    "Montag": "Lundi",
    "Dienstag": "Mardi",
    "Mittwoch": "Mercredi",
    "Donnerstag": "Jeudi",
    "Freitag": "Vendredi",
    "Ehrenamt anbieten": "Proposer son aide comme bénévole",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "C’est bien que vous vouliez aider ! Dites-nous brièvement ce que vous aimeriez faire."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Merci ! La coordination du bénévolat vous contactera et vous invitera à un entretien."
    ),
    "Angebot senden": "Envoyer la proposition",
    "Was möchten Sie tun?": "Que souhaitez-vous faire ?",
    "Aus welcher Sprache können Sie dolmetschen?": "À partir de quelle langue pouvez-vous interpréter ?",
    "Was stellen Sie sich vor?": "À quoi pensez-vous ?",
    "Wie viel Zeit haben Sie?": "Combien de temps avez-vous ?",
    "In welchem Stadtteil möchten Sie helfen?": "Dans quel quartier (Stadtteil) souhaitez-vous aider ?",
    "Sind Sie 18 Jahre oder älter?": "Avez-vous 18 ans ou plus ?",
    "Führungszeugnis": "Extrait de casier judiciaire (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Pour travailler avec des enfants, il faut un extrait de casier judiciaire élargi (erweitertes "
        "Führungszeugnis). Il est gratuit pour les bénévoles."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Seule la coordination du bénévolat lit vos données. Si cela ne convient pas, nous les effaçons après 90 jours."
    ),
    "Ihr Angebot": "Votre proposition",
    "Deutsch üben": "Pratiquer l’allemand avec des personnes",
    "Zu Terminen begleiten": "Accompagner des personnes à des rendez-vous",
    "Kindern bei den Hausaufgaben helfen": "Aider des enfants à faire leurs devoirs",
    "Freizeit und Sport": "Loisirs et sport",
    "Dolmetschen": "Interpréter",
    "Etwas anderes": "Autre chose",
    "Ab und zu": "De temps en temps",
    "Eine bis zwei Stunden in der Woche": "Une à deux heures par semaine",
    "Mehr als zwei Stunden in der Woche": "Plus de deux heures par semaine",
    "Dolmetscherin oder Dolmetscher anfragen": "Demander un ou une interprète",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Pour les entretiens dans les administrations, les écoles, les crèches, les jardins d’enfants et les "
        "centres de conseil. Veuillez faire votre demande au moins cinq jours ouvrables à l’avance."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "La coordination des interprètes cherche une personne et vous donne une réponse."
    ),
    "Welche Sprache wird gebraucht?": "De quelle langue avez-vous besoin ?",
    "An welchem Tag ist das Gespräch?": "Quel jour a lieu l’entretien ?",
    "Um wie viel Uhr?": "À quelle heure ?",
    "Zum Beispiel 14:30.": "Par exemple 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "Combien de minutes dure-t-il environ ?",
    "Wie findet das Gespräch statt?": "Comment se déroule l’entretien ?",
    "Wo? Straße, Hausnummer, Raum": "Où ? Rue, numéro, salle",
    "Soll eine Frau oder ein Mann dolmetschen?": "L’interprète doit-il être une femme ou un homme ?",
    "Was für ein Gespräch ist es?": "De quel type d’entretien s’agit-il ?",
    "Das dürfen wir nicht übernehmen": "Nous n’avons pas le droit de le faire",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
        "Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "Au tribunal, à la police et dans la procédure d’asile, il faut des interprètes assermentés. C’est le "
        "service qui invite à l’entretien qui les fait venir."
    ),
    "Für welche Stelle fragen Sie?": "Pour quel service faites-vous la demande ?",
    "Bitte keine Namen der Familie": "Pas de noms de la famille, s’il vous plaît",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Pour chercher, nous n’avons besoin d’aucun nom ni d’aucun détail sur la personne concernée."
    ),
    "Wer fragt an?": "Qui fait la demande ?",
    "Vor Ort": "Sur place",
    "Mit Video": "En vidéo",
    "Das ist egal": "Peu importe",
    "Eine Frau": "Une femme",
    "Ein Mann": "Un homme",
    "Beratung": "Conseil",
    "Schule oder Kita": "École, crèche ou jardin d’enfants (Kita)",
    "Amt": "Administration (Amt)",
    "Arzt oder Klinik": "Médecin ou clinique",
    "Gericht, Polizei oder Asylverfahren": "Tribunal, police ou procédure d’asile",
    "Neue Adresse mitteilen": "Communiquer une nouvelle adresse",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Vous avez déménagé ? Alors dites-nous ici comment vous joindre maintenant."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Merci. Nous allons modifier votre adresse chez nous. Déclarez aussi votre nouvelle adresse au Bürgerbüro "
        "(bureau des citoyens)."
    ),
    "Adresse senden": "Envoyer l’adresse",
    "Geburtsdatum": "Date de naissance",
    "Damit wir Sie nicht verwechseln.": "Pour ne pas vous confondre avec une autre personne.",
    "Seit wann wohnen Sie dort?": "Depuis quand y habitez-vous ?",
    "Wohnen Sie noch in der Stadt?": "Habitez-vous encore dans la ville ?",
    "In welchem Ort wohnen Sie jetzt?": "Dans quelle commune habitez-vous maintenant ?",
    "Dann berät Sie eine andere Stelle": "Alors un autre service vous conseille",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "Nous vous dirons qui peut vous aider là où vous habitez maintenant."
    ),
    "Straße und Hausnummer": "Rue et numéro",
    "Wie wohnen Sie jetzt?": "Quel est votre logement maintenant ?",
    "Ist Ihre Familie mit umgezogen?": "Votre famille a-t-elle déménagé avec vous ?",
    "Ihre neue Adresse": "Votre nouvelle adresse",
    "In einer eigenen Wohnung": "Dans mon propre appartement",
    "In einer Unterkunft": "Dans un logement collectif (Unterkunft)",
    "Bei Freunden oder Familie": "Chez des amis ou de la famille",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Merci pour votre demande. Nous vous appellerons dans les prochains jours."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Merci pour votre demande. Venez pendant nos heures d’accueil et apportez vos lettres."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Merci pour votre demande. Un autre service s’en occupe. Vous le trouverez sur notre site, dans le « Guide "
        "des services ». Si vous n’y arrivez pas, nous vous aiderons volontiers."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Merci pour votre demande. Il nous manque encore des informations. Appelez-nous ou envoyez une nouvelle "
        "demande."
    ),
}
