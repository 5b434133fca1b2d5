"""The place that stays where it is while the page is set anew around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QScrollBar

    from desktop.page.lazy_layout import LazyLayout


class HeldPlace(QObject):
    """Holds the line at the top of the view, however high the page above it becomes.

    The same line is held until the author scrolls or edits, so that a window which is
    resized pixel by pixel does not creep.
    """

    def __init__(
        self, layout: LazyLayout, bar: QScrollBar, document: QTextDocument
    ) -> None:
        super().__init__(layout)
        self._layout = layout
        self._bar = bar
        self._scrolled = -1
        self._position = 0
        self._offset = 0.0
        document.contentsChange.connect(self._on_contents_change)

    def hold(self) -> None:
        """Take the line that is at the top of the view now."""
        top = self._bar.value()
        if top == self._scrolled:
            return
        self._scrolled = top
        self._position = self._layout.line_start(top)
        self._offset = top - self._layout.line_top(self._position)

    def restore(self) -> None:
        """Scroll so that the line that was taken is where it was."""
        if self._scrolled > 0:
            top = round(self._layout.line_top(self._position) + self._offset)
            self._bar.setValue(top)
        self._scrolled = self._bar.value()

    def _on_contents_change(self) -> None:
        self._scrolled = -1
