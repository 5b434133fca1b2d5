from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from desktop.panels.status_line import GoalShown, StatusLine


@pytest.fixture
def line(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    return line


def shown(line):
    parts = (line.findChild(QPushButton, "words"), *line.findChildren(QLabel))
    return [part.text() for part in parts if part.text()]


def test_the_line_tells_what_there_is(line):
    line.show_words(6512, 24)
    line.show_notes(18, 7)
    line.show_message("Last note saved just now")
    line.show_file("UTF-8", "LF")

    assert shown(line) == [
        "6\u202f512 words",
        "24 min read",
        "18 open · 7 done",
        "UTF-8 · LF",
        "Last note saved just now",
    ]


def test_the_words_of_a_selection_are_told_beside_those_of_the_story(line):
    line.show_words(1535, 6)
    line.show_selected(312)
    selected = shown(line)[0]

    line.show_words(1536, 6)
    counted_anew = shown(line)[0]
    line.show_selected(1569)
    with_front_matter = shown(line)[0]
    line.show_selected(None)

    assert with_front_matter == "1\u202f569 words selected"
    assert selected == "312 of 1\u202f535 words"
    assert counted_anew == "312 of 1\u202f536 words"
    assert shown(line)[0] == "1\u202f536 words"


def test_a_novel_takes_hours_and_is_heard_to(line):
    line.show_words(660_000, 2444)

    (time,) = (x for x in line.findChildren(QLabel) if x.text().endswith("read"))
    assert time.text() == "41 h read"
    assert time.accessibleName() == "41 hours to read"


def test_goals_are_shown_only_if_there_are_any(line):
    day = GoalShown("420 of 500 today", "420 of 500 words written today", "", 0.84)
    line.show_words(41_200, 152)
    before = shown(line)

    line.show_goals(day, None)
    with_one = shown(line)
    line.show_goals(None, None)

    (meter, bar) = line.findChild(QLabel, "goal"), line.findChild(QProgressBar)
    assert set(with_one) - set(before) == {"420 of 500 today"}
    assert meter.accessibleName() == "420 of 500 words written today"
    assert bar.value() == 84
    assert meter.parentWidget().isHidden()


def test_a_click_on_the_words_sets_goals(line, qtbot):
    line.show_words(6512, 24)
    line.offer_goals("F2")
    words = line.findChild(QPushButton, "words")

    with qtbot.waitSignal(line.goals_wanted, timeout=0):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert words.toolTip() == "Word goals… (F2)"


def test_clicking_the_zoom_resets_it(line, qtbot):
    line.show_zoom(110)
    buttons = [b for b in line.findChildren(QPushButton) if not b.isHidden()]
    (zoom,) = (b for b in buttons if b.objectName() != "words")
    assert zoom.text() == "110\u00a0%"

    with qtbot.waitSignal(line.zoom_reset, timeout=0):
        qtbot.mouseClick(zoom, Qt.MouseButton.LeftButton)


def test_it_is_seen_that_one_only_suggests_until_that_is_clicked(line, qtbot):
    (button,) = line.findChildren(QPushButton, "suggesting")
    before = button.isHidden()

    line.show_suggesting(is_on=True)

    assert before
    assert not button.isHidden()
    with qtbot.waitSignal(line.suggesting_left, timeout=0):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_long_message_does_not_widen_the_window(line):
    before = line.minimumSizeHint().width()

    line.show_message("“The Last Ferry” could not be saved. " * 10)

    assert line.minimumSizeHint().width() == before


def test_words_from_a_file_are_never_taken_for_markup(line):
    line.show_message("<img src='file:///dev/random'>")

    formats = {label.textFormat() for label in line.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
