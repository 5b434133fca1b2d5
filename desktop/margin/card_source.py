"""What the margin asks of the screen that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.note_view import NoteView


class CardSource(Protocol):
    """Knows the notes and where their passages stand on the page.

    Every question is asked many times a second and must cost no more than the
    notes it is about.
    """

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes whose passages start there, in reading order.

        Each comes with the top of its passage's first line.  All are in pixels from
        the top of the document; notes on the whole story stand at 0.  Replies are
        left out.
        """
        ...

    def note_view(self, note_id: str) -> NoteView:
        """Return what a closed card shows of one note, or of one reply.

        Raises:
            KeyError: If there is no such note any more.
        """
        ...

    def open_view(self, note_id: str) -> NoteView:
        """Return all there is to show of one note, on the card that is open.

        Raises:
            KeyError: If there is no such note any more.
        """
        ...

    def passage_y(self, note_id: str) -> float | None:
        """Return the top of a passage, in pixels; None if it has no place."""
        ...
