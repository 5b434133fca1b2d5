from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.appearance.theme import load_theme
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span


def test_a_story_opens_locked(shown):
    assert shown.screen.modes.mode == Mode.REREAD
    assert not shown.page.is_editable


def test_in_revise_the_text_can_be_edited_and_the_to_do_list_shows(shown):
    shown.screen.modes.enter(Mode.REVISE)

    assert shown.page.is_editable
    assert shown.screen.places.side.currentWidget() is shown.screen.revise_panel


@pytest.mark.parametrize("theme", ["dark", "sepia", "light"])
def test_the_screen_takes_on_another_theme(shown, theme):
    shown.mark("ferry")
    wanted = load_theme(theme)

    shown.screen.set_theme(wanted)

    (wash,) = shown.screen.marks.washes(2)
    assert wash.colour == QColor(wanted.washes["yellow"])


def test_a_deleted_note_is_not_chosen_any_more(shown):
    note = shown.mark("ferry")
    shown.screen.navigation.choose(note)

    shown.marking.delete([note])

    assert shown.screen.navigation.chosen is None
    assert shown.screen.marks.chosen is None


def test_clicking_again_chooses_the_next_note_below(shown):
    long, short = shown.mark("Ines went down"), shown.mark("went")
    at = shown.span("went").start + 1

    chosen = []
    for _ in range(3):
        shown.page.clicked.emit(at)
        chosen.append(shown.screen.navigation.chosen)
    shown.page.clicked.emit(0)

    assert chosen == [short, long, short]
    assert shown.screen.navigation.chosen is None


def test_nothing_but_the_page_is_left_in_focus_mode(shown):
    screen = shown.screen
    around = (screen.top_bar, screen.places.side, screen.margin, screen.overview)

    screen.set_focused(True)
    hidden = [widget.isVisible() for widget in (*around, screen.status)]
    screen.set_focused(False)

    assert not any(hidden)
    assert all(widget.isVisible() for widget in around)


def test_a_narrow_window_folds_the_contents_away(shown):
    shown.screen.resize(900, 700)

    assert not shown.screen.places.side.isVisible()
    assert shown.screen.margin.isVisible()


def test_the_reading_place_is_found_again(make_screen):
    shown = make_screen("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    shown.page.measure_all()
    place = shown.span("Paragraph 200 of").start

    shown.screen.page.go_back_to(place)

    assert shown.screen.page.reading_place == place


def test_a_place_past_the_end_is_the_end(shown):
    shown.screen.page.go_back_to(10_000)

    assert shown.page.selected_span == Span(len(shown.text), len(shown.text))


def test_the_story_is_called_by_the_title_it_gives_itself(shown, make_screen):
    assert shown.screen.title == "The Landing"
    assert make_screen("", "nothing yet.txt").screen.title == "nothing yet"


def test_what_cannot_be_edited_says_so_in_revise(make_screen):
    shown = make_screen("~{K}U>TZ:#1_5HWE~}~\nIn HZ, this cannot be written again.")

    shown.screen.modes.enter(Mode.REVISE)

    assert not shown.page.is_editable
    assert shown.screen.message_bar.isVisible()


def test_having_gone_elsewhere_the_next_note_is_the_next_from_there(shown):
    first, last = shown.mark("ferry"), shown.mark("Nobody")
    shown.screen.navigation.choose(last)

    shown.screen.navigation.go_to(0)
    shown.do("next-note")

    assert shown.screen.navigation.chosen == first
