"""Offering what was not saved when the app ended the last time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.session.conflict import StoryConflict
from desktop.session.findings import Findings
from desktop.storage.recovery import Recovery

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.panels.message_bar import MessageBar
    from desktop.session.opening import OpenStory


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
        self._recovering.recovered.connect(self._on_recovered)
        self._recovering.disputed.connect(self._on_disputed)

    def show(self) -> bool:
        """Offer what waits to be recovered; return whether there is anything."""
        waiting = self._recovering.waiting
        if waiting is None:
            return False
        actions = [("Recover", partial(self.recover, waiting))]
        if waiting.text is not None:
            compare = partial(self.compare_wanted.emit, waiting)
            actions.append(("Compare…", compare))
        actions.append(("Set aside", partial(self._set_aside, waiting)))
        self._bar.show_message(waiting.sentence, actions)
        return True

    def recover(self, recovery: Recovery) -> None:
        """Put what was not saved into the window."""
        self._try(partial(self._recovering.recover, recovery))

    def _set_aside(self, recovery: Recovery) -> None:
        self._try(partial(self._recovering.set_aside, recovery))
        if not self.show():
            self._bar.show_message(
                "The story is as it was in its file. What was not saved is kept in the "
                "folder “rescue” of Reread."
            )

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except SaveFailed as problem:
            self._bar.show_message(str(problem), [("Try again", self.show)])

    def _on_recovered(self, became: Findings, words: str) -> None:
        if not self.show():
            self._bar.dismiss()
            self.recovered.emit(became, words)

    def _on_disputed(self, conflict: StoryConflict) -> None:
        waiting = self._recovering.waiting
        assert waiting is not None
        actions = [
            ("See both…", partial(self.conflict_wanted.emit, conflict)),
            ("Set aside", partial(self._set_aside, waiting)),
        ]
        words = f"{waiting.sentence} The file has other words in the same place now."
        self._bar.show_message(words, actions)
