"""The letters by which entries of an open menu are chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.widgets.mnemonics import keep_mnemonics, mnemonics

# Offscreen, no window can be raised, and no menu take the keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def marked(*labels):
    places = mnemonics(labels)
    return [
        label if place is None else f"{label[:place]}&{label[place:]}"
        for label, place in zip(labels, places, strict=True)
    ]


def test_each_entry_has_a_letter_that_no_other_has():
    assert marked("Save now", "Save as…", "Share…", "History…", "Drafts…") == [
        "&Save now",
        "Save &as…",
        "Sha&re…",
        "&History…",
        "&Drafts…",
    ]


def test_first_letters_go_before_others_wherever_they_stand():
    assert marked("Open", "Only once", "Print") == ["&Open", "O&nly once", "&Print"]


@pytest.mark.parametrize(
    "labels", [("Überall", "über uns"), ("Начать", "Найти"), ("", "…", "1 · 2")]
)
def test_letters_of_any_script_are_taken_and_nothing_else(labels):
    for label in marked(*labels):
        place = label.find("&")
        assert place < 0 or label[place + 1].isalpha()


@given(st.lists(st.text(max_size=12), max_size=40))
def test_no_two_are_alike(labels):
    letters = [
        label[place].casefold()
        for label, place in zip(labels, mnemonics(labels), strict=True)
        if place is not None
    ]

    assert len(letters) == len(set(letters))


def test_an_entry_is_chosen_by_its_letter_also_when_it_is_called_otherwise(qtbot):
    menu, chosen = QMenu(), []
    qtbot.addWidget(menu)
    keep_mnemonics(menu)
    undo = menu.addAction("Undo note")
    undo.triggered.connect(lambda: chosen.append(undo.text()))
    menu.addAction("Notes && more\tCtrl+N")
    menu.addSeparator()

    menu.popup(menu.pos())
    assert [each.text() for each in menu.actions()] == [
        "&Undo note",
        "&Notes && more\tCtrl+N",
        "",
    ]
    menu.close()
    undo.setText("New name")
    menu.popup(menu.pos())
    QTest.keyClick(menu, Qt.Key.Key_N)

    assert chosen == ["&New name"]
