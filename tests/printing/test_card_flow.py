"""Cards in a column: none over another, none outside, none lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from desktop.printing.block import PaperBlock, SetBlocks
from desktop.printing.card_flow import Card, alone, beside, card_lines
from desktop.typography.type_setting import LineType
from desktop.value import replace

pytestmark = pytest.mark.usefixtures("qapp")
COLUMN = QRectF(400, 50, 200, 300)
HEIGHT = 15.0
SETS = SetBlocks()


def card(thread: int, lines: int, wish: float) -> Card:
    head = _block(f"head of {thread}", keeps_next=True)
    words = [_block(f"line {n}") for n in range(lines)]
    made = card_lines([head, *words], COLUMN.width(), SETS)
    return Card(thread=thread, lines=made, wish=wish)


def _block(text: str, *, keeps_next: bool = False) -> PaperBlock:
    kind = LineType(HEIGHT, 12.0)
    return PaperBlock(text=text, kind=kind, font=QFont(), keeps_next=keeps_next)


def headed(rest: Card) -> Card:
    head = card_lines([_block("continued", keeps_next=True)], COLUMN.width(), SETS)
    return replace(rest, lines=(*head, *rest.lines))


def words_on(laid) -> list[str]:
    found = [each.block.text for card in laid for each in card.lines]
    return [text for text in found if text != "continued"]


@pytest.mark.parametrize(
    ("wishes", "tops"),
    [
        ((60.0, 200.0), (60.0, 200.0)),
        ((60.0, 65.0), (60.0, 108.0)),
        ((340.0,), (308.0,)),
        ((330.0, 340.0), (260.0, 308.0)),
    ],
)
def test_cards_stand_at_their_lines_as_far_as_there_is_room(wishes, tops):
    cards = [card(n, 1, wish) for n, wish in enumerate(wishes)]

    laid, left = beside(cards, COLUMN)

    assert tuple(each.place.top() for each in laid) == tops
    assert left == []


def test_what_is_left_of_a_card_has_a_head_again():
    laid, left = beside([card(0, 60, 60.0)], COLUMN)
    pages = list(alone([headed(each) for each in left], [COLUMN], headed))

    assert laid[0].goes_on
    assert all(page[0].lines[0].block.text == "continued" for page in pages)
    assert all(page[0].is_further for page in pages)


@given(
    st.lists(st.tuples(st.integers(1, 60), st.floats(50, 350)), max_size=30),
    st.integers(1, 3),
)
def test_whatever_the_cards_all_their_lines_are_there_once_and_apart(sizes, columns):
    wished = sorted(wish for _, wish in sizes)
    cards = [
        card(n, size, wish)
        for n, ((size, _), wish) in enumerate(zip(sizes, wished, strict=True))
    ]
    places = [COLUMN.translated(n * 210, 0) for n in range(columns)]

    laid, left = beside(cards, COLUMN)
    pages = [tuple(laid), *alone(left, places, headed)]

    told = [text for page in pages for text in words_on(page)]
    assert told == [each.block.text for one in cards for each in one.lines]
    for page in pages:
        for one, other in pairwise(page):
            assert not one.place.intersects(other.place)
        for each in page:
            assert COLUMN.top() - 0.1 <= each.place.top()
            assert each.place.bottom() <= COLUMN.bottom() + 0.1
