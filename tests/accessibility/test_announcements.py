"""What is announced: the notes that the caret comes to, and what was done."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.window

_STORY = "\n\n".join(
    [
        "# The Landing",
        "The ferry had stopped. The sea rose.",
        "Nobody came to the quay. The rope hung slack.",
        "A gull cried twice. It flew off.",
        "Then the rain came. It rained all day.",
    ]
)


@pytest.fixture(scope="module")
def window(open_window):
    return open_window(_STORY)


def heard(window, words):
    """Wait until ``words`` are announced, and forget what was told."""
    window.wait_until(lambda: words in window.announced(), f"“{words}”")
    window.forget()


def go_to(window, words):
    window.press("Escape")  # whatever note is chosen, keys would mean that
    window.page.set_caret(_STORY.index(words))


def test_why_something_cannot_be_done_is_announced(window):
    go_to(window, "# The Landing")
    window.press("Delete")

    heard(window, "Choose a note first.")


def test_notes_are_announced_when_they_are_made_come_to_and_changed(window):
    go_to(window, "The ferry")
    window.press("1")
    heard(window, "“The ferry had stopped.” Highlight, yellow.")
    window.press("Down", "q")
    window.wait_until(lambda: "focused" not in window.page.states, "the note’s field")
    window.type("Why nobody?")
    window.press("Escape")
    window.wait_until(lambda: "focused" in window.page.states, "the page")

    window.press("Up")
    heard(window, "Highlight, yellow.")
    window.press("Down")
    heard(window, "Question: Why nobody?")
    go_to(window, "# The Landing")
    window.press("j")
    heard(window, "“The ferry had stopped.” Highlight, yellow.")
    window.press("j")
    heard(window, "“Nobody came to the quay.” Question: Why nobody?")
    window.press("d")
    heard(window, "Question, done: Why nobody?")
    window.press("Delete")
    heard(window, "The note is deleted.")
    window.press("ctrl+z")
    heard(window, "Undone: Delete note.")


def test_a_note_is_announced_at_its_words_when_they_are_come_to_within_the_line(window):
    go_to(window, "It rained")
    window.press("2")
    heard(window, "“It rained all day.” Highlight, green.")
    go_to(window, "It flew")
    window.press("3")
    heard(window, "“It flew off.” Highlight, blue.")

    go_to(window, "Then")
    heard(window, "Highlight, green.")
    window.press("4")
    heard(window, "“Then the rain came.” Highlight, pink.")
    go_to(window, "rained all")

    heard(window, "Highlight, green.")


def test_modes_finds_and_saves_are_announced(window):
    window.press("ctrl+2")
    heard(window, "Revise")
    window.press("ctrl+s")
    heard(window, "Saved just now")
    window.press("ctrl+f")
    window.wait_for("text", "Find in the story")
    window.type("rope")
    heard(window, "1 of 1: Nobody came to the quay. The rope hung slack.")
    window.press("Escape", "ctrl+1")
    heard(window, "Reread")
