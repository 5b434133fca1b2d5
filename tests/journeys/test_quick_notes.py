"""Quick notes and *Mark all*, by keys alone and by the mouse alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.quick_notes import FIRST_QUICK_NOTES, read_quick_notes
from desktop.screens.preferences.preferences_dialog import PreferencesDialog
from desktop.widgets.colour_dots import ColourDots

# Offscreen, no window can be raised, and a list over others cannot take the keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SENTENCE = "Nobody answered her."


@pytest.fixture
def quick(writer):
    """Return the list that is open over the page; the keys go to it."""

    def opened():
        shown = writer.screen.quick_commands.list
        assert shown is not None
        assert shown.isVisible()
        return shown

    return opened


def press(shown, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(shown._field, key, held)


def words_in(shown):
    return [shown._rows.words_of(row) for row in shown._rows.rows]


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_a_digit_puts_a_phrase_of_ones_own_on_the_sentence(writer, quick, mode):
    writer.press(mode)
    writer.put_caret("answered")
    writer.press("Ctrl+Alt+M")

    press(quick(), "2")

    second = FIRST_QUICK_NOTES[1]
    assert (writer.note.words, writer.note.kind) == (second.words, second.kind)
    assert writer.note.colour is second.shown_colour
    assert writer.note.status is Status.OPEN
    assert writer.passage() == SENTENCE
    assert writer.has_keys(writer.page)
    writer.press("Ctrl+Z")
    assert not writer.notes


def test_esc_leaves_the_page_as_it_was(writer, quick):
    writer.put_caret("answered")
    caret = writer.page.selected_span

    writer.press("M")
    assert writer.page.selected_span.of(writer.text) == SENTENCE
    press(quick(), Qt.Key.Key_Escape)
    writer.settle()

    assert not writer.notes
    assert writer.page.selected_span == caret


def test_what_is_typed_finds_a_phrase_or_becomes_one_that_is_kept(writer, quick):
    writer.select("ferry")
    writer.press("M")
    QTest.keyClicks(quick()._field, "pov sli")
    assert words_in(quick())[-1] == "pov sli"
    press(quick(), Qt.Key.Key_Return, held=Qt.KeyboardModifier.AltModifier)

    assert (writer.note.words, writer.passage()) == ("pov sli", "ferry")
    kept = read_quick_notes(writer.app.preferences.settings.quick_notes)
    assert kept[-1].words == "pov sli"

    writer.select("landing")
    writer.press("M")
    QTest.keyClicks(quick()._field, "Pov")
    press(quick(), Qt.Key.Key_Return)
    assert [note.words for note in writer.notes] == ["pov sli", "pov sli"]


def test_what_is_written_often_is_offered(writer, quick):
    for place in ("ferry", "landing", "gulls"):
        writer.select(place)
        writer.press("N")
        writer.type("too much")
        writer.press("Esc")

    writer.select("sea")
    writer.press("M")

    assert words_in(quick())[-2:] == ["You often write", "too much"]
    press(quick(), "9")
    assert len([n for n in writer.notes if n.words == "too much"]) == 4


def test_the_mouse_alone_puts_a_phrase_on_the_selected_words(writer, quick):
    writer.drag_over(SENTENCE)
    writer.click(writer.screen.selection_bar._quick)
    shown = quick()
    row = shown._list.visualRect(shown._rows.index(3))
    writer.click(shown._list.viewport(), row.center())

    assert writer.note.words == FIRST_QUICK_NOTES[3].words


def test_all_that_was_found_is_marked_by_keys_as_one_step(writer, quick):
    writer.press("Ctrl+F")
    writer.type("ferry")
    writer.press("Alt+M")
    press(quick(), "2")

    assert [note.words for note in writer.notes] == ["echo", "echo"]
    assert {writer.passage(note) for note in writer.notes} == {"ferry"}
    assert writer.said.startswith("2 places are marked.")
    writer.press("Esc", "Ctrl+Z")
    assert not writer.notes


def test_all_that_was_found_is_highlighted_by_the_mouse(writer, quick):
    writer.press("Ctrl+F")
    writer.type("ferry")
    writer.click(writer.screen.search_bar._mark_all)
    dots = quick().findChild(ColourDots)
    writer.click(dots._dots[Colour.PINK])

    marked = [(note.kind, note.colour) for note in writer.notes]
    assert marked == [(Kind.HIGHLIGHT, Colour.PINK)] * 2


def test_nothing_is_marked_where_nothing_was_found(writer):
    writer.press("Ctrl+Alt+Shift+M")

    assert writer.screen.quick_commands.list is None
    assert "Find something first" in writer.said


def test_the_list_is_changed_in_the_preferences(writer, quick, qapp):
    writer.put_caret("answered")
    writer.press("M")
    press(quick(), Qt.Key.Key_E, held=Qt.KeyboardModifier.ControlModifier)
    writer.settle()
    dialog = next(w for w in qapp.topLevelWidgets() if isinstance(w, PreferencesDialog))
    page = dialog._quick
    assert page.isVisible()

    page._list.choose_row(0)
    QTest.keyClick(page._list, Qt.Key.Key_Delete)
    add = next(b for b in page.findChildren(QPushButton) if b.text() == "Add")
    add.click()
    QTest.keyClicks(page._words, "whose voice")
    QTest.keyClicks(page._tags, "#pov #show, more")
    dialog.close()

    notes = read_quick_notes(writer.app.preferences.settings.quick_notes)
    first, added = notes[0], notes[1]
    assert first == FIRST_QUICK_NOTES[1]
    assert (added.words, added.tags) == ("whose voice", ("pov", "show, more"))
