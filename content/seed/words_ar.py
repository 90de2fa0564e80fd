"""Short texts of the delivered records in plain Arabic."""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "الإقامة واللجوء",
    "Geld und Leistungen": "المال والمساعدات",
    "Wohnung": "السكن",
    "Arbeit und Ausbildung": "العمل والتدريب المهني",
    "Deutsch lernen": "تعلّم الألمانية",
    "Kinder, Schule, Familie": "الأطفال والمدرسة والأسرة",
    "Gesundheit": "الصحة",
    "Beratung": "الاستشارة",
    "Schutz und Rechte": "الحماية والحقوق",
    "Menschen treffen": "التعرّف على الناس",
    "Bitte vorher anrufen": "يرجى الاتصال أولاً",
    "Integrationsmanagement": "إدارة الاندماج (استشارات)",
    "Koordination Ehrenamt": "تنسيق العمل التطوعي",
    "Koordination Arbeitsmarkt": "العمل والتدريب المهني",
    "Leitung des Teams Flüchtlingsarbeit": "مديرة فريق شؤون اللاجئين",
    "Büro für Integration und Migration": "خدمة الترجمة الشفوية",
    "Menschen leben in der Anschlussunterbringung": "شخصاً يسكنون في السكن اللاحق التابع للمدينة",
    "volle Stellen im Integrationsmanagement": "وظيفة كاملة للاستشارات",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "موظفين وموظفات يتقاسمون هذه الوظائف"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": ("لاجئاً إضافياً كان متوقعاً وصولهم في السنة نفسها"),
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "شخص كان متوقعاً سكنهم في السكن اللاحق حتى نهاية السنة"
    ),
    "Team Flüchtlingsarbeit": "فريق شؤون اللاجئين",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "الاستشارة: الاثنين من 9 إلى 12، الخميس من 14 إلى 18، وفي الأوقات الأخرى بموعد"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "القاعة المشتركة في الطابق الأرضي",
    "Stadtteilbüro neben der Bücherei": "مكتب الحي بجانب المكتبة",
    "Menschen in der Anschlussunterbringung": "الأشخاص في السكن اللاحق",
    "Menschen in der vorläufigen Unterbringung des Landkreises": "الأشخاص في السكن المؤقت التابع للمنطقة (Landkreis)",
    "unbegleitete minderjährige Geflüchtete": "اللاجئون القاصرون غير المصحوبين بذويهم",
    "Familien mit Kindern": "العائلات التي لديها أطفال",
    "Jugendliche und junge Menschen (12–27)": "الشباب (\u206612–27\u2069 سنة)",
    "Erwachsene ab 27": "البالغون من 27 عامًا",
    "Frauen": "النساء",
    "Schwangere": "الحوامل",
    "Menschen im Asylverfahren": "طالبو اللجوء",
    "Menschen, die Arbeit suchen": "الباحثون عن عمل",
    "Menschen mit Behinderung": "ذوو الإعاقة",
    "LSBTTIQ-Menschen": "أفراد مجتمع الميم (LSBTTIQ)",
    "Freiwillig Engagierte": "المتطوعون",
}
