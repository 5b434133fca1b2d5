from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from desktop.page.block_column import BlockColumn, Heights
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.paragraph_looks import ParagraphLooks


def estimate(length):
    return 30.0 * length


def heights(lengths, measured=0):
    made = Heights()
    made.begin(lengths, estimate)
    made.measured = measured
    return made


def test_heights_are_estimated_from_the_lengths():
    made = heights([1, 2, 3])

    assert [made[n] for n in range(3)] == [30, 60, 90]
    assert (made.total, made.before(2), made.find(100)) == (180, 90, 2)


def test_a_key_leaves_the_height_as_it_was():
    made = heights([1, 2, 3])
    made[1] = 75

    made.splice(1, 2, [9], estimate)

    assert made[1] == 75


def test_blocks_that_were_deleted_count_as_measured_no_more():
    made = heights([1] * 10, measured=6)

    made.splice(0, 3, [1], estimate)

    assert made.measured == 4


def test_what_is_put_before_the_measured_ones_does_not_make_them_unknown():
    made = heights([1] * 10, measured=10)

    made.splice(2, 3, [1, 1], estimate)

    assert made.is_measured
    made.doubt(5)
    assert not made.is_measured


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=30),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 5), st.lists(st.integers(1, 9))),
        max_size=9,
    ),
)
def test_after_any_edits_there_is_a_height_for_every_block(lengths, edits):
    made = heights(lengths)

    for wanted, size, fresh in edits:
        start = min(wanted, len(lengths))
        stop = min(start + size, len(lengths))
        lengths[start:stop] = fresh
        made.splice(start, stop, fresh, estimate)

    assert len(made) == len(lengths)
    made.restart(estimate)
    assert made.total == 30 * sum(lengths)


STORY = "so it is and " * 20 + "\n\nשלום עולם\n\n" + "The end.\n" * 80


@pytest.fixture
def column(typesetter):
    document = QTextDocument()
    document.setPlainText(STORY)
    document.setDefaultFont(typesetter().setting.font)
    column = BlockColumn(document, typesetter(width=300.0), top=40.0)
    column.begin([len(line) + 1 for line in STORY.split("\n")])
    column.document = document  # which lives as long
    return column


def block(column, number):
    return column.document.findBlockByNumber(number)


def test_blocks_stand_one_below_the_other(column):
    column.measure(1000.0)

    top = 40.0
    for found in column.blocks_from(0):
        assert column.shown(found).origin.y() == top
        top += column.heights[found.blockNumber()]
    assert column.bottom == top


def test_laying_out_a_view_makes_no_more_exact_than_that(column):
    column.lay_out(40.0, 300.0)

    assert column.layouts.is_laid_out(0)
    assert not column.layouts.is_laid_out(60)


def test_other_colours_keep_the_heights_and_other_type_does_not(column, typesetter):
    column.measure(1000.0)

    column.set_typesetter(typesetter(width=300.0, theme="dark"))
    assert column.heights.is_measured

    column.set_typesetter(typesetter(width=200.0))
    assert not column.heights.is_measured


def test_who_comes_back_to_a_width_finds_the_page_as_high_as_it_was(column, typesetter):
    column.measure(1000.0)
    before = [column.heights[number] for number in range(len(column.heights))]

    column.set_typesetter(typesetter(width=200.0))
    narrow = column.heights.total
    column.set_typesetter(typesetter(width=300.0))

    after = [column.heights[number] for number in range(len(column.heights))]
    assert narrow > sum(before)
    assert after == pytest.approx(before, abs=1)
    assert not column.heights.is_measured


def test_heights_that_grew_or_shrank_with_the_type_are_whole_pixels(column, typesetter):
    column.measure(1000.0)

    column.set_typesetter(typesetter(width=217.0))

    found = [column.heights[number] for number in range(len(column.heights))]
    assert found == [round(height) for height in found]


def test_looks_set_only_those_blocks_anew_that_differ(column):
    column.measure(1000.0)
    column.shown(block(column, 70))

    looks = ParagraphLooks(marks={2: LineLook(LineKind.TITLE)})
    column.set_looks(looks, column.blocks_changed_by(looks))

    assert column.heights.is_measured
    assert column.layouts.is_laid_out(70)
    assert column.heights[2] == column.shown(block(column, 2)).place.height()
