from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.annotations.kinds import Kind, Stage
from desktop.panels.contents_panel import PartRole
from desktop.panels.scene_signs import SynopsisField
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.story_state import Mode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCENES = (
    "The ferry had stopped. Ines went down to the landing.\n\n***\n\n"
    "Nobody answered her. The gulls were asleep.\n\n***\n\nIn the morning it rained.\n"
)
LANDING, GULLS, MORNING = "The ferry", "Nobody", "In the morning"


@pytest.fixture
def shown(make_screen):
    return make_screen(SCENES)


def parts_of(shown):
    is_revising = shown.screen.modes.mode is Mode.REVISE
    screen = shown.screen
    return screen.revise_panel.scenes if is_revising else screen.contents.part_list


def settle(shown):
    for _ in range(3):
        QApplication.processEvents()
    shown.screen.display.show_notes()


def rows(shown):
    """Return what is said of each scene, by its first words."""
    settle(shown)
    model = parts_of(shown).model()
    found = [model.index(n).data(PartRole.PART) for n in range(model.rowCount())]
    return {
        row.title: (row.stage, row.synopsis)
        for row in found
        if row.stage or row.synopsis
    }


def write(shown, words, key=Qt.Key.Key_Return):
    shown.screen.window().activateWindow()
    shown.do("scene-synopsis")
    field = parts_of(shown).findChild(SynopsisField)
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, key)


@pytest.mark.parametrize("mode", [Mode.REREAD, Mode.REVISE])
def test_the_state_of_the_scene_at_the_caret_goes_round_by_its_key(shown, mode):
    shown.screen.modes.enter(mode)
    shown.put_caret("gulls")
    seen = []

    for _ in range(4):
        shown.do("scene-state")
        seen += [stage for stage, _ in rows(shown).values()] or [None]
    said = shown.said
    shown.session.undo()

    assert seen == [*Stage, None]
    assert said == "“Nobody answered her. The gulls were…”: no state"
    assert [*rows(shown).values()] == [(Stage.DONE, "")]


@pytest.mark.parametrize("mode", [Mode.REREAD, Mode.REVISE])
def test_a_synopsis_is_written_in_its_row_and_undone_in_one_step(shown, mode):
    shown.screen.modes.enter(mode)
    shown.put_caret("landing")
    settle(shown)

    write(shown, "  Ines cannot  sleep ")
    after = rows(shown)
    shown.session.undo()

    assert after == {"The ferry had stopped. Ines went…": (None, "Ines cannot sleep")}
    assert rows(shown) == {}
    assert parts_of(shown)._field is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_keys_go_back_to_where_they_were(shown, key):
    shown.screen.window().activateWindow()
    shown.page.setFocus()

    write(shown, "Ines", key)

    assert shown.page.hasFocus()


def test_in_revise_the_list_is_as_high_as_its_rows_while_one_is_written(shown):
    shown.screen.modes.enter(Mode.REVISE)
    settle(shown)
    parts = parts_of(shown)

    shown.do("scene-synopsis")

    assert parts.height() == parts.sizeHint().height()
    assert parts.verticalScrollBar().maximum() == 0


def test_before_the_story_its_first_scene_is_meant(make_screen):
    shown = make_screen(f"The Ferry\n\nA/N: for Ann.\n\n\n{SCENES}")
    shown.put_caret("A/N")

    shown.do("scene-state")

    assert [*rows(shown)] == ["The ferry had stopped. Ines went…"]


def test_esc_leaves_what_was_said(shown):
    write(shown, "Ines cannot sleep")
    write(shown, "Somebody else", Qt.Key.Key_Escape)

    assert [*rows(shown).values()] == [(None, "Ines cannot sleep")]


def test_going_elsewhere_keeps_what_was_written(shown):
    shown.screen.window().activateWindow()
    shown.do("scene-synopsis")
    QTest.keyClicks(parts_of(shown).findChild(SynopsisField), "Ines")

    shown.page.setFocus()

    assert [*rows(shown).values()] == [(None, "Ines")]


def test_a_row_with_a_synopsis_is_higher_and_the_list_has_room_for_it(shown):
    parts = parts_of(shown)
    settle(shown)
    low = parts.sizeHint().height()
    write(shown, "Ines cannot sleep")
    settle(shown)

    heights = [parts.visualRect(parts.model().index(n)).height() for n in range(3)]

    assert heights[1] > heights[0] == heights[2]
    assert parts.sizeHint().height() == low + heights[1] - heights[0]


def ask(shown, number, reason):
    parts = parts_of(shown)
    shown.screen.window().activateWindow()
    index = parts.model().index(number)
    place = parts.visualRect(index).center()
    if reason is QContextMenuEvent.Reason.Keyboard:
        parts.setFocus()
        parts.setCurrentIndex(index)
        place = QPoint(0, 0)
    view = parts.viewport()
    asked = QContextMenuEvent(reason, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, asked)
    menus = parts.findChildren(QMenu)
    return {
        a.text().replace("&", ""): a for m in menus for a in m.actions() if a.text()
    }


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
@pytest.mark.parametrize("mode", [Mode.REREAD, Mode.REVISE])
def test_a_row_has_a_menu_by_mouse_and_by_key(shown, mode, reason):
    shown.screen.modes.enter(mode)
    settle(shown)
    number = 2 if mode is Mode.REREAD else 1

    menu = ask(shown, number, reason)
    menu["Revised"].trigger()

    assert list(menu) == ["To revise", "Revised", "Done", "No state", "Synopsis…"]
    assert rows(shown) == {"Nobody answered her. The gulls were…": (Stage.REVISED, "")}


def test_the_story_of_several_scenes_has_no_menu(shown):
    settle(shown)

    assert ask(shown, 0, QContextMenuEvent.Reason.Mouse) == {}


def test_what_is_said_of_scenes_is_no_note_beside_the_text(shown):
    shown.put_caret("gulls")
    shown.do("scene-state")
    write(shown, "Nobody comes")
    settle(shown)
    (note,) = shown.session.notes.notes

    assert shown.screen.reading.order == []
    assert shown.screen.reading.threads() == []
    assert not shown.screen.reading.is_shown(note)
    assert not any(shown.screen.marks.washes(n) for n in range(len(SCENES.split("\n"))))


def test_of_a_scene_that_is_gone_a_card_says_so(shown):
    shown.put_caret("gulls")
    write(shown, "Nobody comes")
    (note,) = shown.session.notes.notes
    shown.screen.modes.enter(Mode.REVISE)

    shown.select("Nobody answered her. The gulls were asleep.\n\n***\n\n")
    shown.page.textCursor().removeSelectedText()
    gone = rows(shown), shown.screen.reading.is_shown(note)
    shown.session.undo()

    assert gone == ({}, True)
    assert len(rows(shown)) == 1
    assert not shown.screen.reading.is_shown(note)


def test_a_story_in_one_piece_is_told_of_in_revise_too(make_screen):
    shown = make_screen()
    shown.screen.modes.enter(Mode.REVISE)
    settle(shown)
    assert parts_of(shown).model().rowCount() == 0

    write(shown, "A ferry that is late")
    after = rows(shown)
    shown.session.undo()

    assert after == {"The Landing": (None, "A ferry that is late")}
    settle(shown)
    assert parts_of(shown).model().rowCount() == 0


def test_what_is_said_of_scenes_is_in_the_notes_file(shown):
    shown.put_caret("gulls")
    shown.do("scene-state")
    write(shown, "Nobody comes")
    shown.story.save()

    (note,) = read_notes(shown.path).notes.values()

    assert (note.kind, note.words, note.stage) == (
        Kind.SCENE,
        "Nobody comes",
        Stage.TO_REVISE,
    )
