"""Writing very many rows fast: one statement per table and chunk, on SQLite and PostgreSQL alike.

The engine's `CaseProcess` is a child table, which Django's `bulk_create` refuses; so rows are written as they are,
with ids given beforehand. Values go through the fields' own preparation.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import count
from typing import Any

from django.core.management.color import no_style
from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.models import Max

# Python's value is the database's value; everything else goes through the field.
PLAIN = (models.AutoField, models.IntegerField, models.CharField, models.TextField, models.BooleanField)
REQUIRED = object()
Prepare = Callable[[Any], Any]
Cell = tuple[str | None, Prepare | None, Any]  # name of the value if there is one, how to prepare it, else what


def _prepare(field: models.Field, connection: Any) -> Prepare | None:
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    own = type(target).get_prep_value not in (base.get_prep_value for base in PLAIN)
    if isinstance(target, PLAIN) and not own:
        return None
    if isinstance(field, models.DateTimeField):
        return lru_cache(maxsize=10_000)(connection.ops.adapt_datetimefield_value)

    def prepare(value: Any) -> Any:
        return field.get_db_prep_save(value, connection)

    return prepare if isinstance(field, models.JSONField) else lru_cache(maxsize=10_000)(prepare)


def _default(field: models.Field, connection: Any) -> Any:
    """What the column gets where no value is given; `REQUIRED` where that would not be the same on every run."""
    changing = field.has_default() and callable(field.default) and field.default not in (dict, list)
    if changing or not (field.has_default() or field.null or field.empty_strings_allowed):
        return REQUIRED
    return field.get_db_prep_save(field.get_default(), connection)


class Table:
    """Rows of one model that wait to be written."""

    def __init__(self, model: type[models.Model]) -> None:
        self.model = model
        self.connection = connection = connections[DEFAULT_DB_ALIAS]
        fields = model._meta.local_concrete_fields
        self.columns = [(f.attname, _prepare(f, connection), _default(f, connection)) for f in fields]
        self.rows: list[list[Any]] = []
        last = model._base_manager.aggregate(last=Max("pk"))["last"] or 0
        self.ids: Iterator[int] = count(last + 1)
        self._plans: dict[tuple[str, ...], list[Cell]] = {}

    def add(self, **values: Any) -> int:
        """Note one row and return its id; what is not given gets the field's default.

        Raises:
            TypeError: the model has no such column.
            KeyError: a column without a lasting default is missing.
        """
        if "id" not in values:
            values["id"] = next(self.ids)
        given = tuple(values)
        plan = self._plans.get(given) or self._plan(given)
        row = []
        for name, prepare, default in plan:
            value = default if name is None else values[name]
            row.append(value if prepare is None or value is None else prepare(value))
        self.rows.append(row)
        return values["id"]  # type: ignore[no-any-return]

    def _plan(self, given: tuple[str, ...]) -> list[Cell]:
        if unknown := set(given) - {name for name, _prepare, _default in self.columns}:
            raise TypeError(f"{self.model.__name__} has no {sorted(unknown)}")
        plan: list[Cell] = []
        for name, prepare, default in self.columns:
            if name not in given and default is REQUIRED:
                raise KeyError(f"{self.model.__name__}.{name}")
            plan.append((name, prepare, None) if name in given else (None, None, default))
        self._plans[given] = plan
        return plan

    def add_instance(self, instance: models.Model) -> None:
        """Note the row of an instance that has its id already; of a child model, only the child's own columns."""
        values = instance.__dict__
        row = []
        for name, prepare, _default in self.columns:
            value = values[name]
            row.append(value if prepare is None or value is None else prepare(value))
        self.rows.append(row)

    def flush(self) -> int:
        """Write what waits; how many rows it was."""
        if not self.rows:
            return 0
        quote = self.connection.ops.quote_name
        columns = ", ".join(quote(field.column) for field in self.model._meta.local_concrete_fields)
        target = f"{quote(self.model._meta.db_table)} ({columns})"
        with self.connection.cursor() as cursor:
            if self.connection.vendor == "postgresql":
                with cursor.copy(f"COPY {target} FROM STDIN") as copy:
                    for row in self.rows:
                        copy.write_row(row)
            else:
                places = ", ".join(["%s"] * len(self.columns))
                cursor.executemany(f"INSERT INTO {target} VALUES ({places})", self.rows)  # noqa: S608 – names only
        written = len(self.rows)
        self.rows.clear()
        return written


class Tables:
    """All tables of one load, by model."""

    def __init__(self) -> None:
        self._tables: dict[type[models.Model], Table] = {}
        self.written = 0

    def __getitem__(self, model: type[models.Model]) -> Table:
        if model not in self._tables:
            self._tables[model] = Table(model)
        return self._tables[model]

    def all(self) -> list[Table]:
        """Those that were used."""
        return list(self._tables.values())

    def flush(self) -> None:
        """Write what waits in all tables."""
        for table in self.all():
            self.written += table.flush()

    def finish(self) -> None:
        """Write the rest and let the database count on from the ids that were given."""
        self.flush()
        connection = connections[DEFAULT_DB_ALIAS]
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), list(self._tables)):
                cursor.execute(statement)
