from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.annotations.tags import TagCount, parse_tags
from desktop.appearance.theme import load_theme
from desktop.widgets.tag_field import TagCompletions, TagField

USED = [
    TagCount("tense", 4),
    TagCount("show, don’t tell", 2),
    TagCount("echo", 2),
    TagCount("point of view", 1),
]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit(window))
    layout.addWidget(TagField(window))
    layout.addStretch()
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def field(window):
    field = window.findChild(TagField)
    field.tags_used = lambda: USED
    field.show_theme(load_theme("light"))
    field.edited.connect(field.show_tags)
    return field


@pytest.fixture
def written(field, qtbot):
    """Return the tags that are kept once some keys were pressed in the field."""
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def written(*keys):
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(field, key)
            else:
                qtbot.keyClick(field, key)
        return field._tags

    return written


def offered(window):
    found = window.findChild(TagCompletions)
    rows = [] if found is None or found.isHidden() else found._rows.rows
    return [row.tag for row in rows]


def test_backspace_takes_a_whole_sign(field, qtbot):
    field.setText("#so👍🏽")

    with qtbot.waitSignal(field.edited, timeout=0) as edited:
        qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.text() == "#so"
    assert edited.args == [("so",)]


def test_tags_come_back_as_they_were_shown(field):
    tags = ("tense", "point of view", "show, don’t tell", "a; b")

    field.show_tags(tags)

    assert parse_tags(field.text()) == tags


def test_what_is_typed_after_tags_is_another_tag(field, written):
    field.show_tags(("echo", "point of view"))
    field.clearFocus()
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert written("plot") == ("echo", "point of view", "plot")


@pytest.mark.parametrize("typed", [" #plot", "; plot", ", plot", "plot"])
def test_old_habits_part_tags_as_well(field, written, typed):
    field.show_tags(("tense",))
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)

    assert written(typed) == ("tense", "plot")


def test_tags_that_come_back_as_typed_do_not_move_the_caret(field, written):
    written("#plot #pla", Qt.Key.Key_Left, "n")

    assert field.text() == "#plot #plna"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_leave_the_field(field, qtbot, key):
    with qtbot.waitSignal(field.left, timeout=0):
        qtbot.keyClick(field, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_tag_that_begins_so_is_taken_with_one_key(window, field, written, key):
    assert written("sho") == ("sho",)
    assert offered(window) == ["show, don’t tell"]

    assert written(key) == ("show, don’t tell",)
    assert field.hasFocus()
    assert written("new") == ("show, don’t tell", "new")


def test_arrows_go_through_the_tags_most_used_first(window, written):
    written(Qt.Key.Key_Down)

    assert offered(window) == [tag.tag for tag in USED]
    assert written(Qt.Key.Key_Down, Qt.Key.Key_Return) == ("show, don’t tell",)


def test_up_from_the_field_goes_to_the_last_tag(window, written):
    written("#")

    assert written(Qt.Key.Key_Up, Qt.Key.Key_Return) == ("point of view",)


def test_escape_closes_the_list_alone_and_what_is_typed_stays(
    window, field, written, qtbot
):
    with qtbot.assertNotEmitted(field.left):
        assert written("ten", Qt.Key.Key_Escape) == ("ten",)

    assert not offered(window)
    with qtbot.waitSignal(field.left, timeout=0):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_word_within_a_tag_is_offered_but_not_taken_unasked(
    window, field, written, qtbot
):
    written("view")
    assert offered(window) == ["point of view"]

    with qtbot.waitSignal(field.left, timeout=0):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field._tags == ("view",)


def test_a_tag_the_note_has_is_not_offered_again(window, written):
    written("#tense #")

    assert "tense" not in offered(window)


def test_a_click_takes_a_tag(window, field, written, qtbot):
    written("te")
    rows = window.findChild(TagCompletions)._list
    place = rows.visualRect(rows.model().index(0, 0)).center()

    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert field._tags == ("tense",)
    assert field.hasFocus()


def test_the_list_stays_within_its_window_and_goes_when_the_field_does(
    window, field, written
):
    written("e")
    place = window.findChild(TagCompletions).geometry()
    assert window.rect().contains(place)
    assert place.top() >= field.geometry().bottom()

    field.move(field.pos() + QPoint(0, 40))

    assert not offered(window)


def test_a_screen_reader_is_told_what_is_chosen(field, written):
    written("ec")

    assert field.accessibleDescription() == "echo, on 2 notes"


def test_a_tag_that_was_begun_goes_on_when_one_comes_back_to_the_window(field, written):
    written("#tense #ec")

    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        reason = Qt.FocusReason.ActiveWindowFocusReason
        QApplication.sendEvent(field, QFocusEvent(kind, reason))

    assert written("lair") == ("tense", "eclair")
