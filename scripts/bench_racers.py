"""The programs that `bench.py` lets race: each answers requests in this process and says how much CPU that took."""

import io
import json
import sys
import time
from collections.abc import Callable
from typing import Any

Answer = Callable[[], Any]


def environ(path: str) -> dict[str, Any]:
    """A visitor's request as a web server hands it on."""
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "127.0.0.1:8000",
        "HTTP_ACCEPT_ENCODING": "gzip",
        "HTTP_USER_AGENT": "bench",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }


def asking(application: Callable[..., Any], path: str) -> Answer:
    """One request to a WSGI application, read to its end."""

    def answer() -> None:
        status: list[str] = []
        response = application(environ(path), lambda line, headers: status.append(line))
        for _chunk in response:
            pass
        response.close()
        if not status[0].startswith("200"):
            raise SystemExit(f"{path}: {status[0]}")

    return answer


def page() -> Answer:
    """The start page as a visitor gets it from the page cache."""
    import django
    from django.conf import settings

    settings.PAGE_CACHE = True
    settings.DATABASES["default"]["NAME"] = settings.VAR_DIR / "bench.sqlite3"
    django.setup()
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application

    from content import seed

    call_command("migrate", verbosity=0)
    seed.load()
    return asking(get_wsgi_application(), "/de/")


def bare() -> Answer:
    """The least that Django can do: no middleware, one address, as many bytes as a packed page."""
    import django
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application
    from django.http import HttpRequest, HttpResponse
    from django.urls import path

    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse(b"x" * 6_000)

    urls = type(sys)("bench_urls")
    urls.urlpatterns = [path("de/", view)]  # type: ignore[attr-defined]
    sys.modules["bench_urls"] = urls
    settings.configure(ROOT_URLCONF="bench_urls", ALLOWED_HOSTS=["127.0.0.1"], MIDDLEWARE=[])
    django.setup()
    return asking(get_wsgi_application(), "/de/")


RACERS: dict[str, Callable[[], Answer]] = {"page": page, "bare": bare}


def main() -> None:
    """Build the racer, then run as many requests as each line says."""
    answer = RACERS[sys.argv[1]]()
    answer()
    for line in sys.stdin:
        begin = time.process_time()
        for _turn in range(int(line)):
            answer()
        print(json.dumps((time.process_time() - begin) / int(line) * 1e6), flush=True)


if __name__ == "__main__":
    main()
