"""What is typed over a passage belongs to it, however it is typed."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import passage_key
from desktop.annotations.reader_notes import Layer, Layers
from desktop.page.page_view import PageView
from desktop.session.story.noting.marking import Marking
from desktop.session.story.revision import revision
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

PIECES = (
    "The",
    " ",
    "old",
    ", ",
    "sea",
    "\n",
    "“Rose",
    " ",
    "cafe\u0301",
    " 😀",
    ".",
    " Once",
)
TEXT = "".join(PIECES)
EDGES = [len("".join(PIECES[:count])) for count in range(len(PIECES) + 1)]
CTRL = Qt.KeyboardModifier.ControlModifier
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Writer:
    """Somebody at a page, with a note on a passage of it."""

    def __init__(self, page, session):
        self.page, self.session = page, session
        self.marking = Marking(session, Person("urn:uuid:1", "Iris"))
        page.selected.connect(self._on_selected)
        self.seen = []

    def _on_selected(self):
        self.session.caret_at(self.page.selected_span)

    @property
    def text(self):
        return self.session.text

    def note(self, span, kind=Kind.NOTE):
        note = self.marking.add(kind, span)
        self.session.history.close()
        return note

    def at(self, note):
        return self.session.anchor(note).span

    def reads(self, note):
        anchor = self.session.anchor(note)
        return anchor.span.of(self.text), anchor.state

    # Ways of writing

    def select(self, span):
        self.page.select(span)

    def put_caret(self, position):
        self.page.select(Span(position, position))

    def type(self, words):
        """Type letter by letter; yields after each what was typed so far."""
        for count, letter in enumerate(words, start=1):
            if letter == "\n":
                QTest.keyClick(self.page, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClick(self.page, letter)
            else:
                # Older bindings of QTest know only the letters of one byte.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, Qt.Key.Key_unknown, _NOTHING_HELD, letter)
                    QCoreApplication.sendEvent(self.page, event)
            yield words[:count]

    def compose(self, words):
        """Compose each word with an input method, then take it."""
        for end in range(1, len(words) + 1):
            self._compose(words[:end], "")
        self._compose("", words)
        yield words

    def _compose(self, shown, taken):
        event = QInputMethodEvent(shown, [])
        event.setCommitString(taken)
        QCoreApplication.sendEvent(self.page, event)

    def take(self, words):
        """Take words of an input method that never showed them."""
        self._compose("", words)
        yield words

    def complete(self, words):
        """Type the beginning and let an input method put the rest there."""
        yield from self.type(words[:1])
        event = QInputMethodEvent("", [])
        event.setCommitString(words, -1, 1)
        QCoreApplication.sendEvent(self.page, event)
        yield words

    def paste(self, words):
        QGuiApplication.clipboard().setText(words)
        self.page.paste()
        yield words

    def delete_and_type(self, words):
        if not self.page.selected_span.is_empty:
            QTest.keyClick(self.page, Qt.Key.Key_Delete)
        yield from self.type(words)

    def rub_out_and_type(self, words):
        if not self.page.selected_span.is_empty:
            start = self.page.selected_span.start
            self.put_caret(self.page.selected_span.end)
            while self.page.caret > start:
                QTest.keyClick(self.page, Qt.Key.Key_Backspace)
        yield from self.type(words)

    def cut_and_drop(self, words):
        if not self.page.selected_span.is_empty:
            self.page.cut()
        self.drop(words)
        yield words

    def drop(self, words, position=None):
        """Drop words from another program where the caret is, or somewhere else."""
        data = QMimeData()
        data.setText(words)
        cursor = self.page.textCursor()
        if position is not None:
            cursor.setPosition(position)
        place = self.page.cursorRect(cursor).center()
        event = QDropEvent(
            QPointF(place), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        self.page.dropEvent(event)

    def replace(self, words):
        span = self.page.selected_span
        if words or not span.is_empty:
            self.session.edit(ChangeSet((Change(span, words),)), "Replace")
        yield words

    def begin_anew(self):
        while self.session.history.can_undo:
            self.session.undo()

    def undo_writing(self):
        while self.session.history.undo_label != "Note":
            self.session.undo()

    def redo_all(self):
        while self.session.history.can_redo:
            self.session.redo()


WAYS = {
    "typed": Writer.type,
    "composed": Writer.compose,
    "taken": Writer.take,
    "completed": Writer.complete,
    "pasted": Writer.paste,
    "deleted and typed": Writer.delete_and_type,
    "rubbed out and typed": Writer.rub_out_and_type,
    "cut and dropped": Writer.cut_and_drop,
    "replaced": Writer.replace,
}


@pytest.fixture
def make(qtbot, setting):
    made = []

    def opened(text=TEXT):
        session = StorySession(text, AnnotationSet(), {})
        page = PageView(session.live, setting())
        page.resize(800, 600)
        page.set_editable(True)
        page.show()
        made.append((page, session))
        return Writer(page, session)

    yield opened
    for page, session in made:
        page.let_go()
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def writer(make):
    return make()


def bare(words):
    return all(not (c.isalnum() or c in "\u0301😀") for c in words)


def expected(passage, selected, words, text):
    """Where a passage is, by the rule; None if words have to be compared for that."""
    by = len(words) - len(selected)
    if selected.is_empty or not passage.overlaps(selected):
        return ChangeSet((Change(selected, words),)).map_span(passage)
    if selected.start <= passage.start and passage.end <= selected.end:
        around = text[selected.start : passage.start] + text[passage.end : selected.end]
        if not bare(around):
            return None
        if words.isspace() and words != selected.of(text):
            return Span(selected.start, selected.start)
    start = min(passage.start, selected.start)
    if passage.end > selected.end:
        return Span(start, passage.end + by)
    lost = Span(max(passage.start, selected.start), passage.end).of(text)
    is_whole = selected.start <= passage.start
    return Span(start, selected.start + own(words, lost, is_whole=is_whole))


def own(words, lost, *, is_whole):
    """How many letters of words are a passage's that lost its end, or all of it."""
    parted = re.compile(r"\s*\n\s*" if is_whole else r"(?<=[.…])\s+|\s*\n\s*")
    had = len(parted.split(lost.strip()))
    ends = [found.start() for found in parted.finditer(words)]
    if is_whole or "\n" in lost:
        ends = [end for end in ends if words[:end].strip()]
    return (*ends, *[len(words)] * had)[had - 1]


spans = st.tuples(st.sampled_from(EDGES), st.sampled_from(EDGES)).map(
    lambda ends: Span(min(ends), max(ends))
)
passages = spans.filter(lambda span: not span.is_empty)
often = settings(
    derandomize=True,
    deadline=None,
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("way", WAYS)
@often
@given(
    passage=passages,
    selected=spans,
    words=st.sampled_from(
        [
            "x",
            "Lake",
            "a lake fell.",
            "the sea",
            "—",
            "é 😀",
            "old",
            " ",
            "a\nb",
            "x…",
            "x… ",
            "sea\n",
            "\nsea",
            "a lake. It rose. It fell",
            "a lake.\nIt rose.\nIt fell",
        ]
    ),
)
def test_after_each_key_the_passage_is_what_the_rule_says(
    writer, way, passage, selected, words
):
    writer.begin_anew()
    session, note = writer.session, writer.note(passage)
    before = session.anchor(note)
    writer.select(selected)

    for typed in WAYS[way](writer, words):
        wanted = expected(passage, selected, typed, TEXT)
        place = Span(selected.start, selected.start + len(typed))
        assert writer.text == TEXT[: selected.start] + typed + TEXT[selected.end :]
        if wanted is not None:
            assert writer.at(note) == wanted, typed
        else:
            assert (
                place.start <= writer.at(note).start <= writer.at(note).end <= place.end
            )
        state = writer.reads(note)[1]
        now, first = writer.at(note).of(writer.text), passage.of(TEXT)
        is_there = AnchorState.EXACT if now == first else AnchorState.CHANGED
        assert state is (is_there if now else AnchorState.CUT)
    writer.put_caret(0)
    after = writer.text, session.anchor(note)

    writer.undo_writing()
    undone = session.anchor(note)
    writer.redo_all()
    redone = writer.text, session.anchor(note)
    writer.undo_writing()

    assert undone == before == session.anchor(note)
    assert redone == after
    session.undo()
    assert note not in session.notes


@pytest.mark.parametrize("way", ["typed", "composed", "taken", "pasted", "replaced"])
def test_whatever_stands_in_place_of_a_selection_is_undone_at_once(
    make, way, monkeypatch
):
    writer = make("the old sea, and the gulls over it, and the harbour wall rose")
    note = writer.note(Span(4, 56))
    writer.select(Span(4, 56))
    clock = itertools.count(time.monotonic(), 5 if way == "composed" else 0)
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))

    list(WAYS[way](writer, "lake"))
    written = writer.text
    writer.session.undo()

    assert written == "the lake rose"
    assert writer.reads(note)[1] is AnchorState.EXACT


CASES = {
    "larger, a word of it stays": ("the old [sea] rose", "old sea", "grey sea", "sea"),
    "larger, one word for one": ("the [old] sea rose", "old sea", "grey sea", "grey"),
    "larger, nothing is left": (
        "it was [odd] and wet here",
        "was odd and wet",
        "ran",
        "",
    ),
    "larger, it was moved": (
        "He sang. [Nobody ever heard him] there. It was late.",
        "Nobody ever heard him there. It was late.",
        "It was late. Nobody ever heard him there.",
        "Nobody ever heard him",
    ),
}


def marked(text):
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


@pytest.mark.parametrize("way", ["typed", "pasted", "composed", "replaced"])
@pytest.mark.parametrize("case", CASES)
def test_a_passage_replaced_with_words_around_it_goes_where_its_words_went(
    make, way, case
):
    text, selected, words, found = CASES[case]
    text, passage = marked(text)
    writer = make(text)
    note = writer.note(passage)
    before = writer.session.anchor(note)
    start = text.index(selected)
    writer.select(Span(start, start + len(selected)))

    list(WAYS[way](writer, words))
    writer.put_caret(0)
    after = writer.session.anchor(note)
    writer.undo_writing()
    undone = writer.session.anchor(note)
    writer.redo_all()

    assert after.span.of(writer.text) == found
    assert undone == before
    assert writer.session.anchor(note) == after


def test_words_typed_in_place_of_others_are_compared_after_a_pause_too(make, qtbot):
    writer = make("the old sea rose")
    note = writer.note(Span(8, 11))
    writer.select(Span(4, 11))
    writer.session._pause.setInterval(0)

    list(writer.type("grey sea"))
    with qtbot.waitSignal(writer.session.notes_changed):
        pass

    assert writer.reads(note) == ("sea", AnchorState.EXACT)


def test_they_are_compared_when_something_is_dropped_elsewhere_too(make):
    writer = make("the old sea rose in the grey dawn")
    note = writer.note(Span(8, 11))
    writer.select(Span(4, 11))

    list(writer.type("grey sea"))
    writer.drop("cold ", position=len(writer.text) - 4)
    writer.put_caret(0)

    assert writer.text == "the grey sea rose in the grey cold dawn"
    assert writer.reads(note) == ("sea", AnchorState.EXACT)


def test_of_passages_that_touch_only_the_one_that_was_replaced_gets_the_new_words(make):
    writer = make("the old sea rose here")
    left, right = writer.note(Span(0, 7)), writer.note(Span(11, 16))
    middle = writer.note(Span(7, 11))
    writer.select(Span(7, 11))

    list(writer.type(" lake"))

    assert writer.reads(left) == ("the old", AnchorState.EXACT)
    assert writer.reads(middle) == (" lake", AnchorState.CHANGED)
    assert writer.reads(right) == (" rose", AnchorState.EXACT)


def test_a_neighbour_of_which_a_blank_was_replaced_does_not_get_the_words(make):
    writer = make("the old sea rose here")
    note, neighbour = writer.note(Span(4, 11)), writer.note(Span(11, 16))
    writer.select(Span(4, 12))

    list(writer.type("lake "))

    assert writer.reads(note) == ("lake ", AnchorState.CHANGED)
    assert writer.reads(neighbour) == ("rose", AnchorState.CHANGED)


def test_nested_passages_and_two_on_the_same_words_all_get_what_is_typed(make):
    writer = make("the old sea rose here")
    outer, inner = writer.note(Span(0, 16)), writer.note(Span(8, 11))
    same, crossing = writer.note(Span(8, 11)), writer.note(Span(4, 9))
    writer.select(Span(8, 11))

    list(writer.type("lake"))

    reads = [writer.reads(note)[0] for note in (outer, inner, same, crossing)]
    assert reads == ["the old lake rose", "lake", "lake", "old lake"]


def test_an_insertion_point_does_not_swallow_what_is_typed_around_it(make):
    writer = make("the old sea rose here")
    point = writer.marking.add(Kind.SUGGESTION, Span(8, 8), replacement="grey ")
    writer.session.history.close()
    writer.select(Span(8, 11))

    list(writer.type("lake"))

    assert (writer.at(point), writer.reads(point)[1]) == (Span(8, 8), AnchorState.EXACT)


def test_of_a_note_on_several_passages_each_gets_its_own_words(make):
    writer = make("the old sea rose here")
    note = writer.note(Span(4, 7))
    writer.marking.add_passage(note, Span(12, 16))
    second = passage_key(note, 1)
    writer.session.history.close()
    writer.select(Span(12, 16))

    list(writer.type("fell"))

    assert writer.reads(note) == ("old", AnchorState.EXACT)
    assert writer.reads(second) == ("fell", AnchorState.CHANGED)


def test_the_note_of_a_reader_gets_what_is_typed_over_its_passage(make):
    writer = make("the old sea rose here")
    passage = describe(writer.text, Span(4, 11))
    theirs = new_annotation(Kind.NOTE, passage=passage)
    layers = Layers((Layer("Tom", AnnotationSet().with_notes([theirs])),))
    writer.session.show_readers(
        layers, {theirs.id: Anchor(Span(4, 11), AnchorState.EXACT)}
    )
    writer.select(Span(4, 11))

    list(writer.type("lake"))
    typed = writer.reads(theirs.id)
    writer.begin_anew()

    assert typed == ("lake", AnchorState.CHANGED)
    assert writer.reads(theirs.id) == ("old sea", AnchorState.EXACT)


def test_a_suggestion_applied_changes_the_other_notes_on_its_words(make):
    writer = make("the old sea rose here")
    note = writer.note(Span(8, 11))
    suggestion = writer.marking.add(Kind.SUGGESTION, Span(8, 11), replacement="lake")

    writer.marking.apply(suggestion)
    applied = writer.reads(note)
    writer.session.undo()

    assert applied == ("lake", AnchorState.CHANGED)
    assert writer.reads(note) == ("sea", AnchorState.EXACT)


@pytest.mark.parametrize("words", ["lake", "sea"])
def test_replacing_everywhere_leaves_every_note_on_the_new_words(make, words):
    writer = make("sea and sea, and the sea")
    notes = [writer.note(Span(at, at + 3)) for at in (0, 8, 21)]
    changes = [Change(Span(at, at + 3), words) for at in (0, 8, 21)]
    changes = [change for change in changes if words != "sea"] or changes[:1]

    writer.session.edit(ChangeSet(tuple(changes)), "Replace all")
    replaced = [writer.reads(note)[0] for note in notes]
    writer.session.undo()

    assert replaced == [words] * 3
    assert [writer.reads(note)[0] for note in notes] == ["sea"] * 3


def test_what_another_program_writes_elsewhere_does_not_end_the_place(make):
    writer = make("the sea rose, and the gulls were asleep")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))
    list(writer.type("la"))
    text = writer.text

    theirs = "Late, " + text.replace("asleep", "awake")
    writer.session.revise(revision(text, text, theirs, writer.session.passages()))
    list(writer.type("ke"))
    written = writer.text, writer.reads(note)
    writer.undo_writing()

    assert written[0] == "Late, the lake rose, and the gulls were awake"
    assert written[1] == ("lake", AnchorState.CHANGED)
    assert writer.reads(note) == ("sea", AnchorState.EXACT)


# Where it ends


def left_key(writer):
    QTest.keyClick(writer.page, Qt.Key.Key_Left)
    QTest.keyClick(writer.page, Qt.Key.Key_Right)


def click_away(writer):
    writer.put_caret(0)
    writer.put_caret(writer.text.index(" rose"))


def write_a_note(writer):
    writer.marking.set_words(writer.marking.add(Kind.NOTE, Span(0, 3)), "Hm")


def undo_something(writer):
    writer.session.undo()
    writer.session.redo()
    writer.put_caret(writer.text.index(" rose"))


@pytest.mark.parametrize("do", [left_key, click_away, write_a_note, undo_something])
def test_what_is_typed_after_something_else_was_done_does_not_belong(make, do):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))
    list(writer.type("lake"))

    do(writer)
    list(writer.type("s"))

    assert writer.reads(note) == ("lake", AnchorState.CHANGED)
    assert writer.text == "the lakes rose"


def test_what_is_typed_where_a_passage_was_deleted_belongs_to_it_after_a_pause_too(
    make, monkeypatch
):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))
    QTest.keyClick(writer.page, Qt.Key.Key_Backspace)
    cut = writer.reads(note)
    later = time.monotonic() + 600
    monkeypatch.setattr(time, "monotonic", lambda: later)

    list(writer.type("lake"))

    assert cut == ("", AnchorState.CUT)
    assert writer.reads(note) == ("lake", AnchorState.CHANGED)


def test_what_is_typed_instead_of_words_that_were_taken_back_belongs_there_too(make):
    writer = make("the sea rose")
    writer.session.returned.connect(lambda back: writer.select(back.spans[0]))
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))
    list(writer.type("boat. It came"))

    writer.session.undo()
    undone = writer.reads(note)[0]
    list(writer.type("It sank"))

    assert undone == "boat. "
    assert writer.reads(note) == ("boat. It sank", AnchorState.CHANGED)


def test_a_passage_that_is_only_deleted_is_cut_and_blanks_are_no_words(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))

    list(writer.type(" "))

    assert writer.reads(note) == ("", AnchorState.CUT)


def test_typing_errors_are_put_right_without_leaving_the_place(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))

    list(writer.type("lka"))
    for _ in range(3):
        QTest.keyClick(writer.page, Qt.Key.Key_Backspace)
    list(writer.type("lake"))

    assert writer.reads(note) == ("lake", AnchorState.CHANGED)


def test_a_passage_typed_over_with_its_own_first_letter_gets_what_follows(make):
    writer = make("see a rose")
    note = writer.note(Span(4, 5))
    writer.select(Span(4, 5))

    list(writer.type("any"))

    assert writer.reads(note) == ("any", AnchorState.CHANGED)


@pytest.mark.parametrize(
    ("words", "reads"),
    [
        pytest.param("ky and lakes, e.g. Mr. Hale’s", None, id="one-sentence"),
        pytest.param("ky. It fell. It went", "the sky.", id="further-sentences"),
        pytest.param("ky. ", "the sky.", id="a-blank-behind-it"),
        pytest.param("ky\n\nIt fell", "the sky", id="a-further-paragraph"),
        pytest.param("\nIt fell", "the s", id="a-line-end-first"),
        pytest.param("ky?” Tom said, ", None, id="it-goes-on-behind-a-quote"),
    ],
)
def test_what_replaces_the_end_of_a_passage_ends_with_the_sentence(make, words, reads):
    writer = make("the sea rose")
    note = writer.note(Span(0, 7))
    writer.put_caret(7)
    QTest.keyClick(writer.page, Qt.Key.Key_Backspace)
    QTest.keyClick(writer.page, Qt.Key.Key_Backspace)

    list(writer.type(words))
    typed = writer.reads(note)
    writer.undo_writing()

    assert typed == (reads or f"the s{words}", AnchorState.CHANGED)
    assert writer.reads(note) == ("the sea", AnchorState.EXACT)


def test_where_no_blank_follows_a_full_stop_the_sentence_ends_all_the_same(make):
    writer = make("海は古い。雨")
    note = writer.note(Span(0, 5))
    writer.put_caret(5)
    for _ in range(2):
        QTest.keyClick(writer.page, Qt.Key.Key_Backspace)

    list(writer.take("青い。夜。"))

    assert writer.reads(note) == ("海は古青い。", AnchorState.CHANGED)


def test_a_passage_replaced_as_a_whole_takes_sentences_and_no_further_paragraph(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))

    list(writer.type("lake. It was old. \n\nIt went. It came."))

    assert writer.reads(note) == ("lake. It was old.", AnchorState.CHANGED)


def test_as_many_sentences_and_paragraphs_belong_as_were_replaced(make):
    text = "Nobody came. It was late.\n\nIt was dark. The end"
    writer = make(text)
    whole, end = writer.note(Span(0, 39)), writer.note(Span(3, 39))
    writer.select(Span(0, 39))
    list(writer.type("All came. None left.\nIt was early.\nIt was odd"))
    replaced = writer.reads(whole)[0]
    writer.undo_writing()

    writer.select(Span(12, 39))
    list(writer.type(" Late.\nDark. And so on"))

    assert replaced == "All came. None left.\nIt was early."
    assert writer.reads(end)[0] == "ody came. Late.\nDark."


def test_however_much_is_typed_behind_a_passage_that_can_be_taken_away_again(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.put_caret(7)
    QTest.keyClick(writer.page, Qt.Key.Key_Backspace)
    list(writer.type("a. " + "It rose. " * 30))
    typed = writer.reads(note)

    for _ in range(9 * 30 + 3):
        QTest.keyClick(writer.page, Qt.Key.Key_Backspace)
    list(writer.type("al"))

    assert typed == ("sea.", AnchorState.CHANGED)
    assert writer.reads(note) == ("seal", AnchorState.CHANGED)


def test_edges_do_not_grow_by_what_is_only_typed_there(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))

    writer.put_caret(7)
    list(writer.type("s and lakes"))
    writer.put_caret(4)
    list(writer.type("old "))

    assert writer.reads(note) == ("sea", AnchorState.EXACT)


def test_what_was_typed_before_a_passage_is_not_its_own_when_its_start_is_deleted(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))

    writer.put_caret(4)
    list(writer.type("old "))
    QTest.keyClick(writer.page, Qt.Key.Key_Delete)

    assert writer.reads(note) == ("ea", AnchorState.CHANGED)


def test_a_passage_over_the_end_of_a_paragraph_is_what_is_left_and_the_new_words(make):
    writer = make("One line.\nAnother line.")
    note = writer.note(Span(4, 17))
    writer.select(Span(8, 10))

    list(writer.type(", and a"))

    assert writer.reads(note) == ("line, and aAnother", AnchorState.CHANGED)


def test_each_word_undone_gives_the_passage_back_as_it_was_then(make):
    writer = make("the sea rose")
    note = writer.note(Span(4, 7))
    writer.select(Span(4, 7))
    list(writer.type("old lake. A hill. A mountain"))

    seen = []
    while writer.session.history.undo_label != "Note":
        writer.session.undo()
        seen.append(writer.reads(note))
    back = []
    while writer.session.history.can_redo:
        writer.session.redo()
        back.append(writer.reads(note))

    assert seen == [
        ("old lake. A hill. ", AnchorState.CHANGED),
        ("old lake. ", AnchorState.CHANGED),
        ("sea", AnchorState.EXACT),
    ]
    assert back[-1] == ("old lake. A hill. A mountain", AnchorState.CHANGED)
    assert back[:2] == [seen[1], seen[0]]


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["type", "type", "back", "delete", "paste", "caret", "compose"]
        ),
        st.integers(0, 40),
        st.integers(0, 40),
        st.sampled_from(
            ["x", "ab", "sea. ", "\n", "the old sea", "😀", "Late. It came. " * 8]
        ),
    ),
    max_size=14,
)


def act(writer, what, start, end, words):
    size = len(writer.text)
    if what in ("back", "delete"):
        key = Qt.Key.Key_Backspace if what == "back" else Qt.Key.Key_Delete
        for _ in range(start % 4):
            QTest.keyClick(writer.page, key)
    elif what == "caret":
        start, end = sorted((start % (size + 1), end % (size + 1)))
        writer.select(Span(start, end))
    else:
        ways = {"type": writer.type, "paste": writer.paste, "compose": writer.compose}
        list(ways[what](words))


@settings(often, max_examples=40)
@given(acts=ACTS)
def test_undoing_and_redoing_whatever_was_done_goes_through_the_same_places(
    writer, acts
):
    writer.begin_anew()
    session = writer.session
    notes = [
        writer.note(Span(start, end))
        for start, end in ((0, 7), (4, 7), (7, 9), (4, 12), (9, 12), (13, 18), (0, 25))
    ]
    kept = session.text, [session.anchor(note) for note in notes]

    for each in acts:
        act(writer, *each)
    writer.put_caret(0)
    done = [(session.text, [session.anchor(note) for note in notes])]
    while session.history.undo_label != "Note":
        session.undo()
        done.append((session.text, [session.anchor(note) for note in notes]))
    redone = [done[-1]]
    while session.history.can_redo:
        session.redo()
        redone.append((session.text, [session.anchor(note) for note in notes]))

    assert done[-1] == kept
    assert redone[::-1] == done
