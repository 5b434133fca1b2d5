"""However often the author comes and goes, there is one of each, and it acts once."""

from __future__ import annotations

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from desktop.annotations.kinds import Colour
from desktop.screens.story.attempts import Attempts
from desktop.screens.story.navigation import Navigation
from desktop.screens.story.noting.note_commands import MarkingCommands, NoteCommands
from desktop.screens.story.story_screen import StoryScreen

KINDS = (StoryScreen, Attempts, MarkingCommands, NoteCommands, Navigation)

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", extend=True
)


def alive():
    """Return how many there are of each, whoever still holds them."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()
    found = (each for each in gc.get_objects() if type(each) in KINDS)
    return Counter(type(each).__name__ for each in found if isValid(each))


def made_of(screen):
    """Return how many objects of ours there are on a screen, by their class."""
    objects = screen.findChildren(QObject)
    ours = (type(each) for each in objects if type(each).__module__[:8] == "desktop.")
    return Counter(each.__name__ for each in ours)


def highlight_once(writer):
    """Press the button of a colour beside a selection, and return the notes made."""
    before = {note.id for note in writer.notes}
    writer.select("ferry")
    writer.click(writer.screen.selection_bar._dots[Colour.GREEN])
    return [note for note in writer.notes if note.id not in before]


def test_going_to_compare_and_back_makes_nothing_anew(writer):
    writer.press("Ctrl+3", "Ctrl+1")
    before, on_screen = alive(), made_of(writer.screen)

    for _ in range(5):
        writer.press("Ctrl+3", "Ctrl+2", "Ctrl+3", "Ctrl+1")

    assert alive() == before
    assert made_of(writer.screen) == on_screen
    assert len(highlight_once(writer)) == 1


def test_a_click_acts_once_after_rounds_of_compare(writer):
    for _ in range(3):
        writer.press("Ctrl+3", "Ctrl+1")
    writer.select("ferry")
    writer.press("N")
    writer.type("why")
    writer.press("Esc")
    label = writer.screen.session.history.undo_label

    writer.press("D")

    assert writer.screen.session.history.undo_label != label
    writer.press("Ctrl+Z")
    assert writer.screen.session.history.undo_label == label


def test_drafts_that_were_shown_and_closed_leave_nothing(writer, qtbot):
    desk = writer.window.desk
    writer.press("Ctrl+Shift+K")
    writer.type("first")
    writer.press("Return")
    qtbot.waitUntil(lambda: not desk.drafts.is_busy)
    (draft,) = desk.drafts.keeper.drafts.listing.drafts
    before = alive()

    for _ in range(3):
        desk.draft_wanted.emit(draft)
        writer.settle()
        assert alive()["StoryScreen"] == before["StoryScreen"] + 1
        for window in list(writer.window._story._drafts._shown.values()):
            window.close()
        writer.settle()

    assert alive() == before
    writer.window.activateWindow()
    qtbot.waitActive(writer.window)
    assert len(highlight_once(writer)) == 1
