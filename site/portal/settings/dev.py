"""Development and demonstration: one machine, SQLite, nothing to configure."""

from portal.settings.base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "only-for-development-and-demonstration"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
INTERNAL_IPS = ["127.0.0.1"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEMONSTRATION = True
