"""Menus that open where something is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from desktop.widgets.offers import offer, passing_menu, stay_beside

# Offscreen, nothing can be raised, and no menu can take the keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("from_bottom", [400, 60])
def test_a_menu_that_becomes_higher_stays_on_the_screen_and_off_its_words(
    qtbot, qapp, from_bottom
):
    screen = qapp.primaryScreen().availableGeometry()
    words = QRect(100, screen.bottom() - from_bottom, 40, 20)
    menu = passing_menu(None)
    qtbot.addWidget(menu)
    offer(menu, "Looking for words…", lambda: None)
    menu.popup(words.bottomLeft() + QPoint(0, 1))
    for number in range(6):
        offer(menu, f"Word {number}", lambda: None)

    stay_beside(menu, words)

    menu.resize(menu.sizeHint())
    assert screen.contains(menu.geometry())
    assert not menu.geometry().intersects(words)
    menu.close()
