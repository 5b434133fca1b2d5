from __future__ import annotations

import pytest

from desktop.screens.story.standing.reading_block import ReadingBlock, block_in

COLUMN, LEAST = 627, 560


@pytest.mark.parametrize(
    ("room", "zoom", "block"),
    [
        pytest.param(3532, 100, ReadingBlock(1278, 627, 1941, 312), id="a-wall"),
        pytest.param(1146, 100, ReadingBlock(85, 627, 748, 312), id="a-laptop"),
        pytest.param(1023, 100, ReadingBlock(24, 627, 687, 312), id="just-whole"),
        pytest.param(1000, 100, ReadingBlock(24, 627, 687, 289), id="narrower-cards"),
        pytest.param(951, 100, ReadingBlock(24, 627, 687, 240), id="narrowest-cards"),
        pytest.param(900, 100, ReadingBlock(24, 576, 636, 240), id="narrower-column"),
        pytest.param(884, 100, ReadingBlock(24, 560, 620, 240), id="least"),
        pytest.param(883, 100, ReadingBlock(78, 627, 721, 84, True), id="a-lane"),
        pytest.param(751, 100, ReadingBlock(24, 627, 667, 84, True), id="whole-column"),
        pytest.param(686, 100, ReadingBlock(24, 562, 602, 84, True), id="700-wide"),
        pytest.param(670, 100, ReadingBlock(24, 560, 600, 70, True), id="narrow-lane"),
        pytest.param(500, 100, ReadingBlock(24, 416, 456, 44, True), id="narrowest"),
        pytest.param(60, 100, ReadingBlock(24, 80, 120, 44, True), id="no-room"),
        pytest.param(2000, 200, ReadingBlock(25, 1254, 1351, 624), id="twice-as-large"),
        pytest.param(1400, 200, ReadingBlock(24, 1176, 1232, 168, True), id="sooner"),
        pytest.param(886, 200, ReadingBlock(24, 742, 798, 88, True), id="small-window"),
        pytest.param(2000, 50, ReadingBlock(756, 314, 1088, 156), id="half-as-large"),
        pytest.param(478, 50, ReadingBlock(24, 292, 334, 120, False), id="half-least"),
    ],
)
def test_column_and_notes_are_one_block_in_the_middle(room, zoom, block):
    column, least = (round(n * zoom / 100) for n in (COLUMN, LEAST))

    assert block_in(room, column, least, zoom) == block


@pytest.mark.parametrize("zoom", [50, 67, 100, 150, 300])
@pytest.mark.parametrize("characters", [0.6, 1, 1.6])
def test_at_any_width_the_block_is_in_the_pane_and_nothing_is_over_another(
    zoom, characters
):
    column = round(COLUMN * characters * zoom / 100)
    least = min(column, round(LEAST * zoom / 100))
    rooms = range(400, 3900, 7)

    blocks = [block_in(room, column, least, zoom) for room in rooms]

    for room, block in zip(rooms, blocks, strict=True):
        before, after = block.left, room - block.notes_left - block.notes
        assert block.left + block.column < block.notes_left
        assert block.column <= column
        assert before >= 24
        assert block.is_lane or abs(before - after) <= 1
    lanes = [block.is_lane for block in blocks]
    assert lanes == sorted(lanes, reverse=True)


def test_without_a_margin_the_column_alone_is_in_the_middle():
    alone = block_in(1146, COLUMN, LEAST, has_margin=False)

    assert (alone.left, alone.column, alone.notes) == (259, COLUMN, 0)
