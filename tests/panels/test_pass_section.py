from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from desktop.appearance.theme import load_theme
from desktop.panels.pass_section import PassRow, PassSection

FIRST = PassRow("a", "First reread", 1.0, is_ended=True)
TENSE = PassRow("b", "Second reread: tense", 0.4, is_current=True)
NAMES = PassRow("c", "Names", 0.05)


@pytest.fixture
def section(qtbot):
    section = PassSection(load_theme("light"))
    qtbot.addWidget(section)
    section.show()
    return section


def row(section, name):
    buttons = section.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName().startswith(name))


def test_going_on_with_another_pass_is_reported(section, qtbot):
    section.show_passes([FIRST, TENSE, NAMES])

    with qtbot.waitSignal(section.chosen, timeout=0) as chosen:
        qtbot.mouseClick(row(section, "Names"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["c"]


def test_a_pass_that_is_ended_cannot_be_gone_on_with(section, qtbot):
    section.show_passes([FIRST, TENSE])
    ended = row(section, "First")

    with (
        qtbot.assertNotEmitted(section.chosen),
        qtbot.waitSignal(section.menu_wanted, timeout=0) as wanted,
    ):
        qtbot.mouseClick(ended, Qt.MouseButton.LeftButton)

    assert wanted.args[0] == "a"
    assert ended.accessibleName() == "First reread, 100\xa0% read, ended"


def test_only_the_latest_passes_are_listed(section):
    section.show_passes([PassRow(str(n), f"Pass {n}", 0.0) for n in range(9)])
    section.show_passes([PassRow(str(n), f"Pass {n}", 0.0) for n in range(1, 7)])

    names = [b.accessibleName()[:6] for b in section.findChildren(QAbstractButton)]
    assert names[1:] == ["Pass 3", "Pass 4", "Pass 5", "Pass 6"]


def test_beginning_a_pass_is_reported(section, qtbot):
    with qtbot.waitSignal(section.begin_requested, timeout=0):
        qtbot.mouseClick(section.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_with_no_pass_under_way_one_is_told_so(section):
    section.show_progress(0.4, 10)

    section.show_none()

    assert section.findChild(QLabel, "progress_done").text() == "None under way"
    assert section.findChild(QLabel, "progress_rest").text() == ""


def test_the_pass_under_way_is_marked_in_every_theme(section):
    section.show_passes([FIRST, TENSE])
    theme = load_theme("dark")

    section.show_theme(theme)

    image = row(section, "Second").grab().toImage()
    assert image.pixelColor(3, image.height() // 2).name() == theme.selected


def test_the_tip_of_a_pass_is_its_name_and_no_page_of_html(section):
    section.show_passes([PassRow("a", "<img src='x'>", 0.5)])

    tip = row(section, "<img").toolTip()

    assert tip == "&lt;img src=&#x27;x&#x27;&gt;: Go on where it was left"
