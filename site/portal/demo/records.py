"""The database's records behind the names that stories use."""

from functools import cache

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext

from accounts.models import User
from content.models import Accommodation, Service, Stadtteil
from portal.demo.asked import find_version
from workflows.models import Case, CaseworkRules, ClosingReason, LifeArea


class Records:
    """Loaded once; a story that names something unknown fails loudly."""

    def __init__(self) -> None:
        self.users = {user.username: user for user in User.objects.all()}
        self.stadtteile = {part.slug: part for part in Stadtteil.objects.all()}
        self.houses = {house.name: house for house in Accommodation.objects.all()}
        self.services = {service.slug: service for service in Service.objects.all()}
        self.areas = {area.key: area for area in LifeArea.objects.all()}
        self.reasons = {reason.key: reason for reason in ClosingReason.objects.all()}
        kind = ContentType.objects.get_for_model(Case)
        self.permissions = dict(Permission.objects.filter(content_type=kind).values_list("codename", "pk"))
        self.say = cache(gettext)  # the services' own sentences, looked up once
        self.version = find_version()
        self.rules = CaseworkRules.now()
        self.lead = self.users["leitung"]
