"""Contacts with partners about the work itself, without a person: who, how long, about what; counted for the report.

The ten groups are those of the reporting in Baden-Württemberg's integration management (Verwendungsnachweis).
"""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Count
from django.db.models.functions import ExtractMonth
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import tickets

if TYPE_CHECKING:
    from accounts.models import User

ADD, VIEW = "workflows.add_networkcontact", "workflows.view_networkcontact"


class Group(models.TextChoices):
    """Kinds of partners."""

    COLLEAGUES = "0", gettext_lazy("Andere Integrationsmanagements und Integrationsbeauftragte")
    INTERNAL = "1", gettext_lazy("Eigene Verwaltung, Ausländerbehörde, Leistungsbehörde")
    EXTERNAL = "2", gettext_lazy("Andere Behörden: Jobcenter, Agentur für Arbeit, BAMF")
    SOCIAL = "3", gettext_lazy("Soziale Träger")
    REFUGEE_WORK = "4", gettext_lazy("Vereine und Ehrenamtliche für Geflüchtete")
    CLUBS = "5", gettext_lazy("Andere Vereine und Ehrenamtliche")
    COMPANIES = "6", gettext_lazy("Unternehmen und Privatpersonen")
    CHURCHES = "7", gettext_lazy("Kirchen und Religionsgemeinschaften")
    SHELTER = "8", gettext_lazy("Flüchtlingssozialarbeit")
    OTHER = "9", gettext_lazy("Andere")


class NetworkContact(models.Model):
    """One contact with a partner. No person who is counselled is named here."""

    class Way(models.TextChoices):
        """How one spoke."""

        MEETING = "meeting", gettext_lazy("Treffen")
        PHONE = "phone", gettext_lazy("Telefon")
        VIDEO = "video", gettext_lazy("Video")
        LETTER = "letter", gettext_lazy("Brief oder E-Mail")

    on = models.DateField(gettext_lazy("Datum"), default=timezone.localdate, db_index=True)
    group = models.CharField(gettext_lazy("Wer?"), max_length=1, choices=Group)
    partner = models.CharField(gettext_lazy("Stelle"), max_length=120, blank=True)
    way = models.CharField(gettext_lazy("Wie?"), max_length=8, choices=Way, default=Way.PHONE)
    minutes = models.PositiveSmallIntegerField(
        gettext_lazy("Dauer in Minuten"), default=15, validators=[MinValueValidator(1), MaxValueValidator(600)]
    )
    topics = models.ManyToManyField(
        "workflows.LifeArea", verbose_name=gettext_lazy("Themen"), blank=True, related_name="+"
    )
    text = models.TextField(gettext_lazy("Notiz"), blank=True, max_length=2000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = gettext_lazy("Netzwerkkontakt")
        verbose_name_plural = gettext_lazy("Netzwerkkontakte")
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y} {self.get_group_display()}"


@transaction.atomic
def note(*, by: "User", values: dict[str, Any], topics: Iterable[Any] = (), ticket: UUID) -> NetworkContact:
    """Note one contact; a form sent twice is kept once.

    Raises:
        PermissionDenied: `by` does not keep network contacts.
        tickets.AlreadySent: the form was sent before.
    """
    if not by.has_perm(ADD):
        raise PermissionDenied(_("Netzwerkkontakte dürfen Sie nicht eintragen."))
    tickets.use(ticket, by=by)
    contact = NetworkContact.objects.create(by=by, **values)
    contact.topics.add(*topics)
    return contact


@transaction.atomic
def remove(contact: NetworkContact, *, by: "User") -> None:
    """Take back what one has entered oneself.

    Raises:
        PermissionDenied: somebody else entered it.
    """
    if contact.by_id != by.pk or not by.has_perm(ADD):
        raise PermissionDenied(_("Diesen Eintrag hat jemand anderes gemacht."))
    contact.delete()


def by_group_and_month(year: int) -> dict[str, list[int]]:
    """How many contacts per group, in each of the twelve months; one query."""
    counts = {group.value: [0] * 12 for group in Group}
    rows = NetworkContact.objects.filter(on__gte=date(year, 1, 1), on__lte=date(year, 12, 31)).order_by()
    for group, month, number in rows.values_list("group", ExtractMonth("on")).annotate(number=Count("pk")):
        counts[group][month - 1] = number
    return counts
