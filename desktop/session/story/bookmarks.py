"""Bookmarks: lines of a story the author wants to come back to.

They belong to whoever works at the story and are no part of its notes.  A bookmark goes
by the words it is at; where these are cut it stays at the cut, and is with them again
once that is undone.  Places count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.story.live_text import Edit, LiveText
    from desktop.text.span import Span

MOST_BOOKMARKS = 1000
"""That are kept of one story; those set first go first."""

_AROUND = 200
"""Code points of what was cut that are looked for on either side of a bookmark."""


@value
class _Bookmark:
    """One bookmark.

    Attributes:
        place: Where it is.
        number: Which of those it is that were brought; None if it was set since.
        before: What stood before it, if that was cut.
        after: The same behind it.
    """

    place: int
    number: int | None = None
    before: str = ""
    after: str = ""


class Bookmarks(QObject):
    """The bookmarks of one story that is open.

    Signals:
        changed: One was set or taken away, or some were brought.
    """

    changed = Signal()

    def __init__(self, live: LiveText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[_Bookmark] = []
        self._places: tuple[int, ...] | None = ()
        live.edit_made.connect(self._on_edited)

    @property
    def places(self) -> tuple[int, ...]:
        """Where they are, in order."""
        if self._places is None:
            self._places = tuple(sorted({each.place for each in self._found}))
        return self._places

    def _take(self, found: list[_Bookmark]) -> None:
        self._found, self._places = found, None
        self.changed.emit()

    def toggle(self, place: int, line: Span) -> bool:
        """Set a bookmark at ``place``, or take away those that its line has.

        Args:
            place: Where it is to be.
            line: The line that place is in.

        Return whether there is one now.
        """
        there = [each for each in self._found if _is_in(each.place, line, place)]
        if there:
            self._take([each for each in self._found if each not in there])
        else:
            self._take([*self._found[1 - MOST_BOOKMARKS :], _Bookmark(place)])
        return not there

    def clear(self, place: int) -> None:
        """Take away the bookmark at ``place``."""
        self._take([each for each in self._found if each.place != place])

    def restore(self, place: int) -> None:
        """Set the bookmark at ``place`` again that was taken away."""
        self._take([*self._found, _Bookmark(place)])

    def next_from(self, place: int, step: int) -> int | None:
        """Return the next bookmark behind ``place``, or with -1 the one before."""
        if step > 0:
            return next((each for each in self.places if each > place), None)
        return next((each for each in reversed(self.places) if each < place), None)

    def bring(self, places: Sequence[int]) -> None:
        """Have those there were when the story was left; what was set since stays.

        Whoever knows better where they are brings them once more: those taken away
        meanwhile stay away.
        """
        known = {each.number for each in self._found}
        was_brought = bool(known - {None})
        kept = [each for each in self._found if each.number is None]
        brought = (
            _Bookmark(place, number)
            for number, place in enumerate(places)
            if not was_brought or number in known
        )
        self._take([*brought, *kept])

    def _on_edited(self, edit: Edit) -> None:
        changes = edit.changes.changes
        if not self._found or not changes:
            return
        self._places = None
        if edit.moved is not None:
            self._found = [_followed(each, edit) for each in self._found]
            return
        # All but those at the edit are as far from it as they were.
        first, last = changes[0].span.start, changes[-1].span.end
        delta = sum(change.delta for change in changes)
        self._found = [
            each
            if each.place < first
            else _shifted(each, delta)
            if each.place > last
            else _followed(each, edit)
            for each in self._found
        ]


def _is_in(place: int, line: Span, at: int) -> bool:
    return place == at or line.start <= place < line.end


def _shifted(bookmark: _Bookmark, by: int) -> _Bookmark:
    place, number = bookmark.place + by, bookmark.number
    return _Bookmark(place, number, bookmark.before, bookmark.after)


def _followed(bookmark: _Bookmark, edit: Edit) -> _Bookmark:
    """Return where a bookmark is once the text was edited."""
    back = _come_back(bookmark, edit)
    if back is not None:
        return _Bookmark(back, bookmark.number)
    place = edit.place_of(bookmark.place)
    if edit.moved is not None:
        return replace(bookmark, place=place)
    pairs = zip(edit.changes.changes, edit.inverse.changes, strict=False)
    for change, undoing in pairs:
        if change.span.start < bookmark.place < change.span.end:
            gone, offset = undoing.inserted, bookmark.place - change.span.start
            before = gone[max(0, offset - _AROUND) : offset]
            after = gone[offset : offset + _AROUND]
            return replace(bookmark, place=place, before=before, after=after)
    return replace(bookmark, place=place)


def _come_back(bookmark: _Bookmark, edit: Edit) -> int | None:
    """Return where the words that were cut are again, if they come back here."""
    gone = bookmark.before + bookmark.after
    if not gone.strip():
        return None
    shift = 0
    for change in edit.changes.changes:
        if change.span.start <= bookmark.place <= change.span.end:
            found = change.inserted.find(gone)
            if found >= 0:
                return change.span.start + shift + found + len(bookmark.before)
        shift += change.delta
    return None
