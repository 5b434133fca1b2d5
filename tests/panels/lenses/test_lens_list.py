from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.appearance.theme import load_theme
from desktop.lenses.finding import LensName
from desktop.panels.lenses.lens_list import LensList
from desktop.widgets.row_list import ChoiceList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def lenses(qtbot):
    lenses = LensList(load_theme("light"))
    qtbot.addWidget(lenses)
    lenses.open_at(QRect(40, 40, 80, 30))
    lenses.told = []
    lenses.chosen.connect(lenses.told.append)
    return lenses


def type_in(lenses, words):
    QTest.keyClicks(lenses.findChild(QLineEdit), words)


def press(lenses, *keys):
    for key in keys:
        QTest.keyClick(lenses.findChild(QLineEdit), key)


@pytest.mark.parametrize(
    ("typed", "lens"),
    [("1", LensName.TENSE), ("9", LensName.PERSON), ("l", None), ("L", None)],
)
def test_a_digit_chooses_a_lens_and_l_none(lenses, typed, lens):
    type_in(lenses, typed)

    assert lenses.told == [lens]
    assert not lenses.isVisible()


def test_what_is_typed_leaves_the_lenses_of_that_name(lenses):
    type_in(lenses, "echo")
    press(lenses, Qt.Key.Key_Return)

    assert lenses.told == [LensName.ECHOES]


def test_a_digit_behind_a_word_is_a_part_of_it(lenses):
    type_in(lenses, "e1")

    assert not lenses.told
    assert not lenses.rows


def test_arrows_go_through_the_lenses_and_enter_chooses(lenses):
    press(lenses, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert lenses.told == [LensName.NAMES]


def test_esc_chooses_nothing(lenses, qtbot):
    with qtbot.waitSignal(lenses.left, timeout=0):
        press(lenses, Qt.Key.Key_Escape)

    assert not lenses.told


def test_counts_come_later_and_the_keys_stay_where_they_are(lenses):
    press(lenses, Qt.Key.Key_Down)

    lenses.show_counts({LensName.SPELLING: 1234})
    press(lenses, Qt.Key.Key_Return)

    assert lenses.rows[1].count == 1234
    assert lenses.told == [LensName.SPELLING]


def test_a_click_chooses_a_lens(lenses):
    rows = lenses.findChild(ChoiceList)
    middle = rows.visualRect(rows.model().index(3, 0)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert lenses.told == [LensName.DIALOGUE]


def test_a_lens_is_heard_with_its_count_and_its_key(lenses):
    lenses.show_counts({LensName.TENSE: 12})
    lenses.show_lens(LensName.TENSE)

    heard = QAccessible.queryAccessibleInterface(lenses.findChild(ChoiceList))

    names = [heard.child(n).text(QAccessible.Text.Name) for n in range(10)]
    assert names[0] == "Tense, 12, on, key 1"
    assert names[-1] == "No lens, key L"


def test_all_lenses_are_in_sight(lenses):
    rows = lenses.findChild(ChoiceList)

    last = rows.visualRect(rows.model().index(9, 0))

    assert last.bottom() <= rows.viewport().height()
