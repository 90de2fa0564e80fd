"""News about accounts, for the rooms above: the journal listens, and whoever keeps something for people who leave.

`happened` tells that something was done to an account. `leaving` is asked before somebody is deactivated: a receiver
answers with sentences that stand in the way, or with nothing. `left` is sent in the same transaction in which somebody
was deactivated: end what is theirs (tokens, calendar addresses, grants).
"""

from typing import TYPE_CHECKING

from django.db import models
from django.dispatch import Signal
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from accounts.models import User

happened, leaving, left = Signal(), Signal(), Signal()


class What(models.TextChoices):
    """Kinds of news; the words are those of the journal, without names."""

    INVITED = "invited", _("Zugang eingeladen")
    INVITED_AGAIN = "invited_again", _("Zugang wird neu eingerichtet")
    ACCEPTED = "accepted", _("Einladung angenommen")
    ROLES = "roles", _("Rollen geändert")
    DEACTIVATED = "deactivated", _("Zugang deaktiviert")
    PASSWORD = "password", _("Passwort geändert")
    FACTOR_ADDED = "factor_added", _("Zweiter Faktor hinzugefügt")
    FACTOR_REMOVED = "factor_removed", _("Zweiter Faktor entfernt")
    CODES_RENEWED = "codes_renewed", _("Ersatzcodes neu erzeugt")
    SESSIONS_ENDED = "sessions_ended", _("Andere Anmeldungen beendet")


def tell(what: What, *, person: "User", by: "User | None", detail: str = "") -> None:
    """Pass on a piece of news; `detail` holds no names."""
    happened.send(sender=type(person), what=what, person=person, by=by, detail=detail)


def obstacles(person: "User", by: "User") -> list[str]:
    """What stands in the way of deactivating somebody, in sentences."""
    answers = leaving.send(sender=type(person), person=person, by=by)
    return [str(sentence) for _receiver, sentences in answers for sentence in sentences or ()]
