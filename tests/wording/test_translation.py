from __future__ import annotations

from typing import ClassVar

import pytest

from desktop.wording.translation import (
    English,
    in_sequence,
    listed,
    template,
    translate,
    translate_count,
    use_catalogue,
)


class German:
    """A language whose words stand in another order."""

    templates: ClassVar = {
        "“{name}” was not saved: {reason}.": "Wegen {reason} ist „{name}“ offen.",
        "{items} and {last}": "{items} und {last}",
    }

    def translate(self, template):
        return self.templates.get(template, template)

    def translate_count(self, one, many, number):
        return "{count} Notiz" if number == 1 else "{count} Notizen"


@pytest.fixture
def german():
    use_catalogue(German())
    yield
    use_catalogue(English())


def test_values_stand_where_the_template_names_them():
    said = translate("“{name}” was not saved: {reason}.", name="sea", reason="full")

    assert said == "“sea” was not saved: full."


def test_braces_in_a_value_are_no_places():
    assert translate("“{name}” is open.", name="{sea}") == "“{sea}” is open."


def test_a_sentence_without_values_is_said_as_it_stands():
    assert translate("Write {} where it stood.") == "Write {} where it stood."


def test_a_value_that_is_missing_is_told():
    with pytest.raises(KeyError, match="reason"):
        translate("“{name}”: {reason}", name="sea")


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 notes"), (1, "One note"), (2, "2 notes"), (12345, "12\u202f345 notes")],
)
def test_one_thing_has_a_template_of_its_own(number, said):
    assert translate_count("One note", "{count} notes", number) == said


def test_a_count_can_have_other_values_beside_it():
    said = translate_count(
        "{count} word in {place}", "{count} words in {place}", 3, place="the sea"
    )

    assert said == "3 words in the sea"


def test_another_language_has_an_order_and_plurals_of_its_own(german):
    said = translate("“{name}” was not saved: {reason}.", name="sea", reason="Platz")

    assert said == "Wegen Platz ist „sea“ offen."
    assert translate_count("{count} note", "{count} notes", 1) == "1 Notiz"
    assert translate_count("{count} note", "{count} notes", 2) == "2 Notizen"


def test_a_template_in_a_table_is_translated_when_it_is_said(german):
    row = template("“{name}” was not saved: {reason}.")

    assert row.startswith("“{name}”")
    assert translate(row, name="sea", reason="Platz").startswith("Wegen Platz")


def test_what_a_language_does_not_know_is_said_in_english(german):
    assert translate("Keep as draft") == "Keep as draft"


def test_sentences_follow_one_another_and_none_leaves_a_gap():
    assert in_sequence("It is saved.", "", "Undo takes that back.") == (
        "It is saved. Undo takes that back."
    )


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (["one"], "one"),
        (["one", "two"], "one and two"),
        (["a", "b", "c"], "a, b and c"),
    ],
)
def test_a_list_is_said_as_one_would_say_it(items, said):
    assert listed(items) == said


def test_a_list_is_said_in_the_language_that_is_spoken(german):
    assert listed(["eins", "zwei"]) == "eins und zwei"
