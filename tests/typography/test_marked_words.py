from __future__ import annotations

import pytest

from desktop.appearance.theme import load_theme
from desktop.text.diff import Fate, Words
from desktop.typography.marked_words import mark_of, marked_words

LIGHT = load_theme("light")


@pytest.mark.parametrize(
    ("fate", "colour", "is_struck", "is_underlined"),
    [
        (Fate.WENT, LIGHT.removed, True, False),
        (Fate.CAME, LIGHT.added, False, True),
        (Fate.KEPT, LIGHT.quiet, False, False),
    ],
)
def test_words_differ_in_shape_and_not_in_colour_alone(
    fate, colour, is_struck, is_underlined
):
    made = mark_of(fate, LIGHT)

    assert made.foreground().color().name() == colour
    assert (made.fontStrikeOut(), made.fontUnderline()) == (is_struck, is_underlined)


def test_what_is_done_is_quiet_and_struck_out_still():
    made = mark_of(Fate.WENT, LIGHT, is_done=True)

    assert made.foreground().color().name() == LIGHT.quiet
    assert made.fontStrikeOut()


def test_each_word_is_drawn_where_it_stands():
    words = [Words("🌊 old", Fate.WENT), Words(" ", Fate.KEPT), Words("new", Fate.CAME)]

    text, ranges = marked_words(words, LIGHT)

    assert text == "🌊 old new"
    assert [(part.start, part.length) for part in ranges] == [(0, 6), (6, 1), (7, 3)]
