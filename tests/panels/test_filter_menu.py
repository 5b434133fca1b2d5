from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.panels.filter_choices import FilterChoice, facts_of
from desktop.panels.filter_menu import FilterMenu

NOTES = FilterChoice("kinds", Kind.NOTE, "Notes", 1_200)
QUESTIONS = FilterChoice("kinds", Kind.QUESTION, "Questions", 2)
MARIT = FilterChoice("creators", "urn:uuid:2", "Marit & Co", 3)
TENSE = FilterChoice("tags", "tense", "#tense", 4)


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def menu(qtbot):
    menu = FilterMenu("All notes")
    qtbot.addWidget(menu)
    menu.show_choices([[NOTES, QUESTIONS], [], [MARIT], [TENSE]])
    return menu


def opened(menu):
    """Return the menu, and those within it, opened."""
    menu.menu().aboutToShow.emit()
    inner = [action.menu() for action in menu.menu().actions() if action.menu()]
    return [menu.menu(), *inner]


def choose(menu, words):
    offered = (action for each in opened(menu) for action in each.actions())
    next(a for a in offered if a.text().replace("&", "").startswith(words)).trigger()


def test_the_menu_offers_every_choice_with_its_count(menu):
    outer, inner = opened(menu)

    shown = (action.text().replace("&&", "and") for action in outer.actions())
    words = [text.replace("&", "") for text in shown]
    assert words == [
        "All notes",
        "",
        "Notes\t1\u202f200",
        "Questions\t2",
        "",
        "Marit and Co\t3",
        "",
        "Tag",
    ]
    assert [action.text().replace("&", "") for action in inner.actions()] == [
        "#tense\t4"
    ]


def test_choices_of_one_kind_add_up_and_others_narrow(menu, qtbot):
    choose(menu, "Questions")
    choose(menu, "Marit")

    with qtbot.waitSignal(menu.filter_changed, timeout=0) as changed:
        choose(menu, "Notes")

    assert changed.args == [
        NoteFilter(
            kinds=frozenset({Kind.NOTE, Kind.QUESTION}),
            creators=frozenset({"urn:uuid:2"}),
        )
    ]
    assert menu.toolTip() == "Notes shown: Notes · Questions · Marit & Co"


def test_what_is_chosen_again_is_off(menu):
    choose(menu, "Questions")
    choose(menu, "Questions")

    assert menu.note_filter.is_empty


def test_all_notes_can_be_shown_again(menu, qtbot):
    menu.show_filter(NoteFilter(words="rope"))

    with qtbot.waitSignal(menu.filter_changed, timeout=0) as changed:
        choose(menu, "All notes")

    assert changed.args == [NoteFilter()]


def test_what_was_set_elsewhere_is_said_too(menu, qtbot):
    with qtbot.assertNotEmitted(menu.filter_changed):
        menu.show_filter(
            NoteFilter(
                colours=frozenset({Colour.PINK}),
                tags=frozenset({"tense", "name"}),
                status=Status.OPEN,
                words="rope",
            )
        )

    said = menu.accessibleName()
    assert said == "Notes shown: #tense · #name · pink · “rope” · open"


def test_words_that_do_not_fit_are_shortened(menu):
    choose(menu, "Marit")
    menu.resize(60, 26)

    assert menu.grab().width() == 60
    assert menu.text() == "Marit && Co"


def test_the_tip_says_what_somebody_is_called_and_is_no_page_of_html(menu):
    menu.show_choices([[FilterChoice("creators", "urn:uuid:3", "<img src='x'>", 1)]])

    choose(menu, "<img")

    assert menu.toolTip() == "Notes shown: &lt;img src=&#x27;x&#x27;&gt;"


def test_space_switches_a_choice(menu):
    outer, *_ = opened(menu)
    outer.setActiveAction(outer.actions()[2])
    space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, _NONE, " ")

    QApplication.sendEvent(outer, space)

    assert menu.note_filter.kinds == {Kind.NOTE}


def test_a_click_switches_a_choice_and_the_menu_shows_what_is_on(menu, qtbot):
    outer, *_ = opened(menu)
    every, _, notes, *_ = outer.actions()
    outer.adjustSize()

    place = outer.actionGeometry(notes).center()
    qtbot.mouseRelease(outer, Qt.MouseButton.LeftButton, pos=place)

    assert menu.note_filter.kinds == {Kind.NOTE}
    assert (every.isChecked(), notes.isChecked()) == (False, True)


def test_what_is_asked_for_can_be_asked_for_no_more():
    wanted = NoteFilter(
        kinds=frozenset({Kind.NOTE}),
        creators=frozenset({"urn:uuid:2"}),
        tags=frozenset({"name"}),
        words="rope",
        status=Status.OPEN,
    )

    facts = [*facts_of(wanted, ((NOTES,), (MARIT,)), {})]

    told = [fact.label for fact in facts]
    assert told == ["Notes", "Marit & Co", "#name", "“rope”", "open"]
    for fact in facts:
        wanted = fact.taken_from(wanted)
    assert wanted.is_empty
