"""Where the author wrote last, and before that: places one goes back to.

What is written near the last place is no other place.  Places count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.text.change import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.story.live_text import Edit
    from desktop.session.story.story_session import StorySession

MOST_EDITED = 30
"""Places that are known; further back nobody remembers either."""

_NEAR = 400
"""Code points from another place within which one is the same, about a paragraph."""


class EditedPlaces(QObject):
    """The places at which one story was edited."""

    def __init__(self, session: StorySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[int] = []
        self._brought = 0
        self._is_written = False
        session.written.connect(self._on_written)
        session.live.edit_made.connect(self._on_edited)

    @property
    def places(self) -> tuple[int, ...]:
        """The places, the latest last."""
        return tuple(self._places)

    def before(self, here: int | None) -> int | None:
        """Return where to go to from ``here``; None if nothing was edited.

        That is the last place; from that, or from one that was gone to, it is the one
        before; from the first it is that itself.

        Args:
            here: Where the caret is; None if it is out of view.
        """
        places = self._places
        if not places:
            return None
        at = next((n for n in _backwards(places) if places[n] == here), len(places))
        return places[max(at - 1, 0)]

    def bring(self, places: Sequence[int]) -> None:
        """Have those there were when the story was left, before what came since."""
        since = self._places[self._brought :]
        self._places = [*places, *since][-MOST_EDITED:]
        self._brought = len(self._places) - len(since)

    def _on_written(self) -> None:
        self._is_written = True  # Where, is known once everything was carried over.

    def _on_edited(self, edit: Edit) -> None:
        self._places = [edit.place_of(place) for place in self._places]
        is_written, self._is_written = self._is_written, False
        if not is_written or not edit.changes.changes:
            return
        last = edit.changes.changes[-1].span
        place = edit.changes.map_position(last.end, Side.AFTER)
        if len(self._places) > self._brought and abs(self._places[-1] - place) < _NEAR:
            self._places.pop()
        self._places = [*self._places[1 - MOST_EDITED :], place]


def _backwards(places: Sequence[int]) -> range:
    return range(len(places) - 1, -1, -1)
