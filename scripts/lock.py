"""Write the lock files: exact versions with the hashes of their files, for Python 3.11 and later, no addresses."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UV = "uv>=0.13,<0.14"
FILES = {
    "requirements.lock": ["pyproject.toml", "--group", "assets"],
    "requirements-dev.lock": ["pyproject.toml", "--group", "assets", "--group", "dev"],
    "requirements-node.lock": ["--group", "node"],
}
OPTIONS = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-build", "--quiet"]
OPTIONS += ["--custom-compile-command", "make lock"]


def main() -> int:
    """Resolve anew; `make lock ARGS=--upgrade` for newer versions."""
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", UV], check=True)
    for name, sources in FILES.items():
        command = [sys.executable, "-m", "uv", "pip", "compile", *sources, *OPTIONS, "--output-file", name]
        subprocess.run([*command, *sys.argv[1:]], cwd=ROOT, check=True)
        check(ROOT / name)
    return 0


def check(path: Path) -> None:
    """No address of an index or a file may get into a lock: it must work wherever the packages come from."""
    words = ("://", "--index-url", "--find-links", " @ ")
    lines = path.read_text().splitlines()
    found = [line for line in lines if not line.lstrip().startswith("#") and any(word in line for word in words)]
    if found or any("://" in line for line in lines):
        sys.exit(f"{path.name}: addresses in the lock file: {found[:3]}")
    print(f"{path.name}: {sum('==' in line for line in lines)} packages")


if __name__ == "__main__":
    sys.exit(main())
