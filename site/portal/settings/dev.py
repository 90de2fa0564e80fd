"""Development and demonstration: one machine, SQLite, nothing to configure. `DEBUG=1` for error pages with source."""

import os

from portal.settings.base import *  # noqa: F403

DEBUG = os.environ.get("DEBUG") == "1"
SECRET_KEY = "only-for-development-and-demonstration"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
INTERNAL_IPS = ["127.0.0.1"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEMONSTRATION = True
DEMONSTRATION_RESET = True  # `demo --reset` may empty the casework
COMPONENT_PAGE = True
SERVE_MEDIA = True
if DEBUG:
    PAGE_CACHE = False
    STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
    LOGGING["formatters"]["line"].pop("()")  # noqa: F405 – error messages in full
