"""Where one of several things is chosen: from a list, or along a line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSlider, QWidget
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.chip_drawing import draw_frame
from desktop.panels.lenses.panel_type import PanelType, draw_words, width_of
from desktop.widgets.mnemonics import keep_mnemonics

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.appearance.theme import Theme
    from desktop.lenses.section import Option, Select

_HEIGHT, _SIDE, _ARROW, _ARROW_SIDE = 30, 10, 30, 14
"""Of the field, beside its words, the room of its arrow, and the side of that."""
_RADIUS = 6
_LINE, _HANDLE = 4, 12
"""How thick the line is, and how large its handle."""
_BETWEEN = 10
REST_MS = 400
"""How long keys rest until the number they came to is chosen, as one step to undo."""


class ChoiceField(QPushButton):
    """A field that shows what is chosen, and opens a list of what can be.

    Signals:
        deed: Another thing is to be chosen; carries the ``Deed``.
    """

    deed = Signal(Deed)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen, self._told = "", ""
        self._menu = QMenu(self)
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu.aboutToShow.connect(self._widen)
        keep_mnemonics(self._menu)
        self.setMenu(self._menu)

    def show_select(self, select: Select) -> None:
        """Show what is chosen, and offer what can be."""
        labels = {option.value: option.label for option in select.options}
        self._chosen = labels.get(select.chosen, select.chosen)
        self._told = select.told
        name = ": ".join(filter(None, (select.title, self._chosen)))
        self.setAccessibleName(name)
        self.setAccessibleDescription(select.told)
        self._menu.clear()
        for option in select.options:
            action = self._menu.addAction(option.label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.value == select.chosen)
            action.triggered.connect(
                partial(self._choose, f"{select.about}:{option.value}")
            )
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    def _widen(self) -> None:
        self._menu.setMinimumWidth(self.width())

    def _choose(self, key: str) -> None:
        self.deed.emit(Deed(Does.CHOOSE, key))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, PanelType(self._theme, self.font()).row(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style = PanelType(self._theme, self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(
            painter,
            QRectF(self.rect()),
            style,
            radius=style.px(_RADIUS),
            has_keys=self.hasFocus(),
            is_edged=self.underMouse() or self.isDown(),
        )
        self._paint_arrow(painter, style)
        room = QRectF(self.rect()).adjusted(style.px(_SIDE), 0, -style.px(_ARROW), 0)
        wide = draw_words(painter, room, self._chosen, style.plain, self._theme.text)
        room.setLeft(room.left() + wide + style.px(_BETWEEN))
        if self._told and room.width() > style.px(40):
            draw_words(
                painter, room, self._told, style.plain, self._theme.quiet, is_right=True
            )
        painter.end()
        most = self.width() - style.px(_SIDE + _ARROW)
        chosen = self._chosen if width_of(self._chosen, style.plain) > most else ""
        told = self._told if width_of(self._told, style.plain) > room.width() else ""
        self.setToolTip("\n".join(filter(None, (chosen, told))))

    def _paint_arrow(self, painter: QPainter, style: PanelType) -> None:
        side = style.px(_ARROW_SIDE)
        left = self.width() - style.px(_ARROW_SIDE + _SIDE)
        place = QRect(left, (self.height() - side) // 2, side, side)
        icon("chevron-down", self._theme.quiet).paint(painter, place)


class ChoiceLine(QSlider):
    """A line with a handle, along which a number is chosen.

    Signals:
        deed: Another number is to be chosen; carries the ``Deed``.
    """

    deed = Signal(Deed)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._select: Select | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPageStep(1)
        self.setTracking(False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._choose)
        self.sliderMoved.connect(self._on_moved)
        self.valueChanged.connect(self._on_chosen)

    def show_select(self, select: Select) -> None:
        """Show which number is chosen."""
        self._select = select
        values = [option.value for option in select.options]
        if self.isSliderDown() or self._rest.isActive():
            return  # It is being chosen.
        with QSignalBlocker(self):
            self.setRange(0, max(len(values) - 1, 0))
            self.setValue(values.index(select.chosen) if select.chosen in values else 0)
        self._say()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    def _label(self) -> str:
        """Return what is chosen, as it is told: ``80 words``."""
        select = self._select
        if select is None or not select.options:
            return ""
        at = min(self.sliderPosition(), len(select.options) - 1)
        return _told(select, select.options[at])

    def _say(self) -> None:
        title = self._select.title if self._select is not None else ""
        self.setAccessibleName(title or self._label())
        self.setAccessibleDescription(self._label())

    def _on_moved(self, _position: int) -> None:
        self._say()
        self.update()

    def _on_chosen(self) -> None:
        self._say()
        self._rest.start()  # what keys pass on the way is not chosen

    def _choose(self) -> None:
        self._rest.stop()
        if self._select is not None and self.value() < len(self._select.options):
            chosen = self._select.options[self.value()].value
            self.deed.emit(Deed(Does.CHOOSE, f"{self._select.about}:{chosen}"))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._rest.isActive():
            self._choose()

    def _track(self, style: PanelType) -> QRectF:
        """Return the line, which leaves room for the longest number."""
        select = self._select
        options = select.options if select is not None else ()
        labels = [_told(select, option) for option in options if select is not None]
        beside = max((width_of(label, style.plain) for label in labels), default=0.0)
        half, thick = style.px(_HANDLE) / 2, style.px(_LINE)
        width = self.width() - beside - style.px(_BETWEEN) - 2 * half
        return QRectF(half, (self.height() - thick) / 2, max(width, 1), thick)

    def _position_at(self, x: float) -> int:
        track = self._track(PanelType(self._theme, self.font()))
        share = min(max((x - track.left()) / track.width(), 0), 1)
        return round(share * self.maximum())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # The panel scrolls.

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._position_at(event.position().x()))
            self._on_moved(0)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._position_at(event.position().x()))
            self._on_moved(0)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            if self._rest.isActive():
                self._choose()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, PanelType(self._theme, self.font()).row())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style, theme = PanelType(self._theme, self.font()), self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track(style)
        share = self.sliderPosition() / max(self.maximum(), 1)
        x = track.left() + track.width() * share
        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(track, radius, radius)
        painter.setBrush(QColor(theme.accent))
        done = QRectF(track)
        done.setRight(x)
        painter.drawRoundedRect(done, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(QColor(theme.card))
        size = style.px(_HANDLE) / 2 - 1
        painter.drawEllipse(QPointF(x, track.center().y()), size, size)
        room = QRectF(track.right(), 0, self.width() - track.right(), self.height())
        draw_words(
            painter, room, self._label(), style.plain, theme.quiet, is_right=True
        )
        painter.end()


def _told(select: Select, option: Option) -> str:
    """Return what would be told of ``option`` if it were chosen."""
    label = option.label or option.value
    chosen = next((o for o in select.options if o.value == select.chosen), None)
    number = "" if chosen is None else chosen.label or chosen.value
    if number and number in select.told:
        return select.told.replace(number, label, 1)
    return label
