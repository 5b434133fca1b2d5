from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.page.lazy_layout import LazyLayout
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The ferry had stopped.\n\nInes went down to the landing, and the sea rose."


class Author:
    """Types, cuts and pastes in the document, as the page does."""

    def __init__(self, session):
        self.session = session
        self.marking = Marking(session, Person("urn:uuid:1", "Iris"))

    def span(self, words):
        start = self.session.text.index(words)
        return Span(start, start + len(words))

    def replace(self, start, end, words):
        live = self.session.live
        cursor = QTextCursor(live.document)
        cursor.setPosition(live.to_document(start))
        place = live.to_document(end)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def delete(self, words):
        span = self.span(words)
        self.replace(span.start, span.end, "")

    def mark(self, words, kind=Kind.NOTE, **details):
        return self.marking.add(kind, self.span(words), **details)

    def reads(self, note):
        anchor = self.session.anchor(note)
        return anchor.span.of(self.session.text), anchor.state


@pytest.fixture
def make(qapp):
    from desktop.appearance.theme import load_theme
    from desktop.page.block_layouts import BlockTypesetter
    from desktop.storage.story.settings import Settings
    from desktop.typography.paragraph_looks import ParagraphLooks
    from desktop.typography.type_setting import TypeSetting

    setting = TypeSetting(Settings(), load_theme("light"), 100)

    def made(text=TEXT):
        session = StorySession(text, AnnotationSet(), {})
        document = session.live.document
        layout = LazyLayout(document, BlockTypesetter(setting, ParagraphLooks(), 600.0))
        document.setDocumentLayout(layout)
        layout.begin(session.live.block_lengths)
        return Author(session)

    return made


@pytest.fixture
def author(make):
    return make()


def test_a_note_follows_its_words_while_the_text_before_it_grows(author):
    note = author.mark("the sea")

    author.replace(0, 0, "Once upon a time. ")

    assert author.reads(note) == ("the sea", AnchorState.EXACT)


def test_a_note_whose_words_are_rewritten_is_changed(author):
    note = author.mark("the sea")

    author.replace(author.span("sea").start, author.span("sea").end, "lake")

    assert author.reads(note) == ("the lake", AnchorState.CHANGED)


def test_a_note_whose_words_are_deleted_is_cut_and_comes_back_with_undo(author):
    note = author.mark("the sea")

    author.delete("and the sea rose")
    cut = author.reads(note)
    author.session.undo()

    assert cut == ("", AnchorState.CUT)
    assert author.reads(note) == ("the sea", AnchorState.EXACT)


def test_cutting_across_an_edge_and_undoing_restores_the_edge(author):
    note = author.mark("the sea")

    author.delete("and the s")
    author.session.undo()

    assert author.reads(note) == ("the sea", AnchorState.EXACT)


def test_cut_and_paste_takes_the_notes_along(author):
    note = author.mark("the landing")

    author.delete("Ines went down to the landing, ")
    author.replace(0, 0, "Ines went down to the landing, ")

    assert author.reads(note) == ("the landing", AnchorState.EXACT)
    assert author.session.anchor(note).span.start == 18


def test_what_was_cut_takes_its_notes_along_though_its_place_was_typed_in(author):
    note = author.mark("Ines went down to the landing")
    words = "Ines went down to the landing, "
    place = author.span(words).start

    author.delete(words)
    author.replace(place, place, "Later, ")
    typed = author.reads(note)
    author.session.history.close()
    author.replace(0, 0, words)
    pasted = author.reads(note)
    author.session.undo()

    assert typed == ("Later, ", AnchorState.CHANGED)
    assert pasted == ("Ines went down to the landing", AnchorState.EXACT)
    assert author.reads(note) == typed


def test_undoing_a_paste_leaves_its_notes_cut_again(author):
    note = author.mark("the landing")
    author.delete("Ines went down to the landing, ")
    author.replace(0, 0, "Ines went down to the landing, ")

    author.session.undo()
    after_one = author.reads(note)
    author.session.undo()

    assert after_one == ("", AnchorState.CUT)
    assert author.reads(note) == ("the landing", AnchorState.EXACT)
    assert author.session.text == TEXT


@pytest.mark.parametrize("place", [0, len(TEXT)])
def test_moved_text_takes_its_notes_along(author, place):
    note = author.mark("the landing")

    author.session.move(author.span("Ines went down to the landing, "), place)
    moved = author.reads(note)
    author.session.undo()

    assert moved == ("the landing", AnchorState.EXACT)
    assert author.reads(note) == ("the landing", AnchorState.EXACT)
    assert author.session.text == TEXT


def test_replacing_everywhere_is_one_step_and_keeps_every_note(author):
    notes = [author.mark(words) for words in ("The ferry", "the landing", "the sea")]
    spans = [Span(i, i + 1) for i, c in enumerate(TEXT) if c == "e"]
    changes = ChangeSet(tuple(Change(span, "3") for span in spans))

    author.session.edit(changes, "Replace all")
    replaced = [author.reads(note)[0] for note in notes]
    author.session.undo()

    assert replaced == ["Th3 f3rry", "th3 landing", "th3 s3a"]
    assert [author.reads(n) for n in notes] == [
        ("The ferry", AnchorState.EXACT),
        ("the landing", AnchorState.EXACT),
        ("the sea", AnchorState.EXACT),
    ]
    assert author.session.text == TEXT


def test_text_and_notes_are_undone_in_one_order(author):
    note = author.mark("the sea")
    author.replace(0, 0, "O ")
    author.marking.set_words(note, "Too calm?")
    author.replace(0, 0, "O ")

    texts = []
    for _ in range(4):
        author.session.undo()
        found = author.session.notes.get(note)
        texts.append((author.session.text[:2], found.words if found else None))

    assert texts == [("O ", "Too calm?"), ("O ", ""), ("Th", ""), ("Th", None)]


def test_everything_undone_can_be_done_again(author):
    note = author.mark("the sea", Kind.QUESTION)
    author.marking.set_words(note, "Which sea?")
    author.delete("and the sea ")
    author.marking.toggle_done(note)
    author.replace(0, 0, "O ")
    after = author.session.text, author.reads(note), author.session.notes.get(note)

    while author.session.history.can_undo:
        author.session.undo()
    while author.session.history.can_redo:
        author.session.redo()

    assert after == (
        author.session.text,
        author.reads(note),
        author.session.notes.get(note),
    )


def test_a_deleted_note_comes_back_with_its_replies_and_its_place(author):
    note = author.mark("the sea")
    reply = author.marking.reply(note)
    author.marking.set_words(reply, "Yes.")

    author.marking.delete([note])
    gone = note in author.session.notes, reply in author.session.notes
    author.session.undo()

    assert gone == (False, False)
    assert author.session.view(note).replies[0].words == "Yes."
    assert author.reads(note) == ("the sea", AnchorState.EXACT)
    assert author.session.notes.deleted == {}


def test_words_typed_in_a_note_are_one_step(author):
    note = author.mark("the sea")
    for words in ("T", "To", "Too"):
        author.marking.set_words(note, words)

    author.session.undo()

    assert author.session.notes.get(note).words == ""


def test_a_note_begun_and_left_without_a_word_leaves_no_trace(author):
    note = author.mark("the sea")

    author.marking.drop_if_empty(note)

    assert note not in author.session.notes
    assert not author.session.history.can_undo
    assert not author.session.history.can_redo


def test_applying_a_suggestion_puts_its_words_there_and_marks_it_done(author):
    note = author.mark("the sea rose", Kind.SUGGESTION, replacement="the sea slept")

    applied = author.marking.apply(note)
    text, status = author.session.text, author.session.notes.get(note).status
    author.session.undo()

    assert applied
    assert text.endswith("and the sea slept.")
    assert status is Status.DONE
    assert author.session.text == TEXT
    assert author.session.notes.get(note).status is Status.OPEN


def test_a_suggestion_on_changed_words_is_not_applied(author):
    note = author.mark("the sea rose", Kind.SUGGESTION, replacement="the sea slept")
    author.replace(author.span("sea").start, author.span("sea").end, "lake")

    applied = author.marking.apply(note)

    assert not applied
    assert author.session.text.endswith("the lake rose.")


def test_a_highlight_has_its_colour_and_no_state(author):
    note = author.mark("the sea", Kind.HIGHLIGHT, colour=Colour.PINK)

    author.marking.toggle_done(note)

    found = author.session.notes.get(note)
    assert (found.colour, found.status) == (Colour.PINK, None)


def test_an_emoji_is_never_cut_in_half(make):
    author = make("A family: 👨‍👩‍👧 smiles")
    start = author.session.text.index("👩")

    note = author.marking.add(Kind.NOTE, Span(start, start + 1))

    assert author.reads(note)[0] == "👨‍👩‍👧"


_WORDS = st.text(alphabet="ab \n😀", max_size=6)
_EDITS = st.lists(st.tuples(st.integers(0), st.integers(0), _WORDS), max_size=12)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=60,
)
@given(text=st.text(alphabet="ab \n😀", min_size=1, max_size=30), edits=_EDITS)
def test_undoing_everything_restores_text_and_passages(make, text, edits):
    author = make(text)
    session = author.session
    notes = {
        author.marking.add(Kind.NOTE, Span(start, end)): None
        for start in range(0, len(text), 3)
        for end in range(start + 1, min(len(text), start + 5) + 1, 2)
    }
    before = {note: session.anchor(note) for note in notes}
    session.history.close()

    for start, end, words in edits:
        places = sorted(
            (start % (len(session.text) + 1), end % (len(session.text) + 1))
        )
        author.replace(*places, words)
    session.leave_place()
    edited = session.text, {note: session.anchor(note) for note in notes}
    while session.text != text or session.history.undo_label == "Typing":
        session.undo()
    undone = {note: session.anchor(note) for note in notes}
    while session.history.can_redo:
        session.redo()

    assert undone == before
    assert edited == (session.text, {note: session.anchor(note) for note in notes})
