from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import load_theme
from desktop.page.finding_bar import FindingBar

VIEW = QRect(0, 0, 800, 600)
KEYS = {"finding-replacement": "Y", "finding-note": "Enter", "settle-finding": "Z"}


@pytest.fixture
def bar(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    bar = FindingBar(load_theme("light"), page)
    page.show()
    yield bar
    page.hide()


def show(bar, *replacements):
    bar.show_finding(
        "past in a present stretch", "was", replacements, KEYS, edits=False
    )


def shown(bar):
    choices = (*bar._offered, *bar._deeds)
    return [c.words for c in choices if not c.isHidden()]


def test_the_line_says_what_is_found_and_offers_what_can_be_done(bar, qtbot):
    show(bar, "is")

    assert bar.accessibleName() == "past in a present stretch: was → is"
    assert shown(bar) == ["suggest", "note", "let it stand"]
    assert [c.toolTip() for c in bar._deeds] == [
        "suggest (Y)",
        "note (Enter)",
        "let it stand (Z)",
    ]
    for choice, action in zip(bar._deeds, KEYS, strict=True):
        with qtbot.waitSignal(bar.called, timeout=0) as called:
            qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
        assert called.args == [action]


def test_other_replacements_are_offered_to_the_mouse(bar, qtbot):
    show(bar, "receiving", "relieving", "revving")

    assert shown(bar)[:2] == ["relieving", "revving"]
    with qtbot.waitSignal(bar.chosen, timeout=0) as chosen:
        qtbot.mouseClick(bar._offered[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["relieving"]


def test_nothing_is_suggested_where_nothing_is_proposed(bar):
    show(bar)

    assert shown(bar) == ["note", "let it stand"]


@pytest.mark.parametrize(
    ("words", "top"),
    [
        pytest.param(QRect(300, 100, 40, 28), 133, id="five-below"),
        pytest.param(QRect(300, 560, 40, 28), 525, id="above-at-the-foot"),
        pytest.param(QRect(780, 100, 15, 28), 133, id="at-the-right-edge"),
    ],
)
def test_the_line_stands_by_its_words_and_never_on_them(bar, words, top):
    show(bar, "is")

    assert bar.show_at(words, VIEW)
    assert bar.geometry().top() == top
    assert VIEW.contains(bar.geometry())
    assert not bar.geometry().intersects(words)


def test_the_line_stays_away_where_its_words_leave_no_room(bar):
    show(bar, "is")

    assert not bar.show_at(QRect(0, 10, 800, 580), VIEW)
    assert bar.isHidden()


def test_other_replacements_and_long_keys_are_left_out_where_there_is_no_room(bar):
    keys = dict.fromkeys(KEYS, "Ctrl+Alt+Y")
    words = QRect(10, 100, 40, 28)
    bar.show_finding(
        "in no dictionary", "recieve", ["receive", "relieve"], keys, edits=True
    )
    with_others = ["relieve", "replace", "note", "let it stand"]

    bar.show_at(words, QRect(0, 0, 900, 600))
    whole = bar.width()
    assert shown(bar) == with_others
    bar.show_at(words, QRect(0, 0, whole - 10, 600))
    without_others = bar.width()
    assert shown(bar) == with_others[1:]
    assert {deed._key for deed in bar._deeds} == {"Ctrl Alt Y"}
    bar.show_at(words, QRect(0, 0, without_others - 10, 600))

    assert bar.width() < without_others < whole
    assert {deed._key for deed in bar._deeds} == {""}
    assert shown(bar) == with_others


def test_where_there_is_very_little_room_the_message_is_cut_and_not_the_replacement(
    bar,
):
    bar.show_finding("“Its” may be meant", "Its", ["It’s"], KEYS, edits=False)
    words, message = QRect(10, 100, 40, 28), bar._message
    bar.show_at(words, VIEW)
    assert next(part for part, _ in message._fitting()) == "“Its” may be meant: "

    bar.show_at(words, QRect(0, 0, bar.width() - 50, 600))

    (cut, font), *others = message._fitting()
    assert cut.endswith("… ")
    assert [part for part, _ in others] == ["Its", " → ", "It’s"]
    parts = [(cut, font), *others]
    width = sum(QFontMetrics(f).horizontalAdvance(w) for w, f in parts)
    assert width <= message.width()
