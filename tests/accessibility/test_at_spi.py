"""A window walked from outside, as a screen reader walks it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.window

_STORY = "The Landing\n\nThe ferry had stopped. The sea rose.\n"


@pytest.fixture(scope="module")
def window(open_window):
    return open_window(_STORY)


def test_the_page_is_in_the_tree_with_its_text_and_has_the_keys(window):
    page = window.find("text", "Story")

    assert page.text().startswith("The Landing\n")
    assert {"focused", "showing", "multi-line"} <= page.states


def test_a_key_that_moves_the_caret_is_told(window):
    window.forget()
    window.press("ctrl+End")

    told = window.wait_for_event("object:text-caret-moved")

    assert told.first == window.page.caret > 0


def test_the_tree_is_printed_as_it_is_read(window):
    printed = window.tree().printed()

    assert "text “Story” " in printed
