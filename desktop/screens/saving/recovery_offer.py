"""Offering what was not saved when the app ended the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.session.conflict import StoryConflict
from desktop.session.findings import Findings
from desktop.session.leftover_journals import question_key, set_aside_words
from desktop.storage.recovery import Recovery

if TYPE_CHECKING:
    from desktop.session.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar

_OTHER_WORDS = "The file has other words in the same place now."


class RecoveryOffer(QObject):
    """Asks what becomes of what was not saved; nothing is done by itself.

    Signals:
        compare_wanted: The author wants to see it first; carries the ``Recovery``.
        conflict_wanted: The author wants to see both sides; carries a
            ``StoryConflict``.
        recovered: It is in the window again; carries the ``Findings`` on the notes and
            a sentence.
    """

    compare_wanted = Signal(Recovery)
    conflict_wanted = Signal(StoryConflict)
    recovered = Signal(Findings, str)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._recovering = story.recovering
        self._bar = bar
        self._key = ""  # of the question that waits
        self._is_seeing = False  # whether both sides are to be shown, not asked about
        self._recovering.recovered.connect(self._on_recovered)
        self._recovering.disputed.connect(self._on_disputed)
        self._recovering.refused.connect(self._on_refused)
        self._recovering.looked.connect(self.compare_wanted)

    def show(self) -> None:
        """Offer what waits to be recovered, if there is anything."""
        waiting = self._recovering.waiting
        if waiting is None:
            self._bar.withdraw(self._key)
            return
        actions = [("Recover", self.recover)]
        if waiting.text is not None:
            actions.append(("Compare…", self._recovering.look))
        actions.append(("Set aside", self._set_aside))
        self._key = question_key(waiting)
        self._bar.ask(self._key, waiting.sentence, actions)

    def recover(self) -> None:
        """Put what was not saved into the window."""
        self._is_seeing = False
        self._recovering.recover()

    def dispute(self) -> None:
        """Ask once more what is to become of both sides."""
        waiting = self._recovering.waiting
        if waiting is not None:
            actions = [
                ("See both…", self._see_both),
                ("Keep what you had typed", self._recovering.keep_typed),
                ("Keep the file’s", self._recovering.keep_file),
            ]
            words = f"{waiting.sentence} {_OTHER_WORDS}"
            self._bar.ask(self._key, words, actions)

    def _see_both(self) -> None:
        self._is_seeing = True
        self._recovering.recover()

    def _set_aside(self) -> None:
        try:
            folder = self._recovering.set_aside()
        except SaveFailed as problem:
            self._on_refused(str(problem))
            return
        self._bar.withdraw(self._key)
        if folder is not None:
            self._bar.show_message(set_aside_words(folder))

    def _on_refused(self, problem: str) -> None:
        self.show()
        self._bar.show_message(problem)

    def _on_recovered(self, became: Findings, words: str) -> None:
        self._bar.withdraw(self._key)
        self.recovered.emit(became, words)

    def _on_disputed(self, conflict: StoryConflict) -> None:
        if self._is_seeing:
            self.conflict_wanted.emit(conflict)
        else:
            self.dispute()
