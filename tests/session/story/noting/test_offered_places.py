"""Notes on a scene that is copied and then deleted are offered the copy, together."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story.noting.marking import Marking
from desktop.session.story.noting.offered_places import OfferedPlaces
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

FIRST = "Nela rowed out before the bell. The mist kept the far bank to itself.\n\n"
SCENE = (
    "Old Brandt counted the crates twice. There was one too many. "
    "He said nothing, and nailed the lid shut. Then he counted them again.\n\n"
)
LAST = "In the evening the ferry came back empty.\n"
MARKED = ("counted the crates", "one too many", "nailed the lid shut")


class Author:
    def __init__(self, text):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, Person("urn:x:iris", "Iris"))
        self.offered = OfferedPlaces(self.session)
        self.notes = []

    def mark(self, *passages):
        for words in passages:
            start = self.session.text.index(words)
            span = Span(start, start + len(words))
            self.notes.append(self.marking.add(Kind.NOTE, span))

    def put(self, at, words):
        change = Change(Span(at, at), words)
        self.session.edit(ChangeSet((change,)), "Paste")

    def delete(self, words):
        start = self.session.text.index(words)
        change = Change(Span(start, start + len(words)), "")
        self.session.edit(ChangeSet((change,)), "Delete")

    def write_scene_again(self):
        # In two pieces: pasted as it was deleted, it would bring its notes along.
        self.put(0, SCENE[40:])
        self.put(0, SCENE[:40])

    def states(self):
        return [self.session.anchor(note).state for note in self.notes]

    def words(self):
        spans = [self.session.anchor(note).span for note in self.notes]
        return [span.of(self.session.text) for span in spans]


@pytest.fixture
def author(qapp):
    author = Author(FIRST + SCENE + LAST)
    author.mark(*MARKED)
    return author


def test_the_copy_is_offered_to_all_notes_of_the_scene_together(author, qapp):
    author.put(len(author.session.text), SCENE)
    author.delete(SCENE)
    qapp.processEvents()
    assert author.states() == [AnchorState.CUT] * 3
    assert set(author.offered.places) == set(author.notes)
    author.marking.place_all(author.offered.places)
    assert author.words() == list(MARKED)
    assert not author.offered.places


def test_one_undo_takes_all_back_and_the_next_brings_the_scene_back(author, qapp):
    author.put(len(author.session.text), SCENE)
    author.delete(SCENE)
    qapp.processEvents()
    author.marking.place_all(author.offered.places)
    author.session.undo()
    assert author.states() == [AnchorState.CUT] * 3
    author.session.undo()
    assert author.words() == list(MARKED)
    assert author.states() == [AnchorState.EXACT] * 3


def test_nothing_is_offered_for_words_that_stand_nowhere_else(author, qapp):
    author.delete(SCENE)
    qapp.processEvents()
    assert not author.offered.places


def test_nothing_is_offered_where_two_copies_are_left(author, qapp):
    author.put(len(author.session.text), SCENE + SCENE)
    author.delete(SCENE)
    qapp.processEvents()
    assert not author.offered.places


def test_what_is_offered_goes_along_with_the_text(author, qapp):
    author.put(len(author.session.text), SCENE)
    author.delete(SCENE)
    qapp.processEvents()
    author.put(0, "The river was low that spring. ")
    author.marking.place_all(author.offered.places)
    assert author.words() == list(MARKED)


def test_notes_cut_long_ago_are_looked_for_by_their_quotes(author, qapp):
    author.delete(SCENE)
    qapp.processEvents()
    author.write_scene_again()
    assert author.states() == [AnchorState.CUT] * 3
    author.offered.look()
    author.marking.place_all(author.offered.places)
    assert author.words() == list(MARKED)


def test_a_short_word_is_not_offered_a_place_by_chance(author, qapp):
    author.mark("bank")
    author.delete("bank")
    author.put(0, "A bank of mist. ")
    qapp.processEvents()
    assert not author.offered.places


def test_a_chosen_note_is_offered_where_its_words_were_written_otherwise(author, qtbot):
    author.delete(SCENE)
    again = SCENE.replace("counted the crates twice", "counted the crates three times")
    author.put(len(author.session.text), again.replace("one too many", "one missing"))
    first = author.notes[0]

    author.offered.look_at(first)
    qtbot.waitUntil(lambda: bool(author.session.anchor(first).candidates))

    [place, *_] = author.session.anchor(first).candidates
    assert place.of(author.session.text) == "counted the crates"


def test_notes_that_were_lost_together_are_offered_places_as_far_apart(qapp):
    text = FIRST + SCENE + LAST
    starts = [text.index(words) for words in MARKED]
    marked = [
        Span(at, at + len(words)) for at, words in zip(starts, MARKED, strict=True)
    ]
    notes = [new_annotation(Kind.NOTE, passage=describe(text, at)) for at in marked]
    now = FIRST + LAST + SCENE
    there = [at.moved(len(LAST)) for at in marked]
    elsewhere = [Span(200, 209), Span(0, 9), Span(100, 109)]
    anchors = {
        note.id: Anchor(None, AnchorState.UNPLACED, 0.5, tuple(places))
        for note, *places in zip(notes, elsewhere, there, strict=True)
    }
    session = StorySession(now, AnnotationSet().with_notes(notes), anchors)
    offered = OfferedPlaces(session)

    offered.look()

    assert [offered.places[note.id] for note in notes] == there


def test_notes_that_arrive_cut_are_looked_for_beside_the_window(author, qtbot):
    author.delete(SCENE)
    author.write_scene_again()

    author.offered.begin()
    qtbot.waitUntil(lambda: len(author.offered.places) == 3)

    author.marking.place_all(author.offered.places)
    assert author.words() == list(MARKED)
