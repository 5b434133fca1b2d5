from __future__ import annotations

import pytest

from desktop.screens.preferences.appearance_page import _CHOICES, AppearancePage
from desktop.storage.story import settings as stored
from desktop.storage.story.settings import Settings

OFFERED = {
    "theme": stored.THEMES,
    "colour_lines": stored.COLOUR_LINES,
    "interface_size": stored.INTERFACE_SIZES,
    "motion": stored.MOTIONS,
}


@pytest.fixture
def page(qtbot):
    page = AppearancePage(Settings(theme="dark", motion="none"))
    qtbot.addWidget(page)
    return page


def chosen(page):
    return {
        setting: way
        for (setting, way), each in page._buttons.items()
        if each.isChecked()
    }


def test_what_is_preferred_is_chosen(page):
    assert chosen(page) == {
        "theme": "dark",
        "colour_lines": "contrast",
        "interface_size": 100,
        "motion": "none",
    }


def test_all_that_can_be_kept_can_be_chosen():
    ways = {each.setting: tuple(way for way, _ in each.ways) for each in _CHOICES}

    assert ways == OFFERED


def test_a_press_prefers_it(page, qtbot):
    with qtbot.waitSignal(page.preferred) as told:
        page._buttons["colour_lines", "always"].click()

    assert told.args == ["colour_lines", "always"]
    assert chosen(page)["colour_lines"] == "always"
    assert chosen(page)["theme"] == "dark"


def test_what_is_preferred_elsewhere_is_shown(page):
    page.show_settings(Settings(theme="contrast-light"))

    assert chosen(page)["theme"] == "contrast-light"


def test_each_choice_says_to_what_it_belongs(page):
    told = {
        setting: each.parentWidget().accessibleName()
        for (setting, _), each in page._buttons.items()
    }

    assert told == {each.setting: each.label for each in _CHOICES}
