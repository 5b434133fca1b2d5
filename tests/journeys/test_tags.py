"""Tags as a writer uses them: written, completed, filtered by, renamed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.screens.story.noting.tag_dialog import TagDialog


@pytest.fixture
def tagged(writer):
    """A writer with a note on tense and one on echoes and tense."""
    for words, tags in (("ferry", "#tense"), ("landing", "#show, don’t tell #tense")):
        writer.put_caret(words)
        writer.press("N")
        writer.type(words)
        writer.press("Esc", "T")
        writer.type(tags)
        writer.press("Return", "Esc")
    return writer


def tags(writer):
    return [note.tags for note in writer.notes]


def _order(writer):
    return writer.screen.reading.order


def chip(writer, name):
    chips = writer.screen.contents.tags.list
    row = [chip.words for chip in chips.chips].index(name)
    return chips, chips.visualRect(chips.model().index(row, 0)).center()


def test_a_tag_is_completed_from_the_storys_tags_by_keys_alone(tagged):
    tagged.put_caret("answered")
    tagged.press("N")
    tagged.type("Whom")
    tagged.press("Esc", "T")
    tagged.type("sh")
    tagged.press("Tab")
    tagged.type("te")
    tagged.press("Return", "Return")
    tagged.reopen()

    assert ("show, don’t tell", "tense") in tags(tagged)


def test_a_click_on_a_tag_shows_its_notes_alone(tagged, qtbot):
    chips, place = chip(tagged, "show, don’t tell")

    qtbot.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert len(_order(tagged)) == 1
    assert tagged.screen.reading.filter.tags == {"show, don’t tell"}


def test_a_tag_is_renamed_by_keys_alone_and_that_is_one_step(tagged):
    before = tags(tagged)
    tagged.press("Ctrl+Alt+Shift+T")
    dialog = tagged.window.findChild(TagDialog)
    dialog._name.setText("show, don’t tell")
    assert "Joins it with “show, don’t tell”" in dialog._told.text()

    dialog._rename.click()

    assert tags(tagged) == [("show, don’t tell",), ("show, don’t tell",)]
    assert "Joined with “show, don’t tell” on 2 notes" in tagged.said
    tagged.window.activateWindow()
    tagged.settle()
    tagged.press("Ctrl+Z")
    assert tags(tagged) == before


def test_tags_and_readers_are_filtered_by_keys_alone(tagged):
    chips = tagged.screen.contents.tags.list
    tagged.screen.contents.focus_contents()
    for _ in range(40):
        if chips.hasFocus():
            break
        tagged.press("Tab")
    tagged.press("Return")
    assert tagged.screen.reading.filter.tags == {"tense"}
    assert not tagged.screen.margin.editing_id

    tagged.press("Right", "Ctrl+Space")
    assert tagged.screen.reading.filter.tags == {"tense", "show, don’t tell"}

    tagged.press("F2")
    dialog = tagged.window.findChild(TagDialog)
    assert dialog._name.text() == "show, don’t tell"
    dialog.reject()
