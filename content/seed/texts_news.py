"""Two pieces of news, invented, in German."""

import datetime

from content.seed.stones import Draft, heading, items, text, tiles

INDEX = Draft(
    "aktuelles",
    "NewsIndexPage",
    "Aktuelles",
    "Was sich ändert und was es Neues gibt.",
    in_menu=False,
)

ARTICLES = (
    Draft(
        "beratung-zwischen-den-jahren",
        "NewsPage",
        "Beratung zwischen den Jahren",
        "Vom 24. Dezember bis 1. Januar ist das Beratungsbüro geschlossen. In Notfällen hilft das Rathaus.",
        (
            text(
                "Unser Büro in der Oberen Marktstraße ist vom 24. Dezember bis zum 1. Januar geschlossen. Ab dem "
                "2. Januar sind wir wieder zu den gewohnten Zeiten für Sie da.",
            ),
            heading("Wenn es nicht warten kann"),
            text(
                items(
                    "Sie bekommen einen Brief mit einer Frist: Rufen Sie im Rathaus an.",
                    "Jemand bedroht Sie: Rufen Sie die Polizei, Telefon 110.",
                    "Jemand ist krank oder verletzt: Telefon 112.",
                )
            ),
            tiles("", ("Kontakt", "Telefon und Anschrift.", "phone", "kontakt")),
        ),
        {"date": datetime.date(2026, 11, 16), "visible_until": datetime.date(2027, 1, 6)},
        in_menu=False,
        parent="aktuelles",
    ),
    Draft(
        "freiwillige-gesucht",
        "NewsPage",
        "Wer lernt mit mir Deutsch?",
        "Für die Deutsch-Treffs am Nachmittag suchen wir Freiwillige. Zwei Stunden in der Woche reichen.",
        (
            text(
                "In den Deutsch-Treffs sitzen Menschen am Tisch, lesen zusammen, üben Gespräche und trinken Tee. "
                "Unterrichten müssen Sie nicht können.",
                "Sie bekommen eine Einführung und eine feste Ansprechperson.",
            ),
            tiles("", ("Ehrenamt", "So machen Sie mit.", "people", "ehrenamt")),
        ),
        {"date": datetime.date(2026, 11, 2)},
        in_menu=False,
        parent="aktuelles",
    ),
)
