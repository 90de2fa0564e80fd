"""The demonstration is as large as the seed says, looks alive, and opens nobody's case to others."""

from collections import Counter
from decimal import Decimal

import pytest
from django.db.models import Count, Q, Sum
from django.utils import timezone
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.demonstration import USERS
from accounts.models import User
from accounts.roles import ROLES
from content.models import Stadtteil
from forms.builder import form_class
from forms.models import Submission
from portal.demo.acts import STAGES
from portal.demo.build import Summary
from workflows.case import access
from workflows.models import (
    Appointment,
    Case,
    CaseUserObjectPermission,
    Goal,
    JournalEntry,
    Person,
    Referral,
    Remark,
    Round,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
OPEN = (STATUS.NEW, STATUS.ASSIGNED)


def waiting() -> Counter[str]:
    tasks = Task.objects.filter(flow_task_type="HUMAN", status__in=OPEN)
    return Counter(task.flow_task.name for task in tasks)


def test_as_many_people_and_posts_as_in_the_seed(demonstration: Summary) -> None:
    managers = User.objects.filter(groups__name="integrationsmanagement")
    assert Case.objects.count() == Person.objects.count() == demonstration.cases == 549
    assert managers.count() == 9
    assert managers.aggregate(sum=Sum("fte"))["sum"] == Decimal("6.70")
    assert Stadtteil.objects.count() == 12
    assert set(Case.objects.values_list("responsible__username", flat=True)) == {f"im{n}" for n in range(1, 10)}
    assert 8 <= demonstration.requests <= 12


def test_everybody_has_one_role_and_the_password_works() -> None:
    for username, (first, last, role) in USERS.items():
        user = User.objects.get(username=username)
        assert (user.first_name, user.last_name) == (first, last)
        groups = {group.name for group in user.groups.all()}
        assert groups & {one.key for one in ROLES} == {role}  # translators have a group per language beside it
        assert user.check_password("Nur-für-Tests-1234")
        assert not user.is_superuser


def test_stadtteile_are_shared() -> None:
    held = access.StadtteilUserObjectPermission.objects.values_list("content_object__slug", "user__username")
    assert {slug for slug, _user in held} == set(Stadtteil.objects.values_list("slug", flat=True))
    assert max(Counter(slug for slug, _user in held).values()) > 1
    assert max(Counter(user for _slug, user in held).values()) > 1


def test_every_stage_and_every_step_is_there() -> None:
    stages = set(Case.objects.values_list("stage", flat=True))
    assert stages == {"intake", "assessment", "plan", "support", "review", "closing", "closed", "handed_over"}
    steps = {"intake", "hand_over", "assessment", "plan", "support", "review", "closing", "approval"}
    assert set(waiting()) == steps | {"inform", "arrange", "feedback"}
    assert JournalEntry.objects.filter(node="reopen").exists()
    assert len(STAGES) == 11


def test_it_looks_alive() -> None:
    now = timezone.now()
    human = Task.objects.filter(flow_task_type="HUMAN", status__in=OPEN)
    assert human.filter(scheduled__lt=now).count() > 10
    assert human.filter(scheduled__range=(now, now + timezone.timedelta(days=7))).count() > 10
    timers = Task.objects.filter(flow_task_type="TIMER", status=STATUS.SCHEDULED)
    assert 0 < timers.filter(scheduled__lte=now).count() < 20
    assert {state for state, _label in Goal._meta.get_field("state").choices} == set(
        Goal.objects.values_list("state", flat=True)
    )
    outcomes = Referral.objects.values_list("mode", "outcome").order_by().distinct()
    assert len(outcomes) == 10
    assert Case.objects.filter(clock_end__lt=now + timezone.timedelta(days=90), closed_at=None).exists()
    versions = Case.objects.annotate(versions=Count("assessments")).values_list("versions", flat=True)
    assert {1, 2, 3} <= set(versions)
    assert Case.objects.exclude(deputy=None).count() > 100
    assert Person.objects.exclude(household=None).count() > 200
    assert Person.objects.exclude(native_name="").count() > 100
    assert Person.objects.values("language").order_by().distinct().count() >= 11


def test_nothing_lies_in_the_future_that_has_happened() -> None:
    now = timezone.now()
    assert not JournalEntry.objects.filter(at__gt=now).exists()
    assert not Task.objects.filter(Q(created__gt=now) | Q(finished__gt=now)).exists()
    assert not CaseUserObjectPermission.objects.filter(granted_at__gt=now).exists()
    for person in Person.objects.filter(date_of_birth__isnull=False).prefetch_related("cases"):
        assert person.date_of_birth < person.cases.all()[0].opened_at.date()


def test_numbers_are_those_of_the_services() -> None:
    for case in Case.objects.all():
        assert case.number == f"{case.opened_at:%Y}-{case.pk:05d}"


def test_nobody_sees_a_case_that_is_not_theirs() -> None:
    for username in USERS:
        user = User.objects.get(username=username)
        theirs = Case.objects.filter(Q(responsible=user) | Q(deputy=user))
        if username == "arbeitsmarkt":
            assert access.visible_to(user).count() == 1
            assert not access.workable_by(user).exists()
        else:
            assert set(access.visible_to(user)) == set(access.workable_by(user)) == set(theirs)
    im1 = User.objects.get(username="im1")
    assert 0 < access.visible_to(im1).count() < access.known_to(im1).count() < 549
    assert access.known_to(User.objects.get(username="leitung")).count() == 549


def test_requests_would_pass_the_public_form() -> None:
    known_codes = set(Case.objects.exclude(submission_code="").values_list("submission_code", flat=True))
    taken_over = Submission.objects.filter(state="taken_over")
    assert known_codes == set(taken_over.values_list("code", flat=True))
    assert taken_over.count() > 10
    for sent in Submission.objects.select_related("version"):
        filled_in = form_class(sent.version.schema, sent.language)(data=sent.answers)
        assert filled_in.is_valid(), filled_in.errors
        assert filled_in.answers() == sent.answers
        assert sent.mapped()["first_name"]
        assert sent.labels


def test_every_manager_has_something_to_do_in_the_calendar() -> None:
    managers = User.objects.filter(groups__name="integrationsmanagement")
    for user in managers:
        assert Appointment.objects.filter(by=user, starts_at__gt=timezone.now()).count() >= 3
    assert Round.objects.filter(codes__isnull=False).distinct().count() >= 5
    assert Remark.objects.filter(private=True).count() == managers.count()
