"""Short texts of the delivered records in plain Kurmanji.

Not yet read by a native speaker. Please check before going live: the word for follow-up accommodation (here: "cihê
mayînê yê bajêr", the city's place to stay), the names of the coordinators and of the groups a service is for.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "Mafê mayînê û penaberî",
    "Geld und Leistungen": "Pere û alîkariya darayî",
    "Wohnung": "Xanî",
    "Arbeit und Ausbildung": "Kar û fêrbûna pîşeyî",
    "Deutsch lernen": "Fêrbûna almanî",
    "Kinder, Schule, Familie": "Zarok, dibistan, malbat",
    "Gesundheit": "Tenduristî",
    "Beratung": "Şêwirmendî",
    "Schutz und Rechte": "Parastin û maf",
    "Menschen treffen": "Naskirina mirovan",
    "Bitte vorher anrufen": "Ji kerema xwe pêşî telefon bikin",
    "Integrationsmanagement": "Rêveberiya entegrasyonê (şêwirmendî)",
    "Koordination Ehrenamt": "Koordînasyona xebata dilxwazî",
    "Koordination Arbeitsmarkt": "Kar û fêrbûna pîşeyî",
    "Leitung des Teams Flüchtlingsarbeit": "Rêveberiya tîma penaberan",
    "Büro für Integration und Migration": "Xizmeta wergêran",
    "Menschen leben in der Anschlussunterbringung": ("kes li cihê mayînê yê bajêr (Anschlussunterbringung) dijîn"),
    "volle Stellen im Integrationsmanagement": "cihên kar ên tam ji bo şêwirmendiyê",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "şêwirmendên entegrasyonê van cihên kar di nav xwe de parve dikin"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "penaberên din di heman salê de dihatin pêşbînîkirin",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "kes heta dawiya salê li cihê mayînê yê bajêr dihatin pêşbînîkirin"
    ),
    "Team Flüchtlingsarbeit": "Tîma penaberan (Team Flüchtlingsarbeit)",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "Şêwirmendî: Duşem saet 9–12, Pêncşem saet 14–18, di demên din de bi randevûyê"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "Odeya hevpar (Gemeinschaftsraum) li qata erdê",
    "Stadtteilbüro neben der Bücherei": "Ofîsa taxê (Stadtteilbüro) li kêleka pirtûkxaneyê",
    "Menschen in der Anschlussunterbringung": "Kesên ku li cihê mayînê yê bajêr (Anschlussunterbringung) dijîn",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "Kesên ku li cihê mayînê yê demkî yê navçeyê (vorläufige Unterbringung) dijîn"
    ),
    "unbegleitete minderjährige Geflüchtete": "penaberên di bin 18 salî de bê dê û bav",
    "Familien mit Kindern": "Malbatên bi zarok",
    "Jugendliche und junge Menschen (12–27)": "Ciwan (12–27 salî)",
    "Erwachsene ab 27": "Kesên 27 salî û mezintir",
    "Frauen": "Jin",
    "Schwangere": "Jinên ducanî",
    "Menschen im Asylverfahren": "Mirovên di pêvajoya penaberiyê (Asylverfahren) de",
    "Menschen, die Arbeit suchen": "Mirovên ku li kar digerin",
    "Menschen mit Behinderung": "Mirovên astengdar",
    "LSBTTIQ-Menschen": "Mirovên LGBTIQ (LSBTTIQ)",
    "Freiwillig Engagierte": "Dilxwaz (xebatkarên bêpere)",
}
