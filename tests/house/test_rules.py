"""The rules of the house that a program can check: sizes, first lines, imports, no addresses, no inline code."""

import ast
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("site/portal", "site/accounts", "content", "forms", "workflows")
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN = 300, 60, 100
TEXT = {".py", ".html", ".css", ".js", ".toml", ".md", ".txt", ".json", ".yml", ".yaml", ".lock", ".cfg", ".po", ".svg"}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that belongs to the project."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\0") if listed.returncode == 0 else [str(path) for path in ROOT.rglob("*")]
    skipped = {".venv", "node_modules", "var", ".git"}
    paths = (ROOT / name for name in names if name and not skipped & set(Path(name).parts))
    return tuple(path for path in paths if path.is_file())


def short(path: Path) -> str:
    """Its name in the project."""
    return str(path.relative_to(ROOT))


def python(*folders: str) -> Iterator[Path]:
    """Python files that people write."""
    for path in tracked():
        if path.suffix == ".py" and "migrations" not in path.parts and short(path).startswith(folders or ("",)):
            yield path


def test_imports_only_go_down() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)])}
    ran = subprocess.run([str(program), "--no-cache"], cwd=ROOT, env=env, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:]


@pytest.mark.parametrize("suffix", [".py", ".html", ".css", ".js"])
def test_files_stay_short(suffix: str) -> None:
    files = [path for path in tracked() if path.suffix == suffix and "migrations" not in path.parts]
    long = {short(path): len(path.read_text().splitlines()) for path in files}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FILE} == {}


def test_most_files_are_read_in_a_minute() -> None:
    sizes = [len(path.read_text().splitlines()) for path in python(*ROOMS) if path.stat().st_size]
    assert statistics.median(sizes) <= MEDIAN


def test_functions_fit_on_a_screen() -> None:
    long = []
    for path in python():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{short(path)}: {node.name} has {lines} lines")
    assert long == []


def test_every_module_says_why_it_exists() -> None:
    silent = [
        short(path) for path in python() if path.stat().st_size and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_nothing_prints() -> None:
    found = [
        f"{short(path)}:{node.lineno}"
        for path in python(*ROOMS)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert found == []


def test_no_address_of_a_package_registry_and_no_path_of_a_machine() -> None:
    words = ["pypi." + "org", "files.python" + "hosted", "registry.npm" + "js", "deb.debian" + ".org", "/roo" + "t/"]
    words += ["/wor" + "k/", "find-lin" + "ks =", "index-ur" + "l ="]
    found = []
    for path in tracked():
        if path.suffix in TEXT or path.name in ("Makefile", "run", ".npmrc", ".gitignore", "Dockerfile"):
            text = path.read_text(errors="replace")
            found += [f"{short(path)}: {word}" for word in words if word in text]
    assert found == []


def test_the_lock_files_have_hashes_and_fit_the_project() -> None:
    for name in ("requirements.lock", "requirements-dev.lock", "requirements-node.lock"):
        text = (ROOT / name).read_text()
        entries = re.findall(
            r"^[A-Za-z0-9._-]+(?:\[[^\]]*\])?==\S+(.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)*)", text, re.M
        )
        assert entries
        assert all("--hash=sha256:" in entry for entry in entries), name
    wanted = re.findall(
        r'^    "([A-Za-z0-9_.-]+)', (ROOT / "pyproject.toml").read_text().split("[dependency-groups]")[0], re.M
    )
    locked = (ROOT / "requirements.lock").read_text().lower()
    assert [name for name in wanted if f"\n{name.lower()}==" not in "\n" + locked] == []


def test_templates_need_no_inline_code() -> None:
    """The content security policy forbids it, so it would not work anyway."""
    patterns = {
        "inline style": re.compile(r"<[^>]*\sstyle\s*=", re.I),
        "style element": re.compile(r"<style\b", re.I),
        "inline script": re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>", re.I),
        "event handler": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"']", re.I),
        "script address": re.compile(r"(?:href|action)\s*=\s*[\"']\s*javascript:", re.I),
        "third party": re.compile(
            r"<(?:script|link|img|iframe|source)\b[^>]*(?:src|href)\s*=\s*[\"'](?:https?:)?//", re.I
        ),
    }
    found = [
        f"{short(path)}: {name}"
        for path in tracked()
        if path.suffix == ".html"
        for name, pattern in patterns.items()
        if pattern.search(path.read_text())
    ]
    assert found == []
