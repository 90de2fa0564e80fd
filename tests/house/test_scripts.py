"""The parts of `make run` and `make test` that can be tried without starting everything."""

import gettext
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import compile_catalogues  # noqa: E402
import run  # noqa: E402
from house import environment, machine  # noqa: E402
from house.console import Console, Trouble, counter  # noqa: E402
from house.serve import Pair, refuse_busy_port  # noqa: E402
from house.stamps import Stamp, fingerprint  # noqa: E402


@pytest.fixture
def console(tmp_path: Path) -> Console:
    return Console(total=3, log=tmp_path / "log" / "setup.log")


def test_a_fingerprint_changes_with_every_byte_and_name(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "one").write_text("1")
    seen = {fingerprint([folder]), fingerprint([folder], "word")}
    (folder / "one").write_text("2")
    seen.add(fingerprint([folder]))
    (folder / "one").rename(folder / "two")
    seen.add(fingerprint([folder]))
    assert len(seen) == 4
    assert fingerprint([folder]) == fingerprint([folder])


def test_a_stamp_fits_only_what_it_was_set_to(tmp_path: Path) -> None:
    stamp = Stamp(tmp_path / "stamps" / "x")
    assert not stamp.fits("a")
    stamp.set("a")
    assert stamp.fits("a")
    assert not stamp.fits("b")


def test_steps_are_announced_with_number_and_seconds(console: Console, capsys) -> None:
    with console.step("Erster"):
        pass
    console.skip("Zweiter")
    printed = capsys.readouterr().out
    assert "[1/3] Erster" in printed
    assert "[2/3] Zweiter: unverändert" in printed


def test_a_failing_program_shows_the_end_of_its_own_output(console: Console) -> None:
    console.run([sys.executable, "-c", "print('of another step')"])
    with pytest.raises(Trouble) as caught:
        console.run([sys.executable, "-c", "print('this went wrong'); raise SystemExit(3)"])
    assert "this went wrong" in str(caught.value)
    assert "of another step" not in str(caught.value)
    assert str(console.log) in str(caught.value)


def test_progress_counts_lines(console: Console) -> None:
    said: list[str] = []
    console.run([sys.executable, "-c", "print('OK\\nno\\nOK')"], said.append, progress=counter("^OK$", "{} of 2"))
    assert said == ["1 of 2", "2 of 2"]


def test_a_busy_port_is_named_with_a_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Trouble, match=rf"make run PORT={port + 1}"):
            refuse_busy_port(port, patience=0)
    refuse_busy_port(port)


def test_what_is_missing_is_named_with_its_command_where_nobody_may_install(console: Console, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Trouble, match="sudo apt-get update && sudo apt-get install -y chromium") as caught:
        machine.ensure(console, "Chromium", ["chromium"], lambda: False)
    assert "Missing on this machine: Chromium" in str(caught.value)


def test_what_is_there_is_not_installed(console: Console, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    machine.ensure(console, "Chromium", ["chromium"], lambda: True)


def test_without_python_make_names_the_command(tmp_path: Path) -> None:
    for program in ("make", "sh", "echo", "test"):
        (tmp_path / program).symlink_to(str(shutil.which(program)))
    ran = subprocess.run(
        ["make", "run"], cwd=ROOT, env={"PATH": str(tmp_path)}, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    assert ran.returncode != 0
    assert "sudo apt-get install python3" in ran.stdout


def test_both_processes_end_together(tmp_path: Path) -> None:
    pair = Pair(0, {})
    stubborn = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
    )
    for name, code in {"web": "import time; print('up', flush=True); time.sleep(60)", "worker": stubborn}.items():
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        pair.processes[name] = process
    pair.refuse_loss()
    pair.stop(patience=0.5)
    assert pair.processes["web"].returncode == -signal.SIGTERM
    assert pair.processes["worker"].returncode == -signal.SIGKILL
    with pytest.raises(Trouble, match="web"):
        pair.refuse_loss()


def test_an_environment_of_the_tests_also_serves_for_running(
    console: Console, monkeypatch, tmp_path: Path, capsys
) -> None:
    made = tmp_path / "venv"
    (made / "bin").mkdir(parents=True)
    (made / "bin" / "python").touch()
    monkeypatch.setattr(environment, "VENV", made)
    monkeypatch.setattr(environment, "PYTHON", made / "bin" / "python")
    Stamp(made / ".made-from").set(fingerprint([ROOT / "requirements-dev.lock"], sys.version))
    environment.prepare(console, "requirements.lock")
    environment.prepare(console, "requirements-dev.lock")
    assert capsys.readouterr().out.count("unverändert") == 2


def test_catalogues_are_compiled_without_gettext_and_without_unfinished_texts(
    tmp_path: Path, monkeypatch, capsys
) -> None:
    folder = tmp_path / "en" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    entries = 'msgid "Hilfe"\nmsgstr "Help"\n\n#, fuzzy\nmsgid "Termin"\nmsgstr "Perhaps"\n'
    (folder / "django.po").write_text(head + entries)
    monkeypatch.setattr(compile_catalogues, "LOCALE", tmp_path)
    assert compile_catalogues.main() == 0
    with (folder / "django.mo").open("rb") as packed:
        catalogue = gettext.GNUTranslations(packed)
    assert catalogue.gettext("Hilfe") == "Help"
    assert catalogue.gettext("Termin") == "Termin"


def test_the_welcome_names_address_password_and_everybody(tmp_path: Path) -> None:
    from accounts.demonstration import PASSWORD, USERS

    kept = tmp_path / "demo-password"
    text = run.welcome("http://127.0.0.1:8000", 7, kept)
    assert PASSWORD in text
    kept.write_text("Ein anderes Passwort\n")
    assert "Ein anderes Passwort" in run.welcome("http://127.0.0.1:8000", 7, kept)
    assert "http://127.0.0.1:8000/desk/" in text
    assert "im1 … im9" in text
    assert all(name in text for name in USERS if not name.startswith("im"))


def test_ci_runs_what_everybody_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "make test" in script.read_text()
