"""The commands that make notes, and which words they are on.

Those are the selected ones, without the blanks around them, or else the sentence at
the caret.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import KINDS, Colour, Kind
from desktop.errors import NotPossible
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.trimming import ink_of
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.page.page_view import PageView
    from desktop.page.selection_bar import SelectionBar
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.cards import CardWriting
    from desktop.screens.story.navigation import Navigation
    from desktop.session.keeping.shown_story import ShownStory

ONLY_BLANKS = translate("Only blanks are selected; select some words first.")
NO_SENTENCE = translate("There is no sentence at the caret; select some words first.")
OUT_OF_VIEW = translate(
    "The caret is not in view; click a sentence or select some words first."
)
"""Why nothing can be marked or cut."""


class MarkingCommands(QObject):
    """Makes notes on one story."""

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        selection_bar: SelectionBar,
        navigation: Navigation,
        writing: CardWriting,
        attempts: Attempts,
    ) -> None:
        super().__init__(page)
        self._session = story.session
        self._marking = story.marking
        self._page = page
        self._bar = selection_bar
        self._navigation = navigation
        self._writing = writing
        bar, write = self._bar, attempts.call_to_write
        bar.colour_chosen.connect(partial(attempts.call, self.highlight))
        bar.kind_chosen.connect(partial(write, self.write))
        bar.insertion_wanted.connect(partial(write, self.insert_here))

    def _passage(self) -> Span:
        """Return the selection, or else the sentence at the caret.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If no passage is meant.
        """
        self._marking.make_sure()
        return passage_meant(self._page)

    def _marked(self, note: str, *, is_written: bool) -> None:
        behind = selected_ink(self._page).end  # which may be the caret
        self._page.select(Span(behind, behind))
        self._bar.hide()
        has_passage = self._session.placing.span_of(note) is not None
        self._navigation.choose(note, reveal=not has_passage)
        if is_written:
            self._writing.begin(note)

    def highlight(self, colour: Colour) -> None:
        """Highlight the selection, or the sentence at the caret."""
        note = self._marking.add(Kind.HIGHLIGHT, self._passage(), colour=colour)
        self._marked(note, is_written=False)

    def write(self, kind: Kind) -> None:
        """Begin a note on the selection, or the sentence at the caret, or the story.

        The wording that a suggestion proposes starts as what stands there.
        """
        row, words = KINDS[kind], None
        span = self._passage() if row.is_on_passage else None
        if row.has_replacement and span is not None:
            words = self._session.live.slice(span)
        self._marked(self._marking.add(kind, span, replacement=words), is_written=True)

    def insert_here(self) -> None:
        """Begin a suggestion of words where none stand yet: at the caret."""
        make_sure_of_caret(self._page)
        end = selected_ink(self._page).end
        place = Span(end, end)
        note = self._marking.add(Kind.SUGGESTION, place, replacement="")
        self._marked(note, is_written=True)


def passage_meant(page: PageView) -> Span:
    """Return the selected words, or else the sentence at the caret.

    Raises:
        NotPossible: If there is no sentence, if it would be one that the author does
            not see, or if nothing but blanks is selected.
    """
    span = selected_passage(page)
    if span.is_empty:
        make_sure_of_caret(page)
        span = sentence_at(page.live.text, page.caret)
    if span.is_empty:
        raise NotPossible(NO_SENTENCE)
    return span


def make_sure_of_caret(page: PageView) -> None:
    """Do nothing if the author sees where the caret or the selection is.

    Raises:
        NotPossible: If the page was scrolled away from the caret.
    """
    if page.selected_span.is_empty and not page.is_caret_in_view:
        raise NotPossible(OUT_OF_VIEW)


def selected_passage(page: PageView) -> Span:
    """Return the selected words; empty at the caret if nothing is selected.

    Raises:
        NotPossible: If nothing but blanks is selected.
    """
    span = selected_ink(page)
    if span.is_empty and not page.selected_span.is_empty:
        raise NotPossible(ONLY_BLANKS)
    return span


def selected_ink(page: PageView) -> Span:
    """Return the selected words; empty where the selection ends if there are none."""
    span = page.selected_span
    ink = ink_of(page.live.slice(span))
    return Span(span.start + ink.start, span.start + ink.end)
