"""Comparisons made ready to be read."""

from __future__ import annotations

import pytest

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.drafts.comparison import compare
from desktop.panels.comparison.comparison_view import ComparisonView
from desktop.panels.comparison.reading import Manner, reading_of
from desktop.storage.settings import Settings


@pytest.fixture
def read():
    """Compare two texts, told as one string each or as paragraphs."""

    def made(old, new, manner=None, *, is_markdown=False):
        old, new = (t if isinstance(t, str) else "\n\n".join(t) for t in (old, new))
        return reading_of(
            compare(old, new), manner or Manner(), is_markdown=is_markdown
        )

    return made


@pytest.fixture
def view(qtbot):
    load_fonts()
    view = ComparisonView(Settings(), load_theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 560)
    view.show()
    return view
