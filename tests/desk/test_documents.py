"""Documents: by content and not by name, private, as an attachment, after a check; health is narrower."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from accounts.models import User
from forms.uploads.checks import Washed
from forms.uploads.models import private
from tests import factories
from tests.desk.conftest import signed_in
from tests.forms.uploads import bad
from workflows.case import documents
from workflows.case.record import Case
from workflows.models import Document


@pytest.fixture
def case(im1: User) -> Case:
    """A case of the first manager."""
    return factories.make_case(im1)


def send(client: Client, case: Case, name: str, content: bytes, **told: str):
    """Send the form."""
    values = {"sort": "notice", "note": "", "ticket": str(uuid4()), **told}
    return client.post(f"/desk/cases/{case.number}/documents/", {**values, "file": SimpleUploadedFile(name, content)})


def test_a_photo_is_washed_kept_and_handed_out_as_an_attachment(client: Client, case: Case) -> None:
    ticket = str(uuid4())
    for _click in range(2):
        assert send(client, case, "IMG <1>.png", bad.with_place(), dated="02.11.2026", ticket=ticket).status_code == 302
    one = Document.objects.get()
    assert (one.kind, one.sort, one.name) == ("image", "notice", "IMG _1_.jpg")
    response = client.get(f"/desk/documents/{one.pk}/")
    content = b"".join(response.streaming_content)
    assert b"KameraMarke" not in content
    assert response["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response["Content-Security-Policy"]
    assert one.place not in client.get(f"/desk/cases/{case.number}/documents/").content.decode()
    client.get(f"/desk/documents/{one.pk}/")
    assert case.journal.filter(action="read", text="Dokument geöffnet").count() == 1


def test_what_is_no_document_is_refused_with_a_sentence(client: Client, case: Case) -> None:
    page = send(client, case, "bescheid.pdf", b"<html><script>alert(1)</script>")
    assert "kein Foto und kein PDF" in page.content.decode()
    assert send(client, case, "leer.pdf", b"").status_code == 200
    assert not Document.objects.exists()


def test_health_is_for_those_who_may_read_health(client: Client, case: Case, im1: User) -> None:
    washed = Washed("attest.pdf", "pdf", b"%PDF-1.7")
    ill = documents.add(case, washed, by=im1, sort="proof", dated=None, note="Befund Knie", health=True)
    deputy = signed_in(factories.make_deputy(case))
    page = deputy.get(f"/desk/cases/{case.number}/documents/").content.decode()
    assert "attest" not in page
    assert "Gesundheit" not in page
    assert deputy.get(f"/desk/documents/{ill.pk}/").status_code == 404
    assert deputy.post(f"/desk/documents/{ill.pk}/delete/", {"reason": "x"}).status_code == 404
    assert "Nachweis" not in deputy.get(f"/desk/cases/{case.number}/").content.decode()  # nor in the history
    assert client.get(f"/desk/documents/{ill.pk}/").status_code == 200


def test_deleting_takes_the_content_along(
    client: Client, case: Case, im1: User, django_capture_on_commit_callbacks
) -> None:
    washed = Washed("falsch.pdf", "pdf", b"%PDF-1.7")
    one = documents.add(case, washed, by=im1, sort="letter", dated=None, note="", health=False)
    assert private().exists(one.place)
    assert client.post(f"/desk/documents/{one.pk}/delete/", {"reason": ""}).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(f"/desk/documents/{one.pk}/delete/", {"reason": "falsche Datei"}).status_code == 302
    assert not private().exists(one.place)
    assert case.journal.get(action="delete").reason == "falsche Datei"
