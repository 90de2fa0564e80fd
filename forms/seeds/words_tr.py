"""Texts of the delivered forms in plain Turkish.

A native speaker should check before going live: the paragraph about personal data and the sentence of consent.
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
}
