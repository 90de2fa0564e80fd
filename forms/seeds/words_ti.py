"""The delivered forms in plain Tigrinya.

Not yet read by a native speaker. Please have all of it read before going live, above all the note about data
protection, the words for screen reader, keyboard and barrier, and those for Führungszeugnis, Unterkunft and sworn
interpreters.
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
    "Termin anfragen": "ቆጸራ ሕተቱ",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "ኣብዚ ቆጸራ (Termin) ትሓቱ። ክንድውለልኩም ኢና፣ መዓልትን ሰዓትን ድማ ክንነግረኩም ኢና።"
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "ክንረኽበኩም ኢና፣ ግዜ ድማ ክንሕብረኩም ኢና። እዚ ዝተወሰና መዓልታት ክወስድ ይኽእል።"
    ),
    "Wo möchten Sie uns treffen?": "ኣበይ ክትረኽቡና ትደልዩ?",
    "An welchen Tagen haben Sie Zeit?": "ኣብ ኣየኖት መዓልታት ግዜ ኣለኩም?",
    "Brauchen Sie jemanden, der dolmetscht?": "ተርጓሚ የድልየኩም ድዩ?",
    "Bringen Sie kleine Kinder mit?": "ንኣሽቱ ቆልዑ ምሳኹም ይመጹ ድዮም?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "ናባና ብቐሊሉ ንምምጻእ ዘድልየኩም ነገር ኣሎ ድዩ?",
    "Zum Beispiel einen Eingang ohne Stufen.": "ንኣብነት መደያይቦ ዘይብሉ መእተዊ።",
    "Ort und Zeit": "ቦታን ግዜን",
    "Das Gespräch": "እቲ ዝርርብ",
    "Worum geht es?": "ብዛዕባ ምንታይ እዩ?",
    "Ein paar Worte genügen.": "ሒደት ቃላት እኹላት እየን።",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "ሓበሬታኹም ነቲ ቆጸራ ጥራይ የድልየና። ድሕሪ 90 መዓልታት ንድምስሶ።"
    ),
    "Im Büro": "ኣብ ቤት ጽሕፈት",
    "In meiner Unterkunft": "ኣብ ዝነብረሉ ገዛ",
    "Am Telefon": "ብተሌፎን",
    "Montag": "ሰኑይ",
    "Dienstag": "ሰሉስ",
    "Mittwoch": "ረቡዕ",
    "Donnerstag": "ሓሙስ",
    "Freitag": "ዓርቢ",
    "Ehrenamt anbieten": "ብወለንታ ሓግዙ (Ehrenamt)",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "ክትሕግዙ ብምድላይኩም ሕጉሳት ኢና! እንታይ ክትገብሩ ከም እትደልዩ ብሕጽር ኣቢልኩም ንገሩና።"
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "የቐንየልና! ምውህሃድ ወለንታዊ ስራሕ ክረኽበኩም እዩ፣ ናብ ዝርርብ ድማ ክዕድመኩም እዩ።"
    ),
    "Angebot senden": "ሓሳብኩም ስደዱ",
    "Was möchten Sie tun?": "እንታይ ክትገብሩ ትደልዩ?",
    "Aus welcher Sprache können Sie dolmetschen?": "ካብ ኣየናይ ቋንቋ ክትትርጉሙ ትኽእሉ?",
    "Was stellen Sie sich vor?": "እንታይ ሓሳብ ኣለኩም?",
    "Wie viel Zeit haben Sie?": "ክንደይ ግዜ ኣለኩም?",
    "In welchem Stadtteil möchten Sie helfen?": "ኣብ ኣየናይ ክፍሊ ከተማ (Stadtteil) ክትሕግዙ ትደልዩ?",
    "Sind Sie 18 Jahre oder älter?": "18 ዓመት ወይ ልዕሊኡ ዲኹም?",
    "Führungszeugnis": "ምስክር ወረቐት ጽቡቕ ጠባይ (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "ምስ ቆልዑ ዝሰርሑ ሰባት ፍሉይ ምስክር ወረቐት (erweitertes Führungszeugnis) የድልዮም። ንወለንተኛታት ብነጻ እዩ።"
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "ንሓበሬታኹም ምውህሃድ ወለንታዊ ስራሕ ጥራይ እዩ ዘንብቦ። ብሓባር እንተዘይሰሪሕና ድሕሪ 90 መዓልታት ንድምስሶ።"
    ),
    "Ihr Angebot": "ሓሳብኩም",
    "Deutsch üben": "ምልምማድ ጀርመንኛ",
    "Zu Terminen begleiten": "ናብ ቆጸራ ምስ ሰባት ምኻድ",
    "Kindern bei den Hausaufgaben helfen": "ንቆልዑ ኣብ ዕዮ ገዛ ምሕጋዝ",
    "Freizeit und Sport": "ግዜ ዕረፍትን ስፖርትን",
    "Dolmetschen": "ምትርጓም",
    "Etwas anderes": "ካልእ",
    "Ab und zu": "ሓልሓሊፉ",
    "Eine bis zwei Stunden in der Woche": "ኣብ ሰሙን ካብ ሓደ ክሳብ ክልተ ሰዓት",
    "Mehr als zwei Stunden in der Woche": "ኣብ ሰሙን ካብ ክልተ ሰዓት ንላዕሊ",
    "Dolmetscherin oder Dolmetscher anfragen": "ተርጓሚ ሕተቱ",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "ኣብ ቤት ጽሕፈታት መንግስቲ፣ ኣብ ኣብያተ ትምህርቲ፣ ኣብ መዋእለ ህጻናት (Kita) ከምኡ እውን ኣብ ቦታታት ምኽሪ ንዝግበር ዝርርብ። በጃኹም እንተወሓደ "
        "ሓሙሽተ መዓልታት ስራሕ ኣቐዲምኩም ሕተቱ።"
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": "ምውህሃድ ተርጐምቲ ሰብ ክደሊ እዩ፣ ክሕብረኩም ድማ እዩ።",
    "Welche Sprache wird gebraucht?": "ኣየናይ ቋንቋ የድሊ?",
    "An welchem Tag ist das Gespräch?": "እቲ ዝርርብ ኣብ ኣየናይ መዓልቲ እዩ?",
    "Um wie viel Uhr?": "ሰዓት ክንደይ?",
    "Zum Beispiel 14:30.": "ንኣብነት 14:30 (ብሰዓት ጀርመን)።",
    "Wie lange dauert es ungefähr, in Minuten?": "ክንደይ ደቓይቕ ዝኣክል ይወስድ?",
    "Wie findet das Gespräch statt?": "እቲ ዝርርብ ብኸመይ እዩ?",
    "Wo? Straße, Hausnummer, Raum": "ኣበይ? ጎደና፣ ቁጽሪ ገዛ፣ ክፍሊ",
    "Soll eine Frau oder ein Mann dolmetschen?": "ሰበይቲ ክትትርጉም ትደልዩ ወይስ ሰብኣይ?",
    "Was für ein Gespräch ist es?": "እንታይ ዓይነት ዝርርብ እዩ?",
    "Das dürfen wir nicht übernehmen": "ነዚ ክንገብሮ ፍቓድ የብልናን",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und "
        "Dolmetscher. Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "ኣብ ቤት ፍርዲ፣ ምስ ፖሊስን ኣብ መስርሕ ዑቕባን (Asylverfahren) ማሕላ ዝፈጸሙ ተርጐምቲ (vereidigt) የድልዩ። ንዕኦም እቲ ናብ ዝርርብ ዝዕድም "
        "ቤት ጽሕፈት የምጽኦም።"
    ),
    "Für welche Stelle fragen Sie?": "ንኣየናይ ትካል ኢኹም ትሓቱ?",
    "Bitte keine Namen der Familie": "በጃኹም ስም እታ ስድራ ኣይትጽሓፉ",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "ተርጓሚ ንምድላይ ስምን ዝርዝር ሓበሬታን ናይቲ ሰብ ኣየድልየናን።"
    ),
    "Wer fragt an?": "ዝሓትት ዘሎ መን እዩ?",
    "Vor Ort": "ብኣካል",
    "Mit Video": "ብቪድዮ",
    "Das ist egal": "ዝኾነ ይኹን",
    "Eine Frau": "ሰበይቲ",
    "Ein Mann": "ሰብኣይ",
    "Beratung": "ምኽሪ",
    "Schule oder Kita": "ቤት ትምህርቲ ወይ መዋእለ ህጻናት (Kita)",
    "Amt": "ቤት ጽሕፈት መንግስቲ",
    "Arzt oder Klinik": "ሓኪም ወይ ሆስፒታል",
    "Gericht, Polizei oder Asylverfahren": "ቤት ፍርዲ፣ ፖሊስ ወይ መስርሕ ዑቕባ (Asylverfahren)",
    "Neue Adresse mitteilen": "ሓድሽ ኣድራሻ ሓብሩ",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "ገዛ ቀይርኩም ዲኹም? ሕጂ ብኸመይ ከም ንረኽበኩም ኣብዚ ንገሩና።"
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "የቐንየልና። ኣብ መዝገብና ኣድራሻኹም ክንቅይር ኢና። በጃኹም ሓድሽ ኣድራሻኹም ኣብ Bürgerbüro (ቤት ጽሕፈት ነበርቲ) እውን ኣመዝግቡ።"
    ),
    "Adresse senden": "ኣድራሻ ስደዱ",
    "Geburtsdatum": "ዕለት ትውልዲ",
    "Damit wir Sie nicht verwechseln.": "ምስ ካልእ ሰብ ከይንደናገረኩም።",
    "Seit wann wohnen Sie dort?": "ካብ መዓስ ጀሚርኩም ኣብኡ ትነብሩ?",
    "Wohnen Sie noch in der Stadt?": "ክሳብ ሕጂ ኣብ ከተማ ሉድቪግስቡርግ ትነብሩ ዲኹም?",
    "In welchem Ort wohnen Sie jetzt?": "ሕጂ ኣብ ኣየናይ ከተማ ወይ ዓዲ ትነብሩ?",
    "Dann berät Sie eine andere Stelle": "ሽዑ ካልእ ትካል ይሕግዘኩም",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": "ኣብ ሓድሽ መንበሪ ቦታኹም መን ከም ዝሕግዘኩም ክንነግረኩም ኢና።",
    "Straße und Hausnummer": "ጎደናን ቁጽሪ ገዛን",
    "Wie wohnen Sie jetzt?": "ሕጂ ኣበይ ትነብሩ?",
    "Ist Ihre Familie mit umgezogen?": "ስድራኹም እውን ምሳኹም ግዒዞም ድዮም?",
    "Ihre neue Adresse": "ሓድሽ ኣድራሻኹም",
    "In einer eigenen Wohnung": "ኣብ ናይ ገዛእ ርእሰይ ገዛ",
    "In einer Unterkunft": "ኣብ መዕቆቢ (Unterkunft)",
    "Bei Freunden oder Familie": "ምስ ኣዕሩኽ ወይ ስድራ",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": "ስለ ሕቶኹም የቐንየልና። ኣብዘን ዝቕጽላ መዓልታት ክንድውለልኩም ኢና።",
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "ስለ ሕቶኹም የቐንየልና። በጃኹም ኣብ ሰዓታት ምኽሪ ምጹ፣ ደብዳቤታትኩም ድማ ሒዝኩም ምጹ።"
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden "
        "Sie sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): ("ስለ ሕቶኹም የቐንየልና። ነዚ ካልእ ትካል እዩ ዝምልከቶ። ኣብ ገጽና፣ ኣብ “መምርሒ ኣገልግሎታት” ክትረኽብዎ ትኽእሉ። እንተዘይተዓዊትኩም ብሓጎስ ክንሕግዘኩም ኢና።"),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "ስለ ሕቶኹም የቐንየልና። ገና ዝጎደለ ሓበሬታ ኣሎ። በጃኹም ደውሉልና ወይ ሓድሽ ሕቶ ስደዱ።"
    ),
}
