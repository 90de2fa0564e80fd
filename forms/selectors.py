"""What is read: requests, already narrowed to those who may read them."""

from datetime import timedelta

from django.contrib.auth.models import AnonymousUser
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from accounts.models import User
from forms.codes import normalise
from forms.definition import FormDefinition
from forms.submissions import Submission
from forms.versions import FormVersion

HANDLE = "office_forms.handle_submissions"


def may_handle(user: User | AnonymousUser) -> bool:
    """Whether this person may read and handle requests; being a superuser alone gives nothing (`accounts.models`)."""
    return user.is_active and user.has_perm(HANDLE)


def inbox_for(user: User | AnonymousUser, state: str | None = None) -> QuerySet[Submission]:
    """Requests that `user` may read, newest first; nothing for anybody without the right."""
    if not may_handle(user):
        return Submission.objects.none()
    found = Submission.objects.select_related("form", "version", "handled_by")
    return found if state is None else found.filter(state=state)


def get_for(user: User | AnonymousUser, code: str) -> Submission:
    """The request with this code.

    Raises:
        Submission.DoesNotExist: there is none, or `user` may not read it; both look the same.
    """
    return inbox_for(user).get(code=normalise(code) or "-")


def current_version(definition: FormDefinition | None) -> FormVersion | None:
    """The version that visitors fill in now; None while the form is not published."""
    if definition is None or not definition.live:
        return None
    return definition.versions.order_by("-number").first()


def versions_for_step(step: str) -> list[FormVersion]:
    """The newest version of each published form that is marked for a step of the casework; one query."""
    newest = FormVersion.objects.filter(form=OuterRef("form")).order_by("-number").values("pk")[:1]
    found = FormVersion.objects.filter(form__step=step, form__live=True, pk=Subquery(newest))
    return list(found.order_by("form__name", "form"))


def state_of(code: str) -> str | None:
    """State of the request with this code, for the one who holds the code: no content, no form, no name."""
    return Submission.objects.filter(code=normalise(code) or "-").values_list("state", flat=True).first()


def just_sent(version: FormVersion, answers: dict[str, object]) -> Submission | None:
    """The request that gave exactly these answers within the last hour, if any: the same person sent it again."""
    lately = timezone.now() - timedelta(hours=1)
    return Submission.objects.filter(version=version, created_at__gte=lately, answers=answers).first()


def by_token(token: str) -> Submission | None:
    """The request that was sent with this form ticket, if any."""
    return Submission.objects.select_related("version").filter(token=token).first()
