"""Tests: as strict as production, as fast as development; the database by DATABASE_URL.

Each test process has its own directory, so that runs side by side do not disturb each other. The database is a file
also on SQLite: threads and worker processes of the tests must see the same one.
"""

import os

from portal.settings.base import *  # noqa: F403

DEBUG = False
SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["*"]
VAR_DIR = VAR_DIR / f"test-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"  # noqa: F405
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = VAR_DIR / "static"
VAR_DIR.mkdir(parents=True, exist_ok=True)
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    DATABASES["default"]["NAME"] = VAR_DIR / "unused.sqlite3"  # noqa: F405
    DATABASES["default"]["TEST"] = {"NAME": VAR_DIR / "test.sqlite3"}  # noqa: F405
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"  # noqa: F405
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend", "QUEUES": ["default", "mail"]}}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "private": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DEMONSTRATION = True
DEMONSTRATION_RESET = True  # `demo --reset` may empty the casework
COMPONENT_PAGE = True
PAGE_CACHE = False  # its own tests switch it on; a rolled-back test would leave its pages to the next one
WHITENOISE_AUTOREFRESH = True
FORMS = {"min_seconds": 0}  # a test fills in forms faster than people do
