"""Bars over the page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.appearance.theme import load_theme
from desktop.page.page_bar import PageBar
from tests.appearance.test_contrast import contrast


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_a_bar_stands_out_from_the_page(qtbot, name):
    theme = load_theme(name)
    bar = PageBar(theme)
    qtbot.addWidget(bar)
    bar.resize(80, 30)

    edge = bar.grab().toImage().pixelColor(0, 15)

    assert contrast(edge, QColor(theme.page)) >= 3
