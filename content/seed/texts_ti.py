"""The first pages in plain Tigrinya.

Not yet read by a native speaker, and the language with the least certainty: please have all of it read before going
live. Above all: "መንበሪ ገዛ ከተማ" for Anschlussunterbringung, "ክፍሊ ከተማ" for Stadtteil, "ወለንታዊ ስራሕ" for Ehrenamt,
the polite plural of the verbs, and whether readers need to be told that hours are German clock time.
"""

from content.seed.stones import Draft, callout, questions, steps, tiles, topics

PAGES = (
    Draft(
        "start",
        "HomePage",
        "እንቋዕ ናብ ሉድቪግስቡርግ ብደሓን መጻእኩም",
        "ደብዳበታት፣ ገዛ፣ ስራሕ፣ ቤት ትምህርትን ስድራቤትን ብዝምልከት ንሕግዘኩም። እቲ ምኽሪ ብነጻ እዩ።",
        (
            tiles(
                "እንታይ ክትገብሩ ትደልዩ?",
                ("መን ክሕግዘኒ ይኽእል?", "እትነብሩሉ ክፍሊ ከተማ ምረጹ።", "place", "zustaendig"),
                ("ቆጸራ ሕተቱ (Termin)", "ክንድውለልኩም ኢና።", "calendar", "termin"),
                ("ምኽሪ", "መዓስን ኣበይን ንዓኹም ግዜ ከም ዘለና።", "speech", "beratung"),
            ),
            topics("ሓገዝ ብኣርእስቲ", "ኣብቲ መምርሒ ኣብያተ ጽሕፈት መንግስቲ፣ ማእከላት ምኽርን ኮርሳትን ትረኽቡ።"),
            callout(
                "info",
                "ጀርመንኛ ገና ጽቡቕ ኣይትዛረቡን ዲኹም?",
                "ዋላ እንተኾነ ደውሉልና። ካባና ቋንቋኹም ዝዛረቡ ኣለዉ። እንተዘይኮነ ድማ ተርጓሚ ይሕግዘና።",
            ),
            tiles(
                "ብዛዕባና ዝያዳ",
                ("ጋንታ ስደተኛታት", "መን ምዃንናን ብኸመይ ከም እንሰርሕን።", "people", "team"),
                ("ወለንታዊ ስራሕ", "ተሳተፉ፣ ምስ ሰባት ድማ ተላለዩ።", "people", "ehrenamt"),
                ("ኣገልግሎት ተርጐምቲ", "ኣብ ዝርርብ ሓገዝ ብ 42 ቋንቋታት።", "speech", "dolmetscherdienst"),
            ),
        ),
        seo_title="ሓገዝ ንስደተኛታት",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "ምኽሪ",
        "ብኣካልን ብነጻን ንዘራረብ፦ ኣብ ቤት ጽሕፈትና፣ ኣብ እትነብሩሉ ቦታ ወይ ኣብ ገዛኹም። እትነግሩና ነገር ምስጢር እዩ።",
        (
            steps(
                "እቲ ምኽሪ ከምዚ ይኸይድ",
                ("ንሰምዓኩም", "እንታይ ከም ዘድልየኩምን እንታይ ጽቡቕ ከም እትኽእሉን ትነግሩና።"),
                ("ብሓባር ንውጥን", "ዕላማታትኩምን ቀጻሊ ስጉምትን ንጽሕፍ።"),
                ("መገዲ ንሕብረኩም", "ኣየናይ ቤት ጽሕፈት፣ ኮርስ ወይ ማሕበር ከም ዝሰማምዓኩም ንነግረኩም።"),
                ("ባዕልኹም ትቕጽሉ", "ድሕሪ ዝተወሰነ ግዜ እንታይ ጽቡቕ ከም ዝኸደ ብሓባር ንርኢ።"),
            ),
            questions(
                "ብዙሕ ግዜ ዝሕተቱ ሕቶታት",
                (
                    "ምኽሪ ዝረክብ መን እዩ?",
                    "ኣብ መንበሪ ገዛ ከተማ (Anschlussunterbringung) ዝነብሩ ስደተኛታትን ካብ ዩክሬን ዝመጹ ሰባትን።",
                ),
                ("ክንደይ የኽፍል?", "ብነጻ እዩ።"),
                (
                    "እንታይ ሒዘ ክመጽእ ኣለኒ?",
                    "ደብዳበታትኩም፣ ከምኡውን እንተሃልዩኩም ወረቐት መንነትኩም። ብዘይ ወረቐት እውን ክትመጹ ትኽእሉ ኢኹም።",
                ),
                ("መን ክፈልጦ እዩ?", "እንተዘይደሊኹም ንማንም ሰብ ኣይንነግርን ኢና።"),
                ("ካልእ ሰብ ሒዘ ክመጽእ እኽእል ዶ?", "እወ፣ ብደስታ። ኣብ ከቢድ ዝርርብ ግን ተርጓሚ ክነምጽእ ይሓይሽ።"),
            ),
            tiles(
                "",
                ("ቆጸራ ሕተቱ (Termin)", "ክንድውለልኩም ኢና።", "calendar", "termin"),
                ("መን ክሕግዘኒ ይኽእል?", "እትነብሩሉ ክፍሊ ከተማ ምረጹ።", "place", "zustaendig"),
            ),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": "<p>ኣብ ሰዓታት ምኽሪ ምጹ፣ ወይ ቆጸራ ግበሩ።</p>",
            "on_site_text": (
                "<p>ኣብ ህንጻኹም 20 ሰባት ወይ ልዕሊኡ ይነብሩ ዶ? ሽዑ ኣብ ፍሉጣት መዓልታት ናብቲ ህንጻ ወይ ናብ ጥቓኡ ንመጽእ። "
                "እተን መዓልታት ኣብቲ ህንጻ ተጻሒፈን ኣለዋ።</p>"
            ),
            "visit_text": ("<p>ናባና ክትመጹ ኣይትኽእሉን ዲኹም? ንሕና ክንበጽሓኩም ኢና። እንተደሊኹም ወለንታዊ ተርጓሚ ምሳና ይመጽእ።</p>"),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "መን ክሕግዘኒ ይኽእል?",
        "ኣብ ነፍሲ ወከፍ ክፍሊ ከተማ (Stadtteil) ዝሕግዙኹም ፍሉጣት ሰባት ኣለዉ። እትነብሩሉ ክፍሊ ከተማ ምረጹ።",
        fields={
            "unknown_text": (
                "<p>ስም ክፍሊ ከተማኹም ኣይትፈልጡን ዲኹም? ደውሉልና እሞ ስም ጐደናኹም ንገሩና፦ "
                '<a href="tel:+4971419104041">07141 910-4041</a></p>'
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "ቆጸራ ሕተቱ",
        "ብዛዕባ እንታይ ምዃኑ ብሓጺሩ ጸሓፉልና። ክንረኽበኩም ኢና። ንእዚ ኣካውንት ኣየድልየኩምን እዩ።",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "መምርሒ ኣገልግሎታት",
        "ኣብያተ ጽሕፈት መንግስቲ፣ ማእከላት ምኽሪ፣ ኮርሳትን መራኸቢ ቦታታትን። እቲ ኣብ ውሽጡ ዘሎ ሓበሬታ ብጀርመንኛ እዩ።",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "ርኸቡና",
        "ደውሉልና፣ ጸሓፉልና ወይ ናባና ምጹ። ብደስታ ንቕበለኩም።",
        (
            callout(
                "warning",
                "ኣብ ህጹጽ ኩነታት",
                "መጥፋእቲ ሓውን ኣምቡላንስን፦ 112። ፖሊስ፦ 110። ክልቲኦም ቁጽርታት ብነጻ እዮም፣ ኩሉ ግዜ ድማ ይሰርሑ።",
            ),
            tiles(
                "",
                ("መን ክሕግዘኒ ይኽእል?", "እትነብሩሉ ክፍሊ ከተማ ምረጹ።", "place", "zustaendig"),
                ("ቆጸራ ሕተቱ (Termin)", "ክንድውለልኩም ኢና።", "calendar", "termin"),
            ),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
