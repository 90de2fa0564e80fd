"""Input that no page can use gets a sentence and status 400, never a fault of ours."""

import json

import pytest
from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from portal.middleware.bad_input import BadInput

pytestmark = pytest.mark.django_db
SENTENCE = "Das haben wir nicht verstanden"


@pytest.mark.parametrize("path", ["/de/%00/", "/desk/login/?next=%00", "/de/suche/?q=a%00b", "/static/%00", "/%00"])
def test_a_nul_in_the_address_is_refused_with_a_sentence(path: str) -> None:
    response = Client().get(path)
    assert response.status_code in (400, 404)
    assert response.status_code == 404 or SENTENCE in response.content.decode()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("user\0name=x", "application/x-www-form-urlencoded"),
        ("user%00name=x", "application/x-www-form-urlencoded"),
        (json.dumps({"a": "\0"}), "application/json"),
    ],
)
def test_a_nul_in_names_and_json_is_refused(body: str, kind: str) -> None:
    response = Client().post("/desk/login/", body, content_type=kind)
    assert response.status_code == 400
    assert SENTENCE in response.content.decode()


def test_a_nul_typed_into_a_field_is_the_forms_business() -> None:
    response = Client().post("/desk/login/", {"username": "a\0b", "password": "geheim"})
    assert response.status_code == 200
    assert SENTENCE not in response.content.decode()


def test_a_body_beyond_the_limit_is_refused(settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = Client().post("/desk/login/", {"username": "x" * 5000}, content_type="application/x-www-form-urlencoded")
    assert response.status_code in (400, 413)


def test_too_many_fields_are_refused() -> None:
    response = Client().post("/desk/login/", {f"name{number}": "x" for number in range(1500)})
    assert response.status_code == 400


def test_a_broken_multipart_body_is_refused() -> None:
    response = Client().post("/desk/login/", "unsinn", content_type="multipart/form-data; boundary=")
    assert response.status_code in (200, 400)


@pytest.mark.parametrize("error", [DataError("x"), OverflowError("x"), "\ud800"])
def test_a_value_the_database_refuses_is_the_senders_mistake(error: Exception | str) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        raise error

    if isinstance(error, str):
        with pytest.raises(UnicodeEncodeError) as caught:
            error.encode()
        error = caught.value
    response = BadInput(view).process_exception(RequestFactory().get("/"), error)
    assert response is not None
    assert response.status_code == 400


def test_our_own_faults_stay_faults() -> None:
    assert BadInput(lambda request: HttpResponse()).process_exception(RequestFactory().get("/"), KeyError("x")) is None


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [("/gibt-es-nicht/", 404, None), ("/de/gibt-es-nicht/", 404, None), ("/desk/gibt-es-nicht", 404, None)],
)
def test_pages_that_do_not_exist_say_so_in_german(path: str, status: int, words: None) -> None:
    response = Client().get(path, follow=True)
    assert response.status_code == status
    assert "Not Found" not in response.content.decode()


def test_a_form_without_its_token_gets_a_sentence() -> None:
    response = Client(enforce_csrf_checks=True).post("/desk/login/", {"username": "x", "password": "y"})
    assert response.status_code == 403
    assert "Das Formular ist abgelaufen" in response.content.decode()


def test_a_forbidden_page_says_so_in_german(client_of) -> None:
    response = client_of("integrationsmanagement").get("/admin/", follow=True)
    assert response.status_code == 403
    assert "Kein Zugang" in response.content.decode()
