from __future__ import annotations

from desktop.drafts.comparison import compare
from desktop.drafts.patch import Patch

FIRST, SECOND, THIRD = "The sea rose.", "Nobody came down.", "At noon it was still."


def text(*paragraphs):
    return "\n\n".join(paragraphs)


def test_paragraphs_put_back_at_one_place_stand_in_the_order_they_had():
    new = text(FIRST)
    comparison = compare(text(FIRST, SECOND, THIRD), new)
    patch = Patch(comparison)

    for number in (2, 1):
        patch.put_back(number, comparison.rows[number].words[0].text)

    assert patch.taken().changes.apply(new) == text(FIRST, SECOND, THIRD)


def test_a_paragraph_taken_out_leaves_no_gap():
    new = text(FIRST, SECOND, THIRD)
    patch = Patch(compare(text(FIRST, THIRD), new))

    patch.take_out(1)

    assert patch.taken().changes.apply(new) == text(FIRST, THIRD)
