from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest

STORY = """# The Ferry

A/N: first draft
Rating: none

## Chapter one

The ferry had stopped running years ago, but Ines still went down to the landing when \
she couldn’t sleep, and listened.

* * *

“No,” he *said*, 😀 and e\u0301 and שלום עולם and then abc.


مرحبا بالعالم
the end
"""


@pytest.fixture
def page(open_page):
    return open_page(STORY, is_markdown=True, size=(700, 900))


def caret_at(page, position):
    cursor = page.textCursor()
    cursor.setPosition(position)
    page.setTextCursor(cursor)
    return page.cursorRect()


def stops(page):
    """Return every place the caret can stand."""
    cursor = QTextCursor(page.document())
    places = [0]
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        places.append(cursor.position())
    return places


def test_a_click_where_the_caret_would_stand_puts_it_there(page):
    page.measure_all()

    for position in stops(page):
        rectangle = page.cursorRect(caret_cursor(page, position))
        point = QPointF(rectangle.left() + 0.5, rectangle.center().y())
        at = page.cursorForPosition(point.toPoint())
        if is_plain(page, position):
            assert at.position() == position, page.document().findBlock(position).text()


def caret_cursor(page, position):
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor


def is_plain(page, position):
    # Between two directions, two positions share a place.
    text = page.document().findBlock(position).text()
    return not any("\u0590" <= character < "\u0700" for character in text)


def test_a_click_in_right_to_left_text_hits_the_letter(page):
    block = page.document().begin()
    while "مرحبا" not in block.text():
        block = block.next()
    layout = page.page_layout.shown(block)
    line = layout.layout.lineAt(0)

    for offset in range(1, 5):
        x = page.page_layout.column_left + line.cursorToX(offset)[0] - 1
        y = layout.line_top(offset) + 5
        hit = page.page_layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)
        assert hit == block.position() + offset


def test_the_caret_stands_on_every_line_and_is_as_high_as_its_letters(page):
    for position in stops(page):
        rectangle = caret_at(page, position)
        assert 15 <= rectangle.height() <= 45
        line = page.page_layout.line_top(position) - page.scroll_top
        assert abs(rectangle.top() - line) < 12


@pytest.mark.parametrize("text", ["", "end\n", "\n\n", "a\n\n"])
def test_there_is_a_caret_on_an_empty_last_line(open_page, text):
    page = open_page(text)

    rectangle = caret_at(page, len(text))

    assert rectangle.height() >= 20
    assert page.viewport().rect().contains(rectangle)


def test_nothing_is_hit_beside_the_letters(page):
    exact = Qt.HitTestAccuracy.ExactHit
    layout = page.page_layout
    y = layout.line_top(page.document().findBlockByNumber(7).position()) + 10

    assert layout.hitTest(QPointF(layout.column_left + 30, y), exact) > 0
    assert layout.hitTest(QPointF(layout.column_left - 5, y), exact) == -1
    assert layout.hitTest(QPointF(layout.column_left + 30, 1e6), exact) == -1


def test_down_and_up_stop_at_every_line(page):
    page.measure_all()
    caret_at(page, 0)
    seen = [page.cursorRect().top() + page.scroll_top]

    while True:
        before = page.textCursor().position()
        QTest.keyClick(page, Qt.Key.Key_Down)
        if page.textCursor().position() == before:
            break
        seen.append(page.cursorRect().top() + page.scroll_top)

    lines = sum(
        page.page_layout.shown(page.document().findBlockByNumber(n)).layout.lineCount()
        for n in range(page.document().blockCount())
    )
    assert seen == sorted(seen)
    assert len(seen) in {lines, lines + 1}  # at the last line, down goes to its end
    for _ in range(lines):
        QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.textCursor().position() == 0


def test_down_and_up_keep_to_a_column_across_blank_lines(open_page):
    page = open_page("The ferry\n\nhad stopped\n\n\nrunning")
    caret_at(page, 5)
    x = page.cursorRect().left()

    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Down)

    assert abs(page.cursorRect().left() - x) < 8
    QTest.keyClick(page, Qt.Key.Key_Up)
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.textCursor().position() == 5


def test_home_and_end_go_to_the_ends_of_a_wrapped_line(page):
    block = page.document().findBlockByNumber(7)
    shown = page.page_layout.shown(block)
    start = block.position() + shown.layout.lineAt(1).textStart()
    ends = start + shown.layout.lineAt(1).textLength()
    caret_at(page, start + 5)

    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.textCursor().position() == start
    QTest.keyClick(page, Qt.Key.Key_End)
    assert ends - 1 <= page.textCursor().position() <= ends


def test_page_down_and_page_up_come_back(open_page):
    page = open_page("One.\n\nTwo is a longer paragraph.\n\n" * 200)
    caret_at(page, 40)

    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_PageDown)
    far = page.textCursor().position()
    assert page.viewport().rect().intersects(page.cursorRect())
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_PageUp)

    assert far > 500
    assert abs(page.textCursor().position() - 40) < 40


def test_after_a_resize_the_arrows_follow_the_new_lines(open_page):
    page = open_page("word " * 150 + "\nend")
    caret_at(page, 300)
    caret_at(page, 751)
    page.resize(420, 600)

    QTest.keyClick(page, Qt.Key.Key_Up)

    shown = page.page_layout.shown(page.document().begin())
    last = shown.layout.lineAt(shown.layout.lineCount() - 1)
    assert page.textCursor().position() == last.textStart()


@pytest.mark.parametrize("number", [0, 7, 11, 14])
def test_the_caret_s_paragraph_looks_like_any_other(page, number):
    # The lines that Qt reads are other ones than those that are drawn elsewhere.
    block = page.document().findBlockByNumber(number)
    caret_at(page, len(STORY) if number == 0 else 0)

    def places():
        found = page.page_layout.shown(block).rectangles(0, block.length() - 1)
        return [(place.left(), place.right(), place.top()) for place in found]

    before = places()
    caret_at(page, block.position())

    assert places() == before


def test_an_endless_line_is_one_column_of_text(open_page):
    page = open_page("word " * 9000)

    page.measure_all()

    caret_at(page, 20_000)
    below = page.cursorRect().center()
    assert page.cursorForPosition(below).position() == 20_000
    assert page.live.block_count == 36


def test_the_story_is_read_out_to_a_screen_reader(page):
    QAccessible.setActive(True)
    try:
        page.viewport().repaint()
        page.grab()
        reader = QAccessible.queryAccessibleInterface(page)

        assert reader.text(QAccessible.Text.Value).startswith("# The Ferry\n")
        text = reader.textInterface()
        if text is not None:
            assert text.characterCount() == len(STORY) + 1
    finally:
        QAccessible.setActive(False)


def test_a_page_with_a_screen_reader_scrolls_and_edits(open_page, exact):
    page = open_page("One.\n\nTwo and three.\n\n" * 800)
    QAccessible.setActive(True)
    try:
        for top in range(0, 9000, 500):
            page.verticalScrollBar().setValue(top)
            page.grab()
            QTest.keyClicks(page, "x")
        page.measure_all()
        exact(page)
    finally:
        QAccessible.setActive(False)


def test_what_is_being_composed_is_seen_with_its_caret(open_page):
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QInputMethodEvent

    page = open_page("The sea")
    caret_at(page, 4)
    kind = QInputMethodEvent.AttributeType.Cursor
    caret = QInputMethodEvent.Attribute(kind, 2, 1, None)

    QCoreApplication.sendEvent(page, QInputMethodEvent("かな", [caret]))

    layout = page.document().begin().layout()
    assert layout.preeditAreaText() == "かな"
    page.resize(500, 500)
    page.grab()
    assert page.document().begin().layout().lineCount() == 1
    assert page.live.text == "The sea"


class Underlay:
    """Takes note of which blocks are painted."""

    def __init__(self):
        self.blocks = []

    def paint(self, _painter, block):
        self.blocks.append(block.number)
        return []

    def paint_over(self, _painter, _block, _ranges):
        pass

    def hangs_over(self, _block):
        return False


def painted_blocks(page, *rectangles):
    page.grab()
    QCoreApplication.processEvents()
    underlay = Underlay()
    page.page_layout.underlay = underlay
    for rectangle in rectangles:
        page.viewport().update(rectangle)
    QCoreApplication.processEvents()
    return underlay.blocks


@pytest.fixture
def lines(open_page):
    page = open_page("\n".join(f"Line {n} of many." for n in range(60)))
    page.measure_all()
    return page


def rectangle_of(page, block):
    layout = page.page_layout
    top = round(layout.block_top(block)) - page.scroll_top
    return QRect(0, top, page.viewport().width(), round(layout.block_height(block)))


def test_what_lies_between_two_places_that_are_painted_is_not(lines):
    found = painted_blocks(lines, rectangle_of(lines, 2), rectangle_of(lines, 12))

    assert found == [2, 12]


def test_a_strip_down_the_page_has_every_block_painted(lines):
    strip = QRect(20, 0, 3, lines.viewport().height())

    found = painted_blocks(lines, strip)

    assert found == list(range(len(found)))
    assert len(found) > 12


def test_what_hangs_over_from_the_next_block_is_painted_with_it(open_page):
    page = open_page("One.\nA\u0302\u0301\u0300 hat.\nThree.\nFour.\nFive.")
    page.measure_all()

    found = painted_blocks(page, rectangle_of(page, 2))

    assert found == [1, 2]


def blocks_painted_by_typing(page, place, *keys):
    caret_at(page, place)
    page.grab()
    QCoreApplication.processEvents()
    found = []
    for key in keys:
        underlay = page.page_layout.underlay = Underlay()
        if key == "\b":
            QTest.keyClick(page, Qt.Key.Key_Backspace)
        else:
            page.insert_words(key)
        QCoreApplication.processEvents()
        found.append(underlay.blocks)
    return found


@pytest.fixture
def writing(open_page):
    def opened(text):
        page = open_page(text)
        page.set_editable(True)
        page.measure_all()
        page.setFocus()
        return page

    return opened


def test_key_after_key_paints_the_paragraph_that_is_written_and_no_other(writing):
    page = writing("One line.\nTwo lines.\nThree lines.\nFour lines.\n")

    assert blocks_painted_by_typing(page, 13, "a", "b", "c")[1:] == [[1], [1]]


def test_letters_that_may_stand_out_are_painted_with_what_is_beside_them(writing):
    page = writing("One line.\nTwo lines.\nThree lines.\nFour lines.\n")

    painted = blocks_painted_by_typing(
        page, 13, "a", "\u0e49", "c", "\b", "\b", "d", "e"
    )

    assert painted[1] == painted[2] == painted[4] == [0, 1, 2]
    assert painted[-1] == [1]
