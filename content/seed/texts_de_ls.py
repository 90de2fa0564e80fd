"""The first pages in Leichte Sprache (BITV 2.0 Anlage 2, rules of Netzwerk Leichte Sprache).

One sentence is one line. The start page also says how to find one's way and what the declaration of accessibility says.
Not yet tested by a group of people with learning difficulties (Prüfgruppe); until then it is not "geprüfte Leichte
Sprache". Please check above all the declaration of accessibility: it must say the same as the German page.
"""

from content.seed.stones import Draft, callout, heading, items, questions, steps, text, tiles, topics


def lines(*sentences: str) -> str:
    """Sentences below each other that belong together: one paragraph."""
    return "<br/>".join(sentences)


def paragraphs(*sentences: str) -> str:
    """Sentences below each other in a page's own text field."""
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


WHO = ("Wer hilft mir?", "Wählen Sie Ihren Stadt-Teil.", "place", "zustaendig")
APPOINTMENT = ("Nach einem Termin fragen", "Wir rufen Sie zurück.", "calendar", "termin")
ADVICE = ("Beratung", "Hier steht: So helfen wir Ihnen.", "speech", "beratung")
PHONE = '<a href="tel:+4971419104041">07141 910-4041</a>'

PAGES = (
    Draft(
        "start",
        "HomePage",
        "Willkommen in Ludwigsburg",
        "Wir helfen Menschen, die nach Deutschland geflüchtet sind.",
        (
            text(
                lines(
                    "Geflüchtete Menschen mussten ihre Heimat verlassen.",
                    "Zum Beispiel: Weil dort Krieg ist.",
                ),
                lines(
                    "Wir sind das <b>Team Flüchtlings-Arbeit</b>.",
                    "Wir arbeiten für die Stadt Ludwigsburg.",
                ),
                "Wir helfen Ihnen bei diesen Themen:",
                items("Briefe vom Amt", "Wohnung", "Arbeit", "Schule", "Familie"),
                "Unsere Hilfe ist kostenlos.",
            ),
            tiles("Was möchten Sie tun?", WHO, APPOINTMENT, ADVICE),
            callout(
                "info",
                "Sie sprechen wenig Deutsch?",
                "Rufen Sie uns trotzdem an.\nEinige von uns sprechen Ihre Sprache.\nOder ein Dolmetscher hilft.\n"
                "Ein Dolmetscher übersetzt, was Menschen sagen.",
            ),
            topics("Hilfe zu diesen Themen", "Wählen Sie ein Thema."),
            heading("So benutzen Sie diese Internet-Seite"),
            text(
                lines(
                    "Oben auf jeder Seite steht das Wort <b>Menü</b>.",
                    "Drücken Sie auf das Wort.",
                    "Dann sehen Sie eine Liste mit allen wichtigen Seiten.",
                ),
                lines(
                    "Dort steht auch das Wort <b>Suche</b>.",
                    "Damit können Sie ein Wort suchen.",
                ),
                lines(
                    "Oben steht auch die Sprache.",
                    "Drücken Sie darauf.",
                    "Dann können Sie eine andere Sprache wählen.",
                ),
                lines(
                    "Oben steht auch: <b>Stadt Ludwigsburg</b>.",
                    "Drücken Sie darauf.",
                    "Dann kommen Sie wieder zur Start-Seite.",
                ),
                lines(
                    "Unten auf jeder Seite steht unsere Adresse.",
                    "Unten steht auch unsere Telefon-Nummer.",
                ),
                lines(
                    "Unterstrichene Wörter sind Links.",
                    "Drücken Sie auf einen Link.",
                    "Dann kommen Sie auf eine andere Seite.",
                ),
            ),
            heading("Diese Seiten gibt es in Leichter Sprache"),
            text(
                items("Start-Seite", "Beratung", "Wer hilft mir?", "Nach einem Termin fragen", "Weg-Weiser", "Kontakt"),
                "Andere Seiten sind in schwerer Sprache.",
                lines(
                    "Brauchen Sie Hilfe beim Lesen?",
                    f"Rufen Sie uns an: {PHONE}",
                ),
            ),
            heading("Erklärung zur Barriere-Freiheit"),
            text(
                lines(
                    "Barriere-Freiheit heißt: Alle Menschen können eine Seite gut benutzen.",
                    "Das ist wichtig für Menschen mit Behinderung.",
                    "So steht es auch im Gesetz.",
                ),
                lines(
                    "Die Stadt Ludwigsburg arbeitet an der Barriere-Freiheit.",
                    "Ein Teil von der Internet-Seite ist schon barriere-frei.",
                    "Diese Dinge fehlen noch:",
                ),
                items(
                    "Einige Seiten in Leichter Sprache",
                    "Ein Video in Gebärden-Sprache",
                    "Einige Seiten in anderen Sprachen",
                ),
                lines(
                    "Gebärden-Sprache ist eine Sprache mit den Händen.",
                    "Viele gehörlose Menschen sprechen Gebärden-Sprache.",
                ),
                lines(
                    "Wir haben die Internet-Seite selbst geprüft.",
                    "Wir prüfen die Internet-Seite jedes Jahr.",
                ),
            ),
            heading("Ist etwas auf der Seite schwer für Sie?"),
            text(
                lines(
                    "Das heißt: Hindernis.",
                    "Bitte sagen Sie uns das.",
                    "Wir antworten Ihnen.",
                    "Wir suchen eine Lösung.",
                ),
                lines(
                    "Sind Sie mit der Antwort unzufrieden?",
                    "Dann hilft Ihnen die Schlichtungs-Stelle.",
                    "Eine Schlichtungs-Stelle hilft bei Streit.",
                    "Die Hilfe ist kostenlos.",
                    "Das ist die Adresse:",
                ),
                lines(
                    "Schlichtungs-Stelle beim Landes-Zentrum Barriere-Freiheit",
                    "Else-Josenhans-Straße 6",
                    "70173 Stuttgart",
                ),
            ),
            tiles(
                "",
                ("Ein Hindernis melden", "Schreiben Sie uns.", "document", "barriere-melden"),
                ("Die ganze Erklärung", "Der Text ist in schwerer Sprache.", "document", "barrierefreiheit"),
            ),
        ),
        seo_title="Hilfe für geflüchtete Menschen in Leichter Sprache",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "Beratung",
        "Beratung heißt: Wir sprechen mit Ihnen und helfen Ihnen.",
        (
            text(
                "Die Beratung ist kostenlos.",
                "Wir reden nur mit Ihnen darüber.",
                "Sie entscheiden, was andere Menschen wissen dürfen.",
            ),
            steps(
                "So geht die Beratung",
                ("Wir hören zu", "Sie sagen uns: Das brauche ich.\nUnd Sie sagen uns: Das kann ich gut."),
                ("Wir machen einen Plan", "Wir schreiben Ihre Ziele auf.\nWir planen den nächsten Schritt."),
                (
                    "Wir zeigen Ihnen den Weg",
                    "Zum Beispiel: Dieses Amt hilft Ihnen.\nOder: Dieser Kurs ist gut für Sie.\n"
                    "Oder: Dieser Verein passt zu Ihnen.",
                ),
                ("Sie machen selbst weiter", "Später treffen wir uns noch einmal.\nDann fragen wir: Was war gut?"),
            ),
            questions(
                "Häufige Fragen",
                (
                    "Wer bekommt Beratung?",
                    lines(
                        "Wir beraten geflüchtete Menschen.",
                        "Diese Menschen wohnen in Häusern von der Stadt.",
                        "Das schwere Wort dafür ist: <b>Anschlussunterbringung</b>.",
                        "Wir beraten auch Menschen aus der Ukraine.",
                    ),
                ),
                ("Was kostet die Beratung?", "Die Beratung ist kostenlos."),
                (
                    "Was soll ich mitbringen?",
                    lines(
                        "Bringen Sie Ihre Briefe mit.",
                        "Haben Sie einen Ausweis?",
                        "Dann bringen Sie den Ausweis auch mit.",
                        "Sie können auch ohne Papiere kommen.",
                    ),
                ),
                (
                    "Wer erfährt davon?",
                    lines(
                        "Wir fragen Sie immer zuerst.",
                        "Sagen Sie Nein?",
                        "Dann bleibt alles bei uns.",
                    ),
                ),
                (
                    "Darf ich eine andere Person mitbringen?",
                    lines(
                        "Ja, gern.",
                        "Ist das Gespräch schwierig?",
                        "Dann ist ein Dolmetscher besser.",
                        "Ein Dolmetscher übersetzt, was Menschen sagen.",
                    ),
                ),
            ),
            tiles("", APPOINTMENT, WHO),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": paragraphs(
                "Kommen Sie in unser Büro.",
                "Unten stehen die Zeiten.",
                "Oder machen Sie einen Termin aus.",
            ),
            "on_site_text": paragraphs(
                "Wohnen in Ihrem Haus 20 Personen oder mehr?",
                "Dann kommen wir an festen Tagen zu Ihnen.",
                "Die Tage stehen auf einem Zettel im Haus.",
            ),
            "visit_text": paragraphs(
                "Ist der Weg zu uns schwer für Sie?",
                "Dann besuchen wir Sie.",
                "Möchten Sie einen Dolmetscher?",
                "Dann kommt ein Dolmetscher mit.",
                "Der Dolmetscher hilft freiwillig.",
            ),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "Wer hilft mir?",
        "Wählen Sie den Stadt-Teil, in dem Sie wohnen.",
        fields={
            "unknown_text": paragraphs(
                "Die Stadt Ludwigsburg hat mehrere Teile.",
                "Jeder Teil heißt: Stadt-Teil.",
                "Für jeden Stadt-Teil gibt es feste Personen.",
                "Diese Personen helfen Ihnen.",
                "Kennen Sie nur Ihre Straße?",
                f"Rufen Sie uns an: {PHONE}",
                "Wir sagen Ihnen den Stadt-Teil.",
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "Nach einem Termin fragen",
        "Schreiben Sie uns kurz, was Sie brauchen.",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "Weg-Weiser",
        "Hier finden Sie Ämter, Beratung, Kurse und Treff-Punkte. Die Texte sind in schwerer Sprache.",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "Kontakt",
        "Rufen Sie uns an oder kommen Sie zu uns.",
        (
            callout(
                "warning",
                "Im Notfall",
                "Brennt es?\nOder ist jemand schwer krank?\nRufen Sie an: 112.\n\nBrauchen Sie die Polizei?\n"
                "Rufen Sie an: 110.\n\nDiese Nummern sind kostenlos.\nDort hilft immer jemand.",
            ),
            tiles("", WHO, APPOINTMENT),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
