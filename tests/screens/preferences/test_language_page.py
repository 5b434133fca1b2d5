from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.appearance.theme import theme_for
from desktop.screens.preferences.language_page import LanguagePage
from desktop.storage.story.settings import Settings


@pytest.fixture
def page(qtbot):
    page = LanguagePage(Settings(), theme_for("light", False))
    qtbot.addWidget(page)
    page.show()
    return page


def choices(page):
    return {button.text(): button for button in page._language.buttons()}


def test_each_language_is_called_by_its_own_name(page):
    assert list(choices(page)) == ["As the system", "English", "Deutsch"]
    assert choices(page)["As the system"].isChecked()


def test_a_language_that_is_chosen_is_preferred(page, qtbot):
    with qtbot.waitSignal(page.preferred, timeout=0) as told:
        qtbot.mouseClick(choices(page)["Deutsch"], Qt.MouseButton.LeftButton)

    assert told.args == ["language", "de"]


def test_what_is_preferred_elsewhere_is_shown(page):
    page.show_settings(Settings(language="de"))

    assert choices(page)["Deutsch"].isChecked()
