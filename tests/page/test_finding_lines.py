"""Lines under the words that a lens shows, as pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.appearance.theme import load_theme
from desktop.page.block_layouts import BlockTypesetter
from desktop.page.block_painting import ShownBlock
from desktop.page.finding_lines import FindingLine, FindingLines, LineStyle
from desktop.page.inline_text import Ghost
from desktop.page.wash_painting import Wash, WashPainter, WashStroke
from desktop.storage.story.settings import Settings
from desktop.text.emphasis import MARKDOWN
from desktop.typography.paragraph_looks import ParagraphLooks
from desktop.typography.type_setting import TypeSetting

TEXT = "The old sea rose and fell"
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")
LIGHT = load_theme("light")


@pytest.fixture
def painted(qapp):
    setting = TypeSetting(Settings(), LIGHT, 100)

    def made(*lines, washes=(), ghosts=(), text=TEXT, scale=1, width=600.0, top=10.0):
        setter = BlockTypesetter(setting, ParagraphLooks(MARKDOWN), width)
        layout, kind = setter.made(0, text, ghosts), setter.type_at(0, text)
        at = QPointF(20, top)
        block = ShownBlock(0, text, layout, at, kind, width, ghosts)
        image = QImage(400 * scale, 100 * scale, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor("white"))
        painter = QPainter(image)
        under = FindingLines(WashPainter(lambda _: washes, setting.theme))
        under.lines_of = lambda _: lines
        under.paint(painter, block)
        painter.end()
        return image, block

    return made


def pixels(image, colour):
    """Where there is just that colour."""
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == colour.name()
    ]


def line(words, style=LineStyle.SOLID, text=TEXT, **details):
    start = text.encode("utf-16-le").index(words.encode("utf-16-le")) // 2
    end = start + len(words.encode("utf-16-le")) // 2
    return FindingLine(start, end, style, RED, **details)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_solid_line_is_two_pixels_high_and_as_long_as_its_words(painted, scale):
    image, block = painted(line("sea"), scale=scale)

    found = pixels(image, RED)
    (words,) = block.rectangles(8, 11)
    xs, ys = {x for x, _ in found}, {y for _, y in found}
    assert len(ys) == 2 * scale
    assert min(xs) == pytest.approx(words.left() * scale, abs=1)
    assert max(xs) + 1 == pytest.approx(words.right() * scale, abs=1)
    assert (max(ys) + 1) / scale < words.bottom()


def test_a_dotted_or_dashed_line_has_gaps_and_a_wavy_one_goes_up_and_down(painted):
    solid, _ = painted(line("sea rose"))
    dotted, _ = painted(line("sea rose", LineStyle.DOTTED))
    dashed, _ = painted(line("sea rose", LineStyle.DASHED))
    wavy, _ = painted(line("sea rose", LineStyle.WAVY))

    assert len(pixels(dotted, RED)) < len(pixels(dashed, RED)) < len(pixels(solid, RED))
    assert 0 < len(pixels(dotted, RED)) < 0.6 * len(pixels(solid, RED))
    rows = {y for y in range(100) for x in range(400) if _is_reddish(wavy, x, y)}
    assert len(rows) > 2


def _is_reddish(image, x, y):
    colour = image.pixelColor(x, y)
    return colour.red() > colour.green() + 60


def test_a_line_is_told_from_the_underline_of_a_note_on_the_same_words(painted):
    note = Wash(8, 11, QColor("#40ffcc00"), WashStroke.UNDERLINE, BLUE)

    image, _ = painted(line("sea"), washes=(note,))

    red, blue = pixels(image, RED), pixels(image, BLUE)
    assert red
    assert max(y for _, y in red) < min(y for _, y in blue)


def test_only_the_finding_that_is_looked_at_has_a_tinted_ground(painted):
    plain, block = painted(line("sea"))
    tinted, _ = painted(line("sea", is_current=True))

    (words,) = block.rectangles(8, 11)
    place = words.center().toPoint()
    assert plain.pixelColor(place).name() == "#ffffff"
    assert tinted.pixelColor(place).name() == "#ffdede"


def test_words_that_are_only_suggested_are_not_underlined(painted):
    ghost = Ghost("k", 11, " and sky", 1, "n")

    image, block = painted(line("sea rose"), ghosts=(ghost,))

    (shown,) = block.laid_rectangles(12, 19)
    left, right = shown.left() + 2, shown.right() - 2
    found = [x for x, _ in pixels(image, RED)]
    assert found
    assert not [x for x in found if left < x < right]


@pytest.mark.parametrize(
    "text", ["שלום עולם ויום טוב", "雨が降る夜だった", "a\0b 😀 sea c"]
)
def test_any_script_is_underlined_across_lines(painted, text):
    whole = FindingLine(0, len(text.encode("utf-16-le")) // 2, LineStyle.SOLID, RED)

    image, _ = painted(whole, text=text, width=90.0)

    assert len({y for _, y in pixels(image, RED)}) >= 2
