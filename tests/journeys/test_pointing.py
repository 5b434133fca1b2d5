"""Passage and card answer each other; a highlight that says nothing is a bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QMouseEvent, QRegion
from PySide6.QtWidgets import QApplication

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind
from desktop.margin.closed_card import NoteCard
from desktop.margin.note_mark import NoteMark

LONG = "\n\n".join(
    f"Paragraph {n} tells of ferry {n}, of the landing and the rope." for n in range(60)
)


class Pointer:
    """A mouse that is moved without a button, and what it sees."""

    def __init__(self, writer):
        self.writer = writer
        self.page, self.margin = writer.page, writer.margin

    def mark(self, words, kind=Kind.NOTE, said="Why?"):
        marking = self.writer.screen.story.marking
        note = marking.add(kind, self.writer.span(words))
        marking.set_words(note, said)
        self.writer.settle()
        return note

    def to(self, words):
        at = self.writer.place_of(self.writer.span(words).start + 1)
        self.to_point(QPointF(at))

    def to_point(self, at):
        none = Qt.MouseButton.NoButton
        everywhere = QPointF(self.page.viewport().mapToGlobal(at))
        kind, held = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(kind, at, everywhere, none, none, held)
        QApplication.sendEvent(self.page.viewport(), move)
        self.writer.settle()

    def over(self, widget):
        at = QPointF(3, 3)
        QApplication.sendEvent(widget, QEnterEvent(at, at, QPointF(widget.pos())))
        self.writer.settle()

    def away(self, widget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
        self.writer.settle()

    def cards(self):
        shown = self.margin.findChildren(NoteCard)
        return {card.note_id: card for card in shown if card.isVisible()}

    def bars(self):
        shown = self.margin.findChildren(NoteMark)
        return {mark.note_id: mark for mark in shown if mark.isVisible()}

    def has_edge(self, note):
        """Whether the edge of a card, on its right, is in the note's ink."""
        card = self.cards()[note]
        picture = card.grab().toImage()
        edge = picture.pixelColor(picture.width() - 1, picture.height() // 2)
        return edge == self.ink(note)

    def ink(self, note):
        found = self.writer.screen.session.notes.get(note)
        return QColor(self.writer.screen.theme.ink[found.shown_colour.value])

    def foot(self, words):
        at = self.page.live.to_document(self.writer.span(words).start)
        return self.page.page_layout.foot_of(at) - self.page.scroll_top

    def rows_of_ink(self, note, x, words):
        """How many rows are in the note's ink at the foot of a line, at ``x``."""
        picture = self.page.viewport().grab().toImage()
        foot, ink = self.foot(words), self.ink(note)
        rows = range(foot - 3, foot + 4)
        return sum(picture.pixelColor(x, row) == ink for row in rows)


@pytest.fixture
def pointer(writer):
    return Pointer(writer)


def test_pointing_at_a_passage_marks_its_cards_and_at_a_card_its_passage(pointer):
    one = pointer.mark("Ines went down")
    two = pointer.mark("went", Kind.QUESTION)
    other = pointer.mark("Nobody answered")
    x = pointer.writer.place_of(pointer.writer.span("Ines").start).x() + 3
    assert pointer.rows_of_ink(one, x, "Ines") == 0

    pointer.to("went")
    assert [pointer.has_edge(note) for note in (one, two, other)] == [True, True, False]
    assert pointer.rows_of_ink(one, x, "Ines") == 1

    pointer.to("Ines")
    assert [pointer.has_edge(note) for note in (one, two, other)] == [
        True,
        False,
        False,
    ]

    pointer.to("stopped")
    assert not any(pointer.has_edge(note) for note in (one, two, other))
    assert pointer.rows_of_ink(one, x, "Ines") == 0

    card = pointer.cards()[one]
    pointer.over(card)
    assert pointer.rows_of_ink(one, x, "Ines") == 1
    pointer.away(card)
    assert pointer.rows_of_ink(one, x, "Ines") == 0


class PaintedRegion(QObject):
    """Takes note of what of a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() is QEvent.Type.Paint:
            self.region += event.region()
        return False


def test_pointing_at_a_suggestion_paints_all_lines_of_its_words(pointer):
    writer, page = pointer.writer, pointer.page
    writer.screen.story.marking.add(
        Kind.SUGGESTION, writer.span("stopped"), replacement="gone on and on " * 12
    )
    writer.settle()
    end = writer.span("stopped").end
    above = page.line_bottom(end - 1)
    foot = page.ghosts_bottom(end)
    assert foot > above
    painted = PaintedRegion(page.viewport())

    pointer.to("stopped")

    last = QPoint(page.viewport().width() // 2, round(foot) - 1 - page.scroll_top)
    assert painted.region.contains(last)


def test_a_line_joins_the_chosen_card_to_its_passage(pointer):
    note, writer = pointer.mark("the landing, and"), pointer.writer
    edge = pointer.page.viewport().width() - 2
    assert pointer.rows_of_ink(note, edge, "and the sea") == 0

    pointer.to("landing, and")
    assert pointer.rows_of_ink(note, edge, "landing, and") == 1
    writer.screen.navigation.choose(note)
    writer.settle()
    pointer.to("stopped")
    [link] = pointer.margin.links
    assert (link.is_chosen, link.foot) == (
        True,
        pointer.foot("landing, and") + pointer.page.scroll_top,
    )
    assert pointer.rows_of_ink(note, edge, "landing, and") >= 1
    gutter = pointer.margin.grab(
        pointer.margin.rect().adjusted(0, 0, 18 - pointer.margin.width(), 0)
    ).toImage()
    assert _has(gutter, pointer.ink(note))

    writer.screen.navigation.choose(None)
    writer.settle()
    assert not pointer.margin.links
    assert pointer.rows_of_ink(note, edge, "landing, and") == 0


def _has(picture: QImage, ink: QColor) -> bool:
    """Whether something like ``ink`` is drawn, which blends at its edges."""
    return any(
        abs(picture.pixelColor(x, y).hue() - ink.hue()) < 12
        and picture.pixelColor(x, y).saturation() > 60
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_nothing_joins_what_is_gone_or_on_no_words(pointer):
    whole = pointer.writer.screen.story.marking.add(Kind.STORY_NOTE, None)
    gone = pointer.mark("Nobody answered her.")
    session = pointer.writer.screen.session
    for note in (whole, gone):
        pointer.writer.screen.navigation.choose(note)
        if note == gone:
            pointer.writer.press("Ctrl+2")
            pointer.writer.select(" Nobody answered her.")
            pointer.writer.press("Del")
            assert session.anchor(gone).state is AnchorState.CUT
            pointer.writer.screen.navigation.choose(gone)
        pointer.writer.settle()
        assert not pointer.margin.links


def test_a_line_goes_to_the_line_of_a_passage_nearest_to_its_card(make_writer):
    pointer = Pointer(make_writer(LONG))
    words = LONG[LONG.index("Paragraph 3 ") : LONG.index("Paragraph 12 ")].strip()
    note = pointer.mark(words, said="one\n" * 6)
    pointer.writer.screen.navigation.choose(note)
    pointer.writer.settle()
    bar = pointer.page.verticalScrollBar()
    seen = set()
    for y in range(0, 300, 100):  # while the view scrolls past its beginning
        bar.setValue(y)
        pointer.writer.settle()
        [link] = pointer.margin.links
        seen.add(link.place)
        header = link.header.y() + pointer.page.scroll_top
        assert abs(link.foot - header) < 2 * pointer.page.type_setting.line_height
    assert seen == {pointer.writer.span("Paragraph 3 ").start}


def test_a_bare_highlight_is_a_bar_as_tall_as_its_lines(pointer):
    note = pointer.mark("The ferry", Kind.HIGHLIGHT, "")
    said = pointer.mark("Nobody", Kind.HIGHLIGHT, "Keep")
    tagged = pointer.mark("gulls", Kind.HIGHLIGHT, "")
    pointer.writer.screen.story.marking.set_tags(tagged, ("tense",))
    pointer.writer.settle()

    assert pointer.cards().keys() == {said, tagged}
    bar = pointer.bars()[note]
    assert bar.height() == round(pointer.page.type_setting.line_height) - 6
    left = bar.x() + bar.width() // 2
    assert left == pointer.cards()[said].x() - 19  # from 20 to 17 before the cards
    assert bar.accessibleName() == "Highlight. On “The ferry”."

    beside = [pointer.mark(words, Kind.HIGHLIGHT, "") for words in ("had", "stopped")]
    bars = [pointer.bars()[each].geometry() for each in (note, *beside)]
    assert len({bar.x() for bar in bars}) == 3
    assert len({bar.y() for bar in bars}) == 1


def test_the_card_of_a_bar_is_seen_while_one_points_and_stays_by_a_click(pointer):
    note = pointer.mark("The ferry", Kind.HIGHLIGHT, "")
    other = pointer.mark("had stopped")
    before = pointer.cards()[other].geometry()
    bar = pointer.bars()[note]

    pointer.over(bar)
    assert pointer.has_edge(note)
    assert pointer.cards()[other].geometry() == before
    x = pointer.writer.place_of(pointer.writer.span("The ferry").start).x() + 2
    assert pointer.rows_of_ink(note, x, "The ferry") == 1

    pointer.away(bar)
    assert note not in pointer.cards()

    writer = pointer.writer
    card = writer.margin._chosen.card
    writer.click(bar)
    assert (writer.note.id, card.isVisible()) == (note, True)

    writer.page.setFocus()
    writer.press("Esc")
    assert (writer.note, card.isVisible()) == (None, False)

    writer.press("J")
    assert (writer.note.id, card.isVisible()) == (note, True)


def test_the_tab_key_visits_bars_and_cards_as_they_come(pointer):
    notes = [
        pointer.mark("The ferry", Kind.HIGHLIGHT, ""),
        pointer.mark("had stopped"),
        pointer.mark("Nobody", Kind.HIGHLIGHT, ""),
    ]
    pointer.margin.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [QApplication.focusWidget().note_id]
    for _ in range(2):
        pointer.writer.press("Tab")
        visited.append(QApplication.focusWidget().note_id)
    assert visited == notes

    pointer.writer.press("Return")
    assert pointer.writer.note.id == notes[2]


def test_beside_a_narrow_page_marks_answer_and_nothing_is_joined(pointer):
    note = pointer.mark("Ines went down")
    pointer.writer.window.resize(880, 700)
    pointer.writer.settle()
    x = pointer.writer.place_of(pointer.writer.span("Ines").start).x() + 3
    mark = pointer.bars()[note]
    pointer.over(mark)
    assert pointer.rows_of_ink(note, x, "Ines") == 1
    assert not pointer.margin.links
    pointer.away(mark)
    pointer.to_point(QPointF(QPoint(2, 2)))
    assert pointer.rows_of_ink(note, x, "Ines") == 0


def test_a_card_stays_level_while_the_story_before_it_is_measured(make_writer):
    many = (f"“{n},” she said. " + "The rope ran out. " * (n % 40) for n in range(900))
    writer = make_writer("\n\n".join([*many, LONG]))
    writer.screen.story.marking.add(Kind.NOTE, writer.span("ferry 9,"))
    writer.press("Ctrl+End", "K")
    page, margin = writer.page, writer.margin
    assert not page._layout.is_measured

    ways = set()
    while not page._layout.is_measured:
        page._measure()
        card = margin.open_card_place(page.viewport()).y()
        ways.add(round(card - writer.place_of(writer.span("ferry 9,").start).y()))

    assert len(ways) == 1
