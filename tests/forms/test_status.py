"""Whoever holds a code learns the state of the request, and nothing else."""

import pytest
from django.test import Client

from accounts.models import User
from forms import secret_word, services
from forms.limits import limit
from forms.status import SENTENCES
from forms.submissions import Submission
from forms.versions import FormVersion

NOT_FOUND = "Zu diesem Code und diesem Kennwort finden wir keine Anfrage"


@pytest.fixture
def submission(version: FormVersion) -> Submission:
    """A new request."""
    return services.receive(version, {"vorname": "Amal"}, "ar", "einmal")


def ask(client: Client, code: str, query: str = "lang=de", word: str | None = None) -> str:
    """What the page says to a code, with the word that was given unless another one is tried."""
    sent = Submission.objects.first()
    word = word if word is not None else secret_word.given(sent) if sent else "wort"
    response = client.post(f"/status/?{query}", {"code": code, "word": word})
    assert response.status_code == 200
    assert not response.cookies
    assert "no-store" in response["Cache-Control"]
    return response.content.decode()


@pytest.mark.parametrize("state", Submission.State.values)
def test_each_state_has_a_sentence(submission: Submission, client: Client, state: str) -> None:
    Submission.objects.update(state=state)
    text = ask(client, submission.code)
    assert str(SENTENCES[state]) in text
    assert "Amal" not in text
    assert "Alles auf einmal" not in text


def test_the_code_may_be_written_carelessly(submission: Submission, client: Client) -> None:
    code = submission.code
    arabic = code.translate({ord(str(digit)): chr(0x0660 + digit) for digit in range(10)})
    for written in (code.lower(), code.replace("-", ""), f"  {code.replace('-', ' ')} ", f"\u202a{code}\u202c", arabic):
        assert "ist angekommen" in ask(client, written)


@pytest.mark.parametrize("code", ["K7PM-3XQ9-WD2H", "falsch", "\u202e", "🙂", "0O1I-0O1I-0O1I"])
def test_wrong_codes_all_get_the_same_sentence(submission: Submission, client: Client, code: str) -> None:
    text = ask(client, code)
    assert NOT_FOUND in text or "Bitte füllen" in text


@pytest.mark.parametrize("code", ["", "a\x00b", "x" * 1_000_000, "<script>alert(1)</script>"])
def test_bad_input_gets_a_sentence_at_the_field(submission: Submission, client: Client, code: str) -> None:
    text = ask(client, code)
    assert 'id="id_code_error"' in text
    assert "<script>alert" not in text


def test_a_deleted_request_looks_like_one_that_never_was(submission: Submission, client: Client) -> None:
    code = submission.code
    submission.delete()
    assert NOT_FOUND in ask(client, code)


def test_guessing_ends_soon_and_a_right_code_is_refused_then_too(
    submission: Submission, client: Client, settings: object
) -> None:
    settings.FORMS = {"wrong_codes_per_hour": 3}
    for _try in range(3):
        assert NOT_FOUND in ask(client, "K7PM-3XQ9-WD2H")
    response = client.post("/status/", {"code": submission.code, "word": secret_word.given(submission)})
    assert response.status_code == 429
    assert "ist angekommen" not in response.content.decode()


def test_the_code_alone_says_nothing_and_the_word_may_be_written_carelessly(
    version: FormVersion, client: Client
) -> None:
    chosen = services.receive(version, {}, "ar", "gewählt", word_hash=secret_word.hashed("قمر ٧٧"))
    assert "قمر" not in chosen.word_hash
    for word in ("قمر ٧٧", " قمر77 "):
        assert "ist angekommen" in ask(client, chosen.code, word=word)
    for word in ("", "قمر", secret_word.given(chosen)):
        assert "ist angekommen" not in ask(client, chosen.code, word=word)


def test_an_answer_is_read_with_code_and_word(submission: Submission, client: Client, user_of: object) -> None:
    services.reply(submission, user_of("teamleitung"), "Kommen Sie bitte am Montag.\n<b>Danke</b>", "de", done=True)
    text = ask(client, submission.code)
    assert "Kommen Sie bitte am Montag." in text
    assert "<b>Danke" not in text
    assert "Kommen Sie" not in ask(client, submission.code, word="falsch")


def test_right_codes_are_not_counted(submission: Submission, client: Client, settings: object) -> None:
    settings.FORMS = {"wrong_codes_per_hour": 1}
    for _try in range(4):
        assert "ist angekommen" in ask(client, submission.code)


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("en", "ltr"), ("ar", "rtl")])
def test_the_page_speaks_the_language_asked_for(client: Client, db: None, language: str, direction: str) -> None:
    text = client.get(f"/status/?lang={language}").content.decode()
    assert f'<html lang="{language}" dir="{direction}">' in text
    for other in ("de", "en", "ar"):
        assert f'href="/status/?lang={other}"' in text


@pytest.mark.parametrize("language", ["", "xx", "\x00", "de" * 5000, "../..", "%00"])
def test_a_language_that_is_none_does_no_harm(client: Client, db: None, language: str) -> None:
    assert client.get("/status/", {"lang": language}).status_code in (200, 400)


def test_without_a_choice_the_browser_decides(client: Client, db: None) -> None:
    assert 'lang="ar"' in client.get("/status/", headers={"Accept-Language": "ar"}).content.decode()


def test_asking_costs_few_queries(
    submission: Submission, client: Client, django_assert_max_num_queries: object, user_of: object
) -> None:
    services.close(submission, user_of("teamleitung"), "answered")
    ask(client, submission.code)
    with django_assert_max_num_queries(6):
        ask(client, submission.code)
    assert User.objects.exists()


def test_words_are_guessed_in_vain_from_many_addresses(submission: Submission, client: Client) -> None:
    for number in range(limit("wrong_words_per_day")):
        data = {"code": submission.code, "word": f"geraten{number}"}
        client.post("/status/", data, REMOTE_ADDR=f"192.0.2.{number}")
    right = {"code": submission.code, "word": secret_word.given(submission)}
    assert client.post("/status/", right, REMOTE_ADDR="198.51.100.1").status_code == 429
