"""What the interfaces say when they cannot answer: RFC 9457, in German and English, never a page."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, JsonResponse

PREFIX = "/api/"
PROBLEM_JSON = "application/problem+json"


@dataclass
class Problem(Exception):
    """Raised anywhere below a view of the interface; becomes the answer."""

    status: int
    german: str
    english: str

    def as_dict(self) -> dict[str, Any]:
        """The answer's body."""
        return {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.german,
            "detail_en": self.english,
        }

    def response(self) -> JsonResponse:
        """The answer; errors are not kept by anybody."""
        response = JsonResponse(self.as_dict(), status=self.status, content_type=PROBLEM_JSON)
        response.headers["Cache-Control"] = "no-store"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response


def not_found() -> Problem:
    """No such record, or none that is public."""
    return Problem(404, "Diesen Eintrag gibt es hier nicht.", "There is no such record here.")


def bad_input() -> Problem:
    """What not even the parameters' own checks could read."""
    return Problem(400, "Diese Anfrage ist nicht lesbar.", "This request cannot be read.")


def concerns(request: HttpRequest) -> bool:
    """Whether a program asked, so that it gets no page."""
    return request.path_info.startswith(PREFIX)
