"""How much room an open text has left, looked at where it is changed.

What an edit would make of a text is worked out from the paragraphs it touches, never
from the whole text, unless that is beyond a limit as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.text.limits import LONGEST_LINE, Limit, limit_passed
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.story.live_text import Edit, LiveText
    from desktop.text.change import Change


_MANY = 1_000
"""Changes for which the whole text is looked at: that is sooner done."""


class Room(QObject):
    """Knows whether a text is within the limits, and whether it would be.

    Signals:
        passed_changed: The text came to be beyond a limit, or within all of them.

    Attributes:
        passed: The limit that the text is beyond as it stands; None if it is within.
    """

    passed_changed = Signal()

    def __init__(self, live: LiveText) -> None:
        super().__init__(live)
        self._live = live
        self._line_feeds = 0
        self._has_long_line = False
        self.passed: Limit | None = None
        live.edit_made.connect(self._on_edited)

    def measure(self) -> None:
        """Look at the whole text, which is another than before."""
        self._line_feeds = self._live.text.count("\n")
        self._has_long_line = _longest_line(self._live.text) > LONGEST_LINE
        self._note()

    def limit_passed_by(self, changes: Iterable[Change]) -> Limit | None:
        """Return the limit that the text would be beyond; None if it would be within.

        Args:
            changes: What would be made of it, in order, counted in the text as it is;
                they may touch.
        """
        changes, live = list(changes), self._live
        lines = live if len(changes) < _MANY else _WholeText(live.text)
        length = len(live) + sum(change.delta for change in changes)
        feeds = self._line_feeds + sum(
            change.inserted.count("\n") - lines.slice(change.span).count("\n")
            for change in changes
        )
        return limit_passed(length, feeds + 1, self._longest_after(changes, lines))

    # How it is done

    def _on_edited(self, edit: Edit) -> None:
        made, undone = edit.changes.changes, edit.inverse.changes
        self._line_feeds += sum(change.inserted.count("\n") for change in made)
        self._line_feeds -= sum(change.inserted.count("\n") for change in undone)
        if self._has_long_line or len(undone) >= _MANY:
            self._has_long_line = _longest_line(self._live.text) > LONGEST_LINE
        else:
            self._has_long_line = any(
                self._longest_in(change.span) > LONGEST_LINE for change in undone
            )
        self._note()

    def _note(self) -> None:
        longest = LONGEST_LINE + 1 if self._has_long_line else 0
        before, length = self.passed, len(self._live)
        self.passed = limit_passed(length, self._line_feeds + 1, longest)
        if self.passed is not before:
            self.passed_changed.emit()

    def _longest_in(self, span: Span) -> int:
        """Return the length of the longest line that has something of ``span``."""
        first, last = self._live.line_span(span.start), self._live.line_span(span.end)
        if first == last:
            return len(first)
        between = self._live.slice(Span(first.end + 1, last.start))
        return max(len(first), len(last), _longest_line(between))

    def _longest_after(
        self, changes: list[Change], lines: LiveText | _WholeText
    ) -> int:
        """Return the length of the longest line that ``changes`` would leave behind."""
        if self._has_long_line:
            return _longest_line(_changed(self._live.text, changes))
        longest = so_far = upto = 0
        line = Span(0, 0)
        for number, change in enumerate(changes):
            if number and change.span.start <= line.end:
                so_far += change.span.start - upto
            else:
                longest = max(longest, so_far + line.end - upto)
                line = lines.line_span(change.span.start)
                so_far = change.span.start - line.start
            first, *others = change.inserted.split("\n")
            if others:
                longest = max(longest, so_far + len(first), *map(len, others[:-1]))
            so_far = len(others[-1]) if others else so_far + len(first)
            upto = change.span.end
            if upto > line.end:
                line = lines.line_span(upto)
        return max(longest, so_far + line.end - upto)


class _WholeText:
    """A text in one piece, in which very many places are found sooner."""

    def __init__(self, text: str) -> None:
        self._text = text

    def slice(self, span: Span) -> str:
        return span.of(self._text)

    def line_span(self, position: int) -> Span:
        start = self._text.rfind("\n", 0, position) + 1
        end = self._text.find("\n", position)
        return Span(start, len(self._text) if end < 0 else end)


def _longest_line(text: str) -> int:
    return max(map(len, text.split("\n")))


def _changed(text: str, changes: Iterable[Change]) -> str:
    pieces: list[str] = []
    done = 0
    for change in changes:
        pieces += (text[done : change.span.start], change.inserted)
        done = change.span.end
    return "".join((*pieces, text[done:]))
