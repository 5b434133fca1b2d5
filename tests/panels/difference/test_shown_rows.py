from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.comparison import compare
from desktop.panels.difference.shown_rows import Fold, Notice, shown_rows

SAME = [f"Paragraph {number} of the story stays." for number in range(9)]
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."


def shown(old, new, unfolded=(), *, side_by_side=False):
    found = compare("\n\n".join(old), "\n\n".join(new))
    return [
        one.text if isinstance(one, Fold | Notice) else texts(one)
        for one in shown_rows(found, unfolded, side_by_side=side_by_side)
    ]


def texts(pair):
    return [cell.text if cell else None for cell in (pair.left, pair.right)]


def test_paragraphs_far_from_a_difference_are_folded():
    assert shown(SAME, [*SAME[:4], GULL, *SAME[4:]]) == [
        "3 paragraphs the same",
        [SAME[3], None],
        [GULL, None],
        [SAME[4], None],
        "4 paragraphs the same",
    ]


def test_a_single_paragraph_is_not_folded():
    old = SAME[:2]

    assert shown(old, [GULL, *old])[1:] == [[text, None] for text in old]


def test_what_was_unfolded_is_shown():
    old = SAME[:4]

    assert len(shown(old, [GULL, *old], {2})) == 5


def test_each_text_has_its_side():
    assert shown(SAME[:2], [SAME[0], GULL, SAME[1]], side_by_side=True) == [
        [SAME[0], SAME[0]],
        [None, GULL],
        [SAME[1], SAME[1]],
    ]


def test_what_went_stands_beside_what_came_in_its_place():
    old, new = [SAME[0], LAMP], [SAME[0], GULL, "The boats lay still."]

    assert shown(old, new, side_by_side=True)[1:] == [
        [LAMP, GULL],
        [None, "The boats lay still."],
    ]


def test_two_texts_that_are_the_same_say_so():
    assert shown(SAME, SAME) == ["The two texts are the same.", "9 paragraphs the same"]


def test_a_difference_that_cannot_be_seen_is_told():
    found = compare("One.\nTwo.", "One.\n\nTwo.")

    first, *_ = shown_rows(found, (), side_by_side=False)
    assert "blank lines" in first.text


@given(
    st.lists(st.sampled_from([*SAME[:4], GULL, LAMP]), max_size=9),
    st.lists(st.sampled_from([*SAME[:4], GULL, LAMP]), max_size=9),
    st.booleans(),
)
def test_every_row_is_shown_once_or_folded(old, new, side_by_side):
    found = compare("\n\n".join(old), "\n\n".join(new))

    pairs = shown_rows(found, (), side_by_side=side_by_side)

    rows = [row for one in pairs for row in one.rows]
    assert sorted(rows) == list(range(len(found.rows)))
