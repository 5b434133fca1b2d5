"""The page as a screen reader reads it: text, caret, selection, edits."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.window

_LINES = [
    "# The Landing",
    "The ferry had stopped. The sea rose.",
    "A wave 🌊 came in, and a café was wet.",
    "שלום world",
    *[f"Line {number} of those that are below the window." for number in range(60)],
]
_STORY = "\n\n".join(_LINES)


@pytest.fixture(scope="module")
def window(open_window):
    return open_window(_STORY)


def begin(window, key, state):
    """Go to a mode, the caret at the start of the page and nothing told so far.

    No key is pressed that need not be: it would come in the midst of what follows.
    """
    page = window.page
    if state not in page.states:
        window.press(key)
        window.wait_until(lambda: state in page.states, state)
    page.set_caret(0)
    window.forget()
    return page


@pytest.fixture
def page(window):
    return begin(window, "ctrl+1", "read-only")


@pytest.fixture
def editable(window):
    return begin(window, "ctrl+2", "editable")


def at(words):
    return len(_STORY[: _STORY.index(words)].encode("utf-16-le")) // 2


def test_all_of_the_story_can_be_read(page):
    assert page.text() == _STORY
    assert page.length == len(_STORY.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("granularity", "read"),
    [
        ("char", "f"),
        ("word", "ferry"),
        ("sentence", "The ferry had stopped. "),
        ("line", "The ferry had stopped. The sea rose."),
        ("paragraph", "The ferry had stopped. The sea rose."),
    ],
)
def test_it_is_read_by_characters_words_sentences_lines_and_paragraphs(
    page, granularity, read
):
    words, start, end = page.at(at("ferry"), granularity)

    assert words == page.text(start, end) == read


@pytest.mark.parametrize("sign", ["🌊", "é", "ש"])
def test_signs_of_any_script_are_whole(page, sign):
    place = at(sign)

    read, start, end = page.at(place, "char")

    assert (read[:1], start) == (sign[:1], place)
    assert end - start == len(sign.encode("utf-16-le")) // 2


def test_a_paragraph_out_of_view_is_read_by_its_lines(page):
    words, *_ = page.at(at("Line 59"), "line")

    assert words == _LINES[-1]


def test_a_character_says_where_it_is_on_the_screen(window, page):
    def place_of(words):
        return page.character_extents(at(words))

    left, top, width, height = place_of("The sea")
    page_left, page_top, page_width, page_height = page.extents

    assert page_left < left < page_left + page_width
    assert page_top < top < page_top + page_height
    assert width > 0 < height
    assert page.offset_at(left + 1, top + height // 2) == at("The sea")
    window.press("ctrl+End")
    window.wait_until(lambda: page.caret == page.length, "the end")
    window.wait_until(lambda: place_of("Line 59")[3], "the last line to be painted")
    left, top, _, height = place_of("Line 59")
    assert page_top < top < page_top + page_height
    assert page.offset_at(left + 1, top + height // 2) == at("Line 59")


def test_the_caret_is_put_and_words_are_selected_from_outside(window, page):
    page.set_caret(at("sea"))
    window.wait_until(lambda: page.caret == at("sea"), "the caret")

    page.select(at("ferry"), at("ferry") + 5)
    window.wait_until(lambda: page.selection is not None, "the selection")

    assert page.text(*page.selection) == "ferry"


def test_what_keys_select_is_told_in_both_directions(window, page):
    page.set_caret(at("stopped"))
    window.press("shift+Left", "shift+Left")
    window.wait_until(lambda: page.selection == (at("stopped") - 2, at("stopped")))

    assert page.caret == at("stopped") - 2
    window.press("shift+Right", "shift+Right", "shift+Right")
    window.wait_until(lambda: page.selection == (at("stopped"), at("stopped") + 1))

    assert page.caret == at("stopped") + 1
    window.wait_for_event("object:text-selection-changed")


def test_in_reread_the_text_is_read_only_and_the_caret_still_goes_through_it(
    window, page
):
    window.press("Down")

    told = window.wait_for_event(
        "object:text-caret-moved", lambda event: event.first == at("The ferry")
    )

    assert page.at(told.first, "line")[0] == _LINES[1]
    assert "editable" not in page.states


def test_what_is_typed_and_erased_is_told_with_its_words(window, editable):
    editable.set_caret(at("stopped"))
    window.type("w ")
    window.press("BackSpace", "BackSpace", "ctrl+Delete")

    def told():
        return [
            (event.detail, event.first, event.value)
            for event in window.events
            if event.name == "object:text-changed"
        ]

    here = at("stopped")
    expected = [
        ("insert", here, "w"),
        ("insert", here + 1, " "),
        ("delete", here + 1, " "),
        ("delete", here, "w"),
        ("delete", here, "stopped"),
    ]
    window.wait_until(lambda: len(told()) >= len(expected), "what was typed")
    assert told() == expected
    window.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
    window.wait_until(lambda: editable.text() == _STORY, "all undone")


def test_words_that_are_replaced_are_told_and_so_is_taking_that_back(window, editable):
    start = at("ferry")
    editable.select(start, start + 5)
    window.wait_until(lambda: editable.selection is not None, "the selection")
    window.forget()
    window.press("b")

    gone = window.wait_for_event("object:text-changed", lambda e: e.detail == "delete")
    came = window.wait_for_event("object:text-changed", lambda e: e.detail == "insert")

    assert (gone.first, gone.value) == (start, "ferry")
    assert (came.first, came.value) == (start, "b")
    window.forget()
    window.press("ctrl+z")
    back = window.wait_for_event("object:text-changed", lambda e: e.detail == "insert")
    assert back.value == "ferry"
    window.wait_until(lambda: editable.text() == _STORY, "all undone")


def test_what_another_program_writes_is_told(window, page):
    written = _STORY.replace("The sea rose.", "The sea fell.")
    window.story.write_text(written, encoding="utf-8")

    told = window.wait_for_event("object:text-changed", lambda e: e.detail == "insert")

    assert page.text() == written
    assert told.value in "fell"
    window.story.write_text(_STORY, encoding="utf-8")
    window.wait_until(lambda: page.text() == _STORY, "the story as it was")
