"""First tables: the case file, referrals, services, follow-ups.

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
        ('intake', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Case',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.CharField(max_length=20, unique=True)),
                ('state', models.CharField(choices=[('REGISTERED', 'REGISTERED'), ('ASSESSED', 'ASSESSED'), ('IN_SERVICE', 'IN_SERVICE'), ('MONITORING', 'MONITORING'), ('CLOSURE_ASKED', 'CLOSURE_ASKED'), ('CLOSED', 'CLOSED')], default='REGISTERED', max_length=20)),
                ('risk', models.CharField(choices=[('HIGH', 'HIGH'), ('MEDIUM', 'MEDIUM'), ('LOW', 'LOW')], max_length=10)),
                ('age_band', models.CharField(choices=[('AGE_0_5', 'AGE_0_5'), ('AGE_6_12', 'AGE_6_12'), ('AGE_13_17', 'AGE_13_17'), ('AGE_18_24', 'AGE_18_24'), ('AGE_25_44', 'AGE_25_44'), ('AGE_45_59', 'AGE_45_59'), ('AGE_60_UP', 'AGE_60_UP'), ('AGE_UNKNOWN', 'AGE_UNKNOWN')], default='AGE_UNKNOWN', max_length=12)),
                ('sex', models.CharField(choices=[('FEMALE', 'FEMALE'), ('MALE', 'MALE'), ('UNKNOWN_SEX', 'UNKNOWN_SEX')], default='UNKNOWN_SEX', max_length=12)),
                ('opened_at', models.DateTimeField()),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('next_due_at', models.DateTimeField(default=datetime.datetime(9000, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))),
                ('safe_contact', models.TextField(blank=True, max_length=8000)),
                ('medical', models.TextField(blank=True, max_length=8000)),
                ('legal_stage', models.TextField(blank=True, max_length=8000)),
                ('shelter', models.TextField(blank=True, max_length=8000)),
                ('closure_reason', models.CharField(blank=True, choices=[('SERVICES_COMPLETE', 'SERVICES_COMPLETE'), ('PERSON_WITHDREW', 'PERSON_WITHDREW'), ('MOVED_AWAY', 'MOVED_AWAY'), ('LEAD_TRANSFERRED', 'LEAD_TRANSFERRED'), ('NOT_REACHABLE', 'NOT_REACHABLE')], max_length=30)),
                ('closure_note', models.TextField(blank=True)),
                ('closure_view', models.TextField(blank=True)),
                ('closure_unsettled', models.TextField(blank=True)),
                ('area', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.area')),
                ('closure_asked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('closure_confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('lead_agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.agency')),
                ('lead_desk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.desk')),
                ('lead_worker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('report', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='case', to='intake.report')),
            ],
        ),
        migrations.CreateModel(
            name='Assessment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('risk', models.CharField(choices=[('HIGH', 'HIGH'), ('MEDIUM', 'MEDIUM'), ('LOW', 'LOW')], max_length=10)),
                ('risks', models.TextField(max_length=8000)),
                ('needs', models.TextField(max_length=8000)),
                ('own_words', models.TextField(blank=True, max_length=8000)),
                ('assessed_at', models.DateTimeField()),
                ('assessed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to='casework.case')),
            ],
        ),
        migrations.CreateModel(
            name='CaseKind',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('TPPO', 'TPPO'), ('AMPK', 'AMPK'), ('TPKS', 'TPKS'), ('KDRT', 'KDRT')], max_length=10)),
                ('proposed_at', models.DateTimeField()),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='kinds', to='casework.case')),
                ('proposed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='CasePerson',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('SURVIVOR', 'SURVIVOR'), ('GUARDIAN', 'GUARDIAN'), ('ALLEGED_PERPETRATOR', 'ALLEGED_PERPETRATOR'), ('WITNESS', 'WITNESS'), ('COMPANION', 'COMPANION')], max_length=30)),
                ('name', models.CharField(blank=True, max_length=120)),
                ('birth_text', models.CharField(blank=True, max_length=120)),
                ('age', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('sex', models.CharField(choices=[('FEMALE', 'FEMALE'), ('MALE', 'MALE'), ('UNKNOWN_SEX', 'UNKNOWN_SEX')], default='UNKNOWN_SEX', max_length=12)),
                ('address', models.CharField(blank=True, max_length=500)),
                ('note', models.CharField(blank=True, max_length=500)),
                ('added_at', models.DateTimeField()),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='persons', to='casework.case')),
            ],
        ),
        migrations.CreateModel(
            name='FollowUp',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_at', models.DateTimeField()),
                ('what', models.CharField(max_length=500)),
                ('done_at', models.DateTimeField(blank=True, null=True)),
                ('found', models.TextField(blank=True, max_length=8000)),
                ('dropped_at', models.DateTimeField(blank=True, null=True)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='follow_ups', to='casework.case')),
                ('done_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Note',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('body', models.TextField(max_length=8000)),
                ('written_at', models.DateTimeField()),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='casework.case')),
                ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Referral',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.CharField(max_length=20, unique=True)),
                ('state', models.CharField(choices=[('REFERRAL_SENT', 'REFERRAL_SENT'), ('REFERRAL_QUESTIONED', 'REFERRAL_QUESTIONED'), ('REFERRAL_ACCEPTED', 'REFERRAL_ACCEPTED'), ('REFERRAL_DECLINED', 'REFERRAL_DECLINED'), ('REFERRAL_RETURNED', 'REFERRAL_RETURNED'), ('REFERRAL_DONE', 'REFERRAL_DONE'), ('REFERRAL_REVOKED', 'REFERRAL_REVOKED')], default='REFERRAL_SENT', max_length=30)),
                ('reason', models.TextField(max_length=8000)),
                ('ground', models.CharField(choices=[('CONSENT', 'CONSENT'), ('BEST_INTERESTS', 'BEST_INTERESTS'), ('IMMEDIATE_DANGER', 'IMMEDIATE_DANGER')], max_length=20)),
                ('ground_note', models.TextField(blank=True)),
                ('sent_at', models.DateTimeField()),
                ('due_at', models.DateTimeField()),
                ('answered_at', models.DateTimeField(null=True)),
                ('answer', models.TextField(blank=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('key_hash', models.CharField(max_length=64, unique=True)),
                ('answered_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='referrals', to='casework.case')),
                ('from_desk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.desk')),
                ('sent_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('to_desk', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.desk')),
            ],
        ),
        migrations.CreateModel(
            name='ReferralMessage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('body', models.TextField(max_length=8000)),
                ('from_receiver', models.BooleanField()),
                ('sent_at', models.DateTimeField()),
                ('referral', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='messages', to='casework.referral')),
                ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='ReferralOpens',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('group', models.CharField(choices=[('IDN', 'IDN'), ('CON', 'CON'), ('STO', 'STO'), ('RSK', 'RSK'), ('MED', 'MED'), ('LEG', 'LEG'), ('ACC', 'ACC')], max_length=3)),
                ('referral', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='opens', to='casework.referral')),
            ],
        ),
        migrations.CreateModel(
            name='Service',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=40)),
                ('status', models.CharField(choices=[('SERVICE_OFFERED', 'SERVICE_OFFERED'), ('SERVICE_AGREED', 'SERVICE_AGREED'), ('SERVICE_REFUSED', 'SERVICE_REFUSED'), ('SERVICE_RUNNING', 'SERVICE_RUNNING'), ('SERVICE_DONE', 'SERVICE_DONE'), ('SERVICE_UNAVAILABLE', 'SERVICE_UNAVAILABLE')], max_length=30)),
                ('note', models.TextField(blank=True, max_length=8000)),
                ('given_at', models.DateTimeField()),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.agency')),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='services', to='casework.case')),
                ('recorded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['lead_agency', 'next_due_at'], name='open_cases_of_an_agency'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['lead_worker', 'next_due_at'], name='open_cases_of_a_worker'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['next_due_at'], name='open_cases_by_clock'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(fields=['-opened_at'], name='cases_by_opening'),
        ),
        migrations.AddConstraint(
            model_name='case',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_at__isnull', False), ('state', 'CLOSED')), models.Q(models.Q(('state', 'CLOSED'), _negated=True), ('closed_at', None)), _connector='OR'), name='case_closed_at_goes_with_closed'),
        ),
        migrations.AddConstraint(
            model_name='case',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'CLOSED'), _negated=True), models.Q(('closure_asked_by__isnull', False), ('closure_confirmed_by__isnull', False), models.Q(('closure_asked_by', models.F('closure_confirmed_by')), _negated=True)), _connector='OR'), name='case_closed_by_two_persons'),
        ),
        migrations.AddConstraint(
            model_name='case',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['ASSESSED', 'CLOSED', 'CLOSURE_ASKED', 'IN_SERVICE', 'MONITORING', 'REGISTERED'])), name='case_state_known'),
        ),
        migrations.AddIndex(
            model_name='assessment',
            index=models.Index(fields=['case', 'assessed_at'], name='assessments_of_a_case'),
        ),
        migrations.AddConstraint(
            model_name='casekind',
            constraint=models.UniqueConstraint(fields=('case', 'kind'), name='case_kind_once'),
        ),
        migrations.AddIndex(
            model_name='caseperson',
            index=models.Index(fields=['case', 'role'], name='persons_of_a_case'),
        ),
        migrations.AddIndex(
            model_name='followup',
            index=models.Index(condition=models.Q(('done_at', None), ('dropped_at', None)), fields=['case', 'due_at'], name='follow_ups_waiting'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.CheckConstraint(condition=models.Q(('done_at', None), models.Q(('found', ''), _negated=True), _connector='OR'), name='follow_up_done_says_what_was_found'),
        ),
        migrations.AddIndex(
            model_name='note',
            index=models.Index(fields=['case', 'written_at'], name='notes_of_a_case'),
        ),
        migrations.AddConstraint(
            model_name='note',
            constraint=models.CheckConstraint(condition=models.Q(('body', ''), _negated=True), name='note_has_words'),
        ),
        migrations.AddIndex(
            model_name='referral',
            index=models.Index(condition=models.Q(('ended_at', None)), fields=['to_desk', 'due_at'], name='open_referrals_to_a_desk'),
        ),
        migrations.AddIndex(
            model_name='referral',
            index=models.Index(condition=models.Q(('state', 'REFERRAL_SENT')), fields=['due_at'], name='referrals_unanswered'),
        ),
        migrations.AddIndex(
            model_name='referral',
            index=models.Index(fields=['case', 'sent_at'], name='referrals_of_a_case'),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.CheckConstraint(condition=models.Q(('ground', 'CONSENT'), models.Q(('ground_note', ''), _negated=True), _connector='OR'), name='referral_ground_explained'),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended_at', None), ('state__in', ['REFERRAL_ACCEPTED', 'REFERRAL_QUESTIONED', 'REFERRAL_SENT'])), models.Q(models.Q(('state__in', ['REFERRAL_ACCEPTED', 'REFERRAL_QUESTIONED', 'REFERRAL_SENT']), _negated=True), ('ended_at__isnull', False)), _connector='OR'), name='referral_ended_at_goes_with_state'),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'REFERRAL_DECLINED'), _negated=True), models.Q(('answer', ''), _negated=True), _connector='OR'), name='referral_declined_says_why'),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('case', 'to_desk'), name='one_open_referral_per_desk'),
        ),
        migrations.AddConstraint(
            model_name='referralmessage',
            constraint=models.CheckConstraint(condition=models.Q(('body', ''), _negated=True), name='referral_message_has_words'),
        ),
        migrations.AddConstraint(
            model_name='referralopens',
            constraint=models.UniqueConstraint(fields=('referral', 'group'), name='group_once_per_referral'),
        ),
        migrations.AddIndex(
            model_name='service',
            index=models.Index(fields=['case', 'given_at'], name='services_of_a_case'),
        ),
    ]
