"""A window too narrow for cards: marks beside the text, and cards over the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.annotations.kinds import Kind, Status
from desktop.margin.note_mark import NoteMark
from desktop.margin.open_card import OpenCard

PARAGRAPHS = "\n\n".join(
    f"Paragraph {n} tells of the sea, of a harbour far away, and of what came of it "
    "in the end, when all the boats were home again."
    for n in range(60)
)


@pytest.fixture
def make_narrow(make_writer):
    def made(text=None):
        writer = make_writer() if text is None else make_writer(text)
        writer.window.resize(860, 700)
        writer.settle()
        return writer

    return made


@pytest.fixture
def narrow(make_narrow):
    return make_narrow()


def card(writer):
    return writer.screen.findChild(OpenCard)


def marks(writer):
    found = [m for m in writer.margin.findChildren(NoteMark) if m.isVisible()]
    return sorted(found, key=lambda mark: (mark.y(), mark.x()))


def is_whole_over_page(writer):
    pane = writer.screen.reading_pane
    place = card(writer).geometry()
    return card(writer).isVisible() and pane.rect().contains(place)


def test_by_keys_notes_are_written_answered_done_and_gone_through(narrow):
    narrow.put_caret("went")
    narrow.press("N")
    was_whole = is_whole_over_page(narrow)
    narrow.type("why")
    narrow.press("Esc")
    after_writing = card(narrow).isVisible(), narrow.has_keys(narrow.page)
    narrow.put_caret("answered")
    narrow.press("Q")
    narrow.type("who")
    narrow.press("Esc")

    narrow.press("K")
    back = narrow.note.words, is_whole_over_page(narrow)
    narrow.press("R")
    narrow.type("because")
    narrow.press("Esc", "J")
    on = narrow.note.words, is_whole_over_page(narrow)
    narrow.press("D", "Esc")

    assert was_whole
    assert after_writing == (False, True)
    assert back == ("why", True)
    assert on == ("who", True)
    assert narrow.note is None
    assert not card(narrow).isVisible()
    by_kind = {note.kind: note for note in narrow.notes}
    assert by_kind[Kind.QUESTION].status is Status.DONE
    assert by_kind[Kind.REPLY].words == "because"


def test_by_mouse_a_mark_opens_its_card_which_works_and_closes(narrow):
    narrow.put_caret("went")
    narrow.press("N")
    narrow.type("why")
    narrow.press("Esc", "Esc")

    (mark,) = marks(narrow)
    narrow.click(mark)
    opened = is_whole_over_page(narrow)
    narrow.press_button("Mark done", card(narrow))
    done = narrow.note.status
    narrow.press_button("×", card(narrow))
    closed = not card(narrow).isVisible()
    narrow.click(mark)
    narrow.click_words("In the morning")
    away = not card(narrow).isVisible()
    narrow.click_words("Ines went")
    by_words = card(narrow).isVisible()
    narrow.press("Del")

    assert (opened, closed, away, by_words) == (True, True, True, True)
    assert done is Status.DONE
    assert not marks(narrow)
    assert not card(narrow).isVisible()


def test_a_card_over_the_page_scrolls_along(make_narrow):
    narrow = make_narrow(PARAGRAPHS)
    narrow.put_caret("Paragraph 2 ")
    narrow.press("N")
    narrow.type("so")
    narrow.press("Esc")
    narrow.click(marks(narrow)[0])
    top = card(narrow).y()
    start = narrow.page.scroll_top

    bar = narrow.page.verticalScrollBar()
    bar.setValue(start + 50)
    narrow.settle()

    assert card(narrow).y() == top - 50


def test_the_wheel_over_the_card_scrolls_the_page(make_narrow):
    narrow = make_narrow(PARAGRAPHS)
    narrow.put_caret("Paragraph 2 ")
    narrow.press("N")
    narrow.type("so")
    narrow.press("Esc")
    narrow.click(marks(narrow)[0])
    start = narrow.page.scroll_top

    handle = narrow.window.windowHandle()
    place = card(narrow).mapTo(narrow.window, QPoint(8, 8))
    QTest.wheelEvent(handle, place, QPoint(0, -120))
    narrow.settle()

    assert narrow.page.scroll_top > start


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_a_card_at_the_foot_of_the_view_is_whole_while_it_grows(make_narrow, mode):
    narrow = make_narrow(PARAGRAPHS)
    narrow.press(mode)
    narrow.put_caret("Paragraph 9 ")
    narrow.page.show_position(narrow.page.caret, share=0.85)

    narrow.call("note")
    whole = [is_whole_over_page(narrow)]
    for _ in range(4):
        narrow.type("line\n" * 2)
        whole.append(is_whole_over_page(narrow))

    assert all(whole)


def test_going_over_the_thresholds_and_back_the_line_at_the_top_stays(make_narrow):
    writer = make_narrow(PARAGRAPHS)
    writer.page.go_back_to(writer.span("Paragraph 30 ").start)
    writer.settle()
    top = writer.page.reading_place

    places = []
    for width in (1500, 1170, 1000, 900, 700, 884, 1200, 2000, 900):
        writer.window.resize(width, 700)
        writer.settle()
        places.append(writer.page.reading_place)
    for key in ("F9", "F9", "Shift+F9", "Shift+F9", "Ctrl++", "Ctrl+-", "Ctrl+2"):
        writer.press(key)
        writer.settle()
        places.append(writer.page.reading_place)

    assert places == [top] * len(places)


def test_notes_that_have_no_passage_any_more_are_opened_by_their_marks(narrow):
    narrow.put_caret("Nobody answered")
    narrow.press("N")
    narrow.type("who")
    narrow.press("Esc", "Ctrl+2")
    narrow.select("Nobody answered her. ")
    narrow.press("Del", "Esc")
    narrow.press("Ctrl+1", "W")
    narrow.type("slow")
    narrow.press("Esc", "Esc")

    words = []
    for mark in marks(narrow):
        narrow.click(mark)
        words.append((narrow.note.words, is_whole_over_page(narrow)))

    assert words == [("slow", True), ("who", True)]


def test_selecting_words_closes_the_card(narrow):
    narrow.put_caret("went")
    narrow.press("N")
    narrow.type("why")
    narrow.press("Esc")
    narrow.click(marks(narrow)[0])
    assert card(narrow).isVisible()

    narrow.drag_over("The ferry")

    assert not card(narrow).isVisible()
    assert narrow.page.selected_span == narrow.span("The ferry")


def test_in_a_story_from_right_to_left_cards_are_whole_as_well(make_narrow):
    narrow = make_narrow("הים היה שקט. הסירה לא באה.\n\nהיא חיכתה עד הבוקר.\n")
    narrow.put_caret("הסירה")

    narrow.press("Q")
    narrow.type("why")

    assert is_whole_over_page(narrow)
    assert QApplication.focusWidget() is not narrow.page


def test_the_open_card_is_reached_by_tab_and_left_by_esc(narrow):
    narrow.put_caret("went")
    narrow.press("N")
    narrow.type("why")
    narrow.press("Esc", "Esc")

    narrow.press("Tab", "Return")
    with_keys = narrow.has_keys(card(narrow))
    buttons = []
    for _ in range(4):
        narrow.press("Tab")
        focused = QApplication.focusWidget()
        buttons.append(isinstance(focused, QPushButton) and focused.text())
    narrow.press("Esc")

    assert with_keys
    assert buttons == ["Reply", "Mark done", "···", "×"]
    assert narrow.has_keys(narrow.page)
    assert not card(narrow).isVisible()
