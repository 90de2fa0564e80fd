"""Texts of the delivered forms in plain Ukrainian.

A native speaker should check before going live: the paragraph about personal data and the sentence of consent.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Контакт і запис на прийом",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben "
        "Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Хочете записатися на прийом або маєте запитання? Напишіть нам. Ми зателефонуємо або напишемо вам. Ви можете "
        "відповідати своєю мовою."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Людина з нашої команди прочитає ваше звернення і зв’яжеться з вами. Це може тривати кілька днів.\n\n"
        "Справа термінова? Тоді, будь ласка, зателефонуйте нам."
    ),
    "Anfrage senden": "Надіслати звернення",
    "Vorname": "Ім’я",
    "Nachname": "Прізвище",
    "In welcher Sprache möchten Sie sprechen?": "Якою мовою ви хочете розмовляти?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": (
        "Якщо потрібно, ми знайдемо когось, хто перекладе розмову."
    ),
    "In welchem Stadtteil wohnen Sie?": "У якому районі міста (Stadtteil) ви живете?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Тоді ми одразу знатимемо, хто може вам допомогти.",
    "Telefonnummer": "Номер телефону",
    "Zum Beispiel 0176 12345678.": "Наприклад, 0176 12345678.",
    "E-Mail-Adresse": "Адреса електронної пошти",
    "Wann passt es Ihnen am besten?": "Коли вам найзручніше?",
    "Vormittags": "До обіду",
    "Nachmittags": "Після обіду",
    "Das ist mir egal": "У будь-який час",
    "Wobei können wir helfen?": "Чим ми можемо допомогти?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. Darüber "
        "sprechen wir besser persönlich."
    ): (
        "Достатньо кількох слів. Будь ласка, не пишіть тут про здоров’я, релігію або втечу з вашої країни. Про це "
        "краще поговорити особисто."
    ),
    "Was mit Ihren Angaben geschieht": "Що відбувається з вашими даними",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "Ваші дані читає лише команда міста Людвігсбург, яка вас консультує. Вони потрібні нам, щоб вам відповісти. "
        "Інші установи отримують їх, лише якщо ви погоджуєтеся або якщо цього вимагає закон. Через 90 днів ми їх "
        "видаляємо, якщо не консультуємо вас далі. Докладніше читайте на сторінці «Datenschutz» (захист даних)."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": (
        "Я це прочитала / прочитав. Команда може зі мною зв’язатися."
    ),
    "Über Sie": "Про вас",
    "Wie wir Sie erreichen": "Як із вами зв’язатися",
    "Ihr Anliegen": "Ваше питання",
    "Barriere melden": "Повідомити про перешкоду на сайті",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. Sie "
        "müssen keinen Namen angeben."
    ): (
        "Щось на нашому сайті ви не змогли прочитати, зрозуміти або використати? Будь ласка, скажіть нам про це. "
        "Ім’я вказувати не потрібно."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben "
        "haben, antworten wir Ihnen.\n\n"
        "Was Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung zur "
        "Barrierefreiheit."
    ): (
        "Дякуємо за допомогу. Ми це перевіримо. Якщо ви вказали адресу електронної пошти або номер телефону, ми вам "
        "відповімо.\n\n"
        "Що можна зробити, якщо відповідь вас не влаштує, написано в заяві про доступність (Erklärung zur "
        "Barrierefreiheit)."
    ),
    "Meldung senden": "Надіслати повідомлення",
    "Was hat nicht funktioniert?": "Що не працювало?",
    "Auf welcher Seite war das?": "На якій сторінці це було?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Наприклад, «Контакти» або адреса сторінки.",
    "Womit haben Sie die Seite benutzt?": "Як ви користувалися сторінкою?",
    "Mit dem Telefon": "З телефону",
    "Mit dem Computer": "З комп’ютера",
    "Mit einem Vorleseprogramm": "За допомогою програми, яка читає вголос",
    "Nur mit der Tastatur": "Лише за допомогою клавіатури",
    "Mit vergrößerter Schrift": "Зі збільшеним шрифтом",
    "Name": "Ім’я",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen löschen "
        "wir sie."
    ): (
        "Ми використовуємо ваші дані лише для того, щоб виправити це місце й відповісти вам. Через 90 днів ми їх "
        "видаляємо."
    ),
    "Die Barriere": "Перешкода",
    "Möchten Sie eine Antwort?": "Бажаєте отримати відповідь?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Тоді нам потрібна адреса електронної пошти або номер телефону."
    ),
}
