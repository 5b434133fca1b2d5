from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desktop.screens.preferences.writing_page import WritingPage
from desktop.storage.story.settings import Settings
from desktop.value import replace

SWITCHES = {
    "enter_paragraphs": "Enter makes a paragraph as the story does",
    "tidy_prose": "Tidy spaces when cutting, pasting and dragging",
}


@pytest.fixture
def page(qtbot):
    page = WritingPage(Settings())
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    return page


def box(page, setting):
    """Return the switch of a setting."""
    label = SWITCHES[setting]
    return next(b for b in page.findChildren(QCheckBox) if b.text() == label)


@pytest.mark.parametrize("setting", SWITCHES)
def test_a_switch_holds_at_once(page, qtbot, setting):
    was_on = box(page, setting).isChecked()

    with qtbot.waitSignal(page.preferred, timeout=0) as preferred:
        qtbot.keyClick(box(page, setting), Qt.Key.Key_Space)

    assert preferred.args == [setting, not was_on]


@pytest.mark.parametrize("setting", SWITCHES)
def test_a_switch_shows_what_is_preferred_and_tells_nobody(page, qtbot, setting):
    other = not getattr(Settings(), setting)

    with qtbot.assertNotEmitted(page.preferred):
        page.show_settings(replace(Settings(), **{setting: other}))

    assert box(page, setting).isChecked() is other


def test_every_switch_says_what_it_does_and_is_read_out_with_it(page):
    boxes = page.findChildren(QCheckBox)

    assert {b.text() for b in boxes} >= set(SWITCHES.values())
    assert all(b.accessibleDescription().endswith(".") for b in boxes)
