"""Quick notes on the screen: the list of them by the words, and *Mark all*."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from desktop.errors import NotPossible
from desktop.screens.story.noting.note_commands import passage_meant
from desktop.text.span import Span
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.quick_notes import QuickNote
    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.page.selection_bar import SelectionBar
    from desktop.panels.quick_list import QuickList
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.finding import TextSearch
    from desktop.screens.story.navigation import Navigation
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.noting.quick_marking import Marked
    from desktop.widgets.message_bar import Say

NOTHING_FOUND = translate(
    "Find something first: then every place that was found can be marked."
)


class QuickCommands(QObject):
    """Puts quick notes on what is selected on one page, or on all that was found.

    Signals:
        change_wanted: The list itself is to be changed.
    """

    change_wanted = Signal()

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        bar: SelectionBar,
        navigation: Navigation,
        preferences: Preferences,
        attempts: Attempts,
        theme: Callable[[], Theme],
        say: Say,
    ) -> None:
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._page = page
        self._bar = bar
        self._navigation = navigation
        self._preferences = preferences
        self._attempts = attempts
        self._theme = theme
        self._say = say
        self.list: QuickList | None = None
        bar.quick_wanted.connect(partial(attempts.call, self.open))

    def open(self) -> None:
        """Show the list by the selection, or the sentence at the caret.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If no passage is meant.
        """
        self._story.marking.make_sure()
        was_selected = self._page.selected_span
        span = passage_meant(self._page, self._session.paragraphs.wrapping)
        self._page.select(span)
        self._bar.hide()
        shown = self._new_list(has_colours=False)
        shown.left.connect(partial(self._on_left, span, was_selected))
        self._choose_with(shown, partial(self._mark, span))
        self._open(shown, self._page.selection_rectangle())

    def mark_with(self, note: QuickNote) -> None:
        """Put ``note`` on the selection, or the sentence at the caret.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If no passage is meant.
        """
        self._story.marking.make_sure()
        self._mark(passage_meant(self._page, self._session.paragraphs.wrapping), note)

    def open_for_all(self, finding: TextSearch) -> None:
        """Show the list for all that was found.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If nothing was found.
        """
        self._story.marking.make_sure()
        if not finding.matches:
            raise NotPossible(NOTHING_FOUND)
        shown = self._new_list(has_colours=True)
        self._choose_with(shown, partial(self._mark_all, finding))
        view = self._page.viewport().rect()
        foot = QRect(view.left() + view.width() // 4, view.bottom(), 1, 1)
        self._open(shown, foot)

    def _new_list(self, *, has_colours: bool) -> QuickList:
        # Late, as all of quick notes here: not before it is seen.
        from desktop.annotations.quick_notes import often_written
        from desktop.panels.quick_list import QuickList

        if self.list is not None:
            self.list.deleteLater()
        shown = QuickList(self._theme(), self._page.window(), has_colours=has_colours)
        shown.editing_wanted.connect(self.change_wanted)
        own, meanings = self._own, self._preferences.settings.colour_meanings
        shown.show_notes(own, often_written(self._written(), own), meanings)
        self.list = shown
        return shown

    def _choose_with(self, shown: QuickList, mark: Callable[[QuickNote], None]) -> None:
        call = partial(self._attempts.call, mark)
        shown.chosen.connect(call)
        shown.kept.connect(self._keep)
        shown.kept.connect(call)

    def _open(self, shown: QuickList, words: QRect) -> None:
        view = self._page.viewport()
        shown.open_at(words.translated(view.mapToGlobal(view.rect().topLeft())))

    @property
    def _own(self) -> tuple[QuickNote, ...]:
        from desktop.annotations.quick_notes import read_quick_notes

        return read_quick_notes(self._preferences.settings.quick_notes)

    def _written(self) -> Sequence[Annotation]:
        notes, is_own = self._session.notes.notes.values(), self._session.makers.is_own
        return [note for note in notes if is_own(note.creator)]

    def _keep(self, note: QuickNote) -> None:
        """Have ``note`` in the list from now on."""
        from desktop.annotations.quick_notes import MOST_QUICK_NOTES, write_quick_notes

        if note not in self._own and len(self._own) < MOST_QUICK_NOTES:
            kept = write_quick_notes([*self._own, note])
            self._preferences.update(quick_notes=kept)

    def _on_left(self, span: Span, was_selected: Span) -> None:
        """Select again what was selected before, if nothing was chosen."""
        if self._page.selected_span == span:
            self._page.select(was_selected)

    def _mark(self, span: Span, note: QuickNote) -> None:
        marked = self._made(note, [span])
        self._page.select(Span(span.end, span.end))
        self._bar.hide()
        self._navigation.choose(marked.notes[0], reveal=False)

    def _mark_all(self, finding: TextSearch, note: QuickNote) -> None:
        marked = self._made(note, list(finding.matches))
        undo = translate("Undo takes all of them back.") if marked.notes else ""
        self._say(_told(marked), undo)

    def _made(self, note: QuickNote, spans: Sequence[Span]) -> Marked:
        from desktop.session.story.noting.quick_marking import mark_each

        return mark_each(self._session, self._story.marking, note, spans)


def _told(marked: Marked) -> str:
    """Return what became of the places, as sentences."""
    made, already = len(marked.notes), marked.already
    told = [
        translate_count("{count} place is marked.", "{count} places are marked.", made)
    ]
    if already:
        told.append(
            translate_count(
                "{count} place had that note already.",
                "{count} places had that note already.",
                already,
            )
        )
    if marked.left_out:
        told.append(
            translate(
                "{count} more are left: Mark all goes on with them.",
                count=grouped(marked.left_out),
            )
        )
    return in_sequence(*told)
