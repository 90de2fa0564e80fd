"""Three indexes on the engine's table of tasks, which keeps every finished step for ever: only the open ones are in them.

Not on our models, so Django does not know them: whoever lets the engine rebuild its table on SQLite renews them.
"""

from django.db import migrations

INDEXES = {
    "workflows_open_by_day": "(scheduled, id)",
    "workflows_open_by_right": "(owner_permission, scheduled, id)",
    "workflows_open_by_owner": "(owner_id, scheduled, id)",
}


class Migration(migrations.Migration):
    dependencies = [("workflows", "0012_journal"), ("viewflow", "0015_task_scheduled")]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX {name} ON viewflow_task {columns} WHERE finished IS NULL", f"DROP INDEX {name}"
        )
        for name, columns in INDEXES.items()
    ]
