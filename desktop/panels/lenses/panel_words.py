"""Words of a lens's panel in as many lines as they need, and the keys at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.panels.lenses.panel_type import (
    PanelType,
    cap_width,
    draw_cap,
    draw_lines,
    draw_words,
    leading,
    lines_of,
    width_of,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPaintEvent

    from desktop.appearance.theme import Theme

_FOOT = 36
_CAP_GAP, _WORD_GAP, _APART = 3, 5, 14
"""Between two keys, between keys and what they do, and between two of that."""


@value
class KeyWords:
    """Keys and what they do, as ``.`` ``,`` *next, previous*.

    Attributes:
        keys: As this platform writes them, in short.
        words: What they do, in a word or two.
    """

    keys: tuple[str, ...]
    words: str


class PanelWords(QLabel):
    """Words that break anywhere if they must; read out as they are."""

    def __init__(self, theme: Theme, parent: QWidget, kind: str = "fine") -> None:
        """Make it.

        Args:
            theme: Where the colours come from.
            parent: What it stands in.
            kind: Which font it has: ``fine``, ``plain`` or ``bold``.
        """
        super().__init__(parent)
        self._theme, self._kind, self._role = theme, kind, "quiet"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_words(self, words: str, role: str = "quiet") -> None:
        """Show ``words`` in the colour of that ``role``: text, quiet or error."""
        if words != self.text() or role != self._role:
            self._role = role
            self.setText(words)
            self.setVisible(bool(words))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    @property
    def _style(self) -> PanelType:
        return PanelType(self._theme, self.font())

    def _font_in(self, style: PanelType) -> QFont:
        fonts = {"fine": style.fine, "plain": style.plain, "bold": style.bold}
        return fonts[self._kind]

    def height_for(self, width: int) -> int:
        """Return how high it is if it is so wide, in pixels."""
        font = self._font_in(self._style)
        return len(lines_of(self.text(), font, width)) * leading(font)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        inks = {"text": theme.text, "quiet": theme.quiet, "error": theme.error}
        painter = QPainter(self)
        font = self._font_in(self._style)
        draw_lines(painter, QRectF(self.rect()), self.text(), font, inks[self._role])
        painter.end()


class KeysFoot(QWidget):
    """The keys at the foot of a panel: the first on the left, the rest on the right."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: tuple[KeyWords, ...] = ()

    def show_keys(self, keys: Sequence[KeyWords]) -> None:
        """Show ``keys``, of which the last are left out if they do not fit."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            said = (f"{' '.join(each.keys)}: {each.words}" for each in keys)
            self.setAccessibleName(", ".join(said))
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        style = PanelType(self._theme, self.font())
        return QSize(0, style.row(_FOOT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style = PanelType(self._theme, self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = 0.0, float(self.width())
        for number, keys in enumerate(self._keys):
            wide = _width(keys, style)
            if wide > right - left:
                break
            if not number:
                self._paint(painter, left, keys, style)
                left += wide + style.px(_APART)
            else:
                self._paint(painter, right - wide, keys, style)
                right -= wide + style.px(_APART)
        painter.end()

    def _paint(
        self, painter: QPainter, x: float, keys: KeyWords, style: PanelType
    ) -> None:
        middle = self.height() / 2
        for key in keys.keys:
            x += draw_cap(painter, x, middle, key, style) + style.px(_CAP_GAP)
        x += style.px(_WORD_GAP - _CAP_GAP)
        room = QRectF(x, 0, self.width() - x + 2, self.height())
        draw_words(painter, room, keys.words, style.fine, self._theme.quiet)


def _width(keys: KeyWords, style: PanelType) -> float:
    caps = sum(cap_width(key, style) for key in keys.keys)
    gaps = style.px(_CAP_GAP) * (len(keys.keys) - 1) + style.px(_WORD_GAP)
    return caps + gaps + width_of(keys.words, style.fine)
