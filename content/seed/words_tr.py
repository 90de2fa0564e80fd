"""Short texts of the delivered records in plain Turkish.

A native speaker should check before going live: the labels of figures (they follow the number) and the words
"danışmanlık" for Integrationsmanagement and "ilçe" for Landkreis.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Oturum ve iltica",
    "Geld und Leistungen": "Para ve sosyal yardımlar",
    "Wohnung": "Ev",
    "Arbeit und Ausbildung": "İş ve meslek eğitimi",
    "Deutsch lernen": "Almanca öğrenmek",
    "Kinder, Schule, Familie": "Çocuklar, okul, aile",
    "Gesundheit": "Sağlık",
    "Beratung": "Danışmanlık",
    "Schutz und Rechte": "Koruma ve haklar",
    "Menschen treffen": "İnsanlarla tanışmak",
    "Bitte vorher anrufen": "Lütfen önce telefon edin",
    "Integrationsmanagement": "Danışmanlık (Integrationsmanagement)",
    "Koordination Ehrenamt": "Gönüllü çalışmaların koordinasyonu",
    "Koordination Arbeitsmarkt": "İş ve meslek eğitimi",
    "Leitung des Teams Flüchtlingsarbeit": "Mültecilere Yardım Ekibi yönetimi",
    "Büro für Integration und Migration": "Tercümanlık hizmeti",
    "Menschen leben in der Anschlussunterbringung": (
        "kişi belediyenin yerleştirdiği konutlarda (Anschlussunterbringung) kalıyor"
    ),
    "volle Stellen im Integrationsmanagement": "tam zamanlı danışmanlık kadrosu (Integrationsmanagement)",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": "danışman bu kadroları paylaşıyor",
    "weitere Geflüchtete wurden im selben Jahr erwartet": "mültecinin daha aynı yıl gelmesi bekleniyordu",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "kişinin yıl sonuna kadar belediyenin konutlarında (Anschlussunterbringung) kalması bekleniyordu"
    ),
    "Team Flüchtlingsarbeit": "Mültecilere Yardım Ekibi",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Danışmanlık: Pazartesi 9.00–12.00, Perşembe 14.00–18.00, diğer zamanlarda randevuyla"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "Zemin kattaki ortak salon",
    "Stadtteilbüro neben der Bücherei": "Kütüphanenin yanındaki semt bürosu (Stadtteilbüro)",
    "Menschen in der Anschlussunterbringung": "Belediyenin konutlarında kalan kişiler (Anschlussunterbringung)",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "İlçenin geçici konutlarında kalan kişiler (vorläufige Unterbringung)"
    ),
    "unbegleitete minderjährige Geflüchtete": "refakatsiz mülteci çocuklar ve gençler",
    "Familien mit Kindern": "Çocuklu aileler",
    "Jugendliche und junge Menschen (12–27)": "Ergenler ve gençler (12–27 yaş)",
    "Erwachsene ab 27": "27 yaş ve üstü yetişkinler",
    "Frauen": "Kadınlar",
    "Schwangere": "Hamileler",
    "Menschen im Asylverfahren": "İltica süreci devam eden kişiler",
    "Menschen, die Arbeit suchen": "İş arayanlar",
    "Menschen mit Behinderung": "Engelli kişiler",
    "LSBTTIQ-Menschen": "LGBTİQ kişiler",
    "Freiwillig Engagierte": "Gönüllüler",
}
