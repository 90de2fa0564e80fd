"""Everything the database holds about one case, found by following foreign keys: new tables are in by themselves."""

from functools import lru_cache
from typing import Any

from django.db.models import Model
from viewflow.workflow.models import Task

from workflows.models import Case, JournalEntry, Person

# Reading is journalled without changing anything; a wrong code is counted without being an event.
QUIET = ("read", "refused")
COUNTERS = {"AnswerLink": ("wrong_codes",)}


@lru_cache
def tables() -> dict[type[Model], str]:
    """Each model of the casework that belongs to a case, and the way from it to the case."""
    found: dict[type[Model], str] = {Case: "pk"}
    queue: list[type[Model]] = [Case]
    while queue:
        model = queue.pop(0)
        for relation in model._meta.related_objects:
            child = relation.related_model
            if child in found or child is JournalEntry or child._meta.app_label != "workflows" or relation.many_to_many:
                continue
            name = relation.field.name
            found[child] = name if model is Case else f"{name}__{found[model]}"
            queue.append(child)
    return found


def rows(model: type[Model], way: str, case: Case) -> list[tuple[Any, ...]]:
    """All rows of one table about the case, in a form that can be compared."""
    hidden = COUNTERS.get(model.__name__, ())
    columns = [field.attname for field in model._meta.concrete_fields if field.attname not in hidden]
    return sorted(map(repr, model._default_manager.filter(**{way: case.pk}).values_list(*columns)))


def footprint(case: Case) -> dict[str, Any]:
    """Compare two of them to know whether anything about the case was changed."""
    kept: dict[str, Any] = {model.__name__: rows(model, way, case) for model, way in tables().items()}
    kept["Person"] = rows(Person, "cases", case)
    kept["Task"] = rows(Task, "process__caseprocess__case", case)
    return kept


def told(case: Case) -> int:
    """How many entries the journal has that are not mere looking."""
    return case.journal.exclude(action__in=QUIET).count()


def difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    """What changed, for the message of a failed test."""
    lines = []
    for name in one:
        gone, new = set(one[name]) - set(other[name]), set(other[name]) - set(one[name])
        lines += [f"- {name} {row}" for row in gone] + [f"+ {name} {row}" for row in new]
    return "\n".join(lines)
