"""What one lens shows of the story that is open, kept up while that is edited."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.lenses.findings_layer import FindingsLayer
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.lenses.finding import Finding, LensName
    from desktop.lenses.known import Known
    from desktop.lenses.reading_messages import LensSeen, PartSeen, SomeFound
    from desktop.lenses.section import Section
    from desktop.text.change import ChangeSet


class SeenLens(QObject):
    """The findings of a lens where they are now, and its panel.

    Those of the whole story, and over them those of paragraphs edited since, are kept
    apart: a key changes nothing of the first but what is left out.

    Signals:
        changed: There are other findings; carries the ``Span`` in which, or None if
            they may be anywhere.
        sections_changed: The panel shows something else, or ``problem``,
            ``is_reading`` or ``is_complete`` are others.

    Attributes:
        lens: Which lens.
        sections: What stands in its panel, from the top, as it was when last read.
        headline: What its head says; empty until it is known.
        sentence: What the lens shows, in a sentence; empty until it is known.
        count: How many findings the list of lenses tells; None until it is known.
        problem: Why it shows nothing, or nothing new, in a sentence; empty if it does.
        is_reading: Whether there is more to come.
        is_complete: Whether the whole story was read, be it that it was edited since.
    """

    changed = Signal(object)
    sections_changed = Signal()

    def __init__(self, lens: LensName, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lens = lens
        self.sections: tuple[Section, ...] = ()
        self.headline = self.sentence = self.problem = ""
        self.count: int | None = None
        self.is_reading = self.is_complete = False
        self._whole, self._recent = FindingsLayer(), FindingsLayer()
        self._coming: FindingsLayer | None = None
        self._every: list[Finding] | None = None

    # What is asked

    @property
    def findings(self) -> Sequence[Finding]:
        """All of them, sorted, where they are now; gathered when first asked for."""
        if self._every is None:
            self._every = _sorted(self._recent.every(), self._whole.every())
        return self._every

    @property
    def marks(self) -> Sequence[tuple[int, str]]:
        """Where each of them begins, and its kind, in order: sooner told than all."""
        recent, whole = self._recent.marks(), self._whole.marks()
        return list(merge(recent, whole)) if recent else whole

    def findings_in(self, span: Span) -> list[Finding]:
        """Return those that share anything with ``span``, in order."""
        return _sorted(self._recent.within(span), self._whole.within(span))

    def findings_with(self, key: str) -> list[Finding]:
        """Return those that are settled together, in order."""
        return _sorted(self._recent.of_key(key), self._whole.of_key(key))

    def next_after(self, position: int) -> Finding | None:
        """Return the first that begins after ``position``; None if there is none."""
        found = self._recent.after(position), self._whole.after(position)
        return min(filter(None, found), key=_by_place, default=None)

    def previous_before(self, position: int) -> Finding | None:
        """Return the last that begins before ``position``; None if there is none."""
        found = self._recent.before(position), self._whole.before(position)
        return max(filter(None, found), key=_by_place, default=None)

    # What happens

    def edit(self, changes: ChangeSet) -> None:
        """Go along with an edit."""
        self._every = None
        went = [layer.edit(changes) for layer in (self._whole, self._recent)]
        if any(went):
            places = changes.places()
            self.changed.emit(Span(places[0].start, places[-1].end))

    def settle(self, known: Known) -> None:
        """Leave out what is settled by ``known``, its places counted now."""
        self._every = None
        for layer in (self._whole, self._recent):
            layer.settle(known)
        self.changed.emit(None)

    def begin(self) -> None:
        """Take it that the story is being read."""
        self.is_reading, self.problem = True, ""
        self.sections_changed.emit()

    def clear(self) -> None:
        """Show nothing any more."""
        self._whole, self._recent = FindingsLayer(), FindingsLayer()
        self._coming, self._every = None, None
        self.sections, self.headline, self.problem = (), "", ""
        self.is_reading = self.is_complete = False
        self.changed.emit(None)
        self.sections_changed.emit()

    def fail(self, problem: str) -> None:
        """Say why nothing is to be seen, or nothing new."""
        self.problem, self.is_reading, self._coming = problem, False, None
        self.sections_changed.emit()

    def take_part(
        self, part: PartSeen, since: Iterable[ChangeSet], known: Known
    ) -> None:
        """Take what was found in a stretch, in place of what was known there.

        Args:
            part: What was found.
            since: What was done to the text since it was read.
            known: What is settled, its places counted now.
        """
        layer, span = FindingsLayer(part.findings), part.span
        for changes in since:
            layer.edit(changes)
            span = changes.map_span(span)
        self._whole.drop(span)
        self._recent.drop(span)
        self._recent = FindingsLayer(_sorted(self._recent.kept(), layer.kept()))
        self._show_new(self._recent, known, span)

    def begin_whole(self) -> None:
        """Take it that what was found in the whole story comes from now on."""
        self._coming = FindingsLayer()

    def take_some(self, some: SomeFound) -> None:
        """Take more of that."""
        if self._coming is not None:
            self._coming.add(some.findings)

    def take_whole(
        self, seen: LensSeen, since: Iterable[ChangeSet], known: Known
    ) -> None:
        """Show what was found in the whole story, and the panel.

        Args:
            seen: The panel.
            since: What was done to the text since it was read.
            known: What is settled, its places counted now.
        """
        self._whole, self._recent = self._coming or FindingsLayer(), FindingsLayer()
        self._coming = None
        for changes in since:
            self._whole.edit(changes)
        self.sections, self.count = seen.sections, seen.count
        self.headline, self.sentence = seen.headline, seen.sentence
        self.problem, self.is_reading, self.is_complete = "", False, True
        self._show_new(self._whole, known, None)
        self.sections_changed.emit()

    def _show_new(self, layer: FindingsLayer, known: Known, span: Span | None) -> None:
        self._every = None
        layer.settle(known)
        self.changed.emit(span)


def _sorted(*found: Iterable[Finding]) -> list[Finding]:
    return list(merge(*found, key=_by_place))


def _by_place(finding: Finding) -> Span:
    return finding.span
