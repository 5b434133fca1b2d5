from __future__ import annotations

import pytest

from desktop.wording.catalogue import Translations, counted_key, key_of
from desktop.wording.decimals import one_decimal
from desktop.wording.translation import (
    English,
    meant,
    translate,
    translate_count,
    use_catalogue,
    within_sentence,
)

OPENS = meant("Open", "a button that opens it")
POLISH = {
    "Open": "otwarte",
    key_of(OPENS): "Otwórz",
    counted_key("{count} note", "{count} notes"): [
        "{count} notatka",
        "{count} notatki",
        "{count} notatek",
    ],
    "{whole}.{tenth}": "{whole},{tenth}",
}


@pytest.fixture
def polish():
    use_catalogue(Translations("pl", POLISH))
    yield
    use_catalogue(English())


def test_the_same_english_can_mean_two_things(polish):
    assert translate("Open") == "otwarte"
    assert translate(OPENS) == "Otwórz"


def test_a_meaning_changes_nothing_in_english():
    assert translate(OPENS) == "Open"


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 notatek"), (1, "1 notatka"), (3, "3 notatki"), (12, "12 notatek")],
)
def test_a_number_has_the_form_of_its_language(polish, number, said):
    assert translate_count("{count} note", "{count} notes", number) == said


def test_what_is_not_translated_is_said_in_english(polish):
    assert translate("Close") == "Close"
    assert translate_count("{count} tag", "{count} tags", 2) == "2 tags"


def test_a_language_that_has_one_form_only_is_served():
    japanese = Translations("ja", {counted_key("one", "many"): ["{count} 件"]})

    assert [japanese.translate_count("one", "many", n) for n in (1, 5)] == [
        "{count} 件"
    ] * 2


def test_a_file_that_lacks_forms_has_its_last_one_said():
    short = Translations("pl", {counted_key("one", "many"): ["jeden", "kilka"]})

    assert short.translate_count("one", "many", 12) == "kilka"


def test_german_keeps_the_capitals_of_its_nouns():
    assert within_sentence("Note on the story") == "note on the story"
    assert Translations("pl", {}).within_sentence("Notatka") == "notatka"
    assert Translations("de", {}).within_sentence("Notiz") == "Notiz"


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0.0"), (3.46, "3.5"), (12.04, "12.0"), (9.96, "10.0")]
)
def test_a_number_has_one_decimal(number, said):
    assert one_decimal(number) == said


def test_a_decimal_is_written_as_the_language_has_it(polish):
    assert one_decimal(3.5) == "3,5"
