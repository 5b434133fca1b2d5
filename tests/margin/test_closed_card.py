from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QPushButton

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind, Status
from desktop.margin.card_face import face_of
from desktop.margin.closed_card import CardDeck, ClosedLayout, NoteCard
from desktop.text.span import Span
from desktop.value import replace

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def height_of(style, make_note, make_view):
    def height_of(kind=Kind.NOTE, words="", **details):
        face = face_of(make_view(make_note(kind, words, **details)), NOW)
        return ClosedLayout(face, style, width=326).height

    return height_of


def test_a_highlight_without_words_is_one_line_high(height_of):
    assert height_of(Kind.HIGHLIGHT) == 40


def test_a_note_is_clipped_to_four_lines(height_of):
    assert height_of(words="word " * 5_000) == height_of(words="a\nb\nc\nd")


def test_an_open_suggestion_is_as_high_as_a_done_one(height_of):
    still_open = height_of(Kind.SUGGESTION, "Why not", replacement="lake")
    done = height_of(Kind.SUGGESTION, "Why not", replacement="lake", status=Status.DONE)

    assert still_open == done


def test_a_folded_card_is_lower_than_any_other(height_of, style, make_note, make_view):
    face = face_of(make_view(make_note(Kind.HIGHLIGHT, "")), NOW)
    layout = ClosedLayout(face, style, width=326)

    assert layout.folded_height < layout.height


@pytest.fixture
def layout_of(style, make_note, make_view):
    def layout_of(kind=Kind.NOTE, words="Too slow here?", **details):
        face = face_of(make_view(make_note(kind, words, **details)), NOW)
        return ClosedLayout(face, style, 326, spoken=f"{face.title}. {words}")

    return layout_of


@pytest.fixture
def card(qtbot, layout_of):
    card = NoteCard()
    qtbot.addWidget(card)
    layout = layout_of()
    card.resize(326, layout.height)
    card.show_note("note 1", layout, is_folded=False)
    return card


def test_clicking_a_card_chooses_it(card, qtbot):
    with qtbot.waitSignal(card.chosen, timeout=0) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)

    assert chosen.args == ["note 1"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_chooses_a_card(card, qtbot, key):
    with qtbot.waitSignal(card.chosen, timeout=0):
        qtbot.keyClick(card, key)


def test_other_keys_are_left_to_the_window(card, qtbot):
    with qtbot.assertNotEmitted(card.chosen):
        qtbot.keyClick(card, Qt.Key.Key_J)


def test_a_card_has_something_to_say_to_a_screen_reader(card):
    assert card.accessibleName() == "Note"
    assert card.accessibleDescription() == "Note. Too slow here?"


def test_a_closed_card_has_nothing_to_press(card, layout_of):
    card.show_note("note 2", layout_of(Kind.SUGGESTION, replacement="lake"), False)

    assert not card.findChildren(QPushButton)


@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
def test_a_card_is_asked_what_can_be_done_by_mouse_and_by_key(card, qtbot, reason):
    at = card.mapToGlobal(QPoint(40, 12))
    asked = QContextMenuEvent(reason, QPoint(40, 12), at)

    with qtbot.waitSignal(card.menu_wanted, timeout=0) as wanted:
        QCoreApplication.sendEvent(card, asked)

    is_by_key = reason is QContextMenuEvent.Reason.Keyboard
    below = card.mapToGlobal(card.rect().bottomLeft() + QPoint(0, 2))
    assert wanted.args == ["note 1", below if is_by_key else at]


def test_a_card_draws_itself(card):
    picture = card.grab().toImage()

    assert picture.pixelColor(1, 40).name() == "#3a72ad"
    assert picture.pixelColor(300, 40).name() == "#fbf9f4"


def test_a_dimmed_card_is_quieter(card, layout_of):
    layout = layout_of(Kind.SUGGESTION, "Why not", replacement="lake")
    card.resize(326, layout.height)
    card.show_note("note-1", layout, is_folded=False)
    clear = card.grab().toImage()

    card.set_dimmed(is_dimmed=True)
    assert darkest(card.grab().toImage()) > darkest(clear)

    card.set_dimmed(is_dimmed=False)
    assert card.grab().toImage() == clear


def darkest(picture):
    places = ((x, y) for x in range(picture.width()) for y in range(40))
    return min(picture.pixelColor(x, y).lightness() for x, y in places)


def test_a_card_is_not_laid_out_anew_because_its_passage_moved(
    style, make_note, make_view
):
    deck = CardDeck(style)
    deck.set_width(326)
    view = make_view(make_note(Kind.NOTE, "Too slow here?"))
    moved = replace(view, anchor=replace(view.anchor, span=Span(700, 720)))
    cut = replace(view, anchor=replace(view.anchor, state=AnchorState.CUT))

    layout = deck.layout_of(view, NOW)

    assert deck.layout_of(moved, NOW) is layout
    assert deck.layout_of(cut, NOW).face.is_lost
