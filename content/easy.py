"""Leichte Sprache: where a sentence ends, how a page is set, and what an editor should look at once more.

The rules are those that a program can see (DIN SPEC 33429, Netzwerk Leichte Sprache): short sentences, no passive, no
genitive, no abbreviations. They warn and never block: whether a text is easy is decided by the people it is for.
"""

import re
from typing import NamedTuple

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

LONGEST = 12
_OPENERS = "Sie|Wir|Ich|Er|Es|Das|Die|Der|Den|Dann|Dort|Da|Hier|Ihr|Ihre|Bitte|Sonst|Wenn|Rufen|Schreiben|Manche|Viele"
# A full stop after a figure or one letter mostly ends no sentence: 1. November, im 3. Stock, z. B.
ENDS = re.compile(
    r"(?:(?<=[^\W\d][^\W\d][.!?])|(?<=[“«\")][.!?])|(?<=[.!?][“«\")]))\s+(?=[„»(\"]?[A-ZÄÖÜ])"
    rf"|(?<=\d[.!?])\s+(?=(?:{_OPENERS})\b)"
)
TAG = re.compile(r"(<[^>]*>)")
INLINE = re.compile(r"</?(?:a|b|i|em|strong|bdi|span)\b", re.IGNORECASE)
UNTOUCHED = re.compile(r"<(/?)(option|textarea|script|style|svg|button|label|legend|summary|h[1-6])\b", re.IGNORECASE)

_PARTICIPLE = r"(?:\w*ge\w{2,}(?:t|en)|\w+iert|(?:be|ver|er|ent|zer)\w{2,}t)"
_RULES = (
    (
        _("Passiv: Wer tut etwas?"),
        re.compile(
            rf"\b(?:wird|werden|wurden?|worden)\b[^.!?]*\b{_PARTICIPLE}\b|\b{_PARTICIPLE} (?:wird|werden|wurden?)\b"
        ),
    ),
    (
        _("Genitiv: Besser mit „von“."),
        re.compile(
            r"\b(?:des|eines|meines|Ihres|ihres|seines|unseres|dieses|jedes)\s+(?:\w+\s+)?[A-ZÄÖÜ][\w·-]+s\b"
            r"|\b[A-ZÄÖÜ][\w·-]+ (?:der|einer|Ihrer|unserer|dieser) [A-ZÄÖÜ]\w+"
            r"|\b(?:wegen|während|trotz) (?:des|der|eines|einer)\b"
        ),
    ),
    (
        _("Abkürzung: Bitte ausschreiben oder erklären."),
        re.compile(
            r"\b(?:z\.\s?B|d\.\s?h|u\.\s?a|usw|bzw|ca|ggf|etc|evtl|inkl|vgl|Nr|Str|Tel|Std|Min|Abs)\."
            r"|\b[A-ZÄÖÜ]{2,}\b|§"
        ),
    ),
)


class Fault(NamedTuple):
    """One sentence and what makes it hard."""

    sentence: str
    reason: str


def sentences(text: str) -> list[str]:
    """The sentences of a plain text; the end of a line ends one, too."""
    return [part.strip() for line in text.splitlines() for part in ENDS.split(line) if part.strip()]


def faults(text: str) -> list[Fault]:
    """What an editor should look at, in reading order."""
    found = []
    for sentence in sentences(text):
        count = len(re.findall(r"\w[\w·-]*", sentence))
        if count > LONGEST:
            found.append(Fault(sentence, translate("%(count)d Wörter: Bitte höchstens 12.") % {"count": count}))
        found += [Fault(sentence, str(reason)) for reason, pattern in _RULES if pattern.search(sentence)]
    return found


def one_per_line(html: str) -> SafeString:
    """A drawn page with each sentence on a line of its own; headings and controls stay as they are."""
    within, before, parts = 0, "", TAG.split(html)
    for place, part in enumerate(parts):
        if place % 2 == 0:
            parts[place] = part if within else _broken(before, part, _following(parts, place))
            before = (before + part)[-3:]
            continue
        if (tag := UNTOUCHED.match(part)) and not part.endswith("/>"):
            within += -1 if tag[1] else 1
        if not INLINE.match(part):
            before = ""
    return mark_safe("".join(parts))  # noqa: S308


def _following(parts: list[str], place: int) -> str:
    """The word after an inline tag, which decides whether the text before it ended a sentence."""
    inline = place + 2 < len(parts) and INLINE.match(parts[place + 1])
    return parts[place + 2][:12] if inline and not parts[place + 2][:1].isspace() else ""


def _broken(before: str, text: str, after: str) -> str:
    """A text with its sentences broken, seen together with what stands around it."""
    whole = ENDS.sub("<br>", before + text + after)
    whole = whole.removeprefix(before)
    return whole.removesuffix(ENDS.sub("<br>", after)) if after else whole
