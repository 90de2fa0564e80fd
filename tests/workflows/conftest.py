"""A small office: two managers, a lead, two Stadtteile, two services."""

from dataclasses import dataclass

import pytest
from django.contrib.auth.models import Group

from accounts.models import User
from content.models import Organization, Service, Stadtteil
from workflows.case import services
from workflows.case.record import Case


def make_person(name: str, role: str) -> User:
    user = User.objects.create_user(name)
    user.groups.add(Group.objects.get(name=role))
    return user


@dataclass
class Office:
    im1: User
    im2: User
    lead: User
    editor: User
    eglosheim: Stadtteil
    ossweil: Stadtteil
    course: Service
    advice: Service

    def case(self, by: User | None = None, **person: object) -> Case:
        values = {"first_name": "Amal", "last_name": "Haddad", "language": "ar", "stadtteil": self.eglosheim, **person}
        return services.open_case(values, by=by or self.im1)


def build_office() -> Office:
    organization = Organization.objects.create(name="Volkshochschule (Test)")
    return Office(
        im1=make_person("im1", "integrationsmanagement"),
        im2=make_person("im2", "integrationsmanagement"),
        lead=make_person("leitung", "teamleitung"),
        editor=make_person("redaktion", "redaktion"),
        eglosheim=Stadtteil.objects.create(name="Eglosheim", slug="eglosheim"),
        ossweil=Stadtteil.objects.create(name="Oßweil", slug="ossweil"),
        course=Service.objects.create(organization=organization, name="Deutschkurs", summary="Deutsch lernen"),
        advice=Service.objects.create(organization=organization, name="Schuldnerberatung", summary="Hilfe"),
    )


@pytest.fixture
def office(db: None) -> Office:
    return build_office()


@pytest.fixture
def committed_office(transactional_db: None) -> Office:
    return build_office()
