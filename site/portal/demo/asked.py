"""What somebody typed into the public form, as the newest version of that form stores it."""

from typing import Any

from forms.answers import questions
from forms.models import FormVersion

NEEDED = {"first_name", "concern"}


def find_version() -> FormVersion | None:
    """The newest version of the form from which cases begin; None while no such form is published."""
    for version in FormVersion.objects.select_related("form").order_by("form__name", "-number"):
        meanings = {item.get("maps_to") for item in questions(version.schema)}
        if version.form.live and meanings >= NEEDED:
            return version
    return None


def answers(version: FormVersion, told: dict[str, str]) -> dict[str, Any]:
    """Answers with the given meanings (`first_name` …); other questions only where they must be answered."""
    found: dict[str, Any] = {}
    for item in questions(version.schema):
        meaning = item.get("maps_to")
        if meaning and item["type"] not in ("choice", "several"):
            if told.get(meaning):
                found[item["key"]] = told[meaning]
        elif item["type"] == "consent":
            found[item["key"]] = True
        elif item.get("required"):
            found[item["key"]] = _something(item)
    return found


def _something(item: Any) -> Any:
    """The first possible answer."""
    kind = item["type"]
    if kind == "choice":
        return item["choices"][0]["value"]
    if kind == "several":
        return [item["choices"][0]["value"]]
    return {"yes_no": True, "number": 1}.get(kind, "–")
