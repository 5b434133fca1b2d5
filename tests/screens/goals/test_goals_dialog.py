from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QDateEdit,
    QLabel,
    QPushButton,
    QSpinBox,
)

from desktop.appearance.theme import load_theme
from desktop.screens.goals import story_goals
from desktop.screens.goals.goals_dialog import GoalsDialog
from desktop.storage.story.story_settings import WordGoals
from desktop.widgets.buttons import IconButton

TODAY, NONE = date(2026, 11, 29), WordGoals()


@pytest.fixture
def make_dialog(qtbot, monkeypatch):
    monkeypatch.setattr(story_goals, "local_day", lambda: TODAY)

    def made(goals=NONE, begun=1_000):
        dialog = GoalsDialog(goals, begun, TODAY, load_theme("light"))
        qtbot.addWidget(dialog)
        dialog.decisions = []
        dialog.decided.connect(dialog.decisions.append)
        dialog.show()
        return dialog

    return made


def said(dialog):
    return next(x for x in dialog.findChildren(QLabel, "about") if x.isVisible()).text()


def button(dialog, words):
    (found,) = (b for b in dialog.findChildren(QPushButton) if b.text() == words)
    return found


def test_a_number_and_enter_set_a_goal(make_dialog):
    dialog = make_dialog()

    QTest.keyClicks(dialog.findChildren(QSpinBox)[0], "500")
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.decisions == [WordGoals(day=500)]


def test_a_day_says_how_many_words_a_day_are_needed(make_dialog):
    dialog = make_dialog(WordGoals(story=3_000))
    left = said(dialog)

    dialog.findChild(QCheckBox).click()
    dialog.findChild(QDateEdit).setDate(QDate(2026, 12, 8))
    needed = said(dialog)
    button(dialog, "Set").click()

    assert left == "2\u202f000 words are left to write."
    assert needed == (
        "To have 3\u202f000 words by 8 December, 200 words a day are needed."
    )
    assert dialog.decisions == [WordGoals(story=3_000, by=date(2026, 12, 8))]


@pytest.mark.parametrize(
    ("goals", "words"),
    [
        (WordGoals(story=900), "The story has as many words."),
        (WordGoals(story=9_000, by=date(2026, 11, 28)), "That day is over."),
        (
            WordGoals(story=1_001, by=TODAY),
            "To have 1\u202f001 words by 29 November, 1 word a day is needed.",
        ),
    ],
)
def test_it_says_what_the_goals_come_to(make_dialog, goals, words):
    assert said(make_dialog(goals)) == words


def test_all_goals_can_be_taken_away(make_dialog):
    dialog = make_dialog(WordGoals(500, 9_000, date(2027, 1, 1)))

    button(dialog, "No goals").click()

    assert dialog.decisions == [WordGoals()]


def test_esc_leaves_the_goals_as_they_are(make_dialog):
    dialog = make_dialog(WordGoals(500))

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.decisions == []
    assert not dialog.isVisible()


def test_a_number_is_changed_with_the_mouse_alone(make_dialog):
    dialog = make_dialog()

    for name in ("Words a day: more", "Words of the story: more"):
        QTest.mouseClick(icon_button(dialog, name), Qt.MouseButton.LeftButton)
    more = dialog.goals
    QTest.mouseClick(
        icon_button(dialog, "Words a day: less"), Qt.MouseButton.LeftButton
    )

    assert (more, dialog.goals.day) == (WordGoals(day=50, story=1_000), 0)


def icon_button(dialog, name):
    return next(b for b in dialog.findChildren(IconButton) if b.toolTip() == name)


def test_the_calendar_has_the_colours_of_the_theme(make_dialog):
    dialog = make_dialog(WordGoals(story=9, by=TODAY))
    field = dialog.findChild(QDateEdit)

    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    sunday = (
        field.calendarWidget()
        .weekdayTextFormat(Qt.DayOfWeek.Sunday)
        .foreground()
        .color()
    )

    assert sunday.name() == load_theme("light").text


def test_tab_comes_to_everything(make_dialog, qtbot):
    dialog = make_dialog(WordGoals(5, 90, TODAY))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()

    been = set()
    for _ in range(20):
        been.add(QApplication.focusWidget())
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)

    buttons = {b for b in dialog.findChildren(QAbstractButton) if b.isEnabled()}
    assert buttons | set(dialog.findChildren(QAbstractSpinBox)) <= been
