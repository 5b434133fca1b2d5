from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.appearance.colour_lines import ColourLine
from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.page.block_layouts import BlockTypesetter
from desktop.page.block_painting import ShownBlock
from desktop.page.inline_text import Ghost
from desktop.page.wash_painting import Wash, WashPainter, WashStroke, seen_parts
from desktop.storage.story.settings import Settings
from desktop.text.emphasis import MARKDOWN
from desktop.typography.paragraph_looks import ParagraphLooks
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import coloured, format_range
from desktop.value import replace

TEXT = "The old sea rose and fell"
LIGHT = load_theme("light")
LOOKS = ParagraphLooks(MARKDOWN)
YELLOW = QColor("#ffcc00")
BLUE = QColor("#0000ff")


@pytest.fixture
def painted(qapp):
    load_fonts()
    setting = TypeSetting(Settings(), LIGHT, 100)

    def made(*washes, scale=1, top=10.0, ghosts=(), text=TEXT, selected=()):
        setter = BlockTypesetter(setting, LOOKS, 600.0)
        kind = setter.type_at(0, text)
        layout = setter.made(0, text, ghosts)
        at = QPointF(20, top)
        block = ShownBlock(0, text, layout, at, kind, 600.0, ghosts)
        image = QImage(400 * scale, 60 * scale, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor("white"))
        painter = QPainter(image)
        under = WashPainter(lambda block: washes, setting.theme)
        ranges = under.paint(painter, block)
        under.paint_over(painter, block, selected or ranges)
        painter.end()
        return image, block, ranges

    return made


def colours(image):
    size = image.width(), image.height()
    return {
        image.pixelColor(x, y).name() for x in range(size[0]) for y in range(size[1])
    }


def columns(image, colour):
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == colour for y in range(image.height()))
    ]


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_wash_lies_under_its_words(painted, scale):
    image, block, _ = painted(Wash(4, 7, YELLOW), scale=scale)

    (place,) = block.rectangles(4, 7)
    found = columns(image, YELLOW)
    assert found[0] / scale == pytest.approx(place.left(), abs=1)
    assert found[-1] / scale == pytest.approx(place.right(), abs=1.1)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_the_edges_of_a_wash_are_crisp(painted, scale):
    image, block, _ = painted(Wash(4, 7, YELLOW), scale=scale)

    (place,) = block.rectangles(4, 7)
    middle = round(place.center().y() * scale)
    across = {image.pixelColor(x, middle).name() for x in range(image.width())}
    inside = round(place.center().x() * scale)
    down = {image.pixelColor(inside, y).name() for y in range(image.height())}
    assert across == down == {"#ffffff", "#ffcc00"}


def test_a_block_without_washes_is_left_alone(painted):
    image, _, ranges = painted()

    assert colours(image) == {"#ffffff"}
    assert ranges == []


def test_washes_blend_where_they_overlap(painted):
    clear = QColor(255, 204, 0, 128)

    image, _, _ = painted(Wash(0, 11, clear), Wash(4, 7, clear))

    assert len({c for c in colours(image) if c != "#ffffff"}) >= 2


def test_the_chosen_passage_is_underlined(painted):
    image, block, _ = painted(Wash(4, 7, YELLOW, WashStroke.UNDERLINE, BLUE))

    (place,) = block.rectangles(4, 7)
    x = round(place.center().x())
    rows = [y for y in range(image.height()) if image.pixelColor(x, y) == BLUE]
    assert len(rows) == 2
    assert rows[0] == pytest.approx(place.bottom(), abs=2)
    assert rows[-1] < block.origin.y() + block.line_height + 1


def test_a_match_is_framed_and_its_words_are_not_covered(painted):
    image, block, _ = painted(Wash(4, 7, QColor(), WashStroke.FRAME, BLUE))

    (place,) = block.rectangles(4, 7)
    centre = place.center().toPoint()
    assert image.pixelColor(centre).name() == "#ffffff"
    assert len(columns(image, BLUE)) == pytest.approx(place.width(), abs=4)


def test_the_place_for_an_insertion_has_a_mark(painted):
    image, block, _ = painted(Wash(7, 7, YELLOW, stroke_colour=BLUE))

    (place,) = block.rectangles(7, 7)
    found = columns(image, BLUE)
    assert found[0] <= place.left() <= found[-1]
    assert len(found) <= 12


@pytest.mark.parametrize("position", [0, len(TEXT)])
def test_an_insertion_at_the_edge_of_a_paragraph_has_a_mark(painted, position):
    image, _, _ = painted(Wash(position, position, YELLOW, stroke_colour=BLUE))

    assert columns(image, BLUE)


def inks(ranges):
    """Return where words are drawn in which colour."""
    return {
        (part.start, part.start + part.length): part.format.foreground().color().name()
        for part in ranges
    }


def test_words_to_be_cut_are_struck_through_in_their_colour(painted):
    image, block, ranges = painted(Wash(4, 7, YELLOW, is_struck=True))

    assert inks(ranges) == {(4, 7): LIGHT.removed}
    (place,) = block.rectangles(4, 7)
    middle = round(place.center().y())
    lines = range(middle - 3, middle + 4)
    x = round(place.left()) + 1
    found = [y for y in lines if image.pixelColor(x, y) == QColor(LIGHT.removed)]
    assert len(found) == 2


def test_of_three_washes_two_are_seen(painted):
    clear = QColor(255, 204, 0, 128)

    two, block, _ = painted(Wash(0, 11, clear), Wash(4, 7, clear))
    three, _, _ = painted(Wash(0, 11, clear), Wash(0, 11, clear), Wash(4, 7, clear))

    (place,) = block.rectangles(4, 7)
    centre = place.center().toPoint()
    assert three.pixelColor(centre) == two.pixelColor(centre)


def test_the_lowest_of_three_washes_is_not_seen(painted):
    under, over = QColor(0, 0, 255, 128), QColor(255, 204, 0, 128)

    three, _, _ = painted(*(Wash(4, 7, c) for c in (under, over, over)))
    two, _, _ = painted(Wash(4, 7, over), Wash(4, 7, over))

    assert colours(three) == colours(two)


@pytest.mark.parametrize(
    ("parts", "most", "seen"),
    [
        ([], 2, []),
        ([(0, 9)], 1, [[(0, 9)]]),
        ([(0, 9), (3, 6)], 2, [[(0, 9)], [(3, 6)]]),
        ([(0, 9), (3, 6)], 1, [[(0, 3), (6, 9)], [(3, 6)]]),
        ([(0, 9), (2, 7), (3, 6)], 2, [[(0, 3), (6, 9)], [(2, 7)], [(3, 6)]]),
        ([(0, 4), (0, 4), (0, 4)], 2, [[], [(0, 4)], [(0, 4)]]),
        ([(5, 9), (0, 5)], 1, [[(5, 9)], [(0, 5)]]),
    ],
)
def test_where_each_of_some_washes_is_seen(parts, most, seen):
    assert seen_parts(parts, most) == seen


stretches = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(
    lambda drawn: (drawn[0], drawn[0] + drawn[1])
)


@given(st.lists(stretches, max_size=7), st.integers(1, 3))
def test_everywhere_the_uppermost_are_seen(parts, most):
    seen = seen_parts(parts, most)

    for place in range(20):
        there = [n for n, (start, end) in enumerate(parts) if start <= place < end]
        found = [
            number
            for number, each in enumerate(seen)
            if any(start <= place < end for start, end in each)
        ]
        assert found == there[-most:]


def test_struck_words_take_a_deeper_ink_where_a_note_is_washed_as_well(painted):
    _, _, ranges = painted(Wash(8, 16, BLUE), Wash(4, 11, YELLOW, is_struck=True))

    assert inks(ranges) == {(4, 8): LIGHT.removed, (8, 11): LIGHT.removed_over_wash}


def test_struck_words_under_two_other_washes_are_drawn_like_any(painted):
    struck = Wash(4, 11, YELLOW, is_struck=True)

    _, _, ranges = painted(struck, Wash(0, 8, BLUE), Wash(0, 8, BLUE))

    assert inks(ranges) == {(4, 8): LIGHT.text, (8, 11): LIGHT.removed}


def test_words_that_are_quiet_are_drawn_like_the_others_on_a_wash(painted):
    _, _, ranges = painted(Wash(2, 7, YELLOW), text="The *old* sea")

    assert inks(ranges) == {(4, 5): LIGHT.text}


def test_words_of_the_match_that_is_looked_at_are_drawn_like_any(painted):
    match = Wash(4, 7, BLUE, WashStroke.STRONG_FRAME, BLUE, is_match=True)

    _, _, ranges = painted(Wash(0, 11, YELLOW, is_struck=True), match)

    removed = LIGHT.removed
    assert inks(ranges) == {(0, 4): removed, (4, 7): LIGHT.text, (7, 11): removed}


def test_the_match_that_is_looked_at_has_a_stronger_frame(painted):
    def frame(stroke):
        image, block, _ = painted(Wash(4, 7, QColor(), stroke, BLUE))
        (place,) = block.rectangles(4, 7)
        middle = round(place.center().y())
        return [x for x in range(400) if image.pixelColor(x, middle) == BLUE]

    assert len(frame(WashStroke.STRONG_FRAME)) == 2 * len(frame(WashStroke.FRAME))


NEW = (Ghost("note", 7, " brown", lead=1),)


def test_new_words_are_underlined_in_their_own_colour(painted):
    image, block, ranges = painted(ghosts=NEW)

    assert inks(ranges) == {(8, 13): LIGHT.added}
    (place,) = block.laid_rectangles(8, 13)
    x = round(place.left()) + 1
    under = range(round(place.bottom()) - 6, round(place.bottom()))
    lines = [y for y in under if image.pixelColor(x, y) == QColor(LIGHT.added)]
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("text", "lead", "words"),
    [(" brown", 1, [(8, 13)]), ("brown ", 0, [(7, 12)]), ("  ", 2, [])],
)
def test_blanks_beside_new_words_are_not_marked(painted, text, lead, words):
    _, _, ranges = painted(ghosts=(Ghost("note", 7, text, lead),))

    assert list(inks(ranges)) == words


def test_new_words_among_struck_ones_are_not_struck(painted):
    image, block, _ = painted(Wash(4, 11, YELLOW, is_struck=True), ghosts=NEW)

    (place,) = block.laid_rectangles(8, 13)
    middle = round(place.center().y()) + 1
    line = {image.pixelColor(x, middle).name() for x in range(*spread(place))}
    assert LIGHT.removed not in line


def spread(place):
    return round(place.left()) + 1, round(place.right()) - 1


def test_lines_along_words_have_the_colour_of_selected_words(painted):
    chosen = format_range(0, 16, coloured(QColor("white")))

    image, _, _ = painted(
        Wash(4, 7, BLUE, is_struck=True), ghosts=NEW, selected=[chosen]
    )

    found = {image.pixelColor(x, y).name() for x in range(400) for y in range(60)}
    assert not found & {LIGHT.removed, LIGHT.added}


def test_new_words_look_the_same_whatever_the_colour_of_the_note(painted):
    one, block, _ = painted(Wash(4, 7, YELLOW, ghost="note"), ghosts=NEW)
    other, _, _ = painted(Wash(4, 7, BLUE, ghost="note"), ghosts=NEW)

    (place,) = block.laid_rectangles(8, 13)
    where = place.toAlignedRect()
    assert one.copy(where) == other.copy(where)


def test_the_line_of_the_chosen_note_goes_along_under_new_words(painted):
    wash = Wash(4, 7, YELLOW, WashStroke.UNDERLINE, BLUE, ghost="note")

    image, block, _ = painted(wash, ghosts=NEW)

    (old,), (new,) = block.rectangles(4, 7), block.laid_rectangles(8, 13)
    found = columns(image, BLUE)
    assert found == list(range(found[0], found[-1] + 1))
    assert found[0] == pytest.approx(old.left(), abs=1)
    assert found[-1] == pytest.approx(new.right(), abs=2)


def test_a_wash_past_the_end_of_its_block_does_no_harm(painted):
    _, block, (part,) = painted(Wash(20, 99, YELLOW, is_struck=True))

    assert part.start + part.length <= len(block.layout.text())


MARIT, TEO = QColor("#8c3f6b"), QColor("#2b6a75")


def rows(image, colour, x):
    return [y for y in range(image.height()) if image.pixelColor(x, y) == colour]


@pytest.mark.parametrize("scale", [1, 2])
def test_the_lines_of_two_readers_are_stacked_a_pixel_apart(painted, scale):
    both = Wash(4, 11, YELLOW, reader=MARIT), Wash(4, 11, YELLOW, reader=TEO)
    image, block, _ = painted(*both, scale=scale)

    (place,) = block.rectangles(4, 11)
    x = round(place.center().x()) * scale
    first, second = rows(image, MARIT, x), rows(image, TEO, x)
    assert len(first) == len(second) == 2 * scale
    assert second[0] - first[-1] - 1 == scale


def test_a_reader_s_note_that_is_chosen_keeps_the_line_of_its_reader(painted):
    chosen = Wash(4, 11, YELLOW, WashStroke.UNDERLINE, BLUE, reader=MARIT)

    found = colours(painted(chosen)[0])

    assert MARIT.name() in found
    assert BLUE.name() not in found


def test_a_reader_s_line_begins_below_one_of_the_author_s_own(painted):
    own = Wash(0, 25, YELLOW, WashStroke.UNDERLINE, BLUE)
    image, block, _ = painted(own, Wash(4, 11, YELLOW, reader=MARIT))

    (place,) = block.rectangles(4, 11)
    x = round(place.center().x())
    assert rows(image, MARIT, x)[0] - rows(image, BLUE, x)[-1] == 2


def test_a_reader_s_line_goes_along_the_words_that_she_suggests(painted):
    ghost = Ghost("a", 7, " grey", 1, "a")
    went = Wash(4, 7, YELLOW, is_struck=True, ghost="a", reader=MARIT)
    image, block, _ = painted(went, ghosts=(ghost,))

    (came,) = block.laid_rectangles(8, 12)
    assert rows(image, MARIT, round(came.center().x()))


@pytest.mark.parametrize(
    ("washes", "hangs"),
    [
        ((), False),
        ((Wash(0, 5, YELLOW, WashStroke.UNDERLINE, BLUE),), False),
        ((Wash(0, 5, YELLOW, reader=MARIT),), False),
        ((Wash(0, 5, YELLOW, reader=MARIT), Wash(0, 5, BLUE, reader=TEO)), True),
        (
            (
                Wash(0, 5, YELLOW, reader=MARIT),
                Wash(0, 5, BLUE, WashStroke.UNDERLINE, BLUE),
            ),
            True,
        ),
    ],
)
def test_only_stacked_lines_reach_beyond_their_block(painted, washes, hangs):
    block = painted(*washes)[1]

    assert WashPainter(lambda _: washes, LIGHT).hangs_over(block) is hangs


def test_lines_above_the_last_do_not_reach_beyond_their_block(painted):
    both = Wash(0, 5, YELLOW, reader=MARIT), Wash(0, 5, BLUE, reader=TEO)
    block = painted(*both, text="The old sea rose and fell. " * 9)[1]

    assert block.layout.lineCount() > 1
    assert not WashPainter(lambda _: both, LIGHT).hangs_over(block)


INK = QColor("#a07700")
DOTTED = Wash(4, 11, YELLOW, stroke_colour=INK, line=ColourLine.DOTTED)


def test_a_colour_with_a_line_has_it_under_its_words(painted):
    image, block, _ = painted(DOTTED)

    (place,) = block.rectangles(4, 11)
    found = columns(image, INK)
    assert place.left() <= found[0]
    assert found[-1] < place.right()
    assert len(found) < place.width() * 0.7  # dots, and as much between them
    assert rows(image, INK, found[1])[0] >= round(place.bottom()) - 1


def test_the_line_of_a_colour_is_below_the_one_of_what_is_chosen(painted):
    chosen = replace(DOTTED, stroke=WashStroke.UNDERLINE, stroke_colour=BLUE)
    image, block, _ = painted(chosen)

    (place,) = block.rectangles(4, 11)
    foot = round(place.bottom())
    drawn = {
        y - foot
        for y in range(image.height())
        if any(image.pixelColor(x, y) == BLUE for x in columns(image, BLUE))
    }
    assert {-1, 0, 2, 3} <= drawn
    assert 1 not in drawn


def test_the_line_of_a_colour_reaches_beyond_its_block(painted):
    block = painted(DOTTED)[1]
    with_lines = replace(LIGHT, has_lines=True)
    under = WashPainter(lambda _: (DOTTED,), with_lines, lambda: False)

    assert under.hangs_over(block)


def test_where_nothing_is_noted_nothing_is_asked_at_each_key(painted):
    block = painted(Wash(4, 11, YELLOW))[1]
    asked = []
    under = WashPainter(lambda n: asked.append(n) or (), LIGHT, lambda: False)

    assert not under.hangs_over(block)
    assert not asked
