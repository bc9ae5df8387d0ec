"""First tables: clocks as rows and the local lengths.

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
            name='Clock',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('about', models.CharField(max_length=40)),
                ('code', models.CharField(max_length=20)),
                ('reading', models.CharField(blank=True, choices=[('CAUTIOUS', 'CAUTIOUS')], max_length=10)),
                ('unit', models.CharField(choices=[('MINUTES', 'MINUTES'), ('HOURS', 'HOURS'), ('CALENDAR_DAYS', 'CALENDAR_DAYS'), ('WORKING_DAYS', 'WORKING_DAYS')], max_length=14)),
                ('length', models.PositiveSmallIntegerField(null=True)),
                ('locked', models.BooleanField()),
                ('starts_at', models.DateTimeField()),
                ('due_at', models.DateTimeField(null=True)),
                ('paused_at', models.DateTimeField(null=True)),
                ('pause_reason', models.TextField(blank=True)),
                ('met_at', models.DateTimeField(null=True)),
                ('breached_at', models.DateTimeField(null=True)),
                ('breach_reason', models.TextField(blank=True)),
                ('stopped_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['about', 'due_at'], name='clocks_of_a_record'), models.Index(condition=models.Q(('breached_at', None), ('met_at', None), ('paused_at', None), ('stopped_at', None)), fields=['due_at'], name='clocks_running')],
                'constraints': [models.CheckConstraint(condition=models.Q(('due_at', None), ('due_at__gte', models.F('starts_at')), _connector='OR'), name='clock_due_after_start'), models.CheckConstraint(condition=models.Q(('paused_at', None), models.Q(('pause_reason', ''), _negated=True), _connector='OR'), name='clock_pause_has_a_reason'), models.CheckConstraint(condition=models.Q(models.Q(('due_at', None), ('length', None)), models.Q(('due_at__isnull', False), ('length__isnull', False)), _connector='OR'), name='clock_due_goes_with_length'), models.UniqueConstraint(condition=models.Q(('met_at', None), ('stopped_at', None)), fields=('about', 'code', 'reading'), name='one_running_clock_of_a_kind')],
            },
        ),
        migrations.CreateModel(
            name='LocalClock',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=20)),
                ('unit', models.CharField(choices=[('MINUTES', 'MINUTES'), ('HOURS', 'HOURS'), ('CALENDAR_DAYS', 'CALENDAR_DAYS'), ('WORKING_DAYS', 'WORKING_DAYS')], max_length=14)),
                ('length', models.PositiveSmallIntegerField()),
                ('valid_from', models.DateField()),
                ('decree', models.CharField(max_length=120)),
                ('set_by', models.BigIntegerField(null=True)),
                ('set_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('length__gt', 0)), name='local_clock_takes_time'), models.CheckConstraint(condition=models.Q(('decree', ''), _negated=True), name='local_clock_has_a_decree'), models.UniqueConstraint(fields=('code', 'valid_from'), name='local_clock_once_a_day')],
            },
        ),
    ]
