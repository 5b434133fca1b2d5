"""The type of a story."""

from __future__ import annotations

import pytest

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.storage.story.settings import Settings
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter


@pytest.fixture
def setting(qapp):
    load_fonts()

    def made(zoom=100, theme="light", **details):
        return TypeSetting(Settings(), load_theme(theme), zoom, **details)

    return made


@pytest.fixture
def typesetter(setting):
    def made(width=600.0, **details):
        return Typesetter(setting(**details), width)

    return made
