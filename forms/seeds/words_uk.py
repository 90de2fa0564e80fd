"""Texts of the delivered forms in plain Ukrainian.

A native speaker should check before going live: the paragraph about personal data, the sentence of consent, the
certificate of conduct and the sworn interpreters.
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
    "Termin anfragen": "Записатися на прийом",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Тут ви можете попросити про зустріч. Ми зателефонуємо вам і назвемо день і час."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Ми зв’яжемося з вами й запропонуємо день і час. Це може тривати кілька днів."
    ),
    "Wo möchten Sie uns treffen?": "Де ви хочете з нами зустрітися?",
    "An welchen Tagen haben Sie Zeit?": "У які дні ви маєте час?",
    "Brauchen Sie jemanden, der dolmetscht?": "Чи потрібен вам усний переклад?",
    "Bringen Sie kleine Kinder mit?": "Ви прийдете з маленькими дітьми?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Чи потрібно вам щось, щоб легко до нас потрапити?",
    "Zum Beispiel einen Eingang ohne Stufen.": "Наприклад, вхід без сходинок.",
    "Ort und Zeit": "Місце і час",
    "Das Gespräch": "Розмова",
    "Worum geht es?": "Про що йдеться?",
    "Ein paar Worte genügen.": "Достатньо кількох слів.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Ваші дані потрібні нам лише для цієї зустрічі. Через 90 днів ми їх видаляємо."
    ),
    "Im Büro": "В офісі",
    "In meiner Unterkunft": "Там, де я живу (Unterkunft)",
    "Am Telefon": "Телефоном",
    "Montag": "Понеділок",
    "Dienstag": "Вівторок",
    "Mittwoch": "Середа",
    "Donnerstag": "Четвер",
    "Freitag": "П’ятниця",
    "Ehrenamt anbieten": "Запропонувати волонтерську допомогу",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "Чудово, що ви хочете допомагати! Розкажіть нам коротко, що б ви хотіли робити."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Дякуємо! Координація волонтерської допомоги зв’яжеться з вами й запросить вас на розмову."
    ),
    "Angebot senden": "Надіслати пропозицію",
    "Was möchten Sie tun?": "Що ви хотіли б робити?",
    "Aus welcher Sprache können Sie dolmetschen?": "З якої мови ви можете перекладати?",
    "Was stellen Sie sich vor?": "Що саме ви хотіли б робити?",
    "Wie viel Zeit haben Sie?": "Скільки часу ви маєте?",
    "In welchem Stadtteil möchten Sie helfen?": "У якому районі міста (Stadtteil) ви хотіли б допомагати?",
    "Sind Sie 18 Jahre oder älter?": "Вам уже є 18 років?",
    "Führungszeugnis": "Довідка про несудимість (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Для роботи з дітьми потрібна розширена довідка про несудимість (erweitertes Führungszeugnis). Для "
        "волонтерів вона безкоштовна."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Ваші дані читає лише координація волонтерської допомоги. Якщо співпраця не складеться, через 90 днів ми "
        "їх видаляємо."
    ),
    "Ihr Angebot": "Ваша пропозиція",
    "Deutsch üben": "Практикувати німецьку з людьми",
    "Zu Terminen begleiten": "Супроводжувати людей на зустрічі",
    "Kindern bei den Hausaufgaben helfen": "Допомагати дітям з уроками",
    "Freizeit und Sport": "Дозвілля і спорт",
    "Dolmetschen": "Перекладати усно",
    "Etwas anderes": "Щось інше",
    "Ab und zu": "Час від часу",
    "Eine bis zwei Stunden in der Woche": "Одна-дві години на тиждень",
    "Mehr als zwei Stunden in der Woche": "Більше двох годин на тиждень",
    "Dolmetscherin oder Dolmetscher anfragen": "Замовити усного перекладача або перекладачку",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Для розмов в установах, школах, дитячих садках і консультаційних центрах. Будь ласка, звертайтеся "
        "щонайменше за п’ять робочих днів."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "Координація усного перекладу знайде когось і повідомить вас."
    ),
    "Welche Sprache wird gebraucht?": "Яка мова потрібна?",
    "An welchem Tag ist das Gespräch?": "У який день відбудеться розмова?",
    "Um wie viel Uhr?": "О котрій годині?",
    "Zum Beispiel 14:30.": "Наприклад, 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "Скільки приблизно хвилин вона триватиме?",
    "Wie findet das Gespräch statt?": "Як відбудеться розмова?",
    "Wo? Straße, Hausnummer, Raum": "Де? Вулиця, номер будинку, кімната",
    "Soll eine Frau oder ein Mann dolmetschen?": "Хто має перекладати: жінка чи чоловік?",
    "Was für ein Gespräch ist es?": "Яка це розмова?",
    "Das dürfen wir nicht übernehmen": "Цього ми робити не маємо права",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
        "Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "У суді, у поліції та в процедурі надання притулку мають перекладати присяжні перекладачі. Їх замовляє "
        "установа, яка запрошує на розмову."
    ),
    "Für welche Stelle fragen Sie?": "Від якої установи ви звертаєтеся?",
    "Bitte keine Namen der Familie": "Будь ласка, не пишіть імен членів сім’ї",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Для пошуку нам не потрібні ні ім’я, ні подробиці про людину, про яку йдеться."
    ),
    "Wer fragt an?": "Хто звертається?",
    "Vor Ort": "На місці",
    "Mit Video": "Відеозв’язком",
    "Das ist egal": "Не має значення",
    "Eine Frau": "Жінка",
    "Ein Mann": "Чоловік",
    "Beratung": "Консультація",
    "Schule oder Kita": "Школа або дитячий садок (Kita)",
    "Amt": "Державна або міська установа (Amt)",
    "Arzt oder Klinik": "Лікар або клініка",
    "Gericht, Polizei oder Asylverfahren": "Суд, поліція або процедура надання притулку",
    "Neue Adresse mitteilen": "Повідомити нову адресу",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Ви переїхали? Тоді скажіть нам тут, як тепер із вами зв’язатися."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Дякуємо. Ми змінимо вашу адресу в себе. Будь ласка, зареєструйте нову адресу також у Bürgerbüro (міське "
        "бюро для громадян)."
    ),
    "Adresse senden": "Надіслати адресу",
    "Geburtsdatum": "Дата народження",
    "Damit wir Sie nicht verwechseln.": "Щоб ми вас ні з ким не переплутали.",
    "Seit wann wohnen Sie dort?": "Відколи ви там живете?",
    "Wohnen Sie noch in der Stadt?": "Ви й далі живете в місті?",
    "In welchem Ort wohnen Sie jetzt?": "У якому населеному пункті ви тепер живете?",
    "Dann berät Sie eine andere Stelle": "Тоді вас консультує інша установа",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": "Ми скажемо вам, хто допоможе вам на новому місці.",
    "Straße und Hausnummer": "Вулиця і номер будинку",
    "Wie wohnen Sie jetzt?": "Яке у вас тепер житло?",
    "Ist Ihre Familie mit umgezogen?": "Ваша сім’я переїхала з вами?",
    "Ihre neue Adresse": "Ваша нова адреса",
    "In einer eigenen Wohnung": "В окремій квартирі",
    "In einer Unterkunft": "У гуртожитку (Unterkunft)",
    "Bei Freunden oder Familie": "У друзів або рідних",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Дякуємо за ваше звернення. Ми зателефонуємо вам найближчими днями."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Дякуємо за ваше звернення. Будь ласка, приходьте до нас у години прийому й візьміть із собою листи, які "
        "ви отримали."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Дякуємо за ваше звернення. Цим займається інша установа. Ви знайдете її на нашому сайті в розділі "
        "«Довідник послуг». Якщо щось не виходить, ми радо допоможемо."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Дякуємо за ваше звернення. Нам ще бракує деяких даних. Будь ласка, зателефонуйте нам або надішліть нове "
        "звернення."
    ),
}
