"""What the commands on readers call; all else of readers is made on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.storage.story.story_settings import ReaderChoices
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.appearance.theme import Theme
    from desktop.exchange.returning.reports import ReturnedLayer
    from desktop.panels.readers.report_bar import ReportBar
    from desktop.screens.story.readers.reader_parts import ReaderParts
    from desktop.screens.story.readers.readers_view import ReadersView
    from desktop.session.exchange.reader_report import ReaderReport
    from desktop.session.exchange.shown_readers import ShownReaders


class ReaderCommands(QObject):
    """Shows and hides what readers noted.

    Signals:
        changed: The notes of other readers are shown than before.
        send_wanted: The author wants to send the story to somebody.
        undo_wanted: The answer that is told of is to be taken back.

    Attributes:
        view: What shows the panel; None before it is asked for.
        report: What tells of an answer over the page; None before one comes.
    """

    changed = Signal()
    send_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parts: ReaderParts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._shown: ShownReaders | None = None
        self.view: ReadersView | None = None
        self.report: ReportBar | None = None
        self._untold: tuple[ReturnedLayer, ...] = ()
        self._told: frozenset[str] = frozenset()  # The notes of what was told.
        self._can_undo = False
        session = parts.story.session
        for arrived in (session.readers_changed, session.notes_arrived):
            arrived.connect(self._on_arrived)
        self._on_arrived()

    @property
    def shown(self) -> ShownReaders:
        """Whose notes are seen, and what readers are called."""
        return self._shown or self._make_shown()

    def _make_shown(self) -> ShownReaders:
        # Imported late: most stories have no readers yet.
        from desktop.session.exchange.shown_readers import ShownReaders

        story = self._parts.story
        shown = ShownReaders(story.session, story.choices, story.rereading, self)
        shown.changed.connect(self.changed)
        shown.changed.connect(self._on_shown_changed)
        shown.unfolded.connect(self._on_unfolded)
        self._shown = shown
        return shown

    @property
    def hides_all(self) -> bool:
        """Whether the notes of all readers are hidden."""
        return self._shown is not None and self._shown.hides_all

    def toggle_notes(self) -> None:
        """Hide the notes of all readers, or show them again."""
        is_hidden = not self.hides_all
        self.shown.hide_all(is_hidden=is_hidden)
        self._parts.say(
            translate("Readers’ notes are hidden.")
            if is_hidden
            else translate("Readers’ notes are shown.")
        )

    # The panel

    def toggle_panel(self) -> None:
        """Show the panel of readers in the side panel's place, or take it away."""
        view = self._made
        if view.is_on:
            view.places.end()
            view.leave()
        else:
            view.show()
            view.panel.focus_panel()

    @property
    def is_shown(self) -> bool:
        """Whether the panel of readers is shown."""
        return self.view is not None and self.view.is_on

    def leave(self) -> bool:
        """Take the panel of readers away; return whether there was anything to."""
        return self.view is not None and self.view.leave()

    # An answer

    def tell_of(self, layers: Iterable[ReturnedLayer], *, can_undo: bool) -> None:
        """Tell over the page what an answer brought, once its notes are shown.

        Args:
            layers: What each reader has in it.
            can_undo: Whether it can be taken back.
        """
        self._untold, self._can_undo = tuple(layers), can_undo
        self._tell_answer()

    def _tell_answer(self) -> None:
        # Imported late: few have an answer today.
        from desktop.session.exchange.reader_report import are_shown, reports_of

        session = self._parts.story.session
        if self._untold and are_shown(self._untold, session):
            layers, self._untold = self._untold, ()
            notes = (note for layer in layers for note in layer.notes.notes)
            self._told = frozenset(note for note in notes if note in session.shown)
            self.tell(reports_of(layers, session), can_undo=self._can_undo)
        elif any(note not in session.shown for note in self._told):
            # All of a first answer, or what was new in a later one.
            self._told = frozenset()
            if self.report is not None:
                self.report.dismiss()  # It was taken back.

    def tell(self, reports: Sequence[ReaderReport], *, can_undo: bool = False) -> None:
        """Tell over the page of ``reports``, with a button that takes all back."""
        report = self.report or self._make_report()
        report.tell(reports, can_undo=can_undo)

    def _make_report(self) -> ReportBar:
        from desktop.panels.readers.report_bar import ReportBar

        bars = self._parts.reports
        report = self.report = ReportBar(self._parts.theme(), bars)
        bars.add(report)
        report.placing_wanted.connect(self._on_placing_wanted)
        report.unfolding_wanted.connect(self._on_unfolding_wanted)
        report.undo_wanted.connect(self.undo_wanted)
        report.closed.connect(self._on_report_closed)
        return report

    def _on_placing_wanted(self, reader: str) -> None:
        """Show the first of the notes of a reader that have no place."""
        view = self._made
        if not view.is_on:
            view.show()
        view.place_first_of(reader)

    def _on_unfolding_wanted(self, reader: str) -> None:
        self.shown.unfold(reader)
        if self.report is not None:
            self.report.dismiss()

    def _on_shown_changed(self) -> None:
        report, shown = self.report, self._shown
        if report is not None and shown is not None and report.told:
            makers = {maker.id: maker for maker in shown.makers}
            report.call_anew(makers, {key for key in makers if shown.waits(key)})

    def _on_report_closed(self) -> None:
        self._parts.places.give_keys_back()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        if self.view is not None:
            self.view.show_theme(theme)
        if self.report is not None:
            self.report.show_theme(theme)

    def let_go(self) -> None:
        """Let the story go, for good."""
        if self.view is not None:
            self.view.let_go()

    @property
    def _made(self) -> ReadersView:
        if self.view is None:
            # Imported late: most stories have no readers yet.
            from desktop.screens.story.readers.readers_view import ReadersView

            self.view = ReadersView(self._parts, self.shown, self)
            self.view.send_wanted.connect(self.send_wanted)
        return self.view

    # What happens

    def _on_arrived(self) -> None:
        """Show notes of readers as was chosen, from the first of them on."""
        story = self._parts.story
        is_chosen = story.choices.settings.readers != ReaderChoices()
        if self._shown is None and is_chosen and story.session.makers.others:
            self._make_shown()
        if self._untold or self._told:
            self._tell_answer()

    def _on_unfolded(self, count: int) -> None:
        self._parts.say(
            translate_count(
                "Your pass is done: {count} note of readers is shown.",
                "Your pass is done: {count} notes of readers are shown.",
                count,
            )
        )
