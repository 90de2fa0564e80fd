"""Is this installation fit for real people's data? Each question is a function that yields what is wrong."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import checks
from django.core.checks import Tags
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.demonstration import PASSWORD, USERS
from portal.backup import making
from portal.health import migrations_missing
from portal.worker.heartbeat import alive
from workflows import papers
from workflows.privacy import sealing, triggers

Question = Callable[[], Iterator[str]]
SHORTEST_KEY = 50


def secrets() -> Iterator[str]:
    """The key that signs sessions and receipts."""
    key = settings.SECRET_KEY
    if len(key) < SHORTEST_KEY or key.startswith(("only-for-", "django-insecure-")):
        yield f"SECRET_KEY ist zu kurz oder bekannt; nötig sind {SHORTEST_KEY} zufällige Zeichen."


def mode() -> Iterator[str]:
    """Production settings, and nothing of the demonstration."""
    if settings.DEBUG:
        yield "DEBUG ist an; Fehlerseiten würden Daten zeigen."
    if settings.DEMONSTRATION:
        yield "Es gelten die Einstellungen der Vorführung; nötig ist DJANGO_SETTINGS_MODULE=portal.settings.production."
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        yield "ALLOWED_HOSTS muss die Namen dieser Website nennen."
    if "console" in settings.EMAIL_BACKEND or "locmem" in settings.EMAIL_BACKEND:
        yield "E-Mails werden nicht versandt (EMAIL_BACKEND)."


def deployment() -> Iterator[str]:
    """Django's own questions before a deployment."""
    found = checks.run_checks(tags=[Tags.security, Tags.caches], include_deployment_checks=True)
    for message in found:
        if not message.is_silenced():
            yield f"{message.id}: {message.msg}"


def database() -> Iterator[str]:
    """PostgreSQL, with all tables."""
    if connection.vendor != "postgresql":
        yield "Die Datenbank ist nicht PostgreSQL (DATABASE_URL)."
    if migrations_missing():
        yield "Die Datenbank ist älter als das Programm: manage.py migrate"


def files() -> Iterator[str]:
    """Static files collected, a place for uploads."""
    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        yield "Statische Dateien fehlen: manage.py collectstatic"
    for place, what in ((Path(settings.MEDIA_ROOT), "Bilder"), (settings.VAR_DIR / "private", "Dateien aus Anfragen")):
        if not os.access(place if place.exists() else place.parent, os.W_OK):
            yield f"In das Verzeichnis für {what} kann nicht geschrieben werden (VAR_DIR)."


def background() -> Iterator[str]:
    """A worker that lives, and nothing that has come to a stop."""
    if not alive():
        yield "Der Hintergrunddienst läuft nicht: manage.py worker"
    if failed := DBTaskResult.objects.failed().count():
        yield f"{failed} Aufträge sind endgültig gescheitert."
    if stuck := Task.objects.filter(status=STATUS.ERROR).count():
        yield f"{stuck} Schritte von Vorgängen stehen auf Fehler."


def safety() -> Iterator[str]:
    """A backup that is not older than two days, and nobody can read it who steals it."""
    last = making.last()
    if last is None or timezone.now() - last > timedelta(days=2):
        yield "Die letzte Sicherung ist älter als zwei Tage oder unbekannt: manage.py backup"
    if not settings.BACKUP_RECIPIENT:
        yield "Sicherungen sind unverschlüsselt (BACKUP_RECIPIENT; ein Schlüsselpaar macht manage.py backup --new-key)."


def people() -> Iterator[str]:
    """Nobody who knows the demonstration's password can be let in."""
    known = get_user_model().objects.filter(username__in=USERS, is_active=True)
    names = [user.username for user in known if user.check_password(PASSWORD)]
    if names:
        yield f"Zugänge der Vorführung sind aktiv: {', '.join(sorted(names))}"


def journal() -> Iterator[str]:
    """The database keeps the journal as it was written, and somebody seals it."""
    if names := triggers.missing():
        yield f"Die Datenbank schützt das Protokoll nicht (manage.py migrate): {', '.join(names)}"
    since = sealing.waiting_since()
    if since and since < timezone.now() - timedelta(hours=2):
        yield "Das Protokoll wird nicht versiegelt: Läuft der Hintergrunddienst?"


def second_factors() -> Iterator[str]:
    """Nobody with a right to cases comes in by a password alone."""
    if not settings.SECOND_FACTOR_REQUIRED:
        yield "Ein zweiter Faktor ist nicht vorgeschrieben (SECOND_FACTOR_REQUIRED)."
    if not settings.SESSION_COOKIE_NAME.startswith("__Host-") or not settings.CSRF_COOKIE_NAME.startswith("__Host-"):
        yield "Die Cookies der Anmeldung sind nicht an diese Website gebunden (SESSION_COOKIE_NAME, CSRF_COOKIE_NAME)."


def printing() -> Iterator[str]:
    """Plans and letters can be made as PDF."""
    try:
        papers.engine()
    except papers.NoPaper:
        yield "PDF-Dateien lassen sich nicht erstellen: Es fehlen libpango-1.0-0, libpangoft2-1.0-0 oder WeasyPrint."


QUESTIONS: tuple[Question, ...] = (
    secrets,
    mode,
    deployment,
    database,
    files,
    background,
    safety,
    journal,
    printing,
    people,
    second_factors,
)


def reasons() -> list[str]:
    """Everything that speaks against it, most basic first."""
    return [reason for question in QUESTIONS for reason in question()]
