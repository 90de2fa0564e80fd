"""A sentence of help for each field of the shared records and the city's settings, in one place to read through."""

from collections.abc import Iterable
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ORDER = _("Kleine Zahlen stehen weiter oben.")
PHONE = _("Mit Vorwahl, zum Beispiel 07141 910-0.")
POSTAL_CODE = _("Fünf Ziffern.")
CITY = _("Meist Ludwigsburg.")
WEBSITE = _("Mit https:// am Anfang.")
ADDRESS_PART = _("Steht in der Adresse der Seite. Bitte nicht mehr ändern.")
MAP = _("Für die Karte auf dem Telefon. Darf leer bleiben.")

ALSO = _("Kurzform oder früherer Name. Darf leer bleiben.")

HELP: dict[str, dict[str, str | Promise]] = {
    "Contact": {
        "name": _("Vor- und Nachname, oder wie die Stelle heißt: „Dolmetscherdienst“."),
        "role": _("Wofür ist die Person da? Ein paar Wörter."),
        "phone": _("Mit Vorwahl, zum Beispiel 07141 910-0. Steht auf jeder Karte."),
        "email": _("Dienstliche Adresse, keine private."),
        "languages": _("Sprachen, in denen man mit der Person reden kann."),
        "office": _("Wo findet man die Person? Anschrift und Zeiten kommen von dort."),
        "stadtteile": _("Für welche Stadtteile ist die Person zuständig?"),
        "public": _("Ohne Haken steht die Person nur in internen Listen."),
        "order": ORDER,
    },
    "Office": {
        "name": _("So heißt das Büro auf allen Seiten."),
        "street": _("Wird auf der Karte gesucht, deshalb vollständig."),
        "postal_code": POSTAL_CODE,
        "city": CITY,
        "floor": _("Wie kommt man hinein? Stockwerk, Zimmer, Klingel."),
        "step_free": _("Kommt man ohne Stufen bis zur Tür?"),
        "phone": PHONE,
        "email": _("Sammeladresse des Büros."),
        "latitude": MAP,
        "longitude": MAP,
        "hours": _("Eine Zeile je Wochentag und Zeit."),
    },
    "Stadtteil": {"name": _("Wie die Stadt ihn nennt."), "slug": ADDRESS_PART, "order": ORDER},
    "Accommodation": {
        "name": _("Wie das Team das Haus nennt."),
        "stadtteil": _("Danach richtet sich, wer zuständig ist."),
        "places": _("Wie viele Menschen können dort wohnen?"),
        "active": _("Ohne Haken wird das Haus nicht mehr angeboten."),
    },
    "Topic": {"name": _("Ein oder zwei Wörter: „Arbeit und Ausbildung“."), "slug": ADDRESS_PART, "order": ORDER},
    "Organization": {
        "name": _("Voller Name, wie er auf Briefen steht."),
        "description": _("Ein bis zwei Sätze: Was ist das für eine Stelle?"),
        "alternate_name": ALSO,
        "phone": PHONE,
        "website": WEBSITE,
        "email": _("Allgemeine Adresse der Stelle."),
    },
    "Service": {
        "name": _("So heißt das Angebot in Liste, Vermittlung und Brief."),
        "organization": _("Wer bietet es an?"),
        "summary": _("Was bekommt man dort? Ein Satz in einfachen Worten."),
        "description": _("Was man wissen muss, bevor man hingeht."),
        "topics": _("Unter welchen Themen soll man es finden?"),
        "target_group": _("Zum Beispiel: Frauen, Familien mit kleinen Kindern."),
        "languages": _("Sprachen, in denen dort beraten wird."),
        "street": _("Leer lassen, wenn man nicht hingehen kann."),
        "postal_code": POSTAL_CODE,
        "city": CITY,
        "address_secret": _("Mit Haken erscheint die Anschrift nirgends öffentlich."),
        "phone": PHONE,
        "email": _("Adresse für Anfragen."),
        "website": WEBSITE,
        "alternate_name": ALSO,
        "office": _(
            "Nur wenn das Angebot in einem unserer Büros stattfindet. Dann gelten Anschrift und Zeiten des Büros."
        ),
        "contacts": _("Wen kann man dort anrufen? Nur Personen aus unserem Verzeichnis."),
        "target_groups": _("Leer heißt: für alle."),
        "application_process": _("Zum Beispiel: anrufen, online, mit Überweisung."),
        "interpretation": _("Zum Beispiel: auf Anfrage, jeden Dienstag auf Arabisch."),
        "free_of_charge": _("Unbekannt lassen, wenn Sie es nicht sicher wissen."),
        "fees": _("Zum Beispiel: 5 € im Monat, ermäßigt 2 €."),
        "step_free": _("Kommt man ohne Stufen bis zur Tür?"),
        "access_note": _("Zum Beispiel: Aufzug im Hof, Induktionsschleife."),
        "opening_hours": _("Kurz, zum Beispiel: Mo–Do 9–12 Uhr."),
        "status": _("Ruhende Angebote bleiben sichtbar, eingestellte verschwinden."),
        "confirmed_on": _("Wann hat zuletzt jemand nachgefragt? Nach zwölf Monaten steht ein Hinweis auf der Seite."),
        "consent_needed": _("Mit Haken gibt das Team Daten nur mit Einwilligung weiter."),
    },
    "Figure": {
        "value": _("Die Zahl ohne Einheit."),
        "as_of": _("An welchem Tag galt die Zahl?"),
        "precision": _("„Im August 2017“ ist nicht der erste August."),
        "planned": _("Dann steht „geplant“ neben der Zahl."),
        "unit": _("Zum Beispiel: Personen, Stellen, Euro."),
        "source": _("Woher stammt sie? Steht neben der Zahl."),
        "slug": _("Kurzer Name für die Technik. Bitte nicht mehr ändern."),
        "order": ORDER,
    },
    "TargetGroup": {
        "name": _("Für wen, in ein bis drei Wörtern: „Familien mit Kindern“."),
        "slug": ADDRESS_PART,
        "minimum_age": _("In Jahren. Leer heißt: ohne Grenze."),
        "maximum_age": _("In Jahren. Leer heißt: ohne Grenze."),
        "order": ORDER,
    },
    "Area": {
        "name": _("So heißt das Gebiet öffentlich. Keine Anschrift, kein Name einer Unterkunft."),
        "stadtteil": _("Dort erscheinen die Termine."),
        "slug": ADDRESS_PART,
        "meeting_point": _("Wo treffen wir uns? In Worten, ohne Straße einer Unterkunft."),
        "order": ORDER,
    },
    "Schedule": {
        "office": _("Für Sprechzeiten im Büro."),
        "area": _("Für Beratung vor Ort. Büro oder Gebiet, nicht beides."),
        "rhythm": _("Wie oft ist die Zeit?"),
        "weekday": _("An welchem Tag?"),
        "opens": _("Beginn, zum Beispiel 9:00."),
        "closes": _("Ende, zum Beispiel 12:00."),
        "note": _("Steht neben der Zeit. Zum Beispiel: Bitte vorher anrufen."),
        "exceptions": _("Einzelne Tage, an denen es anders ist. Feiertage sind schon bekannt."),
        "date": _("Der Tag, an dem es anders ist."),
        "kind": _("Fällt der Termin aus, oder ist er anders?"),
    },
    "SiteSettings": {
        "operator": _("Wer die Seiten betreibt. Steht im Impressum."),
        "department": _("Steht im Impressum unter dem Betreiber."),
        "team": _("So heißt das Team auf allen Seiten."),
        "street": _("Anschrift für Impressum und Fußzeile."),
        "postal_code": POSTAL_CODE,
        "city": _("Ort der Anschrift."),
        "phone": _("Mit Vorwahl. Steht unten auf jeder Seite."),
        "email": _("Steht im Impressum; das Gesetz verlangt sie."),
        "funder_line": _("Der vereinbarte Wortlaut. Bitte nichts daran ändern."),
        "main_office": _("Sprechzeiten und Anschrift auf der Startseite kommen von hier."),
        "default_contact": _("Wird gezeigt, wo niemand sonst zuständig ist, auch auf der Startseite."),
        "representative": _("Zum Beispiel: die Oberbürgermeisterin, der Oberbürgermeister."),
        "vat_id": _("Nur wenn die Stelle eine hat."),
        "data_protection_contact": _("Name oder Amt, wie es auf der Seite Datenschutz stehen soll."),
        "data_protection_email": _("Steht auf der Seite Datenschutz."),
        "accessibility_email": _("Steht in der Erklärung zur Barrierefreiheit."),
    },
}


def explain(model: str, panels: Iterable[Any]) -> None:
    """Give each panel its sentence, also inside groups; a sentence that is already there stays."""
    for panel in panels:
        name = getattr(panel, "field_name", None) or getattr(panel, "relation_name", None)
        if name and not panel.help_text:
            panel.help_text = HELP.get(model, {}).get(name, "")
        explain(model, getattr(panel, "children", ()) or ())
