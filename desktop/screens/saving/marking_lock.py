"""Refusing marks that come from the mouse while the notes may not be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.margin.margin import Margin
    from desktop.page.selection_bar import SelectionBar


_OF_BAR = ("colour_chosen", "kind_chosen")
_OF_MARGIN = (
    *("words_edited", "replacement_edited", "tags_edited", "editing_finished"),
    *("reply_requested", "delete_requested", "attach_requested"),
    *("done_toggled", "keep_open_requested", "applied", "dismissed"),
)


class MarkingLock(QObject):
    """Stands between what asks for a mark and what would make it.

    Signals:
        refused: The author asked for a mark.
    """

    refused = Signal()

    def __init__(self, bar: SelectionBar, margin: Margin, parent: QObject) -> None:
        """Take the place of all that was to make the marks."""
        super().__init__(parent)
        # Names, as a signal that is kept for later outlives what it belongs to.
        self._asking: list[tuple[QObject, str]] = [(bar, name) for name in _OF_BAR]
        self._asking += [(margin, name) for name in _OF_MARGIN]
        for widget, name in self._asking:
            signal = getattr(widget, name)
            signal.disconnect()
            signal.connect(self._on_asked)

    def release(self) -> None:
        """Stand aside; whoever makes the marks has to connect anew."""
        for widget, name in self._asking:
            getattr(widget, name).disconnect(self._on_asked)

    def _on_asked(self) -> None:
        self.refused.emit()
