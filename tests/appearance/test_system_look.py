from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.app import App
from desktop.appearance.system_look import SystemLook, WatchedLook
from desktop.storage.story.settings import Settings
from desktop.system.system import System


@pytest.fixture
def system(qapp):
    return SystemLook()


@pytest.fixture
def app(qapp, system):
    app = App(qapp, Settings(theme="system", author_id="urn:uuid:1"), system=system)
    yield app
    app.preferences.update(theme="light")  # as the other tests have it
    app.let_go()


def heard(look):
    changes = []
    look.changed.connect(lambda: changes.append(True))
    return changes


def test_a_change_is_told_and_the_same_again_is_not(system):
    changes = heard(system)

    system.tell(is_dark=True, has_contrast=False, is_still=False)
    system.tell(is_dark=True, has_contrast=False, is_still=False)

    assert changes == [True]


def test_windows_that_are_open_follow_the_system(app, system):
    window = app.new_window()

    system.tell(is_dark=False, has_contrast=True, is_still=False)
    light = window.theme.name
    system.tell(is_dark=True, has_contrast=True, is_still=False)
    dark = window.theme.name
    system.tell(is_dark=True, has_contrast=False, is_still=False)

    assert (light, dark, window.theme.name) == (
        "contrast-light",
        "contrast-dark",
        "dark",
    )


def test_a_chosen_theme_stays_whatever_the_system_says(app, system):
    window = app.new_window()
    app.preferences.update(theme="sepia")

    system.tell(is_dark=True, has_contrast=True, is_still=False)

    assert window.theme.name == "sepia"


def test_a_theme_of_a_storys_own_stays_when_lines_come(app, tmp_path):
    story = tmp_path / "here.txt"
    story.write_text("The ferry had stopped.\n", encoding="utf-8")
    window = app.open(story)
    window.choose_theme("sepia")
    app.preferences.update(theme="dark")
    window.wear("sepia")

    window.call("colour-lines")

    assert window.theme.look == "sepia+lines"
    assert window.menus.action("colour-lines").isChecked()


def test_qt_is_asked_and_listened_to(qapp):
    look = WatchedLook()
    changes = heard(look)
    hints = QGuiApplication.styleHints()
    was = hints.colorScheme()

    hints.setColorScheme(Qt.ColorScheme.Dark)
    is_dark = look.is_dark
    hints.unsetColorScheme()

    assert look.is_dark == (was is Qt.ColorScheme.Dark)
    assert not changes or is_dark


@pytest.mark.parametrize(
    ("name", "setting", "has_contrast", "is_still"),
    [
        ("contrast", 1, True, False),
        ("contrast", 0, False, False),
        ("contrast", 7, False, False),
        ("gtk-theme", "HighContrastInverse", True, False),
        ("gtk-theme", "Adwaita", False, False),
        ("reduced-motion", 1, False, True),
        ("enable-animations", False, False, True),
        ("enable-animations", True, False, False),
    ],
)
def test_what_the_desktop_says_is_understood(
    qapp, name, setting, has_contrast, is_still
):
    look = WatchedLook()

    look._take(name, setting)

    assert (look.has_contrast, look.is_still) == (has_contrast, is_still)


def test_without_a_desktop_that_answers_nothing_is_wanted(qapp, monkeypatch):
    monkeypatch.setitem(os.environ, "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    look = WatchedLook()

    look.listen()

    assert not look.has_contrast
    assert not look.is_still


def test_a_system_without_a_portal_is_asked_itself(qapp):
    class Calm(System):
        has_portal = False

        def look(self):
            return {"contrast": 1, "reduced-motion": 1}

    look = WatchedLook(system=Calm())

    look.listen()

    assert look.has_contrast
    assert look.is_still
