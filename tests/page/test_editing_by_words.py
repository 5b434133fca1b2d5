"""Words and signs under real keys and a real mouse."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest

from desktop.session.story.caret_movement import Way
from desktop.text.span import Span

FAMILY = "👩‍👩‍👧"
STORY = "“I don´t,” she said—well-known\n\nsome\u200bthing 😀 else"
PIECES = [
    "a",
    "don’t",
    "e\u0301",
    " ",
    "\n",
    "—",
    FAMILY,
    "🇩🇪",
    "👍🏽",
    "1️⃣",
    "雨",
    "\u200b",
]

_Key, _Held = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = _Held.ControlModifier, _Held.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=[True, False], ids=["revise", "reread"])
def page(request, open_page):
    return open_page(STORY, editable=request.param)


class ToLineEnd(QKeyEvent):
    """The key that deletes up to the end of a line, which no key is everywhere."""

    def __init__(self):
        super().__init__(QEvent.Type.KeyPress, Qt.Key.Key_F35, _Held.NoModifier)

    def matches(self, key):
        return key == QKeySequence.StandardKey.DeleteEndOfLine


@pytest.mark.parametrize("is_diverted", [False, True], ids=["done", "told"])
@pytest.mark.parametrize(
    ("anchor", "caret", "gone"),
    [(4, 4, Span(4, 7)), (7, 7, Span(7, 7)), (2, 9, Span(2, 9)), (9, 2, Span(2, 9))],
)
def test_a_key_deletes_what_is_selected_or_the_rest_of_the_line(
    open_page, anchor, caret, gone, is_diverted
):
    page = open_page("One two\nthree")
    page.is_diverted = is_diverted
    told = []
    page.rewritten.connect(lambda span, *_: told.append(span))
    cursor = page.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)

    page.keyPressEvent(ToLineEnd())

    left = "One two\nthree"
    assert told == ([gone] if is_diverted else [])
    assert page.live.text == (
        left if is_diverted else left[: gone.start] + left[gone.end :]
    )


def press(page, key, held=_Held.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(page, key, held)


def carets(page, key):
    """Return ``STORY`` with a bar wherever a key takes the caret."""
    found = {page.caret}
    while True:
        press(page, key, CTRL)
        if page.caret in found:
            break
        found.add(page.caret)
    text = page.live.text
    for place in sorted(found, reverse=True):
        text = f"{text[:place]}|{text[place:]}"
    return text


def put(page, position):
    page.select(Span(position, position))


def point(page, position):
    cursor = QTextCursor(page.document())
    cursor.setPosition(page.live.to_document(position))
    return page.cursorRect(cursor).center()


def double_click(page, position):
    QTest.mouseDClick(page.viewport(), LEFT, pos=point(page, position))


def drag(page, position, held=_Held.NoModifier):
    """Go on to ``position`` with the button of the mouse still down."""
    at = QPointF(point(page, position))
    everywhere = page.viewport().mapToGlobal(at)
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    move = QMouseEvent(kind, at, everywhere, none, LEFT, held)
    page.mouseMoveEvent(move)


# Going


def test_keys_go_from_word_to_word(open_page):
    page = open_page(STORY)
    stops = "|“|I |don´t|,” |she |said|—|well-known|\n|\n|some\u200bthing |😀 |else|"

    assert carets(page, _Key.Key_Right) == stops
    assert carets(page, _Key.Key_Left) == stops


def test_keys_with_shift_select_words(page):
    put(page, 3)

    press(page, _Key.Key_Right, CTRL | SHIFT)
    assert page.live.slice(page.selected_span) == "don´t"

    press(page, _Key.Key_Right, CTRL | SHIFT, times=2)
    assert page.live.slice(page.selected_span) == "don´t,” she "

    press(page, _Key.Key_Left, CTRL | SHIFT, times=4)
    assert page.live.slice(page.selected_span) == "I "


def test_words_from_right_to_left_are_gone_through_that_way(open_page):
    page = open_page("שלום לכם עולם")
    put(page, 5)

    press(page, _Key.Key_Left, CTRL)
    assert page.caret == 9

    press(page, _Key.Key_Right, CTRL, times=2)
    assert page.caret == 0


def test_words_are_gone_through_beside_words_that_do_not_stand_there(open_page, echoes):
    page = open_page("The ferry, the ferry went")
    page.show_ghosts(echoes(page.live))

    assert carets(page, _Key.Key_Right) == "|The |ferry|, |the |ferry |went|"
    assert carets(page, _Key.Key_Left) == "|The |ferry|, |the |ferry |went|"


def test_a_word_that_qt_keeps_in_two_blocks_is_one(open_page):
    page = open_page("a" * 19_998 + " bcdef g")  # cut after 20,000 code points
    put(page, 19_999)

    press(page, _Key.Key_Right, CTRL)
    assert page.caret == 20_005

    press(page, _Key.Key_Backspace, CTRL)
    assert page.live.text.endswith("a g")


# Deleting


@pytest.mark.parametrize("sign", [FAMILY, "🇩🇪", "👍🏽", "1️⃣", "e\u0301", "😀", "\u00a0"])
@pytest.mark.parametrize("held", [_Held.NoModifier, SHIFT])
def test_backspace_takes_a_whole_sign(open_page, sign, held):
    page = open_page(f"Hi {sign} there")
    put(page, 3 + len(sign))

    press(page, _Key.Key_Backspace, held)

    assert page.live.text == page.document().toPlainText() == "Hi  there"
    assert page.caret == 3


def test_delete_takes_a_whole_sign(open_page):
    page = open_page(f"Hi {FAMILY}🇩🇪 there")
    put(page, 3)

    press(page, _Key.Key_Delete, times=2)

    assert page.live.text == "Hi  there"


def test_backspace_takes_mark_by_mark_where_they_are_typed_so(open_page):
    page = open_page("हिन्दी")
    put(page, 6)

    press(page, _Key.Key_Backspace)

    assert page.live.text == "हिन्द"


def test_words_are_deleted_both_ways(open_page):
    page = open_page(STORY)
    put(page, 15)

    press(page, _Key.Key_Delete, CTRL)
    assert page.live.text.startswith("“I don´t,” she —well-known")

    press(page, _Key.Key_Backspace, CTRL)
    assert page.live.text.startswith("“I don´t,” —well-known")


def test_words_are_deleted_no_further_than_a_line_end(open_page):
    page = open_page("one\n\ntwo")
    put(page, 5)

    press(page, _Key.Key_Backspace, CTRL)
    assert page.live.text == "one\ntwo"

    put(page, 3)
    press(page, _Key.Key_Delete, CTRL)
    assert page.live.text == "onetwo"


def test_what_is_selected_is_deleted_first(open_page):
    page = open_page("one two three")
    page.select(Span(4, 8))

    press(page, _Key.Key_Backspace, CTRL)

    assert page.live.text == "one three"


def test_nothing_is_deleted_at_the_ends(open_page):
    page = open_page("one")

    press(page, _Key.Key_Backspace)
    put(page, 3)
    press(page, _Key.Key_Delete)

    assert page.live.text == "one"


def test_nothing_is_deleted_from_a_locked_story(open_page):
    page = open_page("one two", editable=False)
    put(page, 3)

    press(page, _Key.Key_Backspace)
    press(page, _Key.Key_Delete, CTRL)

    assert page.live.text == "one two"


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (_Key.Key_Backspace, _Held.NoModifier, [Way.BACKWARD, False]),
        (_Key.Key_Backspace, CTRL, [Way.BACKWARD, True]),
        (_Key.Key_Delete, CTRL, [Way.FORWARD, True]),
    ],
)
def test_what_would_be_deleted_is_only_told(open_page, qtbot, key, held, told):
    page = open_page(STORY)
    page.is_diverted = True
    put(page, 8)

    with qtbot.waitSignal(page.erased, timeout=0) as erased:
        press(page, key, held)

    assert erased.args == told
    assert page.live.text == STORY


def test_words_are_gone_through_while_edits_are_only_told(open_page):
    page = open_page("one don’t, two")
    page.is_diverted = True

    assert carets(page, _Key.Key_Right) == "|one |don’t|, |two|"
    assert page.step(9, Way.BACKWARD, is_word=True) == 4
    assert page.step(4, Way.FORWARD, is_word=True) == 9


def test_backspace_takes_back_what_was_typed_between_any_signs(open_page):
    page = open_page("")

    @settings(max_examples=50, derandomize=True)
    @given(st.lists(st.sampled_from(PIECES), max_size=12), st.integers(0, 12))
    def check(pieces, place):
        page.selectAll()
        page.insert_words("".join(pieces))
        text, before = page.live.text, "".join(pieces[:place])
        put(page, len(before))
        QTest.keyClicks(page, "x")
        press(page, _Key.Key_Backspace)
        assert page.live.text == text
        assert page.caret == len(before)

    check()


# The mouse


@pytest.mark.parametrize(
    ("position", "word"),
    [
        (5, "don´t"),
        (8, "don´t"),
        (17, "said"),
        (23, "well-known"),
        (36, "some\u200bthing"),
        (43, "😀"),
    ],
)
def test_a_double_click_selects_a_word(page, position, word):
    double_click(page, position)

    assert page.live.slice(page.selected_span) == word


def test_a_third_click_selects_the_paragraph(page):
    double_click(page, 5)
    QTest.mouseClick(page.viewport(), LEFT, pos=point(page, 5))

    assert page.live.slice(page.selected_span) == STORY.split("\n")[0] + "\n"

    drag(page, 36)
    assert page.selected_span.end == len(STORY)


@pytest.mark.parametrize(
    ("to", "selected"),
    [
        (13, "don´t,” she"),
        (17, "don´t,” she said"),
        (10, "don´t,”"),
        (5, "don´t"),
        (1, "I don´t"),
        (0, "“I don´t"),
        (34, STORY[3:42].rstrip()),
    ],
)
def test_drawing_on_after_a_double_click_selects_whole_words(page, to, selected):
    double_click(page, 5)

    drag(page, to)

    assert page.live.slice(page.selected_span) == selected


def test_drawing_back_gives_words_back(page):
    double_click(page, 5)

    drag(page, 17)
    drag(page, 5)

    assert page.live.slice(page.selected_span) == "don´t"


@pytest.mark.parametrize(("to", "selected"), [(17, "don´t,” she said"), (1, "I don´t")])
def test_a_click_with_shift_after_a_double_click_goes_on_by_words(page, to, selected):
    double_click(page, 5)

    QTest.mouseClick(page.viewport(), LEFT, SHIFT, pos=point(page, to))

    assert page.live.slice(page.selected_span) == selected


def test_a_plain_click_ends_going_by_words(page):
    double_click(page, 5)
    QTest.mouseClick(page.viewport(), LEFT, pos=point(page, 13) + QPoint(0, 1))

    QTest.mouseClick(page.viewport(), LEFT, SHIFT, pos=point(page, 17))

    exact, whole = Span(13, 17), Span(11, 19)
    assert page.selected_span == (exact if page.is_editable else whole)


def test_nothing_is_selected_by_words_once_something_else_is(page):
    double_click(page, 5)
    put(page, 13)

    QTest.mouseClick(page.viewport(), LEFT, SHIFT, pos=point(page, 17))

    exact, whole = Span(13, 17), Span(11, 19)
    assert page.selected_span == (exact if page.is_editable else whole)


DRAWN = "He didn't. “Well-known,” 雨が said the mother-in-law’s cat\nand some"
DRAWS = [
    (4, 6, "didn't"),  # whichever half of a word
    (6, 4, "didn't"),
    (5, 17, "didn't. “Well-known"),
    (17, 5, "didn't. “Well-known"),
    (9, 12, ". “"),  # signs alone, exactly
    (3, 9, "didn't"),  # what is whole already
    (25, 26, "雨"),  # a word is a character there
    (50, 58, "mother-in-law’s cat\nand"),
]


@pytest.fixture
def drawn(open_page):
    return open_page(DRAWN, editable=False)


def draw(page, start, end, held=_Held.NoModifier):
    """Draw from ``start`` to ``end``, the button of the mouse still down."""
    QTest.mousePress(page.viewport(), LEFT, held, point(page, start))
    drag(page, end, held)
    return page.live.slice(page.selected_span)


def test_words_that_are_drawn_over_are_whole_while_one_draws(drawn):
    for start, end, words in DRAWS:
        assert draw(drawn, start, end) == words
        put(drawn, 0)


def test_drawing_back_leaves_what_is_drawn_over_no_more(drawn):
    assert draw(drawn, 5, 40) == "didn't. “Well-known,” 雨が said the mother-in-law’s"
    drag(drawn, 13)
    assert drawn.live.slice(drawn.selected_span) == "didn't. “Well-known"
    drag(drawn, 1)
    assert drawn.live.slice(drawn.selected_span) == "He didn't"
    drag(drawn, 5)
    assert drawn.selected_span == Span(5, 5)


def test_with_alt_letters_are_drawn_over(drawn):
    assert draw(drawn, 4, 6, _Held.AltModifier) == "id"
    drag(drawn, 6)
    assert drawn.live.slice(drawn.selected_span) == "didn't"


def test_an_unsteady_click_selects_nothing(drawn):
    at = point(drawn, 5)
    QTest.mousePress(drawn.viewport(), LEFT, pos=at)
    QTest.mouseMove(drawn.viewport(), at + QPoint(2, 1))
    assert drawn.selected_span.is_empty


def test_where_one_edits_letters_are_selected_and_words_marked(open_page):
    page = open_page(DRAWN)

    assert draw(page, 4, 6) == "id"
    assert page.live.slice(page.meant_span) == "didn't"

    page.select(Span(4, 6))  # as keys do
    page.select(Span(4, 7))
    assert page.meant_span == Span(4, 7)


def test_keys_go_on_by_words_after_a_double_click(page):
    double_click(page, 5)

    press(page, _Key.Key_Right, CTRL | SHIFT, times=2)

    assert page.live.slice(page.selected_span) == "don´t,” she "
