from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Status
from desktop.session.story.noting.applying import Applied
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The ferry had stopped.\n\nInes went down to the landing, and the sea rose."


class Author:
    """Suggests, and applies what was suggested."""

    def __init__(self, text=TEXT):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, Person("urn:uuid:1", "Iris"))
        self.made = []

    @property
    def text(self):
        return self.session.text

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def suggest(self, words, replacement):
        return self.suggest_at(self.span(words), replacement)

    def suggest_at(self, span, replacement):
        note = self.marking.add(Kind.SUGGESTION, span, replacement=replacement)
        self.made.append(note)
        return note

    def apply(self):
        return self.marking.apply_all(self.made)

    def note(self, note):
        return self.session.notes.get(note)

    def states(self):
        return [self.session.notes.notes[note].status for note in self.made]

    def passage(self, note):
        return self.session.placing.span_of(note).of(self.text)


@pytest.fixture
def author(qapp):
    return Author()


def test_all_are_applied_and_taken_back_at_once(author):
    author.suggest("ferry", "boat")
    author.suggest(", and the sea rose", "")
    steps = 0

    found = author.apply()
    text = author.text
    while author.text != TEXT:
        author.session.undo()
        steps += 1

    assert found == Applied(done=2)
    assert text == "The boat had stopped.\n\nInes went down to the landing."
    assert steps == 1
    assert author.states() == [Status.OPEN] * 2
    author.session.redo()
    assert author.text == text
    assert author.states() == [Status.DONE] * 2


def test_each_is_on_its_new_words_afterwards(author):
    one = author.suggest("ferry", "little boat")
    other = author.suggest("sea", "lake")

    author.apply()

    assert author.passage(one) == "little boat"
    assert author.passage(other) == "lake"


def test_one_whose_passage_has_changed_is_left_and_counted(author):
    author.suggest("ferry", "boat")
    left = author.suggest("the sea", "the lake")
    sea = author.span("sea")
    author.session.edit(ChangeSet((Change(sea, "seas"),)), "Typing")

    found = author.apply()

    assert found == Applied(done=1, changed=1)
    assert "the seas rose" in author.text
    assert author.session.notes.get(left).status is Status.OPEN


def test_of_two_that_overlap_the_first_is_applied(author):
    author.suggest("went down to", "came up to")
    left = author.suggest("to the landing", "to the shore")
    at = author.span("down").start
    inside = author.suggest_at(Span(at, at), "slowly ")

    found = author.apply()

    assert found == Applied(done=1, crossed=2)
    assert "Ines came up to the landing" in author.text
    assert author.session.notes.get(left).status is Status.OPEN
    assert author.session.notes.get(inside).status is Status.OPEN


def test_suggestions_side_by_side_are_all_applied(author):
    at = author.span("ferry")
    author.suggest_at(Span(at.start, at.start), "old ")
    author.suggest("ferry", "boat")
    author.suggest(" had", " has")
    author.suggest_at(Span(at.end + 4, at.end + 4), " now")

    found = author.apply()

    assert found == Applied(done=4)
    assert author.text.startswith("The old boat has now stopped.")


def test_those_side_by_side_are_applied_if_there_is_room_for_all(qapp, monkeypatch):
    monkeypatch.setattr("desktop.text.limits.LONGEST_TEXT", 17)
    author = Author("the old sea rose")
    author.suggest("old", "")
    author.suggest(" sea", " sea, it")

    found = author.apply()

    assert found == Applied(done=2)
    assert author.text == "the  sea, it rose"


def test_a_note_on_the_same_words_stays_on_the_new_ones(author):
    note = author.marking.add(Kind.NOTE, author.span("ferry"))
    author.suggest("ferry", "boat")
    author.suggest(" had", " has")

    author.apply()

    assert author.passage(note) == "boat"


def test_what_is_done_or_only_begun_is_no_matter_of_it(author):
    author.marking.dismiss(author.suggest("ferry", "boat"))
    author.suggest("sea", "sea")

    found = author.apply()

    assert found == Applied()
    assert author.text == TEXT


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (Applied(), "No suggestion that is shown waits to be applied."),
        (Applied(1), "1 suggestion applied."),
        (Applied(12, 2), "12 suggestions applied, 2 not: their passages have changed."),
        (Applied(0, 1), "0 suggestions applied, 1 not: its passage has changed."),
        (
            Applied(3, 1, 1),
            "3 suggestions applied, 1 not: its passage has changed, "
            "1 not: it overlaps one that was.",
        ),
    ],
)
def test_it_is_said_what_was_done(found, sentence):
    assert found.sentence == sentence


@st.composite
def suggestions(draw):
    length = draw(st.integers(0, 12))
    text = draw(st.text("ab \n", min_size=length, max_size=length))
    ends = st.integers(0, length)
    found = draw(st.lists(st.tuples(ends, ends, st.text("XY", max_size=2)), max_size=6))
    return text, [(min(a, b), max(a, b), words) for a, b, words in found]


def with_words_of(author, done, spans, text):
    """Return ``text`` with the words of suggestions put in, one after the other."""
    made, read = "", 0
    for note in sorted(done, key=lambda note: (spans[note], note)):
        made += text[read : spans[note].start] + author.note(note).replacement
        read = spans[note].end
    return made + text[read:]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(suggestions())
def test_applying_gives_every_passage_its_words_and_undo_gives_all_back(qapp, wanted):
    text, marks = wanted
    author = Author(text)
    for start, end, words in marks:
        if text[start:end] != words:
            author.suggest_at(Span(start, end), words)
    spans = {note: author.session.placing.span_of(note) for note in author.made}
    steps = author.session.history

    found = author.apply()

    assert found.done + found.crossed == len(author.made)
    done = [n for n in author.made if author.note(n).status is Status.DONE]
    assert len(done) == found.done
    assert author.text == with_words_of(author, done, spans, text)
    for note in done:
        assert author.passage(note) == author.note(note).replacement
    if found.done:
        assert steps.undo_label == "Apply suggestions"
        author.session.undo()
    assert author.text == text
    assert {n: author.session.placing.span_of(n) for n in author.made} == spans


def test_words_put_in_before_shift_no_passage_that_is_replaced_behind_them(qapp):
    author = Author("aaaaaa")
    spans = [(0, 0, "X"), (4, 6, "X"), (5, 6, "")]
    for start, end, words in spans:
        author.suggest_at(Span(start, end), words)

    found = author.apply()
    author.session.undo()

    assert (found.done, found.crossed) == (2, 1)
    places = [author.session.placing.span_of(note) for note in author.made]
    assert places == [Span(start, end) for start, end, _ in spans]


def test_a_suggestion_on_several_passages_is_applied_to_all_of_them(author):
    note = author.suggest("ferry", "boat")
    author.marking.add_passage(note, author.span("landing"))
    author.suggest("rose", "fell")

    applied = author.apply()

    assert (applied.done, applied.changed, applied.crossed) == (2, 0, 0)
    assert author.text == TEXT.replace("ferry", "boat").replace(
        "landing", "boat"
    ).replace("rose", "fell")
    author.session.undo()
    assert author.text == TEXT


def test_one_on_several_passages_waits_if_one_of_them_is_taken(author):
    author.suggest("The ferry", "A boat")
    both = author.suggest("landing", "quay")
    author.marking.add_passage(both, author.span("ferry had"))

    applied = author.apply()

    assert (applied.done, applied.crossed) == (1, 1)
    assert "landing" in author.text
    assert author.note(both).status is Status.OPEN
