"""Short texts of the delivered records in plain Tigrinya.

Not yet read by a native speaker. Please check before going live: all of it, above all the sentences about figures
(the word for follow-up accommodation is "መንበሪ ገዛ ከተማ", the city's housing) and the names of the coordinators.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "መንበሪ ፍቓድን ዑቕባን",
    "Geld und Leistungen": "ገንዘብን ደገፍን",
    "Wohnung": "መንበሪ ገዛ",
    "Arbeit und Ausbildung": "ስራሕን ሞያዊ ስልጠናን",
    "Deutsch lernen": "ጀርመንኛ ምምሃር",
    "Kinder, Schule, Familie": "ቆልዑ፣ ቤት ትምህርቲ፣ ስድራቤት",
    "Gesundheit": "ጥዕና",
    "Beratung": "ምኽሪ",
    "Schutz und Rechte": "ሓለዋን መሰላትን",
    "Menschen treffen": "ምስ ሰባት ምልላይ",
    "Bitte vorher anrufen": "በጃኹም ኣቐዲምኩም ደውሉ",
    "Integrationsmanagement": "ምኽርን ሓገዝን ንስደተኛታት (Integrationsmanagement)",
    "Koordination Ehrenamt": "ምውህሃድ ወለንታዊ ስራሕ",
    "Koordination Arbeitsmarkt": "ስራሕን ሞያዊ ስልጠናን",
    "Leitung des Teams Flüchtlingsarbeit": "ሓላፊት ጋንታ ስደተኛታት",
    "Büro für Integration und Migration": "ኣገልግሎት ተርጐምቲ",
    "Menschen leben in der Anschlussunterbringung": ("ሰባት ኣብ መንበሪ ገዛ ከተማ (Anschlussunterbringung) ይነብሩ"),
    "volle Stellen im Integrationsmanagement": "ምሉእ ቦታታት ስራሕ ንምኽሪ",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": ("ኣማኸርቲ ነዞም ቦታታት ስራሕ ብሓባር ይሕዙዎም"),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "ተወሰኽቲ ስደተኛታት ኣብታ ዓመት እቲኣ ክመጹ ትጽቢት ነይሩ",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "ሰባት ክሳብ መወዳእታ ዓመት ኣብ መንበሪ ገዛ ከተማ ክነብሩ ትጽቢት ነይሩ"
    ),
    "Team Flüchtlingsarbeit": "ጋንታ ስደተኛታት (Team Flüchtlingsarbeit)",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "ምኽሪ (ብሰዓት ጀርመን)፦ ሰኑይ ሰዓት 9–12፣ ሓሙስ ሰዓት 14–18፣ ኣብ ካልእ ግዜ ብቆጸራ"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "ናይ ሓባር ክፍሊ (Gemeinschaftsraum) ኣብ ታሕተዋይ ደርቢ",
    "Stadtteilbüro neben der Bücherei": "ቤት ጽሕፈት ክፍሊ ከተማ (Stadtteilbüro) ኣብ ጥቓ ቤተ መጻሕፍቲ",
    "Menschen in der Anschlussunterbringung": "ኣብ መንበሪ ገዛ ከተማ (Anschlussunterbringung) ዝነብሩ ሰባት",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "ኣብ ግዝያዊ መንበሪ ገዛ ኣውራጃ (vorläufige Unterbringung) ዝነብሩ ሰባት"
    ),
    "unbegleitete minderjährige Geflüchtete": "ትሕቲ 18 ዓመት ዝዕድሚኦም ብዘይ ወለዲ ዝመጹ ስደተኛታት",
    "Familien mit Kindern": "ቆልዑ ዘለዎም ስድራቤታት",
    "Jugendliche und junge Menschen (12–27)": "መንእሰያት (12–27 ዓመት)",
    "Erwachsene ab 27": "ዓበይቲ (27 ዓመትን ልዕሊኡን)",
    "Frauen": "ደቂ ኣንስትዮ",
    "Schwangere": "ጥኑሳት",
    "Menschen im Asylverfahren": "ኣብ መስርሕ ዑቕባ (Asylverfahren) ዘለዉ ሰባት",
    "Menschen, die Arbeit suchen": "ስራሕ ዝደልዩ ሰባት",
    "Menschen mit Behinderung": "ስንክልና ዘለዎም ሰባት",
    "LSBTTIQ-Menschen": "LGBTIQ ሰባት (LSBTTIQ)",
    "Freiwillig Engagierte": "ወለንተኛታት",
}
