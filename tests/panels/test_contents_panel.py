from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.contents_panel import (
    ContentsPanel,
    PartList,
    PartRole,
    PartRow,
    numbered,
)


def test_scenes_are_numbered_from_one():
    parts = [PartRow("The landing", 0), PartRow("Engine room", 9)]

    assert numbered(parts) == ["1 · The landing", "2 · Engine room"]


def test_front_matter_has_no_number():
    parts = [PartRow("Author’s note", 0, is_quiet=True), PartRow("Fog", 9)]

    assert numbered(parts) == ["Author’s note", "1 · Fog"]


def test_words_from_right_to_left_keep_their_stop_at_their_end():
    assert numbered([PartRow("שלום…", 0)]) == ["1 · \u2068שלום…\u2069"]


def test_scenes_are_numbered_anew_in_each_chapter():
    levels = [("Rain", 1), ("She woke", 2), ("He slept", 2), ("Sun", 1), ("Noon", 2)]
    parts = [PartRow(title, at, level) for at, (title, level) in enumerate(levels)]

    assert numbered(parts) == [
        "1 · Rain",
        "1 · She woke",
        "2 · He slept",
        "2 · Sun",
        "1 · Noon",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Chapter 3",
        "CHAPTER IV",
        "Prologue",
        "Epilogue",
        "Part Two",
        "3. Fog",
        "IV",
        "ii.",
        "Ch. 12a",
        "Second Chapter",
        "Erstes Kapitel",
        "第壹章 渡口",
        "12 March 1872",
        "Day 3",
        "2 of 7",
        "One",
    ],
)
def test_a_title_with_a_number_of_its_own_is_left_alone(title):
    assert numbered([PartRow(title, 0)]) == [title]


@pytest.mark.parametrize("title", ["I was late", "Mixed feelings", "Acting up"])
def test_a_title_that_only_starts_like_a_number_gets_one(title):
    assert numbered([PartRow(title, 0)]) == [f"1 · {title}"]


def test_a_scene_whose_first_words_look_like_a_heading_is_counted_as_well():
    parts = [PartRow(title, 0, has_heading=False) for title in ("Part of me…", "Fog")]

    assert numbered(parts) == ["1 · Part of me…", "2 · Fog"]


def test_a_scene_before_the_first_chapter_takes_no_number_from_it():
    parts = [
        PartRow("The Sea", 0, 0, is_story=True),
        PartRow("It was dark…", 0, has_heading=False),
        PartRow("Rain", 9),
        PartRow("She woke…", 9, 2, has_heading=False),
        PartRow("Sun", 20),
    ]

    assert numbered(parts) == [
        "The Sea",
        "It was dark…",
        "1 · Rain",
        "1 · She woke…",
        "2 · Sun",
    ]


def test_the_story_among_its_parts_has_no_number():
    parts = [PartRow("The Sea", 0, 0, is_story=True), PartRow("Fog", 9)]

    assert numbered(parts) == ["The Sea", "1 · Fog"]


PARTS = [
    PartRow("Author’s note", 0, is_quiet=True),
    PartRow("The landing", 120, open_notes=7),
    PartRow("Fog", 900, open_notes=1),
]


@pytest.fixture
def parts(qtbot):
    parts = PartList(load_theme("light"))
    qtbot.addWidget(parts)
    parts.show_parts(PARTS)
    return parts


def row(parts, number):
    return parts.model().index(number, 0)


def test_enter_goes_to_the_part(parts, qtbot):
    parts.setCurrentIndex(row(parts, 1))

    with qtbot.waitSignal(parts.part_chosen, timeout=0) as chosen:
        qtbot.keyClick(parts, Qt.Key.Key_Return)

    assert chosen.args == [120]


def test_the_tip_of_a_part_is_its_title_and_no_page_of_html(parts):
    parts.show_parts([PartRow("<img src='x'>", 0)])

    tip = row(parts, 0).data(Qt.ItemDataRole.ToolTipRole)

    assert tip == "1 · &lt;img src=&#x27;x&#x27;&gt;"


@pytest.mark.parametrize(
    ("keys", "number"),
    [("fo", 2), ("t", 1), ("2", 2), ("au", 0), ("1 · T", 1), ("x", 1)],
)
def test_letters_go_to_the_part_they_begin(parts, qtbot, keys, number):
    parts.setCurrentIndex(row(parts, 1))

    parts.keyboardSearch(keys)

    assert parts.currentIndex().row() == number


def test_letters_typed_in_the_list_are_no_shortcuts(parts, qapp):
    none, letter = Qt.KeyboardModifier.NoModifier, QEvent.Type.ShortcutOverride
    held = Qt.KeyboardModifier.ControlModifier
    typed = QKeyEvent(letter, Qt.Key.Key_N, none, "n")
    shortcut = QKeyEvent(letter, Qt.Key.Key_N, held, "n")
    for event in (typed, shortcut):
        event.ignore()
        qapp.sendEvent(parts, event)

    assert (typed.isAccepted(), shortcut.isAccepted()) == (True, False)


@pytest.mark.parametrize(("key", "number"), [("Home", 0), ("End", 2), ("Up", 0)])
def test_the_keys_go_through_the_list(parts, qtbot, key, number):
    parts.setCurrentIndex(row(parts, 1))

    qtbot.keyClick(parts, Qt.Key[f"Key_{key}"])

    assert parts.currentIndex().row() == number


def test_the_keys_stay_where_they_are_when_a_part_comes_or_goes(parts):
    parts.setCurrentIndex(row(parts, 2))

    parts.show_parts([*PARTS, PartRow("Gulls", 1200)])
    after = parts.currentIndex().row()
    parts.show_parts(PARTS[:2])

    assert (after, parts.currentIndex().row()) == (2, 1)


def test_the_tip_of_a_part_tells_how_long_it_is(parts):
    parts.show_parts([PartRow("Fog", 0, words=1258), PartRow("Gulls", 90, words=1)])

    tips = [row(parts, n).data(Qt.ItemDataRole.ToolTipRole) for n in range(2)]

    assert tips == [
        "1 · Fog · 1\u202f258 words · 5 min read",
        "2 · Gulls · 1 word · 1 min read",
    ]


def test_a_row_is_as_high_as_in_the_pictures(parts):
    font = parts.font()
    font.setPixelSize(13)
    parts.setFont(font)

    assert parts.visualRect(row(parts, 0)).height() == 26


def test_parts_stand_further_in_than_their_story(parts):
    titles = [PartRow("Prologue", 0, 0, is_story=True), PartRow("Prologue", 0, 1)]
    parts.show_parts(titles)
    parts.resize(200, 120)

    image = parts.grab().toImage()

    story, scene = (ink_starts(image, parts.visualRect(row(parts, n))) for n in (0, 1))
    assert scene - story == pytest.approx(14, abs=1)


def ink_starts(image, room):
    """Return where the first dark pixel of a row is, from its left."""
    for x in range(room.left(), room.right()):
        inner = range(room.top() + 4, room.bottom() - 4)
        if min(image.pixelColor(x, y).lightness() for y in inner) < 128:
            return x
    return None


def test_the_arrow_keys_only_move_in_the_list(parts, qtbot):
    parts.setCurrentIndex(row(parts, 1))

    with qtbot.assertNotEmitted(parts.part_chosen):
        qtbot.keyClick(parts, Qt.Key.Key_Down)

    assert parts.currentIndex().row() == 2


def test_a_click_goes_to_the_part(parts, qtbot):
    parts.resize(200, 200)
    place = parts.visualRect(row(parts, 2)).center()

    with qtbot.waitSignal(parts.part_chosen, timeout=0) as chosen:
        qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [900]


def test_the_part_being_read_is_marked(parts):
    parts.show_current(1)
    parts.show_current(2)

    marked = [row(parts, n).data(PartRole.IS_CURRENT) for n in range(3)]
    assert marked == [False, False, True]


def test_the_part_being_read_is_in_view_with_those_beside_it(parts):
    parts.show_parts([PartRow(f"Scene {n}", n) for n in range(2_000)])
    parts.resize(200, 26 * 6)
    seen = []
    for number in (0, 900, 901, 899, 1_999):
        parts.show_current(number)
        beside = [n for n in (number - 1, number, number + 1) if 0 <= n < 2_000]
        rooms = [parts.visualRect(row(parts, n)) for n in beside]
        seen.append(all(parts.viewport().rect().contains(room) for room in rooms))

    assert seen == [True] * 5


def leave(parts, reason):
    QApplication.sendEvent(parts, QFocusEvent(QEvent.Type.FocusOut, reason))


def test_where_the_keys_leave_the_list_the_part_being_read_is_in_view(parts):
    parts.show_parts([PartRow(f"Scene {n}", n) for n in range(200)])
    parts.resize(200, 26 * 6)
    parts.show_current(150)
    parts.setCurrentIndex(row(parts, 3))  # as the keys do
    leave(parts, Qt.FocusReason.ActiveWindowFocusReason)
    lent = parts.currentIndex().row()
    leave(parts, Qt.FocusReason.ShortcutFocusReason)

    assert (lent, parts.currentIndex().row()) == (3, 150)
    assert parts.viewport().rect().contains(parts.visualRect(row(parts, 150)))


def test_no_part_need_be_read(parts):
    parts.show_current(1)
    parts.show_current(None)

    assert not any(row(parts, n).data(PartRole.IS_CURRENT) for n in range(3))


def test_a_part_that_is_gone_cannot_be_marked(parts):
    parts.show_current(2)
    parts.show_parts(PARTS[:1])
    parts.show_current(7)
    parts.show_current(0)

    assert row(parts, 0).data(PartRole.IS_CURRENT)


@pytest.mark.parametrize(
    ("number", "read_out"),
    [
        (0, "Author’s note"),
        (1, "1 · The landing, 7 open notes"),
        (2, "2 · Fog, 1 open note"),
    ],
)
def test_a_part_is_read_out_with_its_open_notes(parts, number, read_out):
    assert row(parts, number).data(Qt.ItemDataRole.AccessibleTextRole) == read_out


def test_the_list_is_as_tall_as_its_parts(parts):
    three = parts.sizeHint().height()

    parts.show_parts(PARTS + PARTS)

    assert parts.sizeHint().height() == 2 * three


def test_thousands_of_parts_do_not_ask_for_more_than_the_window(parts):
    parts.show_parts([PartRow(f"Scene {n}", n) for n in range(2_000)])

    assert parts.minimumSizeHint().height() < 300


def test_a_part_can_be_drawn(parts):
    parts.resize(200, 120)
    parts.show_current(1)

    image = parts.grab().toImage()

    # Left of the words, at the middle of the second row's height.
    middle = parts.visualRect(row(parts, 1)).center().y()
    assert image.pixelColor(3, middle).name() == load_theme("light").selected


def test_parts_that_only_moved_stay_where_they_are_in_the_list(parts, qtbot):
    parts.setCurrentIndex(row(parts, 2))

    with qtbot.assertNotEmitted(parts.model().modelReset):
        parts.show_parts([*PARTS[:2], PartRow("Mist", 950)])

    assert parts.currentIndex().row() == 2
    assert row(parts, 2).data() == "2 · Mist"


def test_how_much_of_a_part_was_read_is_shown_and_read_out(qtbot):
    parts = PartList(load_theme("light"))
    qtbot.addWidget(parts)
    parts.show_parts([PartRow("The landing", 0, open_notes=2), PartRow("Fog", 900)])
    parts.resize(200, 100)
    before = parts.grab().toImage()

    parts.show_read([0.5, 0.0])

    index = parts.model().index(0, 0)
    read_out = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "1 · The landing, 2 open notes, 50\xa0% read"
    assert parts.grab().toImage() != before


@pytest.fixture
def panel(qtbot):
    panel = ContentsPanel(load_theme("light"))
    qtbot.addWidget(panel)
    return panel


def words(panel, name):
    return panel.findChild(QLabel, name).text()


def test_choosing_a_part_is_reported(panel, qtbot):
    panel.show_parts([PartRow("The landing", 0), PartRow("Fog", 900)])
    panel.show_current(1)

    with qtbot.waitSignal(panel.part_chosen, timeout=0) as chosen:
        qtbot.keyClick(panel.findChild(PartList), Qt.Key.Key_Return)

    assert chosen.args == [900]


def test_another_filter_is_reported(panel, qtbot):
    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        panel.findChild(QLineEdit).setText("rope")

    assert changed.args[0].words == "rope"


def test_a_filter_can_be_restored(panel, qtbot):
    with qtbot.assertNotEmitted(panel.filter_changed):
        panel.show_filter(NoteFilter(words="rope"))

    assert panel.findChild(QLineEdit).text() == "rope"


def test_the_progress_of_the_reread_is_told(panel):
    panel.passes.show_progress(0.62, 2480)

    assert words(panel, "progress_done") == "62\u00a0% read"
    assert words(panel, "progress_rest") == "2\u202f480 words left"


def test_at_the_end_nothing_is_left(panel):
    panel.passes.show_progress(1.0, 0)

    assert words(panel, "progress_done") == "100\u00a0% read"
    assert words(panel, "progress_rest") == ""


def test_a_low_window_can_scroll_to_every_filter(panel):
    panel.show_parts([PartRow(f"Scene {n}", n) for n in range(2_000)])
    panel.resize(panel.sizeHint().width(), 200)
    panel.widget().layout().activate()

    assert panel.widget().minimumSizeHint().height() > 200
    assert panel.minimumSizeHint().height() <= 200
