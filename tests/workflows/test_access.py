"""Three circles: who knows a case, who reads it, who works it; and nothing else opens it."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from guardian.shortcuts import assign_perm

from accounts.models import User
from tests.workflows.conftest import Office
from workflows.case import access, services
from workflows.case.grants import CaseUserObjectPermission


def circles(user: object, case: object) -> tuple[bool, bool, bool]:
    return (access.may_know(user, case), access.may_read(user, case), access.may_work(user, case))  # type: ignore[arg-type]


def test_the_responsible_manager_works_and_nobody_else_knows(office: Office) -> None:
    case = office.case()
    assert circles(office.im1, case) == (True, True, True)
    assert circles(office.im2, case) == (False, False, False)
    assert circles(office.editor, case) == (False, False, False)
    assert circles(AnonymousUser(), case) == (False, False, False)


def test_the_lead_knows_but_does_not_read(office: Office) -> None:
    assert circles(office.lead, office.case()) == (True, False, False)


def test_a_stadtteil_grant_lets_know_only_that_stadtteil(office: Office) -> None:
    assign_perm("coordinate_stadtteil", office.im2, office.eglosheim)
    assert circles(office.im2, office.case()) == (True, False, False)
    assert circles(office.im2, office.case(stadtteil=office.ossweil)) == (False, False, False)


def test_a_grant_ends_by_itself(office: Office) -> None:
    case, today = office.case(), timezone.localdate()
    services.grant(case, office.im2, (access.READ, access.WORK), by=office.lead, reason="Urlaub", ends_on=today)
    assert circles(office.im2, case) == (True, True, True)
    CaseUserObjectPermission.objects.filter(user=office.im2).update(ends_on=today - timedelta(days=1))
    assert circles(office.im2, case) == (False, False, False)


def test_a_longer_right_is_not_shortened(office: Office) -> None:
    case, today = office.case(), timezone.localdate()
    services.grant(case, office.im1, (access.WORK,), by=office.lead, reason="Vertretung", ends_on=today)
    row = CaseUserObjectPermission.objects.get(user=office.im1, permission__codename="work_case")
    assert row.ends_on is None


def test_deactivated_people_lose_everything(office: Office) -> None:
    case = office.case()
    office.im1.is_active = False
    office.im1.save()
    assert circles(office.im1, case) == (False, False, False)


def test_a_superuser_opens_no_case(office: Office) -> None:
    root = User.objects.create_superuser("root", password="x")
    assert circles(root, office.case()) == (False, False, False)
    assert not access.signs_off(root)


def test_health_has_a_right_of_its_own(office: Office) -> None:
    case = office.case()
    assert access.may_read_health(office.im1, case)
    services.grant(case, office.im2, services.DEPUTY, by=office.lead, reason="Vertretung")
    assert access.may_read(office.im2, case)
    assert not access.may_read_health(office.im2, case)


def test_a_change_of_responsibility_moves_rights_and_tasks(office: Office) -> None:
    from tests.workflows import life

    case = office.case()
    life.begin(case, office.im1)
    office.lead.user_permissions.add(_permission("assign_case"))
    lead = User.objects.get(pk=office.lead.pk)
    services.assign(case, office.im2, by=lead, reason="Umzug nach Oßweil")
    assert circles(office.im1, case) == (False, False, False)
    assert circles(office.im2, case) == (True, True, True)
    assert life.task_of(case, "intake").owner == office.im2


def test_strangers_do_not_assign(office: Office) -> None:
    from django.core.exceptions import PermissionDenied

    case = office.case()
    with pytest.raises(PermissionDenied):
        services.assign(case, office.im2, by=office.im2, reason="will ich")


def test_circles_are_one_statement_each(office: Office, django_assert_num_queries: object) -> None:
    office.case()
    for circle in (access.visible_to, access.workable_by):
        with django_assert_num_queries(1):  # type: ignore[operator]
            list(circle(office.im1))


def _permission(codename: str) -> object:
    from django.contrib.auth.models import Permission

    return Permission.objects.get(codename=codename)
