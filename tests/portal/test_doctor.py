"""`doctor`, the system checks, `flowexport`, and production settings as they really load."""

import os
import string
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from viewflow.workflow.models import Process, Task

from accounts.demonstration import PASSWORD, USERS
from accounts.models import User
from portal import checks, doctor
from portal.backup import making
from portal.models import Worker

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def fit(settings, db, tmp_path: Path) -> Iterator[None]:
    """Everything as it should be, but for the database, which is the tests'."""
    settings.SECRET_KEY = string.ascii_letters + string.digits
    settings.DEBUG = settings.DEMONSTRATION = False
    settings.ALLOWED_HOSTS = ["integration.example"]
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.STATIC_ROOT, settings.MEDIA_ROOT = tmp_path, tmp_path
    (tmp_path / "staticfiles.json").touch()
    settings.VAR_DIR, settings.BACKUP_RECIPIENT = tmp_path, "age1"
    making.note(timezone.now())
    settings.SECURE_SSL_REDIRECT = settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SECOND_FACTOR_REQUIRED = True
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True
    Worker.objects.create(id="w", host="h", pid=1, started_at=timezone.now(), seen_at=timezone.now())


def told() -> list[str]:
    """All reasons but the one that only a test on SQLite has."""
    return [reason for reason in doctor.reasons() if "PostgreSQL" not in reason]


def test_a_fit_installation_has_no_reasons(fit: None) -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("SECRET_KEY", "short", "SECRET_KEY"),
        ("SECRET_KEY", "only-for-development-and-demonstration" + "x" * 50, "SECRET_KEY"),
        ("DEBUG", True, "DEBUG"),
        ("DEMONSTRATION", True, "Vorführung"),
        ("ALLOWED_HOSTS", ["*"], "ALLOWED_HOSTS"),
        ("ALLOWED_HOSTS", [], "ALLOWED_HOSTS"),
        ("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend", "E-Mails"),
        ("SESSION_COOKIE_SECURE", False, "security.W012"),
        ("SESSION_COOKIE_NAME", "sessionid", "SESSION_COOKIE_NAME"),
        ("SECOND_FACTOR_REQUIRED", False, "SECOND_FACTOR_REQUIRED"),
        ("SECURE_HSTS_SECONDS", 0, "security.W004"),
        ("STATIC_ROOT", "/gibt/es/nicht", "collectstatic"),
        ("VAR_DIR", Path("/gibt/es/nicht"), "Sicherung"),
        ("BACKUP_RECIPIENT", "", "unverschlüsselt"),
    ],
)
def test_each_wrong_setting_is_named(fit: None, settings, name: str, value: object, word: str) -> None:
    setattr(settings, name, value)
    assert any(word in reason for reason in told())


def test_sqlite_is_not_for_production(fit: None) -> None:
    from django.db import connection

    named = any("PostgreSQL" in reason for reason in doctor.reasons())
    assert named == (connection.vendor == "sqlite")


def test_a_dead_worker_and_what_came_to_a_stop_are_named(fit: None) -> None:
    Worker.objects.update(seen_at=timezone.now() - timedelta(hours=1))
    DBTaskResult.objects.create(
        args_kwargs={}, task_path="x", backend_name="default", run_after=timezone.now(), status="FAILED"
    )
    Task.objects.create(process=Process.objects.create(), flow_task_type="FUNC", status="ERROR")
    assert len(told()) == 3


def test_demonstration_users_are_found_by_their_password(fit: None, user_of) -> None:
    name = next(iter(USERS))
    user = user_of("integrationsmanagement", username=name)
    assert told() == [], "the same name with a password of their own is nobody's business"
    user.set_password(PASSWORD)
    user.save()
    assert any(name in reason for reason in told())
    User.objects.update(is_active=False)
    assert told() == []


def test_the_command_ends_with_one_and_its_reasons(fit: None, settings, capsys) -> None:
    settings.DEBUG = True
    with pytest.raises(SystemExit) as ended:
        call_command("doctor")
    assert ended.value.code == 1
    assert "DEBUG ist an" in capsys.readouterr().out


def test_system_checks_refuse_known_keys_and_debug_outside_of_demonstrations(settings) -> None:
    assert checks.no_known_secret() == checks.one_mode_only() == checks.locks_of_sqlite() == []
    settings.DEMONSTRATION, settings.DEBUG = False, True
    assert [message.id for message in checks.no_known_secret() + checks.one_mode_only()] == [
        "portal.E001",
        "portal.E002",
    ]


@pytest.mark.parametrize(("flow", "shape"), [("CaseFlow", "svg"), ("CaseFlow", "bpmn"), ("ReferralFlow", "bpmn")])
def test_procedures_can_be_written_to_files(tmp_path: Path, flow: str, shape: str) -> None:
    target = tmp_path / "flow.xml"
    call_command("flowexport", flow, format=shape, output=str(target))
    assert ("<svg" if shape == "svg" else "definitions") in target.read_text()


def production(**env: str) -> subprocess.CompletedProcess[str]:
    """Load the real production settings in a process of their own and print what matters."""
    code = (
        "import django; django.setup(); from django.conf import settings as s;"
        "print(s.DEBUG, s.DEMONSTRATION, s.SESSION_COOKIE_SECURE, s.SERVE_MEDIA, s.SESSION_COOKIE_NAME)"
    )
    paths = os.pathsep.join([str(ROOT / "site"), str(ROOT)])
    base = {key: value for key, value in os.environ.items() if key not in ("SECRET_KEY", "ALLOWED_HOSTS")}
    settings = {"PYTHONPATH": paths, "DJANGO_SETTINGS_MODULE": "portal.settings.production"}
    return subprocess.run([sys.executable, "-c", code], env={**base, **settings, **env}, capture_output=True, text=True)


def test_production_does_not_start_without_its_secrets() -> None:
    assert "SECRET_KEY" in production(ALLOWED_HOSTS="a.example").stderr
    assert "ALLOWED_HOSTS" in production(SECRET_KEY="x" * 60).stderr


def test_production_is_no_demonstration() -> None:
    loaded = production(SECRET_KEY="x" * 60, ALLOWED_HOSTS="a.example, b.example")
    assert loaded.stdout.split() == ["False", "False", "True", "False", "__Host-sessionid"], loaded.stderr
