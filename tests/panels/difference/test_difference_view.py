from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.appearance.theme import load_theme
from desktop.panels.difference.difference_canvas import DifferenceCanvas
from desktop.panels.difference.difference_view import DifferenceView
from desktop.panels.difference.names_line import NamesLine
from desktop.panels.difference.shown_rows import Fold
from desktop.storage.settings import Settings

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier

OLD = [f"Paragraph {number} of the story stays as it was." for number in range(60)]
NEW = [*OLD]
NEW[10] = "Paragraph 10 of the story goes as it was."
NEW[40] = "A gull cried over the grey water."
MOVED = "Nobody remembered when the crooked lighthouse had last been painted."
OLD.insert(20, MOVED)
NEW.append(MOVED)


@pytest.fixture
def view(qtbot):
    view = DifferenceView(Settings(), load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_texts("\n\n".join(OLD), "\n\n".join(NEW), "Draft 1", "Draft 2")
    return view


@pytest.fixture
def canvas(view):
    return view.findChild(DifferenceCanvas)


def folds(canvas):
    return [one for one in canvas.stack.shown if isinstance(one, Fold)]


def middle_of(canvas, shown):
    """Return where ``shown`` stands in the view."""
    top = canvas.stack.top(canvas.stack.shown.index(shown)) - canvas.top
    return QPoint(round(canvas.stack.columns.lefts[0] + 30), round(top + 10))


def step_by(direction, view):
    view.next_change() if direction > 0 else view.previous_change()


def test_the_differences_are_counted(view):
    assert view.change_count == 3


def test_the_texts_are_named(view):
    assert view.findChild(NamesLine).accessibleName() == "From Draft 1 to Draft 2"


@pytest.mark.parametrize(
    ("directions", "expected"),
    [
        ([1], 1),
        ([1, 1, 1], 3),
        ([1, 1, 1, 1], 1),
        ([1, 1, -1], 1),
        ([-1], 3),
    ],
)
def test_one_difference_after_the_other_is_shown(view, qtbot, directions, expected):
    for direction in directions[:-1]:
        step_by(direction, view)

    with qtbot.waitSignal(view.change_shown, timeout=0) as shown:
        step_by(directions[-1], view)

    assert shown.args == [expected, 3]


def test_a_difference_comes_into_view(view, canvas):
    view.next_change()
    view.next_change()

    assert canvas.verticalScrollBar().value() > 0
    assert canvas.is_in_view(canvas.step.rows.start)


@pytest.mark.parametrize("is_split", [False, True])
def test_the_other_way_to_see_it_keeps_the_place(view, canvas, is_split):
    view.set_side_by_side(not is_split)
    view.next_change()
    view.next_change()

    view.set_side_by_side(is_split)

    assert canvas.is_in_view(canvas.step.rows.start)


@pytest.mark.parametrize(
    ("key", "held", "number"),
    [
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_F8, SHIFT, 3),
        (Qt.Key.Key_Down, ALT, 1),
        (Qt.Key.Key_Up, ALT, 3),
    ],
)
def test_keys_lead_through_the_differences(view, canvas, qtbot, key, held, number):
    with qtbot.waitSignal(view.change_shown, timeout=0) as shown:
        qtbot.keyClick(canvas, key, held)

    assert shown.args == [number, 3]


def test_keys_scroll(canvas, qtbot):
    bar = canvas.verticalScrollBar()

    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert 0 <= bar.value() < bar.maximum()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert bar.value() == bar.singleStep()


def test_a_click_unfolds_what_is_the_same(canvas, qtbot):
    fold = folds(canvas)[0]

    where = middle_of(canvas, fold)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert fold not in folds(canvas)


def test_enter_unfolds_what_is_the_same(canvas, qtbot):
    fold = folds(canvas)[0]

    qtbot.keyClick(canvas, Qt.Key.Key_Return)

    assert fold not in folds(canvas)


def test_a_click_on_a_moved_paragraph_follows_it(view, canvas, qtbot):
    view.next_change()
    view.next_change()
    away = next(
        one for one in canvas.stack.shown if one.rows and 20 in one.rows and one.left
    )
    canvas.bring(20)

    where = middle_of(canvas, away)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)

    rows = view._comparison.rows
    assert canvas.is_in_view(rows[20].partner)


def test_what_came_is_washed_in_its_colour(view, canvas):
    view.next_change()
    theme = load_theme("light")
    picture = canvas.grab().toImage()

    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }

    assert QColor(theme.added).name() in colours
    assert QColor(theme.removed).name() in colours


def test_another_theme_colours_the_page(view, canvas):
    view.show_theme(load_theme("dark"))

    corner = canvas.grab().toImage().pixelColor(3, 3)
    assert corner == QColor(load_theme("dark").page)


def test_what_is_shown_is_heard(view, canvas):
    view.next_change()

    assert canvas.accessibleDescription() == "Went: “stays”. Came: “goes”."


def test_texts_that_are_the_same_have_nothing_to_go_to(view, qtbot):
    view.show_texts("One.", "One.", "Draft 1", "Draft 2")

    with qtbot.assertNotEmitted(view.change_shown):
        view.next_change()
        view.previous_change()


def test_no_texts_at_all_are_shown_without_complaint(view):
    view.show_texts("", "", "Draft 1", "Draft 2")

    assert view.change_count == 0
    assert not view.grab().isNull()


def test_scrolling_up_keeps_what_is_in_view_in_its_place(view, canvas):
    long = "The boats lay still, and nobody came down to the landing. "
    text = "\n\n".join(f"{n} {long * (n * 7 % 11)}" for n in range(300))
    view.show_texts("", text, "Draft 1", "Draft 2")
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    row = canvas.first_row()
    before = canvas.stack.top_of(row) - canvas.top
    bar.setValue(bar.value() - 200)

    assert abs(canvas.stack.top_of(row) - canvas.top - before - 200) <= 2
