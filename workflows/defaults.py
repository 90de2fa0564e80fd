"""Settings that every installation starts with: life areas, goals to suggest, closing reasons. Staff change them."""

from typing import Any

LIFE_AREAS: tuple[tuple[str, str, str], ...] = (
    ("aufenthalt", "Aufenthalt", "Wie ist der Aufenthalt geregelt, und bis wann?"),
    ("deutsch", "Deutsch", "Wie gut klappt es im Alltag? Gibt es einen Kurs?"),
    ("schule", "Schule und Bildung", "Welche Schule, wie lange, mit welchem Abschluss?"),
    ("ausbildung", "Ausbildung, Studium, Anerkennung", "Welcher Beruf wurde gelernt? Ist er anerkannt?"),
    ("arbeit", "Arbeit", "Wird gearbeitet oder gesucht? Ist Arbeit erlaubt?"),
    ("lebensunterhalt", "Lebensunterhalt", "Wovon wird gelebt? Gibt es Schulden?"),
    ("wohnen", "Wohnen", "Wie wird gewohnt? Wird eine Wohnung gesucht?"),
    ("gesundheit", "Gesundheit", "Gibt es etwas, wobei Hilfe nötig ist? Nur mit Rechtsgrundlage."),
    ("familie", "Familie und Kinder", "Wer gehört dazu? Kita, Schule, Nachzug?"),
    ("teilhabe", "Teilhabe und Freizeit", "Kontakte, Verein, Ehrenamt, Wege in der Stadt?"),
    ("recht", "Recht und Beratung", "Braucht es rechtlichen Rat? Gab es Diskriminierung?"),
    ("ressourcen", "Stärken und Netz", "Was gelingt gut? Wer hilft?"),
)
SENSITIVE = {"gesundheit"}

CLOSING_REASONS: tuple[tuple[str, str], ...] = (
    ("selbststaendig", "Selbstständig, Ziele erreicht"),
    ("regeldienst", "An Regeldienste übergeben"),
    ("zeit", "Beratungszeit abgelaufen"),
    ("umzug", "Weggezogen"),
    ("ausreise", "Ausgereist"),
    ("wunsch", "Beratung nicht mehr gewünscht"),
    ("kontakt", "Kein Kontakt mehr"),
    ("verstorben", "Verstorben"),
    ("sonstiges", "Anderer Grund"),
)
# After these nobody is asked later how things are.
NO_FOLLOW_UP = {"umzug", "ausreise", "wunsch", "verstorben"}

TEXT_BLOCKS: tuple[tuple[str, str, str], ...] = (
    ("Nicht erreicht", "contact", "Telefonisch nicht erreicht. Neuer Versuch in den nächsten Tagen."),
    ("Termin vereinbart", "contact", "Termin in der Beratung vereinbart. Uhrzeit und Ort sind bekannt."),
    ("Termin nicht wahrgenommen", "contact", "Zum Termin nicht gekommen und nicht abgesagt. Neuer Termin angeboten."),
    ("Brief erklärt", "contact", "Brief einer Behörde gemeinsam gelesen. Inhalt und nächste Schritte erklärt."),
    ("Antrag ausgefüllt", "contact", "Antrag gemeinsam ausgefüllt. Fehlende Unterlagen sind aufgeschrieben."),
    ("Unterlagen mitbringen", "both", "Bitte bringen Sie Ihren Ausweis und den letzten Bescheid mit."),
    ("Bitte melden", "letter", "Bitte rufen Sie uns an oder kommen Sie in unsere Sprechstunde."),
)


def load(**kwargs: Any) -> None:
    """Create the defaults where a table is still empty; called after each migration and flush."""
    from workflows.library.words import words_of
    from workflows.models import ClosingReason, GoalSuggestion, LifeArea, TextBlock
    from workflows.steps.intake.notices import load_first

    if not LifeArea.objects.exists():
        LifeArea.objects.bulk_create(
            LifeArea(
                key=key,
                name=name,
                name_words=words_of(name),
                question=question,
                question_words=words_of(question),
                order=order,
                sensitive=key in SENSITIVE,
            )
            for order, (key, name, question) in enumerate(LIFE_AREAS, start=1)
        )
    if not ClosingReason.objects.exists():
        ClosingReason.objects.bulk_create(
            ClosingReason(key=key, name=name, order=order, follow_up=key not in NO_FOLLOW_UP)
            for order, (key, name) in enumerate(CLOSING_REASONS, start=1)
        )
    load_first()
    if not GoalSuggestion.objects.exists():
        _suggest_goals()
    if not TextBlock.objects.exists():
        TextBlock.objects.bulk_create(
            TextBlock(name=name, use=use, text=text, order=order)
            for order, (name, use, text) in enumerate(TEXT_BLOCKS, start=1)
        )


def _suggest_goals() -> None:
    """The library of goals, for the life areas that are there."""
    from workflows.library.goals import GOALS
    from workflows.library.words import words_of
    from workflows.models import GoalSuggestion, LifeArea, StepSuggestion

    areas = {area.key: area for area in LifeArea.objects.all()}
    given = [
        (order, areas[key], suggestion)
        for key, suggestions in GOALS.items()
        for order, suggestion in enumerate(suggestions, start=1)
        if key in areas
    ]
    goals = GoalSuggestion.objects.bulk_create(
        GoalSuggestion(area=area, text=text, text_words=words_of(text), months=months, order=order)
        for order, area, (text, months, _steps) in given
    )
    StepSuggestion.objects.bulk_create(
        StepSuggestion(goal=goal, text=text, text_words=words_of(text), who=who, days=days)
        for goal, (_order, _area, (_text, _months, steps)) in zip(goals, given, strict=True)
        for text, who, days in steps
    )
