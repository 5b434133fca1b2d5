from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.appearance.theme import load_theme
from desktop.drafts.recompare import recompared
from desktop.drafts.taking import taken
from desktop.panels.comparison.change_marks import change_marks
from desktop.panels.comparison.picking import (
    paragraph_meant,
    picks_meant,
    selected_words,
)
from desktop.panels.comparison.reading import after_edit
from desktop.panels.comparison.row_index import NEW, OLD
from desktop.panels.comparison.selection import Selection, Spot
from desktop.text.span import Span

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
MOVED = "Nobody remembered when the crooked lighthouse had last been painted."

OLD_TEXT = [f"Paragraph {number} of the story stays as it was." for number in range(60)]
NEW_TEXT = [*OLD_TEXT]
NEW_TEXT[10] = "Paragraph 10 of the story goes as it was."
NEW_TEXT[40] = "A gull cried over the grey water."
OLD_TEXT.insert(20, MOVED)
NEW_TEXT.insert(24, MOVED)


@pytest.fixture
def shown(view, read):
    view.show_reading(read(OLD_TEXT, NEW_TEXT))
    return view


def place_of(view, row, words, column):
    """Return where such words of a row stand in the view."""
    canvas = view.canvas
    cell = canvas.stack.cell(canvas.stack.place_of(row), column)
    offset = cell.text.index(words)
    place = canvas.stack.place_of(row)
    laid = canvas.stack.laid(place).in_column(column)
    number, left, _ = laid.rectangles(Span(offset, offset + len(words)))[0]
    top = canvas.stack.top(place) + laid.before + laid.tops[number]
    x = canvas.stack.columns.lefts[column] + left
    return QPoint(round(x) + 2, round(top - canvas.top) + 10)


def select(view, words, column):
    """Select words that stand in one row of a column."""
    for row in range(len(view.reading.shown.rows)):
        cell = view.canvas.stack.cell(view.canvas.stack.place_of(row), column)
        if cell is not None and cell.row == row and words in cell.text:
            start = cell.text.index(words)
            spots = Spot(row, start), Spot(row, start + len(words))
            view.canvas.select(Selection(column, *spots))
            return


def take(view, picks):
    """Take ``picks`` back and show what comes of it."""
    reading = view.reading
    base = recompared(reading.base, taken(reading.shown, picks).changes)
    view.update_reading(after_edit(reading, base, reading.manner))


@pytest.mark.parametrize(
    ("ways", "expected"),
    [([1], 1), ([1, 1, 1], 3), ([1, 1, 1, 1], 1), ([1, 1, -1], 1), ([-1], 3)],
)
def test_one_change_after_the_other_stands_out(shown, qtbot, ways, expected):
    for way in ways[:-1]:
        shown.go(way)

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        shown.go(ways[-1])

    assert told.args == [expected, 3]
    assert shown.canvas.is_in_view(shown.step.rows.start)


def test_what_a_change_is_is_heard(shown):
    shown.go(1)

    assert shown.canvas.accessibleDescription() == "Went: “stays”. Came: “goes”."


def test_a_click_on_a_change_makes_it_stand_out(shown, qtbot):
    shown.show_position(OLD, shown.reading.base.old.index("Paragraph 10"))

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        at = place_of(shown, 10, "goes", 1)
        qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=at)

    assert told.args == [1, 3]


def test_a_click_beside_a_change_lets_go_of_it(shown, qtbot):
    shown.go(1)
    at = place_of(shown, 10, "story", 1)

    qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=at)

    assert shown.step is None
    assert shown.row == 10


def test_words_are_selected_with_the_mouse_and_copied(shown, qtbot):
    view = shown.canvas.viewport()
    start, end = (place_of(shown, 2, words, 0) for words in ("of the", "stays"))

    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)

    assert selected_words(shown) == "of the story "


def test_a_selection_reaches_over_paragraphs_of_one_side(shown, qtbot):
    view = shown.canvas.viewport()
    start, end = place_of(shown, 2, "stays", 0), place_of(shown, 4, " 4 of", 0)

    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, QPoint(900, end.y()))
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)

    assert selected_words(shown) == (
        "stays as it was.\n\nParagraph 3 of the story stays as it was.\n\nParagraph"
    )


def test_a_double_click_selects_a_word(shown, qtbot):
    at = place_of(shown, 2, "story", 1)

    qtbot.mouseDClick(shown.canvas.viewport(), LEFT, pos=at + QPoint(12, 0))

    assert selected_words(shown) == "story"


def test_words_are_selected_with_the_keys(shown, qtbot):
    shown.go(1)

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right, SHIFT)
    assert selected_words(shown) == "stays as"

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Left, SHIFT)
    assert selected_words(shown) == "stays "

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Down, SHIFT)
    assert selected_words(shown) == "stays as it was."


def test_all_of_the_newer_text_is_selected_unless_one_was_in_the_other(shown):
    shown.canvas.select_all()
    assert selected_words(shown) == shown.reading.base.new

    select(shown, "Paragraph 3", 0)
    shown.canvas.select_all()
    assert selected_words(shown) == shown.reading.base.old


def test_the_words_above_a_moved_paragraph_lead_to_its_other_place(view, read, qtbot):
    old = [MOVED, *(f"Paragraph {n} stays as it was." for n in range(90))]
    view.show_reading(read(old, [*old[1:], MOVED]))
    rows = view.reading.shown.rows
    caption = QPoint(round(view.canvas.stack.columns.lefts[0]) + 8, 20)

    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=caption)

    assert view.canvas.is_in_view(rows[0].partner)


def test_a_paragraph_seen_at_both_places_is_joined_by_a_line(shown):
    theme = load_theme("light")
    shown.show_position(OLD, shown.reading.base.old.index(MOVED))

    picture = shown.canvas.grab().toImage()

    columns = shown.canvas.stack.columns
    gutter = range(
        round(columns.lefts[0] + columns.width) + 12, round(columns.page / 2)
    )
    moved = QColor(theme.moved)
    found = {
        x
        for x in gutter
        for y in range(picture.height())
        if abs(picture.pixelColor(x, y).blue() - moved.blue()) < 12
        and abs(picture.pixelColor(x, y).red() - moved.red()) < 12
    }
    assert len(found) > len(gutter) / 2


def test_what_came_of_taking_a_change_back_is_shown_in_its_place(shown, qtbot):
    shown.go(1)
    shown.go(1)
    anchor = shown.canvas.first_row()
    before = shown.canvas.stack.top_of(anchor) - shown.canvas.top

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        take(shown, picks_meant(shown))

    text = OLD_TEXT[anchor]
    row = shown.reading.index.row_at(OLD, shown.reading.base.old.index(text))
    assert told.args == [0, 2]
    assert abs(shown.canvas.stack.top_of(row) - shown.canvas.top - before) <= 2


@pytest.mark.parametrize(("way", "expected"), [(1, 2), (-1, 1)])
def test_after_that_the_next_and_the_previous_change_are_those_around_it(
    shown, qtbot, way, expected
):
    shown.go(1)
    shown.go(1)
    take(shown, picks_meant(shown))

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        shown.go(way)

    assert told.args == [expected, 2]


def test_a_selection_is_meant_before_the_change_that_stands_out(shown):
    shown.go(1)
    select(shown, "gull", 1)

    rows = {pick.row for pick in picks_meant(shown)}

    assert shown.step.rows.start not in rows


def test_the_paragraph_of_a_change_is_meant_with_what_it_was_before(view, read):
    new = [MOVED.replace("crooked", "old").replace("painted", "seen")]
    view.show_reading(read([MOVED], new))
    view.go(1)

    assert (
        taken(view.reading.shown, paragraph_meant(view)).changes.apply(new[0]) == MOVED
    )


def test_a_paragraph_written_anew_is_meant_with_the_one_it_stands_beside(view, read):
    old = ["Stays.", MOVED, "It was noon, and the market was empty.", "Ends."]
    new = ["Stays.", "A gull cried over the water.", "Boats lay still.", "Ends."]
    view.show_reading(read(old, new))
    view.go(1)

    result = taken(view.reading.shown, paragraph_meant(view)).changes.apply(
        view.reading.base.new
    )

    assert result == "\n\n".join(["Stays.", MOVED, "Boats lay still.", "Ends."])


def test_before_one_went_anywhere_nothing_is_meant(shown):
    assert picks_meant(shown) == []
    assert paragraph_meant(shown) == []


def test_the_other_way_to_see_it_keeps_the_place(shown):
    shown.go(1)
    shown.go(1)

    shown.set_side_by_side(False)

    assert shown.canvas.is_in_view(shown.step.rows.start)
    assert not shown.is_split


def test_a_place_of_either_text_is_brought_into_view(shown):
    text = "Paragraph 55"

    shown.show_position(NEW, shown.reading.base.new.index(text))

    assert shown.canvas.is_in_view(shown.row)


def test_marks_say_what_each_change_is(shown):
    theme = load_theme("light")

    marks = change_marks(shown, theme)

    assert [colour for _, colour in marks] == [theme.accent, theme.moved, theme.accent]
    assert all(0 < place < 1 for place, _ in marks)
    assert sorted(marks) == marks


def test_another_theme_and_type_are_worn(shown):
    shown.show_theme(load_theme("dark"))

    corner = shown.canvas.grab().toImage().pixelColor(3, 3)
    assert corner == QColor(load_theme("dark").page)


def test_two_empty_texts_are_shown_without_complaint(view, read, qtbot):
    view.show_reading(read("", ""))

    view.go(1)
    view.canvas.select_all()
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=QPoint(60, 60))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down, SHIFT)

    assert view.step is None
    assert selected_words(view) == ""


def test_keys_scroll(shown, qtbot):
    bar = shown.canvas.verticalScrollBar()

    qtbot.keyClick(shown.canvas, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Home)
    assert bar.value() == 0
