from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QPainter, qGray

from desktop.appearance.fonts import (
    CLEAR_FAMILY,
    TEXT_FAMILY,
    UI_FAMILY,
    load_fonts,
    spaced,
    text_font,
    ui_font,
)
from desktop.storage.story.settings import Settings

_WORDS = "Handgloves fare aged 0123 – the quick brown fox"
_ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def set_in(make, weight=QFont.Weight.Normal, *, is_italic=False):
    font = make()
    font.setPixelSize(19)
    font.setWeight(weight)
    font.setItalic(is_italic)
    return font


def ink(font):
    """How much of a line is black, in pixels."""
    image = QImage(700, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPoint(5, 28), _WORDS)
    painter.end()
    pixels = memoryview(image.constBits()).cast("I")
    return sum(255 - qGray(pixel) for pixel in pixels) / 255


def width(font):
    return QFontMetricsF(font).horizontalAdvance(_WORDS)


def test_the_interface_is_set_in_the_font_brought_along():
    assert QFontInfo(ui_font()).family() == UI_FAMILY


def test_the_story_is_set_in_the_font_brought_along():
    assert QFontInfo(text_font()).family() == TEXT_FAMILY


def test_the_author_who_chose_nothing_reads_in_the_font_brought_along():
    assert Settings().text_family == TEXT_FAMILY


@pytest.mark.parametrize("make", [ui_font, text_font])
@pytest.mark.parametrize("is_italic", [False, True])
def test_bold_is_drawn_bold_and_not_smeared(make, is_italic):
    regular = set_in(make, is_italic=is_italic)
    bold = set_in(make, QFont.Weight.Bold, is_italic=is_italic)

    # Smeared letters keep their widths; the true bold smeared has twice the ink.
    assert width(bold) > width(regular) + 2
    assert 1.3 < ink(bold) / ink(regular) < 1.9


@pytest.mark.parametrize("make", [ui_font, text_font])
def test_each_weight_is_heavier_than_the_one_before(make):
    weights = (
        QFont.Weight.Normal,
        QFont.Weight.Medium,
        QFont.Weight.DemiBold,
        QFont.Weight.Bold,
    )

    inks = [ink(set_in(make, weight)) for weight in weights]

    assert inks == sorted(set(inks))


def test_the_story_has_a_true_italic():
    italic = set_in(text_font, is_italic=True)

    # Slanted letters would be as wide as the upright ones.
    assert QFontInfo(italic).styleName() == "Italic"
    assert width(italic) < width(set_in(text_font)) - 10


def test_the_page_is_as_it_was_measured():
    metrics = QFontMetricsF(set_in(text_font))

    assert metrics.horizontalAdvance("0") == 9.5
    assert metrics.height() == pytest.approx(26, abs=0.1)


def test_the_author_chooses_family_and_size():
    font = text_font("Roboto", 20.5)

    assert (font.family(), font.pointSizeF()) == ("Roboto", 20.5)


def test_the_interface_is_measured_in_pixels():
    assert ui_font(17).pixelSize() == 17


_WITHOUT_FONTS = """
import sys
from pathlib import Path
from desktop.appearance import fonts
fonts._files_of = lambda package: [Path(file) for file in sys.argv[1:]]
from desktop.app import make_application
application = make_application(["reread"])
from PySide6.QtGui import QFont, QFontInfo
serif = QFontInfo(QFont("serif")).family()
assert QFontInfo(fonts.text_font()).family() == serif, serif
assert QFontInfo(fonts.ui_font()).family()
"""


@pytest.mark.parametrize("names", [[], ["damaged.ttf", "gone.ttf"]])
def test_without_its_fonts_the_story_is_set_in_a_serif_of_the_system(names, tmp_path):
    (tmp_path / "damaged.ttf").write_bytes(b"\x00\x01\x00\x00 no font at all")
    files = [str(tmp_path / name) for name in names]

    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_FONTS, *files],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_font_package_that_is_missing_has_no_files():
    from desktop.appearance.fonts import _files_of

    assert _files_of("fontpkg_nobody_has") == []


def test_a_clear_face_comes_along_with_bold_and_italics_of_its_own():
    def clear():
        return text_font(CLEAR_FAMILY)

    regular, bold = set_in(clear), set_in(clear, QFont.Weight.Bold)
    italic = set_in(clear, is_italic=True)

    assert QFontInfo(clear()).family() == CLEAR_FAMILY
    assert width(bold) > width(regular) + 2
    assert 1.2 < ink(bold) / ink(regular) < 1.9
    assert width(italic) != width(regular)  # a slanted upright has the same widths


def test_letters_of_the_clear_face_that_are_alike_in_others_differ():
    font = text_font(CLEAR_FAMILY)
    font.setPixelSize(40)

    def drawn(letter):
        image = QImage(60, 60, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(QPoint(10, 45), letter)
        painter.end()
        return bytes(image.constBits())

    assert len({drawn(letter) for letter in "Il1"}) == 3
    assert drawn("0") != drawn("O")


def test_letters_and_words_stand_further_apart_where_that_is_wanted():
    plain, wide = text_font(), spaced(text_font(), 0.1)
    size = QFontInfo(plain).pixelSize()
    metrics = QFontMetricsF(plain), QFontMetricsF(wide)

    letters = [m.horizontalAdvance("nnnn") for m in metrics]
    blanks = [m.horizontalAdvance("n n") - m.horizontalAdvance("nn") for m in metrics]

    assert letters[1] - letters[0] == pytest.approx(0.4 * size, abs=1)
    assert blanks[1] - blanks[0] == pytest.approx((0.1 + 0.4 / 3) * size, abs=1)
    assert spaced(text_font(), 0) == text_font()
