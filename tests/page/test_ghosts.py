from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.page.ghosts import (
    Ghost,
    formats_with_ghosts,
    place_of,
    position_at,
    with_ghosts,
)

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
