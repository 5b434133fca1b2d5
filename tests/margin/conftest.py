"""Notes to put in a margin, and the margin to put them in."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import Passage, TextQuoteSelector, new_annotation
from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.margin.card_drawing import CardStyle
from desktop.margin.margin import Margin
from desktop.session.story.note_view import NoteView
from desktop.text.span import Span
from desktop.value import replace

LINE = 30
WHEN = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


class Story:
    """A source of cards whose notes stand where a test puts them."""

    def __init__(self):
        self._views = {}
        self._places = {}
        self.asked_for = 0

    def add(self, y, kind=Kind.NOTE, words="Too slow here?", **details):
        note = new_note(kind, words, **details)
        self._views[note.id] = view_of(note)
        self._places[note.id] = y
        return note.id

    def answer(self, note_id, words):
        view = self._views[note_id]
        reply = new_annotation(Kind.REPLY, WHEN, words=words, about=note_id)
        self._views[reply.id] = view_of(reply)
        self._views[note_id] = replace(view, replies=(*view.replies, reply))
        return reply.id

    def rewrite(self, note_id, words):
        view = self._views[note_id]
        note = view.note.with_words(words, WHEN)
        self._views[note_id] = replace(view, note=note)

    def ask(self, note_id):
        """Let a note ask whether it is dealt with."""
        self._views[note_id] = replace(self._views[note_id], asks=True)

    def set_state(self, note_id, state):
        view = self._views[note_id]
        span = None if state is AnchorState.UNPLACED else view.anchor.span
        anchor = replace(view.anchor, state=state, span=span)
        self._views[note_id] = replace(view, anchor=anchor)

    def delete(self, note_id):
        del self._views[note_id], self._places[note_id]

    def move(self, note_id, y):
        self._places[note_id] = y

    def notes_between(self, top, bottom):
        marks = sorted(self._places.items(), key=lambda mark: mark[1])
        places = [y for _, y in marks]
        return marks[bisect_left(places, top) : bisect_left(places, bottom)]

    def note_view(self, note_id):
        self.asked_for += 1
        return self._views[note_id]

    def open_view(self, note_id):
        return self.note_view(note_id)

    def passage_extent(self, note_id):
        y = self._places.get(note_id)
        return None if y is None else (y, y + LINE)

    def line_towards(self, note_id, y):
        place = self._places.get(note_id)
        return None if place is None else (round(place) + LINE, 0)


def new_note(kind=Kind.NOTE, words="Too slow here?", at="the sea", **details):
    passage = Passage(TextQuoteSelector(at), None)
    return new_annotation(kind, WHEN, words=words, passage=passage, **details)


def view_of(note, state=AnchorState.EXACT, passage="the sea", first="the sea"):
    return NoteView(note, Anchor(Span(4, 7), state), passage, first)


@pytest.fixture
def style(qapp):
    load_fonts()
    return CardStyle(load_theme("light"))


@pytest.fixture
def make_note():
    return new_note


@pytest.fixture
def make_view():
    return view_of


@pytest.fixture
def story():
    return Story()


@pytest.fixture
def margin(qtbot, story):
    load_fonts()
    margin = Margin(load_theme("light"))
    qtbot.addWidget(margin)
    margin.resize(376, 600)
    margin.note_chosen.connect(margin.choose)
    margin.words_edited.connect(story.rewrite)
    margin.set_source(story)
    with qtbot.waitActive(margin):
        margin.show()
        margin.activateWindow()
    return margin
