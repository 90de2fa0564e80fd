"""What is read: requests, already narrowed to those who may read them."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from accounts.models import User
from forms import secret_word
from forms.answers import mapped_answers
from forms.codes import normalise
from forms.definition import FormDefinition
from forms.readers import FormReaders, chosen_for
from forms.submissions import Submission
from forms.uploads.models import Upload
from forms.versions import FormVersion

HANDLE = "office_forms.handle_submissions"
BACKEND = "django.contrib.auth.backends.ModelBackend"


def may_handle(user: User | AnonymousUser) -> bool:
    """Whether this person reads requests of any form; being a superuser alone gives nothing (`accounts.models`)."""
    if not user.is_active or isinstance(user, AnonymousUser):
        return False
    return user.has_perm(HANDLE) or chosen_for(user).exists()


def inbox_for(user: User | AnonymousUser, state: str | None = None) -> QuerySet[Submission]:
    """Requests that `user` may read, newest first; nothing for anybody without the right.

    A form with chosen readers is read by them alone; all others by everybody with the right to handle requests.
    """
    if not user.is_active or isinstance(user, AnonymousUser):
        return Submission.objects.none()
    allowed = Q(form__in=chosen_for(user).values("form"))
    if user.has_perm(HANDLE):
        allowed |= ~Q(form__in=FormReaders.objects.values("form"))
    found = Submission.objects.select_related("form", "version", "handled_by").filter(allowed)
    return found if state is None else found.filter(state=state)


def get_for(user: User | AnonymousUser, code: str) -> Submission:
    """The request with this code.

    Raises:
        Submission.DoesNotExist: there is none, or `user` may not read it; both look the same.
    """
    return inbox_for(user).get(code=normalise(code) or "-")


def forms_for(user: User | AnonymousUser) -> QuerySet[FormDefinition]:
    """Forms of which `user` has requests to read."""
    return FormDefinition.objects.filter(pk__in=inbox_for(user).order_by().values("form")).only("pk", "name", "slug")


def readers_of(form: FormDefinition) -> QuerySet[User]:
    """The people who may read the requests of this form."""
    chosen = FormReaders.objects.filter(form=form)
    if chosen.exists():
        mine = Q(pk__in=chosen.values("people")) | Q(groups__in=chosen.values("roles"))
        found = User.objects.filter(mine, is_active=True)
    else:
        found = User.objects.with_perm(HANDLE, is_active=True, include_superusers=False, backend=BACKEND)
    return found.distinct().order_by("last_name", "first_name", "pk")


def upload_for(user: User | AnonymousUser, code: str, upload: UUID) -> Upload:
    """A file of a request that `user` may read.

    Raises:
        Submission.DoesNotExist, Upload.DoesNotExist: no such file for this reader.
    """
    return get_for(user, code).uploads.get(pk=upload)


def uploads_of(code: str) -> QuerySet[Upload]:
    """Files of the request with this code, for a caller who has asked already whether its reader may have them."""
    return Upload.objects.filter(submission__code=code) if code else Upload.objects.none()


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


def told_to(code: str, word: str) -> Submission | None:
    """The request for whoever holds its code and its word; one without the other finds nothing."""
    found = Submission.objects.filter(code=normalise(code) or "-").first()
    return found if found and secret_word.fits(found, word) else None


def just_sent(version: FormVersion, answers: dict[str, object]) -> Submission | None:
    """The request that gave exactly these answers within the last hour, if any: the same person sent it again.

    Only where the answers say how to reach the person: two people may well tick the same boxes.
    """
    if not {"phone", "email"} & mapped_answers(version.schema, answers).keys():
        return None
    lately = timezone.now() - timedelta(hours=1)
    return Submission.objects.filter(version=version, created_at__gte=lately, answers=answers).first()


def by_token(token: str) -> Submission | None:
    """The request that was sent with this form ticket, if any."""
    return Submission.objects.select_related("version").filter(token=token).first()


def stadtteile_in(user: User | AnonymousUser) -> Sequence[str]:
    """The Stadtteile from which `user` has requests to read."""
    found = inbox_for(user).exclude(stadtteil="").order_by("stadtteil")
    return list(found.values_list("stadtteil", flat=True).distinct())
