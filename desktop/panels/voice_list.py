"""The list of voices over the page: what is typed narrows it, Enter or a click chooses.

Sizes are in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.panels.choice_popup import ChoicePopup
from desktop.value import value
from desktop.widgets.row_list import ChoiceList, LinesDelegate, RowModel
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.widgets.row_list import Index

_WIDTH = 340
_LEAD = 5
_MOST_IN_VIEW = 7


@value
class VoiceRow:
    """A voice, or what is taken if none is chosen.

    Attributes:
        key: What is chosen; empty for none.
        name: What it is called.
        about: What else is said of it.
    """

    key: str
    name: str
    about: str


class _VoiceRows(RowModel[VoiceRow]):
    @override
    def words_of(self, row: VoiceRow) -> str:
        return row.name

    @override
    def spoken(self, row: VoiceRow) -> str:
        return in_sequence(row.name, row.about)


class VoiceList(ChoicePopup):
    """Voices to choose from; it has the keys until one is chosen or Esc pressed.

    Signals:
        chosen: A voice was chosen; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Find a voice or a language"), _WIDTH, parent)
        self._voices: tuple[VoiceRow, ...] = ()
        self._rows = _VoiceRows(self)
        delegate = LinesDelegate(theme, _lines, _LEAD)
        self._hold(ChoiceList(delegate, self._rows, translate("Voices"), self))
        self._field.textChanged.connect(self._fill)
        self._list.row_chosen.connect(self._on_row_chosen)

    def show_voices(self, voices: Sequence[VoiceRow], chosen: str) -> None:
        """List ``voices``, of which the one with the key ``chosen`` speaks now."""
        self._voices = tuple(voices)
        self._fill()
        keys = [row.key for row in self._rows.rows]
        self._list.choose_row(keys.index(chosen) if chosen in keys else 0)

    @override
    def _enter(self, held: Qt.KeyboardModifier) -> None:
        self._choose(self._list.chosen)

    @override
    def _is_key(self, typed: str) -> bool:
        return False

    def _fill(self) -> None:
        typed = self._field.text().casefold().split()
        rows = [
            row
            for row in self._voices
            if all(word in f"{row.name} {row.about}".casefold() for word in typed)
        ]
        self._rows.show_rows(rows)
        self._list.choose_row(0 if rows else -1)
        height = 2 * line_height(self.font()) + 2 * _LEAD
        self._fit(min(max(len(rows), 1), _MOST_IN_VIEW) * height)

    def _on_row_chosen(self, index: Index) -> None:
        self._choose(self._rows.row_at(index))

    def _choose(self, row: object) -> None:
        if isinstance(row, VoiceRow):
            self.close()
            self.chosen.emit(row.key)


def _lines(row: VoiceRow) -> tuple[str, str]:
    return row.name, row.about
