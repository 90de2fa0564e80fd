"""Texts of the delivered forms in plain Russian.

A native speaker should check before going live: the paragraph about personal data and the sentence of consent.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Контакт и запись на приём",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben "
        "Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Хотите записаться на приём или у вас есть вопрос? Напишите нам. Мы позвоним или напишем вам. Вы можете "
        "отвечать на своём языке."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Человек из нашей команды прочитает ваше обращение и свяжется с вами. Это может занять несколько дней.\n\n"
        "Дело срочное? Тогда, пожалуйста, позвоните нам."
    ),
    "Anfrage senden": "Отправить обращение",
    "Vorname": "Имя",
    "Nachname": "Фамилия",
    "In welcher Sprache möchten Sie sprechen?": "На каком языке вы хотите говорить?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": (
        "Если нужно, мы найдём кого-нибудь, кто переведёт разговор."
    ),
    "In welchem Stadtteil wohnen Sie?": "В каком районе города (Stadtteil) вы живёте?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Тогда мы сразу будем знать, кто может вам помочь.",
    "Telefonnummer": "Номер телефона",
    "Zum Beispiel 0176 12345678.": "Например, 0176 12345678.",
    "E-Mail-Adresse": "Адрес электронной почты",
    "Wann passt es Ihnen am besten?": "Когда вам удобнее всего?",
    "Vormittags": "До обеда",
    "Nachmittags": "После обеда",
    "Das ist mir egal": "В любое время",
    "Wobei können wir helfen?": "Чем мы можем помочь?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. Darüber "
        "sprechen wir besser persönlich."
    ): (
        "Достаточно нескольких слов. Пожалуйста, не пишите здесь о здоровье, религии или бегстве из вашей страны. Об "
        "этом лучше поговорить лично."
    ),
    "Was mit Ihren Angaben geschieht": "Что происходит с вашими данными",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "Ваши данные читает только команда города Людвигсбург, которая вас консультирует. Они нужны нам, чтобы вам "
        "ответить. Другие учреждения получают их, только если вы согласны или если этого требует закон. Через 90 "
        "дней мы их удаляем, если не консультируем вас дальше. Подробнее читайте на странице «Datenschutz» (защита "
        "данных)."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": (
        "Я это прочитала / прочитал. Команда может со мной связаться."
    ),
    "Über Sie": "О вас",
    "Wie wir Sie erreichen": "Как с вами связаться",
    "Ihr Anliegen": "Ваш вопрос",
    "Barriere melden": "Сообщить о препятствии на сайте",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. Sie "
        "müssen keinen Namen angeben."
    ): (
        "Что-то на нашем сайте вы не смогли прочитать, понять или использовать? Пожалуйста, скажите нам об этом. Имя "
        "указывать не нужно."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben "
        "haben, antworten wir Ihnen.\n\n"
        "Was Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung zur "
        "Barrierefreiheit."
    ): (
        "Спасибо за помощь. Мы это проверим. Если вы указали адрес электронной почты или номер телефона, мы вам "
        "ответим.\n\n"
        "Что можно сделать, если ответ вас не устроит, написано в заявлении о доступности (Erklärung zur "
        "Barrierefreiheit)."
    ),
    "Meldung senden": "Отправить сообщение",
    "Was hat nicht funktioniert?": "Что не работало?",
    "Auf welcher Seite war das?": "На какой странице это было?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Например, «Контакты» или адрес страницы.",
    "Womit haben Sie die Seite benutzt?": "Как вы пользовались страницей?",
    "Mit dem Telefon": "С телефона",
    "Mit dem Computer": "С компьютера",
    "Mit einem Vorleseprogramm": "С помощью программы, которая читает вслух",
    "Nur mit der Tastatur": "Только с клавиатуры",
    "Mit vergrößerter Schrift": "С увеличенным шрифтом",
    "Name": "Имя",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen löschen "
        "wir sie."
    ): (
        "Мы используем ваши данные только для того, чтобы исправить это место и ответить вам. Через 90 дней мы их "
        "удаляем."
    ),
    "Die Barriere": "Препятствие",
    "Möchten Sie eine Antwort?": "Хотите получить ответ?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Тогда нам нужен адрес электронной почты или номер телефона."
    ),
}
