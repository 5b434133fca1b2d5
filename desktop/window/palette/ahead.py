"""What the palette needs, loaded bit by bit before anybody opens it.

All at once it would hold up the window for three frames when it is opened for the first
time, and it is opened more often than anything else.  Nothing of it is needed to start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.steps import Steps

_MODULES = (
    "text.finding.folding",
    "text.finding.fuzzy",
    "text.finding.markdown_marks",
    "text.finding.ranking",
    "text.structure.part_names",
    "lenses.finding",
    "annotations.quick_notes",
    "storage.palette.habits",
    "actions.other_names",
    "panels.choice_popup",
    "panels.quick_list",
    "panels.lenses.lens_faces",
    "panels.lenses.panel_type",
    "panels.palette.palette_rows",
    "panels.palette.painted_window",
    "panels.palette.palette",
    "window.palette.offer",
    "window.palette.action_offers",
    "window.palette.known_stories",
    "window.palette.note_lookup",
    "window.palette.story_offers",
    "window.palette.word_search",
    "window.palette.story_side",
    "window.palette.palette_listing",
    "window.palette.palette_desk",
)
"""What is loaded, each after what it needs, so that each takes a moment only."""


def loading_ahead() -> Steps[None]:
    """Load all that is needed when the palette is opened, a file or two a step."""
    for name in _MODULES:
        import_module(f"desktop.{name}")
        yield
    from desktop.window.palette.action_offers import naming_ahead

    yield from naming_ahead()
