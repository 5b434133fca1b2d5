"""The type a comparison is set in."""

from __future__ import annotations

import pytest

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.panels.difference.difference_type import DifferenceType
from desktop.storage.settings import Settings


@pytest.fixture
def setting(qapp):
    load_fonts()
    return DifferenceType(Settings(), load_theme("light"))
