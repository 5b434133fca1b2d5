from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.text.span import Span

CHAPTERS = (
    "# One\n\nThe ferry.\n\n# Two\n\nThe sea and the ferry.\n\n# Three\n\nThe end.\n"
)


@pytest.fixture
def chapters(make_screen):
    return make_screen(CHAPTERS, "story.md")


def count(shown):
    return shown.screen.search_bar._count.text()


def test_the_selected_words_are_looked_for_from_where_they_stand(chapters):
    start = chapters.text.rindex("ferry")
    chapters.page.select(Span(start, start + 5))

    chapters.do("find")

    assert count(chapters) == "2 of 2"


def test_words_still_in_the_bar_are_looked_for_again(chapters):
    chapters.screen.search_bar.open("ferry")
    chapters.do("back-to-text")
    chapters.page.select(Span(0, 0))

    chapters.do("find")

    assert count(chapters) == "1 of 2"


def test_find_next_goes_on_from_the_caret_even_with_the_bar_shut(chapters):
    chapters.screen.search_bar.open("the")
    chapters.screen.search_bar.closed.emit()
    chapters.put_caret("sea")

    chapters.do("find-next")

    assert chapters.screen.finding.current == Span(
        chapters.text.index("the ferry"), chapters.text.index("the ferry") + 3
    )


def test_after_closing_the_bar_what_was_found_is_selected(chapters):
    chapters.screen.search_bar.open("sea")
    chapters.do("find-next")

    chapters.screen.search_bar.closed.emit()

    assert chapters.page.selected_span == chapters.span("sea")
    assert not chapters.screen.marks.matches


def test_a_match_is_shown_before_it_is_replaced(chapters):
    chapters.do("mode-revise")
    chapters.screen.search_bar.open("ferry")
    chapters.screen.finding.current = None

    chapters.screen.search_bar.replace_requested.emit("boat")
    first = chapters.text
    chapters.screen.search_bar.replace_requested.emit("boat")

    assert first == CHAPTERS
    assert chapters.text.count("boat") == 1


@pytest.mark.parametrize(
    ("words", "said"), [("ferry", "2 places"), ("sea", "in 1 place.")]
)
def test_replacing_everywhere_says_in_how_many_places(chapters, words, said):
    chapters.do("replace")
    chapters.screen.search_bar.open(words)

    chapters.screen.search_bar.replace_all_requested.emit("boat")

    assert said in chapters.said
    assert words not in chapters.text


def test_one_goes_from_part_to_part(chapters):
    places = []
    for action in ("next-part", "next-part", "next-part", "previous-part"):
        chapters.do(action)
        places.append(chapters.text[chapters.page.caret :].split("\n")[0])

    assert places == ["# Two", "# Three", "# Three", "# Two"]


def test_one_goes_to_the_ends_of_the_story(chapters):
    chapters.do("go-to-end")
    at_end = chapters.page.caret
    chapters.do("go-to-start")

    assert (at_end, chapters.page.caret) == (len(CHAPTERS), 0)


def test_the_clipboard_is_the_page_s_own_only_while_it_can_be_edited(chapters):
    QApplication.clipboard().setText("words from elsewhere")
    chapters.screen.activateWindow()
    chapters.page.setFocus()

    chapters.do("paste")
    locked = chapters.text
    chapters.do("mode-revise")
    chapters.do("paste")

    assert locked == CHAPTERS
    assert chapters.text.startswith("words from elsewhere")


@pytest.mark.parametrize(
    ("actions", "zoom"),
    [
        (["zoom-in"], 110),
        (["zoom-out"], 90),
        (["zoom-in"] * 20, 300),
        (["zoom-out"] * 20, 50),
        (["zoom-in", "zoom-in", "zoom-reset"], 100),
    ],
)
def test_the_text_grows_and_shrinks_within_bounds(chapters, actions, zoom):
    for action in actions:
        chapters.do(action)

    assert chapters.screen.zoom == zoom


def test_back_in_the_text_esc_lets_go_of_one_thing_after_the_other(shown):
    screen = shown.screen
    screen.navigation.choose(shown.mark("ferry"))
    screen.message_bar.show_message("Something to be told.")
    shown.do("find")
    screen.page.setFocus()
    shown.select("Nobody")
    left = []

    for _ in range(4):
        shown.do("back-to-text")
        left.append(
            (
                screen.search_bar.isVisible(),
                not shown.page.selected_span.is_empty,
                screen.navigation.chosen is not None,
                screen.message_bar.isVisible(),
            )
        )

    assert left == [
        (False, True, True, True),
        (False, False, True, True),
        (False, False, False, True),
        (False, False, False, False),
    ]
