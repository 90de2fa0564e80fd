"""Texts about children and young people under 16, by life area; what is not here is not asked."""

from portal.demo.texts.areas import CLIENT, STAFF, VOLUNTEER, Area, Goal

CHILDREN: dict[str, Area] = {
    "deutsch": Area(
        needs=("Spricht noch wenig Deutsch.", "Versteht viel, traut sich aber nicht zu sprechen."),
        resources=("Lernt schnell von anderen Kindern.", "Liest gern Bilderbücher."),
        goals=(
            Goal("Spricht im Alltag mit anderen Kindern Deutsch.", (("Vorlesepatin suchen", VOLUNTEER),)),
            Goal("Besucht die Sprachförderung.", (("Anmeldung mit den Eltern ausfüllen", STAFF),)),
        ),
        referrals=(("stadtbibliothek", "Vorlesestunden und Bücher in zwei Sprachen"),),
    ),
    "schule": Area(
        needs=("Braucht einen Platz in der Vorbereitungsklasse.", "Braucht Hilfe bei den Hausaufgaben."),
        resources=("Geht gern zur Schule.", "Ist gut in Mathematik."),
        goals=(
            Goal(
                "Der Wechsel in die Regelklasse ist gelungen.",
                (("Gespräch mit der Klassenlehrerin führen", STAFF), ("Hausaufgabenhilfe besuchen", CLIENT)),
            ),
            Goal("Das Kind ist in der Schule angemeldet.", (("Unterlagen abgeben", CLIENT),)),
        ),
        referrals=(("schulamt", "Platz in einer Vorbereitungsklasse"), ("jmd", "Begleitung in Schule und Beruf")),
    ),
    "gesundheit": Area(
        needs=("Die Impfungen sind noch nicht vollständig.", "Braucht einen Termin beim Kinderarzt."),
        resources=("Entwickelt sich gut.",),
        goals=(Goal("Alle Impfungen sind nachgeholt.", (("Termin beim Kinderarzt vereinbaren", CLIENT),)),),
        referrals=(("gesundheitsamt", "Rat zu fehlenden Impfungen"),),
    ),
    "familie": Area(
        needs=("Es fehlt ein Kitaplatz.", "Übersetzt zu oft für die Eltern."),
        resources=("Die Geschwister halten zusammen.", "Die Großmutter hilft mit."),
        goals=(
            Goal("Ein Kitaplatz ist zugesagt.", (("In der Kita vormerken", CLIENT), ("Zusage prüfen", STAFF))),
            Goal("Die Eltern haben eine Dolmetscherin.", (("Dolmetscherdienst anfragen", STAFF),)),
        ),
        referrals=(("kita-anmeldung", "Platz in einer Kita in der Nähe"),),
    ),
    "teilhabe": Area(
        needs=("Möchte in einen Sportverein.", "Spielt nachmittags meist allein."),
        resources=("Spielt gern Fußball.", "Malt sehr schön."),
        goals=(Goal("Ist in einem Verein angekommen.", (("Probetraining besuchen", CLIENT),)),),
        referrals=(("vereine", "Probetraining im Sportverein"), ("patenschaften", "Patin für den Nachmittag")),
    ),
}
