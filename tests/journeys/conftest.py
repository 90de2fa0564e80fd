"""What the walks need beside people and a browser."""

from pathlib import Path

import pytest

from tests.forms.uploads import bad


@pytest.fixture
def letter(tmp_path: Path) -> str:
    """A photo of a letter that knows where it was taken."""
    path = tmp_path / "رسالة.jpg"
    path.write_bytes(bad.with_place())
    return str(path)
