from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.appearance.system_look import SystemLook
from desktop.storage.story.settings import Settings
from desktop.widgets.stillness import Stillness

FADE, ANY = Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_General


@pytest.fixture
def moving(qapp):
    """A desktop on which the caret blinks and menus fade."""
    for effect in (ANY, FADE):
        QApplication.setEffectEnabled(effect, True)
    hints = QGuiApplication.styleHints()
    hints.setCursorFlashTime(1000)
    yield hints
    hints.setCursorFlashTime(-1)
    QApplication.setEffectEnabled(ANY, False)


@pytest.fixture
def system(qapp):
    return SystemLook()


@pytest.fixture
def app(qapp, moving, system):
    app = App(qapp, Settings(theme="light", author_id="urn:uuid:1"), system=system)
    app.new_window()
    yield app
    app.preferences.update(motion="system")
    app.let_go()


def moves(hints):
    return hints.cursorFlashTime() > 0, QApplication.isEffectEnabled(FADE)


def test_all_that_moved_moves_again(moving):
    stillness = Stillness()
    blinks = moving.cursorFlashTime()

    stillness.be(is_still=True)
    stillness.be(is_still=True)
    still = moves(moving)
    stillness.be(is_still=False)

    assert still == (False, False)
    assert moves(moving) == (True, True)
    assert moving.cursorFlashTime() == blinks


def test_what_did_not_move_does_not_begin_to(moving):
    QApplication.setEffectEnabled(ANY, False)
    stillness = Stillness()

    stillness.be(is_still=True)
    stillness.be(is_still=False)

    assert moves(moving) == (True, False)


def test_where_the_system_wants_no_motion_there_is_none(app, moving, system):
    assert moves(moving) == (True, True)

    system.tell(is_dark=False, has_contrast=False, is_still=True)
    still = moves(moving)
    system.tell(is_dark=False, has_contrast=False, is_still=False)

    assert still == (False, False)
    assert moves(moving) == (True, True)


def test_an_author_who_wants_no_motion_has_none_at_once(app, moving):
    app.preferences.update(motion="none")

    assert moves(moving) == (False, False)


def test_nothing_in_reread_moves_by_steps():
    from desktop.paths import resources

    code = resources().parent / "desktop"
    movers = (
        "QPropertyAnimation",
        "QVariantAnimation",
        "QTimeLine",
        "setAnimated(True",
    )

    assert not [
        path.name
        for path in code.rglob("*.py")
        if any(each in path.read_text(encoding="utf-8") for each in movers)
    ]
