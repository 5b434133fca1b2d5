"""The preferences of the colours: what each of them means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.kinds import COLOURS
from desktop.widgets.keyboard import WordField

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.settings import Settings

_WORDS = "What you mean by a colour is shown wherever you choose one."
_SWATCH = QSize(46, 22)


class ColoursPage(QWidget):
    """A field for the meaning of each colour.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meanings = {colour.value: WordField(self) for colour in COLOURS}
        self._swatches = {name: _Swatch(name, theme, self) for name in self._meanings}
        self._lay_out()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        for name, field in self._meanings.items():
            meaning = settings.colour_meanings.get(name, "")
            if field.text().strip() != meaning:
                field.setText(meaning)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for swatch in self._swatches.values():
            swatch.show_theme(theme)

    def _lay_out(self) -> None:
        about = QLabel(_WORDS, self)
        about.setObjectName("about")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (colour, facts) in enumerate(COLOURS.items()):
            name, field = colour.value, self._meanings[colour.value]
            field.setFixedWidth(320)
            field.setAccessibleName(f"What {name} means")
            field.setPlaceholderText(f"such as “{facts.example}”")
            field.textEdited.connect(self._on_meaning_edited)
            grid.addWidget(self._swatches[name], row, 0)
            grid.addWidget(QLabel(colour.label, self), row, 1)
            grid.addWidget(field, row, 2)
        grid.setColumnMinimumWidth(1, 64)
        grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addStretch()

    def _on_meaning_edited(self, _meaning: str) -> None:
        written = {name: f.text().strip() for name, f in self._meanings.items()}
        meanings = {name: meaning for name, meaning in written.items() if meaning}
        self.preferred.emit("colour_meanings", meanings)


class _Swatch(QWidget):
    """A colour as a note shows it: the bar of its card, the wash of its passage."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self.setFixedSize(_SWATCH)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wash = QRectF(self.rect())
        painter.fillRect(wash, QColor(self._theme.washes[self._name]))
        bar = QRectF(wash.topLeft(), wash.bottomLeft())
        bar.setWidth(3)
        painter.fillRect(bar, QColor(self._theme.strong[self._name]))
