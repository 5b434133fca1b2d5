from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.shown_rows import Fold, Notice, shown_rows
from desktop.drafts.comparison import compare
from desktop.drafts.grain import Grain
from desktop.text.structure.line_look import LineKind

SEA = "The sea rose, and the boats came in from the fog."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."
SAME = [f"Paragraph {number} of the story stays." for number in range(9)]


def texts(pairs):
    return [[cell and cell.text for cell in (p.left, p.right)] for p in pairs]


def folded_model(comparison):
    options = DisplayOptions(folds_same=True)
    return model_of(comparison, options, is_markdown=False)


def folded(old, new, unfolded=(), *, side_by_side=False):
    """Return what is shown of two texts if what is the same is folded."""
    model = folded_model(compare("\n\n".join(old), "\n\n".join(new)))
    return [
        one.text if isinstance(one, Fold | Notice) else texts([one])[0]
        for one in shown_rows(model, unfolded, side_by_side=side_by_side)
    ]


def test_every_paragraph_is_shown_on_its_side(read):
    model = read([SEA, SEA, LAMP], [SEA, SEA, GULL])

    assert texts(shown_rows(model, side_by_side=True)) == [
        [SEA, SEA],
        [SEA, SEA],
        [LAMP, GULL],
    ]


def test_both_texts_can_be_read_as_one(read):
    model = read([SEA, LAMP], [SEA, GULL])

    assert texts(shown_rows(model, side_by_side=False)) == [
        [SEA, None],
        [LAMP, None],
        [GULL, None],
    ]


def test_a_paragraph_written_anew_is_read_after_the_one_before_it(read):
    new = SEA.replace("rose", "fell")
    model = read(SEA, new, grain=Grain.PARAGRAPH)

    (pair,) = shown_rows(model, side_by_side=False)

    assert pair.left.text == f"{SEA}\u2028\u2028{new}"


def test_hidden_punctuation_reads_as_in_the_text_of_its_side(read):
    old, new = SEA, SEA.replace(",", ";")
    model = read(old, new, hides_fine=True)

    (pair,) = shown_rows(model, side_by_side=True)
    (one,) = shown_rows(model, side_by_side=False)

    assert [pair.left.text, pair.right.text, one.left.text] == [old, new, new]
    assert not any(cell.marks for cell in (pair.left, pair.right, one.left))


def test_title_and_front_matter_look_as_on_the_page(read):
    text = f"The Last Ferry\n\nA/N: written in one sitting.\n\n{SEA}\n\n* * *\n\n{LAMP}"
    pairs = shown_rows(read(text, text), side_by_side=True)

    assert [pair.left.look.kind for pair in pairs] == [
        LineKind.TITLE,
        LineKind.FRONT,
        LineKind.BODY,
        LineKind.SCENE_BREAK,
        LineKind.BODY,
    ]


def test_stars_mean_something_in_markdown_only(read):
    plain, marked = (read("*so*", "*so*", is_markdown=m) for m in (False, True))

    assert not shown_rows(plain, side_by_side=True)[0].left.markup.is_markdown
    assert shown_rows(marked, side_by_side=True)[0].left.markup.is_markdown


def test_how_long_a_row_is_is_known_without_reading_it(read):
    model = read([SEA, LAMP], [SEA, LAMP.replace("crooked", "old")])

    lengths = [pair.longest for pair in shown_rows(model, side_by_side=True)]

    assert lengths == [len(SEA), len(LAMP)]


def test_paragraphs_far_from_a_difference_are_folded():
    assert folded(SAME, [*SAME[:4], GULL, *SAME[4:]]) == [
        "3 paragraphs the same",
        [SAME[3], None],
        [GULL, None],
        [SAME[4], None],
        "4 paragraphs the same",
    ]


def test_a_single_paragraph_is_not_folded():
    old = SAME[:2]

    assert folded(old, [GULL, *old])[1:] == [[text, None] for text in old]


def test_what_was_unfolded_is_folded():
    old = SAME[:4]

    assert len(folded(old, [GULL, *old], {2})) == 5


def test_each_text_has_its_side():
    assert folded(SAME[:2], [SAME[0], GULL, SAME[1]], side_by_side=True) == [
        [SAME[0], SAME[0]],
        [None, GULL],
        [SAME[1], SAME[1]],
    ]


def test_what_went_stands_beside_what_came_in_its_place():
    old, new = [SAME[0], LAMP], [SAME[0], GULL, "The boats lay still."]

    assert folded(old, new, side_by_side=True)[1:] == [
        [LAMP, GULL],
        [None, "The boats lay still."],
    ]


def test_two_texts_that_are_the_same_say_so():
    assert folded(SAME, SAME) == [
        "The two texts are the same.",
        "9 paragraphs the same",
    ]


def test_a_difference_that_cannot_be_seen_is_told():
    found = compare("One.\nTwo.", "One.\n\nTwo.")

    first, *_ = shown_rows(folded_model(found), side_by_side=False)

    assert "blank lines" in first.text


@given(
    st.lists(st.sampled_from([*SAME[:4], GULL, LAMP]), max_size=9),
    st.lists(st.sampled_from([*SAME[:4], GULL, LAMP]), max_size=9),
    st.booleans(),
)
def test_every_row_is_shown_once_or_folded(old, new, side_by_side):
    found = compare("\n\n".join(old), "\n\n".join(new))

    pairs = shown_rows(folded_model(found), side_by_side=side_by_side)

    rows = [row for one in pairs for row in one.rows]
    assert sorted(rows) == list(range(len(found.rows)))


def test_a_quotation_goes_on_where_nothing_stands_in_a_line_of_it(read):
    model = read("", "> one\n>\n> two", is_markdown=True)

    cells = [pair.left for pair in shown_rows(model, side_by_side=False)]

    assert [cell.look.within.quotes for cell in cells] == [1, 1, 1]
