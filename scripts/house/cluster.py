"""A PostgreSQL of our own for the length of a test run: no port, no password, no disk flushes, nothing left behind."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from house.console import Trouble

FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "80",
    "shared_buffers": "256MB",
    "listen_addresses": "''",
}


class Cluster:
    """Runs while the block runs. PostgreSQL refuses to run as root, so root hands it to another user.

    Args:
        kept: a folder whose database outlives the run; without one everything is forgotten.
    """

    def __init__(self, programs: Path, kept: Path | None = None) -> None:
        self.programs = programs
        self.user = unprivileged() if os.geteuid() == 0 else None
        self.home = Path(tempfile.mkdtemp(prefix="portal-pg-", dir="/tmp"))  # noqa: S108 – socket paths must be short
        self.kept = kept
        self.data = str(kept / "data") if kept else "data"

    @property
    def url(self) -> str:
        """For DATABASE_URL: reached through a socket that only its owner (and root) can open."""
        return f"postgres://portal@{quote(str(self.home), safe='')}/postgres"

    def __enter__(self) -> "Cluster":
        if self.user:
            shutil.chown(self.home, self.user)
        self.home.chmod(0o700)
        if self.kept:
            self.kept.mkdir(parents=True, exist_ok=True)
            if self.user:
                shutil.chown(self.kept, self.user)
        if not (self.kept and (self.kept / "data" / "PG_VERSION").exists()):
            self.create()
        options = " ".join(f"-c {name}={value}" for name, value in FAST.items())
        options += f" -c unix_socket_directories={self.home} -c unix_socket_permissions=0700"
        self.call("pg_ctl", "-D", self.data, "-l", "log", "-w", "-t", "60", "-o", options, "start")
        return self

    def create(self) -> None:
        """An empty database cluster."""
        self.call(
            "initdb", "-D", self.data, "-U", "portal", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"
        )

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        try:
            self.call("pg_ctl", "-D", self.data, "-m", "fast" if self.kept else "immediate", "-w", "stop")
        finally:
            shutil.rmtree(self.home, ignore_errors=True)

    def call(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs in our folder."""
        command = [str(self.programs / program), *arguments]
        output = self.home / f"{program}.out"
        with output.open("w") as out:
            code = subprocess.run(
                command, cwd=self.home, user=self.user, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL
            ).returncode
        if code:
            raise Trouble(f"PostgreSQL: {' '.join(command)}\n{output.read_text()[-2000:]}")


def unprivileged() -> str:
    """A user who is not root; Debian's package brings `postgres`."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
