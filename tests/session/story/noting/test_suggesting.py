from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.session.story.noting.applying import Proposal
from desktop.session.story.noting.marking import Marking
from desktop.session.story.noting.suggesting import (
    NEW,
    SuggestedEdit,
    Suggester,
    Way,
    erased,
    rewritten,
)
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.words import without_first_letter, without_last_letter
from desktop.value import replace

TEXT = "abcdefghij"
BACK, ON = Way.BACKWARD, Way.FORWARD


def p(start, end, words="", note="n"):
    return Proposal(note, Span(start, end), words)


def erase(proposals, caret, way):
    def step(position):
        return min(max(position + way.value, 0), len(TEXT))

    def shorten(words):
        return words[:-1] if way is BACK else words[1:]

    return erased(proposals, caret, way, step, shorten)


def test_typing_at_the_caret_proposes_words_there():
    assert rewritten([], Span(4, 4), "x") == SuggestedEdit(4, p(4, 4, "x", NEW))


def test_typing_on_goes_on_with_the_same_suggestion():
    assert rewritten([p(4, 4, "x")], Span(4, 4), "y") == SuggestedEdit(4, p(4, 4, "xy"))


def test_typing_over_a_selection_replaces_it():
    assert rewritten([], Span(2, 5), "x") == SuggestedEdit(5, p(2, 5, "x", NEW))


def test_backspace_strikes_and_extends_as_one_goes_on():
    first = erase([], 5, BACK)
    second = erase([replace(first.changed, key="n")], first.caret, BACK)

    assert first == SuggestedEdit(4, p(4, 5, "", NEW))
    assert second == SuggestedEdit(3, p(3, 5))


def test_delete_strikes_the_other_way():
    first = erase([], 5, ON)
    second = erase([replace(first.changed, key="n")], first.caret, ON)

    assert first == SuggestedEdit(6, p(5, 6, "", NEW))
    assert second == SuggestedEdit(7, p(5, 7))


def test_typing_after_backspace_makes_a_replacement():
    assert rewritten([p(3, 5)], Span(3, 3), "x") == SuggestedEdit(5, p(3, 5, "x"))


def test_backspace_in_new_words_takes_them_back_first():
    assert erase([p(3, 5, "xy")], 5, BACK) == SuggestedEdit(5, p(3, 5, "x"))
    assert erase([p(3, 5, "x")], 5, BACK) == SuggestedEdit(5, p(3, 5))
    assert erase([p(3, 5)], 5, BACK) == SuggestedEdit(2, p(2, 5))


def test_new_words_all_taken_back_leave_no_suggestion():
    assert erase([p(4, 4, "x")], 4, BACK) == SuggestedEdit(4, None, ("n",))


def test_delete_behind_new_words_strikes_what_follows():
    assert erase([p(4, 4, "x")], 4, ON) == SuggestedEdit(5, p(4, 5, "x"))


def test_delete_before_struck_words_takes_the_new_ones_behind_them():
    assert erase([p(3, 5, "xy")], 3, ON) == SuggestedEdit(3, p(3, 5, "y"))


def test_typing_before_a_replacement_stays_before_it():
    assert rewritten([p(3, 5, "x")], Span(3, 3), "y") == SuggestedEdit(
        3, p(3, 3, "y", NEW)
    )


def test_typing_inside_struck_words_adds_to_the_new_ones():
    assert rewritten([p(3, 6, "x")], Span(4, 4), "y") == SuggestedEdit(6, p(3, 6, "xy"))


def test_a_selection_over_suggestions_makes_them_one():
    proposals = [p(2, 2, "x", "a"), p(4, 5, "y", "b")]

    found = rewritten(proposals, Span(1, 6), "z")

    assert found == SuggestedEdit(6, p(1, 6, "z", "a"), ("b",))


def test_struck_words_that_come_to_touch_become_one_suggestion():
    proposals = [p(2, 4, "", "a"), p(5, 6, "", "b")]

    assert erase(proposals, 5, BACK) == SuggestedEdit(2, p(2, 6, "", "a"), ("b",))


def test_nothing_happens_at_the_ends_of_the_story():
    assert erase([], 0, BACK) == SuggestedEdit(0)
    assert erase([], len(TEXT), ON) == SuggestedEdit(len(TEXT))


@pytest.mark.parametrize("way", [BACK, ON])
def test_what_is_struck_cannot_be_struck_again(way):
    found = rewritten([p(2, 6)], Span(3, 5), "", way)

    assert found == SuggestedEdit(2 if way is BACK else 6)


class Typist:
    """Types in a text in suggestions, and in what they would make of it."""

    def __init__(self):
        self.proposals = []
        self.caret = 0
        self.made = 0

    def read(self, stop=None, *, is_before=False):
        """Return the text with all suggestions applied, up to a position.

        New words at that position are in it, unless only what is before is wanted.
        """
        found, at = "", 0
        for one in self.proposals:
            if stop is not None and one.span.start >= stop and not one.span.is_empty:
                break
            if stop is not None and one.span.start > stop:
                break
            is_here = stop is not None and one.span.end >= stop
            if is_before and is_here:
                return found + TEXT[at : min(stop, one.span.start)]
            found += TEXT[at : one.span.start] + one.words
            at = one.span.end
        return found + TEXT[at : len(TEXT) if stop is None else max(at, stop)]

    def take(self, outcome):
        gone = {*outcome.gone}
        changed = outcome.changed
        if changed is not None:
            gone.add(changed.key)
        self.proposals = [one for one in self.proposals if one.key not in gone]
        if changed is not None:
            if changed.key == NEW:
                self.made += 1
                changed = replace(changed, key=f"made {self.made}")
            self.proposals = sorted([*self.proposals, changed], key=lambda o: o.span)
        self.caret = outcome.caret

    def select(self, start, end, words, way):
        before = self.read(start)
        around = [o for o in self.proposals if o.span.start < start < o.span.end]
        if around and end > around[0].span.end:
            before = self.read(around[0].span.start)
        whole = self.read()
        gone_to = max(len(before), len(self.read(end, is_before=True)))
        if start == end:
            gone_to = len(before)
        self.take(rewritten(self.proposals, Span(start, end), words, way))
        assert self.read() == before + words + whole[gone_to:]
        return before + words if words else before

    def erase(self, way):
        before, whole = self.read(self.caret), self.read()
        at = len(before)
        self.take(erase(self.proposals, self.caret, way))
        if way is BACK:
            before = before[:-1]
        assert self.read() == before + whole[at + (way is ON) :]
        return before


acts = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.text("XYZ", min_size=1, max_size=2)),
        st.tuples(st.just("erase"), st.sampled_from(Way)),
        st.tuples(st.just("go"), st.integers(0, len(TEXT))),
        st.tuples(
            st.just("select"),
            st.tuples(
                st.integers(0, len(TEXT)),
                st.integers(0, len(TEXT)),
                st.sampled_from(["", "S", "TU"]),
                st.sampled_from(Way),
            ),
        ),
    ),
    max_size=25,
)


@given(acts)
def test_applying_all_gives_what_the_edits_would_have_given(acts):
    typist = Typist()

    for act, what in acts:
        if act == "type":
            left = typist.select(typist.caret, typist.caret, what, BACK)
        elif act == "erase":
            left = typist.erase(what)
        elif act == "go":
            typist.caret, left = what, typist.read(what)
        else:
            start, end, words, way = what
            left = typist.select(min(start, end), max(start, end), words, way)

        spans = [one.span for one in typist.proposals]
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(one.words or not one.span.is_empty for one in typist.proposals)
        is_typed = act != "select" or what[2]
        assert typist.read(typist.caret).startswith(left) or not is_typed


def test_a_typist_writes_a_sentence_and_mends_it():
    typist = Typist()
    typist.caret = 4

    for letter in "hello":
        typist.select(typist.caret, typist.caret, letter, BACK)
    for _ in range(7):
        typist.erase(BACK)
    typist.select(typist.caret, typist.caret, "X", BACK)

    assert typist.read() == "abXefghij"
    assert [(o.span, o.words) for o in typist.proposals] == [(Span(2, 4), "X")]


STORY = "The ferry had stopped.\n\nInes went down to the landing, and the sea rose."


class Reader:
    """Types in suggestions, letter by letter."""

    def __init__(self, text=STORY):
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
    assert reader.session.text == STORY


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


@pytest.mark.parametrize("creator", [None, Person("urn:uuid:home", "Iris")])
def test_suggestions_of_ones_own_are_gone_on_with_on_every_computer(reader, creator):
    note = reader.marking.add(Kind.SUGGESTION, reader.span("ferry"), replacement="x")
    theirs = replace(reader.session.notes.get(note), creator=creator)
    reader.session.change("Sign", {note: theirs})
    reader.marking.be_also(["urn:uuid:home"])
    reader.caret = reader.span("ferry").end

    reader.type("y")

    assert reader.session.notes.get(note).replacement == "xy"
    assert len(reader.notes) == 1


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

    assert reader.suggestions() == [("Ines ", ""), ("", " Ines")]
    reader.session.undo()
    assert reader.notes == []


def test_many_changes_are_suggested_as_one_step(reader):
    reader.write_over(reader.span("sea"), "lake")
    wanted = [reader.span("ferry"), reader.span("landing"), reader.span("sea")]

    reader.suggester.edit(ChangeSet(tuple(Change(s, "X") for s in wanted)), "Replace")

    assert reader.suggestions() == [("ferry", "X"), ("landing", "X"), ("sea", "lake")]
    assert reader.session.history.undo_label == "Replace"
    assert reader.session.text == STORY


def test_nothing_is_suggested_while_notes_may_not_be_made(reader):
    reader.marking.refusal = "The notes are another’s."

    with pytest.raises(NotesLocked):
        reader.type("x")

    assert reader.notes == []


sentences = st.lists(
    st.one_of(
        st.tuples(st.just("go"), st.integers(0, 30)),
        st.tuples(st.just("type"), st.text("XY \n", min_size=1, max_size=3)),
        st.tuples(st.just("erase"), st.sampled_from(Way)),
        st.tuples(st.just("over"), st.tuples(st.integers(0, 30), st.integers(0, 30))),
    ),
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(sentences)
def test_applying_all_of_it_leaves_no_suggestion_over_and_undo_gives_all_back(
    qapp, sentences
):
    reader = Reader()
    for act, what in sentences:
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

    assert texts == {STORY}
    assert (found.changed, found.crossed) == (0, 0)
    assert found.done == len(reader.notes)
    while reader.session.history.can_undo:
        reader.session.undo()
    assert reader.session.text == STORY
    assert reader.notes == []


def test_a_suggestion_on_several_passages_is_left_as_it_is(reader):
    several = reader.marking.add(Kind.SUGGESTION, reader.span("ferry"), replacement="x")
    reader.marking.add_passage(several, reader.span("sea"))
    reader.caret = reader.span("ferry").end

    reader.type("y")

    assert reader.session.notes.get(several).replacement == "x"
    assert len(reader.notes) == 2
