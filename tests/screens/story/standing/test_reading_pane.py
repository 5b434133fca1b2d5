from __future__ import annotations

import pytest

from desktop.margin.closed_card import NoteCard


@pytest.mark.parametrize("width", [1280, 1366, 1440, 2560])
def test_page_and_cards_stand_where_the_block_has_them(shown, width):
    shown.mark("ferry", said="Why had it stopped?")
    shown.screen.resize(width, 800)
    pane, page, margin = shown.screen.reading_pane, shown.page, shown.screen.margin
    margin.choose(None)

    (card,) = (card for card in margin.findChildren(NoteCard) if card.isVisible())

    block = pane.block
    assert page.page_layout.column_left == block.left
    assert page.page_layout.typesetter.width == block.column
    assert card.mapTo(pane, card.rect().topLeft()).x() == block.notes_left
    assert card.width() == block.notes


def test_switching_the_margin_off_and_on_centres_the_column_and_brings_the_block_back(
    shown,
):
    block = shown.screen.reading_pane.block

    shown.screen.preferences.update(show_margin=False)
    alone = shown.page.page_layout.column_left
    shown.screen.preferences.update(show_margin=True)

    assert alone > block.left
    assert shown.page.page_layout.column_left == block.left
