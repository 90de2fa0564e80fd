"""What every environment shares: apps, languages, databases, security defaults."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import dj_database_url

from portal.settings.languages import CONTENT_LANGUAGES, LANGUAGES_BIDI  # noqa: F401
from portal.settings.security import *  # noqa: F403
from portal.settings.signin import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parents[3]
SITE_DIR = BASE_DIR / "site"
VAR_DIR = Path(os.environ.get("VAR_DIR", BASE_DIR / "var"))

INSTALLED_APPS = [
    "portal",
    "workflows",
    "content",
    "forms.apps.FormsConfig",
    "accounts",
    "viewflow.workflow",
    "guardian",
    "axes",
    "django_tasks",
    "django_tasks_db",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.contrib.simple_translation",
    "wagtail.locales",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
]

MIDDLEWARE = [
    "portal.middleware.requests.Requests",
    "portal.middleware.page_cache.PageCache",
    "django.middleware.security.SecurityMiddleware",
    "portal.middleware.headers.ContentSecurityPolicy",
    "portal.middleware.headers.Headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.middleware.maintenance.Maintenance",
    "portal.middleware.language.Language",
    "portal.middleware.bad_input.BadInput",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [SITE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "csp.context_processors.nonce",
            ],
        },
    },
]


# Viewflow's template of the BPMN file; its pages are not installed, so the engine above does not find it.
VIEWFLOW_TEMPLATES = Path(str(find_spec("viewflow").origin)).parent / "templates"  # type: ignore[union-attr]
TEMPLATES.append(
    {
        "NAME": "viewflow",
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [VIEWFLOW_TEMPLATES],
        "APP_DIRS": False,
        "OPTIONS": {},
    }
)


def database(url: str) -> dict[str, Any]:
    """Django's settings for one database URL, with the options the engine's locks need (see docs/decisions)."""
    config: dict[str, Any] = {**dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True)}
    if config["ENGINE"].endswith("sqlite3"):
        VAR_DIR.mkdir(parents=True, exist_ok=True)
        config["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;",
        }
    else:
        config["OPTIONS"] = {**config.get("OPTIONS", {}), "options": "-c lock_timeout=5s"}
    return config


DATABASES = {"default": database(os.environ.get("DATABASE_URL", f"sqlite:///{VAR_DIR / 'portal.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
    "guardian.backends.ObjectPermissionBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "accounts.validators.Bearable"},
]
LOGIN_URL = "/desk/login/"
LOGIN_REDIRECT_URL = "/desk/"
LOGOUT_REDIRECT_URL = "/desk/login/"
ANONYMOUS_USER_NAME = None  # guardian: no shadow user for visitors

LANGUAGE_CODE = "de"
LANGUAGES = CONTENT_LANGUAGES
WAGTAIL_CONTENT_LANGUAGES = CONTENT_LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch"), ("en", "English")]
LOCALE_PATHS = [SITE_DIR / "locale"]
USE_I18N = True
TIME_ZONE = "Europe/Berlin"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
# not static/css and static/fonts: they are what build/ is made from
STATICFILES_DIRS = [(name, SITE_DIR / "static" / name) for name in ("build", "icons", "js", "editor")]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"

WAGTAIL_SITE_NAME = "Integrationsportal Ludwigsburg"
WAGTAILADMIN_BASE_URL = os.environ.get("BASE_URL", "http://127.0.0.1:8000")
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL
WAGTAIL_DATE_FORMAT, WAGTAIL_TIME_FORMAT, WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y", "%H:%M", "%d.%m.%Y %H:%M"
WAGTAIL_FINISH_WORKFLOW_ACTION = "content.editing.finishing.publish_approved"
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "ics", "zip"]  # no scripts
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False  # /desk/me/password/
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILAPI_RICH_TEXT_FORMAT = "html"
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "german"}}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
WORKER: dict[str, Any] = {
    "attempts": 4,  # a job is tried so often, then it has failed
    "delays": [30, 120, 600],  # seconds before the next try
    "beat": 10,  # seconds between two signs of life
    "dead_after": 60,  # seconds without a sign of life: its job goes to another worker
    "keep_days": 14,  # results of finished jobs
}

CACHES: dict[str, dict[str, Any]] = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if "CACHE_URL" in os.environ:  # Valkey or Redis, needed as soon as there is more than one machine
    CACHES["default"] = {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": os.environ["CACHE_URL"],
        "OPTIONS": {  # a cache that is away makes the house slower, it does not close it
            "IGNORE_EXCEPTIONS": True,
            "SOCKET_CONNECT_TIMEOUT": 0.5,
            "SOCKET_TIMEOUT": 0.5,
        },
    }
PAGE_CACHE = True
PAGE_CACHE_SHARED = "CACHE_URL" in os.environ
PAGE_CACHE_SECONDS = 600
PAGE_CACHE_PAGES = 2_000
PAGE_CACHE_BYTES = 64 * 1024 * 1024
# asked with any other one, a page is made anew
PAGE_CACHE_PARAMETERS = {"stadtteil", "sprache", "thema", "gruppe", "page", "full", "minimal"}

STORAGES: dict[str, Any] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # what visitors add to forms: handed out by views that check who asks, never by a web server
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {
            "location": VAR_DIR / "private",
            "base_url": None,
            "file_permissions_mode": 0o600,
            "directory_permissions_mode": 0o700,
        },
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SERVE_MEDIA = os.environ.get("SERVE_MEDIA") == "1"  # without a web server or object store in front
TRUSTED_PROXIES = int(os.environ.get("TRUSTED_PROXIES", "0"))
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
FILE_UPLOAD_HANDLERS = [
    "forms.uploads.handler.Bounded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
CLAMD = os.environ.get("CLAMD", "")  # ClamAV: path of its socket, or host:port; empty for none
CLAMD_REQUIRED = os.environ.get("CLAMD_REQUIRED", "1") == "1"  # while it is down, files are refused
BACKUP_RECIPIENT = os.environ.get("BACKUP_RECIPIENT", "")  # public key of age: backups are encrypted for it
METRICS_TOKEN = os.environ.get("METRICS_TOKEN", "")  # who shows it may read /metrics; empty: nobody
DEFAULT_FROM_EMAIL = os.environ.get("FROM_EMAIL", "noreply@localhost")

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "portal.logs.Discreet", "format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
        "json": {"()": "portal.logs.Structured"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": os.environ.get("LOG_FORMAT", "line")}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"portal": {"level": "INFO"}, "axes": {"level": "ERROR"}},  # axes would log names and addresses
}
