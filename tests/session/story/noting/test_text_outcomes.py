from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.annotations.reader_notes import Layer, Layers
from desktop.session.story.noting.marking import Marking
from desktop.session.story.revision import revision
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

TEXT = "The ferry had stopped.\n\nInes went down to the landing, and the sea rose."
IRIS = Person("urn:uuid:1", "Iris")


class Author:
    """Suggests, and sees her text become another."""

    def __init__(self):
        self.session = StorySession(TEXT, AnnotationSet(), {})
        self.marking = Marking(self.session, IRIS)

    @property
    def text(self):
        return self.session.text

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def suggest(self, words, replacement):
        return self.suggest_at(self.span(words), replacement)

    def suggest_at(self, span, replacement):
        return self.marking.add(Kind.SUGGESTION, span, replacement=replacement)

    def state(self, note):
        return self.session.shown.notes[note].state_word

    def revise(self, text):
        """Let the text become another; return which notes say something then."""
        session = self.session
        made = revision(session.text, session.text, text, session.passages())
        notes = self.marking.outcomes_of(made)
        session.revise(made, notes=notes)
        return notes

    def replace(self, old, new):
        return self.revise(self.text.replace(old, new))


@pytest.fixture
def author(qapp):
    return Author()


@pytest.mark.parametrize(
    ("old", "new", "state"),
    [
        pytest.param("sea rose", "sea fell", "applied", id="applied"),
        pytest.param("sea rose", "sea sank", "open", id="other-words"),
        pytest.param("The ferry", "A ferry", "open", id="elsewhere"),
        pytest.param("rose", "", "open", id="deleted"),
    ],
)
def test_a_suggestion_whose_words_stand_then_is_applied(author, old, new, state):
    note = author.suggest("rose", "fell")

    author.replace(old, new)
    became = author.state(note)
    author.session.undo()

    assert became == state
    assert author.state(note) == "open"
    assert author.text == TEXT


def test_what_a_reader_suggested_and_others_applied_is_said_to_be(author):
    session = author.session
    span = author.span("rose")
    theirs = new_annotation(
        Kind.SUGGESTION, passage=describe(TEXT, span), replacement="fell"
    )
    layers = Layers((Layer("Tom", AnnotationSet().with_notes([theirs])),))
    session.show_readers(layers, {theirs.id: Anchor(span, AnchorState.EXACT)})

    (applied,) = author.replace("rose", "fell").values()
    after = author.state(theirs.id)
    (open_again,) = author.replace("fell", "rose").values()

    assert (applied.about, applied.status) == (theirs.id, Status.DONE)
    assert applied.outcome is Outcome.APPLIED
    assert after == "applied"
    assert open_again.id == applied.id
    assert author.state(theirs.id) == "open"


def test_a_suggestion_on_several_passages_is_applied_when_all_are(author):
    note = author.suggest("stopped", "gone")
    author.marking.add_passage(note, author.span("rose"))

    author.replace("rose", "gone")
    once = author.state(note)
    author.replace("stopped", "gone")
    twice = author.state(note)
    author.replace("gone.\n", "stopped.\n")

    assert (once, twice) == ("open", "applied")
    assert author.state(note) == "applied"
    author.revise(TEXT)
    assert author.state(note) == "open"


SUGGESTIONS = [
    pytest.param(lambda author: author.suggest("ferry", "boat"), id="other-words"),
    pytest.param(lambda author: author.suggest("ferry ", ""), id="a-cut"),
    pytest.param(lambda author: author.suggest_at(Span(4, 4), "old "), id="put-in"),
]


@pytest.mark.parametrize("suggest", SUGGESTIONS)
def test_a_suggestion_is_open_again_where_the_text_is_what_it_was(author, suggest):
    note = suggest(author)
    other = author.suggest("sea", "tide")
    author.marking.apply(note)
    applied = author.text

    author.revise(TEXT)
    restored = author.text, author.state(note), author.session.view(note).anchor.state
    author.session.undo()
    undone = author.text, author.state(note)
    author.session.redo()

    assert restored == (TEXT, "open", AnchorState.EXACT)
    assert undone == (applied, "applied")
    assert (author.text, author.state(note)) == (TEXT, "open")
    assert author.state(other) == "open"


def test_what_was_given_back_is_applied_again_with_the_text(author):
    note = author.suggest("ferry", "boat")
    author.marking.apply(note)
    applied = author.text

    author.revise(TEXT)
    author.revise(applied)

    assert author.state(note) == "applied"


@pytest.mark.parametrize("suggest", SUGGESTIONS)
def test_words_that_are_gone_with_all_around_them_do_not_come_back(author, suggest):
    note = suggest(author)
    author.marking.apply(note)

    author.revise(author.text[author.text.index("Ines") :])

    assert author.state(note) == "applied"


def test_what_was_dismissed_or_merely_done_stays_so(author):
    dismissed = author.suggest("rose", "fell")
    author.marking.dismiss(dismissed)
    done = author.suggest("ferry", "boat")
    author.marking.toggle_done(done)
    author.replace("rose", "sank")
    author.replace("ferry", "ship")

    author.revise(TEXT)

    assert (author.state(dismissed), author.state(done)) == ("dismissed", "done")


def test_nothing_is_said_while_notes_are_locked(author):
    author.suggest("rose", "fell")
    author.marking.refusal = "Not now."

    assert author.replace("rose", "fell") == {}
