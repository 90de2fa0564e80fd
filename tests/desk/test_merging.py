"""Two cases of one person become one, in one transaction, and two again exactly as they were (C3)."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone
from viewflow.workflow.models import Task

from accounts.models import User
from forms.uploads.checks import Washed
from tests import factories
from tests.demo.rows import rows_of
from tests.desk.conftest import signed_in
from workflows.case import appointments, documents, households, merging, remarks, services, similar
from workflows.case.documents import Document
from workflows.case.merges import Merge
from workflows.case.record import Case
from workflows.case.same_person import differences


def tasks_of(case: Case) -> Any:
    """The engine's tasks of a case."""
    return Task.objects.filter(process__caseprocess__case=case)


def state(*cases: Case) -> list[dict[str, Any]]:
    """Every row of the cases but the journal, with the keys that `rows_of` leaves out."""
    fresh = [Case.objects.select_related("person").get(pk=case.pk) for case in cases]
    told = [
        rows_of(case)
        | {
            "journal": None,
            "person_id": case.person_id,
            "household_id": case.person.household_id,
            "goal_ids": sorted(case.goals.values_list("pk", flat=True)),
            "referral_ids": sorted(case.referrals.values_list("pk", flat=True)),
            "rights": sorted(
                Task.objects.filter(process__caseprocess__case=case).values_list("pk", "owner_permission_obj_pk")
            ),
        }
        for case in fresh
    ]
    for rows in told:
        rows["grants"] = sorted(rows["grants"], key=str)
    return told


@pytest.fixture
def pair(im1: User) -> tuple[Case, Case]:
    """The same man twice: one case in support, with all that belongs to it; one that waits for its intake."""
    house = factories.make_accommodation(factories.make_stadtteil("Grünbühl"))
    rich = factories.make_case(im1, first_name="Omar", date_of_birth=date(1985, 2, 3), phone="1", address="Weg 1")
    factories.drive_to(rich, "support")
    factories.make_referral(rich, im1)
    values = {"on": timezone.localdate(), "place": "office", "minutes": 15}
    services.add_encounter(rich, by=im1, values=values)
    poor = factories.make_case(
        im1, first_name="Omer", phone="2", email="o@example.org", accommodation=house, address_protected=True
    )
    households.unite(factories.make_case(im1, first_name="Rana"), poor, by=im1)
    return Case.objects.get(pk=poor.pk), Case.objects.get(pk=rich.pk)


def test_merged_and_undone_exactly(client: Client, im1: User, pair: tuple[Case, Case]) -> None:
    kept, gone = pair
    before = state(kept, gone)
    page = client.get(f"/desk/cases/{kept.number}/merge/").content.decode()
    assert gone.number in page
    address = f"/desk/cases/{kept.number}/merge/{gone.number}/"
    form = client.get(address).context["form"]
    asked = {field.html_name: field.value() for field in form}
    assert asked == {"name": "kept", "date_of_birth": "gone", "phone": "kept", "home": "kept", "clock": "gone"}
    for _twice in range(2):
        assert client.post(address, asked | {"name": "gone", "home": "gone"}).status_code == 302
    kept, gone = (Case.objects.select_related("person").get(pk=case.pk) for case in (kept, gone))
    person = kept.person
    assert (str(person), person.date_of_birth, person.phone, person.address) == (
        "Omar Haddad", date(1985, 2, 3), "2", "Weg 1"
    )  # fmt: skip
    assert person.address_protected  # what one of both protects stays protected
    assert (gone.stage, gone.person, gone.is_open) == ("merged", person, False)
    assert kept.clock_start is not None
    assert (kept.goals.count(), kept.referrals.count(), kept.encounters.count()) == (1, 1, 1)
    assert {task.flow_task.name for task in tasks_of(kept) if task.status == "ASSIGNED"} == {"inform", "intake"}
    assert not tasks_of(gone).filter(status__in=merging.ACTIVE).exists()
    task = factories.task_of(kept, "inform")
    assert client.get(f"/desk/tasks/{task.pk}/").status_code == 200
    assert [m.person.pk for m in similar.find_similar("Omar", "Haddad", date(1985, 2, 3))] == [person.pk]
    for case, other in ((kept, gone), (gone, kept)):
        assert other.number in client.get(f"/desk/cases/{case.number}/").content.decode()
    assert "mit einem anderen Fall derselben Person" in client.get(f"/desk/cases/{gone.number}/").content.decode()
    done = Merge.objects.get()
    assert client.post(f"/desk/cases/{kept.number}/merge/undo/", {"merge": done.pk}).status_code == 302
    assert state(*pair) == before
    assert client.post(f"/desk/cases/{kept.number}/merge/undo/", {"merge": done.pk}).status_code == 404
    texts = kept.journal.values_list("text", flat=True)
    assert "Zusammenführung rückgängig gemacht" in texts


def test_what_was_changed_since_stays(im1: User, pair: tuple[Case, Case]) -> None:
    kept, gone = pair
    choices = dict.fromkeys(("name", "date_of_birth", "phone", "home", "clock"), "gone")
    done = merging.merge(kept, gone, by=im1, choices=choices)
    person = Case.objects.get(pk=kept.pk).person
    person.phone = "3"
    person.save()
    merging.undo(done, by=im1)
    person.refresh_from_db()
    assert (person.phone, person.first_name) == ("3", "Omer")


def test_only_by_whoever_works_both_and_in_time(im1: User, im2: User, lead: User, pair: tuple[Case, Case]) -> None:
    kept, gone = pair
    foreign = factories.make_case(im2, first_name="Omar")
    address = f"/desk/cases/{kept.number}/merge/{foreign.number}/"
    assert signed_in(im1).get(address).status_code == 404
    services.grant(kept, im2, services.DEPUTY, by=im1, reason="Vertretung")
    for other in (im2, lead):
        with pytest.raises(PermissionDenied):
            merging.merge(kept, gone, by=other, choices={})
    with pytest.raises(ValidationError):
        merging.merge(kept, gone, by=im1, choices={})
    choices = dict.fromkeys(("name", "date_of_birth", "phone", "home", "clock"), "kept")
    done = merging.merge(kept, gone, by=im1, choices=choices)
    assert gone.number not in signed_in(im2).get(f"/desk/cases/{kept.number}/").content.decode()
    with pytest.raises(PermissionDenied):
        merging.undo(done, by=im2)
    Merge.objects.update(at=timezone.now() - timedelta(days=32))
    with pytest.raises(ValidationError):
        merging.undo(done, by=im1)
    assert merging.forget_old() == 1
    assert Merge.objects.get().before == {}


def test_a_closed_case_goes_but_does_not_stay(im1: User, lead: User) -> None:
    fresh = factories.make_case(im1)
    old = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    before = state(fresh, old)
    with pytest.raises(ValidationError):
        merging.merge(old, fresh, by=im1, choices={})
    done = merging.merge(fresh, old, by=im1, choices={"clock": "kept"})
    merging.undo(done, by=im1)
    assert state(fresh, old) == before


def test_merging_is_no_way_to_read_about_health(client: Client, im1: User, im2: User) -> None:
    gone = factories.make_case(im2, first_name="Omar")
    Document.objects.create(case=gone, by=im2, sort="notice", health=True, name="a.pdf", kind="pdf", size=1, place="x")
    kept = factories.make_case(im1, first_name="Omar")
    services.grant(gone, im1, services.DEPUTY, by=im2, reason="Vertretung")
    with pytest.raises(ValidationError, match="Gesundheitsangaben"):
        merging.merge(kept, gone, by=im1, choices={})
    assert not documents.readable_by(im1).exists()


def test_the_preview_is_noted_and_hides_a_protected_address(client: Client, im1: User) -> None:
    one = factories.make_case(im1, first_name="Omar", address="Am Bach 1")
    two = factories.make_case(im1, first_name="Omar", address="Zuflucht 9", address_protected=True)
    assert "Zuflucht" not in client.get(f"/desk/cases/{one.number}/merge/{two.number}/").content.decode()
    assert [case.journal.filter(action="read", actor=im1).count() for case in (one, two)] == [1, 1]


def test_papers_appointments_and_notes_follow_and_come_back(im1: User, pair: tuple[Case, Case]) -> None:
    kept, gone = pair
    washed = Washed("bescheid.pdf", "pdf", b"%PDF-1.7")
    mine: tuple[Any, ...] = (
        documents.add(gone, washed, by=im1, sort="notice", dated=None, note="", health=False),
        appointments.add(gone, by=im1, values={"starts_at": timezone.now() + timedelta(days=2)}),
        remarks.add(gone, by=im1, text="Ruft vormittags an", private=False),
    )
    choices = {one.key: "kept" for one in differences(kept, gone)}
    done = merging.merge(kept, gone, by=im1, choices=choices)
    for one in mine:
        one.refresh_from_db()
        assert one.case == kept
    merging.undo(done, by=im1)
    for one in mine:
        one.refresh_from_db()
        assert one.case == gone
