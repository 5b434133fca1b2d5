"""Comparisons made ready to be shown."""

from __future__ import annotations

import pytest

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.style import ComparisonStyle
from desktop.comparison.view import ComparisonView
from desktop.drafts.comparison import compare
from desktop.storage.story.settings import Settings


@pytest.fixture
def style(qapp):
    load_fonts()
    return ComparisonStyle(Settings(), load_theme("light"))


@pytest.fixture
def read():
    """Compare two texts, told as one string each or as paragraphs."""

    def made(old, new, *, is_markdown=False, **options):
        old, new = (t if isinstance(t, str) else "\n\n".join(t) for t in (old, new))
        return model_of(
            compare(old, new), DisplayOptions(**options), is_markdown=is_markdown
        )

    return made


@pytest.fixture
def view(qtbot):
    load_fonts()
    view = ComparisonView(Settings(), load_theme("light"))
    qtbot.addWidget(view)
    view.set_side_by_side(True)
    view.resize(1000, 604)
    view.show()
    return view
