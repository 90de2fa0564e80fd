"""The delivered forms in plain Kurmanji.

Not yet read by a native speaker. Please check before going live: "randevû" (Termin), the note about data protection,
the words for screen reader and keyboard, "belgeya bêsûcbûnê" (Führungszeugnis) and "wergêrên sondxwarî" (vereidigt).
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Têkilî û randevû",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder "
        "schreiben Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Hûn randevûyekê (Termin) dixwazin an pirseke we heye? Ji me re binivîsin. Em ê telefonî we bikin "
        "an ji we re binivîsin. Hûn dikarin bi zimanê xwe binivîsin."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage "
        "dauern.\n\nIst es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Kesek ji tîmê dê daxwaza we bixwîne û bi we re têkeve têkiliyê. Dibe ku ev çend rojan bidome.\n\n"
        "Lezgîn e? Wê demê ji kerema xwe telefonî me bikin."
    ),
    "Anfrage senden": "Daxwazê bişîne",
    "Vorname": "Nav",
    "Nachname": "Paşnav",
    "In welcher Sprache möchten Sie sprechen?": "Hûn dixwazin bi kîjan zimanî biaxivin?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": (
        "Heke pêwîst be, em ji we re wergêrekî an wergêrekê dibînin."
    ),
    "In welchem Stadtteil wohnen Sie?": "Hûn li kîjan taxa bajêr (Stadtteil) dijîn?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": ("Wê demê em di cih de dizanin ka kî ji we re berpirs e."),
    "Telefonnummer": "Hejmara telefonê",
    "Zum Beispiel 0176 12345678.": "Wek mînak 0176 12345678.",
    "E-Mail-Adresse": "Navnîşana e-mailê",
    "Wann passt es Ihnen am besten?": "Kengî ji bo we herî baş e?",
    "Wobei können wir helfen?": "Em dikarin di çi de alîkariya we bikin?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre "
        "Flucht. Darüber sprechen wir besser persönlich."
    ): (
        "Çend peyv bes in. Ji kerema xwe li vir li ser tenduristî, dîn an reva xwe tiştekî nenivîsin. "
        "Çêtir e ku em li ser wan rû bi rû biaxivin."
    ),
    "Was mit Ihren Angaben geschieht": "Bi agahiyên we çi dibe",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen "
        "zu antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. "
        "Nach 90 Tagen löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite "
        "„Datenschutz“."
    ): (
        "Agahiyên we tenê ew tîma bajarê Ludwigsburgê dixwîne ku şêwirmendiyê dide we. Ew ji me re lazim "
        "in, da ku em bersiva we bidin. Kesên din wan tenê wê demê werdigirin, heke hûn razî bin an qanûn "
        "bixwaze. Em wan piştî 90 rojan jê dibin, heke em êdî şêwirmendiyê nedin we. Li ser rûpela "
        "„Datenschutz“ (parastina daneyan) bêtir agahî hene."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": ("Min ev xwend. Tîm dikare bi min re têkeve têkiliyê."),
    "Über Sie": "Li ser we",
    "Wie wir Sie erreichen": "Em çawa dikarin xwe bigihînin we",
    "Ihr Anliegen": "Daxwaza we",
    "Vormittags": "Berî nîvro",
    "Nachmittags": "Piştî nîvro",
    "Das ist mir egal": "Ji bo min ferq nake",
    "Barriere melden": "Astengekê ragihînin",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es "
        "uns. Sie müssen keinen Namen angeben."
    ): (
        "Li ser rûpelên me tiştek hebû ku we nikarîbû bixwînin, fêm bikin an bi kar bînin? Ji kerema xwe "
        "ji me re bêjin. Ne pêwîst e ku hûn navê xwe binivîsin."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer "
        "angegeben haben, antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht "
        "zufrieden sind, steht in der Erklärung zur Barrierefreiheit."
    ): (
        "Spas ji bo alîkariya we. Em ê lê binêrin. Heke we navnîşana e-mailê an hejmara telefonê "
        "nivîsandibe, em ê bersiva we bidin.\n\nHeke hûn ji bersiva me ne razî bin, di daxuyaniya "
        "gihîştinê (Erklärung zur Barrierefreiheit) de heye ka hûn dikarin çi bikin."
    ),
    "Meldung senden": "Ragihandinê bişîne",
    "Was hat nicht funktioniert?": "Çi nexebitî?",
    "Auf welcher Seite war das?": "Ew li ser kîjan rûpelê bû?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Wek mînak „Têkilî“ an navnîşana rûpelê.",
    "Womit haben Sie die Seite benutzt?": "We rûpel bi çi bi kar anî?",
    "Name": "Nav",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen "
        "löschen wir sie."
    ): ("Em agahiyên we tenê ji bo başkirina rûpelê û ji bo bersiva we bi kar tînin. Em wan piştî 90 rojan jê dibin."),
    "Die Barriere": "Asteng",
    "Möchten Sie eine Antwort?": "Hûn bersivekê dixwazin?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Wê demê navnîşana e-mailê an hejmara telefonê ji me re lazim e."
    ),
    "Mit dem Telefon": "Bi telefonê",
    "Mit dem Computer": "Bi kompûterê",
    "Mit einem Vorleseprogramm": "Bi bernameyeke ku nivîsê bi deng dixwîne",
    "Nur mit der Tastatur": "Tenê bi klavyeyê",
    "Mit vergrößerter Schrift": "Bi nivîsa mezinkirî",
    "Termin anfragen": "Randevû bixwazin",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Li vir hûn randevûyekê (Termin) dixwazin. Em ê telefonî we bikin û roj û saetê ji we re bêjin."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Em ê bi we re têkevin têkiliyê û demekê pêşniyar bikin. Dibe ku ev çend rojan bidome."
    ),
    "Wo möchten Sie uns treffen?": "Hûn dixwazin me li ku derê bibînin?",
    "An welchen Tagen haben Sie Zeit?": "Di kîjan rojan de dema we heye?",
    "Brauchen Sie jemanden, der dolmetscht?": "Wergêrek an wergêreke ji we re lazim e?",
    "Bringen Sie kleine Kinder mit?": "Zarokên biçûk bi we re tên?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Tiştek ji we re lazim e, da ku hûn bi hêsanî werin ba me?",
    "Zum Beispiel einen Eingang ohne Stufen.": "Wek mînak deriyekî bê derence.",
    "Ort und Zeit": "Cih û dem",
    "Das Gespräch": "Axaftin",
    "Worum geht es?": "Mijar çi ye?",
    "Ein paar Worte genügen.": "Çend peyv bes in.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Agahiyên we tenê ji bo randevûyê ji me re lazim in. Em wan piştî 90 rojan jê dibin."
    ),
    "Im Büro": "Li ofîsê",
    "In meiner Unterkunft": "Li cihê ku ez lê dimînim",
    "Am Telefon": "Bi telefonê",
    "Montag": "Duşem",
    "Dienstag": "Sêşem",
    "Mittwoch": "Çarşem",
    "Donnerstag": "Pêncşem",
    "Freitag": "În",
    "Ehrenamt anbieten": "Wek dilxwaz alîkariyê bikin (Ehrenamt)",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "Çi xweş e ku hûn dixwazin alîkariyê bikin! Bi kurtî ji me re bêjin ka hûn dixwazin çi bikin."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Spas! Koordînasyona xebata dilxwazî wê bi we re têkeve têkiliyê û we vexwîne axaftinekê."
    ),
    "Angebot senden": "Pêşniyara xwe bişînin",
    "Was möchten Sie tun?": "Hûn dixwazin çi bikin?",
    "Aus welcher Sprache können Sie dolmetschen?": "Hûn dikarin ji kîjan zimanî wergerînin?",
    "Was stellen Sie sich vor?": "Hûn çi difikirin?",
    "Wie viel Zeit haben Sie?": "Çiqas dema we heye?",
    "In welchem Stadtteil möchten Sie helfen?": "Hûn dixwazin li kîjan taxa bajêr (Stadtteil) alîkariyê bikin?",
    "Sind Sie 18 Jahre oder älter?": "Hûn 18 salî an mezintir in?",
    "Führungszeugnis": "Belgeya bêsûcbûnê (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Kesên ku bi zarokan re dixebitin, divê belgeyeke taybet (erweitertes Führungszeugnis) bînin. Ew ji bo "
        "dilxwazan bêpere ye."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Agahiyên we tenê koordînasyona xebata dilxwazî dixwîne. Heke em bi hev re nexebitin, em wan piştî 90 "
        "rojan jê dibin."
    ),
    "Ihr Angebot": "Pêşniyara we",
    "Deutsch üben": "Bi mirovan re axaftina almanî",
    "Zu Terminen begleiten": "Bi mirovan re çûna randevûyan",
    "Kindern bei den Hausaufgaben helfen": "Alîkariya zarokan di karên malê yên dibistanê de",
    "Freizeit und Sport": "Dema vala û werziş",
    "Dolmetschen": "Wergêrî",
    "Etwas anderes": "Tiştekî din",
    "Ab und zu": "Carinan",
    "Eine bis zwei Stunden in der Woche": "Di hefteyê de saetek heta du saet",
    "Mehr als zwei Stunden in der Woche": "Di hefteyê de ji du saetan zêdetir",
    "Dolmetscherin oder Dolmetscher anfragen": "Wergêrekî an wergêrekê bixwazin",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Ji bo axaftinên li dayîre, dibistan, baxçeyên zarokan (Kita) û navendên şêwirmendiyê. Ji kerema xwe "
        "herî kêm pênc rojên kar berê bixwazin."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "Koordînasyona wergêran li kesekî digere û agahiyê dide we."
    ),
    "Welche Sprache wird gebraucht?": "Kîjan ziman lazim e?",
    "An welchem Tag ist das Gespräch?": "Axaftin di kîjan rojê de ye?",
    "Um wie viel Uhr?": "Di saet çendan de?",
    "Zum Beispiel 14:30.": "Wek mînak 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "Nêzîkî çend deqeyan didome?",
    "Wie findet das Gespräch statt?": "Axaftin çawa ye?",
    "Wo? Straße, Hausnummer, Raum": "Li ku derê? Kolan, hejmara malê, ode",
    "Soll eine Frau oder ein Mann dolmetschen?": "Bila jinek an mêrek wergerîne?",
    "Was für ein Gespräch ist es?": "Axaftineke çawa ye?",
    "Das dürfen wir nicht übernehmen": "Destûra me ji bo vê tune ye",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und "
        "Dolmetscher. Die bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "Li dadgehê, li ba polîsan û di pêvajoya penaberiyê (Asylverfahren) de wergêrên sondxwarî (vereidigt) "
        "lazim in. Ew dezgeha ku we vedixwîne axaftinê, wan bi xwe peyda dike."
    ),
    "Für welche Stelle fragen Sie?": "Hûn ji bo kîjan dezgehê dixwazin?",
    "Bitte keine Namen der Familie": "Ji kerema xwe navên malbatê nenivîsin",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Em bê nav û bê agahiyên li ser kesê ku alîkarî jê re lazim e jî dikarin wergêr bibînin."
    ),
    "Wer fragt an?": "Kî dixwaze?",
    "Vor Ort": "Li cihê axaftinê",
    "Mit Video": "Bi vîdeoyê",
    "Das ist egal": "Ferq nake",
    "Eine Frau": "Jinek",
    "Ein Mann": "Mêrek",
    "Beratung": "Şêwirmendî",
    "Schule oder Kita": "Dibistan an baxçeyê zarokan (Kita)",
    "Amt": "Dayîre",
    "Arzt oder Klinik": "Bijîşk an nexweşxane",
    "Gericht, Polizei oder Asylverfahren": "Dadgeh, polîs an pêvajoya penaberiyê (Asylverfahren)",
    "Neue Adresse mitteilen": "Navnîşana nû ragihînin",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "We mala xwe guhertiye? Wê demê li vir ji me re bêjin ka em niha çawa dikarin xwe bigihînin we."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Spas. Em navnîşana we li ba xwe diguherînin. Ji kerema xwe navnîşana xwe li Bürgerbüroyê (ofîsa "
        "hemwelatiyan) jî bidin guhertin."
    ),
    "Adresse senden": "Navnîşanê bişîne",
    "Geburtsdatum": "Dîroka jidayikbûnê",
    "Damit wir Sie nicht verwechseln.": "Da ku em we bi kesekî din re tevlihev nekin.",
    "Seit wann wohnen Sie dort?": "Hûn ji kengî ve li wir dijîn?",
    "Wohnen Sie noch in der Stadt?": "Hûn hê jî li bajarê Ludwigsburgê dijîn?",
    "In welchem Ort wohnen Sie jetzt?": "Hûn niha li kîjan bajarî an gundî dijîn?",
    "Dann berät Sie eine andere Stelle": "Wê demê dezgeheke din şêwirmendiyê dide we",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "Em ê ji we re bêjin ka kî li cihê we yê nû alîkariya we dike."
    ),
    "Straße und Hausnummer": "Kolan û hejmara malê",
    "Wie wohnen Sie jetzt?": "Hûn niha çawa dijîn?",
    "Ist Ihre Familie mit umgezogen?": "Malbata we jî bi we re hat mala nû?",
    "Ihre neue Adresse": "Navnîşana we ya nû",
    "In einer eigenen Wohnung": "Di xaniyê xwe de",
    "In einer Unterkunft": "Li cihekî mayînê (Unterkunft)",
    "Bei Freunden oder Familie": "Li ba heval an malbatê",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Spas ji bo daxwaza we. Em ê di rojên pêş de telefonî we bikin."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Spas ji bo daxwaza we. Ji kerema xwe di saetên şêwirmendiyê de werin ba me û nameyên xwe bi xwe re bînin."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden "
        "Sie sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Spas ji bo daxwaza we. Dezgeheke din ji vê berpirs e. Hûn wê li ser rûpela me di „Rêbera xizmetan“ de "
        "dibînin. Heke ev bi ser nekeve, em ê bi kêfxweşî alîkariya we bikin."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Spas ji bo daxwaza we. Hin agahî hê kêm in. Ji kerema xwe telefonî me bikin an daxwazeke nû bişînin."
    ),
}
