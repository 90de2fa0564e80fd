"""Texts of the delivered forms in plain Russian.

A native speaker should check before going live: the paragraph about personal data, the sentence of consent, the
certificate of conduct and the sworn interpreters.
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
    "Termin anfragen": "Записаться на приём",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Здесь вы можете попросить о встрече. Мы позвоним вам и назовём день и время."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Мы свяжемся с вами и предложим день и время. Это может занять несколько дней."
    ),
    "Wo möchten Sie uns treffen?": "Где вы хотите с нами встретиться?",
    "An welchen Tagen haben Sie Zeit?": "В какие дни у вас есть время?",
    "Brauchen Sie jemanden, der dolmetscht?": "Вам нужен устный перевод?",
    "Bringen Sie kleine Kinder mit?": "Вы придёте с маленькими детьми?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Вам нужно что-нибудь, чтобы легко к нам попасть?",
    "Zum Beispiel einen Eingang ohne Stufen.": "Например, вход без ступенек.",
    "Ort und Zeit": "Место и время",
    "Das Gespräch": "Разговор",
    "Worum geht es?": "О чём речь?",
    "Ein paar Worte genügen.": "Достаточно нескольких слов.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Ваши данные нужны нам только для этой встречи. Через 90 дней мы их удаляем."
    ),
    "Im Büro": "В офисе",
    "In meiner Unterkunft": "Там, где я живу (Unterkunft)",
    "Am Telefon": "По телефону",
    "Montag": "Понедельник",
    "Dienstag": "Вторник",
    "Mittwoch": "Среда",
    "Donnerstag": "Четверг",
    "Freitag": "Пятница",
    "Ehrenamt anbieten": "Предложить волонтёрскую помощь",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "Замечательно, что вы хотите помогать! Расскажите нам коротко, чем вы хотели бы заниматься."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Спасибо! Координация волонтёрской помощи свяжется с вами и пригласит вас на беседу."
    ),
    "Angebot senden": "Отправить предложение",
    "Was möchten Sie tun?": "Чем вы хотели бы заниматься?",
    "Aus welcher Sprache können Sie dolmetschen?": "С какого языка вы можете переводить?",
    "Was stellen Sie sich vor?": "Что именно вы хотели бы делать?",
    "Wie viel Zeit haben Sie?": "Сколько времени у вас есть?",
    "In welchem Stadtteil möchten Sie helfen?": "В каком районе города (Stadtteil) вы хотели бы помогать?",
    "Sind Sie 18 Jahre oder älter?": "Вам уже есть 18 лет?",
    "Führungszeugnis": "Справка о несудимости (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Для работы с детьми нужна расширенная справка о несудимости (erweitertes Führungszeugnis). Для волонтёров "
        "она бесплатная."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Ваши данные читает только координация волонтёрской помощи. Если сотрудничество не сложится, через 90 дней "
        "мы их удаляем."
    ),
    "Ihr Angebot": "Ваше предложение",
    "Deutsch üben": "Практиковать немецкий с людьми",
    "Zu Terminen begleiten": "Сопровождать людей на встречи",
    "Kindern bei den Hausaufgaben helfen": "Помогать детям с уроками",
    "Freizeit und Sport": "Досуг и спорт",
    "Dolmetschen": "Переводить устно",
    "Etwas anderes": "Что-то другое",
    "Ab und zu": "Время от времени",
    "Eine bis zwei Stunden in der Woche": "Один-два часа в неделю",
    "Mehr als zwei Stunden in der Woche": "Больше двух часов в неделю",
    "Dolmetscherin oder Dolmetscher anfragen": "Заказать устного переводчика или переводчицу",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Для разговоров в учреждениях, школах, детских садах и консультационных центрах. Пожалуйста, обращайтесь "
        "не меньше чем за пять рабочих дней."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "Координация устного перевода найдёт кого-нибудь и сообщит вам."
    ),
    "Welche Sprache wird gebraucht?": "Какой язык нужен?",
    "An welchem Tag ist das Gespräch?": "В какой день будет разговор?",
    "Um wie viel Uhr?": "В котором часу?",
    "Zum Beispiel 14:30.": "Например, 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "Сколько примерно минут он продлится?",
    "Wie findet das Gespräch statt?": "Как пройдёт разговор?",
    "Wo? Straße, Hausnummer, Raum": "Где? Улица, номер дома, кабинет",
    "Soll eine Frau oder ein Mann dolmetschen?": "Кто должен переводить: женщина или мужчина?",
    "Was für ein Gespräch ist es?": "Какой это разговор?",
    "Das dürfen wir nicht übernehmen": "Этого мы делать не имеем права",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
        "Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "В суде, в полиции и в процедуре предоставления убежища должны переводить присяжные переводчики. Их "
        "заказывает учреждение, которое приглашает на разговор."
    ),
    "Für welche Stelle fragen Sie?": "От какого учреждения вы обращаетесь?",
    "Bitte keine Namen der Familie": "Пожалуйста, не пишите имён членов семьи",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Для поиска нам не нужны ни имя, ни подробности о человеке, о котором идёт речь."
    ),
    "Wer fragt an?": "Кто обращается?",
    "Vor Ort": "На месте",
    "Mit Video": "По видеосвязи",
    "Das ist egal": "Не имеет значения",
    "Eine Frau": "Женщина",
    "Ein Mann": "Мужчина",
    "Beratung": "Консультация",
    "Schule oder Kita": "Школа или детский сад (Kita)",
    "Amt": "Государственное или городское учреждение (Amt)",
    "Arzt oder Klinik": "Врач или клиника",
    "Gericht, Polizei oder Asylverfahren": "Суд, полиция или процедура предоставления убежища",
    "Neue Adresse mitteilen": "Сообщить новый адрес",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Вы переехали? Тогда скажите нам здесь, как теперь с вами связаться."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Спасибо. Мы изменим ваш адрес у себя. Пожалуйста, зарегистрируйте новый адрес также в Bürgerbüro "
        "(городское бюро для граждан)."
    ),
    "Adresse senden": "Отправить адрес",
    "Geburtsdatum": "Дата рождения",
    "Damit wir Sie nicht verwechseln.": "Чтобы мы вас ни с кем не перепутали.",
    "Seit wann wohnen Sie dort?": "С какого времени вы там живёте?",
    "Wohnen Sie noch in der Stadt?": "Вы по-прежнему живёте в городе?",
    "In welchem Ort wohnen Sie jetzt?": "В каком населённом пункте вы теперь живёте?",
    "Dann berät Sie eine andere Stelle": "Тогда вас консультирует другое учреждение",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": "Мы скажем вам, кто поможет вам на новом месте.",
    "Straße und Hausnummer": "Улица и номер дома",
    "Wie wohnen Sie jetzt?": "Какое у вас теперь жильё?",
    "Ist Ihre Familie mit umgezogen?": "Ваша семья переехала с вами?",
    "Ihre neue Adresse": "Ваш новый адрес",
    "In einer eigenen Wohnung": "В отдельной квартире",
    "In einer Unterkunft": "В общежитии (Unterkunft)",
    "Bei Freunden oder Familie": "У друзей или родных",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Спасибо за ваше обращение. Мы позвоним вам в ближайшие дни."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Спасибо за ваше обращение. Пожалуйста, приходите к нам в часы приёма и возьмите с собой письма, которые "
        "вы получили."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Спасибо за ваше обращение. Этим занимается другое учреждение. Вы найдёте его на нашем сайте в разделе "
        "«Справочник услуг». Если что-то не получается, мы с радостью поможем."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Спасибо за ваше обращение. Нам ещё не хватает некоторых данных. Пожалуйста, позвоните нам или отправьте "
        "новое обращение."
    ),
}
