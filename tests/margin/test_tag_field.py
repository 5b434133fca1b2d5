from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.margin.tag_field import TagField, parse_tags


@pytest.fixture
def field(qtbot):
    field = TagField()
    qtbot.addWidget(field)
    field.show_tags(("tense", "point of view"))
    return field


def test_backspace_takes_a_whole_sign(field, qtbot):
    field.setText("#so👍🏽")

    with qtbot.waitSignal(field.edited, timeout=0) as edited:
        qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.text() == "#so"
    assert edited.args == [("so",)]


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("", ()),
        (" , # ,", ()),
        ("tense", ("tense",)),
        ("tense plot", ("tense", "plot")),
        ("tense, point of view", ("tense", "point of view")),
        ("#tense #point of view", ("tense", "point of view")),
        ("#tense#plot", ("tense", "plot")),
        ("Tense, tense,  TENSE", ("Tense",)),
    ],
)
def test_tags_are_read_as_they_are_written(written, tags):
    assert parse_tags(written) == tags


def test_tags_come_back_as_they_were_shown(field):
    assert parse_tags(field.text()) == ("tense", "point of view")


def test_typing_reports_the_tags(field, qtbot):
    field.end(False)

    with qtbot.waitSignal(field.edited, timeout=0) as edited:
        qtbot.keyClicks(field, "s")

    assert edited.args == [("tense", "point of views")]


def test_tags_that_come_back_as_typed_do_not_move_the_caret(field, qtbot):
    field.edited.connect(field.show_tags)
    field.end(False)

    qtbot.keyClicks(field, " #plot")

    assert field.text() == "#tense #point of view #plot"


def test_coming_by_the_tab_key_selects_no_tags_to_be_overwritten(field, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    field.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClicks(field, "s")

    assert field.text() == "#tense #point of views"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_leave_the_field(field, qtbot, key):
    with qtbot.waitSignal(field.left, timeout=0):
        qtbot.keyClick(field, key)
