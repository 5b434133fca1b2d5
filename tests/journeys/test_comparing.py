from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.annotations.kinds import Kind
from desktop.margin.closed_card import NoteCard
from desktop.screens.compare.compared_texts import NOTHING_YET
from desktop.screens.compare.texts_panel import TextList
from desktop.text.span import Span
from tests.journeys.conftest import STORY

REVISED = STORY.replace("asleep", "awake").replace("rose", "fell")


def keep_draft(writer, qtbot):
    writer.press("Ctrl+Shift+K", "Return")
    qtbot.waitUntil(lambda: not writer.window.desk.drafts.is_busy)
    writer.settle()


@pytest.fixture
def writer(make_writer, qtbot):
    """Somebody who kept a draft and revised the story after that."""
    writer = make_writer()
    keep_draft(writer, qtbot)
    writer.call("mode-revise")
    for words, other in (("asleep", "awake"), ("rose", "fell")):
        writer.select(words)
        writer.type(other)
        writer.screen.session.history.close()
    assert writer.text == REVISED
    return writer


def compare(writer):
    writer.press("Ctrl+3")
    writer.compare = writer.window.desk.compare.desk
    writer.compare.comparing.wait()
    writer.settle()
    return writer.compare.screen


def place(screen):
    """What the head says of the change that stands out."""
    return screen.head._place.text()


def test_a_paragraph_of_an_earlier_draft_is_taken_back_and_that_is_undone(writer):
    screen = compare(writer)
    assert place(screen) == "2 changes"
    assert screen.view.names.accessibleName().startswith("From Draft 1")

    writer.press("J", "J")
    assert place(screen) == "2 of 2"
    writer.press("P")
    assert writer.text == REVISED.replace("awake", "asleep")
    assert place(screen) == "1 of 1"
    assert writer.said.startswith("Taken back.")

    writer.press("Ctrl+Z")
    assert writer.text == REVISED
    assert place(screen) == "2 changes"
    writer.press("Ctrl+Shift+Z")
    assert writer.text == REVISED.replace("awake", "asleep")


def test_one_change_after_the_other_is_taken_back_by_keys_alone(writer):
    screen = compare(writer)

    writer.press("F8", "Return", "T")

    assert writer.text == STORY
    assert place(screen) == "No changes"


def test_the_mouse_alone_does_as_well(writer):
    writer.click(writer.screen.top_bar.findChild(object, "compare"))
    screen = compare(writer)
    buttons = {b.text(): b for b in screen.head.findChildren(QPushButton)}

    writer.click(screen.head._next)
    writer.click(buttons["Take back"])

    assert writer.text == REVISED.replace("fell", "rose")


def test_selected_words_of_the_older_text_are_taken_back(writer):
    screen = compare(writer)
    canvas = screen.view.canvas
    writer.press("J", "J", "Shift+Right")
    assert screen.view.selected_words() == "asleep"

    writer.press("T")

    assert writer.text == REVISED.replace("awake", "asleep")
    assert canvas.selection is None


def test_selected_words_are_copied_and_let_go_of(writer):
    screen = compare(writer)
    writer.press("J", "Shift+Right", "Shift+Right")

    writer.press("Ctrl+C")
    writer.press("Esc")

    assert QGuiApplication.clipboard().text() == "rose.\n\n“Is"
    assert screen.view.canvas.selection is None


def test_a_version_is_put_on_the_older_side_by_keys(writer):
    writer.call("save-now")
    screen = compare(writer)
    texts = writer.compare.panel.findChild(TextList)
    texts.setFocus()

    writer.press("Down", "Down", "Return", "Down")
    writer.press("Left")
    writer.compare.comparing.wait()
    writer.settle()

    assert screen.view.names.accessibleName().startswith("From Saved ")
    assert writer.has_keys(texts)


def test_marks_are_no_keys_in_compare(writer):
    compare(writer)

    writer.press("N", "1", "D")

    assert writer.notes == []


def test_the_way_to_see_it_is_remembered(writer):
    screen = compare(writer)

    writer.press("Ctrl+Alt+1")
    writer.press("Ctrl+Alt+S")

    assert not screen.view.is_split
    settings = writer.app.preferences.settings
    assert (settings.compare_side_by_side, settings.compare_grain) == (
        False,
        "sentence",
    )
    assert writer.window.menus.action("compare-joined").isChecked()


def test_compare_is_left_for_the_page_with_the_keys_on_it(writer):
    compare(writer)

    writer.press("Ctrl+2")

    assert writer.has_keys(writer.page)
    assert writer.page.isVisible()
    writer.type("Oh. ")
    assert "Oh. " in writer.text


def test_a_draft_kept_in_compare_is_listed_at_once(writer, qtbot):
    screen = compare(writer)
    keep_draft(writer, qtbot)
    writer.compare.comparing.wait()

    assert writer.has_keys(screen.view)

    assert [t.name for t in writer.compare.comparing._texts[:3]] == [
        "Working text",
        "Draft 2",
        "Draft 1",
    ]


def test_a_story_nothing_was_done_to_says_when_there_will_be_something(make_writer):
    writer = make_writer("")

    screen = compare(writer)

    assert screen._words.text() == NOTHING_YET
    writer.press("J", "T", "P", "Ctrl+A", "Ctrl+C", "Esc", "Ctrl+1")
    assert writer.text == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_can_be_done_with_a_change_is_offered_where_it_is(writer):
    screen = compare(writer)
    writer.press("J")
    view = screen.view.canvas.viewport()
    place = QPoint(screen.view.width() - 60, 180)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(400, 400))

    QApplication.sendEvent(view, asked)

    menu = screen.findChild(QMenu)
    offers = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text().replace("&", "") for action in offers] == [
        "Take back",
        "Take the paragraph back",
        "Edit here",
        "History of this paragraph…",
        "Copy",
    ]
    assert not offers[4].isEnabled()
    offers[1].trigger()
    menu.close()


def test_in_a_narrow_window_the_texts_have_the_room(writer):
    screen = compare(writer)

    writer.window.resize(1024, 700)
    writer.settle()

    assert not writer.compare.panel.isVisible()
    assert screen.view.width() > 980
    writer.press("F9")
    assert writer.compare.panel.isVisible()


@pytest.mark.parametrize(
    ("width", "zoom", "card"),
    [(1440, 100, 190), (2560, 100, 312), (2560, 200, 430), (1600, 300, 370)],
)
def test_cards_are_as_large_as_the_texts_where_there_is_room(writer, width, zoom, card):
    start = writer.text.index("awake")
    marking = writer.window.desk.story.marking
    marking.add(Kind.NOTE, Span(start, start + 5))
    screen = compare(writer)

    writer.window.resize(width, 700)
    screen.show_settings(writer.window.preferences.settings, zoom)
    writer.settle()

    face = screen.margin.findChildren(NoteCard)[0]
    assert abs(face.width() - card) <= 4


PARAGRAPHS = "\n\n".join(f"Paragraph {n} of a long story." for n in range(300))


@pytest.fixture
def reader(make_writer, qtbot):
    """Somebody who reads in the midst of a long story that was revised at its ends."""
    reader = make_writer(PARAGRAPHS)
    keep_draft(reader, qtbot)
    reader.call("mode-revise")
    for number in (2, 240):
        reader.select(f"Paragraph {number} ")
        reader.type("Section ")
        reader.screen.session.history.close()
    reader.call("mode-reread")
    reader.page.show_position(reader.span("Paragraph 200 ").start, share=0.0)
    reader.settle()
    return reader


def is_in_view(reader, words):
    view = reader.compare.screen.view
    row = view.model.index.row_at(1, reader.span(words).start)
    return view.canvas.is_in_view(row)


CHANGED = "Section of a long story.\n\nParagraph 241"


def height_on_page(reader, words):
    page = reader.page
    line = page.line_top(reader.span(words).start) - page.scroll_top
    return page.viewport().mapTo(reader.window, QPoint(0, round(line))).y()


def height_in_compare(reader, words):
    view = reader.compare.screen.view
    start = reader.span(words).start
    row = view.model.index.row_at(1, start)
    line = view.canvas.spots.top_of(*view._spot_of(row, 1, start)) - view.canvas.top
    return view.canvas.viewport().mapTo(reader.window, QPoint(0, round(line))).y()


def test_compare_begins_where_the_author_was_reading_and_leaves_it_there(reader):
    before = height_on_page(reader, "Paragraph 204 ")

    screen = compare(reader)
    assert abs(height_in_compare(reader, "Paragraph 204 ") - before) <= 2
    reader.press("Ctrl+2")
    assert height_on_page(reader, "Paragraph 204 ") == before

    compare(reader)
    reader.press("J")
    assert place(screen) == "2 of 2"


def test_the_page_comes_to_what_was_looked_at_in_compare_and_goes_back(reader):
    was = height_on_page(reader, "Paragraph 204 ")
    compare(reader)
    reader.press("J")
    assert not is_in_view(reader, "Paragraph 204 ")
    there = height_in_compare(reader, CHANGED)

    reader.press("Ctrl+1")

    assert abs(height_on_page(reader, CHANGED) - there) <= 2
    assert reader.page.caret == reader.span(CHANGED).start
    reader.press("Alt+Left")
    assert abs(height_on_page(reader, "Paragraph 204 ") - was) <= 2


def test_compare_is_as_it_was_left_if_the_reading_did_not_go_on(reader):
    screen = compare(reader)
    reader.press("J", "J")
    there = height_in_compare(reader, "Section of a long")

    reader.press("Ctrl+1")
    compare(reader)

    assert height_in_compare(reader, "Section of a long") == there
    assert place(screen) == "1 of 2"
    reader.press("Ctrl+1")
    reader.page.show_position(reader.span("Paragraph 120 ").start, share=0.3)
    reader.settle()
    compare(reader)
    assert is_in_view(reader, "Paragraph 120 ")
    assert place(screen) == "2 changes"


def test_another_way_to_see_it_leaves_the_change_where_it_is(reader):
    screen = compare(reader)
    reader.press("J")
    screen.view.canvas.verticalScrollBar().setValue(
        screen.view.canvas.verticalScrollBar().value() + 90
    )
    before = height_in_compare(reader, CHANGED)

    for key in ("Ctrl+Alt+S", "Ctrl+Alt+A", "Ctrl+Alt+H", "Ctrl+Alt+1"):
        reader.press(key)
        reader.compare.comparing.wait()
        assert abs(height_in_compare(reader, CHANGED) - before) <= 2
        assert place(screen) == "2 of 2"
    reader.press("J", "T")
    assert place(screen) == "1 of 1"  # it went on to the next
    assert is_in_view(reader, CHANGED)


def edit_here(writer, *keys):
    screen = compare(writer)
    writer.press(*keys, "E")
    return screen


def counts(screen):
    """What the head says went and came, in words."""
    return screen.head._added.text(), screen.head._removed.text()


def test_the_working_text_is_edited_where_it_is_compared(writer):
    screen = edit_here(writer, "J", "J")
    assert counts(screen) == ("+2", "−2")

    writer.type("Look! jk ")
    writer.compare.comparing.wait()

    assert "Look! jk awake" in writer.text
    assert counts(screen) == ("+4", "−2")
    working = writer.compare.comparing._texts[0]
    assert f"{working.words} words" in screen.view.names.accessibleName()
    assert working.words == 33 + 2
    assert writer.compare.editor.is_open
    writer.press("Esc")
    assert not writer.compare.editor.is_open
    assert writer.has_keys(screen.view.canvas)
    while writer.text != REVISED:
        assert len(writer.text) > len(REVISED)
        writer.press("Ctrl+Z")


def test_what_was_written_anew_is_edited_where_it_is_now(make_writer, qtbot):
    writer = make_writer("Nobody came to the landing.\n\nThe sea rose that night.")
    keep_draft(writer, qtbot)
    writer.call("mode-revise")
    writer.select("Nobody came to the landing.")
    writer.type("Everyone was gone.")
    screen = edit_here(writer, "J")

    writer.type("Oh: ")
    writer.compare.comparing.wait()

    assert writer.text.startswith("Oh: Everyone")
    assert screen.view.model.base.new == writer.text


def test_the_arrow_keys_go_on_to_the_next_paragraph(writer):
    screen = edit_here(writer, "J")

    writer.press("Ctrl+End")
    writer.type(" The end.")
    writer.compare.comparing.wait()
    writer.press("Ctrl+Home")
    writer.type("So. ")
    writer.compare.comparing.wait()

    assert writer.text.startswith("So. ")
    assert "The end." in writer.text
    there = writer.compare.editor._frame.geometry()
    assert screen.view.canvas.viewport().rect().intersects(there)


def test_notes_stay_and_a_new_paragraph_is_a_row_at_once(writer):
    start = writer.text.index("awake")
    note = writer.window.desk.story.marking.add(Kind.NOTE, Span(start, start + 5))
    screen = edit_here(writer, "J", "J")

    writer.type("Wide ")
    writer.press("End", "Return")
    writer.type("Oh.")
    writer.compare.comparing.wait()

    anchor = writer.screen.session.anchor(note)
    assert anchor.span.of(writer.text) == "awake"
    assert ".\n\nOh.\n" in writer.text
    writer.press("Ctrl++", "Shift+F8", "Ctrl+Alt+1")
    writer.compare.comparing.wait()
    assert writer.has_keys(writer.compare.editor._there.page)
    assert screen.view.model.base.new == writer.text
    assert writer.compare.editor.is_open


def cards(screen):
    return [each for each in screen.margin.findChildren(NoteCard) if each.isVisible()]


def test_a_note_that_went_while_compare_waited_is_not_shown_when_it_comes_back(writer):
    writer.call("mode-reread")
    writer.select("the sea")
    writer.press("1", "Esc")
    screen = compare(writer)
    assert cards(screen)

    writer.press("Ctrl+1", "Ctrl+Z")
    writer.call("zoom-in")
    writer.press("Ctrl+3")
    writer.settle()

    assert not cards(screen)


def test_the_older_side_is_edited_if_that_is_the_working_text(writer):
    screen = compare(writer)
    writer.compare.comparing.choose_side(writer.compare.comparing._texts[0], 0)
    writer.compare.comparing.wait()
    screen.setFocus()

    writer.press("J", "E")
    writer.type("Oh ")
    writer.compare.comparing.wait()

    assert "Oh " in writer.text
    assert screen.view.model.base.old == writer.text
    assert writer.compare.editor.is_open
    writer.press("Ctrl+2")
    assert writer.has_keys(writer.page)
    assert not writer.compare.editor.is_open


def test_editing_begins_where_the_caret_was_on_the_page(writer):
    writer.put_caret("ferry was gone")
    edit_here(writer)

    writer.type("old ")

    assert "the old ferry was gone" in writer.text


@pytest.mark.parametrize("left", [("Ctrl+2",), ("Esc", "Ctrl+2")])
def test_the_page_goes_on_where_one_wrote_in_compare(writer, left):
    edit_here(writer, "J", "J")
    writer.type("wide ")
    writer.compare.comparing.wait()

    writer.press(*left)
    writer.type("wide ")

    assert "were wide wide awake" in writer.text


def test_whoever_reads_on_after_writing_goes_on_there(writer):
    edit_here(writer, "J", "J")
    writer.type("wide ")
    writer.compare.comparing.wait()

    writer.press("Esc", "K", "Ctrl+2")
    writer.type("still ")

    assert "the sea still fell" in writer.text


@pytest.mark.parametrize("is_split", [True, False])
def test_the_page_has_the_keys_again_behind_compare_with_a_second_place(
    writer, is_split
):
    writer.press("Ctrl+\\")
    if not is_split:
        writer.press("Ctrl+\\")
    compare(writer)

    writer.press("Ctrl+2")

    assert writer.has_keys(writer.page)
