"""A box to check with the disc of a reader and a name: whose notes go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox

from desktop.appearance.reader_disc import DISC, paint_disc

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme

_SCALES = (1, 2, 3)
"""Device pixels in one, for which the disc is drawn."""


class ReaderCheck(QCheckBox):
    """Whether the notes of one reader go along.

    Attributes:
        maker: The reader.
    """

    def __init__(self, maker: Maker, theme: Theme, parent: QWidget) -> None:
        super().__init__(maker.name.replace("&", "&&"), parent)
        self.maker = maker
        self.setIconSize(QSize(DISC, DISC))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        drawn = QIcon()
        for scale in _SCALES:
            drawn.addPixmap(_disc(self.maker, theme, scale))
        self.setIcon(drawn)


def _disc(maker: Maker, theme: Theme, scale: int) -> QPixmap:
    pixmap = QPixmap(DISC * scale, DISC * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_disc(painter, 0, DISC / 2, DISC, maker, theme)
    painter.end()
    return pixmap
