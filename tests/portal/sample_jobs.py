"""Jobs for the worker's tests; imported by real worker processes too."""

import time
from pathlib import Path

from django_tasks import task


@task()
def note(folder: str, name: str) -> str:
    """Leave one trace per execution."""
    with (Path(folder) / name).open("a") as file:
        file.write("x")
    return name


@task()
def slow(folder: str, name: str, seconds: float) -> None:
    """Say that it has begun, take long, say that it is done."""
    (Path(folder) / f"{name}.begun").touch()
    time.sleep(seconds)
    (Path(folder) / f"{name}.done").touch()


@task()
def hang_once(folder: str, name: str) -> None:
    """Never ends the first time, so that its worker can be killed; the second time it is quick."""
    begun = Path(folder) / f"{name}.begun"
    if begun.exists():
        (Path(folder) / f"{name}.done").touch()
        return
    begun.touch()
    time.sleep(600)


@task()
def fail(person: str) -> None:
    """Fails with somebody's name in message and variables."""
    letter = f"Liebe {person}"
    raise ValueError(f"cannot send: {letter}")


@task()
def fail_twice(folder: str) -> str:
    """Succeeds at the third try."""
    tries = Path(folder) / "tries"
    tries.write_text(tries.read_text() + "x" if tries.exists() else "x")
    if len(tries.read_text()) < 3:
        raise ConnectionError("not yet")
    return "done"
