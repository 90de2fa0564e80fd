"""Writing very many rows fast: one statement per table and chunk, on SQLite and PostgreSQL alike.

The engine's `CaseProcess` is a child table, which Django's `bulk_create` refuses; so rows are written as they are,
with ids given beforehand. Values go through the fields' own preparation.
"""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from django.core.management.color import no_style
from django.db import connection, models
from django.db.models import Max

# Python's value is the database's value; everything else goes through the field.
PLAIN = (models.AutoField, models.IntegerField, models.CharField, models.TextField, models.BooleanField)
REQUIRED = object()
Prepare = Callable[[Any], Any]


def _prepare(field: models.Field) -> Prepare | None:
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    own = type(target).get_prep_value not in (base.get_prep_value for base in PLAIN)
    if isinstance(target, PLAIN) and not own:
        return None
    return lambda value: field.get_db_prep_save(value, connection)


def _default(field: models.Field) -> Any:
    """What the column gets where no value is given; `REQUIRED` where that would not be the same on every run."""
    changing = callable(field.default) and field.default not in (dict, list)
    if changing or not (field.has_default() or field.null or field.empty_strings_allowed):
        return REQUIRED
    return field.get_db_prep_save(field.get_default(), connection)


class Table:
    """Rows of one model that wait to be written."""

    def __init__(self, model: type[models.Model]) -> None:
        self.model = model
        fields = model._meta.local_concrete_fields
        self.columns = [(field.attname, _prepare(field), _default(field)) for field in fields]
        self.rows: list[list[Any]] = []
        last = model._base_manager.aggregate(last=Max("pk"))["last"] or 0
        self.ids: Iterator[int] = count(last + 1)

    def add(self, **values: Any) -> int:
        """Note one row and return its id; what is not given gets the field's default.

        Raises:
            TypeError: the model has no such column.
            KeyError: a column without a lasting default is missing.
        """
        pk = values.get("id") or next(self.ids)
        values["id"] = pk
        row = []
        for name, prepare, default in self.columns:
            value = values.pop(name, default)
            if value is REQUIRED:
                raise KeyError(f"{self.model.__name__}.{name}")
            row.append(value if prepare is None or value is None or value is default else prepare(value))
        if values:
            raise TypeError(f"{self.model.__name__} has no {sorted(values)}")
        self.rows.append(row)
        return pk

    def add_instance(self, instance: models.Model) -> None:
        """Note the row of an instance that has its id already; of a child model, only the child's own columns."""
        row = []
        for name, prepare, _default in self.columns:
            value = getattr(instance, name)
            row.append(value if prepare is None or value is None else prepare(value))
        self.rows.append(row)

    def flush(self) -> int:
        """Write what waits; how many rows it was."""
        if not self.rows:
            return 0
        quote = connection.ops.quote_name
        columns = ", ".join(quote(field.column) for field in self.model._meta.local_concrete_fields)
        target = f"{quote(self.model._meta.db_table)} ({columns})"
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
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

    def flush(self) -> None:
        """Write what waits in all tables."""
        for table in self._tables.values():
            self.written += table.flush()

    def finish(self) -> None:
        """Write the rest and let the database count on from the ids that were given."""
        self.flush()
        statements = connection.ops.sequence_reset_sql(no_style(), list(self._tables))
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
