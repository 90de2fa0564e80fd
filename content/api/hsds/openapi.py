"""The OpenAPI document of what is really served, made from the list of operations."""

from functools import cache
from typing import Any

from content.api.hsds.components import SCHEMAS, UUID, ref
from content.api.hsds.operations import OPERATIONS, Operation
from content.api.hsds.parameters import KNOWN
from content.api.problems import PROBLEM_JSON

DESCRIPTION = (
    "Der Wegweiser der Stadt als offene Daten nach HSDS 3.0 (Human Services Data Specification). Nur zum Lesen, ohne "
    "Anmeldung. Adressen, die Menschen schützen, stehen nicht darin. Uhrzeiten sind Ortszeit (Europe/Berlin)."
)


@cache
def document() -> dict[str, Any]:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Wegweiser (HSDS 3.0)", "version": "3.0", "description": DESCRIPTION},
        "servers": [{"url": "/api/hsds"}],
        "paths": {operation.path: {"get": _described(operation)} for operation in OPERATIONS.values()},
        "components": {"schemas": SCHEMAS},
    }


def _described(operation: Operation) -> dict[str, Any]:
    parameters: list[dict[str, Any]] = [
        {
            "name": name,
            "in": "query",
            "description": KNOWN[name].meaning,
            "schema": KNOWN[name].schema,
        }
        for name in operation.parameters
    ]
    if "{id}" in operation.path:
        parameters.append({"name": "id", "in": "path", "required": True, "schema": UUID})
    answers = {"200": _answer("Die Daten.", {"application/json": {"schema": _schema(operation)}})}
    if operation.listing:
        answers["200"]["content"]["application/x-ndjson"] = {"schema": {"type": "string"}}
    answers["400"] = _problem("Ein Parameter ist unbekannt oder nicht lesbar.")
    if "{id}" in operation.path:
        answers["404"] = _problem("Diesen Eintrag gibt es nicht.")
    return {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": parameters,
        "responses": answers,
    }


def _answer(description: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": content}


def _problem(description: str) -> dict[str, Any]:
    return _answer(description, {PROBLEM_JSON: {"schema": ref("Problem")}})


def _schema(operation: Operation) -> dict[str, Any]:
    if not operation.listing:
        return ref(operation.schema)
    kinds = [ref(operation.schema)]
    if "full" in operation.parameters:
        kinds.append(ref(f"Full{operation.schema}"))
    if "minimal" in operation.parameters:
        kinds.append(ref("MinimalService"))
    whole, flag = {"type": "integer", "minimum": 0}, {"type": "boolean"}
    properties = {
        **dict.fromkeys(("total_items", "total_pages", "page_number", "size"), whole),
        **dict.fromkeys(("first_page", "last_page", "empty"), flag),
        "contents": {"type": "array", "items": kinds[0] if len(kinds) == 1 else {"anyOf": kinds}},
    }
    return {"type": "object", "properties": properties, "required": list(properties)}
