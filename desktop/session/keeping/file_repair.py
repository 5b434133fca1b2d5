"""Damaged places of the open story, where they are now, and putting them right.

Where the file holds bytes that are no text, the text has a sign for each.  Edits carry
these along; what they were meant to be is put right as an edit like any other, which
undo takes back, bytes and all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.storage.encodings.carried_places import carried_over
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.session.keeping.saving import Saving
    from desktop.session.story.story_session import StorySession
    from desktop.storage.encodings.damaged_places import DamagedPlace, Places
    from desktop.text.change import ChangeSet

_LABEL = translate("Repair damaged places")


class FileRepair:
    """Knows what of a story's file is not as it should be, and puts it right."""

    def __init__(self, session: StorySession, saving: Saving) -> None:
        self._session = session
        self._saving = saving

    @property
    def are_places_known(self) -> bool:
        """Whether the file has damaged places, as it was last read or written."""
        return bool(self._saving.file.decoded.damaged_places)

    @property
    def are_line_ends_regular(self) -> bool:
        """Whether all lines of the file end alike."""
        return self._saving.file.decoded.line_ends.are_regular

    def places(self) -> Places:
        """Return the damaged places of the text as it is in the window now."""
        decoded = self._saving.file.decoded
        places, text = decoded.places, self._session.text
        now, _ = carried_over(places, decoded.text, text, decoded.remembered)
        return tuple(place for place in now if place.is_damaged)

    def next_place(self, position: int) -> DamagedPlace | None:
        """Return the first damaged place from ``position`` on, or else the first.

        Args:
            position: In code points of the text; None is returned if there is none.
        """
        places = self.places()
        after = (place for place in places if place.position >= position)
        return next(after, places[0] if places else None)

    def repairs(self) -> ChangeSet:
        """Return what puts right of the text what can be told."""
        # Imported late: few stories are damaged.
        from desktop.storage.encodings.repairing import repairs

        encoding = self._saving.file.decoded.encoding
        return repairs(self._session.text, self.places(), encoding)

    def repair(self) -> int:
        """Put right what can be told, as one step to undo; return how much is left.

        Raises:
            NotPossible: If nothing can be told, or the text cannot be edited now.
        """
        if (problem := self._saving.file.decoded.problem) is not None:
            raise NotPossible(problem)
        changes = self.repairs()
        if not changes:
            raise NotPossible(
                translate(
                    "What the damaged places were cannot be told; their bytes are kept "
                    "as they are."
                )
            )
        self._session.edit(changes, _LABEL)
        return len(self.places())
