"""Small helpers of the components: everything a template cannot work out by itself, and nothing else."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from django import forms, template
from django.core.paginator import Page
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString

from accounts import cldr
from accounts import languages as known
from accounts.languages import BY_CODE, Language

register = template.Library()

FONTS = {
    "noto-sans-arabic": ("ar", "fa", "prs", "ps"),
    "fira-sans-cyrillic": ("uk", "ru"),
    "noto-sans-ethiopic": ("ti",),
}
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
KIND_ICONS = {
    "step": "check",
    "note": "note",
    "contact": "speech",
    "phone": "phone",
    "referral": "forward",
    "plan": "list",
    "document": "document",
    "deadline": "clock",
    "warning": "warning",
    "access": "lock",
}


@register.filter
def input_kind(field: BoundField) -> str:
    """Which of the field's faces to draw: options, group, checkbox, select, textarea, file or input."""
    widget = field.field.widget
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "options"
    if field.use_fieldset:
        return "group"
    if isinstance(widget, forms.CheckboxInput):
        return "checkbox"
    if isinstance(widget, forms.Select):
        return "select" if not widget.allow_multiple_selected else "list"
    if isinstance(widget, forms.Textarea):
        return "textarea"
    return "file" if isinstance(widget, forms.FileInput) else "input"


@register.filter
def control(field: BoundField) -> SafeString:
    """The control with KERN's class; dates become the device's own calendar unless what was typed is no date."""
    widget = field.field.widget
    if isinstance(widget, forms.DateInput) and _fits_a_calendar(field.value()):
        widget.input_type, widget.format = "date", "%Y-%m-%d"
    kind = input_kind(field)
    names = {"checkbox": "kern-form-check__checkbox", "select": "kern-form-input__select"}
    classes = [names.get(kind, "kern-form-input__input")]
    if field.errors:
        classes.append(f"{classes[0]}--error")
    if own := widget.attrs.get("class"):
        classes.append(own)
    return field.as_widget(attrs={"class": " ".join(classes)})


def _fits_a_calendar(value: object) -> bool:
    return not isinstance(value, str) or value == "" or bool(ISO_DATE.match(value))


@register.filter
def anchor(field: BoundField) -> str:
    """Where a link of the error summary leads: the control, or the first of a group."""
    return f"{field.auto_id}_0" if field.use_fieldset else str(field.id_for_label)


@register.filter
def stage_states(stages: Sequence[tuple[str, object]], current: str) -> Iterator[dict[str, object]]:
    """done / current / open for each stage; a `current` that is no stage (such as "closed") means all are done."""
    keys = [key for key, _label in stages]
    here = keys.index(current) if current in keys else (len(keys) if current else -1)
    for place, (key, label) in enumerate(stages):
        state = "done" if place < here else "current" if place == here else "open"
        yield {"key": key, "label": label, "state": state}


@register.filter
def kind_icon(kind: str | None) -> str:
    """The picture of a timeline entry."""
    return KIND_ICONS.get(kind or "", "dot")


@register.filter
def page_numbers(page: Page) -> Iterable[int | str]:
    """Page numbers with gaps: 1 2 … 7 8 9 … 40."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)


@register.filter
def tel(number: str) -> str:
    """A number as a telephone dials it: spaces and strokes are for readers."""
    return re.sub(r"[^\d+]", "", number)


@register.filter
def languages(codes: Iterable[str]) -> list[Language]:
    """The languages behind codes, in the order given; unknown codes are left out."""
    return [BY_CODE[code] for code in codes if code in BY_CODE]


@register.filter
def tag(code: str) -> str:
    """A language's `lang` and `hreflang`."""
    return known.tag(code)


@register.filter
def direction(code: str) -> str:
    """A language's `dir`."""
    return known.direction(code)


@register.filter
def day(date: datetime.date | None) -> str:
    """A date in the reader's language."""
    return cldr.day(date) if date else ""


@register.filter
def first_fonts(code: str) -> list[str]:
    """Files of the letters that a first view in a language needs: those of the city's name, those of its own script."""
    names = ["fira-sans", *(name for name, codes in FONTS.items() if code in codes)]
    return [f"build/fonts/{name}-{weight}.woff2" for name in names for weight in (400, 600)]


@register.simple_tag
def comma() -> str:
    """What stands between the parts of a list in the reader's language."""
    return cldr.comma()


@register.inclusion_tag("components/bar_chart.html")
def bar_chart(title: str, rows: Sequence[tuple[object, float]], label_head: str, value_head: str) -> dict[str, object]:
    """Bars as SVG inside of a table with the same numbers: the table is what is read aloud."""
    most = max((value for _label, value in rows), default=0) or 1
    bars = [{"label": label, "value": value, "percent": round(100 * value / most)} for label, value in rows]
    return {"title": title, "bars": bars, "label_head": label_head, "value_head": value_head}
