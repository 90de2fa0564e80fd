"""Somebody leaves: nothing of theirs is left without anybody, and a mistake can be taken back within a day."""

import pytest
from django.contrib.sessions.models import Session
from django.core.exceptions import PermissionDenied, ValidationError
from guardian.shortcuts import assign_perm

from accounts.models import User
from forms import services as requests
from tests import factories
from tests.desk.conftest import make_request, signed_in
from tests.team import state
from tests.workflows import life
from workflows.case import access, services
from workflows.models import Case
from workflows.team import cover, leaving


def test_everything_goes_on_and_comes_back(im1: User, im2: User, im3: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    closed = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    others = factories.make_case(im2)
    services.grant(others, im1, services.DEPUTY, by=im2, reason="Vertretung")
    Case.objects.filter(pk=others.pk).update(deputy=im1)
    assign_perm("coordinate_stadtteil", im1, case.stadtteil)
    request = make_request()
    requests.assign(request, im1, lead)
    browser = signed_in(im1)
    cover.plan(im3, im1, starts_on=life.today(), ends_on=life.today(), by=lead)
    before = [state.of_person(im1), state.of_case(case), state.of_case(closed), state.of_case(others)]
    told = " · ".join(leaving.preview(im1))
    assert "1 abgeschlossener Fall" in told
    assert "1 Anfrage geht zurück" in told
    assert "1 Anmeldung endet" in told

    done = leaving.leave(im1, {case.pk: im2}, archive=im3, by=lead, reason="Ende des Vertrags")
    im1.refresh_from_db(), case.refresh_from_db(), closed.refresh_from_db(), request.refresh_from_db()
    others.refresh_from_db()
    assert not im1.is_active
    assert User.objects.filter(pk=im1.pk).exists()
    assert (case.responsible, closed.responsible, others.deputy) == (im2, im3, None)
    assert access.may_read(im3, closed)
    assert request.state == "new"
    assert not im1.caseuserobjectpermission_set.exists()
    assert not Session.objects.exists()
    assert browser.get("/desk/").status_code == 302

    assert leaving.take_back(done, by=lead) == []
    after = [state.of_person(im1), state.of_case(case), state.of_case(closed), state.of_case(others)]
    assert after == before
    request.refresh_from_db()
    assert (request.state, request.handled_by) == ("assigned", im1)


def test_nobody_leaves_with_cases_or_without_the_lead(im1: User, im2: User, lead: User) -> None:
    case = factories.make_case(im1)
    with pytest.raises(PermissionDenied):
        leaving.leave(im1, {case.pk: im2}, archive=None, by=im2, reason="x")
    with pytest.raises(ValidationError, match="Jeder offene Fall"):
        leaving.leave(im1, {}, archive=None, by=lead, reason="x")
    im1.refresh_from_db()
    assert im1.is_active
