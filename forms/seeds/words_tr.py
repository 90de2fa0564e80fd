"""Texts of the delivered forms in plain Turkish.

A native speaker should check before going live: the paragraph about personal data, the sentence of consent, the
certificate of conduct and the sworn interpreters.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "İletişim ve randevu",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben "
        "Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Randevu mu istiyorsunuz ya da bir sorunuz mu var? Bize yazın. Sizi ararız ya da size yazarız. Kendi "
        "dilinizde cevap verebilirsiniz."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Ekibimizden biri talebinizi okur ve sizinle iletişime geçer. Bu birkaç gün sürebilir.\n\n"
        "Acil mi? O zaman lütfen bizi arayın."
    ),
    "Anfrage senden": "Talebi gönder",
    "Vorname": "Ad",
    "Nachname": "Soyad",
    "In welcher Sprache möchten Sie sprechen?": "Hangi dilde konuşmak istersiniz?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "Gerekirse bir tercüman ararız.",
    "In welchem Stadtteil wohnen Sie?": "Hangi semtte (Stadtteil) oturuyorsunuz?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "Böylece sizinle kimin ilgileneceğini hemen biliriz.",
    "Telefonnummer": "Telefon numarası",
    "Zum Beispiel 0176 12345678.": "Örneğin 0176 12345678.",
    "E-Mail-Adresse": "E-posta adresi",
    "Wann passt es Ihnen am besten?": "Size en uygun zaman ne?",
    "Vormittags": "Öğleden önce",
    "Nachmittags": "Öğleden sonra",
    "Das ist mir egal": "Fark etmez",
    "Wobei können wir helfen?": "Size nasıl yardımcı olabiliriz?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. Darüber "
        "sprechen wir besser persönlich."
    ): (
        "Birkaç kelime yeterlidir. Lütfen burada sağlığınız, dininiz ya da kaçışınız hakkında bir şey yazmayın. "
        "Bunları yüz yüze konuşmak daha iyidir."
    ),
    "Was mit Ihren Angaben geschieht": "Bilgileriniz ne olur?",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "Bilgilerinizi yalnızca Ludwigsburg Belediyesi’nin size danışmanlık veren ekibi okur. Size cevap vermek için "
        "bunlara ihtiyacımız var. Başka yerlere ancak siz onay verirseniz ya da bir yasa bunu gerektirirse verilir. "
        "Size danışmanlık vermeye devam etmiyorsak bilgileri 90 gün sonra sileriz. Daha fazlası “Datenschutz” (veri "
        "koruma) sayfasındadır."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "Bunu okudum. Ekip benimle iletişime geçebilir.",
    "Über Sie": "Sizin hakkınızda",
    "Wie wir Sie erreichen": "Size nasıl ulaşabiliriz",
    "Ihr Anliegen": "Talebiniz",
    "Barriere melden": "Erişim engelini bildir",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. Sie "
        "müssen keinen Namen angeben."
    ): (
        "Sayfalarımızda okuyamadığınız, anlayamadığınız ya da kullanamadığınız bir şey mi var? Lütfen bize söyleyin. "
        "Adınızı yazmanız gerekmez."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben "
        "haben, antworten wir Ihnen.\n\n"
        "Was Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung zur "
        "Barrierefreiheit."
    ): (
        "Yardımınız için teşekkür ederiz. Bunu kontrol edeceğiz. E-posta adresi ya da telefon numarası yazdıysanız "
        "size cevap veririz.\n\n"
        "Cevaptan memnun kalmazsanız neler yapabileceğiniz erişilebilirlik bildiriminde (Erklärung zur "
        "Barrierefreiheit) yazılıdır."
    ),
    "Meldung senden": "Bildirimi gönder",
    "Was hat nicht funktioniert?": "Ne çalışmadı?",
    "Auf welcher Seite war das?": "Bu hangi sayfadaydı?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Örneğin “İletişim” ya da sayfanın adresi.",
    "Womit haben Sie die Seite benutzt?": "Sayfayı ne ile kullandınız?",
    "Mit dem Telefon": "Telefonla",
    "Mit dem Computer": "Bilgisayarla",
    "Mit einem Vorleseprogramm": "Ekran okuyucu programla",
    "Nur mit der Tastatur": "Yalnızca klavyeyle",
    "Mit vergrößerter Schrift": "Büyütülmüş yazıyla",
    "Name": "Ad soyad",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen löschen "
        "wir sie."
    ): "Bilgilerinizi yalnızca bu yeri düzeltmek ve size cevap vermek için kullanırız. 90 gün sonra sileriz.",
    "Die Barriere": "Engel",
    "Möchten Sie eine Antwort?": "Cevap ister misiniz?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "O zaman bir e-posta adresine ya da telefon numarasına ihtiyacımız var."
    ),
    "Termin anfragen": "Randevu iste",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "Buradan randevu isteyebilirsiniz. Sizi arar, günü ve saati söyleriz."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "Sizinle iletişime geçip bir randevu öneririz. Bu birkaç gün sürebilir."
    ),
    "Wo möchten Sie uns treffen?": "Bizimle nerede görüşmek istersiniz?",
    "An welchen Tagen haben Sie Zeit?": "Hangi günlerde zamanınız var?",
    "Brauchen Sie jemanden, der dolmetscht?": "Tercümana ihtiyacınız var mı?",
    "Bringen Sie kleine Kinder mit?": "Küçük çocuklarınızla mı geleceksiniz?",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "Bize rahat gelebilmek için bir şeye ihtiyacınız var mı?",
    "Zum Beispiel einen Eingang ohne Stufen.": "Örneğin basamaksız bir giriş.",
    "Ort und Zeit": "Yer ve zaman",
    "Das Gespräch": "Görüşme",
    "Worum geht es?": "Konu nedir?",
    "Ein paar Worte genügen.": "Birkaç kelime yeterlidir.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "Bilgilerinize yalnızca randevu için ihtiyacımız var. 90 gün sonra sileriz."
    ),
    "Im Büro": "Büroda",
    "In meiner Unterkunft": "Kaldığım yurtta (Unterkunft)",
    "Am Telefon": "Telefonda",
    "Montag": "Pazartesi",
    "Dienstag": "Salı",
    "Mittwoch": "Çarşamba",
    "Donnerstag": "Perşembe",
    "Freitag": "Cuma",
    "Ehrenamt anbieten": "Gönüllü yardım öner",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "Yardım etmek istemeniz ne güzel! Ne yapmak istediğinizi bize kısaca anlatın."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "Teşekkür ederiz! Gönüllü çalışmaların koordinasyonu sizinle iletişime geçer ve sizi bir görüşmeye davet eder."
    ),
    "Angebot senden": "Öneriyi gönder",
    "Was möchten Sie tun?": "Ne yapmak istersiniz?",
    "Aus welcher Sprache können Sie dolmetschen?": "Hangi dilden tercüme yapabilirsiniz?",
    "Was stellen Sie sich vor?": "Aklınızda ne var?",
    "Wie viel Zeit haben Sie?": "Ne kadar zamanınız var?",
    "In welchem Stadtteil möchten Sie helfen?": "Hangi semtte (Stadtteil) yardım etmek istersiniz?",
    "Sind Sie 18 Jahre oder älter?": "18 yaşında ya da daha büyük müsünüz?",
    "Führungszeugnis": "Sabıka kaydı belgesi (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "Çocuklarla çalışanların genişletilmiş sabıka kaydı belgesi (erweitertes Führungszeugnis) alması gerekir. "
        "Gönüllüler için ücretsizdir."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "Bilgilerinizi yalnızca gönüllü çalışmaların koordinasyonu okur. Uygun olmazsa bilgileri 90 gün sonra sileriz."
    ),
    "Ihr Angebot": "Öneriniz",
    "Deutsch üben": "Birlikte Almanca çalışmak",
    "Zu Terminen begleiten": "Randevularda insanlara eşlik etmek",
    "Kindern bei den Hausaufgaben helfen": "Çocuklara ödevlerinde yardım etmek",
    "Freizeit und Sport": "Boş zaman ve spor",
    "Dolmetschen": "Sözlü tercüme yapmak",
    "Etwas anderes": "Başka bir şey",
    "Ab und zu": "Ara sıra",
    "Eine bis zwei Stunden in der Woche": "Haftada bir iki saat",
    "Mehr als zwei Stunden in der Woche": "Haftada iki saatten fazla",
    "Dolmetscherin oder Dolmetscher anfragen": "Tercüman iste",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf "
        "Arbeitstage vorher."
    ): (
        "Resmî dairelerdeki, okullardaki, kreş ve anaokullarındaki, danışma yerlerindeki görüşmeler için. Lütfen "
        "en az beş iş günü önceden isteyin."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "Tercüman koordinasyonu birini arar ve size haber verir."
    ),
    "Welche Sprache wird gebraucht?": "Hangi dil gerekiyor?",
    "An welchem Tag ist das Gespräch?": "Görüşme hangi gün?",
    "Um wie viel Uhr?": "Saat kaçta?",
    "Zum Beispiel 14:30.": "Örneğin 14:30.",
    "Wie lange dauert es ungefähr, in Minuten?": "Yaklaşık kaç dakika sürecek?",
    "Wie findet das Gespräch statt?": "Görüşme nasıl yapılacak?",
    "Wo? Straße, Hausnummer, Raum": "Nerede? Sokak, kapı numarası, oda",
    "Soll eine Frau oder ein Mann dolmetschen?": "Tercüman kadın mı erkek mi olsun?",
    "Was für ein Gespräch ist es?": "Bu nasıl bir görüşme?",
    "Das dürfen wir nicht übernehmen": "Bunu yapmamıza izin yok",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
        "Die bestellt die Stelle, die zum Gespräch einlädt."
    ): "Mahkemede, poliste ve iltica işlemlerinde yeminli tercüman gerekir. Onu, görüşmeye çağıran daire getirtir.",
    "Für welche Stelle fragen Sie?": "Hangi kurum adına istiyorsunuz?",
    "Bitte keine Namen der Familie": "Lütfen ailenin adını yazmayın",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "Tercüman aramak için söz konusu kişinin adına ya da ayrıntılara ihtiyacımız yok."
    ),
    "Wer fragt an?": "İsteyen kim?",
    "Vor Ort": "Yerinde, yüz yüze",
    "Mit Video": "Görüntülü",
    "Das ist egal": "Fark etmez",
    "Eine Frau": "Bir kadın",
    "Ein Mann": "Bir erkek",
    "Beratung": "Danışmanlık",
    "Schule oder Kita": "Okul, kreş ya da anaokulu (Kita)",
    "Amt": "Resmî daire (Amt)",
    "Arzt oder Klinik": "Doktor ya da klinik",
    "Gericht, Polizei oder Asylverfahren": "Mahkeme, polis ya da iltica işlemi",
    "Neue Adresse mitteilen": "Yeni adresi bildir",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "Taşındınız mı? O zaman size şimdi nasıl ulaşabileceğimizi buradan bildirin."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "Teşekkür ederiz. Adresinizi kayıtlarımızda değiştireceğiz. Lütfen yeni adresinizi Bürgerbüro’ya (vatandaş "
        "bürosu) da bildirin."
    ),
    "Adresse senden": "Adresi gönder",
    "Geburtsdatum": "Doğum tarihi",
    "Damit wir Sie nicht verwechseln.": "Sizi başkasıyla karıştırmamak için.",
    "Seit wann wohnen Sie dort?": "Ne zamandan beri orada oturuyorsunuz?",
    "Wohnen Sie noch in der Stadt?": "Hâlâ şehirde mi oturuyorsunuz?",
    "In welchem Ort wohnen Sie jetzt?": "Şimdi hangi şehirde ya da köyde oturuyorsunuz?",
    "Dann berät Sie eine andere Stelle": "O zaman size başka bir yer danışmanlık verir",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "Yeni yerinizde size kimin yardım edeceğini söyleriz."
    ),
    "Straße und Hausnummer": "Sokak ve kapı numarası",
    "Wie wohnen Sie jetzt?": "Şimdi nasıl bir yerde oturuyorsunuz?",
    "Ist Ihre Familie mit umgezogen?": "Aileniz de sizinle taşındı mı?",
    "Ihre neue Adresse": "Yeni adresiniz",
    "In einer eigenen Wohnung": "Kendi dairemde",
    "In einer Unterkunft": "Yurtta (Unterkunft)",
    "Bei Freunden oder Familie": "Arkadaşlarımın ya da ailemin yanında",
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "Talebiniz için teşekkür ederiz. Önümüzdeki günlerde sizi arayacağız."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "Talebiniz için teşekkür ederiz. Lütfen görüşme saatlerimizde gelin ve mektuplarınızı getirin."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "Talebiniz için teşekkür ederiz. Bununla başka bir yer ilgileniyor. O yeri sitemizdeki “Hizmet rehberi” "
        "sayfasında bulabilirsiniz. Zorlanırsanız size seve seve yardım ederiz."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "Talebiniz için teşekkür ederiz. Bazı bilgiler hâlâ eksik. Lütfen bizi arayın ya da yeni bir talep gönderin."
    ),
}
