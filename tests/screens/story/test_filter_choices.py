from __future__ import annotations

from desktop.annotations.annotation import Pass, Person, new_annotation
from desktop.annotations.kinds import Kind
from desktop.screens.story.filter_choices import (
    creator_choices,
    kind_choices,
    pass_choices,
    tag_choices,
    to_do_choices,
)

IRIS, MARIT = Person("urn:uuid:1", "Iris"), Person("urn:uuid:2", "Marit")
TENSE = Pass("urn:uuid:9", "Tense")
NOTES = [
    new_annotation(Kind.NOTE, creator=MARIT, tags=("pace",)),
    new_annotation(Kind.NOTE, creator=IRIS, tags=("tense", "pace"), made_in=TENSE),
    new_annotation(Kind.QUESTION, creator=IRIS, made_in=TENSE),
    new_annotation(Kind.HIGHLIGHT, creator=None),
]


def told(choices):
    return [(choice.label, choice.count) for choice in choices]


def test_highlights_are_nothing_to_do():
    assert told(kind_choices(NOTES)) == [("Notes", 2), ("Questions", 1)]


def test_ones_own_notes_come_before_those_of_others():
    expected = [("Mine", 2), ("Marit", 1), ("Somebody", 1)]

    assert sorted(told(creator_choices(NOTES, IRIS.id))[1:]) == sorted(expected[1:])
    assert told(creator_choices(NOTES, IRIS.id))[0] == expected[0]


def test_a_single_author_needs_no_choice():
    assert creator_choices(NOTES[1:3], IRIS.id) == []


def test_passes_with_a_name_can_be_chosen():
    assert told(pass_choices(NOTES)) == [("Tense", 2)]


def test_the_tags_that_most_notes_have_come_first():
    assert told(tag_choices(NOTES)) == [("#pace", 2), ("#tense", 1)]


def test_very_many_tags_are_left_to_be_typed():
    tags = tuple(f"tag{n}" for n in range(40))

    assert len(tag_choices([new_annotation(Kind.NOTE, tags=tags)])) == 12


def test_all_of_it_can_be_asked_of_what_is_to_do():
    sections = to_do_choices(NOTES, IRIS.id)

    assert [section[0].field for section in sections] == [
        "kinds",
        "creators",
        "passes",
        "tags",
    ]
