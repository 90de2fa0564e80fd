"""The German pages about the team, the funding, and the legal texts."""

import datetime

from content.seed.stones import (
    FUNDER,
    Draft,
    callout,
    contact,
    figures,
    heading,
    items,
    services,
    text,
    tiles,
    timeline,
)

TEAM = Draft(
    "team",
    "ContentPage",
    "Team Flüchtlingsarbeit",
    "Wir beraten Geflüchtete in ihrem Stadtteil, damit sie ihren Weg in Ludwigsburg bald ohne uns gehen.",
    (
        text(
            "Seit 2016 arbeitet bei der Stadt ein eigenes Team für geflüchtete Menschen. Dazu gehören "
            "Sozialarbeiterinnen "
            "und Sozialarbeiter, eine Koordination für den Arbeitsmarkt und eine Koordination für das Ehrenamt.",
            "Wir sind für Menschen da, die nach der ersten Zeit in einer Unterkunft des Landkreises in eine Wohnung "
            "oder "
            "ein Haus der Stadt gezogen sind. Das nennt man Anschlussunterbringung.",
        ),
        heading("So arbeiten wir"),
        text(
            items(
                "<b>Im Stadtteil:</b> Jede von uns ist für bestimmte Stadtteile da. In großen Stadtteilen sind wir zu "
                "zweit.",
                "<b>Vor Ort:</b> In Häusern mit 20 Personen oder mehr beraten wir an festen Tagen im Haus oder "
                "nebenan.",
                "<b>Zu Hause:</b> Wir besuchen Sie, wenn das besser passt, auf Wunsch mit Dolmetscherin.",
                "<b>Im Büro:</b> Sie finden uns in der Oberen Marktstraße 1.",
            )
        ),
        heading("Was uns wichtig ist"),
        text(
            "Wir fragen zuerst, was Sie können und was Sie brauchen. Dann planen wir Schritt für Schritt. Wir zeigen "
            "Ihnen, "
            "welches Amt wofür da ist, und bringen Sie mit Vereinen und Freiwilligen zusammen. Das Ziel: Sie kommen "
            "selbst "
            "zurecht.",
            "Damit nichts verloren geht, halten wir fest, was wir besprochen haben.",
        ),
        contact("Tabea Bürkle"),
        heading("Wie viele Menschen wir begleiten"),
        timeline("anschlussunterbringung-verlauf"),
        tiles(
            "Weiterlesen",
            ("Beratung", "Wann und wo wir Zeit für Sie haben.", "speech", "beratung"),
            ("Pakt für Integration", "Wer die Beratung bezahlt.", "document", "pakt-fuer-integration"),
        ),
    ),
)

PACT = Draft(
    "pakt-fuer-integration",
    "ContentPage",
    "Pakt für Integration",
    "Das Land Baden-Württemberg und die Kommunen bezahlen die Beratung von Geflüchteten gemeinsam.",
    (
        text(
            "2017 haben das Land und die Kommunen den Pakt für Integration geschlossen. Im Juli 2017 gab das "
            "zuständige "
            "Ministerium den Startschuss. Kern des Pakts ist das Integrationsmanagement: Überall im Land sollen "
            "Geflüchtete "
            "in der Anschlussunterbringung Beratung bekommen, die zu ihrem Leben passt.",
            "In Ludwigsburg gab es das Team Flüchtlingsarbeit damals schon. Das Geld des Landes deckt einen Teil der "
            "Gehälter der Integrationsmanagerinnen und Integrationsmanager.",
        ),
        heading("Zahlen aus Ludwigsburg"),
        figures("anschlussunterbringung", "stellen", "personen-im-team", "zuzug", "jahresende"),
        callout(
            "info",
            "Ältere Zahlen",
            "Jede Zahl trägt ihr Datum. Neuere Zahlen veröffentlichen wir, sobald sie geprüft sind.",
        ),
        text("Den Wortlaut des Pakts veröffentlicht das Sozialministerium des Landes auf seinen Internetseiten."),
        services("Beratung in Ludwigsburg", "beratung", 3),
        FUNDER,
    ),
    in_menu=False,
)

CHECKED = datetime.date(2026, 11, 1)

IMPRINT = Draft(
    "impressum",
    "LegalPage",
    "Impressum",
    "",
    (
        text(
            "Diese Angaben verlangt § 5 des Digitale-Dienste-Gesetzes. Für Inhalte fremder Seiten, auf die wir "
            "verweisen, "
            "sind deren Betreiber verantwortlich.",
        ),
    ),
    {"kind": "imprint", "as_of": CHECKED},
    in_menu=False,
)

PRIVACY = Draft(
    "datenschutz",
    "LegalPage",
    "Datenschutz",
    "Wir erheben so wenig wie möglich. Sie können diese Seiten lesen, ohne etwas über sich preiszugeben.",
    (
        heading("Wenn Sie nur lesen"),
        text(
            "Wir setzen keine Cookies und laden nichts von fremden Servern. Ihr Gerät überträgt beim Aufruf technisch "
            "nötige "
            "Daten, zum Beispiel die IP-Adresse. Wir brauchen sie, um die Seite auszuliefern und Angriffe abzuwehren.",
        ),
        heading("Wenn Sie ein Formular senden"),
        text(
            "Wir verwenden Ihre Angaben nur, um Ihre Anfrage zu beantworten. Rechtsgrundlage ist Artikel 6 Absatz 1 "
            "Buchstabe "
            "e der Datenschutz-Grundverordnung: unsere Aufgabe, Sie zu beraten. Pflichtfelder sind als solche "
            "bezeichnet.",
            "Ihre Anfrage wird nach 90 Tagen gelöscht, wenn daraus keine Beratung entsteht. Während Sie ein Formular "
            "ausfüllen, setzen wir ein technisch notwendiges Cookie. Es schützt Ihre Eingaben und endet von selbst.",
        ),
        heading("Wenn wir Sie beraten"),
        text(
            "Für die Beratung führen wir eine Akte. Sie lesen nur die Personen, die Sie beraten und vertreten. Wir "
            "geben Ihre "
            "Daten nur weiter, wenn Sie für genau diese Stelle und diese Daten zugestimmt haben oder ein Gesetz es "
            "verlangt.",
        ),
        heading("Ihre Rechte"),
        text(
            items(
                "Auskunft: Sie dürfen wissen, was wir über Sie gespeichert haben.",
                "Berichtigung: Falsches ändern wir.",
                "Löschung und Einschränkung: Was wir nicht mehr brauchen, löschen oder sperren wir.",
                "Widerspruch und Widerruf: Eine Einwilligung können Sie jederzeit zurücknehmen.",
                "Beschwerde: beim Landesbeauftragten für den Datenschutz und die Informationsfreiheit "
                "Baden-Württemberg.",
            )
        ),
    ),
    {"kind": "privacy", "as_of": CHECKED},
    in_menu=False,
)

BARRIER = Draft(
    "barriere-melden",
    "FormPage",
    "Barriere melden",
    "Etwas lässt sich nicht lesen, hören oder bedienen? Sagen Sie es uns. Wir kümmern uns darum.",
    fields={"definition": "form:barriere-melden"},
    in_menu=False,
)
