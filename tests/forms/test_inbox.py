"""Who may read requests, and that of two people exactly one handles them."""

import threading
from collections.abc import Callable

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction

from accounts.models import User
from accounts.roles import ROLES
from forms import services
from forms.selectors import get_for, inbox_for
from forms.services import AlreadyHandled
from forms.signals import submission_received
from forms.submissions import Submission
from forms.versions import FormVersion
from tests.forms.make import make_version

READERS = {"integrationsmanagement", "teamleitung"}
UserOf = Callable[..., User]


@pytest.fixture
def submission(version: FormVersion) -> Submission:
    """A new request."""
    return services.receive(version, {"vorname": "Amal"}, "ar", "einmal")


@pytest.mark.parametrize("role", [role.key for role in ROLES])
def test_only_two_roles_read_requests(submission: Submission, user_of: UserOf, role: str) -> None:
    user = user_of(role)
    if role in READERS:
        assert list(inbox_for(user)) == [submission]
        assert get_for(user, submission.code.lower().replace("-", " ")) == submission
    else:
        assert not inbox_for(user).exists()
        with pytest.raises(Submission.DoesNotExist):
            get_for(user, submission.code)
        with pytest.raises(PermissionDenied):
            services.close(submission, user, "spam")


def test_nobody_else_reads_requests_not_even_an_operator(submission: Submission, user_of: UserOf) -> None:
    operator = user_of(None, is_superuser=True)
    gone = user_of("teamleitung", is_active=False)
    for user in (AnonymousUser(), user_of(None), operator, gone):
        assert not inbox_for(user).exists()
    operator.groups.set(user_of("teamleitung").groups.all())
    assert inbox_for(User.objects.get(pk=operator.pk)).exists()


def test_the_inbox_is_one_query_by_state(
    submission: Submission, user_of: UserOf, django_assert_num_queries: object
) -> None:
    user = user_of("teamleitung")
    services.assign(submission, to=user, by=user)
    assert not inbox_for(user, "new").exists()
    with django_assert_num_queries(1):
        [found] = inbox_for(user, "assigned")
        assert (found.form.name, found.version.number, found.handled_by) == ("Alles auf einmal", 1, user)
        assert found.readable_answers()


@pytest.mark.parametrize("code", ["", "x", "\x00", "K7PM-3XQ9-WD2H", "a" * 10_000, "K7PM-3XQ9-WD2🙂"])
def test_a_wrong_code_finds_nothing(submission: Submission, user_of: UserOf, code: str) -> None:
    with pytest.raises(Submission.DoesNotExist):
        get_for(user_of("teamleitung"), code)


def test_whoever_comes_second_reads_who_was_first(submission: Submission, user_of: UserOf) -> None:
    first = user_of("integrationsmanagement", first_name="Miriam", last_name="Albrecht")
    second = user_of("teamleitung")
    services.close(submission, first, "taken_over", "Rückruf am Montag")
    with pytest.raises(AlreadyHandled, match="Miriam Albrecht"):
        services.close(Submission.objects.get(), second, "rejected")
    with pytest.raises(AlreadyHandled):
        services.assign(submission, to=second, by=second)
    submission.refresh_from_db()
    assert (submission.state, submission.handled_by, submission.note) == ("taken_over", first, "Rückruf am Montag")
    assert submission.handled_at


def test_only_an_end_ends_a_request(submission: Submission, user_of: UserOf) -> None:
    for state in ("new", "assigned", "erfunden"):
        with pytest.raises(ValueError, match="does not end"):
            services.close(submission, user_of("teamleitung"), state)


def test_a_colleague_without_the_right_is_given_nothing(submission: Submission, user_of: UserOf) -> None:
    with pytest.raises(PermissionDenied):
        services.assign(submission, to=user_of("ehrenamt"), by=user_of("teamleitung"))


def test_what_a_receiver_refuses_is_not_stored(version: FormVersion) -> None:
    def refuse(**kwargs: object) -> None:
        raise RuntimeError("no inbox")

    submission_received.connect(refuse)
    try:
        with pytest.raises(RuntimeError):
            services.receive(version, {"vorname": "Amal"}, "de", "einmal")
    finally:
        submission_received.disconnect(refuse)
    assert not Submission.objects.exists()


def at_once(work: Callable[[], object], times: int = 2) -> list[object]:
    """Do the same in several threads, as nearly at once as can be; returns results or exceptions."""
    results: list[object] = []
    barrier = threading.Barrier(times)

    def run() -> None:
        barrier.wait()
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 – the test looks at it
            results.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _number in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.mark.django_db(transaction=True)
def test_a_double_click_is_stored_once() -> None:
    version = make_version()
    received: list[Submission] = []

    def note(submission: Submission, **kwargs: object) -> None:
        received.append(submission)

    submission_received.connect(note)
    try:
        for token in ("eins", "zwei", "drei"):
            results = at_once(lambda token=token: services.receive(version, {"vorname": "Amal"}, "de", token).code)
            assert len(set(results)) == 1
            assert isinstance(results[0], str)
    finally:
        submission_received.disconnect(note)
    assert Submission.objects.count() == 3
    assert len(received) == 3


@pytest.mark.django_db(transaction=True)
def test_of_two_people_at_once_one_takes_over(user_of: UserOf) -> None:
    version = make_version()
    people = iter([user_of("integrationsmanagement"), user_of("integrationsmanagement")] * 3)
    for token in ("eins", "zwei", "drei"):
        submission = services.receive(version, {"vorname": "Amal"}, "de", token)

        def take_over(submission: Submission = submission) -> str:
            with transaction.atomic():
                services.close(Submission.objects.get(pk=submission.pk), next(people), "taken_over")
            return "first"

        results = at_once(take_over)
        assert sum(result == "first" for result in results) == 1
        assert sum(isinstance(result, AlreadyHandled) for result in results) == 1
