from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from benchmarks.clock import Paints
from desktop.page import page_view
from desktop.page.page_view import zoomed
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.paragraph_looks import ParagraphLooks
from tests.dragging import dropping

TITLE, FRONT = LineLook(LineKind.TITLE), LineLook(LineKind.FRONT)

LINE = "The ferry had stopped running years ago, but Ines still went down. "
NOVEL = "".join(f"{n}. {LINE * (1 + n % 7)}\n\n" for n in range(600))


@pytest.fixture
def page(open_page):
    page = open_page(NOVEL)
    page._idle.stop()
    return page


def top_line(page):
    """Return where the line at the top begins, and how far it is from the top."""
    start = page.page_layout.line_start(page.scroll_top)
    return start, page.page_layout.line_top(start) - page.scroll_top


def middle(page):
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2 + 13)
    page.grab()
    return top_line(page)


def test_nothing_moves_while_the_heights_above_become_exact(page):
    before = middle(page)

    while not page.page_layout.is_measured:
        page._measure()
        assert top_line(page) == before


def test_after_a_long_drop_the_view_goes_no_further_than_the_caret(page):
    middle(page)
    data = QMimeData()
    data.setText("Late.\n" * 40)
    place = page.viewport().rect().center()

    page.dropEvent(dropping(place, data))

    bottom = page.viewport().height() - 2 * page.type_setting.line_height
    assert page.cursorRect().top() > bottom


def test_the_top_line_stays_when_another_program_changes_much_around_it(page):
    start, offset = middle(page)
    place = page.live.from_document(start)
    far = len(page.live.text) - 50

    page.live.apply(
        ChangeSet(
            (
                Change(Span(2000, 9000), ""),
                Change(Span(12_000, 12_000), f"{LINE}\n\n" * 9),
                Change(Span(far, far), LINE),
            )
        )
    )

    line = page.page_layout.line_top(
        page.live.to_document(place - 7000 + 9 * (len(LINE) + 2))
    )
    assert round(line - page.scroll_top) == round(offset)


def test_the_top_line_stays_while_the_window_is_resized_pixel_by_pixel(page):
    start, _ = middle(page)

    for width in [*range(800, 500, -20), *range(500, 801, 20)]:
        page.resize(width, 600)
        QCoreApplication.processEvents()
        page._idle.stop()
        line = page.page_layout.line_top(page.live.to_document(start))
        assert abs(line - page.scroll_top) < page.type_setting.line_height

    assert top_line(page)[0] == start


def test_a_page_set_anew_is_measured_again_only_when_it_rests(page, setting):
    page.measure_all()
    start, _ = middle(page)

    for width in (700, 640, 610):
        page.resize(width, 600)
        page.set_type(setting(110))
        for _ in range(3):
            QCoreApplication.processEvents()
    at_once = page.page_layout.measured
    page._rest.stop()
    page._rest.timeout.emit()
    while page._idle.isActive():
        QCoreApplication.processEvents()

    assert at_once == 0
    assert page.page_layout.is_measured
    away = page.page_layout.line_top(start) - page.scroll_top
    assert abs(away) < page.type_setting.line_height


def test_what_comes_into_view_while_the_page_rests_moves_the_scroll_bar_with_it(page):
    page.measure_all()
    middle(page)
    page.resize(640, 600)

    page.verticalScrollBar().setValue(page.verticalScrollBar().value() - 900)
    page.grab()
    before = top_line(page)
    for _ in range(3):
        QCoreApplication.processEvents()

    assert (top_line(page), page._place.is_current) == (before, True)
    assert not page.page_layout.is_measured


@pytest.mark.parametrize("zoom", [50, 110, 300])
def test_the_top_line_stays_when_the_text_is_zoomed(page, setting, zoom):
    start, offset = middle(page)

    page.set_type(setting(zoom))
    page.measure_all()

    assert page.page_layout.line_top(start) - page.scroll_top == pytest.approx(
        offset, abs=1
    )


def test_other_colours_leave_every_height_exact(page, setting):
    page.measure_all()
    before = middle(page), page.page_layout.documentSize()

    page.set_type(setting(theme="dark"))

    assert page.page_layout.is_measured
    assert (top_line(page), page.page_layout.documentSize()) == before


def test_a_front_matter_that_was_found_moves_nothing_in_view(page):
    page.measure_all()
    before = middle(page)

    page.set_looks(
        ParagraphLooks(marks={0: TITLE, **dict.fromkeys(range(2, 9), FRONT)})
    )

    assert page.page_layout.is_measured
    assert top_line(page) == before


def test_what_comes_into_view_from_above_does_not_push_what_is_there(page):
    start, _ = middle(page)

    for _ in range(40):
        bar = page.verticalScrollBar()
        before = page.page_layout.line_top(start) - bar.value()
        bar.setValue(bar.value() - 60)
        page.grab()
        after = page.page_layout.line_top(start) - bar.value()
        assert after - before == pytest.approx(60, abs=1)


def test_a_click_does_not_scroll(page):
    before = middle(page)
    span = Span(0, 40)

    page.select(span)

    assert top_line(page) == before
    assert page.selected_span == span


def test_a_long_paste_is_measured_when_there_is_time(page, qtbot, exact):
    page.measure_all()
    data = QMimeData()
    data.setText(NOVEL)

    page.insertFromMimeData(data)

    qtbot.waitUntil(lambda: page.page_layout.is_measured)
    exact(page)


def test_deleting_above_what_is_measured_leaves_every_height_exact(page, exact):
    page.page_layout.measure(5.0)
    end = page.live.block_span(40).end

    page.live.apply(ChangeSet((Change(Span(0, end), ""),)))
    page.measure_all()

    exact(page)


def test_showing_a_position_puts_it_where_it_is_asked_for(page):
    position = NOVEL.index("300. ")

    page.show_position(position, share=0.5)

    line = page.line_top(position) - page.scroll_top
    assert line == pytest.approx(page.viewport().height() / 2, abs=2)


def test_a_passage_in_view_needs_no_scrolling(page):
    position = NOVEL.index("300. ")
    page.show_position(position)

    assert not page.reveal(Span(position, position + 5))
    assert page.reveal(Span(0, 5))
    assert page.visible_span.start == 0


def test_space_turns_to_the_next_page_and_takes_the_caret_along(page):
    page.set_editable(False)

    QTest.keyClick(page, Qt.Key.Key_Space)

    assert page.scroll_top > 400
    assert page.viewport().rect().contains(page.cursorRect())


def test_shift_and_space_turn_back(page):
    page.set_editable(False)
    QTest.keyClick(page, Qt.Key.Key_Space)
    turned = page.scroll_top

    QTest.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)

    assert page.scroll_top < turned - 400
    assert page.live.text == NOVEL


def test_turning_the_page_selects_nothing_where_it_comes_to_a_blank_line(open_page):
    page = open_page("One.\n\n" * 400, editable=False)
    page.show_position(len(page.live))

    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)

        assert page.selected_span.is_empty


def test_a_locked_story_cannot_be_typed_into(page):
    page.set_editable(False)

    QTest.keyClicks(page, "abc")
    QTest.keyClick(page, Qt.Key.Key_Return)

    assert page.live.text == NOVEL


def test_opening_a_story_lays_out_only_what_is_in_view(open_page):
    page = open_page(NOVEL)

    assert len(page.page_layout._column.layouts._kept) < 60


def test_the_page_says_when_something_moved(page, qtbot):
    with qtbot.waitSignal(page.shifted, timeout=0):
        page.verticalScrollBar().setValue(500)
    with qtbot.waitSignal(page.shifted, timeout=0):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_the_story_can_be_let_go_while_it_is_measured(open_page):
    page = open_page(NOVEL)

    page.let_go()

    QCoreApplication.processEvents()
    assert page.toPlainText() == ""


def wheel(page, pixels):
    at = QPointF(50, 50)
    return QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


@pytest.mark.parametrize(
    ("turns", "steps"),
    [([120], [1]), ([-120], [-1]), ([30] * 4, [1]), ([-30] * 4, [-1]), ([240], [2])],
)
def test_ctrl_and_the_wheel_zoom_by_whole_notches(page, qtbot, turns, steps):
    zoomed = []
    page.zoomed.connect(zoomed.append)

    for pixels in turns:
        page.wheelEvent(wheel(page, pixels))

    assert zoomed == steps


@pytest.mark.parametrize(
    ("per_cent", "steps", "then"),
    [(100, 1, 110), (100, -1, 90), (300, 1, 300), (50, -3, 50), (97, 1, 110)],
)
def test_zooming_goes_from_size_to_size_and_stops_at_the_ends(per_cent, steps, then):
    assert zoomed(per_cent, steps) == then


# A page painted before all of its text is in the document


@pytest.fixture
def first_and_whole(open_page):
    """Two pages of one text, of which the first begins with little in its document."""
    pages = []
    for first in (len(NOVEL) // 5, None):
        page = open_page(NOVEL, first=first, editable=False)
        page._idle.stop()
        page.clearFocus()
        pages.append(page)
    return pages


def picture(page):
    return page.grab().toImage()


def test_a_page_is_the_same_before_all_of_its_text_is_there(first_and_whole):
    first, whole = first_and_whole
    lacks = first.document().blockCount() < whole.document().blockCount()

    before, height = picture(first), first.verticalScrollBar().maximum()
    first.live.complete()

    assert lacks
    assert before == picture(whole) == picture(first)
    assert first.verticalScrollBar().maximum() == height


def test_a_page_left_far_down_is_painted_there_at_once(first_and_whole):
    pictures = []
    for page in first_and_whole:
        page.go_back_to(len(NOVEL) * 4 // 5)
        pictures.append(picture(page))

    assert pictures[0] == pictures[1]
    assert top_line(first_and_whole[0]) == top_line(first_and_whole[1])


def test_what_is_typed_when_the_rest_has_come_is_laid_out(
    first_and_whole, echoes, exact
):
    page, _ = first_and_whole
    page.page_layout.ghosts.source = echoes(page.live)
    page.set_editable(True)
    picture(page)
    page.live.complete()
    page.renew_all_ghosts()

    QTest.keyClicks(page, "Late.")
    QTest.keyClick(page, Qt.Key.Key_Return)
    page.measure_all()

    assert page.live.text == f"Late.\n{NOVEL}"
    exact(page)


# What is measured out of view


def test_a_page_at_its_start_is_not_painted_for_what_is_measured_below(page):
    picture(page)
    painted = Paints(page.viewport())
    page.page_layout.set_room(90.0, 90.0)  # and the first line stands lower
    QCoreApplication.processEvents()
    before = painted.count

    while not page.page_layout.is_measured:
        page._measure()
        QCoreApplication.processEvents()

    assert painted.count - before <= 1


def test_what_is_measured_below_the_view_is_told_now_and_then(page, monkeypatch):
    page._measure()
    sizes = []
    page.page_layout.documentSizeChanged.connect(sizes.append)
    monkeypatch.setattr(page_view, "_UNTOLD_MS", 60_000)

    while not page.page_layout.is_measured:
        page._measure()
    before = len(sizes)
    page._measure()

    assert (before, len(sizes)) == (0, 1)
    assert not page._idle.isActive()


def test_what_is_measured_above_the_view_is_told_at_once(page, monkeypatch):
    middle(page)
    monkeypatch.setattr(page_view, "_UNTOLD_MS", 60_000)
    sizes = []
    page.page_layout.documentSizeChanged.connect(sizes.append)

    page._measure()

    assert sizes
