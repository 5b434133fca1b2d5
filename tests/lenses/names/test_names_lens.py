"""The lens of names: who is who, names that may be one, lines over the story."""

from __future__ import annotations

import pytest

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.section import Chips, Does, Question, Remark, StoryLines
from tests.lenses.looking import section_of, seen


def looked_at(text, *choices, settled=()):
    made = (LensChoice(LensName.NAMES, *each.split(":")) for each in choices)
    kept = frozenset(Settled(LensName.NAMES, key) for key in settled)
    return seen(LensName.NAMES, text, Known(choices=tuple(made), settled=kept))


def lines(what):
    return {each.label: each.count for each in section_of(what, StoryLines).lines}


def story(*names):
    """Return a story that names each of ``names`` in a sentence of its own."""
    return "The boat lay still.\n\n" + " ".join(
        f"Then {name} said so." for name in names
    )


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Ines", "Ines", "Ines Valdoro"], {"Ines": "3 · also “Ines Valdoro”"}),
        (["Mr. Darcy", "Darcy", "Darcy"], {"Darcy": "3 · also “Mr. Darcy”"}),
        (["Mr. Bennet", "Mrs. Bennet"], {"Mr. Bennet": "1", "Mrs. Bennet": "1"}),
        (["Jane Eyre", "Rochester"], {"Jane Eyre": "1", "Rochester": "1"}),
        (["Uncle Toby", "Toby", "Toby"], {"Toby": "3 · also “Uncle Toby”"}),
    ],
)
def test_full_names_and_short_forms_are_one_where_that_is_clear(names, told):
    assert lines(looked_at(story(*names))) == told


@pytest.mark.parametrize(
    ("names", "slips"),
    [
        (["Jess"] * 6 + ["Jes"], [("Jes", "Jess")]),
        (["McKay", "McKay", "Mckay"], [("Mckay", "McKay")]),
        (["Abílio", "Abílio", "Abilio"], [("Abilio", "Abílio")]),
        (["O’Brien", "O’Brien", "Obrien"], [("Obrien", "O’Brien")]),
        (["Valdoro"] * 6 + ["Vladoro"], [("Vladoro", "Valdoro")]),
        (["Tom"] * 6 + ["Tim"], [("Tim", "Tom")]),
        (["Kethrin", "Kethrin", "Kethryn"], [("Kethryn", "Kethrin")]),
        (["Dunnoc", "Dunoc"], [("Dunoc", "Dunnoc")]),
        (["Rennie"] * 4 + ["Renny"] * 2, [("Renny", "Rennie")] * 2),
        (["Louis"] * 4 + ["Louise"], []),
        (["Carl"] * 6 + ["Carla"], []),
        (["Bennet"] * 6 + ["Bennets"], []),
        (["Tom"] * 6 + ["Ton"], []),
    ],
)
def test_a_name_in_two_ways_is_found_where_it_is_seldom(names, slips):
    text = story(*names)
    found = looked_at(text).findings
    assert [(each.span.of(text), each.replacement) for each in found] == slips


def test_a_misspelt_name_is_one_also_where_it_only_begins_a_sentence():
    text = (
        story(*["Abílio", "Valdoro"] * 6) + "\n\nAbilio had gone. Vladoro, who owes it."
    )
    found = [each.span.of(text) for each in looked_at(text).findings]
    assert found == ["Abilio", "Vladoro"]


def test_a_seldom_name_that_sounds_like_one_is_one_where_it_begins_a_sentence():
    text = story("Orrin", "Orrin", "Tom") + "\n\nOrin, who owes it, was late."
    assert [each.span.of(text) for each in looked_at(text).findings] == ["Orin"]


def test_a_name_of_two_words_looks_like_no_other_one():
    assert looked_at(story(*["Combe Regis", "Chase", "Tom"] * 4)).findings == ()


def test_two_names_that_look_alike_are_found_once():
    text = story(*["Sam", "Sara", "Tom"] * 4)
    (finding,) = looked_at(text).findings
    assert (finding.kind, finding.span.of(text)) == ("alike", "Sara")
    assert finding.key == "alike:Sara=Sam"


@pytest.mark.parametrize(
    "names",
    [
        ["Mr. Norris", "Mrs. Crawford", "Mrs. Norris"],
        ["Bertram", "the Bertrams"],
        ["Ines", "Tomas"],
        ["Ines Valdoro", "Ines"],
    ],
)
def test_names_are_not_alike_by_their_titles_or_as_a_family(names):
    assert looked_at(story(*names * 4)).findings == ()


def test_a_question_asks_whether_two_names_are_one():
    what = looked_at(story(*["Jess"] * 6, "Jes"))
    asked = section_of(what, Question)
    assert [(each.deed.does, each.deed.key) for each in asked.buttons] == [
        (Does.CHOOSE, "same:Jes=Jess"),
        (Does.SETTLE, "two-ways:Jes=Jess"),
        (Does.CHOOSE, "not-a-name:Jes"),
    ]
    assert what.count == 1
    assert (
        looked_at(story(*["Jess"] * 6, "Jes"), settled=["two-ways:Jes=Jess"]).count == 0
    )


def test_of_any_name_it_can_be_said_what_it_is():
    what = looked_at(story(*["Tomas"] * 4, *["Ines"] * 3, "Tamsin Valdoro"))
    of_name = {each.label: each for each in section_of(what, StoryLines).lines}
    told = [(each.label, each.deed.key) for each in of_name["Tomas"].offers]
    assert told == [
        ("The same as “Tamsin Valdoro”", "same:Tomas=Tamsin Valdoro"),
        ("The same as “Ines”", "same:Tomas=Ines"),
        ("Not a name", "not-a-name:Tomas"),
        ("Hide", "hide:Tomas"),
    ]
    for choice in [key for _, key in told][1:]:
        assert "Tomas" not in lines(looked_at(story("Tomas", *["Ines"] * 3), choice))


def test_names_that_the_author_calls_the_same_are_one():
    what = looked_at(story(*["Jess"] * 6, "Jes"), "same:Jes=Jess")
    assert lines(what) == {"Jess": "7 · also “Jes”"}
    assert what.findings == ()
    (chip,) = section_of(what, Chips).chips
    assert (chip.words, chip.deed.key) == ("Jes = Jess", "same:Jes=Jess")


def test_a_hidden_name_has_no_line_and_is_a_name_still():
    what = looked_at(story("Ines", "Tomas"), "hide:Ines")
    assert lines(what) == {"Tomas": "1"}
    assert {each.message for each in what.everything} == {"Ines", "Tomas"}


def test_all_places_of_a_name_are_told_with_whose_it_is():
    text = story("Ines Valdoro", "Ines", "Tomas")
    places = [(each.span.of(text), each.message) for each in looked_at(text).everything]
    assert places == [
        ("Ines Valdoro", "Ines Valdoro"),
        ("Ines", "Ines Valdoro"),
        ("Tomas", "Tomas"),
    ]


def test_roles_that_come_back_have_a_line():
    text = story("Ines") + " Her mother slept." * 3 + " “Go,” said the man. He sat." * 3
    what = looked_at(text)
    assert lines(what) == {"her mother": "3", "the man": "3", "Ines": "1"}
    assert what.headline == "3 names"


def test_the_panel_tells_where_somebody_is_first_and_last_seen():
    text = "It rained. She saw Ines.\n\n***\n\nNothing.\n\n***\n\nThere was Ines.\n"
    told = [each.words for each in looked_at(text).sections if isinstance(each, Remark)]
    assert told == ["Ines is first seen in scene 1, last in scene 3."]


def test_a_script_without_capitals_says_that_it_has_none():
    what = looked_at("雨が降っていた。彼は言った。\n\n彼女は答えた。\n")
    assert what.headline == "0 names"
    assert "capitals" in section_of(what, Remark).words
