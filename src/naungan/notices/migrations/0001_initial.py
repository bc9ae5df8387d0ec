"""First tables: the outbox.

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
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=60)),
                ('about', models.CharField(max_length=40)),
                ('desk_id', models.BigIntegerField(null=True)),
                ('agency_id', models.BigIntegerField(null=True)),
                ('role', models.CharField(blank=True, max_length=20)),
                ('worker_id', models.BigIntegerField(null=True)),
                ('created_at', models.DateTimeField()),
                ('due_at', models.DateTimeField()),
                ('claimed_at', models.DateTimeField(null=True)),
                ('done_at', models.DateTimeField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('told', models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('done_at', None)), fields=['due_at'], name='notice_waiting')],
                'constraints': [models.CheckConstraint(condition=models.Q(('desk_id__isnull', False), ('agency_id__isnull', False), ('worker_id__isnull', False), _connector='OR'), name='notice_has_somebody_to_tell')],
            },
        ),
    ]
