from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.appearance.theme import load_theme
from desktop.comparison.model import NEW, OLD
from desktop.comparison.selection import RowSelection, Spot
from desktop.comparison.shown_rows import Fold
from desktop.comparison.view import spoken
from desktop.drafts.comparison import compare
from desktop.drafts.recompare import recompared
from desktop.drafts.taking import taken
from desktop.text.span import Span

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
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
    view.show_model(read(OLD_TEXT, NEW_TEXT), "Draft 1", "Draft 2")
    return view


@pytest.fixture
def folded(view, read):
    """Both texts as one, with what is the same folded."""
    view.set_side_by_side(False)
    model = read(OLD_TEXT, NEW_TEXT, folds_same=True)
    view.show_model(model, "Draft 1", "Draft 2")
    return view


def right_click(at=None):
    at = at or QPoint(100, 100)
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)


def folds(view):
    return [one for one in view.canvas.stack.shown if isinstance(one, Fold)]


def middle_of(view, shown):
    """Return where ``shown`` stands in the view."""
    canvas = view.canvas
    top = canvas.stack.top(canvas.stack.shown.index(shown)) - canvas.top
    return QPoint(round(canvas.stack.columns.lefts[0] + 30), round(top + 10))


def place_of(view, row, words, column):
    """Return where such words of a row stand in the view."""
    canvas = view.canvas
    cell = canvas.stack.cell(canvas.stack.place_of(row), column)
    offset = cell.text.index(words)
    place = canvas.stack.place_of(row)
    laid = canvas.stack.laid(place).in_column(column)
    number, left, _ = laid.runs(Span(offset, offset + len(words)))[0]
    top = canvas.stack.top(place) + laid.tops[number]
    x = canvas.stack.columns.lefts[column] + left
    return QPoint(round(x) + 2, round(top - canvas.top) + 10)


def select(view, words, column):
    """Select words that stand in one row of a column."""
    for row in range(len(view.model.shown.rows)):
        cell = view.canvas.stack.cell(view.canvas.stack.place_of(row), column)
        if cell is not None and cell.row == row and words in cell.text:
            start = cell.text.index(words)
            spots = Spot(row, start), Spot(row, start + len(words))
            view.canvas.select(RowSelection(column, *spots))
            return


def step_by(direction, view):
    view.next_change() if direction > 0 else view.previous_change()


def take(view, picks):
    """Take ``picks`` back and show what comes of it."""
    model = view.model
    base = recompared(model.base, taken(model.shown, picks).changes)
    view.update_model(model.with_edit(base, model.options))


@pytest.mark.parametrize(
    ("ways", "expected"),
    [([1], 1), ([1, 1, 1], 3), ([1, 1, 1, 1], 1), ([1, 1, -1], 1), ([-1], 3)],
)
def test_one_change_after_the_other_stands_out(shown, qtbot, ways, expected):
    for way in ways[:-1]:
        step_by(way, shown)

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        step_by(ways[-1], shown)

    assert told.args == [expected, 3]
    assert shown.canvas.is_in_view(shown.step.rows.start)


def test_what_a_change_is_is_heard(shown):
    shown.next_change()

    assert shown.canvas.accessibleDescription() == "Went: “stays”. Came: “goes”."


def test_a_click_on_a_change_makes_it_stand_out(shown, qtbot):
    shown.show_position(OLD, shown.model.base.old.index("Paragraph 10"))

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        at = place_of(shown, 10, "goes", 1)
        qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=at)

    assert told.args == [1, 3]


def test_a_click_beside_a_change_lets_go_of_it(shown, qtbot):
    shown.next_change()
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

    assert shown.selected_words() == "of the story "


def test_a_selection_reaches_over_paragraphs_of_one_side(shown, qtbot):
    view = shown.canvas.viewport()
    start, end = place_of(shown, 2, "stays", 0), place_of(shown, 4, " 4 of", 0)

    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, QPoint(900, end.y()))
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)

    assert shown.selected_words() == (
        "stays as it was.\n\nParagraph 3 of the story stays as it was.\n\nParagraph"
    )


def test_a_double_click_selects_a_word(shown, qtbot):
    at = place_of(shown, 2, "story", 1)

    qtbot.mouseDClick(shown.canvas.viewport(), LEFT, pos=at + QPoint(12, 0))

    assert shown.selected_words() == "story"


def test_words_are_selected_with_the_keys(shown, qtbot):
    shown.next_change()

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right, SHIFT)
    assert shown.selected_words() == "stays as"

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Left, SHIFT)
    assert shown.selected_words() == "stays "

    qtbot.keyClick(shown.canvas, Qt.Key.Key_Down, SHIFT)
    assert shown.selected_words() == "stays as it was."


def test_all_of_the_newer_text_is_selected_unless_one_was_in_the_other(shown):
    shown.canvas.select_all()
    assert shown.selected_words() == shown.model.base.new

    select(shown, "Paragraph 3", 0)
    shown.canvas.select_all()
    assert shown.selected_words() == shown.model.base.old


def test_the_words_above_a_moved_paragraph_lead_to_its_other_place(view, read, qtbot):
    old = [MOVED, *(f"Paragraph {n} stays as it was." for n in range(90))]
    view.show_model(read(old, [*old[1:], MOVED]), "Draft 1", "Draft 2")
    rows = view.model.shown.rows
    caption = QPoint(round(view.canvas.stack.columns.lefts[0]) + 8, 20)

    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=caption)

    assert view.canvas.is_in_view(rows[0].partner)


def test_a_paragraph_seen_at_both_places_is_joined_by_a_line(shown):
    theme = load_theme("light")
    shown.show_position(OLD, shown.model.base.old.index(MOVED))

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
    shown.next_change()
    shown.next_change()
    anchor = shown.canvas.first_row()
    before = shown.canvas.stack.top_of(anchor) - shown.canvas.top

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        take(shown, shown.picks_meant())

    text = OLD_TEXT[anchor]
    row = shown.model.index.row_at(OLD, shown.model.base.old.index(text))
    assert told.args == [0, 2]
    assert abs(shown.canvas.stack.top_of(row) - shown.canvas.top - before) <= 2


@pytest.mark.parametrize(("way", "expected"), [(1, 2), (-1, 1)])
def test_after_that_the_next_and_the_previous_change_are_those_around_it(
    shown, qtbot, way, expected
):
    shown.next_change()
    shown.next_change()
    take(shown, shown.picks_meant())

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        step_by(way, shown)

    assert told.args == [expected, 2]


def test_a_selection_is_meant_before_the_change_that_stands_out(shown):
    shown.next_change()
    select(shown, "gull", 1)

    rows = {pick.row for pick in shown.picks_meant()}

    assert shown.step.rows.start not in rows


def test_the_paragraph_of_a_change_is_meant_with_what_it_was_before(view, read):
    new = [MOVED.replace("crooked", "old").replace("painted", "seen")]
    view.show_model(read([MOVED], new), "Draft 1", "Draft 2")
    view.next_change()

    assert (
        taken(view.model.shown, view.paragraph_meant()).changes.apply(new[0]) == MOVED
    )


def test_a_paragraph_written_anew_is_meant_with_the_one_it_stands_beside(view, read):
    old = ["Stays.", MOVED, "It was noon, and the market was empty.", "Ends."]
    new = ["Stays.", "A gull cried over the water.", "Boats lay still.", "Ends."]
    view.show_model(read(old, new), "Draft 1", "Draft 2")
    view.next_change()

    result = taken(view.model.shown, view.paragraph_meant()).changes.apply(
        view.model.base.new
    )

    assert result == "\n\n".join(["Stays.", MOVED, "Boats lay still.", "Ends."])


def test_before_one_went_anywhere_nothing_is_meant(shown):
    assert shown.picks_meant() == []
    assert shown.paragraph_meant() == []


@pytest.mark.parametrize("folds_same", [False, True])
@pytest.mark.parametrize("is_split", [False, True])
def test_the_other_way_to_see_it_keeps_the_place(view, read, is_split, folds_same):
    view.show_model(read(OLD_TEXT, NEW_TEXT, folds_same=folds_same), "1", "2")
    view.set_side_by_side(not is_split)
    view.next_change()
    view.next_change()

    view.set_side_by_side(is_split)

    assert view.canvas.is_in_view(view.step.rows.start)
    assert view.is_split is is_split


def test_a_place_of_either_text_is_brought_into_view(shown):
    text = "Paragraph 55"

    shown.show_position(NEW, shown.model.base.new.index(text))

    assert shown.canvas.is_in_view(shown.row)


def test_marks_say_what_each_change_is(shown):
    marks = shown.change_marks()

    assert [colour for _, colour in marks] == ["accent", "moved", "accent"]
    assert all(0 < place < 1 for place, _ in marks)
    assert sorted(marks) == marks


def test_another_theme_and_type_are_worn(shown):
    shown.show_theme(load_theme("dark"))

    corner = shown.canvas.grab().toImage().pixelColor(3, 3)
    assert corner == QColor(load_theme("dark").page)


@pytest.mark.parametrize("folds_same", [False, True])
def test_two_empty_texts_are_shown_without_complaint(view, read, qtbot, folds_same):
    view.show_model(read("", "", folds_same=folds_same), "Draft 1", "Draft 2")

    view.next_change()
    view.canvas.select_all()
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=QPoint(60, 60))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down, SHIFT)

    assert view.step is None
    assert view.selected_words() == ""


def test_keys_scroll(shown, qtbot):
    bar = shown.canvas.verticalScrollBar()

    qtbot.keyClick(shown.canvas, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(shown.canvas, Qt.Key.Key_PageUp)
    assert 0 <= bar.value() < bar.maximum()
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Down)
    assert bar.value() == bar.singleStep()


def test_the_texts_are_named(shown):
    assert shown.names.accessibleName() == "From Draft 1 to Draft 2"


@pytest.mark.parametrize(
    ("key", "held", "number"),
    [
        (Qt.Key.Key_F8, NONE, 1),
        (Qt.Key.Key_F8, SHIFT, 3),
        (Qt.Key.Key_Down, ALT, 1),
        (Qt.Key.Key_Up, ALT, 3),
    ],
)
def test_keys_lead_through_the_differences(folded, qtbot, key, held, number):
    with qtbot.waitSignal(folded.change_shown, timeout=0) as told:
        qtbot.keyClick(folded.canvas, key, held)

    assert told.args == [number, 3]


def test_at_first_no_difference_stands_out(view, read, qtbot):
    with qtbot.waitSignal(view.change_shown, timeout=0) as told:
        view.show_model(read(OLD_TEXT, NEW_TEXT, folds_same=True), "1", "2")

    assert told.args == [0, 3]


def test_a_click_unfolds_what_is_the_same(folded, qtbot):
    fold = folds(folded)[0]

    where = middle_of(folded, fold)
    qtbot.mouseClick(folded.canvas.viewport(), LEFT, pos=where)

    assert fold not in folds(folded)


def test_enter_unfolds_what_is_the_same(folded, qtbot):
    fold = folds(folded)[0]

    qtbot.keyClick(folded.canvas, Qt.Key.Key_Return)

    assert fold not in folds(folded)


def test_other_texts_are_folded_again(folded, read, qtbot):
    fold = folds(folded)[0]
    qtbot.keyClick(folded.canvas, Qt.Key.Key_Return)

    folded.show_model(read(OLD_TEXT, NEW_TEXT, folds_same=True), "1", "2")

    assert fold in folds(folded)


def test_a_click_on_what_stands_for_a_moved_paragraph_follows_it(folded, qtbot):
    folded.next_change()
    folded.next_change()
    canvas, rows = folded.canvas, folded.model.shown.rows
    away = canvas.stack.shown[canvas.stack.place_of(20)]
    canvas.bring(20)

    where = middle_of(folded, away)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=where)

    assert canvas.is_in_view(rows[20].partner)


def test_what_is_folded_between_selected_words_is_copied_with_them(folded):
    text, index = folded.model.base.new, folded.model.index
    first, last = (index.row_at(NEW, text.index(f"Paragraph {n}")) for n in (11, 19))
    inside = [f for f in folds(folded) if first < f.rows.start < f.rows.stop <= last]

    folded.canvas.select(RowSelection(0, Spot(first, 0), Spot(last, 12)))

    paragraphs = [f"Paragraph {n} of the story stays as it was." for n in range(11, 19)]
    assert len(inside) == 1
    assert folded.selected_words() == "\n\n".join([*paragraphs, "Paragraph 19"])


def test_selected_words_are_copied_with_the_keys(folded, qtbot):
    select(folded, "9 of the story", 0)

    qtbot.keyClick(folded.canvas, Qt.Key.Key_C, CTRL)

    assert QGuiApplication.clipboard().text() == "9 of the story"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_selected_words_are_copied_with_the_menu(folded, qtbot):
    select(folded, "9 of the story", 0)
    folded.canvas.contextMenuEvent(right_click())
    (menu,) = folded.findChildren(QMenu)

    (copy,) = menu.actions()
    copy.trigger()
    menu.close()

    assert QGuiApplication.clipboard().text() == "9 of the story"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_was_clicked_stands_out_while_its_menu_is_open(shown, qtbot):
    shown.show_position(OLD, shown.model.base.old.index("Paragraph 10"))

    with qtbot.waitSignal(shown.change_shown, timeout=0) as told:
        shown.canvas.contextMenuEvent(right_click(place_of(shown, 10, "goes", 1)))

    (menu,) = shown.findChildren(QMenu)
    menu.close()
    assert told.args == [1, 3]


def test_what_came_is_washed_in_its_colour(folded):
    folded.next_change()
    theme = load_theme("light")
    picture = folded.canvas.grab().toImage()

    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }

    assert QColor(theme.added).name() in colours
    assert QColor(theme.removed).name() in colours


def test_texts_that_are_the_same_have_nothing_to_go_to(view, read, qtbot):
    view.show_model(read("One.", "One.", folds_same=True), "Draft 1", "Draft 2")

    with qtbot.assertNotEmitted(view.change_shown):
        view.next_change()
        view.previous_change()


@pytest.mark.parametrize("folds_same", [False, True])
def test_scrolling_up_keeps_what_is_in_view_in_its_place(view, read, folds_same):
    long = "The boats lay still, and nobody came down to the landing. "
    text = "\n\n".join(f"{n} {long * (n * 7 % 11)}" for n in range(300))
    view.set_side_by_side(False)
    view.show_model(read("", text, folds_same=folds_same), "Draft 1", "Draft 2")
    canvas, bar = view.canvas, view.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    row = canvas.first_row()
    before = canvas.stack.top_of(row) - canvas.top
    bar.setValue(bar.value() - 200)

    assert abs(canvas.stack.top_of(row) - canvas.top - before - 200) <= 2


BOATS = "The boats lay still."
GULL = "A gull cried over the grey water."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([BOATS], ["The boats lie still."], ["Went: “lay”. Came: “lie”."]),
        ([BOATS], [BOATS, MOVED], [f"Came: “{MOVED}”."]),
        ([BOATS, MOVED], [BOATS], [f"Went: “{MOVED}”."]),
        ([MOVED, BOATS, GULL], [BOATS, GULL, MOVED], [f"Moved here: “{MOVED}”."]),
        (["The boats  lay still."], [BOATS], ["Blanks changed."]),
        ([BOATS, "x " * 400], [BOATS], [f"Went: “{'x ' * 149}x…”."]),
    ],
)
def test_a_difference_can_be_heard(old, new, expected):
    found = compare("\n\n".join(old), "\n\n".join(new))

    assert [spoken(found, step) for step in found.steps] == expected
