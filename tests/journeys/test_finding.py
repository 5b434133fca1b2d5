"""Finding and replacing, with keys alone."""

from __future__ import annotations

import pytest

STORY = "The sea, the seaweed, THE SEA.\n\nNo sea here; the lake’s no sea.\n"


@pytest.fixture
def seaside(make_writer):
    return make_writer(STORY)


def look_for(writer, words):
    writer.press("Ctrl+F")
    writer.type(words)


def count(writer):
    return writer.screen.search_bar._count.text()


def found(writer):
    return writer.screen.finding.current.of(writer.text)


def test_matches_are_counted_and_gone_through_round_the_ends(seaside):
    look_for(seaside, "sea")
    counts = [count(seaside)]
    for key in ("Return", "F3", "Shift+Return", "Shift+F3", "Shift+F3"):
        seaside.press(key)
        counts.append(count(seaside))

    assert counts == ["1 of 5", "2 of 5", "3 of 5", "2 of 5", "1 of 5", "5 of 5"]


@pytest.mark.parametrize(
    ("options", "counted"),
    [
        ((), "1 of 5"),
        (("Whole words",), "1 of 4"),
        (("Match case",), "1 of 4"),
        (("Whole words", "Match case"), "1 of 3"),
    ],
)
def test_whole_words_and_capitals_can_be_asked_for(seaside, options, counted):
    look_for(seaside, "sea")

    for option in options:
        seaside.press_button(option)

    assert count(seaside) == counted


def test_what_is_not_there_is_said_not_to_be_found(seaside):
    look_for(seaside, "ocean")
    seaside.press("Return")

    assert count(seaside) == "Not found"


def test_a_straight_apostrophe_finds_a_curly_one(seaside):
    look_for(seaside, "lake's")

    assert count(seaside) == "1 of 1"


def test_esc_closes_the_bar_and_leaves_the_match_selected(seaside):
    look_for(seaside, "seaweed")

    seaside.press("Esc")

    assert not seaside.screen.search_bar.isVisible()
    assert seaside.page.selected_span == seaside.span("seaweed")
    assert seaside.has_keys(seaside.page)


def test_a_found_word_can_be_marked_at_once(seaside):
    look_for(seaside, "seaweed")

    seaside.press("Esc", "1")

    assert seaside.passage() == "seaweed"


def test_the_bar_opens_again_with_what_was_looked_for(seaside):
    look_for(seaside, "seaweed")
    seaside.press("Esc", "Esc", "Ctrl+Home", "Ctrl+F")

    assert count(seaside) == "1 of 1"


def test_f3_goes_on_with_the_bar_shut(seaside):
    look_for(seaside, "sea")
    seaside.press("Esc", "F3")

    assert count(seaside) == "2 of 5"


def test_keys_typed_in_the_bar_mark_nothing(seaside):
    seaside.select("lake")
    seaside.press("1", "Ctrl+F")
    seaside.press("Ctrl+A")
    seaside.type("no sea 1")
    seaside.press("Return")

    assert len(seaside.notes) == 1
    assert seaside.margin.editing_id is None


def test_one_match_is_replaced_after_the_other(seaside):
    seaside.press("Ctrl+2", "Ctrl+H")
    seaside.type("sea")
    seaside.press("Tab", "Tab", "Tab", "Tab", "Tab")
    seaside.screen.search_bar._replace.field.setFocus()
    seaside.type("bay")

    seaside.press_button("Replace")
    once = seaside.text
    seaside.press_button("Replace")

    assert once.startswith("The bay, the seaweed")
    assert seaside.text.startswith("The bay, the bayweed")


def test_all_matches_are_replaced_as_one_step_and_notes_stay(seaside):
    seaside.select("the lake’s no sea")
    seaside.press("1", "Ctrl+2", "Ctrl+H")
    seaside.type("sea")
    seaside.screen.search_bar._replace.field.setFocus()
    seaside.type("ocean")
    seaside.press_button("Replace all")
    replaced, passage = seaside.text, seaside.passage(seaside.notes[0])

    seaside.press("Esc", "Ctrl+Z")

    assert replaced.lower().count("ocean") == 5
    assert passage == "the lake’s no ocean"
    assert seaside.text == STORY
    assert seaside.passage(seaside.notes[0]) == "the lake’s no sea"


def test_while_rereading_nothing_can_be_replaced(seaside):
    seaside.press("Ctrl+H")

    assert not seaside.screen.search_bar.isVisible()
    look_for(seaside, "sea")
    assert not seaside.screen.search_bar._replace.isVisible()
