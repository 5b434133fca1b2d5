"""Nothing moves that need not: the caret does not blink, menus and tips do not fade.

Reread itself moves nothing by steps: pages, cards and panels are at once where they
are to be.  What is left is Qt's: the caret, and effects where the desktop wants them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_ANY = Qt.UIEffect.UI_General
"""While it is off, no effect is on."""
_AS_THE_SYSTEM = -1
"""A time the caret blinks in, by which Qt asks the system again."""


class Stillness:
    """Has nothing move, and what moved before move again."""

    def __init__(self) -> None:
        self._is_still = self._had_effects = False

    def be(self, *, is_still: bool) -> None:
        """Have nothing move from now on, or all that the desktop has move."""
        if is_still == self._is_still:
            return
        self._is_still = is_still
        if is_still:
            self._had_effects = QApplication.isEffectEnabled(_ANY)
        QApplication.setEffectEnabled(_ANY, self._had_effects and not is_still)
        blinks = 0 if is_still else _AS_THE_SYSTEM
        QGuiApplication.styleHints().setCursorFlashTime(blinks)
