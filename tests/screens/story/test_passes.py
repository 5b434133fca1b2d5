from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from desktop.panels.pass_section import PassList
from desktop.screens.story.passes import PassDialog, PassDisplay
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def read(shown, words):
    live = shown.session.live
    block = live.block_at(shown.span(words).start)
    shown.story.rereading.read([live.block_span(block)])


def button(shown, words):
    bar = shown.screen.message_bar
    found = (b for b in bar.findChildren(QPushButton) if b.text() == words)
    return next(found)


@pytest.fixture
def dialog(shown, qtbot):
    shown.do("begin-pass")
    (dialog,) = shown.screen.window().findChildren(PassDialog)
    return dialog


def test_a_pass_is_begun_with_its_name(shown, dialog, qtbot):
    field = dialog.findChild(QLineEdit)
    assert field.text() == field.selectedText() == "Second reread"

    qtbot.keyClicks(field, " Second  reread: tense ")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert shown.story.rereading.current.name == "Second reread: tense"
    assert shown.said == "“Second reread: tense” begins."


def test_a_pass_needs_a_name(shown, dialog, qtbot):
    begin = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Begin")

    dialog.findChild(QLineEdit).setText("  ")

    assert not begin.isEnabled()


def test_a_pass_is_left_for_another_and_continued_at_its_place(shown):
    first = shown.story.rereading.current
    read(shown, "Nobody")
    shown.story.rereading.begin("Tense")

    shown.screen.contents.passes.chosen.emit(first.id)

    assert shown.story.rereading.current is first
    assert shown.page.caret == shown.text.index("“Is it")


def test_continuing_goes_back_to_where_the_reading_has_come_to(shown):
    read(shown, "Nobody")
    shown.screen.navigation.go_to(0)

    shown.do("continue-pass")

    assert shown.page.caret == shown.text.index("“Is it")


def test_a_pass_is_ended_and_that_can_be_undone(shown):
    read(shown, "Nobody")
    current = shown.story.rereading.current

    shown.do("end-pass")
    ended = shown.story.rereading.current
    button(shown, "Undo").click()

    assert ended is None
    assert shown.story.rereading.current is current


def test_what_was_ended_is_not_continued(shown):
    shown.do("end-pass")

    shown.do("continue-pass")
    said = shown.said
    shown.do("end-pass")

    assert said == "There is no pass to continue. Begin one first."
    assert shown.said == "No pass is under way."


def test_with_none_under_way_the_last_one_left_is_continued(shown):
    first = shown.story.rereading.current
    shown.story.rereading.begin("Tense")
    shown.do("end-pass")

    shown.do("continue-pass")

    assert shown.story.rereading.current is first


def test_one_goes_through_what_is_unread(shown):
    read(shown, "The Landing")
    read(shown, "Nobody")
    shown.screen.navigation.go_to(0)

    shown.do("next-unread")
    first = shown.page.caret
    shown.do("next-unread")

    assert first == shown.text.index("The ferry")
    assert shown.page.caret == first
    assert shown.said == "From the start of the story again."


def test_what_changed_since_it_was_read_is_gone_to(shown):
    shown.story.rereading.read([Span(0, len(shown.text))])
    at = shown.span("Nobody").start
    shown.session.edit(ChangeSet((Change(Span(at, at), "Almost "),)), "Typing")
    shown.screen.navigation.go_to(0)

    shown.do("next-unread")

    assert shown.page.caret == shown.text.index("“Is it")


def test_when_all_is_read_one_is_told(shown):
    shown.story.rereading.read([Span(0, len(shown.text))])

    shown.do("next-unread")
    QApplication.processEvents()

    assert shown.said == "Everything has been read."


def menu_of(shown, number):
    """Ask for the menu of a pass by its key; return what can be done, by its words."""
    PassDisplay(shown.story, shown.screen.statistics, shown.screen.contents)
    shown.screen.window().activateWindow()
    row = shown.screen.contents.passes.findChild(PassList).buttons()[number]
    row.setFocus()
    by_key, place = QContextMenuEvent.Reason.Keyboard, row.rect().center()
    asked = QContextMenuEvent(by_key, place, row.mapToGlobal(place))
    QApplication.sendEvent(row, asked)
    menu = shown.screen.contents.findChildren(QMenu)[-1]
    found = {
        action.text().replace("&", ""): action
        for action in menu.actions()
        if action.text()
    }
    menu.close()
    return found


def names(shown):
    return [each.name for each in shown.story.rereading.passes]


def test_what_was_ended_is_gone_on_with_again(shown):
    read(shown, "Nobody")
    shown.do("end-pass")
    share = shown.story.rereading.passes[0].share

    shown.do("reopen-pass")
    again = shown.story.rereading.current
    caret = shown.page.caret
    button(shown, "Undo").click()

    assert again is shown.story.rereading.passes[0]
    assert caret == shown.text.index("“Is it")
    assert shown.story.rereading.current is None
    assert again.ended is not None
    assert again.share == share > 0


def test_with_none_ended_one_is_told(shown):
    shown.do("reopen-pass")

    assert shown.said == "No pass is ended."


def test_a_pass_is_renamed_and_that_can_be_undone(shown, qtbot):
    shown.story.rereading.begin("Tense")
    shown.do("rename-pass")
    (dialog,) = shown.screen.window().findChildren(PassDialog)
    field = dialog.findChild(QLineEdit)
    assert field.selectedText() == "Tense"

    qtbot.keyClicks(field, "Past tense")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    after = names(shown)
    button(shown, "Undo").click()

    assert after == ["", "Past tense"]
    assert names(shown) == ["", "Tense"]
    assert shown.story.marking.made_in.name == "Tense"


def test_a_pass_is_removed_and_that_can_be_undone(shown):
    shown.story.rereading.begin("Tense")
    read(shown, "Nobody")
    removed = shown.story.rereading.current

    shown.do("remove-pass")
    after = names(shown), shown.story.rereading.current
    button(shown, "Undo").click()

    assert after == ([""], None)
    assert names(shown) == ["", "Tense"]
    assert shown.story.rereading.current is removed
    assert removed.restored > shown.story.rereading.deleted[removed.id]


def test_each_row_has_a_menu_of_what_can_be_done(shown):
    shown.story.rereading.begin("Tense")
    shown.do("end-pass")
    shown.story.rereading.begin("Names")

    menus = [menu_of(shown, number) for number in range(3)]

    assert [next(iter(menu)) for menu in menus] == [
        "Go on with it",
        "Go on with it again",
        "Go to where you are",
    ]
    menus[1]["Remove"].trigger()
    assert names(shown) == ["", "Names"]


def test_the_keys_act_on_the_row_that_has_them(shown):
    shown.story.rereading.begin("Tense")
    menu_of(shown, 0)

    shown.do("remove-pass")

    assert names(shown) == ["Tense"]
    assert shown.screen.message_bar.told == "“First reread” is removed."
