"""Enter on a page, with keys as the author presses them."""

from __future__ import annotations

import textwrap

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.session.story.live_paragraphs import LiveParagraphs
from desktop.session.story.writing.entering import Entering
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span

SHIFT = Qt.KeyboardModifier.ShiftModifier
TOLD = [
    "The old man who lived in the last house by the water never spoke to anyone. He "
    "kept a dog and a boat, and in the evenings he could be heard singing to both.",
    "Nobody knew why.",
] * 30
WRAPPED = "\n\n".join(textwrap.fill(told, 40) for told in TOLD) + "\n"
VERSE = "The rain came down\nand washed out\nto the sea."
PROSE = "One is told. Two is told.\n\nThree is told.\n"
CLOSE = "One is told. Two is told.\nThree is told.\n"


@pytest.fixture
def write(open_page):
    """Return what opens a page with the caret behind some words of its text."""

    def opened(text, behind, *, flows=False, is_markdown=False):
        page = open_page(text, is_markdown=is_markdown)
        paragraphs = LiveParagraphs(page.live, is_markdown=is_markdown)
        page.entering = Entering(page.live, paragraphs)
        if flows:
            page.flow(wrapping_of(text, is_markdown=is_markdown))
        end = text.index(behind) + len(behind)
        page.select(Span(end, end))
        return page

    return opened


def press(page, keys):
    """Press Enter for ``e``, with Shift for ``s``, Backspace for ``b``, or letters."""
    for key in keys:
        if key == "b":
            QTest.keyClick(page, Qt.Key.Key_Backspace)
        elif key == "s":
            QTest.keyClick(page, Qt.Key.Key_Return, SHIFT)
        elif key == "e":
            QTest.keyClick(page, Qt.Key.Key_Return)
        else:
            QTest.keyClick(page, key)


def shown(page):
    """Return the text with a bar at the caret."""
    text, caret = page.live.text, page.caret
    return f"{text[:caret]}|{text[caret:]}"


@pytest.mark.parametrize(
    ("text", "behind", "keys", "wanted"),
    [
        pytest.param(PROSE, "Two is told.", "eX", "told.\n\nX|\n\nThree", id="once"),
        pytest.param(PROSE, "Two is told.", "eeX", "told.\n\nX|\n\nT", id="by-habit"),
        pytest.param(PROSE, "Two is told.", "eeeX", "told.\n\n\nX|\n\nT", id="thrice"),
        pytest.param(PROSE, "One is told. ", "ee", "told.\n\n|Two", id="splits"),
        pytest.param(
            PROSE, "Two is told.", "eXeeY", ".\n\nX\n\nY|\n\n", id="on-and-on"
        ),
        pytest.param(PROSE, "told. ", "eb", "One is told. |Two", id="taken-back"),
        pytest.param(PROSE, "told. ", "eeb", "One is told. |Two", id="both-taken-back"),
        pytest.param(PROSE, "told. ", "eXb", "told.\n\n|Two", id="not-after-a-letter"),
        pytest.param(PROSE, "Two is told.", "sX", "told.\nX|\n\nThree", id="shifted"),
        pytest.param(PROSE, "Three is told.", "eeX", "told.\n\nX|\n", id="last"),
        pytest.param(PROSE, "Three is told.\n", "eeX", "told.\n\nX|", id="below"),
        pytest.param(CLOSE, "Two is told.", "eX", "told.\nX|\nThree", id="single"),
        pytest.param(CLOSE, "Two is told.", "eeX", "told.\n\nX|\nT", id="a-scene"),
        pytest.param(CLOSE, "Two is told.", "eebX", "told.\nX|\nT", id="back-to-one"),
        pytest.param("", "", "eX", "\nX|", id="an-empty-story"),
        pytest.param("", "", "XeeY", "X\n\nY|", id="a-new-story"),
    ],
)
def test_enter_is_what_authors_mean_by_it(write, text, behind, keys, wanted):
    page = write(text, behind)

    press(page, keys)

    assert wanted in shown(page)


def test_a_list_goes_on_and_ends(write):
    page = write("One is told.\n\n1. a\n", "1. a", is_markdown=True)

    press(page, "eXee")

    assert "1. a\n2. X\n\n|\n" in shown(page)


def test_enter_ends_a_paragraph_of_lines_that_flow(write):
    page = write(WRAPPED, "The old man who li", flows=True)

    press(page, "ee")

    assert shown(page).startswith("The old man who li\n\n|ved in the last house\nby")


def test_enter_types_one_line_end_in_verse(write):
    text = f"{WRAPPED}\n{VERSE}\n\n{WRAPPED}"
    page = write(text, "came down\nand ", flows=True)

    press(page, "e")

    assert "came down\nand \n|washed out\nto the sea." in shown(page)


def test_shift_and_enter_change_places_if_the_author_wants_that(write):
    page = write(PROSE, "Two is told.")
    page.entering.is_on = False

    press(page, "e")
    assert "told.\n|\n\nThree" in shown(page)
    press(page, "b")
    press(page, "s")

    assert "told.\n\n|\n\nThree" in shown(page)
