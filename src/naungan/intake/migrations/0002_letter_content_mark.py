"""Mark what a letter held.

Why:      a story written anew on the same form must not be taken for a second delivery.
Touches:  intake_letter; old letters keep an empty mark.
Deploy:   with the code.
Back:     reversible; drops the column.
"""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='letter',
            name='content_mark',
            field=models.CharField(blank=True, max_length=64),
        ),
    ]
