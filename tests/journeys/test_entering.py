"""Enter, Shift+Enter and Backspace behind them, in the whole window."""

from __future__ import annotations

import pytest

STORY = b"One is told. Two is told.\r\n\r\nThree is told.\r\n"


@pytest.fixture
def revising(make_writer):
    """A writer in Revise, in a story whose lines end as on Windows."""
    writer = make_writer(STORY)
    writer.press("Ctrl+2")
    return writer


def test_authors_who_press_enter_twice_get_one_blank_line(revising):
    revising.put_caret("Two is told.", len("Two is told."))

    revising.type("\n\nNew.")
    revising.close()

    assert revising.path.read_bytes() == STORY.replace(
        b"Two is told.\r\n", b"Two is told.\r\n\r\nNew.\r\n"
    )


def test_a_paragraph_is_split_and_undone_in_one_step(revising):
    before = revising.text
    revising.select("Two is")
    revising.press("Ctrl+Alt+1")
    revising.put_caret("Two")
    revising.type("\n")

    assert "told.\n\nTwo is told." in revising.text
    assert revising.passage(revising.notes[0]) == "Two is"
    revising.press("Ctrl+Z")
    assert revising.text == before
    assert revising.passage(revising.notes[0]) == "Two is"


def test_backspace_takes_back_what_enter_made_with_its_blank(revising):
    before = revising.text
    revising.put_caret("Two")
    revising.type("\n")

    revising.press("Backspace")

    assert revising.text == before


def test_enter_suggests_a_paragraph_and_leaves_the_text(revising):
    before = revising.text
    revising.call("suggesting")
    revising.put_caret("Two")

    revising.type("\n\nX")

    assert revising.text == before
    assert [note.replacement for note in revising.notes] == ["\n\nX"]
