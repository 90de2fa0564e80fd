"""Turning pages, conditions without a script, files on the way, another day, the review, and what is left behind."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.core import mail
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from content.pages.form import FormPage
from forms import selectors, services, tickets
from forms.counts import DeletedCount
from forms.filling import drafts
from forms.filling.drafts import Draft
from forms.submissions import Submission
from forms.uploads.models import MEGABYTE, Upload, private
from forms.uploads.services import sweep
from tests.forms.conftest import ticket_in
from tests.forms.filling import make_long_form
from tests.forms.uploads import bad

pytestmark = pytest.mark.django_db
ADDRESS = "/de/formular/"


@pytest.fixture(autouse=True)
def _long(db: None) -> FormPage:
    return make_long_form()


class Visitor:
    """A browser without JavaScript: it sends what stands in the form, changed by what is typed."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.go(ADDRESS)

    def go(self, address: str) -> str:
        self.response: Any = self.client.get(address)
        return self.text

    @property
    def text(self) -> str:
        return unescape(self.response.content.decode())

    def press(self, action: str = "next", **typed: Any) -> str:
        """Fill in and press a button; redirects are followed."""
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', self.response.content.decode())
        data = {**dict(hidden), "form-action": action, **typed}
        self.response = self.client.post(ADDRESS, data)
        if self.response.status_code == 302:
            self.response = self.client.get(self.response["Location"])
        return self.text


@pytest.fixture
def visitor(client: Client) -> Visitor:
    """Somebody who opens the form."""
    return Visitor(client)


FIRST = {"vorname": "أمل", "nachname": "حداد"}


def file(content: bytes = b"", name: str = "brief.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content or bad.picture(size=(900, 700)))


def upto_review(visitor: Visitor, **second: Any) -> str:
    visitor.press(**FIRST, kinder="no")
    return visitor.press(anliegen="Hilfe beim Brief", **second)


def test_page_by_page_to_the_receipt_with_a_file_and_a_mail(
    visitor: Visitor, django_capture_on_commit_callbacks: Any
) -> None:
    assert "Schritt 1 von 3" in visitor.text
    second = visitor.press(**FIRST, kinder="no")
    assert "Schritt 2 von 3" in second
    assert 'data-key="kita" hidden' in second
    review = visitor.press(anliegen="Hilfe beim Brief", email="amal@example.org", brief=file())
    for word in ("أمل", "Hilfe beim Brief", "brief.jpg", "Nein", "Schritt 3 von 3"):
        assert word in review
    assert not Submission.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        receipt = visitor.press("send")
    sent = Submission.objects.get()
    assert sent.code in receipt
    [upload] = sent.uploads.all()
    assert sent.answers["brief"] == [str(upload.pk)]
    assert private().open(upload.place).read().startswith(b"\xff\xd8\xff")
    assert dict(sent.readable_answers()[1][1])["Frage brief"] == "brief.jpg"
    assert not Draft.objects.exists()
    [letter] = mail.outbox
    assert (letter.to, letter.subject) == (["amal@example.org"], "Ihre Anfrage ist angekommen")
    assert sent.code in letter.body
    assert "Hilfe" not in letter.body + letter.subject
    assert "أمل" not in letter.body + letter.subject


def test_what_an_answer_reveals_is_asked_before_going_on(visitor: Visitor) -> None:
    revealed = visitor.press(**FIRST, kinder="yes")
    assert "Zu Ihren Antworten haben wir noch Fragen" in revealed
    assert 'aria-invalid="true"' not in revealed
    assert "Bitte füllen Sie dieses Feld aus" in visitor.press(**FIRST, kinder="yes", anzahl="")
    second = visitor.press(**FIRST, kinder="yes", anzahl="2")
    assert 'data-key="kita">' in second  # its condition looks at the page before
    visitor.press("back")
    visitor.press(**FIRST, kinder="no", anzahl="2")
    visitor.press(anliegen="x", kita="Sonne")
    visitor.press("send")
    assert set(Submission.objects.get().answers) == {"vorname", "nachname", "kinder", "anliegen"}


def test_files_survive_mistakes_elsewhere_and_can_be_taken_back(visitor: Visitor) -> None:
    visitor.press(**FIRST, kinder="no")
    wrong = visitor.press(anliegen="", brief=file())
    assert "brief.jpg" in wrong
    assert "Bitte füllen Sie dieses Feld aus" in wrong
    refused = visitor.press(
        anliegen="x", brief=[file(bad.SVG, "bild.svg"), file(bad.paper(), "a.pdf"), file(name="b.jpg")]
    )
    assert "kein Foto und kein PDF" in refused
    assert "höchstens 2 Dateien" in refused
    assert [upload.name for upload in Upload.objects.all()] == ["brief.jpg", "a.pdf"]
    gone = Upload.objects.get(name="a.pdf")
    visitor.press(anliegen="x", **{"form-remove": str(gone.pk)})
    assert not private().exists(gone.place) or not Upload.objects.filter(pk=gone.pk).exists()
    assert "a.pdf" not in visitor.press(anliegen="x")


def test_what_is_too_large_for_any_form_is_not_even_kept_in_memory(visitor: Visitor, settings: Any) -> None:
    settings.FORMS = {"min_seconds": 0, "request_mb": 1}
    visitor.press(**FIRST, kinder="no")
    text = visitor.press(brief=file(b"x" * 3 * MEGABYTE), anliegen="Das bleibt")
    assert "Alle Dateien zusammen sind zu groß" in text
    assert "Das bleibt" in text
    huge = visitor.client.post(ADDRESS, {"brief": file(b"x" * 5 * MEGABYTE)})
    assert huge.status_code == 400
    assert not Upload.objects.exists()


def test_foreign_files_and_invented_ids_are_nobodys(visitor: Visitor, client: Client) -> None:
    visitor.press(**FIRST, kinder="no")
    visitor.press(anliegen="x", brief=file())
    mine = Upload.objects.get()
    other = Visitor(client)
    other.press(**FIRST, kinder="no")
    other.press(anliegen="y", brief=str(mine.pk), **{"form-remove": str(mine.pk)})
    other.press(anliegen="y", brief=str(mine.pk))
    other.press("send")
    assert "brief" not in Submission.objects.get().answers
    assert Upload.objects.get().draft_id


def test_another_day_on_another_device(visitor: Visitor, settings: Any) -> None:
    saved = visitor.press("save", vorname="أمل")
    code = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", saved)[0]  # type: ignore[index]
    draft = Draft.objects.get()
    assert code not in str(vars(draft))
    assert draft.expires_at > timezone.now() + timedelta(days=13)
    elsewhere = Visitor(Client())
    elsewhere.go(f"{ADDRESS}?weiter=1")
    assert 'value="أمل"' in elsewhere.press("resume", code=code.lower())
    assert "kein angefangenes Formular" in Visitor(Client()).press("resume", code="K7PM-3XQ9-WD2H")
    Draft.objects.update(expires_at=timezone.now())
    assert "kein angefangenes Formular" in Visitor(Client()).press("resume", code=code)
    settings.FORMS = {"min_seconds": 0, "wrong_codes_per_hour": 2}
    assert Visitor(Client()).client.post(ADDRESS, {"form-action": "resume", "code": code}).status_code == 429


def test_nothing_is_lost_when_the_form_lay_open_too_long(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor.press(**FIRST, kinder="no")
    monkeypatch.setattr(tickets.Ticket, "age", 30 * 3600)
    upto = visitor.press(anliegen="Noch da")
    assert "أمل" in upto
    assert "Noch da" in upto
    Draft.objects.all().delete()
    again = visitor.press(anliegen="Noch da", **{"form-page": "2"})
    assert "lange offen" in again
    assert "Noch da" in again


def test_the_review_cannot_be_jumped_to(visitor: Visitor) -> None:
    visitor.press("save", vorname="أمل")
    token = Draft.objects.get().token
    text = visitor.go(f"{ADDRESS}?entwurf={tickets.address_of_draft(token)}&seite=pruefen")
    visitor.response = visitor.client.get(visitor.response["Location"]) if visitor.response.status_code == 302 else 0
    text = visitor.text
    assert "Bitte wählen Sie etwas aus" in text
    assert 'value="أمل"' in text
    visitor.client.post(ADDRESS, {tickets.FIELD: ticket_in(visitor.response), "form-action": "send"})
    assert not Submission.objects.exists()


def test_a_draft_shows_only_to_a_signed_address(visitor: Visitor) -> None:
    visitor.press(**FIRST, kinder="no")
    draft = Draft.objects.get()
    for forged in (draft.token, str(draft.pk), "x", tickets.receipt(draft.token)):
        assert "أمل" not in Client().get(ADDRESS, {"entwurf": forged}).content.decode()
    right = {"entwurf": tickets.address_of_draft(draft.token)}
    assert "أمل" in Client().get(ADDRESS, right).content.decode()
    assert "أمل" not in Client().get(ADDRESS, right, headers={"Sec-Fetch-Site": "cross-site"}).content.decode()


def test_what_is_over_is_deleted_with_its_files_and_only_counted(
    visitor: Visitor, django_capture_on_commit_callbacks: Any
) -> None:
    upto_review(visitor, brief=file())
    visitor.press("send")
    place = Submission.objects.get().uploads.get().place
    upto_review(Visitor(visitor.client), brief=file())
    abandoned = Draft.objects.get().uploads.get().place
    Draft.objects.update(expires_at=timezone.now())
    Submission.objects.update(created_at=timezone.now() - timedelta(days=91), state="answered")
    month = timezone.localdate(Submission.objects.get().created_at).replace(day=1)
    with django_capture_on_commit_callbacks(execute=True):
        assert (services.delete_expired(), drafts.delete_expired()) == (1, 1)
    assert not Upload.objects.exists()
    assert not private().exists(place)
    assert not private().exists(abandoned)
    [count] = DeletedCount.objects.all()
    assert (count.form, count.month, count.state, count.number) == ("lang", month, "answered", 1)


def test_contents_without_a_row_are_swept_up(visitor: Visitor) -> None:
    upto_review(visitor, brief=file())
    kept = Upload.objects.get().place
    lost = private().save("uploads/ab/verloren", ContentFile(b"x"))
    assert sweep() == 0 or private().exists(lost)
    sweep(timedelta(seconds=-5))
    assert private().exists(kept)
    assert not private().exists(lost)


def test_readers_of_one_form(visitor: Visitor, user_of: Any) -> None:
    from forms.readers import FormReaders

    upto_review(visitor)
    visitor.press("send")
    sent = Submission.objects.get()
    lead, ehrenamt = user_of("teamleitung"), user_of("ehrenamt")
    assert selectors.inbox_for(lead).exists()
    readers = FormReaders.objects.create(form=sent.form)
    readers.people.add(ehrenamt)
    assert not selectors.inbox_for(lead).exists()
    assert list(selectors.inbox_for(ehrenamt)) == [sent]
    assert selectors.may_handle(ehrenamt)
    assert list(selectors.readers_of(sent.form)) == [ehrenamt]
    assert not selectors.forms_for(lead).exists()
