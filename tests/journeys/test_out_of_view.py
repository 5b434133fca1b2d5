"""The page was scrolled away from the caret: what is in view is meant."""

from __future__ import annotations

import pytest

LONG = "".join(
    f"# Chapter {n}\n\n" + f"Here is sentence {n}. It goes on. " * 60 + "\n\n"
    for n in range(1, 9)
)


@pytest.fixture
def writer(make_writer):
    """A writer with a note in each of eight chapters, and the caret in the first."""
    writer = make_writer(LONG, "here.md")
    for number in range(1, 9):
        writer.select(f"Here is sentence {number}.")
        writer.press("1")
    writer.press("Esc", "Ctrl+Home")
    return writer


def scroll_to(writer, words):
    """Scroll as the wheel does: the caret stays where it is."""
    bar = writer.page.verticalScrollBar()
    bar.setValue(round(writer.page.line_top(writer.span(words).start)) - 60)
    writer.settle()


def heading(writer):
    return LONG[writer.page.caret :].split("\n")[0]


def test_the_beginning_of_the_story_is_shown_with_what_stands_above_it(writer):
    scroll_to(writer, "# Chapter 5")

    writer.press("Ctrl+Home")

    assert writer.page.scroll_top == 0


@pytest.mark.parametrize(
    ("key", "reached"),
    [("Ctrl+PgDown", "# Chapter 6"), ("Ctrl+PgUp", "# Chapter 4")],
)
def test_chapters_are_gone_through_from_what_is_in_view(writer, key, reached):
    scroll_to(writer, "# Chapter 5")
    bar = writer.page.verticalScrollBar()
    bar.setValue(bar.value() + (80 if key == "Ctrl+PgDown" else -20))

    writer.press(key)

    assert heading(writer) == reached


@pytest.mark.parametrize(("key", "number"), [("J", 5), ("K", 4)])
def test_notes_are_gone_through_from_what_is_in_view(writer, key, number):
    scroll_to(writer, "# Chapter 5")

    writer.press(key)

    assert writer.passage() == f"Here is sentence {number}."


def test_a_chosen_note_that_was_scrolled_away_is_left_behind(writer):
    writer.press("J", "J")
    scroll_to(writer, "# Chapter 5")

    writer.press("J")

    assert writer.passage() == "Here is sentence 5."


def test_the_next_note_follows_the_chosen_one_in_view(writer):
    writer.press("J", "J", "J")

    assert writer.passage() == "Here is sentence 3."


@pytest.mark.parametrize("key", ["2", "N", "I"])
def test_nothing_is_marked_that_is_not_seen(writer, key):
    scroll_to(writer, "# Chapter 5")
    before = writer.page.scroll_top

    writer.press(key)
    writer.settle()

    assert len(writer.notes) == 8
    assert "not in view" in writer.said
    assert writer.page.scroll_top == before


def test_nothing_is_cut_that_is_not_seen(writer):
    writer.press("Ctrl+2")
    scroll_to(writer, "# Chapter 5")

    writer.press("Ctrl+Shift+X")

    assert writer.text == LONG
    assert "not in view" in writer.said


def test_selected_words_are_marked_wherever_they_are(writer):
    writer.select("It goes on.")
    scroll_to(writer, "# Chapter 5")

    writer.press("2")

    assert len(writer.notes) == 9
