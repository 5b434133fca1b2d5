"""What is announced to somebody who hears the window: in one place for all of it.

A screen reader tells by itself what has the keys, and what the caret comes to.  All
else that one sees at a glance (that it is saved, how much was found, what undo took
back) has to be announced.  Nothing is, and nothing costs anything, while no assistive
technology listens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_REST_MS = 400
"""How long what is told while one types rests before it is announced."""


def is_heard() -> bool:
    """Return whether any assistive technology listens, so that words may be made."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have ``words`` spoken, or shown in braille.

    Args:
        widget: What they are of; where it is on the screen does not matter.
        words: Whole sentences, plain text; nothing is announced if there are none.
        is_urgent: Whether they may interrupt what is being spoken: what was written
            is at stake, or a question waits.
    """
    if not (words and is_heard()):
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class RestedAnnouncement(QObject):
    """Announces what becomes another with each key, once it rests for a moment."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = self._told = ""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._on_rested)

    def tell(self, words: str) -> None:
        """Announce ``words`` unless others follow soon, or they were announced last."""
        if is_heard():
            self._words = words
            self._resting.start()

    def _on_rested(self) -> None:
        if self._widget.isVisible() and self._words != self._told:
            announce(self._widget, self._words)
        self._told = self._words
