"""Notes on text that was cut, kept until the text is pasted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop.text.change import ChangeSet
    from desktop.text.span import Span


@value
class Clipping:
    """The text last deleted, and the passages that lay wholly in it.

    Attributes:
        text: What was deleted.
        passages: Where each passage lay in ``text``.
    """

    text: str = ""
    passages: Mapping[str, Span] = field(default_factory=dict)

    def pasted_by(self, changes: ChangeSet) -> dict[str, Span]:
        """Return where the passages are if ``changes`` put the text back.

        Counted in the text after the changes.
        """
        if not self.passages or len(changes.changes) != 1:
            return {}
        if len(self.text) < 2:
            return {}  # one letter may have been typed rather than pasted
        change = changes.changes[0]
        offset = change.inserted.find(self.text)
        if offset < 0:
            return {}
        start = change.span.start + offset
        return {note: span.moved(start) for note, span in self.passages.items()}


def clipping_of(
    changes: ChangeSet, inverse: ChangeSet, damaged: Mapping[str, Span]
) -> Clipping | None:
    """Return what an edit cut, or ``None`` if it did not just delete passages.

    Deleting something else leaves the clipping be: a writer cuts a sentence, takes
    away the blank that is left, and only then pastes.

    Args:
        changes: The edit, counted in the text before.
        inverse: What undoes it; holds the deleted text.
        damaged: Where the passages that lost text were before.
    """
    if len(changes.changes) != 1 or changes.changes[0].inserted:
        return None
    gone = changes.changes[0].span
    inside = {
        note: span.moved(-gone.start)
        for note, span in damaged.items()
        if gone.start <= span.start and span.end <= gone.end
    }
    if all(span.is_empty for span in inside.values()):
        return None
    return Clipping(inverse.changes[0].inserted, inside)


class Clippings:
    """Remembers what was cut last, for when it is pasted."""

    def __init__(self) -> None:
        self._last = Clipping()
        self._retyped: set[str] = set()

    def remember(
        self, changes: ChangeSet, inverse: ChangeSet, damaged: Mapping[str, Span]
    ) -> None:
        """Remember what an edit cut, if it did just that; see :func:`clipping_of`."""
        clipping = clipping_of(changes, inverse, damaged)
        if clipping is not None:
            self._last = clipping
            self._retyped.clear()

    def retype(self, passages: Iterable[str]) -> None:
        """Take it that other words stand now in the place of ``passages``.

        Pasted elsewhere, the words that were cut still have their notes with them.
        """
        self._retyped.update(self._last.passages.keys() & set(passages))

    def take_back(self) -> None:
        """Take it that something was undone or redone, be it what was typed."""
        self._retyped.clear()

    def pasted_by(
        self, changes: ChangeSet, is_cut: Callable[[str], bool]
    ) -> dict[str, Span]:
        """Return where passages are that ``changes`` put back, if not there again."""
        return {
            note: span
            for note, span in self._last.pasted_by(changes).items()
            if note in self._retyped or is_cut(note)
        }
