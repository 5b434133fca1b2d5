"""Somebody who has never been here is told three keys, until it is clear."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from desktop.screens.story.first_hint import FirstHint
from desktop.session.background import when_painted
from desktop.storage.story.new_story import sample_stories
from desktop.value import replace
from tests.journeys.conftest import ME

NEW = replace(ME, shows_first_hint=True)


def hint_in(writer):
    return writer.screen.bars.findChild(FirstHint)


@pytest.fixture
def newcomer(make_writer, qtbot):
    writer = make_writer(settings=NEW)
    qtbot.waitUntil(lambda: hint_in(writer) is not None)
    return writer


def kept(writer):
    return writer.app.preferences.settings.shows_first_hint


def test_three_keys_are_told_while_rereading_and_the_page_keeps_the_caret(newcomer):
    hint = hint_in(newcomer)

    assert hint.isVisible()
    said = hint.accessibleDescription()
    assert said.splitlines() == [
        "highlights the sentence, or what you select: 1",
        "writes a note on it: N",
        "shows every other key: ?",
    ]
    assert newcomer.page.hasFocus()
    newcomer.press("Ctrl+2")
    assert hint.isHidden()
    newcomer.press("Ctrl+1")
    assert hint.isVisible()


def test_with_the_first_note_they_are_gone_for_ever(newcomer):
    newcomer.press("1")

    assert hint_in(newcomer).isHidden()
    newcomer.press("Ctrl+Z")
    newcomer.reopen()
    assert not kept(newcomer)
    assert hint_in(newcomer) is None


def test_they_do_not_lie_over_the_note_that_tab_comes_to(make_writer, tmp_path, qtbot):
    [ferry] = (path for path in sample_stories() if path.suffix == ".txt")
    for path in ferry.parent.glob(f"{ferry.name}.*.json"):
        shutil.copy(path, tmp_path)
    writer = make_writer(ferry.read_bytes(), ferry.name, NEW)
    qtbot.waitUntil(lambda: hint_in(writer) is not None)
    screen, window = writer.screen, writer.window

    def is_covered():
        note, hint = window.focusWidget(), hint_in(writer)
        assert screen.margin.isAncestorOf(note)
        corner = hint.mapFromGlobal(note.mapToGlobal(QPoint(0, 0)))
        return hint.rect().intersects(QRect(corner, note.size()))

    covered = []
    for _ in range(9):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        covered.append(is_covered())
    assert not any(covered)


@pytest.mark.parametrize("way", ["click", "esc"])
def test_they_can_be_sent_away(newcomer, way):
    hint = hint_in(newcomer)
    if way == "click":
        newcomer.click(hint.close_button)
    else:
        hint.close_button.setFocus()
        QTest.keyClick(hint.close_button, Qt.Key.Key_Escape)

    assert hint.isHidden()
    assert not kept(newcomer)


def test_a_key_that_the_author_changed_is_told_as_it_is(make_writer, qtbot):
    keys = {"highlight-yellow": ("Y",), "note": ()}
    writer = make_writer(settings=replace(NEW, shortcuts=keys))
    qtbot.waitUntil(lambda: hint_in(writer) is not None)

    said = hint_in(writer).accessibleDescription()
    assert said.splitlines() == [
        "highlights the sentence, or what you select: Y",
        "shows every other key: ?",
    ]


def test_who_has_been_here_is_told_nothing(make_writer, qtbot):
    writer, painted = make_writer(), []
    when_painted(writer.window, lambda: painted.append(True))

    qtbot.waitUntil(lambda: painted != [])
    assert hint_in(writer) is None
