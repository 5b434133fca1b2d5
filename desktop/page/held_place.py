"""The place that stays where it is while the page is set anew around it.

Positions are code points of the story, heights are pixels of the page.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.text.change import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QScrollBar

    from desktop.page.lazy_layout import LazyLayout
    from desktop.session.story.live_text import Edit, LiveText


class HeldPlace(QObject):
    """Holds the line at the top of the view, however high the page above it becomes.

    The same line is held until the author scrolls, so that a window which is resized
    pixel by pixel does not creep; edits carry it along.  When the page above it grows,
    the scroll bar follows, and what stands on the screen stays: pixels that were moved
    with the bar would stand where nothing stands now.

    Signals:
        strayed: What is in view could not be held to the pixel; it is to be painted.
        followed: Something on the page is higher or lower than was known before.
    """

    strayed = Signal()
    followed = Signal()

    def __init__(self, layout: LazyLayout, bar: QScrollBar, live: LiveText) -> None:
        super().__init__(layout)
        self._layout = layout
        self._bar = bar
        self._live = live
        self._is_holding = False
        self._is_astray = False
        self._is_at_start = True
        self._position = 0
        self._offset = 0.0
        self._version = layout.version
        live.edit_made.connect(self._on_edited)
        live.document.contentsChanged.connect(self._on_contents_changed)

    @property
    def is_held(self) -> bool:
        """Whether the scroll bar is only following the page just now."""
        is_editing = self._live.is_applying or self._layout.is_editing
        return self._is_holding or is_editing

    @property
    def is_current(self) -> bool:
        """Whether the bar stands where the page is now, as far as that is known."""
        return self._layout.version == self._version

    def take(self) -> None:
        """Hold from now on what is at the top of the view."""
        top = self._bar.value()
        self._is_at_start = top <= 0
        place = 0 if self._is_at_start else self._layout.line_start(top)
        self._position = self._live.from_document(place)
        self._offset = top - self._layout.line_top(place)
        self._version = self._layout.version

    def scroll_on(self, distance: int) -> None:
        """Hold the same line in a view that is ``distance`` pixels further down."""
        self._is_at_start = False
        self._offset += distance

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the line where it is, whatever becomes of the page meanwhile."""
        if self._is_holding:
            yield
            return
        self._is_holding = True
        self._is_astray = False
        try:
            yield
            self._restore()
        finally:
            self._is_holding = False

    def stray(self) -> None:
        """Know that the bar was moved: what was to be painted is somewhere else."""
        self._is_astray = True

    def catch_up(self) -> None:
        """Follow the page if something on it is higher or lower than was thought."""
        if not self.is_current:
            with self.held():
                pass

    def _restore(self) -> None:
        self._layout.announce_size()
        is_astray, version = self._is_astray, self._version
        place = self._live.to_document(self._position)
        wanted = self._layout.line_top(place) + self._offset
        self._version = self._layout.version
        self._bar.setValue(0 if self._is_at_start else round(wanted))
        if is_astray or self._bar.value() != wanted:
            self.strayed.emit()
        if self._version != version:
            self.followed.emit()

    def _on_edited(self, edit: Edit) -> None:
        self._position = edit.changes.map_position(self._position, Side.AFTER)
        if self._layout.is_settled:
            self.catch_up()

    def _on_contents_changed(self) -> None:
        if not self.is_held and self._layout.is_settled:
            self.catch_up()
