"""Every kind of bad file: refused with a sentence that helps, or washed; never more memory than one small process."""

import io
import resource

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from forms.uploads.checks import Refused, Washed, check, plain_name
from tests.forms.uploads import bad


def taken(content: bytes, name: str = "brief.pdf", kinds: tuple[str, ...] = ("image", "pdf"), mb: int = 1) -> Washed:
    """What is kept of a file; the browser's word about its type counts for nothing."""
    return check(SimpleUploadedFile(name, content, content_type="image/png"), kinds, mb)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "ist leer"),
        (b"x" * (1024 * 1024 + 1), "zu groß. Erlaubt sind 1 MB"),
        (bad.SVG, "kein Foto und kein PDF"),
        (bad.HTML, "kein Foto und kein PDF"),
        (bad.ZIP, "kein Foto und kein PDF"),
        (b"MZ" + bytes(200), "kein Foto und kein PDF"),
        (bad.HTML + bad.paper(), "kein Foto und kein PDF"),
        (bad.picture("GIF"), "kein Foto und kein PDF"),
        (bad.picture()[:400], "beschädigt"),
        (b"\xff\xd8\xff" + bytes(2000), "beschädigt"),
        (bad.picture("PNG")[:60], "beschädigt"),
        (b"%PDF-1.7\n" + bad.HTML, "beschädigt"),
        (bad.paper()[:-200], None),
        (bad.flood(), "zu viele Bildpunkte"),
        (bad.paper(**bad.LOCKED), "mit einem Kennwort geschützt"),
        (bad.paper(pages=101), "höchstens 100"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else str(value),
)
def test_what_is_no_good_is_refused_with_a_sentence(content: bytes, words: str | None) -> None:
    if words is None:  # a PDF cut off at its end can often be mended; then only its pages are kept
        assert b"%PDF" in taken(content).content
        return
    with pytest.raises(Refused, match=words):
        taken(content)


def test_only_the_kinds_that_the_form_asks_for() -> None:
    with pytest.raises(Refused, match="Bitte senden Sie ein PDF"):
        taken(bad.picture(), kinds=("pdf",))
    with pytest.raises(Refused, match="Bitte senden Sie ein Foto"):
        taken(bad.paper(), kinds=("image",))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_drawn_anew_and_tells_nothing_else(kind: str) -> None:
    washed = taken(bad.picture(kind) + bad.HTML + bad.ZIP, "Urlaub.html")
    assert (washed.name, washed.kind) == ("Urlaub.jpg", "image")
    assert b"<script" not in washed.content
    assert b"PK\x03\x04" not in washed.content


def test_place_camera_and_comment_are_gone_and_the_picture_stands_upright() -> None:
    raw = bad.with_place()
    assert b"KameraMarke" in raw
    washed = taken(raw, "IMG_1.jpg").content
    assert b"KameraMarke" not in washed
    assert b"geheimer" not in washed
    with Image.open(io.BytesIO(washed)) as image:
        assert image.size == (48, 64)
        assert not image.getexif()
    large = taken(bad.picture(size=(5200, 400)), "x.jpg").content
    with Image.open(io.BytesIO(large)) as image:
        assert image.size == (2600, 200)


def test_a_pdf_keeps_its_pages_and_nothing_that_acts() -> None:
    washed = taken(bad.paper(bad.acting) + bad.ZIP)
    assert washed.emptied
    for part in (
        b"JavaScript",
        b"Launch",
        b"alert",
        b"calc",
        b"sly",
        b"MZ-",
        b"EmbeddedFile",
        b"XFA",
        b"xfa-geheim",
        b"PK\x03",
    ):
        assert part not in washed.content
    with pikepdf.open(io.BytesIO(washed.content)) as pdf:
        assert len(pdf.pages) == 1
        assert not pdf.attachments
    assert not taken(bad.paper()).emptied


def test_a_bomb_ends_its_own_process_only() -> None:
    with pytest.raises(Refused):
        taken(bad.bomb(), mb=10)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    assert peak < 800, f"{peak:.0f} MB"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\brief.pdf", "brief.pdf"),
        ("brief\u202efdp.exe", "brieffdp.exe"),
        ("a\x00b.pdf", "ab.pdf"),
        ('"><script>.jpg', "___script_.jpg"),
        ("", "datei"),
        (".htaccess", "htaccess"),
        ("رسالة من المدينة.pdf", "رسالة من المدينة.pdf"),
        ("x" * 500 + ".pdf", "x" * 112 + ".pdf"),
    ],
)
def test_names_are_for_people_only(name: str, plain: str) -> None:
    assert plain_name(name) == plain
