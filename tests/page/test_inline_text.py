from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.page.inline_text import (
    Ghost,
    GhostTable,
    dressed,
    formats_with_ghosts,
    in_block,
    in_layout,
    is_composing,
    laid_length,
    place_of,
    position_at,
    with_ghosts,
)


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


TWO = (Ghost("a", 3, " old"), Ghost("b", 3, "😀"), Ghost("c", 7, "!"))
"""Ghosts in “The sea”, two of them at one place."""

positions = st.lists(st.integers(0, 12), max_size=4).map(sorted)


@st.composite
def ghosts(draw):
    words = st.text("ab 😀", min_size=1, max_size=4)
    return tuple(Ghost("k", at, draw(words)) for at in draw(positions))


def test_the_words_stand_where_they_are_shown():
    assert with_ghosts("The sea", TWO) == "The old😀 sea!"
    assert with_ghosts("😀 sea", (Ghost("a", 2, "x"),)) == "😀x sea"


@pytest.mark.parametrize(
    ("position", "before", "after"), [(0, 0, 0), (3, 3, 9), (4, 10, 10), (7, 13, 14)]
)
def test_a_place_is_before_or_after_the_ghosts_at_its_position(position, before, after):
    assert place_of(TWO, position) == before
    assert place_of(TWO, position, is_after=True) == after


@pytest.mark.parametrize(
    ("place", "position"), [(2, 2), (3, 3), (5, 3), (8, 3), (9, 3), (10, 4), (14, 7)]
)
def test_a_place_in_a_ghost_is_the_position_it_is_shown_at(place, position):
    assert position_at(TWO, place) == position


@given(ghosts=ghosts(), position=st.integers(0, 12), is_after=st.booleans())
def test_every_position_is_found_again_where_it_is_laid(ghosts, position, is_after):
    place = place_of(ghosts, position, is_after=is_after)

    assert position_at(ghosts, place) == position


def test_formats_go_along_with_their_words(qapp):
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = 4, 3, QTextCharFormat()

    (found,) = formats_with_ghosts([part], TWO)

    assert (found.start, found.length) == (10, 4)


class Source:
    """Ghosts by the numbers of their blocks."""

    def __init__(self, **ghosts):
        self.blocks = {}
        self.ghosts = ghosts

    def ghosts_between(self, first, stop):
        found = {}
        for key, number in self.ghosts.items():
            if first <= number < stop:
                found[number] = (*found.get(number, ()), Ghost(key, 0, key))
        return found

    def blocks_of(self, keys):
        return {self.ghosts[key] for key in keys if key in self.ghosts}


@pytest.fixture
def table():
    table = GhostTable()
    table.source = Source(a=1, b=5, c=5)
    table.doubt()
    table.renew_next(9, 9)
    return table


def keys(table):
    return {n: "".join(g.key for g in table.at(n)) for n in range(12) if table.at(n)}


def test_every_block_has_its_ghosts(table):
    assert keys(table) == {1: "a", 5: "bc"}


def test_nothing_is_laid_out_anew_where_nothing_changed(table):
    table.doubt()

    assert table.renew_next(9, 9) == []
    assert table.renew({"a", "c"}, range(3, 8)) == []


def test_a_ghost_that_went_elsewhere_changes_both_blocks(table):
    table.source.ghosts["b"] = 7

    assert sorted(table.renew({"b"})) == [5, 7]
    assert keys(table) == {1: "a", 5: "c", 7: "b"}


def test_a_ghost_that_is_gone_leaves_its_block(table):
    del table.source.ghosts["a"]

    assert table.renew({"a"}) == [1]
    assert keys(table) == {5: "bc"}


def test_the_blocks_behind_an_edit_take_their_ghosts_along(table):
    table.source.ghosts |= {"b": 7, "c": 3}

    table.splice(2, 6, 4)

    assert keys(table) == {1: "a", 3: "c", 7: "bc"}
    assert table.renew({"c"}) == [7]  # as it was asked for only where the edit was


def test_a_key_asks_only_for_its_own_block(table):
    table.source.ghosts |= {"a": 2, "b": 2}

    table.splice(5, 6, 6)

    assert keys(table) == {1: "a", 5: "c"}


def test_blocks_are_asked_for_without_knowing_whose_ghosts_they_hold(table):
    table.source.ghosts["d"] = 4

    assert table.renew(frozenset(), range(3, 6)) == [4]
    assert keys(table) == {1: "a", 4: "d", 5: "bc"}


def test_blocks_in_doubt_are_asked_for_some_at_a_time(table):
    table.source.ghosts = {"a": 2, "b": 5}
    table.doubt()

    assert sorted(table.renew_next(4, 9)) == [1, 2]
    assert table.is_behind
    assert table.renew_next(4, 9) == [5]
    assert table.renew_next(4, 9) == []
    assert not table.is_behind


def test_what_is_edited_before_blocks_in_doubt_leaves_none_out(table):
    table.source.ghosts = {"c": 7}
    table.doubt()
    table.renew_next(6, 9)

    table.source.ghosts = {"c": 2}
    table.splice(0, 1, 6)

    assert table.renew_next(9, 4) == [2]


def test_very_many_blocks_are_not_asked_for_at_once(table):
    table.source.ghosts["d"] = 4000

    assert table.renew(frozenset(), range(5000)) == []
    table.splice(2, 4500, 4500)

    assert table.is_behind
    assert keys(table) == {1: "a"}
    assert sorted(table.renew_next(5000, 5000)) == [5, 4000]
