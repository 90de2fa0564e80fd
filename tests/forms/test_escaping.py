"""What an editor writes is text, also where it is drawn before caseworkers."""

from forms.builder import OfficeFormBuilder
from forms.question import Question

SLY = "<script src='/documents/7/x.js'></script>"


def test_words_of_a_question_are_never_markup() -> None:
    item = {"type": "text", "key": "a", "label": {"de": SLY}, "help": {"de": SLY}, "required": False}
    for language in ("de", "ar"):
        options = OfficeFormBuilder({"sections": []}, language).get_field_options(Question(item, language))
        assert "<script" not in options["help_text"]
        assert "&lt;script" in options["help_text"]
