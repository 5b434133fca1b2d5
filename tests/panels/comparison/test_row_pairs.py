from __future__ import annotations

from desktop.drafts.grain import Grain
from desktop.panels.comparison.reading import Manner
from desktop.panels.comparison.row_pairs import row_pairs
from desktop.text.line_look import LineKind

SEA = "The sea rose, and the boats came in from the fog."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."


def texts(pairs):
    return [[cell and cell.text for cell in (p.left, p.right)] for p in pairs]


def test_every_paragraph_is_shown_on_its_side(read):
    reading = read([SEA, SEA, LAMP], [SEA, SEA, GULL])

    assert texts(row_pairs(reading, side_by_side=True)) == [
        [SEA, SEA],
        [SEA, SEA],
        [LAMP, GULL],
    ]


def test_both_texts_can_be_read_as_one(read):
    reading = read([SEA, LAMP], [SEA, GULL])

    assert texts(row_pairs(reading, side_by_side=False)) == [
        [SEA, None],
        [LAMP, None],
        [GULL, None],
    ]


def test_a_paragraph_written_anew_is_read_after_the_one_before_it(read):
    new = SEA.replace("rose", "fell")
    reading = read(SEA, new, Manner(Grain.PARAGRAPH))

    (pair,) = row_pairs(reading, side_by_side=False)

    assert pair.left.text == f"{SEA}\u2028\u2028{new}"


def test_hidden_punctuation_reads_as_in_the_text_of_its_side(read):
    old, new = SEA, SEA.replace(",", ";")
    reading = read(old, new, Manner(hides_fine=True))

    (pair,) = row_pairs(reading, side_by_side=True)
    (one,) = row_pairs(reading, side_by_side=False)

    assert [pair.left.text, pair.right.text, one.left.text] == [old, new, new]
    assert not any(cell.marks for cell in (pair.left, pair.right, one.left))


def test_title_and_front_matter_look_as_on_the_page(read):
    text = f"The Last Ferry\n\nA/N: written in one sitting.\n\n{SEA}\n\n* * *\n\n{LAMP}"
    pairs = row_pairs(read(text, text), side_by_side=True)

    assert [pair.left.look.kind for pair in pairs] == [
        LineKind.TITLE,
        LineKind.FRONT,
        LineKind.BODY,
        LineKind.SCENE_BREAK,
        LineKind.BODY,
    ]


def test_stars_mean_something_in_markdown_only(read):
    plain, marked = (read("*so*", "*so*", is_markdown=m) for m in (False, True))

    assert not row_pairs(plain, side_by_side=True)[0].left.is_markdown
    assert row_pairs(marked, side_by_side=True)[0].left.is_markdown


def test_how_long_a_row_is_is_known_without_reading_it(read):
    reading = read([SEA, LAMP], [SEA, LAMP.replace("crooked", "old")])

    lengths = [pair.longest for pair in row_pairs(reading, side_by_side=True)]

    assert lengths == [len(SEA), len(LAMP)]
