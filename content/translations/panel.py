"""What a translator sees above the form: what changed in German since, and the whole German text."""

from difflib import SequenceMatcher
from typing import Any

from wagtail.admin.panels import Panel
from wagtail.models import Page

from content.translations.state import TranslationState, sign_of, source_of
from content.translations.texts import lines_of

NAME_OF_TICK = "translation_fits"
Line = tuple[str, str]


def changes(before: list[str], now: list[str]) -> list[Line]:
    """Lines that went ("gone") or came ("new"), in the order of the text."""
    found: list[Line] = []
    for kind, start, end, start_now, end_now in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if kind != "equal":
            found += [("gone", line) for line in before[start:end]]
            found += [("new", line) for line in now[start_now:end_now]]
    return found


class SourcePanel(Panel):
    """Only on pages that translate a German one."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one translation."""

        template_name = "content/admin/source.html"

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            page = self.instance
            translated = isinstance(page, Page) and page.pk and page.locale_id and not page.alias_of_id
            self.source = source_of(page) if translated else None

        def is_shown(self) -> bool:
            """Not on German pages, not on pages that exist in one language only."""
            return self.source is not None and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The German text, and how it differs from what the translation stands for."""
            context = super().get_context_data(parent_context)
            lines = lines_of(self.source)  # type: ignore[arg-type]
            state = TranslationState.objects.filter(page_id=self.instance.pk).first()
            differs = bool(state and state.lines != lines)
            context |= {
                "source": self.source,
                "lines": lines,
                "sign": sign_of(lines),
                "tick": NAME_OF_TICK,
                "state": state,
                "changes": changes(state.lines, lines) if state and differs else [],
            }
            return context
