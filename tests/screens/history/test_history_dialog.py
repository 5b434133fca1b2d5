from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.appearance.theme import load_theme
from desktop.drafts.comparison import compare
from desktop.screens.history.history_dialog import (
    NO_VERSIONS,
    DifferenceHead,
    HistoryDialog,
)
from desktop.screens.history.version_list import VersionList
from desktop.storage.history.notes_history import NotesVersion, NotesWhy
from desktop.storage.history.version_index import Version, Why
from desktop.storage.story.settings import Settings
from desktop.widgets.accessible import speak_for_widgets
from tests.heard import faults_in

NOW = datetime(2025, 11, 23, 21, 30, tzinfo=UTC)
OLD = "The ferry had stopped.\n\nIt rained.\n\nNobody came.\n"
TEXT = "The old ferry had stopped.\n\nIt rained.\n\nSomebody came.\n"
KEPT = [
    Version(f"{minutes:064}", NOW - timedelta(minutes=minutes), 8, Why.SAVED)
    for minutes in (1, 90)
]


@pytest.fixture
def dialog(qtbot):
    dialog = HistoryDialog("The Landing", Settings(), load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def compared(dialog):
    dialog.show_versions(KEPT, "", NOW)
    dialog.show_comparison(KEPT[1], compare(OLD, TEXT), can_restore=True)
    return dialog


def button(dialog, words):
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def words(dialog, name="words"):
    return dialog.findChild(QLabel, name).text()


def counts(dialog):
    head = dialog.findChild(DifferenceHead)
    return [label.text() for label in head.findChildren(QLabel) if label.isVisible()]


def test_until_versions_are_listed_nothing_is_offered_that_has_no_name(dialog):
    speak_for_widgets()

    assert faults_in(dialog) == []


def test_the_first_version_is_asked_for_when_they_are_listed(dialog, qtbot):
    with qtbot.waitSignal(dialog.version_chosen, timeout=0) as chosen:
        dialog.show_versions(KEPT, "", NOW)

    assert chosen.args == [KEPT[0]]
    assert dialog.findChild(VersionList).hasFocus()


def test_a_story_without_versions_is_told_so_and_offers_nothing_to_do(dialog):
    dialog.show_versions([], "", NOW)

    assert words(dialog) == NO_VERSIONS
    shown = [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]
    assert shown == ["Close"]


def test_what_differs_is_counted(compared):
    assert counts(compared) == ["+2", "\u22121", "words since then", "2 changes"]


def test_moved_paragraphs_are_counted_too(compared):
    now = "It rained.\n\nNobody came.\n\nThe ferry had stopped.\n"

    compared.show_comparison(KEPT[1], compare(OLD, now), can_restore=True)

    assert counts(compared) == ["1 paragraph moved since then", "1 change"]


def test_a_key_goes_through_the_changes_while_the_list_has_the_keys(compared, qtbot):
    qtbot.keyClick(compared.findChild(VersionList), Qt.Key.Key_F8)

    assert counts(compared)[-1] == "1 of 2"


def test_changes_can_be_gone_through_backwards(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    qtbot.keyClick(compared, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    assert counts(compared)[-1] == "1 of 2"


def test_enter_in_the_list_restores_the_version_that_is_shown(compared, qtbot):
    with qtbot.waitSignal(compared.restore_requested, timeout=0):
        qtbot.keyClick(compared.findChild(VersionList), Qt.Key.Key_Return)


def test_what_is_not_shown_yet_is_not_restored(compared, qtbot):
    compared.show_waiting(KEPT[0])

    with qtbot.assertNotEmitted(compared.restore_requested):
        qtbot.keyClick(compared.findChild(VersionList), Qt.Key.Key_Return)
    assert not button(compared, "Copy text").isEnabled()


def test_a_comparison_that_takes_a_while_says_so(compared, qtbot):
    compared.show_waiting(KEPT[0])

    assert words(compared) != "Comparing…"
    qtbot.waitUntil(lambda: words(compared) == "Comparing…")
    assert counts(compared) == ["Today, 21:29"]


def test_a_quick_one_does_not_flicker(compared, qtbot):
    compared.show_waiting(KEPT[1])
    compared.show_comparison(KEPT[1], compare(OLD, TEXT), can_restore=True)

    qtbot.wait(200)
    assert words(compared) != "Comparing…"


def test_the_text_as_it_is_needs_no_restoring(compared):
    compared.show_comparison(KEPT[0], compare(TEXT, TEXT), can_restore=True)

    assert words(compared) == "This is the text as it is now."
    assert not button(compared, "Restore version").isEnabled()
    assert button(compared, "Copy text").isEnabled()


def test_blank_lines_are_a_difference_worth_restoring(compared):
    blank = compare("One.\n\nTwo.\n", "One.\n\n\nTwo.\n")

    compared.show_comparison(KEPT[0], blank, can_restore=True)

    assert words(compared).endswith("but the blank lines between them.")
    assert button(compared, "Restore version").isEnabled()


def test_a_story_that_is_locked_offers_its_versions_for_copying(compared):
    compared.show_comparison(KEPT[1], compare(OLD, TEXT), can_restore=False)

    assert not button(compared, "Restore version").isEnabled()
    assert button(compared, "Save a copy…").isEnabled()


def test_esc_closes_it(compared, qtbot):
    qtbot.keyClick(compared.findChild(VersionList), Qt.Key.Key_Escape)

    assert not compared.isVisible()


def test_it_is_no_larger_than_the_window_it_belongs_to(qtbot):
    window = QWidget()
    window.resize(900, 640)
    qtbot.addWidget(window)

    dialog = HistoryDialog("The Landing", Settings(), load_theme("dark"), window)

    assert (dialog.width(), dialog.height()) == (900, 640)


def test_it_can_change_its_theme_while_shown(compared):
    before = compared.grab().toImage()

    compared.show_theme(load_theme("dark"))

    assert compared.grab().toImage() != before


def test_earlier_notes_are_named_by_their_day(dialog):
    at = datetime(2025, 11, 2, 14, 3, tzinfo=UTC)
    dialog.show_versions(KEPT, "", NOW)

    dialog.show_notes(NotesVersion("", at, NotesWhy.SAVED, 3), [], "")

    assert counts(dialog) == ["Notes as of 2 November at 14:03"]


def test_a_title_is_shown_as_it_is(qtbot):
    dialog = HistoryDialog("<b>x</b> & y", Settings(), load_theme("light"))
    qtbot.addWidget(dialog)

    assert dialog.windowTitle() == "History of “<b>x</b> & y”"
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
