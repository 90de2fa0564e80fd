"""What the editor's page of a form posts to Wagtail."""

from typing import Any

from wagtail.test.utils.form_data import nested_form_data, streamfield


def listed(*items: dict[str, Any]) -> dict[str, Any]:
    """A ListBlock as the editor's page posts it."""
    data: dict[str, Any] = {"count": str(len(items))}
    for index, item in enumerate(items):
        data[str(index)] = {"value": item, "deleted": "", "order": str(index), "id": ""}
    return data


def show_if(*rules: dict[str, str], match: str = "all") -> dict[str, Any]:
    """A condition as the editor's page posts it."""
    return {"match": match, "rules": listed(*rules)}


def nested(**values: Any) -> dict[str, Any]:
    """A section, heading or hint as the editor's page posts it."""
    return {"text": "", "translations": listed(), "show_if": show_if(), **values}


def question(label: str, **values: Any) -> dict[str, Any]:
    """A question as the editor's page posts it."""
    translations = values.pop("translations", [])
    base = {"label": label, "help_text": "", "key": "", "translations": listed(*translations), "show_if": show_if()}
    choices = values.pop("choices", None)
    if choices is not None:
        values["choices"] = listed(*({"label": choice, "key": ""} for choice in choices))
    return {**base, **values}


def posted(*questions: tuple[str, dict[str, Any]], **values: Any) -> dict[str, str]:
    """The whole editing form."""
    section = nested(title="Über Sie", content=streamfield(questions))
    whole = [("language", {"language": "ar", "title": "", "intro": "", "confirmation": "", "submit_label": ""})]
    data = {
        "name": "Umfrage",
        "slug": "umfrage",
        "intro": "",
        "confirmation": "",
        "submit_label": "Absenden",
        "retention_days": "30",
        "step": "",
        "body": streamfield([("section", section)]),
        "translations": streamfield(whole),
    }
    return nested_form_data({**data, **values})
