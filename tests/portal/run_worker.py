"""A worker process for tests: the real command, with short times, on the database that the test names."""

import os
import sys

os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.test"

import django
from django.conf import settings

URL = os.environ["DATABASE_URL"]
if URL.startswith("sqlite:///"):
    settings.DATABASES["default"]["NAME"] = URL.removeprefix("sqlite:///")
settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
settings.WORKER = {**settings.WORKER, "delays": [0], "beat": 0.2, "dead_after": 4}
django.setup()

from django.core.management import call_command  # noqa: E402

call_command("worker", *sys.argv[1:], pause=0.05)
