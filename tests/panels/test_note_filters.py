from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.makers import Maker
from desktop.annotations.note_filter import NoteFilter
from desktop.annotations.tags import TagCount
from desktop.appearance.theme import load_theme
from desktop.panels.filter_chips import ReaderRow
from desktop.panels.note_filters import (
    ColourFilter,
    KindRow,
    KindRows,
    NoteFilters,
    parted,
)

KINDS = [
    KindRow(Kind.NOTE, "Note", 11, Colour.BLUE),
    KindRow(Kind.QUESTION, "Question", 4, Colour.PURPLE),
]


@pytest.fixture
def kinds(qtbot):
    kinds = KindRows(load_theme("light"))
    qtbot.addWidget(kinds)
    kinds.show_kinds(KINDS)
    return kinds


def named(kinds, name):
    buttons = kinds.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == name)


def test_nothing_is_switched_on_to_begin_with(kinds):
    assert kinds.chosen() == frozenset()


def test_a_click_switches_a_kind_on_and_off(kinds, qtbot):
    with qtbot.waitSignal(kinds.changed, timeout=0):
        qtbot.mouseClick(named(kinds, "Note, 11"), Qt.MouseButton.LeftButton)
    assert kinds.chosen() == {Kind.NOTE}

    with qtbot.waitSignal(kinds.changed, timeout=0):
        qtbot.mouseClick(named(kinds, "Note, 11"), Qt.MouseButton.LeftButton)
    assert kinds.chosen() == frozenset()


def test_several_kinds_can_be_on(kinds, qtbot):
    qtbot.keyClick(named(kinds, "Note, 11"), Qt.Key.Key_Space)
    qtbot.keyClick(named(kinds, "Question, 4"), Qt.Key.Key_Space)

    assert kinds.chosen() == {Kind.NOTE, Kind.QUESTION}


def test_another_count_keeps_the_row(kinds):
    kinds.show_chosen({Kind.NOTE})
    row = named(kinds, "Note, 11")

    kinds.show_kinds([KindRow(Kind.NOTE, "Note", 12, Colour.BLUE), KINDS[1]])

    assert row.accessibleName() == "Note, 12"
    assert kinds.chosen() == {Kind.NOTE}


def test_another_kind_keeps_what_was_switched_on(kinds):
    kinds.show_chosen({Kind.QUESTION})

    kinds.show_kinds([*KINDS, KindRow(Kind.STORY_NOTE, "On the story", 1)])

    assert kinds.chosen() == {Kind.QUESTION}


def test_setting_the_kinds_is_no_change_by_the_author(kinds, qtbot):
    with qtbot.assertNotEmitted(kinds.changed):
        kinds.show_chosen({Kind.NOTE})


def test_the_chip_has_the_colour_of_the_notes(kinds):
    kinds.resize(180, kinds.sizeHint().height())
    row = named(kinds, "Note, 11")
    before = row.grab().toImage().pixelColor(11, row.height() // 2)

    kinds.show_theme(load_theme("dark"))

    assert row.grab().toImage().pixelColor(11, row.height() // 2) != before


@pytest.fixture
def dots(qtbot):
    dots = ColourFilter(load_theme("light"))
    qtbot.addWidget(dots)
    return dots


def names(dots):
    return [button.accessibleName() for button in dots.findChildren(QAbstractButton)]


def test_there_is_a_dot_for_every_colour(dots):
    assert names(dots) == [colour.label for colour in Colour]
    assert names(dots)[:2] == ["Yellow", "Green"]


def test_a_dot_is_called_what_its_colour_means_to_the_author(dots):
    dots.show_meanings({"pink": "Typos", "green": ""})

    assert names(dots)[:4] == ["Yellow", "Green", "Blue", "Typos"]


def test_a_click_switches_a_colour_on(dots, qtbot):
    pink = dots.findChildren(QAbstractButton)[3]

    with qtbot.waitSignal(dots.changed, timeout=0):
        qtbot.mouseClick(pink, Qt.MouseButton.LeftButton)

    assert dots.chosen() == {Colour.PINK}


def test_setting_the_colours_is_no_change_by_the_author(dots, qtbot):
    with qtbot.assertNotEmitted(dots.changed):
        dots.show_chosen({Colour.BLUE, Colour.ORANGE})

    assert dots.chosen() == {Colour.BLUE, Colour.ORANGE}


def test_a_dot_is_drawn_in_its_colour(dots):
    yellow = dots.findChildren(QAbstractButton)[0]

    drawn = yellow.grab().toImage().pixelColor(12, 12)

    assert drawn.name() == load_theme("light").strong["yellow"]


@pytest.mark.parametrize(
    ("typed", "words", "tags"),
    [
        pytest.param("", "", set(), id="nothing"),
        pytest.param("the rope", "the rope", set(), id="words"),
        pytest.param("#tense", "", {"tense"}, id="a-tag"),
        pytest.param(" the #tense  rope ", "the rope", {"tense"}, id="both"),
        pytest.param("# rope", "rope", set(), id="a-tag-just-begun"),
        pytest.param("C# rope", "C# rope", set(), id="not-at-the-start"),
    ],
)
def test_what_is_typed_is_words_and_tags(typed, words, tags):
    assert parted(typed) == (words, tags)


MARIT = ReaderRow(frozenset({"urn:m"}), 4, Maker("urn:m", "Marit"))
EVERYTHING = NoteFilter()
MUCH = NoteFilter(
    kinds=frozenset({Kind.NOTE}),
    colours=frozenset({Colour.PINK}),
    status=Status.DONE,
    tags=frozenset({"tense"}),
    words="rope",
)


@pytest.fixture
def filters(qtbot):
    filters = NoteFilters(load_theme("light"))
    qtbot.addWidget(filters)
    filters.show_kinds([KindRow(Kind.NOTE, "Note", 1, Colour.BLUE)])
    return filters


def test_everything_is_shown_to_begin_with(filters):
    assert filters.note_filter() == EVERYTHING


def test_words_and_tags_are_typed_into_one_field(filters, qtbot):
    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        filters.findChild(QLineEdit).setText("rope #tense")

    assert changed.args[0].words == "rope"
    assert changed.args[0].tags == {"tense"}


def test_only_open_notes_can_be_shown(filters, qtbot):
    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        filters.findChild(QAbstractButton, "open").click()

    assert changed.args[0].status is Status.OPEN


def test_a_filter_that_is_set_comes_back_the_same(filters, qtbot):
    with qtbot.assertNotEmitted(filters.filter_changed):
        filters.show_filter(MUCH)

    assert filters.note_filter() == MUCH


def test_one_button_shows_everything_again(filters, qtbot):
    filters.show_filter(MUCH)
    show_all = filters.findChild(QPushButton)
    assert not show_all.isHidden()

    with qtbot.waitSignal(filters.filter_changed, timeout=0) as changed:
        qtbot.mouseClick(show_all, Qt.MouseButton.LeftButton)

    assert changed.args == [EVERYTHING]
    assert show_all.isHidden()


def test_tab_goes_down_the_panel(filters, qtbot):
    filters.tags.show_tags([TagCount("tense", 4)])
    filters.show_readers([ReaderRow(frozenset({""}), 1), MARIT])
    filters.show_kinds([KindRow(Kind.NOTE, "Note", 1, Colour.BLUE)])
    filters.show()
    qtbot.waitExposed(filters)

    tops = []
    stop = filters.findChild(QAbstractButton, "all")
    while stop is not filters.findChild(QLineEdit):
        tops.append(stop.mapTo(filters, QPoint()).y())
        stop = stop.nextInFocusChain()
        while not (stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus):
            stop = stop.nextInFocusChain()

    assert tops == sorted(tops)
    assert len(set(tops)) == 5


def test_a_tag_that_is_clicked_joins_what_is_typed(filters, qtbot):
    filters.tags.show_tags([TagCount("tense", 4), TagCount("show, don’t tell", 2)])
    field = filters.findChild(QLineEdit)
    field.setText("rope #tense ")

    filters.tags.list.chip_clicked.emit("show, don’t tell", True)

    assert filters.note_filter().tags == {"tense", "show, don’t tell"}
    assert field.text() == "rope #tense "
    filters.tags.list.chip_clicked.emit("tense", True)
    assert filters.note_filter().tags == {"show, don’t tell"}
    assert (filters.note_filter().words, field.text()) == ("rope", "rope")


def test_filters_of_several_sections_combine(filters):
    filters.tags.show_tags([TagCount("tense", 4)])
    filters.show_readers([ReaderRow(frozenset({""}), 1), MARIT])
    filters.tags.list.chip_clicked.emit("tense", False)
    filters._readers.list.chip_clicked.emit(MARIT.ids, False)

    wanted = filters.note_filter()
    tags = [("tense",), ("tense",), ("echo",)]
    people = [MARIT.maker, None, MARIT.maker]
    notes = [
        new_annotation(Kind.NOTE, tags=t, creator=p and Person(p.id, p.name))
        for t, p in zip(tags, people, strict=True)
    ]

    assert [wanted.accepts(note) for note in notes] == [True, False, False]


def test_a_tag_with_blanks_is_typed_as_well_and_half_a_tag_is_no_chip(filters):
    filters.tags.show_tags([TagCount("show, don’t tell", 2), TagCount("tense", 1)])
    field = filters.findChild(QLineEdit)

    field.setText("#ten")
    assert [chip.words for chip in filters.tags.list.chips] == [
        "show, don’t tell",
        "tense",
    ]

    field.setText("rope #Show, don’t tell #tense")
    assert filters.note_filter().words == "rope"
    assert [chip.is_on for chip in filters.tags.list.chips] == [True, True]
