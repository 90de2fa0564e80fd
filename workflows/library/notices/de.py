"""The information for people who are counselled, in German: after Art. 13 GDPR, in plain words."""

from workflows.library.notices import Section

TITLE = "Was wir mit Ihren Daten machen"
SECTIONS: tuple[Section, ...] = (
    (
        "Wer ist verantwortlich?",
        (
            "Die Stadt Ludwigsburg, Team Flüchtlingsarbeit. Anschrift und Telefon stehen unten. Dort steht auch, wie "
            "Sie die Datenschutzbeauftragte oder den Datenschutzbeauftragten der Stadt erreichen.",
        ),
    ),
    (
        "Wozu brauchen wir Ihre Daten?",
        (
            "Wir beraten und begleiten Sie. Das heißt Integrationsmanagement. Dafür schreiben wir auf: Ihren Namen, "
            "Ihr Geburtsdatum, Ihre Sprache, Telefon und E-Mail, wo Sie wohnen, wobei Sie Hilfe möchten und was wir "
            "gemeinsam vereinbaren.",
            "Dem Land Baden-Württemberg zeigen wir mit Zahlen, dass wir beraten haben. In diesen Zahlen steht kein "
            "Name.",
            "Nach Religion oder ethnischer Herkunft fragen wir nicht.",
        ),
    ),
    (
        "Was erlaubt uns das?",
        (
            "Die Beratung ist eine Aufgabe im öffentlichen Interesse: Artikel 6 Absatz 1 Buchstabe e der "
            "Datenschutz-Grundverordnung (DSGVO) mit §§ 67a bis 67c des Zehnten Buchs Sozialgesetzbuch und der "
            "Verwaltungsvorschrift Integrationsmanagement des Landes.",
            "Über Ihre Gesundheit schreiben wir nur etwas auf, wenn Sie ausdrücklich einwilligen (Artikel 9 Absatz 2 "
            "Buchstabe a DSGVO).",
        ),
    ),
    (
        "Müssen Sie uns etwas sagen?",
        (
            "Nein. Die Beratung ist freiwillig. Wenn Sie etwas nicht sagen, hat das keine Nachteile für Ihren "
            "Aufenthalt und Ihre Leistungen. Manchmal können wir dann aber weniger helfen.",
        ),
    ),
    (
        "Wer sieht Ihre Daten?",
        (
            "Ihre Beraterin oder Ihr Berater und die Vertretung. Jeder Blick in Ihre Akte wird aufgeschrieben.",
            "Andere Stellen, zum Beispiel eine Sprachschule oder das Jobcenter, bekommen Daten nur, wenn Sie vorher "
            "einwilligen: für diese Stelle, diese Angaben und diesen Zweck. Dolmetscherinnen und Dolmetscher müssen "
            "schweigen.",
            "Der Ausländerbehörde sagen wir nichts, außer ein Gesetz verpflichtet uns dazu. Auch das schreiben wir "
            "auf.",
            "Wir geben keine Daten in Länder außerhalb der Europäischen Union. Kein Computer entscheidet über Sie.",
        ),
    ),
    (
        "Wie lange behalten wir Ihre Daten?",
        ("Bis drei Jahre nach dem Ende des Jahres, in dem die Beratung endet. Dann löschen wir sie.",),
    ),
    (
        "Ihre Rechte",
        (
            "Sie dürfen Ihre Daten sehen und eine Kopie bekommen (Artikel 15 DSGVO), Falsches berichtigen lassen "
            "(Artikel 16), Daten löschen oder sperren lassen (Artikel 17 und 18) und widersprechen (Artikel 21). "
            "Daten, in die Sie eingewilligt haben, geben wir Ihnen auch als Datei mit (Artikel 20).",
            "Eine Einwilligung können Sie jederzeit widerrufen. Was bis dahin geschehen ist, bleibt erlaubt.",
        ),
    ),
    (
        "Wo können Sie sich beschweren?",
        (
            "Beim Landesbeauftragten für den Datenschutz und die Informationsfreiheit Baden-Württemberg, "
            "Lautenschlagerstraße 20, 70173 Stuttgart, Telefon 0711 615541-0, poststelle@lfdi.bwl.de.",
        ),
    ),
)
