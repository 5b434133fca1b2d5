from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.session.story.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.session.story.suggester import Suggester
from desktop.session.story.suggesting import Way
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.words import without_first_letter, without_last_letter

TEXT = "The ferry had stopped.\n\nInes went down to the landing, and the sea rose."
BACK, ON = Way.BACKWARD, Way.FORWARD


class Reader:
    """Types in suggestions, letter by letter."""

    def __init__(self, text=TEXT):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, Person("urn:uuid:1", "Iris"))
        self.suggester = Suggester(self.session, self.marking)
        self.caret = 0

    @property
    def notes(self):
        return list(self.session.notes.notes.values())

    def span(self, words):
        start = self.session.text.index(words)
        return Span(start, start + len(words))

    def type(self, words):
        for letter in words:
            at = Span(self.caret, self.caret)
            self.caret = self.suggester.rewrite(at, letter)

    def write_over(self, span, words):
        self.caret = self.suggester.rewrite(span, words)

    def erase(self, way, times=1):
        length = len(self.session.live)
        shorten = without_last_letter if way is BACK else without_first_letter
        for _ in range(times):
            self.caret = self.suggester.erase(
                self.caret,
                way,
                lambda at: min(max(at + way.value, 0), length),
                shorten,
            )

    def suggestions(self):
        session = self.session
        return [
            (span.of(session.text), session.notes.get(note).replacement)
            for note, span in session.placing.spans().items()
        ]


@pytest.fixture
def reader(qapp):
    return Reader()


def test_what_is_typed_is_one_suggestion_and_the_text_stays(reader):
    reader.caret = reader.span(" ferry").start

    reader.type(" old")

    (note,) = reader.notes
    assert (note.kind, note.replacement, note.is_insertion) == (
        Kind.SUGGESTION,
        " old",
        True,
    )
    assert note.creator.name == "Iris"
    assert reader.session.text == TEXT


def test_a_burst_is_one_step_to_undo(reader):
    reader.caret = reader.span("ferry").end
    reader.erase(BACK, 5)
    reader.type("boat")
    made = reader.suggestions()

    reader.session.undo()

    assert made == [("ferry", "boat")]
    assert reader.notes == []
    reader.session.redo()
    assert reader.suggestions() == made


def test_deleting_describes_the_passage_it_comes_to(reader):
    reader.caret = reader.span("ferry").start

    reader.erase(ON, 5)

    (note,) = reader.notes
    assert note.passage.quote.exact == "ferry"
    assert note.passage.position.start == 4
    assert note.made_on is None


def test_words_that_are_typed_and_taken_back_leave_nothing(reader):
    reader.type("ab")
    reader.erase(BACK, 2)

    assert reader.notes == []


def test_typing_what_stood_there_leaves_nothing_to_suggest(reader):
    reader.write_over(reader.span("ferry"), "f")
    reader.type("erry")

    assert reader.notes == []


def test_suggestions_of_others_are_not_gone_on_with(reader):
    theirs = reader.marking.add(Kind.SUGGESTION, reader.span("ferry"), replacement="x")
    reader.marking.author = Person("urn:uuid:2", "Marit")
    reader.caret = reader.span("ferry").end

    reader.type("y")

    assert reader.session.notes.get(theirs).replacement == "x"
    assert len(reader.notes) == 2


def test_a_suggestion_that_was_answered_is_left_as_it_is(reader):
    answered = reader.marking.add(
        Kind.SUGGESTION, reader.span("ferry"), replacement="x"
    )
    reader.marking.set_words(reader.marking.reply(answered), "Why?")
    reader.caret = reader.span("ferry").end

    reader.type("y")

    assert reader.session.notes.get(answered).replacement == "x"


def test_what_was_said_of_suggestions_that_become_one_is_kept(reader):
    for words, reason in (("ferry", "Dull."), ("stopped", "Too final.")):
        note = reader.marking.add(Kind.SUGGESTION, reader.span(words), replacement="x")
        reader.marking.set_words(note, reason)
        reader.marking.set_tags(note, (words,))

    reader.write_over(Span(0, reader.span("stopped.").end), "It was over.")

    (note,) = reader.notes
    assert note.words == "Dull.\n\nToo final."
    assert note.tags == ("ferry", "stopped")


def test_moving_words_is_suggested_at_both_ends_as_one_step(reader):
    reader.suggester.move(reader.span("Ines "), reader.span("went down").end)

    assert reader.suggestions() == [("Ines ", ""), ("", "Ines ")]
    reader.session.undo()
    assert reader.notes == []


def test_many_changes_are_suggested_as_one_step(reader):
    reader.write_over(reader.span("sea"), "lake")
    wanted = [reader.span("ferry"), reader.span("landing"), reader.span("sea")]

    reader.suggester.edit(ChangeSet(tuple(Change(s, "X") for s in wanted)), "Replace")

    assert reader.suggestions() == [("ferry", "X"), ("landing", "X"), ("sea", "lake")]
    assert reader.session.history.undo_label == "Replace"
    assert reader.session.text == TEXT


def test_nothing_is_suggested_while_notes_may_not_be_made(reader):
    reader.marking.refusal = "The notes are another’s."

    with pytest.raises(NotesLocked):
        reader.type("x")

    assert reader.notes == []


acts = st.lists(
    st.one_of(
        st.tuples(st.just("go"), st.integers(0, 30)),
        st.tuples(st.just("type"), st.text("XY \n", min_size=1, max_size=3)),
        st.tuples(st.just("erase"), st.sampled_from(Way)),
        st.tuples(st.just("over"), st.tuples(st.integers(0, 30), st.integers(0, 30))),
    ),
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(acts)
def test_applying_all_of_it_leaves_no_suggestion_over_and_undo_gives_all_back(
    qapp, acts
):
    reader = Reader()
    for act, what in acts:
        if act == "go":
            reader.caret = what
        elif act == "type":
            reader.type(what)
        elif act == "erase":
            reader.erase(what)
        else:
            reader.write_over(Span(min(what), max(what)), "Z")
    texts = {reader.session.text}

    found = reader.marking.apply_all([note.id for note in reader.notes])

    assert texts == {TEXT}
    assert (found.changed, found.crossed) == (0, 0)
    assert found.done == len(reader.notes)
    while reader.session.history.can_undo:
        reader.session.undo()
    assert reader.session.text == TEXT
    assert reader.notes == []


def test_a_suggestion_on_several_passages_is_left_as_it_is(reader):
    several = reader.marking.add(Kind.SUGGESTION, reader.span("ferry"), replacement="x")
    reader.marking.add_passage(several, reader.span("sea"))
    reader.caret = reader.span("ferry").end

    reader.type("y")

    assert reader.session.notes.get(several).replacement == "x"
    assert len(reader.notes) == 2
