"""The colours and the type of paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.annotations.kinds import Colour
from desktop.printing.page_choices import MANUSCRIPT_FAMILIES, PageChoices
from desktop.printing.page_type import PageType, family_of, paper_theme

pytestmark = pytest.mark.usefixtures("qapp")


def brightness(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((brightness(QColor(one)), brightness(QColor(other))))[::-1]
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("is_coloured", [True, False])
def test_words_are_read_on_white_paper(is_coloured):
    theme = paper_theme(is_coloured=is_coloured)

    for ink in (theme.text, theme.quiet, theme.added, theme.removed, *theme.readers):
        assert contrast(ink, theme.page) >= 4.5
    assert theme.page == "#ffffff"


@pytest.mark.parametrize("is_coloured", [True, False])
def test_lines_to_cards_are_seen_on_paper(is_coloured):
    theme = paper_theme(is_coloured=is_coloured)

    assert all(contrast(theme.ink[c.value], theme.page) >= 3 for c in Colour)


def test_greys_are_grey_and_washes_let_through_what_is_below():
    theme = paper_theme(is_coloured=False)

    for colour in (*theme.washes.values(), *theme.ink.values(), theme.added):
        found = QColor(colour)
        assert found.red() == found.green() == found.blue()
    assert all(QColor(wash).alpha() < 255 for wash in theme.washes.values())


def test_a_typeface_the_system_lacks_gives_way_to_the_next():
    choices = PageChoices(families=("No Such Face", "Roboto"))

    assert family_of(choices) == "Roboto"


def test_a_manuscript_has_letters_of_one_width_and_twice_their_height_between_lines():
    made = PageType(PageChoices().as_manuscript(), "A story.\n\nIt ends.\n")

    assert made.body.line_height == 32  # two lines of twelve points, 96 to the inch
    assert set(MANUSCRIPT_FAMILIES) >= {made.setting.font.families()[0]}
