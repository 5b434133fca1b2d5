"""Ghosts between the words of a real page: nothing of the text is other for them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.typography.typesetter import x_of

STORY = (
    "The ferry had stopped running years ago, but Ines still went down to the landing "
    "when she couldn’t sleep; the ferry, the 😀 ferry and fi ferry\n\n"
    "ferry\n\nThe ferry\n\nAnd no more of it, however long one waited on the landing"
)


@pytest.fixture
def page(open_page, echoes):
    page = open_page(STORY, size=(420, 900))
    page.show_ghosts(echoes(page.live))
    page.measure_all()
    return page


def at(page, position):
    cursor = QTextCursor(page.document())
    cursor.setPosition(page.live.to_document(position))
    return cursor


def drawn_at(page, position):
    """Return where the caret is drawn: its x on the page and the top of its line."""
    cursor = at(page, position)
    shown = page.page_layout.shown(cursor.block())
    place = shown.place_of(cursor.positionInBlock(), is_after=True)
    line = shown.layout.lineForTextPosition(place)
    left, top = page.viewport().pos().x(), page.scroll_top
    x = shown.origin.x() + x_of(line, place) + left
    return x, shown.origin.y() + line.y() - top


def stops(page):
    cursor = QTextCursor(page.document())
    places = [0]
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        places.append(page.live.from_document(cursor.position()))
    return places


def test_ghosts_make_their_paragraphs_longer(page, echoes, exact):
    exact(page)
    before = page.page_layout.block_height(0)

    page.show_ghosts(echoes(page.live, "nothing"))

    exact(page)
    assert page.page_layout.block_height(0) < before


def test_qt_knows_the_caret_to_be_where_it_is_drawn(page):
    # But for the place before the last letter of what a ghost stands behind.
    ends = {at.end() - 1 for at in re.finditer("ferry", STORY)}
    for position in set(stops(page)) - ends:
        rectangle = page.cursorRect(at(page, position))
        x, y = drawn_at(page, position)

        assert rectangle.left() == pytest.approx(x, abs=6), position
        assert rectangle.top() == pytest.approx(y, abs=2), position


def test_a_click_at_the_caret_puts_it_there_again(page):
    for position in stops(page):
        x, y = drawn_at(page, position)
        found = page.cursorForPosition(QPoint(round(x), round(y) + 12))

        assert page.live.from_document(found.position()) == position


def test_a_click_on_a_ghost_goes_to_where_it_is_shown(page):
    end = STORY.index("ferry") + len("ferry")
    before = page.cursorRect(at(page, end - 1)).right()
    x, y = drawn_at(page, end)

    for share in (0.3, 0.5, 0.9):
        place = QPoint(round(before + share * (x - before)), round(y) + 12)
        found = page.cursorForPosition(place).position()
        assert page.live.from_document(found) == end


def test_neither_text_nor_copy_nor_words_have_them(page):
    page.selectAll()

    assert page.live.text == STORY
    assert page.createMimeDataFromSelection().text() == STORY
    assert page.document().toRawText().replace("\u2029", "\n") == STORY


def test_typing_behind_a_ghost_puts_the_words_into_the_text(page, exact):
    page.select(Span(9, 9))

    QTest.keyClicks(page, "s, ferry")

    assert page.live.text == STORY[:9] + "s, ferry" + STORY[9:]
    exact(page)


def test_down_and_up_go_through_every_line_and_back(page):
    page.select(Span(3, 3))
    seen = [drawn_at(page, page.caret)[1] + page.scroll_top]
    while True:
        before = page.caret
        QTest.keyClick(page, Qt.Key.Key_Down)
        if page.caret == before:
            break
        seen.append(drawn_at(page, page.caret)[1] + page.scroll_top)

    assert seen == sorted(seen)
    assert page.live.block_at(page.caret) == page.live.block_count - 1
    for _ in seen:
        QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.live.block_at(page.caret) == 0


def test_shift_and_down_select_whole_lines(page):
    page.select(Span(3, 3))

    QTest.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert page.selected_span.start == 3
    assert page.selected_span.end > STORY.index("stopped")


def test_home_and_end_go_to_the_ends_of_the_line_that_is_drawn(page):
    shown = page.page_layout.shown(page.document().begin())
    first, second = shown.layout.lineAt(0), shown.layout.lineAt(1)
    page.select(Span(2, 2))

    QTest.keyClick(page, Qt.Key.Key_End)
    end = shown.position_at(second.textStart())
    assert first.textStart() < end - 3 <= page.caret <= end
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.caret == 0


def test_an_edit_made_by_the_app_leaves_the_ghosts_right(page, exact):
    page.live.apply(
        ChangeSet((Change(Span(0, 3), "A\n\nferry"), Change(Span(40, 40), " ferry")))
    )
    page.renew_ghosts(frozenset(), Span(0, len(page.live)))
    page.measure_all()

    exact(page)


def test_a_novel_is_asked_for_its_ghosts_only_when_there_are_other_ones(page):
    asked = []
    source = page.page_layout.ghosts.source
    source.blocks_of = lambda keys: asked.append(keys) or set()

    page.renew_ghosts(frozenset({"another"}))

    assert asked == [{"another"}]


def test_what_is_composed_is_where_the_caret_is(page):
    page.select(Span(9, 9))
    QCoreApplication.sendEvent(page, QInputMethodEvent("かな", []))
    shown = page.page_layout.shown(page.document().begin())
    assert not shown.ghosts
    assert shown.layout.lineCount() > 1

    event = QInputMethodEvent("", [])
    event.setCommitString("かな")
    QCoreApplication.sendEvent(page, event)

    assert page.live.text.startswith("The ferryかな had")
    assert page.page_layout.shown(page.document().begin()).ghosts


def carets_on_screen(page):
    """Return where carets are on the screen, which is not painted anew for that."""
    seen = page.screen().grabWindow(page.window().winId()).toImage()
    caret = QColor(page.type_setting.theme.caret).rgb()
    rows, columns = range(seen.height()), range(seen.width())
    least = page.type_setting.line_height / 2
    full = [x for x in columns if sum(seen.pixel(x, y) == caret for y in rows) > least]
    return [x for x in full if x - 1 not in full]


@pytest.mark.usefixtures("caret_does_not_blink")
def test_the_caret_comes_and_goes_where_it_is_drawn(page, echoes, qtbot):
    page.show_ghosts(echoes(page.live))
    end = STORY.index("ferry") + len("ferry")
    page.select(Span(end + 1, end + 1))

    for key in [Qt.Key.Key_Left] * 3 + [Qt.Key.Key_Right] * 3:
        QTest.keyClick(page, key)
        x, _ = drawn_at(page, page.caret)

        qtbot.waitUntil(lambda x=x: carets_on_screen(page) == [round(x)])
