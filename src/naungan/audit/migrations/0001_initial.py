"""First tables: the trail and the columns of its later chain.

Why:      the package is new.
Touches:  nothing that exists.
Deploy:   with the code.
Back:     reversible; drops the tables.
"""

from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Entry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('actor_kind', models.CharField(max_length=10)),
                ('worker_id', models.BigIntegerField(null=True)),
                ('agency_id', models.BigIntegerField(null=True)),
                ('verb', models.CharField(max_length=60)),
                ('about', models.CharField(max_length=40)),
                ('facts', models.JSONField(default=dict)),
                ('sequence', models.BigIntegerField(null=True, unique=True)),
                ('previous', models.BinaryField(max_length=32, null=True)),
                ('digest', models.BinaryField(max_length=32, null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['about', 'at'], name='trail_of_a_record'), models.Index(fields=['worker_id', 'at'], name='trail_of_a_worker')],
            },
        ),
    ]
