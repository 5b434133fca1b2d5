"""Sending one story to a reader: one file, made for her, and remembered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.exchange.gathering import Along, WhichNotes
from desktop.screens.exchange.finished_file import finished_words
from desktop.screens.exchange.format_options import options_of
from desktop.screens.exchange.giving_desk import GivingDesk
from desktop.screens.exchange.offers import offer_called, offers
from desktop.session.exchange.exporting import (
    Exported,
    Outcome,
    TargetTaken,
    pin_of,
    target_of,
)
from desktop.session.exchange.outgoing import Order, survey, whole_of
from desktop.storage.files.safe_names import file_stem
from desktop.storage.story.exchange_memory import SentTo
from desktop.value import replace
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.exchange.share_dialog import Sending, ShareDialog
    from desktop.session.keeping.opening import OpenStory

_WAYS = ("packet", "docx")
"""What is sent to readers, by the names of the formats."""
_SHARE = "share"
"""By what is remembered how it was sent last, beside the formats."""


class StoryShares(GivingDesk):
    """Sends one story to readers."""

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(story, title, theme, window)
        self._dialog: ShareDialog | None = None
        self._sending: Sending | None = None
        self._exporting.exported.connect(self._on_exported)

    def show(self) -> None:
        """Open the window of Share."""
        from desktop.screens.exchange.share_dialog import Sending, ShareDialog

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        ways = [each for each in offers() if each.name in _WAYS]
        ways.sort(key=lambda each: _WAYS.index(each.name))
        memory = self._story.choices.settings.exchange
        dialog = ShareDialog(
            self._title(), ways, self._readers(), self._theme, self._window
        )
        last = memory.choices.get(_SHARE, {})
        format_, has_notes = last.get("format"), last.get("notes")
        dialog.show_sending(
            Sending(
                reader="",
                format=format_ if isinstance(format_, str) else "",
                has_notes=has_notes is True,
            )
        )
        dialog.wanted.connect(self._make)
        dialog.stop_wanted.connect(self._exporting.cancel)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _readers(self) -> dict[str, SentTo | None]:
        """Return who is known, those to whom it was sent last first."""
        found: dict[str, SentTo | None] = {}
        found |= self._story.choices.settings.exchange.last_sent()
        session = self._story.session
        for maker, _ in survey(session).readers:
            # A letter is no name to send a file to.
            found.setdefault(session.makers.name_of(maker), None)
        return found

    # What happens

    def _make(self, sending: Sending, may_replace: bool) -> None:
        if self._exporting.is_busy or self._dialog is None:
            return
        self._sending = sending
        offer = offer_called(sending.format)
        notes = WhichNotes.ALL if sending.has_notes else WhichNotes.NONE
        chosen = {"reader": sending.reader, "notes": sending.has_notes}
        order = Order(
            whole=whole_of(self._story, self._title()),
            along=Along(notes=notes, readers=frozenset()),
            format=offer.format,
            options_from=options_of(offer.name, chosen),
        )
        target = target_of(self._story, self._path(sending), may_replace=may_replace)
        self._dialog.show_making(True)
        pin = pin_of(self._story, order, sending.reader)
        self._exporting.export(order, target, pin)

    def _path(self, sending: Sending) -> Path:
        story = self._story.path
        stem = file_stem(self._title()) or story.stem
        if sending.reader:
            for_reader = translate(
                "{title} for {reader}", title=stem, reader=sending.reader
            )
            stem = file_stem(for_reader) or stem
        return self._folder() / f"{stem}{offer_called(sending.format).format.ending}"

    def _on_exported(self, outcome: Outcome) -> None:
        if isinstance(outcome, Exported):
            self._remember(outcome)
        dialog = self._dialog
        if dialog is None:
            return
        dialog.show_making(False)
        if isinstance(outcome, Exported):
            attach = translate("Send it to your reader by mail or a message.")
            words = in_sequence(finished_words(outcome), attach)
            dialog.show_made(words, outcome.path)
        elif isinstance(outcome, TargetTaken):
            dialog.show_taken(outcome.words)
        elif outcome.words:
            dialog.show_problem(outcome.words)

    def _remember(self, exported: Exported) -> None:
        sending, choices = self._sending, self._story.choices
        if sending is None:
            return
        memory = choices.settings.exchange
        kept = {"format": sending.format, "notes": sending.has_notes}
        memory = replace(memory, choices={**memory.choices, _SHARE: kept})
        memory = memory.with_written(str(exported.path), exported.sha256)
        if sending.reader:
            sent = SentTo(
                sending.reader,
                datetime.now().astimezone(),
                draft=exported.sent.draft if exported.sent else "",
                file=exported.path.name,
            )
            memory = memory.with_sent(sent)
        choices.update(exchange=memory)
