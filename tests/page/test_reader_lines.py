"""How the lines under words that readers noted are stacked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.appearance.colour_lines import ColourLine
from desktop.page.reader_lines import HANGING, joined, reader_lines

MARIT, TEO, ULA = (("#8c3f6b", None), ("#2b6a75", None), ("#7a5a16", None))


def told(lines):
    return [(x.start, x.end, x.look, x.down, x.thickness) for x in lines]


def test_one_line_is_two_pixels_half_on_the_wash():
    assert told(reader_lines([((4, 9), MARIT)])) == [(4, 9, MARIT, -1.0, 2.0)]


def test_of_two_readers_the_lines_lie_a_pixel_apart():
    found = reader_lines([((0, 9), MARIT), ((0, 9), TEO)])

    assert [(x.down, x.thickness) for x in found] == [(-1.0, 2.0), (2.0, 2.0)]


def test_what_one_reader_noted_twice_has_one_line():
    found = reader_lines([((0, 9), MARIT), ((5, 12), MARIT), ((5, 9), MARIT)])

    assert told(found) == [(0, 12, MARIT, -1.0, 2.0)]


def test_a_line_stays_at_its_height_where_another_begins():
    found = reader_lines([((0, 20), TEO), ((5, 9), MARIT), ((12, 15), MARIT)])

    assert [(x.start, x.down) for x in found] == [(0, -1.0), (5, 2.0), (12, 2.0)]


def test_lines_that_do_not_overlap_are_all_at_the_first_height():
    found = reader_lines([((0, 5), MARIT), ((5, 9), TEO)])

    assert [x.down for x in found] == [-1.0, -1.0]


def test_three_lines_are_finer_and_need_no_more_room_than_two():
    found = reader_lines([((0, 9), MARIT), ((0, 9), TEO), ((2, 9), ULA)])

    assert [x.thickness for x in found] == [1.0, 1.0, 1.0]
    assert max(x.down + x.thickness for x in found) == 4.0


def test_below_a_line_of_the_authors_own_they_begin_lower():
    found = reader_lines([((0, 9), MARIT)], [(3, 5)])

    assert [x.down for x in found] == [2.0]
    assert [x.down for x in reader_lines([((0, 9), MARIT)], [(9, 12)])] == [-1.0]


def test_three_hundred_readers_take_no_more_room_than_three():
    colours = (MARIT, TEO, ULA)
    noted = [((at % 7, 20 + at), colours[at % 3]) for at in range(300)]

    found = reader_lines(noted, [(0, 400)])

    assert len(found) == 3
    assert max(x.down + x.thickness for x in found) <= HANGING


parts = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(
    lambda each: (each[0], each[0] + each[1])
)
noted_parts = st.lists(st.tuples(parts, st.sampled_from((MARIT, TEO, ULA))))


@given(noted=noted_parts, taken=st.lists(parts, max_size=3))
def test_no_two_lines_are_ever_over_one_another(noted, taken):
    found = reader_lines(noted, taken)

    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            is_beside = one.end <= other.start or other.end <= one.start
            is_below = one.down + one.thickness < other.down
            is_above = other.down + other.thickness < one.down
            assert is_beside or is_below or is_above
        assert -1 <= one.down <= HANGING - one.thickness


@given(noted=noted_parts)
def test_all_that_was_noted_has_a_line(noted):
    found = reader_lines(noted)

    for colour in (MARIT, TEO, ULA):
        wanted = joined(part for part, own in noted if own == colour)
        assert joined((x.start, x.end) for x in found if x.look == colour) == wanted


@pytest.mark.parametrize("part", [(4, 4), (9, 4)])
def test_an_empty_stretch_has_none(part):
    assert reader_lines([(part, MARIT)]) == []


OWN = "#a07700", ColourLine.SOLID
WAVY, DOTTED = ("#8c3f6b", ColourLine.WAVY), ("#2b6a75", ColourLine.DOTTED)


def stood(lines):
    return [(x.look, x.down, x.down + x.thickness) for x in lines]


def test_lines_of_a_shape_are_three_pixels_thick_and_one_apart():
    found = reader_lines([((0, 9), OWN), ((0, 9), WAVY)], order=["#8c3f6b"])

    assert stood(found) == [(OWN, -1.0, 2.0), (WAVY, 3.0, 6.0)]


def test_one_s_own_lines_are_above_those_of_readers():
    found = reader_lines([((0, 9), WAVY), ((0, 9), OWN)], order=["#8c3f6b"])

    assert [x.look for x in found] == [OWN, WAVY]


def test_below_the_line_of_what_is_chosen_a_shape_is_clear_of_it():
    (line,) = reader_lines([((0, 9), OWN)], [(0, 9)])

    assert (line.down, line.thickness) == (2.0, 3.0)


def test_three_lines_of_a_shape_touch_and_stay_clear_of_the_words_below():
    found = reader_lines([((0, 9), OWN), ((0, 9), WAVY), ((0, 9), DOTTED)])

    assert [look[1] for look, _, _ in stood(found)] == [
        ColourLine.SOLID,
        ColourLine.WAVY,
        ColourLine.DOTTED,
    ]
    assert [x.down for x in found] == [-1.0, 2.0, 5.0]


def test_of_more_on_the_same_words_none_has_a_shape():
    looks = [(f"#00000{number}", line) for number, line in enumerate(ColourLine)]

    found = reader_lines([((0, 9), look) for look in looks])

    assert {x.look[1] for x in found} == {None}
    assert max(x.down + x.thickness for x in found) <= HANGING
