from __future__ import annotations

from string import digits

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
)

from desktop.actions.actions import ACTIONS
from desktop.appearance.theme import load_theme
from desktop.screens.preferences.preferences_dialog import PreferencesDialog
from desktop.screens.preferences.shortcuts_page import KeyField, ShortcutsPage
from desktop.screens.preferences.type_page import SampleText
from desktop.session.preferences import Preferences
from desktop.storage.story.settings import read_settings
from desktop.widgets.message_bar import MessageBar


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(read_settings(tmp_path), tmp_path)


@pytest.fixture
def dialog(preferences, qtbot):
    dialog = PreferencesDialog(preferences, load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def shortcuts(dialog):
    dialog.show_page("shortcuts")
    return dialog.findChild(ShortcutsPage)


def named(dialog, name, kind=QLineEdit):
    """Return the field of ``dialog`` that is read out as ``name``."""
    return next(f for f in dialog.findChildren(kind) if f.accessibleName() == name)


def button(dialog, words):
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def choose(shortcuts, name):
    """Choose the action called ``name`` in the table."""
    spec = next(spec for spec in ACTIONS if spec.id == name)
    shortcuts._view.selectRow(shortcuts._table.row_of(spec))


def press(shortcuts, qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(shortcuts.findChild(KeyField), key, held)


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("Size", 18.5, "text_size"),
        ("Line height", 1.85, "line_height"),
        ("Column", 72, "column_characters"),
    ],
)
def test_a_number_holds_at_once(dialog, preferences, name, value, field):
    named(dialog, name, QDoubleSpinBox).setValue(value)

    assert getattr(preferences.settings, field) == value


def test_emphasis_in_plain_text_can_be_left_as_it_is_typed(dialog, preferences):
    box = next(box for box in dialog.findChildren(QCheckBox) if "*so*" in box.text())
    assert box.isChecked()

    box.click()

    assert not preferences.settings.shows_emphasis


def test_a_number_can_be_raised_by_a_button(dialog, preferences, qtbot):
    raise_ = next(
        b for b in dialog.findChildren(object) if _is_called(b, "Column: more")
    )
    raise_.click()

    assert preferences.settings.column_characters == 67


def _is_called(thing, name):
    return hasattr(thing, "accessibleName") and thing.accessibleName() == name


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_a_typeface_holds_at_once(dialog, preferences):
    family = dialog.findChild(QComboBox)
    family.addItem("Garamond of a friend")
    family.lineEdit().selectAll()
    QTest.keyClicks(family.lineEdit(), "garamond of a friend")
    QTest.keyClick(family.lineEdit(), Qt.Key.Key_Return)

    assert preferences.settings.text_family == "Garamond of a friend"


def test_the_theme_holds_at_once(dialog, preferences):
    next(b for b in dialog.findChildren(object) if _is_named(b, "dark")).click()

    assert preferences.settings.theme == "dark"


def _is_named(thing, name):
    return hasattr(thing, "click") and thing.objectName() == name


def test_the_sample_shows_what_is_preferred(dialog, preferences):
    sample = dialog.findChild(SampleText)
    before = sample.grab().toImage()

    preferences.update(text_size=24.0)

    assert sample.grab().toImage() != before


def test_the_author_can_give_a_name(dialog, preferences, qtbot):
    dialog.show_page("author")
    qtbot.keyClicks(named(dialog, "Your name"), " Ines ")

    assert preferences.settings.author_name == "Ines"
    assert named(dialog, "Your name").text() == " Ines "


def test_a_colour_can_be_given_a_meaning_and_lose_it(dialog, preferences, qtbot):
    field = named(dialog, "What pink means")
    qtbot.keyClicks(field, "spelling")
    assert preferences.settings.colour_meanings == {"pink": "spelling"}

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert preferences.settings.colour_meanings == {}


def test_what_is_preferred_elsewhere_is_shown(dialog, preferences):
    preferences.update(column_characters=80, author_name="M.", text_family="Nobody has")

    assert named(dialog, "Column", QDoubleSpinBox).value() == 80
    assert named(dialog, "Your name").text() == "M."
    assert dialog.findChild(QComboBox).currentText() == "Nobody has"


def test_new_keys_are_pressed_and_hold(shortcuts, preferences, qtbot):
    choose(shortcuts, "question")

    taken = {key for spec in ACTIONS for key in spec.plain_in_reread}
    free = next(sign for sign in digits + "=;'" if sign not in taken)
    press(shortcuts, qtbot, Qt.Key(ord(free)))

    assert preferences.settings.shortcuts == {"question": ("Ctrl+Alt+Q", free)}


def test_a_key_in_use_is_said_in_a_sentence_and_can_be_taken(
    dialog, shortcuts, preferences, qtbot
):
    choose(shortcuts, "question")
    press(shortcuts, qtbot, Qt.Key.Key_N)

    said = shortcuts.findChild(MessageBar).accessibleName()
    assert said == "N already calls “Note”. Nothing was changed."
    assert preferences.settings.shortcuts == {}

    button(dialog, "Use it for “Question” instead").click()
    assert preferences.settings.shortcuts == {
        "note": ("Ctrl+Alt+N",),
        "question": ("Ctrl+Alt+Q", "N"),
    }


def test_a_key_that_could_never_work_is_refused(shortcuts, preferences, qtbot):
    choose(shortcuts, "replace")

    press(shortcuts, qtbot, Qt.Key.Key_U)

    assert "would type" in shortcuts.findChild(MessageBar).accessibleName()
    assert preferences.settings.shortcuts == {}


def test_one_action_or_all_can_be_reset(dialog, shortcuts, preferences, qtbot):
    preferences.update(shortcuts={"note": ("F12",), "reply": (), "undo": ()})
    choose(shortcuts, "reply")

    button(dialog, "Reset").click()
    assert preferences.settings.shortcuts == {"note": ("F12",), "undo": ()}

    button(dialog, "Reset all").click()
    assert preferences.settings.shortcuts == {}

    button(dialog, "Undo").click()
    assert preferences.settings.shortcuts == {"note": ("F12",), "undo": ()}


def test_an_action_can_be_left_without_keys(dialog, shortcuts, preferences):
    choose(shortcuts, "reply")

    button(dialog, "No keys").click()

    assert preferences.settings.shortcuts == {"reply": ()}


def test_a_reset_that_meets_a_key_given_away_says_so(dialog, shortcuts, preferences):
    preferences.update(shortcuts={"note": (), "question": ("N",)})
    choose(shortcuts, "note")

    button(dialog, "Reset").click()

    said = shortcuts.findChild(MessageBar).accessibleName()
    assert said == "N would call “Note” and “Question”, so it calls neither."


def test_finding_an_action_keeps_it_chosen(shortcuts, qtbot):
    choose(shortcuts, "reply")

    qtbot.keyClicks(named(shortcuts, "Find an action by name or key"), "reply")
    assert shortcuts._action().id == "reply"

    qtbot.keyClicks(named(shortcuts, "Find an action by name or key"), "zzz")
    assert shortcuts._action() is None


def test_enter_in_a_field_presses_no_button(dialog, shortcuts, preferences, qtbot):
    choose(shortcuts, "question")
    press(shortcuts, qtbot, Qt.Key.Key_N)

    qtbot.keyClick(named(shortcuts, "Find an action by name or key"), Qt.Key.Key_Return)

    assert preferences.settings.shortcuts == {}


def test_enter_on_an_action_goes_on_to_its_keys(dialog, shortcuts, qtbot):
    choose(shortcuts, "reply")

    qtbot.keyClick(shortcuts._view, Qt.Key.Key_Return)

    assert dialog.focusWidget() is shortcuts.findChild(KeyField)


def test_it_can_change_its_theme_while_shown(dialog):
    dialog.show_theme(load_theme("dark"))

    assert not dialog.grab().isNull()


def test_esc_closes_it(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_there_is_no_other_page(dialog):
    with pytest.raises(ValueError, match="weather"):
        dialog.show_page("weather")


def test_every_label_that_takes_words_of_the_author_is_plain(dialog, shortcuts):
    assert shortcuts.findChild(QLabel).textFormat() is Qt.TextFormat.PlainText


def test_pages_have_the_ground_of_the_dialog_and_scroll_where_there_is_no_room(dialog):
    dialog.setStyleSheet("QDialog { background: #ffeedd; }")
    dialog.resize(dialog.minimumSizeHint())
    dialog.show_page("appearance")

    area = dialog._stack.currentWidget()
    shown = dialog.grab().toImage()

    assert area.verticalScrollBar().maximum() > 0
    edge = area.mapTo(dialog, area.rect().topLeft())
    assert shown.pixelColor(edge.x() + 1, edge.y() + 40).name() == "#ffeedd"
