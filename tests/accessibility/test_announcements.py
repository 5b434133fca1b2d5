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
        "Then the rain came. It suddenly rained all day.",
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
    go_to(window, "Nobody")
    window.press("q")
    window.wait_until(lambda: "focused" not in window.page.states, "the note’s field")
    window.type("Why nobody?!")
    window.press("BackSpace")
    window.wait_for_event("object:text-changed", lambda event: event.detail == "delete")
    erased = [e.value for e in window.events if e.detail == "delete"]
    assert erased[-1] == "!"
    window.press("Escape")
    window.wait_until(lambda: "focused" in window.page.states, "the page")

    go_to(window, "The ferry")
    heard(window, "Highlight, yellow.")
    go_to(window, "Nobody")
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
    go_to(window, "It suddenly")
    window.press("2")
    heard(window, "“It suddenly rained all day.” Highlight, green.")
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


def test_a_finding_of_a_lens_is_announced_with_its_line(window):
    go_to(window, "# The Landing")
    window.press("F6")
    window.wait_until(lambda: "focused" not in window.page.states, "the choice")
    window.type("words to look")
    window.press("Return")
    window.wait_until(lambda: "focused" in window.page.states, "the page")
    window.wait_for("label", "Words to look at: 1 word")

    window.press("F8")

    line = _STORY[_STORY.index("Then the rain") :]
    heard(window, f"“suddenly”: an adverb in -ly. “{line}”")


def test_a_question_is_announced_with_its_answers_and_the_key_to_them(window):
    written = window.story.read_text(encoding="utf-8")
    window.story.unlink()
    window.press("ctrl+2")
    window.type(" ")

    window.wait_until(
        lambda: any("Ctrl+Shift+O" in words for words in window.announced()),
        "the question",
    )
    window.story.write_text(written, encoding="utf-8")
