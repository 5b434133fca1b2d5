"""The notes in the margin, and choices of one, as a screen reader meets them."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.window

_STORY = (
    "The Landing\n\nThe ferry had stopped. Ines went down to the landing.\n\n"
    "“Is it late?” she asked. Nobody answered her. The gulls were asleep.\n"
)


@pytest.fixture(scope="module")
def window(open_window):
    window = open_window(_STORY)
    for words, key, said in [
        ("Nobody", "n", "Who is nobody?"),
        ("stopped", "q", "When?"),
    ]:
        mark(window, words, key, said)
    return window


def mark(window, words, key, said):
    at = window.page.text().index(words)
    window.page.select(at, at + len(words))
    window.press(key)
    window.wait_until(lambda: "focused" not in window.page.states, "the note’s field")
    window.type(said)
    window.press("Escape")
    window.wait_until(lambda: "focused" in window.page.states, "the page")


def cards(window):
    margin = window.wait_for("list", "Notes in the margin")
    return margin.children()


def test_cards_say_kind_words_and_passage_in_the_order_of_the_text(window):
    names = [card.name for card in cards(window)]

    assert names == [
        "Question, open: When? On “stopped”.",
        "Note, open: Who is nobody? On “Nobody”.",
    ]
    assert {card.role for card in cards(window)} == {"list item"}


def test_a_card_that_is_chosen_has_its_words_and_buttons_in_it(window):
    _, second = cards(window)
    second.focus()
    window.wait_until(lambda: "focused" in second.states, "the focus on the card")
    window.forget()

    window.press("Return")

    window.wait_until(lambda: "selected" in cards(window)[1].states, "the chosen card")
    first, chosen = (card.node() for card in cards(window))
    told = [(part.role, part.name) for part in chosen.walk() if part.is_showing]
    assert told.index(("label", "Who is nobody?")) < told.index(
        ("push button", "Reply")
    )
    assert ("selected" in first.states, first.children) == (False, ())


def test_the_modes_are_radio_buttons_in_a_group(window):
    modes = window.find("panel", "Mode")

    told = [
        (mode.role, mode.name, "checked" in mode.states) for mode in modes.children()
    ]

    assert told == [
        ("radio button", "Reread", True),
        ("radio button", "Revise", False),
        ("radio button", "Compare", False),
    ]


def test_no_part_of_the_window_pretends_to_be_a_window(window):
    frames = [node for node in window.tree().walk() if node.role == "frame"]

    assert [frame.name for frame in frames] == ["The Landing — Reread"]
