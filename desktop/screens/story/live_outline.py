"""The outline of a story while it is edited: its parts stay on their text.

They are carried along with every edit, which costs microseconds a key.  They are worked
out anew when they are next asked for if an edit may have made or unmade one, in a novel
only if it is more than is typed; and always after a pause, which is for the caller to
see to.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.text.change import ChangeSet
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, look_of
from desktop.text.structure.moved_outline import marked_places, moved_outline
from desktop.text.structure.outline import Outline, outline

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession

_SHORT, _FEW = 100_000, 200
"""Code points and parts of a text whose parts are worked out within milliseconds."""
_TELLING = 1_000
"""Code points of a line that tell what it is."""
_OPENING = 600
"""Code points at the beginning of such a text, where every line may be title or front
matter; of a longer one only what is so already, until there is a pause."""
_MUCH, _MANY_CHANGES = 1000, 50
"""Code points, and places, from which on an edit is not one that is typed."""
_LONGEST_MOVED = 20_000
"""Code points of a paragraph that is moved."""
_FEW_LETTERS, _SHORT_LINE = 16, 60
"""Code points of a line that may have been a break that parted nothing; and of one that
what stands around it may make a heading, of which a long text knows after a pause."""
_MARKS = (LineKind.HEADING, LineKind.SCENE_BREAK)


class LiveOutline:
    """The outline of a text that is being edited, where the text is when asked for."""

    def __init__(
        self, session: StorySession, known: Outline | None = None, *, is_markdown: bool
    ) -> None:
        self._session = session
        self._is_markdown = is_markdown
        self._outline = known or outline(session.text, is_markdown)
        self._marked: list[int] | None = None
        self._since = ChangeSet()
        self._is_outdated = False
        self._blocks = session.live.block_count

    @property
    def current(self) -> Outline:
        """The parts where they are now."""
        if self._is_outdated:
            self.work_out()
        elif self._since:
            self.take(moved_outline(self._outline, self._since))
        return self._outline

    @property
    def is_quick(self) -> bool:
        """Whether it is worked out so quickly that nobody waits for it."""
        return len(self._session.live) < _SHORT and len(self._outline.parts) < _FEW

    @property
    def title(self) -> str | None:
        """The title as it was last worked out; None if there was none."""
        return self._outline.title

    @property
    def is_known(self) -> bool:
        """Whether it can be told without working it out from the whole text."""
        return not self._is_outdated

    def doubt(self) -> None:
        """Work it out anew before it is told again: parts were moved."""
        self._is_outdated = True

    def work_out(self) -> None:
        """Work it out from the whole text."""
        self.take(outline(self._session.text, self._is_markdown))

    def edit(self, changes: ChangeSet) -> bool:
        """Go along with an edit that was made.

        Return whether there may be other parts now.  If these are not worked out in a
        moment, keys that make them let the parts be carried along nevertheless.
        """
        blocks = self._session.live.block_count
        grown, self._blocks = blocks - self._blocks, blocks
        is_large = (
            self._moves_parts(changes)
            if _is_move(changes)
            else _is_large(changes, grown)
        )
        self._since = self._since.then(changes)
        makes_parts = is_large or any(map(self._makes_parts, changes.places()))
        if is_large or (makes_parts and self.is_quick):
            self._is_outdated = True
        return makes_parts

    def take(self, found: Outline) -> None:
        """Take over an outline of the text as it is now."""
        self._is_outdated = False
        self._outline, self._since, self._marked = found, ChangeSet(), None

    def _moves_parts(self, changes: ChangeSet) -> bool:
        """Return whether what is taken elsewhere begins parts, or may do so."""
        gone = max((change.span for change in changes.changes), key=len)
        if len(gone) > _LONGEST_MOVED:
            return True
        words = "".join(change.inserted for change in changes.changes)
        looks = (look_of(line, self._is_markdown) for line in words.split("\n"))
        if any(look.kind in _MARKS for look in looks):
            return True
        return self._has_mark(self._since.origin(gone))

    def _has_mark(self, lines: Span) -> bool:
        """Return whether there was a mark of a part in ``lines``."""
        if self._marked is None:
            self._marked = marked_places(self._outline)
        mark = bisect_left(self._marked, lines.start)
        return mark < len(self._marked) and self._marked[mark] <= lines.end

    def _makes_parts(self, place: Span) -> bool:
        """Return whether the lines in which ``place`` lies make parts, or did so."""
        live = self._session.live
        first, last = live.line_span(place.start), live.line_span(place.end)
        lines = Span(first.start, last.end)
        before = self._since.origin(lines)
        if before.is_empty or self._is_opening(before):
            return True
        if self._has_mark(before):
            return True
        # How a line begins tells that of the longest ones, too.
        end = min(lines.end, lines.start + _TELLING) if first == last else lines.end
        words = live.slice(Span(lines.start, end))
        return any(map(self._is_mark, words.split("\n")))

    def _is_opening(self, lines: Span) -> bool:
        opening = _OPENING if self.is_quick else 0
        return lines.start <= max(opening, self._outline.front_matter.end)

    def _is_mark(self, line: str) -> bool:
        # Where a line is blank now, the scene begins with another.
        if len(line) <= (_SHORT_LINE if self.is_quick else _FEW_LETTERS):
            return True
        return look_of(line, self._is_markdown).kind in _MARKS


def _is_move(changes: ChangeSet) -> bool:
    """Return whether what is taken away at one place comes to stand at another."""
    every = changes.changes
    if len(every) != 2 or every[0].delta != -every[1].delta:
        return False
    return all(change.span.is_empty or not change.inserted for change in every)


def _is_large(changes: ChangeSet, grown: int) -> bool:
    """Return whether an edit is more than is typed; ``grown`` is told in lines."""
    every = changes.changes
    came = sum(change.inserted.count("\n") for change in every)
    length = sum(len(change.inserted) + len(change.span) for change in every)
    return came + abs(came - grown) > 1 or length > _MUCH or len(every) > _MANY_CHANGES
