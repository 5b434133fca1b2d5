from __future__ import annotations

from desktop.drafts.moved_paragraphs import moved_paragraphs

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water, and the ropes creaked."
NOON = "It was noon, and the market was empty but for one yellow dog."


def test_paragraphs_are_found_in_any_order():
    assert moved_paragraphs([LAMP, GULL, NOON], [NOON, LAMP]) == {0: 1, 2: 0}


def test_a_paragraph_moves_to_one_place_only():
    assert len(moved_paragraphs([LAMP], [LAMP, LAMP])) == 1


def test_a_few_words_in_common_are_no_move():
    assert moved_paragraphs([LAMP], [f"{NOON} {GULL} Nobody remembered when."]) == {}


def test_nothing_moves_to_nowhere():
    assert moved_paragraphs([LAMP], []) == {}
    assert moved_paragraphs([], [LAMP]) == {}
