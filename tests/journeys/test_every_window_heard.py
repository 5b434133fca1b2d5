"""Whatever window there is, a screen reader is told what is in it, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QListWidget

from tests.heard import faults_in, heard_in
from tests.journeys.test_lenses import CountsSpelling, Looker
from tests.screens.spoken_child import dialogs

STORIES = Path(__file__).parents[2] / "stories"
ROLE = QAccessible.Role

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.fixture
def listener(make_writer, tmp_path):
    """Somebody who hears a story with notes of every kind, a reader's, and drafts."""
    name = "the-last-ferry.txt"
    writer = make_writer((STORIES / name).read_text("utf-8"), name)
    writer.close()
    for beside in (".annotations.json", ".drafts"):
        here, there = STORIES / (name + beside), tmp_path / (name + beside)
        (shutil.copytree if here.is_dir() else shutil.copy)(here, there)
    writer.open()
    return writer


def others(writer):
    """Return the windows that are shown over the story's."""
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if top.isVisible() and top is not writer.window]


def close_others(writer):
    for window in others(writer):
        window.close()
    writer.settle()


def test_in_reread_each_note_is_heard_whatever_it_is(listener):
    screen, found = listener.screen, set()
    for note in screen.session.notes.notes.values():
        if note.id in screen.reading.order:
            screen.navigation.choose(note.id)
            listener.settle()
            found.update(faults_in(listener.window))

    assert found == set()


MODES = [
    *(["mode-revise"], ["mode-revise", "replace"], ["mode-compare"]),
    *(["mode-compare", "compare-joined"], ["all-notes"], ["mode-reread", "readers"]),
    *(["mode-reread", "split-view"], ["toggle-bookmark", "focus-mode"], ["find"]),
]


def test_the_window_in_each_of_its_modes(listener, qtbot):
    faults = []
    for actions in MODES:
        for action in actions:
            listener.call(action)
        qtbot.wait(0)
        faults += [f"{actions[-1]}: {f}" for f in faults_in(listener.window)]

    assert faults == []


DIALOGS = [
    *("history", "paragraph-history", "drafts", "share", "import", "print"),
    *("cuttings", "word-goals", "numbers", "shortcuts", "about", "rename-tag"),
    *("read-as", "lens", "begin-pass", "menu", "context-menu", "bookmarks"),
    *("palette", "library", "manual", "news"),
]


def test_each_window_over_the_story(listener, qtbot):
    faults = []
    for action in DIALOGS:
        listener.call(action)
        qtbot.wait(0)
        shown = others(listener)
        faults += [f"{action}: {f}" for window in shown for f in faults_in(window)]
        close_others(listener)

    assert faults == []


@pytest.mark.parametrize("action", ["preferences", "export"])
def test_each_page_of_a_window_that_has_several(listener, action):
    listener.call(action)
    (dialog,) = (w for w in others(listener) if isinstance(w, QDialog))
    pages = dialog.findChild(QListWidget) or dialog.findChild(QListView, "formats")
    faults, heard = [], set()
    for row in range(pages.model().rowCount()):
        pages.setCurrentIndex(pages.model().index(row, 0))
        listener.settle()
        faults += faults_in(dialog)
        heard.update(each.role for each in heard_in(dialog))

    assert faults == []
    assert {ROLE.RadioButton, ROLE.CheckBox} <= heard


def test_what_is_asked_where_something_went_wrong(listener):
    faults = []
    for shown in dialogs():
        shown.show()
        listener.settle()
        faults += [f"{type(shown).__name__}: {fault}" for fault in faults_in(shown)]
        shown.close()

    assert faults == []


def test_the_panels_of_lenses(listener, qtbot, monkeypatch):
    name = "desktop.session.lenses.lens_reader.ReadingLink"
    monkeypatch.setattr(name, CountsSpelling)
    looker, faults = Looker(listener, qtbot), []
    for digit in "1456":
        listener.call("lens")
        QTest.keyClick(looker.view.list._field, digit)
        looker.wait()
        faults += [f"lens {digit}: {f}" for f in faults_in(listener.window)]

    assert faults == []
