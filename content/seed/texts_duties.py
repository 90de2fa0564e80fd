"""German pages that the law on accessibility asks for: the declaration, and the page in sign language."""

import datetime
import json
from uuid import uuid5

from content.seed.stones import NAMESPACE, Draft, callout, contact, heading, text

REVIEWED = datetime.date(2026, 11, 1)

GAPS = (
    (
        "nonconformity",
        "Es gibt noch kein Video in Deutscher Gebärdensprache.",
        "Das Video wird gerade erarbeitet.",
        "Für ein Gespräch bestellen wir jemanden, der in Gebärdensprache dolmetscht.",
    ),
    (
        "nonconformity",
        "Nicht jede Seite gibt es schon in jeder Sprache.",
        "Wir übersetzen Seite für Seite.",
        "Wo eine Übersetzung fehlt, steht der deutsche Text mit einem Hinweis in Ihrer Sprache.",
    ),
    (
        "exempt",
        "Die Karte von OpenStreetMap, die sich in einem neuen Fenster öffnet.",
        "Sie gehört einem anderen Anbieter, und Karten sind von den Vorschriften nicht erfasst.",
        "Anschrift und Weg stehen als Text auf unseren Seiten.",
    ),
)


def _gap(number: int, kind: str, what: str, why: str, instead: str) -> dict[str, object]:
    value = {"what": what, "why": why, "instead": instead}
    return {"type": kind, "value": value, "id": str(uuid5(NAMESPACE, f"de/barrierefreiheit/{number}"))}


ACCESSIBILITY = Draft(
    "barrierefreiheit",
    "AccessibilityStatementPage",
    "Erklärung zur Barrierefreiheit",
    "Alle sollen diese Seiten nutzen können. Hier steht, was schon geht, was fehlt und wo Sie Barrieren melden.",
    fields={
        "body_name": "Stadt Ludwigsburg",
        "scope": "die öffentlichen Seiten des Integrationsportals, in allen Sprachen",
        "conformity": "partly",
        "barriers": json.dumps([_gap(number, *gap) for number, gap in enumerate(GAPS)]),
        "created_on": REVIEWED,
        "reviewed_on": REVIEWED,
        "method": "self",
        "method_note": "Geprüft wurden alle Seitenarten in jeder Schriftrichtung, mit Tastatur und Prüfprogramm.",
        "feedback": (
            "<p>Ist Ihnen etwas aufgefallen? Schreiben Sie uns, was nicht geht und auf welcher Seite. "
            "Wir antworten Ihnen spätestens nach einem Monat. Sie können auch anrufen.</p>"
        ),
        "enforcement": (
            "<p>Hilft unsere Antwort nicht? Dann können Sie sich an die Schlichtungsstelle wenden. Sie müssen uns die "
            "Barriere vorher gemeldet haben. Die Schlichtung kostet nichts, und Sie brauchen keinen Anwalt.</p>"
            "<p>Schlichtungsstelle beim Landeszentrum Barrierefreiheit (LZ-BARR)<br/>Else-Josenhans-Straße 6<br/>"
            "70173 Stuttgart</p>"
        ),
    },
    in_menu=False,
)

SIGNING = Draft(
    "gebaerdensprache",
    "SignLanguagePage",
    "Gebärdensprache",
    "Sie gebärden? Wir beraten Sie mit einer Dolmetscherin oder einem Dolmetscher. Das kostet Sie nichts.",
    (
        heading("Worum es auf diesen Seiten geht"),
        text(
            "Das Team Flüchtlingsarbeit hilft geflüchteten Menschen in Ludwigsburg. Wir helfen bei Briefen von Ämtern, "
            "beim Deutschlernen, bei Arbeit und Wohnung."
        ),
        heading("So finden Sie sich zurecht"),
        text(
            "Oben steht das Menü. Unter „Wer ist für mich zuständig?“ finden Sie Ihre Ansprechperson. Unter "
            "„Wegweiser“ stehen Angebote in der Stadt. Ganz oben wählen Sie Ihre Sprache.",
        ),
        heading("So bekommen Sie einen Termin"),
        text(
            "Schreiben Sie uns eine E-Mail oder füllen Sie das Formular „Termin anfragen“ aus. Schreiben Sie dazu, "
            "in welcher Gebärdensprache Sie sich verständigen. Wir kümmern uns um alles Weitere."
        ),
        callout("info", "Das Video kommt noch", "Ein Video in Deutscher Gebärdensprache ist in Arbeit."),
        contact("Tabea Bürkle"),
    ),
    in_menu=False,
)
