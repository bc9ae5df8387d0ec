"""Mark passwords that an administrator handed over.

Why:      whoever made the account must not know the password that opens it.
Touches:  directory_worker; existing passwords count as the worker's own.
Deploy:   before the code.
Back:     reversible; drops the column.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0001_initial")]
    operations = [
        migrations.AddField("worker", "password_is_initial", models.BooleanField(default=False)),
    ]
