"""Bars that lie over what is read, so that the text never moves when one comes or goes.

Their place is the foot, of some the top; where they would cover what the author is at,
they go to the other edge until they are gone.  Lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

_WIDEST = 980
_EDGE = 16
"""From the edges of what they lie over."""
_SHADOW = 10
"""How far the shadow reaches around them, and the space between two."""
_DARKEST = 10
"""Of the shadow, of 255, at one of its rings."""
_RADIUS = 8
_AWAY = 6
"""From what they must not cover."""
_LEAST_BESIDE = 320
"""How much there must be left beside a panel."""


class FloatingBars(QWidget):
    """One or several bars, one below the other, over another widget."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        are_at_top: bool = False,
        fits_words: bool = False,
    ) -> None:
        """Make a place for bars.

        Args:
            parent: Over what of it they lie is said by :meth:`lie_over`.
            are_at_top: Whether their place is the top; there they are as wide as what
                they say.
            fits_words: Whether they are so at the foot, too.
        """
        super().__init__(parent)
        self._belongs_at_top = are_at_top
        self._fits_words = are_at_top or fits_words
        self._others: QWidget | None = None
        self._over: QWidget | None = None
        self._panel: QWidget | None = None
        self._foot: QWidget | None = None
        self._kept_free: Callable[[], Iterable[QRect]] = tuple
        self._is_at_top = are_at_top
        self._bars: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        self._layout.setSpacing(_SHADOW)
        self.hide()

    def add(self, bar: QWidget) -> None:
        """Have ``bar`` lie here, below those that do, whenever it is to be seen."""
        self._bars.append(bar)
        self._layout.addWidget(bar)
        bar.installEventFilter(self)
        self.settle()

    def lie_over(
        self, widget: QWidget, kept_free: Callable[[], Iterable[QRect]]
    ) -> None:
        """Lie over ``widget`` from now on.

        Args:
            widget: What is read; it has the same parent, or lies in it.
            kept_free: Returns what should not be covered, in pixels of ``widget``, what
                matters most first.
        """
        self._over, self._kept_free = widget, kept_free
        widget.installEventFilter(self)
        self.settle()

    def lie_beside(self, panel: QWidget) -> None:
        """Lie at the right of ``panel`` where that lies over what is read, too."""
        self._panel = panel
        panel.installEventFilter(self)
        self.settle()

    def lie_above(self, foot: QWidget | None) -> None:
        """Lie above ``foot``, at the end of what is read; None if there is none."""
        self._foot = foot
        self.settle()

    def lie_clear_of(self, others: FloatingBars) -> None:
        """Lie where ``others`` do not, which lie over the same."""
        self._others = others
        others.installEventFilter(self)
        self.settle()

    def settle(self) -> None:
        """Go where nothing is covered that should not be, if there is such a place."""
        over = self._over
        if over is None:
            return
        if all(bar.isHidden() for bar in self._bars):
            self.hide()
            self._is_at_top = self._belongs_at_top
            return
        places = [self._place(over, is_top=is_top) for is_top in (False, True)]
        if self._is_at_top:
            places.reverse()
        covered = [self._covers(over, place) for place in places]
        best = places[0] if covered[0] <= covered[1] else places[1]
        self._is_at_top ^= best is places[1]
        self.setGeometry(best)
        self.show()
        self.raise_()

    def _place(self, over: QWidget, *, is_top: bool) -> QRect:
        within = self._room_over(over)
        room = within.width() - 2 * (_EDGE - _SHADOW)
        width = min(room, _WIDEST + 2 * _SHADOW)
        if self._fits_words:
            width = min(width, self._layout.totalSizeHint().width())
        height = self._height(width)
        left = within.left() + (within.width() - width) // 2
        top = within.top() + _EDGE - _SHADOW
        if not is_top:
            top = max(within.bottom() + 1 - height - (_EDGE - _SHADOW), top)
        return QRect(left, top, width, height)

    def _room_over(self, over: QWidget) -> QRect:
        """Return where bars may be: all of what is read but what must be seen of it."""
        within, panel = QRect(self._corner_of(over), over.size()), self._panel
        if panel is not None and panel.isVisible():
            right = self._corner_of(panel).x() + panel.width()
            if within.right() + 1 - right >= _LEAST_BESIDE:
                within.setLeft(max(within.left(), right))
        if self._foot is not None:
            within.setBottom(within.bottom() - self._foot.height())
        return self._clear_of_others(within)

    def _clear_of_others(self, within: QRect) -> QRect:
        others = self._others
        if others is None or others.isHidden():
            return within
        place = others.geometry()  # It has the same parent.
        if place.center().y() < within.center().y():
            within.setTop(max(within.top(), place.bottom() + 1 - _EDGE))
        else:
            within.setBottom(min(within.bottom(), place.top() - 1 + _EDGE))
        return within

    def _corner_of(self, over: QWidget) -> QPoint:
        return self.mapToParent(self.mapFromGlobal(over.mapToGlobal(QPoint(0, 0))))

    def _height(self, width: int) -> int:
        if self._layout.hasHeightForWidth():
            return self._layout.totalHeightForWidth(width)
        return self._layout.totalSizeHint().height()

    def _covers(self, over: QWidget, place: QRect) -> int:
        """Return how much it matters what would be covered in ``place``."""
        away = _AWAY - _SHADOW
        at = place.adjusted(-away, -away, away, away)
        at.translate(-self._corner_of(over))
        kept = list(self._kept_free())
        return sum(
            1 << (len(kept) - number)
            for number, rectangle in enumerate(kept)
            if rectangle.intersects(at)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds, kind = QEvent.Type, event.type()
        is_moved = kind in (kinds.ShowToParent, kinds.HideToParent)
        if watched in (self._over, self._panel, self._others):
            is_moved |= kind in (kinds.Resize, kinds.Move)
        if is_moved:
            self.settle()
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _is_esc(event):
            event.accept()  # It closes the bar that has the keys.
            return True
        is_asked = event.type() is QEvent.Type.LayoutRequest
        result = super().event(event)
        if is_asked and not self.isHidden():
            self.settle()
        return result

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in self._bars:
            if bar.isHidden():
                continue
            for ring in range(1, _SHADOW):
                painter.setBrush(
                    QColor(0, 0, 0, _DARKEST * (_SHADOW - ring) // _SHADOW)
                )
                around = QRectF(bar.geometry()).adjusted(-ring, -ring + 2, ring, ring)
                painter.drawRoundedRect(around, _RADIUS + ring, _RADIUS + ring)


def _is_esc(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
