"""Case notes are read by the readers of the file; a private one by its author alone, and nothing tells of it (C10)."""

from uuid import uuid4

from django.test import Client

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import remarks, services
from workflows.models import JournalEntry, Remark

SECRET, SHARED = "Nur für mich gedacht", "Ruft lieber vormittags an"


def test_a_private_note_stays_with_its_author(client: Client, im1: User, lead: User) -> None:
    case = factories.make_case(im1)
    url = f"/desk/cases/{case.number}/notes/"
    for text, private in ((SECRET, "on"), (SHARED, "")):
        told = {"text": text, "private": private, "ticket": str(uuid4())}
        for _click in range(2):
            assert client.post(url, told).status_code == 302
    assert Remark.objects.count() == 2
    own = client.get(url).content.decode()
    assert SECRET in own
    assert SHARED in own
    deputy = factories.make_deputy(case)
    services.grant(case, lead, services.DEPUTY, by=im1, reason="Vertretung")
    for other in (signed_in(deputy), signed_in(lead)):
        read = other.get(url).content.decode()
        assert SHARED in read
        assert SECRET not in read
        page = other.get(f"/desk/cases/{case.number}/").content.decode()
        assert 'Notizen</a> <span class="muted">1</span>' in page
        assert page.count("Notiz geschrieben") == 1  # of the shared one
        assert other.get(f"/desk/notes/{Remark.objects.get(private=True).pk}/").status_code == 404
    assert not JournalEntry.objects.filter(text__contains=SECRET).exists()


def test_only_the_author_changes_and_another_window_is_noticed(client: Client, im1: User) -> None:
    case = factories.make_case(im1)
    note = remarks.add(case, by=im1, text=SHARED, private=False)
    deputy = signed_in(factories.make_deputy(case))
    assert deputy.post(f"/desk/notes/{note.pk}/", {"text": "x", "seen": "0"}).status_code == 404
    assert deputy.post(f"/desk/notes/{note.pk}/delete/").status_code == 404
    assert client.post(f"/desk/notes/{note.pk}/", {"text": "Neu", "seen": "0"}).status_code == 302
    again = client.post(f"/desk/notes/{note.pk}/", {"text": "Anders", "seen": "0"})
    assert "in einem anderen Fenster" in again.content.decode()
    assert client.post(f"/desk/notes/{note.pk}/delete/").status_code == 302
    assert not Remark.objects.exists()


def test_who_lost_the_case_lost_its_notes(client: Client, im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    note = remarks.add(case, by=im1, text=SECRET, private=True)
    services.assign(case, im2, by=im1, reason="neuer Stadtteil")
    assert client.get(f"/desk/notes/{note.pk}/").status_code == 404
    assert SECRET not in signed_in(im2).get(f"/desk/cases/{case.number}/notes/").content.decode()
