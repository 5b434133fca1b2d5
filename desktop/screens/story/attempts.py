"""What the author asks for on one screen: done, or told why it cannot be.

Every refusal ends here, whether it was asked for by a key, in a menu or on a card: it
is said once, the cards show what is so, and words that were meant for a note are kept
out of the story.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.actions import ACTIONS, WRITTEN
from desktop.errors import NoRoom, NotesLocked, NotPossible, RereadError
from desktop.screens.story.withholding import NO_ROOM, Withholding
from desktop.widgets.message_truth import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.story_screen import StoryScreen
    from desktop.text.limits import Limit

_ON_NOTES = frozenset(spec.id for spec in ACTIONS if spec.menu in ("Mark", "Note"))
"""The actions on notes, behind which a hand may go on typing."""


class Attempts(QObject):
    """Calls what the author asks for.

    Attributes:
        withholding: What keeps the words that follow out of the story.

    Signals:
        notes_refused: Notes were to be changed, and may not be now.
    """

    notes_refused = Signal()

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.withholding = Withholding(screen)
        screen.page.crowded.connect(self._on_crowded)
        screen.page.moved.connect(partial(self.call, screen.session.move))

    def call(self, command: Callable[..., object], *values: object) -> bool:
        """Call ``command`` with ``values``; return whether it was not refused."""
        try:
            command(*values)
        except NotesLocked as problem:
            self.notes_refused.emit()
            self.withholding.reason = self._screen.message_bar.told or str(problem)
        except NoRoom as problem:
            self.refuse(str(problem))
        except NotPossible as problem:
            self.withholding.reason = str(problem)
            self._screen.say(str(problem))
        except RereadError as problem:
            self.refuse(str(problem))
        else:
            return True
        self._screen.margin.refresh()
        return False

    def refuse(self, why: str) -> None:
        """Say why something was not done, until something else is."""
        self.withholding.reason = why
        screen = self._screen
        truth = until(screen.session.history_changed, screen.mode_changed)
        screen.message_bar.show_message(why, truth=truth)

    def _on_crowded(self, passed: Limit, words: str) -> None:
        self.refuse(passed.refusal)
        if words:
            self.withholding.begin(words, NO_ROOM)

    def call_to_write(self, command: Callable[..., object], *values: object) -> None:
        """Call ``command``, which opens a field that the author then writes in.

        If none is open afterwards, what is typed next was meant for it.
        """
        self.withholding.release()
        self.withholding.reason = ""
        self.call(command, *values)
        if self._screen.margin.editing_id is None:
            self.withholding.begin()

    def call_action(self, action: str, command: Callable[[], object]) -> None:
        """Call ``command``, which is what ``action`` does."""
        if action in WRITTEN:
            self.call_to_write(command)
            return
        self.withholding.release()
        is_done = self.call(command)
        if not is_done and action in _ON_NOTES and self._screen.page.is_editable:
            self.withholding.begin()
