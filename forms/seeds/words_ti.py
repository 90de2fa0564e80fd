"""The delivered forms in plain Tigrinya.

Not yet read by a native speaker. Please have all of it read before going live, above all the note about data
protection and the words for screen reader, keyboard and barrier.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "ሕቶን ቆጸራን",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder "
        "schreiben Ihnen. Sie können in Ihrer Sprache antworten."
    ): "ቆጸራ (Termin) ትደልዩ ዲኹም ወይስ ሕቶ ኣለኩም? ጸሓፉልና። ክንድውለልኩም ወይ ክንጽሕፈልኩም ኢና። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።",
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage "
        "dauern.\n\nIst es dringend? Dann rufen Sie uns bitte an."
    ): "ሓደ ሰብ ካብታ ጋንታ ነቲ ሕቶኹም ኣንቢቡ ክረኽበኩም እዩ። እዚ ዝተወሰና መዓልታት ክወስድ ይኽእል።\n\nህጹጽ ድዩ? በጃኹም ደውሉልና።",
    "Anfrage senden": "ሕቶ ስደዱ",
    "Vorname": "ስም",
    "Nachname": "ስም ስድራ",
    "In welcher Sprache möchten Sie sprechen?": "ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "ኣድላዪ እንተኾይኑ ተርጓሚ ክንደልየልኩም ኢና።",
    "In welchem Stadtteil wohnen Sie?": "ኣብ ኣየናይ ክፍሊ ከተማ (Stadtteil) ትነብሩ?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "ሽዑ መን ከም ዝሕግዘኩም ብኡንብኡ ንፈልጥ።",
    "Telefonnummer": "ቁጽሪ ተሌፎን",
    "Zum Beispiel 0176 12345678.": "ንኣብነት 0176 12345678።",
    "E-Mail-Adresse": "ኣድራሻ ኢመይል",
    "Wann passt es Ihnen am besten?": "መዓስ ይጥዕመኩም?",
    "Wobei können wir helfen?": "ብምንታይ ክንሕግዘኩም ንኽእል?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre "
        "Flucht. Darüber sprechen wir besser persönlich."
    ): "ሒደት ቃላት እኹላት እየን። በጃኹም ብዛዕባ ጥዕናኹም፣ ሃይማኖትኩም ወይ ብዛዕባ ስደትኩም ኣብዚ ኣይትጽሓፉ። ብዛዕባ እዚ ብኣካል ክንዘራረብ ይሓይሽ።",
    "Was mit Ihren Angaben geschieht": "ብሓበሬታኹም እንታይ ከም እንገብር",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen "
        "zu antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. "
        "Nach 90 Tagen löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite "
        "„Datenschutz“."
    ): (
        "ንሓበሬታኹም እታ ትሕግዘኩም ጋንታ ከተማ ሉድቪግስቡርግ ጥራይ እያ ተንብቦ። ክንምልሰልኩም የድልየና። ካልኦት ዝረኽብዎ እንተተሰማሚዕኩም ወይ ሕጊ "
        "እንተጠሊቡ ጥራይ እዩ። ድሕሪ 90 መዓልታት ንድምስሶ፣ ምኽሪ ምሃብ እንተቐጺልና ግን ኣይንድምስሶን። ኣብቲ “Datenschutz” (ዕቃበ ውልቃዊ ሓበሬታ) "
        "ዝብል ገጽ ዝያዳ ተንብቡ።"
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "ነዚ ኣንቢበዮ ኣለኹ። እታ ጋንታ ክትረኽበኒ ትኽእል እያ።",
    "Über Sie": "ብዛዕባኹም",
    "Wie wir Sie erreichen": "ብኸመይ ንረኽበኩም",
    "Ihr Anliegen": "ሕቶኹም",
    "Vormittags": "ቅድሚ ቀትሪ",
    "Nachmittags": "ድሕሪ ቀትሪ",
    "Das ist mir egal": "ንዓይ ኩሉ ሓደ እዩ",
    "Barriere melden": "ዕንቅፋት ሓብሩ",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es "
        "uns. Sie müssen keinen Namen angeben."
    ): "ኣብ ገጻትና ከተንብብዎ፣ ክትርድእዎ ወይ ክትጥቀምሉ ዘይከኣልኩም ነገር ነይሩ ድዩ? በጃኹም ንገሩና። ስምኩም ክትጽሕፉ ኣየድልን እዩ።",
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer "
        "angegeben haben, antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht "
        "zufrieden sind, steht in der Erklärung zur Barrierefreiheit."
    ): (
        "ስለ ሓገዝኩም የቐንየልና። ክንርእዮ ኢና። ኣድራሻ ኢመይል ወይ ቁጽሪ ተሌፎን እንተጽሒፍኩም ክንምልሰልኩም ኢና።\n\nበቲ መልሲ እንተዘይዓጊብኩም "
        "ክትገብርዎ እትኽእሉ ኣብቲ መግለጺ ተበጻሕነት (Erklärung zur Barrierefreiheit) ተጻሒፉ ኣሎ።"
    ),
    "Meldung senden": "ሓበሬታ ስደዱ",
    "Was hat nicht funktioniert?": "እንታይ እዩ ዘይሰርሐ?",
    "Auf welcher Seite war das?": "ኣብ ኣየናይ ገጽ እዩ ነይሩ?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "ንኣብነት “ርኸቡና” ወይ ኣድራሻ እቲ ገጽ።",
    "Womit haben Sie die Seite benutzt?": "ነቲ ገጽ ብምንታይ ተጠቒምኩምሉ?",
    "Name": "ስም",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen "
        "löschen wir sie."
    ): "ንሓበሬታኹም ነቲ ገጽ ንምምሕያሽን ንዓኹም ንምምላስን ጥራይ ንጥቀመሉ። ድሕሪ 90 መዓልታት ንድምስሶ።",
    "Die Barriere": "እቲ ዕንቅፋት",
    "Möchten Sie eine Antwort?": "መልሲ ትደልዩ ዲኹም?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": "ሽዑ ኣድራሻ ኢመይል ወይ ቁጽሪ ተሌፎን የድልየና።",
    "Mit dem Telefon": "ብተሌፎን",
    "Mit dem Computer": "ብኮምፕዩተር",
    "Mit einem Vorleseprogramm": "ጽሑፍ ዘንብብ ፕሮግራም",
    "Nur mit der Tastatur": "ብመጽሓፊ ሰሌዳ (ኪቦርድ) ጥራይ",
    "Mit vergrößerter Schrift": "ብዝዓበየ ጽሑፍ",
}
