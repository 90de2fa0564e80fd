import uuid

import content.directory.phones
import django.db.models.deletion
from django.db import migrations, models

IDENTIFIED = ("topic", "contact", "office")


def give_identifiers(apps, schema_editor):
    """Each record that is already there gets an identifier of its own."""
    for name in IDENTIFIED:
        model = apps.get_model("content", name)
        for record in model.objects.filter(uuid=None).only("pk"):
            model.objects.filter(pk=record.pk).update(uuid=uuid.uuid4())


class Migration(migrations.Migration):
    dependencies = [("content", "0002_schedules_and_figure_history")]

    operations = [
        *(
            migrations.AddField(name, "uuid", models.UUIDField(null=True, editable=False, default=None))
            for name in IDENTIFIED
        ),
        migrations.RunPython(give_identifiers, migrations.RunPython.noop),
        *(
            migrations.AlterField(name, "uuid", models.UUIDField(default=uuid.uuid4, unique=True, editable=False))
            for name in IDENTIFIED
        ),
        migrations.AddField(
            model_name='figure',
            name='unit',
            field=models.CharField(blank=True, help_text='Personen, Stellen, Euro', max_length=40, verbose_name='Einheit'),
        ),
        migrations.AddField(
            model_name='organization',
            name='alternate_name',
            field=models.CharField(blank=True, max_length=160, verbose_name='Kurzname oder anderer Name'),
        ),
        migrations.AddField(
            model_name='organization',
            name='phone',
            field=models.CharField(blank=True, max_length=40, validators=[content.directory.phones.validate_phone], verbose_name='Telefon'),
        ),
        migrations.AddField(
            model_name='service',
            name='access_note',
            field=models.CharField(blank=True, max_length=200, verbose_name='Hinweis zur Barrierefreiheit'),
        ),
        migrations.AddField(
            model_name='service',
            name='alternate_name',
            field=models.CharField(blank=True, max_length=160, verbose_name='Kurzname oder anderer Name'),
        ),
        migrations.AddField(
            model_name='service',
            name='application_process',
            field=models.CharField(blank=True, max_length=300, verbose_name='Wie meldet man sich an?'),
        ),
        migrations.AddField(
            model_name='service',
            name='contacts',
            field=models.ManyToManyField(blank=True, help_text='Gezeigt werden nur Personen, die öffentlich sind.', related_name='services', to='content.contact', verbose_name='Ansprechpersonen'),
        ),
        migrations.AddField(
            model_name='service',
            name='fees',
            field=models.CharField(blank=True, max_length=200, verbose_name='Kosten'),
        ),
        migrations.AddField(
            model_name='service',
            name='free_of_charge',
            field=models.BooleanField(blank=True, null=True, verbose_name='kostenlos'),
        ),
        migrations.AddField(
            model_name='service',
            name='interpretation',
            field=models.CharField(blank=True, max_length=200, verbose_name='Dolmetschen'),
        ),
        migrations.AddField(
            model_name='service',
            name='last_modified',
            field=models.DateTimeField(auto_now=True, verbose_name='zuletzt geändert'),
        ),
        migrations.AddField(
            model_name='service',
            name='office',
            field=models.ForeignKey(blank=True, help_text='Dann gelten Anschrift und Sprechzeiten des Büros.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='services', to='content.office', verbose_name='in einem Büro aus dem Verzeichnis'),
        ),
        migrations.AddField(
            model_name='service',
            name='step_free',
            field=models.BooleanField(blank=True, null=True, verbose_name='stufenlos erreichbar'),
        ),
    ]
