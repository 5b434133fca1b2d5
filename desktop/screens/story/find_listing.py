"""Listing all that the search found, in the story and in the notes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.screens.story.contents_rows import title_of
from desktop.text.flowing import flowed
from desktop.text.note_markdown import shown_span
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.wording.directions import set_apart
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.panels.find_list import FindHead, FindList, FindRow
    from desktop.panels.overview import Overview
    from desktop.panels.search_bar import SearchBar
    from desktop.screens.story.finding import FindCommands, TextSearch
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.note_finding import NoteFind
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.story.story_session import StorySession

_MOST = 5_000
"""Finds that are listed; nobody reads through more, and Qt takes long over them."""

_BEFORE, _WORDS, _AFTER = 60, 120, 240
"""Code points shown before a find, of it, and behind it."""

_AROUND = 300
"""Code points around these by which it is told whether lines end in a paragraph."""

_PLACES = 2_000
"""Into how many places the overview is divided."""


class FindListing(QObject):
    """Shows all finds in the list and in the overview, and goes where it is told."""

    def __init__(
        self,
        finding: TextSearch,
        session: StorySession,
        statistics: StoryStatistics,
        bar: SearchBar,
        make_list: Callable[[], FindList],
        overview: Overview,
        navigation: Navigation,
        commands: FindCommands,
    ) -> None:
        super().__init__(bar)
        self._finding = finding
        self._live = session.live
        self._paragraphs = session.paragraphs
        self._statistics = statistics
        self._bar = bar
        self._make_list = make_list
        self._list: FindList | None = None
        self._overview = overview
        self._navigation = navigation
        self._commands = commands
        self._matches: object = None
        self._listed = 0
        self._in_notes: Sequence[NoteFind] = ()
        finding.found.connect(self._on_found)
        finding.found_in_notes.connect(self._on_found_in_notes)
        bar.list_requested.connect(self._on_list_requested)
        bar.closed.connect(self.close)

    def close(self) -> None:
        """List nothing any more."""
        if self._list is not None:
            self._list.hide()
        self._bar.show_listing(False)

    def _on_list_requested(self) -> None:
        if self._shown is not None:
            self._on_left()
            return
        if not self._finding.matches and not self._finding.in_notes:
            return
        shown = self._list = self._list or self._made()
        shown.show()
        self._bar.show_listing(True)
        self._show_all(shown)
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Once the page is as low as it will be.
        QTimer.singleShot(0, self, self._commands.reveal)

    @property
    def _shown(self) -> FindList | None:
        """The list, if it is open."""
        return None if self._list is None or self._list.isHidden() else self._list

    def _made(self) -> FindList:
        shown = self._make_list()
        shown.looked_at.connect(self._on_looked_at)
        shown.chosen.connect(self._on_chosen)
        shown.left.connect(self._on_left)
        return shown

    def _on_left(self) -> None:
        self.close()
        self._bar.take_keys()

    def _on_found(self) -> None:
        is_other = self._matches is not self._finding.matches
        if is_other:
            self._matches = self._finding.matches
            self._overview.show_finds(self._places())
        if self._shown is not None and is_other:
            self._show_all(self._shown)
        elif self._shown is not None:
            self._show_current(self._shown)

    def _on_found_in_notes(self) -> None:
        if self._shown is not None:
            self._show_all(self._shown)

    def _show_all(self, shown: FindList) -> None:
        self._listed = min(len(self._finding.matches), _MOST)
        self._in_notes = self._finding.in_notes
        shown.show_finds(list(self._heads()), self._row)
        self._show_current(shown)

    def _show_current(self, shown: FindList) -> None:
        number = self._finding.number
        if 0 < number <= _MOST:
            shown.show_find(number - 1)

    def _places(self) -> list[float]:
        """Return how far down the story finds are, from 0 to 1, one for each place."""
        matches, length = self._finding.matches, max(len(self._live), 1)
        places: list[float] = []
        at = 0
        while at < len(matches):
            first = matches.start_of(at)
            place = first * _PLACES // length
            places.append(first / length)
            start = (place + 1) * length // _PLACES
            at = max(matches.index_from(start), at + 1)
        return places

    # The rows

    def _heads(self) -> Iterator[FindHead]:
        from desktop.panels.find_list import FindHead  # late: as the list is

        matches, first = self._finding.matches, 0
        count = self._listed
        for title, start in self._ends_of_parts():
            stop = min(matches.index_from(start), count)
            if stop > first:
                yield FindHead(title, first, stop - first)
                first = stop
        if more := len(matches) - count:
            yield FindHead(
                translate_count(
                    "{count} more is not listed", "{count} more are not listed", more
                ),
                count,
                0,
            )
        if notes := self._in_notes:
            yield FindHead(translate("In the notes"), count, len(notes))

    def _ends_of_parts(self) -> Iterator[tuple[str, int]]:
        """Yield what each part of the story is called, and where the next begins."""
        outline = self._statistics.outline
        title, chapter = outline.title or translate("The story"), ""
        for part in outline.parts:
            yield title, part.span.start
            title = title_of(part)
            if part.kind is PartKind.CHAPTER:
                chapter = title
            elif part.kind is PartKind.SCENE and chapter:
                inner, outer = set_apart(title), set_apart(chapter)
                title = translate("{chapter} · {scene}", chapter=outer, scene=inner)
        yield title, len(self._live)

    def _row(self, number: int) -> FindRow:
        if number >= self._listed:
            found = self._in_notes[number - self._listed]
            return _row_in(*shown_span(found.piece, found.words), found.note)
        matches = self._finding.matches
        if number >= len(matches):  # while the text is edited, fewer are kept
            return _row_in("…", Span(0, 0), "")
        match, length = matches[number], len(self._live)
        start, end = match.start, min(match.end, match.start + _WORDS)
        first, last = max(start - 2 * _BEFORE, 0), min(end + _AFTER + 1, length)
        near = Span(max(first - _AROUND, 0), min(last + _AROUND, length))
        text, wrapping = self._live.slice(near), self._paragraphs.wrapping
        before, words, after = (
            flowed(text, Span(low, high).moved(-near.start), wrapping)
            for low, high in pairwise((first, start, end, last))
        )
        if wrapping.is_markdown:
            before, words, after = _unmarked(before, words, after)
        return _row_of(before, words, after, match)

    # Going there

    def _on_looked_at(self, choice: Span | str) -> None:
        if isinstance(choice, Span):
            self._finding.look_at(choice)
            self._commands.arrive()
        else:
            self._navigation.choose(choice)

    def _on_chosen(self, choice: Span | str) -> None:
        self._on_looked_at(choice)
        self._commands.give_page_keys()


def _unmarked(before: str, words: str, after: str) -> tuple[str, str, str]:
    """Return what was found in a line of Markdown, and what is beside it, as read."""
    start, after = before.rpartition("\n")[2], after.partition("\n")[0]
    found = Span(len(start), len(start) + len(words))
    line, shown = shown_span(f"{start}{words}{after}", found)
    if shown.is_empty:  # a mark was looked for
        return start, words, after
    return line[: shown.start], shown.of(line), line[shown.end :]


def _row_in(text: str, found: Span, choice: Span | str) -> FindRow:
    """Return the row of what was found in ``text``, the whole of a piece."""
    words = found.of(text)[:_WORDS]
    return _row_of(text[: found.start], words, text[found.end :], choice)


def _row_of(before: str, words: str, after: str, choice: Span | str) -> FindRow:
    """Return a row with as much before and after what was found as has room in it."""
    from desktop.panels.find_list import FindRow

    before, after = before.rpartition("\n")[2], after.partition("\n")[0]
    if len(before) > _BEFORE:
        before = before[-_BEFORE:]
        _, blank, rest = before.partition(" ")
        before = f"…{rest}" if blank else before
    if len(after) > _AFTER:
        after = f"{after[:_AFTER]}…"
    return FindRow(before.lstrip(), " ".join(words.split("\n")), after, choice)
