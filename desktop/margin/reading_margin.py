"""A margin to read in: cards can be opened, but nothing can be done to a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.margin.margin import Margin

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme


class ReadingMargin(Margin):
    """Shows the notes of a text that may not be the one that is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._table.set_read_only()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def edit(self, note_id: str) -> None:
        del note_id

    @override
    def edit_tags(self, note_id: str) -> None:
        del note_id
