"""What is shown: filters, themes, zoom, focus mode, and Revise as a place to type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop.annotations.kinds import Kind
from desktop.panels.note_filters import KindRows
from desktop.text.span import Span


@pytest.fixture
def marked(writer):
    """A writer with three notes of different kinds, colours, states and tags."""
    writer.select("ferry had stopped")
    writer.press("4")
    writer.select("the landing")
    writer.press("N")
    writer.type("which one")
    writer.press("Esc", "D", "T")
    writer.type("#pace")
    writer.press("Return")
    writer.select("answered")
    writer.press("Q")
    writer.type("by whom")
    writer.press("Esc", "Esc")
    return writer


def shown(writer):
    notes = {note.id: note for note in writer.notes}
    return [writer.passage(notes[note]) for note in writer.screen.reading.order]


def filters(writer):
    return writer.screen.contents._filters


def click_kind(writer, index):
    row = writer.screen.contents.findChild(KindRows).buttons()[index]
    writer.click(row)


def write_filter(writer, words):
    field = writer.screen.contents.findChild(QLineEdit)
    writer.click(field)
    writer.type(words)


def test_notes_are_filtered_by_kind(marked):
    click_kind(marked, 2)

    assert shown(marked) == ["answered"]


def test_notes_are_filtered_by_colour(marked):
    dots = filters(marked)._colours
    wanted = [b for b in dots.findChildren(QAbstractButton) if _name(b) == "Pink"]

    marked.click(wanted[0])

    assert shown(marked) == ["ferry had stopped"]


@pytest.mark.parametrize(
    ("state", "passages"), [("Open", ["answered"]), ("Done", ["the landing"])]
)
def test_notes_are_filtered_by_state(marked, state, passages):
    switch = filters(marked)._states
    buttons = [b for b in switch.findChildren(QAbstractButton) if _name(b) == state]

    marked.click(buttons[0])

    assert shown(marked) == passages


@pytest.mark.parametrize(
    ("written", "passages"),
    [("#pace", ["the landing"]), ("whom", ["answered"]), ("nothing like it", [])],
)
def test_notes_are_filtered_by_tags_and_words(marked, written, passages):
    write_filter(marked, written)

    assert shown(marked) == passages


def test_a_filter_is_taken_off_again(marked):
    click_kind(marked, 2)

    marked.press_button("Show all")

    assert len(shown(marked)) == 3


def test_the_chosen_note_is_let_go_when_a_filter_hides_it(marked):
    marked.press("J", "J")
    click_kind(marked, 2)

    assert marked.note is None


def test_the_next_note_is_the_next_that_is_shown(marked):
    click_kind(marked, 2)
    marked.press("Ctrl+Home", "J")

    assert marked.passage() == "answered"


def test_a_note_made_under_a_filter_can_be_written(marked):
    click_kind(marked, 2)
    marked.put_caret("morning")
    marked.press("N")
    marked.type("early")

    assert marked.note.words == "early"
    assert marked.margin.editing_id == marked.note.id


@pytest.mark.parametrize("way", ["chip", "key"])
def test_in_revise_the_list_says_what_it_is_filtered_by_and_can_show_all(marked, way):
    click_kind(marked, 2)
    marked.press("Ctrl+2")
    marked.settle()
    chips = marked.screen.todo.filter.chips
    said = [chip.words for chip in chips.chips if chip.is_on]

    if way == "chip":
        first = chips.visualRect(chips.model().index(0, 0)).center()
        marked.click(chips.viewport(), first)
    else:
        marked.press("Ctrl+Shift+F")

    assert said == ["Questions"]
    assert [chip.words for chip in chips.chips if chip.is_on] == ["All"]
    assert len(shown(marked)) == 3


def test_plain_keys_type_in_revise(writer):
    writer.press("Ctrl+2", "Ctrl+Home")

    writer.type("nqsijk 123[]dr/")

    assert writer.text.startswith("nqsijk 123[]dr/The Landing")
    assert not writer.notes


def test_tab_comes_from_the_page_to_the_margin_beside_it(writer):
    widget = writer.page.nextInFocusChain()
    while not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        widget = widget.nextInFocusChain()

    assert widget is writer.margin


def test_plain_keys_move_nothing_in_the_locked_text(writer):
    before = writer.text

    writer.press("Backspace", "Return", "Tab", "Z", "Space", "Del")

    assert writer.text == before


def test_the_caret_stays_where_one_clicks_in_a_marked_passage(writer):
    writer.select("Nobody answered her.")
    writer.press("1", "Ctrl+2")
    writer.click_words("answered", offset=3)

    writer.type("X")

    assert "Nobody ansXwered her." in writer.text


@pytest.mark.parametrize(
    ("keys", "zoom"),
    [
        (["Ctrl++"], 110),
        (["Ctrl+="], 110),
        (["Ctrl+-", "Ctrl+-"], 80),
        (["Ctrl++", "Ctrl+0"], 100),
    ],
)
def test_the_text_is_zoomed_and_opens_so_again(writer, keys, zoom):
    height = writer.page.type_setting.line_height

    writer.press(*keys)
    larger = writer.page.type_setting.line_height
    writer.reopen()

    assert writer.screen.zoom == zoom
    assert (larger > height) == (zoom > 100)
    assert writer.screen.status._zoom.text() == f"{zoom}\u00a0%"


def test_the_wheel_zooms_with_control(writer):
    view = writer.page.viewport()
    middle = QPointF(view.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(view.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(view, turn)

    assert writer.screen.zoom == 110


@pytest.mark.parametrize(
    ("key", "name"),
    [("Shift+F7", "sepia"), ("Shift+F8", "dark"), ("Shift+F6", "light")],
)
def test_the_window_takes_on_another_theme(marked, key, name):
    marked.press(key)
    marked.settle()

    page = marked.page.viewport()
    corner = page.grab().toImage().pixelColor(3, page.height() - 3)
    assert marked.screen.theme.name == name
    assert corner == QColor(marked.screen.theme.page)


def test_another_theme_works_out_nothing_of_the_notes_anew(marked, monkeypatch):
    worked_out = []
    monkeypatch.setattr(marked.screen.overview, "show_marks", worked_out.append)
    monkeypatch.setattr(marked.screen.contents, "show_counts", worked_out.append)

    marked.press("Shift+F8")
    marked.settle()

    inks = marked.screen.theme.ink
    image = marked.screen.overview.grab().toImage()
    painted = {image.pixelColor(7, y).name() for y in range(image.height())}
    assert {inks[note.shown_colour.value] for note in marked.notes} <= painted
    assert worked_out == []


def test_the_theme_changes_beside_cards_after_all_that_moves_them(make_writer):
    lines = [f"{n}. The tide came in under the old pier." for n in range(40)]
    writer = make_writer("\n\n".join(lines))
    screen, marking = writer.screen, writer.screen.story.marking
    for line in lines:
        at = writer.text.index(line)
        marking.add(Kind.QUESTION, Span(at, at + len(line)))
    writer.settle()

    writer.window.resize(1100, 700)
    writer.press("Ctrl++", "Ctrl+End", "K", "1", "Ctrl+Home", "J")
    writer.page.verticalScrollBar().setValue(700)
    writer.press("Shift+F8")
    writer.page.verticalScrollBar().setValue(90)
    writer.settle()

    assert any(card.isVisible() for card in screen.margin._cards.pool)
    assert screen.theme.name == "dark"


@pytest.mark.parametrize("width", [1440, 860])
def test_the_ground_of_code_reaches_as_far_on_both_sides(make_writer, width):
    writer = make_writer("She said:\n\n```\nx\n```\n\nNo more.\n", "here.md")
    writer.window.resize(width, 700)
    writer.settle()

    pane, page = writer.screen.reading_pane, writer.page
    ground = QColor(writer.screen.theme.chrome)
    middle = page.line_top(writer.text.index("x")) - page.scroll_top + 6
    image = pane.grab().toImage()
    painted = [
        x for x in range(page.width()) if image.pixelColor(x, round(middle)) == ground
    ]

    before = pane.block.left - painted[0]
    after = painted[-1] + 1 - (pane.block.left + pane.block.column)
    assert before == after > 0


def test_focus_mode_leaves_the_page_alone_and_keys_still_work(marked):
    marked.press("Shift+F11")
    around = (marked.screen.top_bar, marked.screen.places.side, marked.margin)
    hidden = not any(widget.isVisible() for widget in around)

    marked.press("Ctrl+Home", "J")
    chosen = marked.passage()
    marked.press("Shift+F11")

    assert hidden
    assert chosen == "ferry had stopped"
    assert all(widget.isVisible() for widget in around)


def test_enter_in_the_list_of_parts_goes_there_and_not_into_a_note(make_writer):
    writer = make_writer("# One\n\nThe ferry.\n\n# Two\n\nThe sea.\n", "story.md")
    writer.select("ferry")
    writer.press("1")
    writer.screen.contents.focus_contents()

    writer.press("Down", "Return")

    assert writer.margin.editing_id is None
    assert writer.page.caret == writer.span("# Two").start


def _name(button):
    return button.text() or button.accessibleName()
