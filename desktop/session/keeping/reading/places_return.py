"""The places at which a story was left, carried over to its text as it is now.

If another program has changed the story since, they are where their words went.  Of a
short text that is known at once.  In a novel it is looked for beside the window; until
then a place is where all stands around it as it stood, or else where it was.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.anchoring.places import carried_places, found_places, standing_places
from desktop.session.background import LatestJob
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history.versions import sha256_of
from desktop.storage.story.story_state import read_story_state
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.story.live_text import Edit
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.story_file import StoryFile
    from desktop.storage.story.story_state import LeftPlaces
    from desktop.text.quoted_place import QuotedPlace

_SHORT_TEXT = 100_000
"""Code points of a text in which places are found while the window waits."""


@value
class PlacesNow:
    """Where the places are at which a story was left, in code points.

    Attributes:
        top: The start of the first line that was in view.
        caret: Where the caret was.
        back: The places to go back to, the latest last.
        bookmarks: The bookmarks.
        edited: Where the text was edited, the latest last.
    """

    top: int
    caret: int
    back: tuple[tuple[int, int], ...]
    bookmarks: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


class PlacesReturn(QObject):
    """Finds the places at which a story was left.

    Signals:
        found: They are known better than before; carries ``PlacesNow``.

    Attributes:
        left: The places as they were left.
        now: Where they are, as far as that is known.
    """

    found = Signal(PlacesNow)

    def __init__(
        self,
        session: StorySession,
        file: StoryFile,
        earlier: EarlierTexts,
        disk: FileSystem = DISK,
    ) -> None:
        """Begin to find them; in a short text they are found when this returns.

        Args:
            session: The story.
            file: Its file, as it was just read.
            earlier: Its text, and those it was before.
            disk: Where it is.
        """
        super().__init__(session)
        self._session = session
        self._story = file.path
        self._edits: list[Edit] = []
        self._finding = LatestJob[list[int]](self)
        self._finding.done.connect(self._on_found)
        self.left = read_story_state(file.path, disk).places
        self.now = self._begin(earlier, file.sha256)

    @property
    def is_pending(self) -> bool:
        """Whether they are still to be known better."""
        return self._finding.is_busy

    def find_again(self, left: LeftPlaces) -> None:
        """Find places once more: the text is there again in which they were."""
        self._stop()
        self.left = left
        text = self._session.text
        self.now = self._begin(EarlierTexts(text, self._story), sha256_of(text))
        self.found.emit(self.now)

    def let_go(self) -> None:
        """Stop, for good."""
        self._finding.let_go()

    # How it is done

    def _begin(self, earlier: EarlierTexts, sha256: str) -> PlacesNow:
        text, left = earlier.text, self.left
        places = _places_of(left)
        if left.text == sha256 or not _has_quotes(left):
            return _now([place.position for place in places], left, len(text))
        work = partial(_found, places, left.text, earlier)
        if len(text) <= _SHORT_TEXT:
            return _now(work(), left, len(text))
        first = _standing(places, text)
        self._session.live.edit_made.connect(self._on_edited)
        self._finding.start_painted(work)
        return _now(first, left, len(text))

    def _stop(self) -> None:
        if self._finding.is_busy:
            self._finding.forget()
            self._session.live.edit_made.disconnect(self._on_edited)
        self._edits.clear()

    def _on_edited(self, edit: Edit) -> None:
        self._edits.append(edit)

    def _on_found(self, places: list[int]) -> None:
        self._session.live.edit_made.disconnect(self._on_edited)
        for edit in self._edits:
            places = [edit.place_of(place) for place in places]
        self._edits.clear()
        self.now = _now(places, self.left, len(self._session.live))
        self.found.emit(self.now)


def places_at_once(left: LeftPlaces, text: str) -> tuple[int, int] | None:
    """Return where top line and caret are shown at once in a text that was changed.

    None if they are looked for first, as in a short text what does not stand there with
    all that stood around it.
    """
    if not _has_quotes(left):
        return left.top.position, left.caret.position
    places = [left.top, left.caret]
    if len(text) <= _SHORT_TEXT and None in standing_places(places, text):
        return None
    top, caret = _standing(places, text)
    return top, caret


def _standing(places: Sequence[QuotedPlace], text: str) -> list[int]:
    """Return where places are if all stands around them, or else where they were."""
    standing = zip(standing_places(places, text), places, strict=True)
    return [it.position if at is None else at for at, it in standing]


def _places_of(left: LeftPlaces) -> list[QuotedPlace]:
    back = (place for pair in left.back for place in pair)
    return [left.top, left.caret, *left.bookmarks, *left.edited, *back]


def _has_quotes(left: LeftPlaces) -> bool:
    return any(place.before or place.after for place in _places_of(left))


def _now(places: Sequence[int], left: LeftPlaces, length: int) -> PlacesNow:
    top, caret, *rest = (min(place, length) for place in places)
    marks, edited = len(left.bookmarks), len(left.edited)
    back = rest[marks + edited :]
    return PlacesNow(
        top,
        caret,
        tuple(zip(back[::2], back[1::2], strict=True)),
        tuple(rest[:marks]),
        tuple(rest[marks : marks + edited]),
    )


def _found(
    places: Sequence[QuotedPlace], sha256: str, earlier: EarlierTexts
) -> list[int]:
    """Return where ``places`` of the text of that SHA-256 are in the text now."""
    survivors = earlier.quick_survivors(sha256) if sha256 else None
    if survivors is None:
        return found_places(places, earlier.text)
    return carried_places(survivors, [place.position for place in places])


def like_places(places: Sequence[QuotedPlace], text: str) -> list[int]:
    """Return where places of a story are in another ``text`` of it, as a kept draft.

    Those of which that is not known, or would be only after long, are at its start.
    """
    if len(text) <= _SHORT_TEXT:
        return found_places(places, text)
    return [place or 0 for place in standing_places(places, text)]
