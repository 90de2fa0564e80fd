"""How a condition compares an answer with a value, both in their stored form."""

from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils.translation import gettext_lazy as _

OPS: dict[str, Any] = {
    "is": _("ist"),
    "is_not": _("ist nicht"),
    "contains": _("enthält"),
    "answered": _("ist beantwortet"),
    "not_answered": _("ist nicht beantwortet"),
    "less": _("ist kleiner als"),
    "more": _("ist größer als"),
}
_OF_DAYS: dict[str, Any] = {"less": _("ist vor dem"), "more": _("ist nach dem")}
WITHOUT_VALUE = ("answered", "not_answered")


def op_words(op: str, kind: str) -> Any:
    """A comparison in the words that fit the type of question."""
    return _OF_DAYS.get(op, OPS[op]) if kind == "date" else OPS[op]


def compare(op: str, kind: str, answer: Any, value: Any) -> bool:
    """Whether the comparison holds between an answer and a value; nonsense never holds."""
    left, right = _comparable(kind, answer), _comparable(kind, value)
    if op == "contains":
        return right in left if isinstance(left, list | str) and isinstance(right, str) and right else False
    if op in ("is", "is_not"):
        return (left == right) == (op == "is")
    if left is None or right is None or type(left) is not type(right) or isinstance(left, bool | list):
        return False
    return bool(left < right if op == "less" else left > right)


def _comparable(kind: str, value: Any) -> Any:
    """Numbers by their size, text without regard to capitals and blanks around it; days in ISO form sort as text."""
    if kind == "number" and value is not None:
        try:
            return Decimal(str(value))
        except InvalidOperation:
            return None
    return value.strip().casefold() if isinstance(value, str) and kind in ("text", "long_text") else value
