"""What staff do with a request: find it, give it on, answer it in the visitor's language, read its files."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client

from forms import secret_word, services
from forms.readers import FormReaders
from forms.replies import ReplyText
from forms.submissions import Submission
from tests.forms import make
from workflows.case.journal import JournalEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch, db: None) -> Submission:
    """A request in Arabic, with an address, from Eglosheim."""
    from tests.factories import make_stadtteil

    make_stadtteil()
    make.parts_of_the_city(monkeypatch)
    version = make.make_version()
    told = {"vorname": "Amal", "nachname": "Haddad", "email": "amal@example.org", "stadtteil": "eglosheim"}
    return services.receive(version, told, "ar", "einmal")


@pytest.fixture
def text(db: None) -> ReplyText:
    """A text block in German and Arabic."""
    languages = [{"type": "language", "value": {"language": "ar", "text": "نتصل بكم غدًا."}}]
    return ReplyText.objects.create(name="Rückruf", text="Wir rufen Sie morgen an.", translations=languages)


def test_the_list_is_narrowed_by_form_and_stadtteil(sent: Submission, client_of: Any) -> None:
    client: Client = client_of("teamleitung")
    for query, found in (("", True), ("formular=alles", True), ("stadtteil=eglosheim", True), ("formular=x", True)):
        assert ("Haddad" in client.get(f"/desk/inbox/?{query}").content.decode()) == found
    services.receive(sent.version, {"vorname": "Basel", "stadtteil": "hoheneck"}, "de", "zwei")
    page = client.get("/desk/inbox/?stadtteil=eglosheim&formular=alles").content.decode()
    assert "Haddad" in page
    assert "Basel" not in page


def test_an_answer_goes_out_in_the_visitors_language_and_names_nobody_in_the_subject(
    sent: Submission, text: ReplyText, client_of: Any, django_capture_on_commit_callbacks: Any
) -> None:
    client: Client = client_of("teamleitung")
    page = client.get(f"/desk/inbox/{sent.code}/").content.decode()
    assert "نتصل بكم غدًا." in page
    nothing = client.post(f"/desk/inbox/{sent.code}/reply/", {"block": "", "text": " "}).content.decode()
    assert "Bitte wählen Sie einen Baustein" in nothing
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"/desk/inbox/{sent.code}/reply/", {"block": text.pk, "text": "شكرًا", "done": "on"})
    sent.refresh_from_db()
    assert sent.state == "answered"
    [letter] = mail.outbox
    assert letter.to == ["amal@example.org"]
    assert "Amal" not in letter.subject
    assert letter.body.startswith("نتصل بكم غدًا.\n\nشكرًا")
    status = Client().post("/status/?lang=ar", {"code": sent.code, "word": secret_word.given(sent)}).content.decode()
    assert "نتصل بكم غدًا." in status
    entries = JournalEntry.objects.values_list("text", flat=True)
    assert any(sent.code in entry and "beantwortet" in entry for entry in entries)
    assert not any("Haddad" in entry or "نتصل" in entry for entry in entries)
    late = client.post(f"/desk/inbox/{sent.code}/reply/", {"text": "noch einmal"})
    assert late.status_code == 409
    assert sent.replies.count() == 1


def test_a_request_is_given_only_to_who_may_read_it(sent: Submission, client_of: Any, user_of: Any) -> None:
    lead, colleague, other = user_of("teamleitung"), user_of("integrationsmanagement"), user_of("ehrenamt")
    client: Client = client_of(lead)
    client.post(f"/desk/inbox/{sent.code}/give/", {"to": other.pk})
    sent.refresh_from_db()
    assert sent.handled_by is None
    client.post(f"/desk/inbox/{sent.code}/give/", {"to": colleague.pk})
    sent.refresh_from_db()
    assert (sent.handled_by, sent.state) == (colleague, "assigned")


def test_chosen_readers_read_their_form_and_nobody_else(sent: Submission, client_of: Any, user_of: Any) -> None:
    chosen, lead = user_of("ehrenamt"), user_of("teamleitung")
    FormReaders.objects.create(form=sent.form).people.add(chosen)
    assert "Haddad" in client_of(chosen).get("/desk/inbox/").content.decode()
    assert client_of(chosen).get(f"/desk/inbox/{sent.code}/").status_code == 200
    assert "Alles auf einmal" not in client_of(lead).get("/desk/inbox/").content.decode()
    assert client_of(lead).get(f"/desk/inbox/{sent.code}/").status_code == 404


def test_readers_and_text_blocks_are_set_in_the_admin(sent: Submission, client_of: Any, user_of: Any) -> None:
    lead: Client = client_of("teamleitung")
    address = "/admin/snippets/office_forms/formreaders/add/"
    assert "Integrationsmanagement" in lead.get(address).content.decode()
    nobody = lead.post(address, {"form": sent.form.pk})
    assert "Bitte wählen Sie mindestens eine Person oder eine Rolle" in nobody.content.decode()
    reader = user_of("ehrenamt")
    assert lead.post(address, {"form": sent.form.pk, "people": [reader.pk]}).status_code == 302
    assert list(FormReaders.objects.get().people.all()) == [reader]
    editor: Client = client_of("redaktion")
    assert editor.get(address).status_code in (302, 403)
    assert "Nur lesen" not in editor.get("/admin/").content.decode()
    page = editor.get(f"/admin/snippets/office_forms/formdefinition/edit/{sent.form.pk}/").content.decode()
    assert "Anfragen aus diesem Formular lesen nur" in page
    assert "Leserechte ändern" not in page
    assert editor.get("/admin/snippets/office_forms/replytext/add/").status_code == 200
