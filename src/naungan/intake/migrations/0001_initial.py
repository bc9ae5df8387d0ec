"""First tables: the letter box, reports, threads, ladders, dispatches.

Why:      the package is new.
Touches:  nothing that exists.
Deploy:   with the code.
Back:     reversible; drops the tables.
"""

import datetime
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('directory', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Letter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('REPORT', 'REPORT'), ('MESSAGE', 'MESSAGE')], max_length=10)),
                ('key_hash', models.CharField(max_length=64, unique=True)),
                ('receipt', models.CharField(max_length=64)),
                ('content', models.JSONField()),
                ('arrived_at', models.DateTimeField()),
                ('opened_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('opened_at', None)), fields=['arrived_at'], name='letters_unopened'), models.Index(fields=['receipt'], name='letters_of_a_receipt')],
            },
        ),
        migrations.CreateModel(
            name='Report',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.CharField(max_length=20, unique=True)),
                ('channel', models.CharField(choices=[('WEB', 'WEB'), ('PHONE', 'PHONE'), ('WHATSAPP', 'WHATSAPP'), ('WALK_IN', 'WALK_IN'), ('LETTER', 'LETTER'), ('OUTREACH', 'OUTREACH'), ('SAPA129', 'SAPA129'), ('REFERRAL_IN', 'REFERRAL_IN'), ('EARLY_DETECTION', 'EARLY_DETECTION')], max_length=20)),
                ('state', models.CharField(choices=[('RECEIVED', 'RECEIVED'), ('IN_REVIEW', 'IN_REVIEW'), ('WAITING_REPORTER', 'WAITING_REPORTER'), ('DISMISSAL_ASKED', 'DISMISSAL_ASKED'), ('DISMISSED', 'DISMISSED'), ('PASSED_ON', 'PASSED_ON'), ('MERGED', 'MERGED'), ('ACCEPTED', 'ACCEPTED')], default='RECEIVED', max_length=20)),
                ('received_at', models.DateTimeField()),
                ('recorded_at', models.DateTimeField()),
                ('receipt', models.CharField(max_length=64, unique=True)),
                ('key_hash', models.CharField(max_length=64, unique=True)),
                ('language', models.CharField(default='id', max_length=2)),
                ('story', models.TextField(max_length=10000)),
                ('in_danger_now', models.CharField(blank=True, choices=[('YES', 'YES'), ('NO', 'NO'), ('UNSURE', 'UNSURE')], max_length=10)),
                ('about', models.CharField(blank=True, choices=[('SELF', 'SELF'), ('CHILD', 'CHILD'), ('OTHER', 'OTHER')], max_length=10)),
                ('when_text', models.CharField(blank=True, max_length=500)),
                ('place_text', models.CharField(blank=True, max_length=500)),
                ('reporter_name', models.CharField(blank=True, max_length=120)),
                ('reporter_relation', models.CharField(blank=True, max_length=120)),
                ('contact_way', models.CharField(blank=True, choices=[('THREAD', 'THREAD'), ('PHONE_CALL', 'PHONE_CALL'), ('TEXT_MESSAGE', 'TEXT_MESSAGE'), ('NO_CONTACT', 'NO_CONTACT')], max_length=20)),
                ('contact_value', models.CharField(blank=True, max_length=120)),
                ('contact_hours', models.CharField(blank=True, max_length=120)),
                ('contact_words', models.CharField(blank=True, max_length=500)),
                ('outside_ref', models.CharField(blank=True, max_length=60)),
                ('proposed_grade', models.CharField(choices=[('HIGH', 'HIGH'), ('MEDIUM', 'MEDIUM'), ('LOW', 'LOW')], max_length=10)),
                ('proposed_rules', models.CharField(max_length=60)),
                ('grade', models.CharField(choices=[('HIGH', 'HIGH'), ('MEDIUM', 'MEDIUM'), ('LOW', 'LOW')], max_length=10)),
                ('grade_reason', models.TextField(blank=True)),
                ('rises_at', models.DateTimeField(blank=True, null=True)),
                ('acknowledged_at', models.DateTimeField(blank=True, null=True)),
                ('dismiss_reason', models.CharField(blank=True, choices=[('NOT_PROVEN', 'NOT_PROVEN'), ('PRANK', 'PRANK'), ('NOT_OUR_MATTER', 'NOT_OUR_MATTER'), ('INFORMATION_GIVEN', 'INFORMATION_GIVEN'), ('REPORTER_WITHDREW', 'REPORTER_WITHDREW')], max_length=30)),
                ('dismiss_note', models.TextField(blank=True)),
                ('passed_to', models.CharField(blank=True, max_length=160)),
                ('passed_reason', models.TextField(blank=True)),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('queue_rank', models.PositiveSmallIntegerField(default=1)),
                ('next_due_at', models.DateTimeField(default=datetime.datetime(9000, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))),
                ('reporter_wrote_at', models.DateTimeField(blank=True, null=True)),
                ('area', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reports', to='directory.area')),
                ('desk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reports', to='directory.desk')),
                ('dismissal_asked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('graded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('holder', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('merged_into', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='intake.report')),
                ('typed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Message',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('from_reporter', models.BooleanField()),
                ('body', models.TextField()),
                ('sent_at', models.DateTimeField()),
                ('written_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='messages', to='intake.report')),
            ],
        ),
        migrations.CreateModel(
            name='Dispatch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('who', models.CharField(max_length=160)),
                ('left_at', models.DateTimeField(blank=True, null=True)),
                ('arrived_at', models.DateTimeField(blank=True, null=True)),
                ('safe_at', models.DateTimeField(blank=True, null=True)),
                ('note', models.TextField(blank=True)),
                ('created_at', models.DateTimeField()),
                ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='dispatches', to='intake.report')),
            ],
        ),
        migrations.CreateModel(
            name='Rung',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveSmallIntegerField()),
                ('role', models.CharField(max_length=20)),
                ('due_at', models.DateTimeField()),
                ('fired_at', models.DateTimeField(null=True)),
                ('spared_at', models.DateTimeField(null=True)),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.agency')),
                ('desk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.desk')),
                ('report', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='rungs', to='intake.report')),
            ],
        ),
        migrations.AddIndex(
            model_name='report',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['desk', 'queue_rank', 'next_due_at'], name='queue_of_a_desk'),
        ),
        migrations.AddIndex(
            model_name='report',
            index=models.Index(condition=models.Q(('closed_at', None), ('rises_at__isnull', False)), fields=['rises_at'], name='reports_rising'),
        ),
        migrations.AddIndex(
            model_name='report',
            index=models.Index(fields=['received_at'], name='reports_by_arrival'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_at', None), ('state__in', ['DISMISSAL_ASKED', 'IN_REVIEW', 'RECEIVED', 'WAITING_REPORTER'])), models.Q(models.Q(('state__in', ['DISMISSAL_ASKED', 'IN_REVIEW', 'RECEIVED', 'WAITING_REPORTER']), _negated=True), ('closed_at__isnull', False)), _connector='OR'), name='report_closed_at_goes_with_state'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('merged_into__isnull', False), ('state', 'MERGED')), models.Q(models.Q(('state', 'MERGED'), _negated=True), ('merged_into', None)), _connector='OR'), name='report_merged_has_a_target'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'DISMISSED'), _negated=True), models.Q(models.Q(('dismiss_reason', ''), _negated=True), models.Q(('dismiss_note', ''), _negated=True)), _connector='OR'), name='report_dismissed_has_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'PASSED_ON'), _negated=True), models.Q(('passed_to', ''), _negated=True), _connector='OR'), name='report_passed_on_says_where'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(('story', ''), _negated=True), name='report_has_a_story'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', None), models.Q(('merged_into', models.F('pk')), _negated=True), _connector='OR'), name='report_not_merged_into_itself'),
        ),
        migrations.AddIndex(
            model_name='message',
            index=models.Index(fields=['report', 'sent_at'], name='thread'),
        ),
        migrations.AddConstraint(
            model_name='message',
            constraint=models.CheckConstraint(condition=models.Q(('body', ''), _negated=True), name='message_has_words'),
        ),
        migrations.AddConstraint(
            model_name='message',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('from_reporter', True), ('written_by', None)), models.Q(('from_reporter', False), ('written_by__isnull', False)), _connector='OR'), name='message_from_office_has_a_writer'),
        ),
        migrations.AddConstraint(
            model_name='dispatch',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('arrived_at', None), models.Q(('arrived_at__gte', models.F('left_at')), ('left_at__isnull', False)), _connector='OR'), models.Q(('safe_at', None), ('arrived_at', None), ('safe_at__gte', models.F('arrived_at')), _connector='OR')), name='dispatch_moments_in_order'),
        ),
        migrations.AddIndex(
            model_name='rung',
            index=models.Index(condition=models.Q(('fired_at', None), ('spared_at', None)), fields=['due_at'], name='rungs_waiting'),
        ),
        migrations.AddConstraint(
            model_name='rung',
            constraint=models.UniqueConstraint(fields=('report', 'desk', 'number'), name='rung_once_per_report_and_desk'),
        ),
        migrations.AddConstraint(
            model_name='rung',
            constraint=models.CheckConstraint(condition=models.Q(('fired_at', None), ('spared_at', None), _connector='OR'), name='rung_fired_or_spared'),
        ),
    ]
