from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.annotations.kinds import Kind
from desktop.margin.card_buttons import CardAction
from desktop.margin.card_face import face_of
from desktop.margin.closed_layout import ClosedLayout
from desktop.margin.note_card import NoteCard

NOW = datetime(2026, 11, 20, tzinfo=UTC)


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


def test_a_suggestion_can_be_applied_without_choosing_it(card, layout_of, qtbot):
    layout = layout_of(Kind.SUGGESTION, replacement="a lake")
    card.resize(326, layout.height)
    card.show_note("note 2", layout, is_folded=False)
    apply = card.findChild(QPushButton, "card_apply")

    with qtbot.waitSignal(card.action_chosen, timeout=0) as chosen:
        qtbot.mouseClick(apply, Qt.MouseButton.LeftButton)

    assert chosen.args == ["note 2", CardAction.APPLY]


def test_a_card_used_again_shows_the_other_note_only(card, layout_of):
    card.show_note("note 2", layout_of(Kind.SUGGESTION, replacement="lake"), False)
    card.show_note("note 3", layout_of(words="Another"), is_folded=False)

    apply = card.findChild(QPushButton, "card_apply")

    assert apply.isHidden() or apply.parentWidget().isHidden()
    assert card.accessibleDescription() == "Note. Another"


def test_a_card_draws_itself(card):
    picture = card.grab().toImage()

    assert picture.pixelColor(1, 40).name() == "#a9c9ea"
    assert picture.pixelColor(300, 40).name() == "#fbf9f4"
