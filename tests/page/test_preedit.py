from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.page.preedit import dressed, in_block, in_layout, is_composing, laid_length


@pytest.fixture
def layout(qapp):
    layout = QTextLayout("The 😀 sea")
    layout.setPreeditArea(4, "か😀")
    return layout


def part(start, length):
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, QTextCharFormat()
    return made


def test_a_layout_counts_what_is_composed(layout):
    assert is_composing(layout)
    assert laid_length(layout, layout.text()) == 10 + 3


@pytest.mark.parametrize(("position", "place"), [(0, 0), (4, 4), (5, 8), (10, 13)])
def test_what_stands_behind_it_is_further_on(layout, position, place):
    assert in_layout(layout, position) == place
    assert in_block(layout, place) == position


@pytest.mark.parametrize("place", [5, 6, 7])
def test_what_is_in_it_stands_at_its_start(layout, place):
    assert in_block(layout, place) == 4


def test_formats_of_the_text_are_parted_by_it(layout):
    layout.setFormats([part(4, 3)])  # the input method's own

    found = dressed(layout, [part(0, 3), part(0, 10), part(6, 2)])

    places = [(one.start, one.length) for one in found]
    assert places == [(0, 3), (0, 13), (9, 2), (4, 3)]


def test_where_nothing_is_composed_all_stays_as_it_is(qapp):
    layout = QTextLayout("The sea")

    assert not is_composing(layout)
    assert in_layout(layout, 5) == in_block(layout, 5) == 5
