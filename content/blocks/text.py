"""Running text: headings, paragraphs, hints, steps, and questions that open."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.CharBlock):
    """A heading of the second level: the page's title is the first."""

    class Meta:
        icon = "title"
        label = _("Überschrift")
        template = "blocks/heading.html"
        preview_value = _("So läuft die erste Beratung ab")
        description = _("Gliedert die Seite. Kurz und ohne Punkt am Ende.")


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists and links."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**{"features": FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/text.html"
        preview_value = "<p>Bringen Sie gern Ihre Briefe mit. <b>Wir lesen sie gemeinsam.</b></p>"
        description = _("Absätze, Listen und Links. Kurze Sätze, einfache Wörter.")


class CalloutBlock(blocks.StructBlock):
    """One thing that nobody may overlook."""

    level = blocks.ChoiceBlock(
        choices=[("info", _("Hinweis")), ("success", _("gute Nachricht")), ("warning", _("Achtung"))],
        default="info",
        label=_("Art"),
        help_text=_("Bestimmt Farbe und Zeichen."),
    )
    title = blocks.CharBlock(
        label=_("Überschrift"), max_length=120, help_text=_("Die Aussage selbst, in einem kurzen Satz.")
    )
    text = blocks.TextBlock(label=_("Text"), required=False, help_text=_("Höchstens zwei kurze Sätze."))

    class Meta:
        icon = "warning"
        label = _("Hinweis")
        template = "blocks/callout.html"
        preview_value = {
            "level": "info",
            "title": "Die Beratung kostet nichts",
            "text": "Alles, was Sie uns erzählen, bleibt unter uns.",
        }
        description = _("Hebt eine wichtige Aussage hervor. Sparsam verwenden.")


class StepBlock(blocks.StructBlock):
    """One step of a way."""

    title = blocks.CharBlock(
        label=_("Schritt"), max_length=120, help_text=_("Was ist zu tun? Beginnen Sie mit einem Verb.")
    )
    text = blocks.TextBlock(label=_("Erklärung"), required=False, help_text=_("Ein bis zwei Sätze. Darf leer bleiben."))


class StepsBlock(blocks.StructBlock):
    """A way in numbered steps."""

    title = blocks.CharBlock(
        label=_("Überschrift"),
        required=False,
        max_length=120,
        help_text=_("Steht über den Schritten. Darf leer bleiben."),
    )
    steps = blocks.ListBlock(
        StepBlock(),
        label=_("Schritte"),
        min_num=2,
        help_text=_("Mindestens zwei, in der Reihenfolge, in der man sie geht."),
    )

    class Meta:
        icon = "list-ol"
        label = _("Schritte")
        template = "blocks/steps.html"
        preview_value = {
            "title": "So geht es",
            "steps": [
                {"title": "Anrufen oder schreiben", "text": "Sie sagen kurz, worum es geht."},
                {"title": "Termin bekommen", "text": "Wir nennen Ihnen Tag und Ort."},
            ],
        }
        description = _("Erklärt einen Ablauf Schritt für Schritt.")


class QuestionBlock(blocks.StructBlock):
    """A question and its answer."""

    question = blocks.CharBlock(label=_("Frage"), max_length=200, help_text=_("So, wie jemand sie stellen würde."))
    answer = blocks.RichTextBlock(
        label=_("Antwort"), features=FEATURES, help_text=_("Die Antwort im ersten Satz, dann das Weitere.")
    )


class AccordionBlock(blocks.StructBlock):
    """Questions that open on a tap, without JavaScript."""

    title = blocks.CharBlock(
        label=_("Überschrift"), required=False, max_length=120, help_text=_("Steht über den Fragen. Darf leer bleiben.")
    )
    questions = blocks.ListBlock(QuestionBlock(), label=_("Fragen"), min_num=1, help_text=_("Die häufigste zuerst."))

    class Meta:
        icon = "help"
        label = _("Fragen und Antworten")
        template = "blocks/accordion.html"
        preview_value = {
            "title": "Häufige Fragen",
            "questions": [{"question": "Was kostet die Beratung?", "answer": "<p>Nichts.</p>"}],
        }
        description = _("Fragen, die sich öffnen lassen. Für Einzelheiten, die nicht alle brauchen.")
