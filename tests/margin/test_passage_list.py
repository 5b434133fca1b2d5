from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.anchoring.anchor import AnchorState
from desktop.appearance.theme import load_theme
from desktop.margin.card_style import CardStyle
from desktop.margin.passage_list import PassageList
from desktop.session.note_view import PassageView

STYLE = CardStyle(load_theme("light"))
ROPE = PassageView(0, "A rope hung\nby the door.", AnchorState.EXACT)
GONE = PassageView(1, "She took it & left.", AnchorState.CUT)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot):
    shown = PassageList()
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    shown.show_passages((ROPE, GONE), 0, STYLE)
    shown.height_for(300)
    shown.show()
    return shown


def test_each_passage_is_a_line_that_says_what_became_of_it(shown):
    lines = [button.text() for button in shown.buttons[::2]]

    assert lines == ["A rope hung by the door.", "She took it && left. · cut"]
    assert "the caret is here" in shown.buttons[0].accessibleName()


def test_pressing_a_line_tells_which_passage_is_wanted(shown, qtbot):
    with qtbot.waitSignal(shown.chosen, timeout=0) as chosen:
        qtbot.mouseClick(shown.buttons[2], LEFT)

    assert chosen.args == [1]


def test_a_passage_is_taken_away_with_the_button_beside_it(shown, qtbot):
    with qtbot.waitSignal(shown.removed, timeout=0) as removed:
        qtbot.mouseClick(shown.buttons[1], LEFT)

    assert removed.args == [0]


def test_long_words_are_cut_short_but_not_what_became_of_them(shown):
    long = PassageView(1, "word " * 60, AnchorState.UNPLACED)

    shown.show_passages((ROPE, long), None, STYLE)
    shown.height_for(300)

    assert shown.buttons[2].text().endswith("… · not found")


def test_a_note_on_one_passage_has_no_such_lines(shown):
    shown.show_passages((), None, STYLE)

    assert shown.isHidden()
    assert shown.buttons == []
