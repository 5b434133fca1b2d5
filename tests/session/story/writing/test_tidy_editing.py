from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story.cuttings import Cuttings
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

STORY = (
    "The ferry had stopped.  Ines went down to the landing.\n\n"
    "“Is it late?” she asked (twice), and nobody answered.\n\n"
    "- a list\n- of things\n\n    verse that is\n    indented\n\n"
    "In the *morning* the ferry—was gone.\n"
)


class Author:
    """Cuts, pastes and moves, as the page does it."""

    def __init__(self, text=STORY):
        self.session = StorySession(text, AnnotationSet(), {}, is_markdown=True)
        self.marking = Marking(self.session, Person("urn:uuid:1", "Iris"))
        self.tidy, self.live = self.session.tidy, self.session.live

    @property
    def text(self):
        return self.session.text

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def mark(self, span):
        return self.marking.add(Kind.NOTE, span)

    def place(self, note):
        return self.session.anchor(note).span

    def change(self, change):
        self.session.edit(ChangeSet((change,)), "Typing")

    def cut(self, span):
        """Cut, and return the words and the caret."""
        gone = self.tidy.cut_of(span)
        words, taken = self.live.slice(span), self.live.slice(gone)
        self.tidy.take_copied(span)
        with self.tidy.cutting():
            self.change(Change(gone, ""))
        self.tidy.take_cut(words, taken, gone.start)
        return words, gone.start

    def paste(self, caret, words):
        self.change(self.tidy.pasting(Span(caret, caret), words).change)


@pytest.fixture
def author(qapp):
    return Author()


def spans_of(text):
    ends = st.tuples(*[st.integers(0, len(text))] * 2)
    return ends.map(sorted).filter(lambda e: e[0] < e[1]).map(lambda e: Span(*e))


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(span=spans_of(STORY), marked=st.lists(spans_of(STORY), max_size=4))
def test_what_is_cut_and_pasted_in_the_same_place_is_as_it_was(qapp, span, marked):
    author = Author()
    notes = {author.mark(each): each for each in marked if not _is_blank(each)}

    words, caret = author.cut(span)
    author.paste(caret, words)

    assert author.text == STORY
    inside = (
        n for n, at in notes.items() if span.start <= at.start <= at.end <= span.end
    )
    for note in inside:
        if len(words.strip()) > 1:
            assert author.place(note).of(STORY).strip() == notes[note].of(STORY).strip()


def _is_blank(span):
    return not span.of(STORY).strip()


def test_what_was_cut_comes_back_as_it_was_though_edits_were_made_elsewhere(author):
    words, caret = author.cut(author.span("Ines went down to the landing."))
    author.change(Change(Span(0, 3), "That old"))

    author.paste(caret + 5, words)

    assert author.text == STORY.replace("The ferry had", "That old ferry had")


def test_what_was_cut_is_tidied_where_the_text_around_it_is_another(author):
    words, caret = author.cut(author.span("had"))
    author.change(Change(author.span("stopped.  "), ""))

    author.paste(caret, words)

    assert author.text.startswith("The ferry had Ines went")


def test_a_note_goes_along_though_its_words_get_other_blanks(author):
    note = author.mark(author.span("Ines"))
    words, _ = author.cut(author.span("  Ines"))

    author.paste(author.span("nobody").start, words)

    assert "and Ines nobody answered" in author.text
    assert author.place(note).of(author.text) == "Ines"


def test_words_that_are_moved_take_their_notes_along_and_leave_no_blank(author):
    note = author.mark(author.span("down to "))

    author.session.move(author.span(" down to "), author.span("answered").end)

    assert "Ines went the landing." in author.text
    assert "nobody answered down to." in author.text
    assert author.place(note).of(author.text) == "down to"
    author.session.undo()
    assert author.text == STORY
    assert author.place(note).of(author.text) == "down to "


def test_nothing_is_tidied_if_the_author_does_not_want_that(author):
    author.tidy.is_on = False
    words, _ = author.cut(author.span("had"))
    author.paste(0, words)

    assert author.text.startswith("hadThe ferry  stopped.")
    author.session.move(author.span("Ines"), 0)
    assert author.text.startswith("Ineshad")


def test_a_cutting_is_put_back_as_it_was_and_elsewhere_with_the_blanks_it_needs(author):
    cuttings = Cuttings(author.session, author.marking)
    note = author.mark(author.span("went"))
    cutting = cuttings.cut(author.span("Ines went down to the landing."))
    assert author.text.startswith("The ferry had stopped.\n\n“Is")

    cuttings.put_back(cutting)
    assert author.text == STORY

    cutting = cuttings.cut(author.span("Ines went down to the landing."))
    now = cuttings.put_at(cutting, author.span("In the *m").start)
    assert "Ines went down to the landing. In the *morning*" in author.text
    assert now.of(author.text) == "Ines went down to the landing."
    assert author.place(note).of(author.text) == "went"


def test_a_paragraph_is_cut_to_the_cuttings_with_one_gap_and_put_into_another(author):
    cuttings = Cuttings(author.session, author.marking)
    paragraph = "“Is it late?” she asked (twice), and nobody answered."
    cutting = cuttings.cut(author.span(paragraph))
    assert "landing.\n\n- a list" in author.text

    cuttings.put_at(cutting, author.span("  Ines").start)

    assert author.text.startswith(
        f"The ferry had stopped.\n\n{paragraph}\n\nInes went down to the landing.\n\n-"
    )
