"""The word beside the receipt code: whoever finds the code alone, on a photo or a slip of paper, learns nothing.

People choose it themselves, or get one from a list. A chosen word is kept as a hash like a password; a given one is
worked out anew from the request and our secret, so it is kept nowhere.
"""

import unicodedata
from typing import TYPE_CHECKING

from django import forms
from django.contrib.auth.hashers import check_password, make_password
from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from forms.fields import TidyCharField
from forms.text import latin_digits, tidy

if TYPE_CHECKING:
    from forms.submissions import Submission

# Short, known in many languages, and easy to say on the telephone.
_LIST = """
    tomate kaffee radio taxi hotel banane schokolade telefon musik zebra tiger kamera gitarre safari pizza salat
    zitrone ananas mango ballon kino film auto motor tunnel park garten rose tulpe lampe mantel sofa tasse tee honig
    milch reis kakao karton pinguin elefant giraffe delfin kamel panda koala hase adler hafen insel berg fluss sonne
    mond stern wolke regen sommer winter morgen abend montag farbe papier
"""
WORDS = tuple(_LIST.split())
SHORTEST, LONGEST = 4, 40


class WordForm(forms.Form):
    """One line on the review page."""

    word = TidyCharField(
        label=_("Ihr Kennwort für den Stand der Anfrage"),
        required=False,
        max_length=LONGEST,
        help_text=_("Ein Wort, das nur Sie kennen. Wenn Sie nichts eingeben, bekommen Sie eines von uns."),
        widget=forms.TextInput({"autocomplete": "off", "dir": "auto", "spellcheck": "false"}),
    )

    def clean_word(self) -> str:
        """Long enough to be of use.

        Raises:
            ValidationError: it is shorter than four signs.
        """
        word: str = self.cleaned_data["word"]
        if word and len(_plain(word)) < SHORTEST:
            raise ValidationError(_("Bitte wählen Sie ein Wort mit mindestens 4 Zeichen."))
        return word


def hashed(word: str) -> str:
    """What is stored of a chosen word; nothing where none was chosen."""
    return make_password(_plain(word)) if word else ""


def given(submission: "Submission") -> str:
    """The word that we gave to this request."""
    digest = salted_hmac("office_forms.word", submission.token, algorithm="sha256").digest()
    return WORDS[int.from_bytes(digest[:4], "big") % len(WORDS)]


def fits(submission: "Submission", typed: str) -> bool:
    """Whether this is the word of the request, however it is written."""
    word = _plain(typed[: LONGEST * 4])
    if submission.word_hash:
        return check_password(word, submission.word_hash)
    return word == given(submission)


def _plain(word: str) -> str:
    """Capitals, blanks and digits of another script make no difference."""
    folded = unicodedata.normalize("NFKC", latin_digits(tidy(word))).casefold()
    return "".join(char for char in folded if not char.isspace())
