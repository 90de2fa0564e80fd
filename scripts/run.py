"""`make run`: from a fresh machine to a running site with demonstration data; afterwards only what has changed."""

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from house import environment, machine
from house.console import Console, Trouble, counter
from house.environment import PYTHON, ROOT
from house.serve import Pair, refuse_busy_port
from house.stamps import Stamp, fingerprint

Say = Callable[[str], None]
ROOMS = ("site", "content", "forms", "workflows")
SETTINGS = "portal.settings.dev"
MANAGE = [str(PYTHON), str(ROOT / "site" / "manage.py")]


class Start:
    """The steps, in order."""

    def __init__(self) -> None:
        self.var = Path(os.environ.get("VAR_DIR", ROOT / "var")).resolve()
        self.port = int(os.environ.get("PORT", "8000"))
        self.address = f"http://127.0.0.1:{self.port}"
        self.database_url = os.environ.get("DATABASE_URL", "")
        self.console = Console(total=8, log=self.var / "log" / "setup.log")
        self.env = environment.variables(self.var, DJANGO_SETTINGS_MODULE=SETTINGS, BASE_URL=self.address)
        self.lock = fingerprint([ROOT / "requirements.lock"])

    def everything(self) -> None:
        """Prepare, start, say where to look, stay."""
        begin = time.monotonic()
        refuse_busy_port(self.port)
        environment.prepare(self.console)
        self.papers()
        self.assets()
        self.catalogues()
        self.static_files()
        self.database()
        self.demonstration()
        pair = Pair(self.port, self.env)
        try:
            with self.console.step("Webserver und Hintergrunddienst"):
                pair.start()
                pair.wait_until_ready()
            print(welcome(self.address, time.monotonic() - begin, self.var / "demo-password"), flush=True)
            pair.watch()
        except KeyboardInterrupt:
            print("\nWird beendet …", flush=True)
        finally:
            pair.stop()
        print("Beendet.")

    def papers(self) -> None:
        """PDFs want pango from the machine; without it everything else works, and whoever wants one is told."""
        if machine.pango():
            self.console.skip("PDF")
            return
        try:
            with self.console.step("PDF (pango)"):
                machine.ensure(self.console, "pango (PDF)", machine.PANGO, machine.pango)
        except Trouble:
            print(f"  Ohne PDF-Dateien. Dafür:  sudo apt-get install {' '.join(machine.PANGO)}", flush=True)

    def assets(self) -> None:
        """Styles, fonts and icons; the script itself knows whether anything changed."""
        sources = [ROOT / "site" / "static" / name for name in ("css", "icons", "fonts", "js", "editor")]
        wanted = fingerprint([*sources, ROOT / "scripts" / "assets", ROOT / "package-lock.json"], self.lock)
        made = (ROOT / "site" / "static" / "build").exists()
        self.unless("assets", wanted, made, "Gestaltung (Stile, Schriften, Symbole)", self.build_assets)

    def build_assets(self, say: Say) -> None:
        """npm from the machine or from the lock, then our own build."""
        environment.node(self.console)
        self.console.run([str(PYTHON), str(ROOT / "scripts" / "build_assets.py")], env=self.env)

    def catalogues(self) -> None:
        """Translations, compiled without gettext."""
        languages = ROOT / "site" / "portal" / "settings" / "languages.py"
        wanted = fingerprint([*sorted((ROOT / "site" / "locale").rglob("*.po")), languages], self.lock)
        made = all(path.with_suffix(".mo").exists() for path in (ROOT / "site" / "locale").rglob("*.po"))
        command = [str(PYTHON), str(ROOT / "scripts" / "compile_catalogues.py")]
        self.unless("catalogues", wanted, made, "Übersetzungen", lambda say: self.console.run(command, say, self.env))

    def static_files(self) -> None:
        """Collected, named by content and packed, as in production."""
        wanted = fingerprint([ROOT / "site" / "static"], self.lock)
        command = [*MANAGE, "collectstatic", "--noinput", "--verbosity=0"]
        made = (self.var / "static" / "staticfiles.json").exists()
        self.unless("static", wanted, made, "Statische Dateien", lambda say: self.console.run(command, say, self.env))

    def database(self) -> None:
        """Tables as the code wants them."""
        folders = [path for room in ROOMS for path in sorted((ROOT / room).rglob("migrations"))]
        wanted = fingerprint(folders, self.lock, self.database_url)
        made = bool(self.database_url) or self.sqlite_file().exists()
        command = [*MANAGE, "migrate", "--noinput"]
        progress = counter("OK$", "Schritt {}")
        self.unless(
            "database", wanted, made, "Datenbank", lambda say: self.console.run(command, say, self.env, progress)
        )

    def demonstration(self) -> None:
        """Invented people and pages, once per database."""
        if self.has_demonstration():
            self.console.skip("Beispieldaten")
            return
        with self.console.step("Beispieldaten") as say:
            self.console.run([*MANAGE, "demo"], say, self.env, lambda line: line.strip()[:70])
            Stamp(self.var / "stamps" / "demonstration").set(self.database_url)

    def has_demonstration(self) -> bool:
        """Whether its users are there; SQLite can be asked without starting Django."""
        if self.database_url:
            return Stamp(self.var / "stamps" / "demonstration").fits(self.database_url)
        with closing(sqlite3.connect(self.sqlite_file())) as connection:
            return connection.execute("SELECT 1 FROM accounts_user WHERE username = 'im1'").fetchone() is not None

    def sqlite_file(self) -> Path:
        """Where settings put the database when nobody says otherwise."""
        return self.var / "portal.sqlite3"

    def unless(self, name: str, wanted: str, made: bool, title: str, do: Callable[[Say], None]) -> None:
        """Do a step unless its result was made from exactly the same."""
        stamp = Stamp(self.var / "stamps" / name)
        if made and stamp.fits(wanted):
            self.console.skip(title)
            return
        with self.console.step(title) as say:
            do(say)
            stamp.set(wanted)


def welcome(address: str, seconds: float, kept_password: Path) -> str:
    """What a person needs now."""
    sys.path.insert(0, str(ROOT / "site"))
    from accounts.demonstration import PASSWORD, USERS

    password = kept_password.read_text().strip() if kept_password.exists() else PASSWORD
    first, last, _role = USERS["im1"]
    names = [("im1 … im9", f"{first} {last} und acht weitere")]
    names += [(name, f"{first} {last}") for name, (first, last, _role) in USERS.items() if not name[-1].isdigit()]
    return "\n".join(
        [
            "",
            f"  Bereit nach {seconds:.0f} Sekunden.",
            "",
            f"  Öffentliche Seite   {address}/",
            f"  Arbeitsplatz        {address}/desk/",
            f"  Redaktion           {address}/admin/",
            "",
            f"  Passwort für alle   {password}",
            *(f"    {name:<14}{person}" for name, person in names),
            "",
            "  Beenden: Strg-C",
            "",
        ]
    )


def main() -> int:
    """Everything, or only the environment; trouble ends with a sentence instead of a traceback."""
    start = Start()
    try:
        if "--only-environment" in sys.argv:
            start.console.total = 1
            environment.prepare(start.console)
        else:
            start.everything()
    except Trouble as trouble:
        print(f"\n\n{trouble}\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nAbgebrochen.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
