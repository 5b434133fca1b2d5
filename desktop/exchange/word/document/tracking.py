"""What is tracked where one is in a document: who inserted it, who deleted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.document.segments import Tracked
from desktop.exchange.word.vocabulary import W

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from desktop.exchange.word.document.walking import Begin, End

_ID = f"{W}id"
_INSERTIONS = (f"{W}ins", f"{W}moveTo")
_DELETIONS = (f"{W}del", f"{W}moveFrom")


class Tracking:
    """Knows the tracked changes that one is in."""

    def __init__(self) -> None:
        self._inserted: list[Tracked] = []
        self._deleted: list[Tracked] = []
        self._moves: dict[str, str] = {}
        self._known: dict[Tracked, Tracked] = {}

    @property
    def inserted(self) -> Tracked | None:
        """Who inserted what comes now; None if nobody did."""
        return self._inserted[-1] if self._inserted else None

    @property
    def deleted(self) -> Tracked | None:
        """Who deleted it; None if nobody did."""
        return self._deleted[-1] if self._deleted else None

    def mark_of(
        self, properties: Element | None
    ) -> tuple[Tracked | None, Tracked | None]:
        """Return who inserted and who deleted the end of a paragraph.

        Args:
            properties: The ``w:rPr`` of its ``w:pPr``, if it has one.
        """
        inserted, deleted = self.inserted, self.deleted
        for each in properties if properties is not None else ():
            if each.tag in _INSERTIONS:
                inserted = self._by(each)
            elif each.tag in _DELETIONS:
                deleted = self._by(each)
        return inserted, deleted

    def begins(self) -> dict[str, Begin]:
        """Return what begins changes, by the names of elements."""
        found: dict[str, Begin] = {}
        for tag in _INSERTIONS:
            found[tag] = self._begin_insertion
        for tag in _DELETIONS:
            found[tag] = self._begin_deletion
        for kind in ("moveFromRange", "moveToRange"):
            found[f"{W}{kind}Start"] = self._begin_move
            found[f"{W}{kind}End"] = self._end_move
        return found

    def ends(self) -> dict[str, End]:
        """Return what ends them."""
        found: dict[str, End] = dict.fromkeys(_INSERTIONS, self._inserted.pop)
        found |= dict.fromkeys(_DELETIONS, self._deleted.pop)
        return found

    def _begin_insertion(self, element: Element) -> Element:
        self._inserted.append(self._by(element))
        return element

    def _begin_deletion(self, element: Element) -> Element:
        self._deleted.append(self._by(element))
        return element

    def _begin_move(self, element: Element) -> None:
        self._moves[element.get(_ID, "")] = element.get(f"{W}name", "")

    def _end_move(self, element: Element) -> None:
        self._moves.pop(element.get(_ID, ""), None)

    def _by(self, element: Element) -> Tracked:
        is_move = element.tag in (f"{W}moveFrom", f"{W}moveTo")
        move = next(reversed(self._moves.values()), "") if is_move else ""
        tracked = Tracked(
            element.get(f"{W}author", "").strip(),
            element.get(f"{W}date", ""),
            is_move=is_move,
            move=move,
        )
        return self._known.setdefault(tracked, tracked)
