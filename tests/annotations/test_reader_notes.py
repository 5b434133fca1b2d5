from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import (
    FurtherPassage,
    Passage,
    Person,
    Settlement,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.annotations.text_state import text_state

NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


def passage(start, state=None):
    return Passage(
        TextQuoteSelector("sea"), TextPositionSelector(start, start + 3), state
    )


def note(words="why", **details):
    details.setdefault("passage", passage(4))
    return new_annotation(Kind.NOTE, words=words, **details)


def notes(*made):
    return AnnotationSet().with_notes(made)


def moderating(about, status, minute=0):
    at = NOW + timedelta(minutes=minute)
    return new_annotation(Kind.OTHER, at, about=about.id, status=status)


def test_the_notes_of_readers_lie_beside_the_authors():
    mine, hers, his = note("mine"), note("hers"), note("his")
    layers = Layers([layer_of("Marit", notes(hers)), layer_of("Jo", notes(his))])

    shown = layers.over(notes(mine))

    assert {n.words for n in shown.notes.values()} == {"mine", "hers", "his"}
    assert [layers.reader_of(n.id) for n in (mine, hers, his)] == ["", "Marit", "Jo"]


def test_what_a_reader_says_to_her_lenses_is_left_to_her():
    said = new_annotation(
        Kind.LENS, passage=passage(4), settles=Settlement("tense", "slip:go")
    )

    layer = layer_of("Marit", notes(note("hers"), said))

    assert [n.words for n in layer.notes.notes.values()] == ["hers"]


def test_without_readers_the_authors_notes_are_shown_as_they_are():
    mine = notes(note())

    assert Layers().over(mine) is mine


def test_an_answer_to_a_readers_note_is_shown_with_it():
    hers = note("hers")
    answer = new_annotation(Kind.REPLY, about=hers.id, words="true")
    layers = Layers([layer_of("Marit", notes(hers))])

    shown = layers.over(notes(answer))

    assert shown.replies_to(hers.id) == (answer,)


@pytest.mark.parametrize("status", list(Status))
def test_what_the_author_says_of_a_readers_note_counts(status):
    hers = note("hers")
    layers = Layers([layer_of("Marit", notes(hers))])
    other = Status.OPEN if status is Status.DONE else Status.DONE
    said = notes(moderating(hers, other, 1), moderating(hers, status, 2))

    assert layers.over(said).get(hers.id).status is status


def test_what_became_of_a_readers_note_is_as_the_author_has_it():
    hers = note("hers")
    layers = Layers([layer_of("Marit", notes(hers))])
    said = moderating(hers, Status.OPEN)
    at = said.created
    dismissed = said.with_status(Status.DONE, at, Outcome.DISMISSED)

    assert layers.over(notes(dismissed)).get(hers.id).state_word == "dismissed"
    assert layers.over(notes(said)).get(hers.id).state_word == "open"


def test_a_readers_note_that_says_nothing_of_it_is_open():
    hers = note("hers")
    bare = new_annotation(Kind.HIGHLIGHT, passage=passage(4))
    written = serialise_notes(notes(hers, bare), "sea.txt")
    silent = written.replace(b'"status": "open",', b"")
    layers = Layers([layer_of("Marit", parse_notes(silent, "sea.txt"))])

    shown = layers.over(notes())

    assert silent != written
    assert shown.get(hers.id).status is Status.OPEN
    assert shown.get(bare.id).status is None


def test_a_note_both_have_is_shown_as_the_author_has_it():
    mine = note("mine")
    layers = Layers([layer_of("Marit", notes(mine.with_words("hers", NOW)))])

    shown = layers.over(notes(mine))

    assert [n.words for n in shown.notes.values()] == ["mine"]


def test_a_note_the_author_deleted_does_not_come_back_from_a_reader():
    mine = note("mine")
    deleted = notes(mine).without(mine.id, NOW)
    layers = Layers([layer_of("Marit", notes(mine))])

    assert layers.over(deleted).get(mine.id) is None


def test_of_two_readers_with_the_same_note_the_first_has_it():
    hers = note("hers")
    both = [layer_of(name, notes(hers)) for name in ("Marit", "Jo")]

    assert Layers(both).reader_of(hers.id) == "Marit"


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        (None, "Marit"),
        (Person("urn:uuid:9", ""), "Marit"),
        (Person("urn:uuid:9", "Marit K."), "Marit K."),
    ],
)
def test_a_note_is_by_its_maker_or_else_by_whom_the_file_is_called(creator, name):
    layer = layer_of("Marit", notes(note(creator=creator)))

    assert [n.creator.name for n in layer.notes.notes.values()] == [name]


def test_texts_of_readers_that_are_called_alike_are_told_apart():
    one, other = text_state("1" * 64), text_state("2" * 64)
    hers = note(
        passage=passage(4, "#draft-1"),
        made_on=passage(3, "#draft-1"),
        further=(FurtherPassage(passage(9, "#draft-1")),),
    )
    own = AnnotationSet(texts={"#draft-1": one})
    theirs = AnnotationSet(notes={hers.id: hers}, texts={"#draft-1": other})

    shown = Layers([layer_of("Marit", theirs)]).over(own)

    found = shown.get(hers.id)
    states = [p.state for p in (found.passage, found.made_on, found.further[0].passage)]
    assert {shown.texts[state].cached for state in states} == {other.cached}
    assert shown.texts["#draft-1"].cached == one.cached
