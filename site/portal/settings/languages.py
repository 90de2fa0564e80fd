"""The languages of the public site: code, own name; and what Django does not know about them."""

CONTENT_LANGUAGES = [
    ("de", "Deutsch"),
    ("en", "English"),
    ("ar", "العربية"),
]
LANGUAGE_INFO: dict[str, dict[str, object]] = {}
