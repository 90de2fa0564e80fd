"""What the machine must bring, and how to get it: apt where we may, else the exact command for whoever may."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from ctypes.util import find_library
from pathlib import Path

from house.console import Console, Trouble


def may_install() -> list[str] | None:
    """The words before `apt-get`: nothing for root, `sudo -n` where it needs no password; None where we may not."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def ensure(console: Console, what: str, packages: Sequence[str], there: Callable[[], bool]) -> None:
    """Install Debian packages unless what they bring is there.

    Raises:
        Trouble: they are missing and we may not install them, or installing did not help.
    """
    if there():
        return
    command = f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
    prefix = may_install()
    if prefix is not None:
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        keep = ["--preserve-env=DEBIAN_FRONTEND"] if prefix else []
        apt = [*prefix, *keep, "apt-get"]
        try:
            console.run([*apt, "update"], env=env)
            console.run([*apt, "install", "-y", "--no-install-recommends", *packages], env=env)
        except Trouble as trouble:
            raise Trouble(f"{trouble}\n\n{sentence(what, command)}") from None
    if not there():
        raise Trouble(sentence(what, command))


def sentence(what: str, command: str) -> str:
    """What to do, for both kinds of readers."""
    return (
        f"Auf diesem Rechner fehlt: {what}. Bitte einmal ausführen und dann von vorn beginnen:\n\n    {command}\n\n"
        f"Missing on this machine: {what}. Please run the command above once, then start again."
    )


PANGO = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")  # what WeasyPrint draws letters with


def pango() -> bool:
    """Whether PDFs can be made."""
    return all(find_library(name) for name in ("pango-1.0", "pangoft2-1.0", "harfbuzz-subset"))


def postgresql() -> Path | None:
    """The folder with PostgreSQL's newest programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    if program := shutil.which("initdb"):
        return Path(program).resolve().parent
    return None


def chromium() -> str | None:
    """A Chromium that starts (Ubuntu's package of that name is only a pointer to another shop)."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        path = shutil.which(name)
        if path and subprocess.run([path, "--version"], capture_output=True).returncode == 0:
            return path
    return None


def arabic_font() -> bool:
    """Whether a font with Arabic letters is there, so that pictures of pages are worth looking at."""
    return any(Path("/usr/share/fonts").rglob("NotoSansArabic*")) or any(Path("/usr/share/fonts").rglob("NotoNaskh*"))
