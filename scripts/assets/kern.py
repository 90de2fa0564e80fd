"""Cut KERN's style sheet (340 kB) down to its constants and the components that the templates use."""

import math
import re

from assets.css import Rule, parse, split, walk

COMPONENTS = [
    "kern-btn",
    "kern-btn--primary",
    "kern-btn--secondary",
    "kern-btn--tertiary",
    "kern-alert",
    "kern-alert__header",
    "kern-alert__body",
    "kern-badge",
    "kern-form-input",
    "kern-form-input__input",
    "kern-form-input__input--error",
    "kern-form-input--error",
    "kern-form-input__select",
    "kern-form-input__select-wrapper",
    "kern-form-check",
    "kern-form-check__radio",
    "kern-form-check__checkbox",
    "kern-fieldset",
    "kern-fieldset__body",
    "kern-hint",
    "kern-error",
    "kern-label",
    "kern-label__optional",
    "kern-description-list",
    "kern-description-list-item",
    "kern-description-list-item__key",
    "kern-description-list-item__value",
]

LOGICAL = {
    "margin-left": "margin-inline-start",
    "margin-right": "margin-inline-end",
    "margin-top": "margin-block-start",
    "margin-bottom": "margin-block-end",
    "padding-left": "padding-inline-start",
    "padding-right": "padding-inline-end",
    "padding-top": "padding-block-start",
    "padding-bottom": "padding-block-end",
    "border-left": "border-inline-start",
    "border-right": "border-inline-end",
    "border-top": "border-block-start",
    "border-bottom": "border-block-end",
    "left": "inset-inline-start",
    "right": "inset-inline-end",
    "top": "inset-block-start",
    "bottom": "inset-block-end",
    "width": "inline-size",
    "height": "block-size",
    "min-width": "min-inline-size",
    "max-width": "max-inline-size",
    "min-height": "min-block-size",
    "max-height": "max-block-size",
}
# one focus ring, ours; our own arrow on selects
UNWANTED = re.compile(r":focus|:hover|tabindex|readonly|disabled=|aria-disabled|type=file|wrapper:")
CLASS = re.compile(r"\.([\w-]+)")
OKLCH = re.compile(r"oklch\(\s*([\d.]+)%\s+([\d.]+)\s+(?:([\d.]+)|none)\s*\)")
FALLBACK = re.compile(r"(var\(\s*--[\w-]+)\s*,\s*(?:[^()]|\([^()]*\))*\)")


def cut(text: str) -> tuple[list[Rule], list[Rule]]:
    """(constants, components): KERN's values, and the rules of the components above, ready for any direction."""
    rules = parse(text)
    values = [
        Rule(":root", [(n, _hex(v)) for n, v in rule.declarations if n.startswith("--")])
        for rule in rules
        if rule.head == ":root"
    ]
    components = [kept for rule in rules if rule.rules is None and (kept := _component(rule))]
    return values, components


def contextual(text: str) -> dict[str, str]:
    """KERN's alias for each `…-contextual` value on the lowest of its layers, the only layer in use here."""
    base = next(rule for rule in walk(parse(text)) if rule.head.endswith(".kern-layer.kern-level-0"))
    return dict(base.declarations)


def _component(rule: Rule) -> Rule | None:
    heads = [head.strip() for head in split(rule.head, ",") if _wanted(head)]
    if not heads:
        return None
    declarations = [
        (LOGICAL.get(name, name), _value(name, value))
        for name, value in rule.declarations
        if not name.startswith("-webkit") and name not in ("vertical-align", "line-clamp")
    ]
    return Rule(",".join(heads), declarations)


def _wanted(head: str) -> bool:
    classes = set(CLASS.findall(head))
    return bool(classes) and classes <= set(COMPONENTS) and not UNWANTED.search(head)


def _value(name: str, value: str) -> str:
    value = FALLBACK.sub(r"\1)", value).replace("!important", "").strip()
    if name in ("float", "clear"):
        value = {"left": "inline-start", "right": "inline-end"}.get(value, value)
    if name == "text-align":
        value = {"left": "start", "right": "end"}.get(value, value)
    return _hex(value)


def _hex(value: str) -> str:
    """OKLCH written as sRGB: shorter, and known to old telephones."""
    return OKLCH.sub(lambda m: oklch_to_hex(float(m[1]) / 100, float(m[2]), float(m[3] or 0)), value)


def oklch_to_hex(lightness: float, chroma: float, hue: float) -> str:
    """Björn Ottosson's conversion, clipped to sRGB."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{_channel(part):02x}" for part in linear)


def _channel(value: float) -> int:
    value = min(1.0, max(0.0, value))
    return round(255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055))
