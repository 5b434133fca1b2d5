"""The overview: the scroll bar as a map of the story, with a mark for every note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.ribbon import ribbon
from desktop.widgets.frame_sizes import OVERVIEW
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.appearance.theme import Theme

_MARK = (3.0, 9.0, 3.0)
"""Left edge, width and height of a mark, in pixels."""

_FIND = (10.0, 3.0, 2.0)
"""Left edge, width and height of the mark of what was found, in pixels."""

_FOUND_BY_LENS = (3.0, 9.0, 2.0)
"""The same of the mark of a lens."""
_BESIDE_LENS = 0.55
"""How much is left of the marks of notes while a lens is on."""

_BOOKMARK = (1.5, 6.0, 8.0)
"""Left edge, width and height of the sign of a bookmark, in pixels."""

_LEAST_BAND = 12
"""Height of the part in view in a very long story, in pixels."""


class Overview(QScrollBar):
    """A vertical scroll bar that goes straight to where it is pressed.

    Signals:
        marked: Other marks of notes are shown.
    """

    marked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._marks: tuple[tuple[float, str], ...] = ()
        self._finds: tuple[float, ...] = ()
        self._bookmarks: tuple[float, ...] = ()
        self._by_lens: tuple[tuple[float, str], ...] | None = None
        self._drawn_finds: QPixmap | None = None
        self._drawn_marks: QPixmap | None = None
        self._grip = 0.0
        self.setAccessibleName(translate("Overview of the story"))

    def show_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Show a mark for each note.

        Args:
            marks: How far down the story each stands, from 0 to 1, and its colour:
                one of those of notes or of changes by its name, which is another in
                each theme, or any as Qt has it.  Where two meet, the later one is seen.
        """
        self._marks = tuple(marks)
        self._draw_again()
        self._describe()
        self.marked.emit()

    def _describe(self) -> None:
        """Say in words how much is marked, of which the place alone is seen."""
        marks, bookmarks = len(self._marks), len(self._bookmarks)
        told = (
            translate_count("{count} mark", "{count} marks", marks) if marks else "",
            translate_count("{count} bookmark", "{count} bookmarks", bookmarks)
            if bookmarks
            else "",
        )
        self.setAccessibleDescription(", ".join(filter(None, told)))

    def show_finds(self, places: Sequence[float]) -> None:
        """Show where something was found: how far down the story, from 0 to 1."""
        if self._finds or places:
            self._finds = tuple(places)
            self._drawn_finds = None  # and of ten thousand notes, none is drawn again
            self.update()

    def show_lens(self, places: Sequence[tuple[float, str]] | None) -> None:
        """Show what a lens found, and the marks of notes more quietly.

        Args:
            places: How far down the story each stands, from 0 to 1, and its colour;
                None if no lens is on.
        """
        shown = None if places is None else tuple(places)
        if shown != self._by_lens:
            self._by_lens = shown
            self._draw_again()

    @property
    def found_by_lens(self) -> tuple[tuple[float, str], ...] | None:
        """What a lens found, as it is shown; None if none is on."""
        return self._by_lens

    def show_bookmarks(self, places: Sequence[float]) -> None:
        """Show where bookmarks are: how far down the story, from 0 to 1."""
        if self._bookmarks or places:
            self._bookmarks = tuple(places)
            self._draw_again()
            self._describe()

    @property
    def bookmarks(self) -> tuple[float, ...]:
        """The places of the bookmarks, as they are shown."""
        return self._bookmarks

    def follow(self, bar: QScrollBar) -> None:
        """Stand where ``bar`` does, the hidden scroll bar of the text."""
        with QSignalBlocker(self):
            self.setRange(bar.minimum(), bar.maximum())
            self.setPageStep(bar.pageStep())
            self.setSingleStep(bar.singleStep())
            self.setValue(bar.value())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._draw_again()

    @property
    def marks(self) -> tuple[tuple[float, str], ...]:
        """The marks of the notes, as they are shown."""
        return self._marks

    @override
    def sizeHint(self) -> QSize:
        return QSize(OVERVIEW, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(OVERVIEW, 2 * _LEAST_BAND)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.chrome))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.line))
        has_band = self.maximum() > self.minimum()
        if has_band:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._theme.edge))
            painter.setBrush(QColor(self._theme.band))
            painter.drawRoundedRect(self._band().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        self._drawn_finds = self._map(self._drawn_finds, self._draw_finds)
        self._drawn_marks = self._map(self._drawn_marks, self._draw_marks)
        painter.drawPixmap(0, 0, self._drawn_finds)
        painter.drawPixmap(0, 0, self._drawn_marks)
        if has_band:
            self._frame_band(painter)

    def _frame_band(self, painter: QPainter) -> None:
        """Draw the frame of what is in view over the marks, which may be everywhere."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, colour in ((1.5, self._theme.band), (0.5, self._theme.edge)):
            painter.setPen(QColor(colour))
            room = self._band().adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(room, 3, 3)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        band, y = self._band(), event.position().y()
        is_held = band.top() <= y <= band.bottom()
        self._grip = y - band.top() if is_held else band.height() / 2
        self.setSliderDown(True)
        self._go_to(y)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go_to(self, y: float) -> None:
        """Bring the top of the band to ``y``, less what lies above the grip."""
        way = max(self.height() - self._band().height(), 1.0)
        fraction = (y - self._grip) / way
        reach = self.maximum() - self.minimum()
        self.setValue(self.minimum() + round(min(max(fraction, 0.0), 1.0) * reach))

    def _band(self) -> QRectF:
        """Return the part of the bar that stands for what is in view."""
        reach = max(self.maximum() - self.minimum(), 1)
        share = self.pageStep() / (reach + self.pageStep())
        height = max(self.height() * share, min(_LEAST_BAND, self.height()))
        way = self.height() - height
        top = way * (self.value() - self.minimum()) / reach
        return QRectF(1, top, self.width() - 1, height)

    def _draw_again(self) -> None:
        self._drawn_finds = self._drawn_marks = None
        self.update()

    def _map(self, drawn: QPixmap | None, draw: Callable[[QPainter], None]) -> QPixmap:
        """Return what ``draw`` draws, drawn once."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if drawn is None or drawn.size() != size:
            drawn = QPixmap(size)
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            draw(painter)
            painter.end()
        return drawn

    def _draw_finds(self, painter: QPainter) -> None:
        left, width, height = _FIND
        painter.setBrush(QColor(self._theme.accent))
        for top in {round(place * (self.height() - height)) for place in self._finds}:
            painter.drawRect(QRectF(left, top, width, height))

    def _draw_marks(self, painter: QPainter) -> None:
        left, width, height = _MARK
        way = self.height() - height
        if self._by_lens is not None:
            painter.setOpacity(_BESIDE_LENS)
        # Thousands of notes share a few hundred places: each is drawn once.
        places = {round(min(max(f, 0.0), 1.0) * way): c for f, c in self._marks}
        for top, colour in places.items():
            ink = QColor(_ink(colour, self._theme))
            mark, line = QRectF(left, top, width, height), line_of(colour, self._theme)
            paint_colour_bar(painter, mark, ink, line, 1)
        painter.setOpacity(1)
        self._draw_found(painter)
        left, width, height = _BOOKMARK
        painter.setBrush(QColor(self._theme.text))
        for top in {round(p * (self.height() - height)) for p in self._bookmarks}:
            painter.drawPolygon(ribbon(left, top, width, height))

    def _draw_found(self, painter: QPainter) -> None:
        left, width, height = _FOUND_BY_LENS
        way = self.height() - height
        places = {round(place * way): c for place, c in self._by_lens or ()}
        for top, colour in places.items():
            painter.fillRect(QRectF(left, top, width, height), QColor(colour))


def _ink(colour: str, theme: Theme) -> str:
    """Return a colour of notes or of changes by its name; any other as it is."""
    changes = {
        "added": theme.added,
        "removed": theme.removed,
        "accent": theme.accent,
        "moved": theme.moved,
        "quiet": theme.quiet,
    }
    return theme.ink.get(colour) or changes.get(colour, colour)
