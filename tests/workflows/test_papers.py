"""Papers are tagged, carry their language and our own fonts, and fetch nothing from anywhere."""

import sys
from io import BytesIO

import pikepdf
import pytest

from workflows import papers


def test_a_paper_is_tagged_and_in_our_fonts() -> None:
    made = pikepdf.open(BytesIO(papers.pdf("papers/base.html", {})))
    assert made.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in made.Root
    assert made.Root.Lang == "de"
    fonts = {
        str(o.BaseFont).split("+")[-1] for o in made.objects if isinstance(o, pikepdf.Dictionary) and "/BaseFont" in o
    }
    assert fonts == {"Paper", "Paper-Semi-Bold"}


@pytest.mark.parametrize(
    "address",
    ["https://example.org/x.png", "file:///etc/passwd", papers.HOUSE + "../manage.py", papers.HOUSE + "/etc/passwd"],
)
def test_a_paper_fetches_nothing(address: str) -> None:
    with pytest.raises(ValueError, match="own files"):
        papers.own_file(address)


def test_without_the_libraries_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(papers.NoPaper, match="Drucken Sie solange"):
        papers.pdf("papers/base.html", {})
