from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.kind_rows import KindRow
from desktop.panels.note_filters import NoteFilters

EVERYTHING = NoteFilter()
MUCH = NoteFilter(
    kinds=frozenset({Kind.NOTE}),
    colours=frozenset({Colour.PINK}),
    status=Status.DONE,
    tags=frozenset({"tense"}),
    words="rope",
)


@pytest.fixture
def filters(qtbot):
    filters = NoteFilters(load_theme("light"))
    qtbot.addWidget(filters)
    filters.show_kinds([KindRow(Kind.NOTE, "Note", 1, Colour.BLUE)])
    return filters


def test_everything_is_shown_to_begin_with(filters):
    assert filters.note_filter() == EVERYTHING


def test_words_and_tags_are_typed_into_one_field(filters, qtbot):
    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        filters.findChild(QLineEdit).setText("rope #tense")

    assert changed.args[0].words == "rope"
    assert changed.args[0].tags == {"tense"}


def test_only_open_notes_can_be_shown(filters, qtbot):
    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        filters.findChild(QAbstractButton, "open").click()

    assert changed.args[0].status is Status.OPEN


def test_a_filter_that_is_set_comes_back_the_same(filters, qtbot):
    with qtbot.assertNotEmitted(filters.filter_changed):
        filters.show_filter(MUCH)

    assert filters.note_filter() == MUCH


def test_one_button_shows_everything_again(filters, qtbot):
    filters.show_filter(MUCH)
    show_all = filters.findChild(QPushButton)
    assert not show_all.isHidden()

    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        qtbot.mouseClick(show_all, Qt.MouseButton.LeftButton)

    assert changed.args == [EVERYTHING]
    assert show_all.isHidden()
