"""Text blocks for answers that are there from the first day; translations come from the words of each language."""

TEXTS: tuple[tuple[str, str], ...] = (
    (
        "Rückruf",
        "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.",
    ),
    (
        "Bitte in die Sprechstunde kommen",
        "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.",
    ),
    (
        "Andere Stelle zuständig",
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern.",
    ),
    (
        "Es fehlt noch etwas",
        "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.",
    ),
)
