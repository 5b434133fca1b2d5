"""Finding and replacing, with keys alone."""

from __future__ import annotations

import pytest

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

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
        (("Alt+W",), "1 of 4"),
        (("Alt+C",), "1 of 4"),
        (("Alt+W", "Alt+C"), "1 of 3"),
    ],
)
def test_whole_words_and_capitals_can_be_asked_for(seaside, options, counted):
    look_for(seaside, "sea")

    for option in options:
        seaside.press(option)

    assert count(seaside) == counted


def test_what_is_not_there_is_said_not_to_be_found(seaside):
    look_for(seaside, "ocean")
    seaside.press("Return")

    assert count(seaside) == "Nothing found"


def test_a_straight_apostrophe_finds_a_curly_one(seaside):
    look_for(seaside, "lake's")

    assert count(seaside) == "1 of 1"


def test_esc_closes_the_bar_and_leaves_selected_what_one_went_to(seaside):
    look_for(seaside, "seaweed")

    seaside.press("Return", "Esc")

    assert not seaside.screen.search_bar.isVisible()
    assert seaside.page.selected_span == seaside.span("seaweed")
    assert seaside.has_keys(seaside.page)


def test_a_found_word_can_be_marked_at_once(seaside):
    look_for(seaside, "seaweed")

    seaside.press("Return", "Esc", "1")

    assert seaside.passage() == "seaweed"


def test_the_bar_opens_again_with_what_was_looked_for(seaside):
    look_for(seaside, "seaweed")
    seaside.press("Esc", "Esc", "Ctrl+Home", "Ctrl+F")

    assert count(seaside) == "1 of 1"


def test_f3_goes_on_with_the_bar_shut(seaside):
    look_for(seaside, "sea")
    seaside.press("Return", "Esc", "F3")

    assert count(seaside) == "3 of 5"


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


# Where one was


@pytest.fixture
def long_story(make_writer):
    parts = [f"## Part {n}\n\n" + "Nothing rose here.\n\n" * 40 for n in range(1, 6)]
    return make_writer("\n".join([*parts, "A whale rose.\n\nThe whale.\n"]), "here.md")


@pytest.mark.parametrize("start", [0, 700])
def test_esc_brings_one_back_to_where_one_was(long_story, start):
    long_story.page.verticalScrollBar().setValue(start)
    caret, top = long_story.page.caret, long_story.page.scroll_top
    look_for(long_story, "whale")
    away = long_story.page.scroll_top

    long_story.press("Esc")

    assert away > top
    assert (long_story.page.caret, long_story.page.scroll_top) == (caret, top)


def test_when_nothing_is_found_any_more_one_is_back_too(long_story):
    top = long_story.page.scroll_top
    look_for(long_story, "whale")
    long_story.type("bone")

    assert long_story.page.scroll_top == top
    assert count(long_story) == "Nothing found"


def test_who_went_on_comes_back_to_that(long_story):
    look_for(long_story, "whale")
    long_story.press("F3")
    there = long_story.page.scroll_top
    long_story.type("bone")
    back = long_story.page.scroll_top
    long_story.press("Esc")

    assert there == back
    assert long_story.page.selected_span.of(long_story.text) == "whale"
    assert long_story.page.selected_span.end == long_story.text.rindex("whale") + 5


def test_who_puts_the_caret_elsewhere_meanwhile_stays_there(long_story):
    look_for(long_story, "whale")
    long_story.click_words("The whale", offset=2)
    caret = long_story.page.caret
    long_story.press("Ctrl+F", "Esc")

    assert long_story.page.caret == caret


# Other ways to look


def test_what_looks_the_same_is_found_in_markdown(make_writer):
    writer = make_writer("So *very* old… and\nwet.\n", "here.md")
    look_for(writer, "very old... and wet")
    writer.press("Return", "Esc")

    assert writer.page.selected_span == writer.span("*very* old… and\nwet")


def test_accents_can_be_left_out(make_writer):
    writer = make_writer("The café.\n")
    look_for(writer, "cafe")
    before = count(writer)
    writer.press("Alt+A")

    assert (before, count(writer)) == ("Nothing found", "1 of 1")


def test_an_expression_is_found_and_replaced_with_its_groups(seaside):
    seaside.press("Ctrl+2", "Ctrl+H", "Alt+R")
    seaside.type(r"(\w+), the (\w+)")
    counted = count(seaside)
    seaside.screen.search_bar._replace.field.setFocus()
    seaside.type(r"\2, \1")
    seaside.press_button("Replace all")

    assert counted == "1 of 1"
    assert seaside.text.startswith("The seaweed, sea, THE SEA.")


def test_what_is_no_expression_is_said_to_be_none(seaside):
    seaside.press("Ctrl+F", "Alt+R")
    seaside.type("(sea")

    assert count(seaside) == "Not an expression: look at character 4"
    seaside.type(")")
    assert count(seaside) == "1 of 5"


def test_what_is_no_group_replaces_nothing(seaside):
    seaside.press("Ctrl+2", "Ctrl+H", "Alt+R")
    seaside.type("sea")
    seaside.screen.search_bar._replace.field.setFocus()
    seaside.type(r"\3")
    seaside.press_button("Replace all")

    assert seaside.text == STORY
    assert "Nothing was replaced" in seaside.screen.status._message.text()


def test_an_expression_without_end_leaves_the_window_alive(make_writer):
    writer = make_writer(("x" * 40 + "\n") * 20_000)
    writer.press("Ctrl+F", "Alt+R")
    writer.screen.search_bar.open("(x+x+)+y")
    meanwhile = count(writer)
    writer.screen.finding.wait()

    assert (meanwhile, count(writer)) == ("Looking…", "This expression takes too long.")


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_who_goes_on_to_replace_keeps_what_was_typed_in_the_bar(seaside, mode):
    seaside.select("lake")
    seaside.press(mode, "Ctrl+F", "Ctrl+A")
    seaside.type("seaweed")

    seaside.press("Ctrl+H")

    assert found(seaside) == "seaweed"
    assert count(seaside) == "1 of 1"


# All of them


def listed(writer):
    rows = writer.screen.find_list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_all_are_listed_under_their_chapter(long_story):
    look_for(long_story, "whale")
    long_story.press("Ctrl+Return")

    assert long_story.has_keys(long_story.screen.find_list)
    assert listed(long_story) == ["Part 5", "A whale rose.", "The whale."]


def test_lines_of_a_markdown_story_are_listed_without_their_marks(make_writer):
    story = "> The *old **whale*** rose.\n\n- A [whale](https://a.org) slept.\n"
    writer = make_writer(story, "here.md")
    look_for(writer, "whale")

    writer.press("Ctrl+Return")

    assert listed(writer)[1:] == ["The old whale rose.", "• A whale slept."]


def test_the_keys_go_through_the_list_and_enter_goes_there(long_story):
    look_for(long_story, "whale")
    long_story.press("Ctrl+Return", "Down")
    looked_at = count(long_story)
    long_story.press("Return")

    last = long_story.text.rindex("whale")
    assert looked_at == "2 of 2"
    assert long_story.page.selected_span == Span(last, last + 5)
    assert long_story.has_keys(long_story.page)


def test_esc_closes_the_list_and_then_the_bar(long_story):
    look_for(long_story, "whale")
    long_story.press("Ctrl+Return", "Esc")
    first = long_story.screen.find_list.isVisible()
    bar = long_story.screen.search_bar
    was_open = bar.isVisible()
    long_story.press("Esc")

    assert (first, was_open, bar.isVisible()) == (False, True, False)


def test_where_nothing_is_found_nothing_is_listed(seaside):
    look_for(seaside, "ocean")
    seaside.press("Ctrl+Return")

    assert seaside.screen.find_list is None
    assert seaside.has_keys(seaside.screen.search_bar._field)


def test_what_stands_after_the_story_is_listed_as_that(make_writer):
    told = "The sea rose. " * 60
    note = "A/N: Thanks for reading! Leave a review!"
    story = f"Chapter 1\n\n{told}\n\nChapter 2\n\n{told}\n\n---\n\n{note}\n"
    writer = make_writer(story)
    look_for(writer, "Thanks")
    writer.press("Ctrl+Return")

    assert listed(writer) == ["After the story", note]


def test_who_goes_to_compare_leaves_the_search(seaside):
    look_for(seaside, "sea")
    seaside.press("Return", "Ctrl+Return", "Ctrl+3")
    bar, shown = seaside.screen.search_bar, seaside.screen.find_list
    in_compare = bar.isVisible() or shown.isVisible()
    seaside.press("Ctrl+1")

    assert not in_compare
    assert not bar.isVisible()
    assert seaside.has_keys(seaside.page)


def test_the_list_follows_edits(seaside, qtbot):
    seaside.press("Ctrl+2")
    look_for(seaside, "lake")
    seaside.press("Ctrl+Return")
    before = listed(seaside)
    with qtbot.waitSignal(seaside.screen.finding.found):
        edit = ChangeSet((Change(Span(0, 0), "A lake.\n"),))
        seaside.screen.session.edit(edit, "Typing")

    assert len(before) == 2
    assert listed(seaside)[1:] == ["A lake.", "No sea here; the lake’s no sea."]


def test_notes_that_have_the_words_are_listed_apart_and_gone_to(writer):
    writer.select("Nobody answered her.")
    writer.press("N")
    writer.type("Why a whale?")
    writer.press("Esc")
    look_for(writer, "whale")
    told = count(writer)
    writer.press("Ctrl+Return")
    rows = listed(writer)
    writer.press("Home", "Down", "Return")

    assert told == "Only in 1 note"
    assert rows == ["In the notes", "Why a whale?"]
    assert writer.screen.navigation.chosen == writer.notes[0].id


def test_frames_move_with_their_words_before_it_is_looked_again(seaside):
    look_for(seaside, "seaweed")
    typed = ChangeSet((Change(Span(0, 0), "Oh: "),))
    seaside.screen.session.edit(typed, "Typing")

    framed = seaside.screen.marks.matches
    assert [span.of(seaside.text) for span in framed] == ["seaweed"]


def test_finds_are_marked_in_the_overview(long_story):
    look_for(long_story, "whale")
    found = long_story.screen.overview._finds
    long_story.press("Esc")

    assert len(found) == 2
    assert all(0.9 < place < 1 for place in found)
    assert not long_story.screen.overview._finds


def test_thousands_are_listed_at_once(make_writer):
    writer = make_writer("so it is " * 4000 + "\n")
    look_for(writer, "so")
    writer.press("Ctrl+Return")

    assert writer.screen.find_list.model().rowCount() == 4001


@pytest.mark.parametrize("is_listed", [False, True])
def test_another_theme_is_shown_with_and_without_the_list(seaside, is_listed):
    look_for(seaside, "sea")
    if is_listed:
        seaside.press("Ctrl+Return")
    seaside.call("theme-dark")

    assert count(seaside) == "1 of 5"


def test_a_selection_over_a_line_end_is_looked_for(make_writer):
    writer = make_writer("The old\nman. The old man.\n")
    writer.select("old\nman")
    writer.press("Ctrl+F")

    assert writer.screen.search_bar.query().words == "old man"
    assert count(writer) == "1 of 2"


def test_while_one_types_the_list_of_thousands_stays(make_writer):
    writer = make_writer("so it is\n" * 4000)
    writer.press("Ctrl+2")
    look_for(writer, "so")
    writer.press("Ctrl+Return", "End")
    edit = ChangeSet((Change(Span(0, 0), "Well, "),))
    writer.screen.session.edit(edit, "Typing")
    writer.screen.find_list.grab()

    assert len(listed(writer)) == 4001
