"""Publishing freezes a version; answers stay readable whatever becomes of the form."""

from datetime import timedelta

import pytest
from django.db.models import ProtectedError
from django.utils import timezone

from forms import services
from forms.definition import FormDefinition
from forms.freezing import freeze
from forms.selectors import current_version
from forms.submissions import Submission
from forms.versions import FormVersion
from tests.forms.make import ask, make_definition, make_version, publish

pytestmark = pytest.mark.django_db


def change(definition: FormDefinition, content: list[dict]) -> None:
    """Replace the questions and publish."""
    [section] = definition.body.raw_data
    definition.body = [{**section, "value": {**section["value"], "content": content}}]
    publish(definition)


def test_publishing_freezes_a_version_only_when_something_changed(definition: FormDefinition) -> None:
    assert [version.number for version in definition.versions.all()] == [1]
    publish(definition)
    definition.retention_days = 30
    publish(definition)
    assert definition.versions.count() == 1
    definition.intro = "Neue Einleitung"
    publish(definition)
    assert [version.number for version in definition.versions.all()] == [2, 1]


def test_a_draft_changes_nothing_for_visitors(definition: FormDefinition) -> None:
    definition.intro = "Noch nicht fertig"
    definition.save_revision()
    assert current_version(FormDefinition.objects.get()).schema["intro"] == {}


def test_a_version_holds_all_words_in_all_languages(version: FormVersion) -> None:
    [section] = version.schema["sections"]
    assert version.schema["languages"] == ["de", "en", "ar"]
    assert section["title"] == {"de": "Erster Abschnitt", "en": "First part", "ar": "القسم الأول"}
    colour = next(item for item in section["items"] if item.get("key") == "farbe")
    assert colour["label"] == {"de": "Frage farbe", "en": "Question farbe", "ar": "سؤال farbe"}
    assert colour["choices"][1] == {"value": "blau", "label": {"de": "Blau", "en": "Blue", "ar": "أزرق"}}


def test_old_answers_stay_readable_when_the_form_changes(version: FormVersion) -> None:
    answers = {"vorname": "Amal", "farbe": "rot", "kinder": True}
    submission = services.receive(version, answers, "de", "einmal")
    before = submission.readable_answers()
    change(version.form, [ask("date", "vorname"), ask("text", "neu")])
    assert version.form.versions.count() == 2
    again = Submission.objects.get()
    assert again.readable_answers() == before
    assert again.mapped() == {"first_name": "Amal"}


def test_renaming_a_question_keeps_its_key(db: None) -> None:
    nameless = ask("text", "")
    definition = make_definition([{**nameless, "value": {**nameless["value"], "label": "Straße & Größe"}}])
    [item] = freeze(definition).schema["sections"][0]["items"]
    assert item["key"] == "strasse_groesse"
    value = definition.body[0].value["content"][0].value
    value["label"] = "Ganz anders"
    publish(definition)
    [item] = definition.versions.first().schema["sections"][0]["items"]
    assert (item["key"], item["label"]["de"]) == ("strasse_groesse", "Ganz anders")


def test_a_form_in_use_cannot_be_deleted_an_unused_one_can(db: None) -> None:
    used, unused = make_version(slug="gebraucht").form, make_version(slug="neu").form
    services.receive(used.versions.get(), {"vorname": "Amal"}, "de", "einmal")
    with pytest.raises(ProtectedError):
        used.delete()
    unused.delete()
    assert FormDefinition.objects.get() == used


def test_gaps_name_what_is_missing(db: None) -> None:
    definition = make_definition()
    assert definition.gaps == [(language, ["Titel", "Aufschrift des Knopfes"]) for language in ("English", "العربية")]
    question = definition.body[0].value["content"][0].value
    question["translations"][0]["label"] = ""
    assert "Frage „Frage vorname“" in dict(definition.gaps)["English"]


def test_german_stands_in_for_a_missing_translation_and_says_so(db: None) -> None:
    from forms.builder import form_class

    definition = make_definition([{**ask("text", "frage"), "value": {"label": "Nur <deutsch>", "key": "frage"}}])
    form = form_class(freeze(definition).schema, "ar")()
    assert 'lang="de" dir="ltr">Nur &lt;deutsch&gt;<' in str(form["frage"].label)


def test_requests_are_deleted_when_their_time_is_over_unless_taken_over(user_of: object) -> None:
    version = make_version(retention_days=10)
    by = user_of("integrationsmanagement")
    for number, (days, state) in enumerate([(9, "new"), (11, "new"), (11, "answered"), (11, "taken_over")]):
        submission = services.receive(version, {}, "de", str(number))
        if state != "new":
            services.close(submission, by, state)
        Submission.objects.filter(pk=submission.pk).update(created_at=timezone.now() - timedelta(days=days))
    assert services.delete_expired() == 2
    assert sorted(Submission.objects.values_list("token", flat=True)) == ["0", "3"]
    assert services.delete_expired() == 0


def test_answers_to_questions_that_were_not_asked_are_refused(version: FormVersion) -> None:
    with pytest.raises(ValueError, match="does not ask"):
        services.receive(version, {"erfunden": "x"}, "de", "einmal")
    for bad in ("a\x00b", "\ud800"):
        with pytest.raises(ValueError, match="cannot be stored"):
            services.receive(version, {"vorname": bad}, "de", "einmal")
    assert not Submission.objects.exists()
