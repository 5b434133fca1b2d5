"""Giving one story away: the window of Export, and the file that is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.exchange.gathering import WhichNotes
from desktop.screens.exchange.finished_file import finished_actions, finished_words
from desktop.screens.exchange.format_options import options_of
from desktop.screens.exchange.giving_desk import GivingDesk
from desktop.session.exchange.exporting import (
    Exported,
    Outcome,
    TargetTaken,
    pin_of,
    target_of,
)
from desktop.session.exchange.outgoing import ExchangeFailed, Order, survey, whole_of
from desktop.storage.files.safe_names import file_stem
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.exchange.formats import WrittenManuscript
    from desktop.exchange.gathering import Whole
    from desktop.screens.exchange.export_dialog import ExportDialog
    from desktop.screens.exchange.offers import Offer
    from desktop.session.exchange.export_choice import ExportChoice
    from desktop.session.exchange.outgoing import Survey
    from desktop.session.keeping.opening import OpenStory
    from desktop.storage.story.exchange_memory import ExchangeMemory

_PRINT = "print"
"""By what is remembered what Print chose for paper, among the formats."""


class StoryExports(GivingDesk):
    """Exports one story.

    Signals:
        done: A file was made; carries a sentence, and what can be done with the file:
            pairs of words and what they call.
    """

    done = Signal(str, list)

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(story, title, theme, window)
        self._dialog: ExportDialog | None = None
        self._whole: Whole | None = None
        self._survey: Survey | None = None
        self._asked: ExportChoice | None = None
        self._exporting.previewed.connect(self._on_previewed)
        self._exporting.exported.connect(self._on_exported)

    def show(self) -> None:
        """Open the window of Export."""
        # Imported late: few stories are exported often.
        from desktop.screens.exchange.export_dialog import ExportDialog

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        story, title = self._story, self._title()
        memory = story.choices.settings.exchange
        self._survey = survey(story.session)
        self._whole = whole_of(story, title)
        dialog = ExportDialog(
            title, self._folder(), self._survey, self._theme, self._window
        )
        dialog.changed.connect(self._preview)
        dialog.export_wanted.connect(self._export)
        dialog.stop_wanted.connect(self._exporting.cancel)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        stem = file_stem(title) or story.path.stem
        dialog.show_remembered(memory.last, _choices(memory), stem)
        dialog.open()

    # What happens

    def _preview(self) -> None:
        if self._dialog is not None and self._whole is not None:
            order = self._order(self._dialog.choice, self._dialog.offer, self._whole)
            self._exporting.preview(order)

    def _order(self, choice: ExportChoice, offer: Offer, whole: Whole) -> Order:
        readers = self._survey.readers if self._survey else ()
        everybody = frozenset(maker.id for maker, _ in readers)
        along = choice.along(everybody)
        if offer.name == "packet":
            # What one reader noted is no other reader's business.
            along = replace(along, has_own=True, readers=frozenset())
        elif offer.name == "pdf" and choice.options.get("notes") == "none":
            along = replace(along, notes=WhichNotes.NONE)
        return Order(
            whole=whole,
            along=along,
            format=offer.format,
            tracks_suggestions=choice.tracks_suggestions,
            options_from=options_of(offer.name, choice.options),
        )

    def _on_previewed(self, found: WrittenManuscript | ExchangeFailed) -> None:
        if self._dialog is None:
            return
        if isinstance(found, ExchangeFailed):
            if found.words:
                self._dialog.show_none(found.words)
        else:
            self._dialog.show_outcome(found)

    def _export(self, may_replace: bool) -> None:
        dialog = self._dialog
        path = dialog.place.path if dialog is not None else None
        if dialog is None or path is None or self._exporting.is_busy:
            return
        self._asked = dialog.choice
        # It may have been written by somebody else since the window was opened.
        whole = whole_of(self._story, self._title())
        order = self._order(self._asked, dialog.offer, whole)
        pin = pin_of(self._story, order) if dialog.offer.comes_back else None
        dialog.show_making(True)
        target = target_of(self._story, path, may_replace=may_replace)
        self._exporting.export(order, target, pin)

    def _on_exported(self, outcome: Outcome) -> None:
        if isinstance(outcome, Exported):
            self._remember(outcome)
        dialog = self._dialog
        if dialog is not None:
            dialog.show_making(False)
        if isinstance(outcome, Exported):
            if dialog is not None:
                dialog.accept()
            self.done.emit(finished_words(outcome), finished_actions(outcome.path))
        elif dialog is not None and isinstance(outcome, TargetTaken):
            dialog.show_taken(outcome.words)
        elif dialog is not None and outcome.words:
            dialog.show_problem(outcome.words)

    def _remember(self, exported: Exported) -> None:
        choices, asked = self._story.choices, self._asked
        if asked is None:
            return
        memory = choices.settings.exchange
        path = exported.path
        folder = "" if path.parent == self._story.path.parent else str(path.parent)
        memory = replace(
            memory,
            last=asked.format,
            folder=folder,
            choices={**memory.choices, asked.format: asked.to_json()},
        )
        choices.update(exchange=memory.with_written(str(path), exported.sha256))

    @override
    def _on_finished(self) -> None:
        super()._on_finished()
        self._whole = None


def _choices(memory: ExchangeMemory) -> dict[str, Mapping[str, Any]]:
    """Return what was chosen for each format; for a PDF what was for paper, if not."""
    found = dict(memory.choices)
    if _PRINT in found and "pdf" not in found:
        found["pdf"] = {"options": found[_PRINT]}
    return found
