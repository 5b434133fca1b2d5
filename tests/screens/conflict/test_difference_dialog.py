from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from desktop.appearance.theme import load_theme
from desktop.comparison.canvas import ComparisonCanvas
from desktop.comparison.view import ComparisonView
from desktop.drafts.comparison import Tally, compare
from desktop.screens.conflict.difference_dialog import DifferenceDialog, tally_words
from desktop.storage.story.settings import Settings


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        (Tally(34, 12, 1), "34 words added, 12 removed, 1 paragraph moved"),
        (Tally(1, 0, 0), "1 word added"),
        (Tally(0, 1, 2), "1 word removed, 2 paragraphs moved"),
        (Tally(1204, 0, 0), "1\u202f204 words added"),
        (Tally(), "No word differs"),
    ],
)
def test_what_differs_is_told_in_a_few_words(tally, expected):
    assert tally_words(tally) == expected


OLD = "The boats lay still.\n\nA gull cried over the water.\n\nIt was noon."
NEW = "The boats lie still.\n\nA gull cried over the grey water.\n\nIt was noon."


@pytest.fixture
def dialog(qtbot):
    dialog = DifferenceDialog(Settings(), load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_comparison("The Last Ferry", compare(OLD, NEW), "Draft 1", "Draft 2")
    return dialog


def button(dialog, words):
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def labels(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def press(qtbot, dialog, words):
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def test_it_says_what_is_compared_and_how_much_differs(dialog):
    assert dialog.windowTitle() == "The Last Ferry"
    assert "2 words added, 1 removed" in labels(dialog)
    assert "2 differences" in labels(dialog)


def test_the_buttons_lead_through_the_differences(dialog, qtbot):
    press(qtbot, dialog, "Next")
    assert "1 of 2" in labels(dialog)
    press(qtbot, dialog, "Next")
    assert "2 of 2" in labels(dialog)
    press(qtbot, dialog, "Previous")
    assert "1 of 2" in labels(dialog)


def test_the_switch_shows_the_texts_side_by_side(dialog, qtbot):
    canvas = dialog.findChild(ComparisonCanvas)

    two = dialog.findChild(QAbstractButton, "two")
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)

    assert len(canvas.stack.columns.lefts) == 2


def test_there_is_an_action_only_if_one_is_offered(dialog, qtbot):
    action = dialog._action
    assert action.isHidden()

    dialog.set_action("Restore R&R")

    assert action.isVisible()
    with qtbot.waitSignal(dialog.action_chosen, timeout=0):
        press(qtbot, dialog, "Restore R&&R")


def test_enter_never_presses_the_action_while_one_reads(dialog, qtbot):
    dialog.set_action("Restore this version")

    with qtbot.assertNotEmitted(dialog.action_chosen):
        for _ in range(3):
            qtbot.keyClick(dialog.findChild(ComparisonCanvas), Qt.Key.Key_Return)


def test_close_closes(dialog, qtbot):
    with qtbot.waitSignal(dialog.rejected, timeout=0):
        press(qtbot, dialog, "Close")


def test_texts_that_are_the_same_have_no_next_difference(dialog):
    dialog.show_comparison("The Last Ferry", compare(OLD, OLD), "Draft 1", "Draft 2")

    assert not button(dialog, "Next").isEnabled()
    assert "No word differs" in labels(dialog)


def test_names_are_never_read_as_markup(dialog):
    dialog.show_comparison("<b>Ferry</b>", compare(OLD, NEW), "<i>one</i>", "two")

    plain = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert plain == {Qt.TextFormat.PlainText}


def test_another_theme_reaches_the_page(dialog):
    dark = load_theme("dark")

    dialog.show_theme(dark)

    view = dialog.findChild(ComparisonView)
    assert view.grab().toImage().pixelColor(3, 60).name() == dark.page
