"""Index promised visits by their day.

Why:      Hari ini looks for visits of this week, not through every case of a worker.
Touches:  casework_followup; no row is changed.
Deploy:   safe before or after the code.
Back:     reversible; drops the index.
"""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('casework', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name='followup',
            index=models.Index(condition=models.Q(('done_at', None), ('dropped_at', None)), fields=['due_at'], name='follow_ups_by_due'),
        ),
    ]
