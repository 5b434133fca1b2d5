"""Pages as they will be: one below the other, to be gone through by keys.

Only pages in view are painted, one at each turn of the window; those painted last are
kept as pictures, so that scrolling moves them.  Pixels of the screen, where pages of a
layout have their own.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from desktop.printing.page_painting import PagePainter
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.printing.page_layout import PageLayout

_GAP, _EDGE = 20, 24
"""Between two pages, and beside them at least."""
_STEP = 60
"""How far an arrow scrolls."""
_KEPT = 10
_ZOOM = 1.25
_LEAST_SCALE, _MOST_SCALE = 0.2, 4.0
_PAPER = "#ffffff"
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PagesView(QAbstractScrollArea):
    """Shows the pages of a layout.

    Signals:
        moved: Another page is looked at; carries its number, from 1.
    """

    moved = Signal(int)

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout: PageLayout | None = None
        self._painter: PagePainter | None = None
        self._pictures: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()
        self._zoom = 1.0
        self._page = 1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Pages"))  # until one of them is there
        self.setMinimumSize(QSize(220, 200))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.show_theme(theme)

    @property
    def page(self) -> int:
        """The number of the page that is looked at, from 1."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are by now."""
        return len(self._layout.pages) if self._layout else 0

    @property
    def scale(self) -> float:
        """How many pixels of the screen one of the layout has."""
        if self._layout is None:
            return 1.0
        page = self._layout.room.page
        high = (self.viewport().height() - 2 * _GAP) / page.height()
        wide = (self.viewport().width() - 2 * _EDGE) / page.width()
        scale = min(high, wide) * self._zoom
        return min(max(scale, _LEAST_SCALE), _MOST_SCALE)

    def show_layout(self, layout: PageLayout) -> None:
        """Show the pages of ``layout``, from the one that was looked at on."""
        self._layout, self._painter = layout, PagePainter(layout)
        self._pictures.clear()
        self._page = min(self._page, max(self.page_count, 1))
        self._arrange()
        self.go_to(self._page)
        self._tell()
        self.viewport().update()

    def renew(self) -> None:
        """There are more pages now."""
        self._arrange()
        self._tell()

    def go_to(self, page: int) -> None:
        """Show the top of a page, by its number."""
        page = min(max(page, 1), max(self.page_count, 1))
        self.verticalScrollBar().setValue(round(self._top_of(page) - _GAP))

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger by so many steps; smaller if below zero."""
        self._zoom_to(self._zoom * _ZOOM**steps)

    def zoom_whole(self) -> None:
        """Show a whole page."""
        self._zoom_to(1.0)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on; paper stays white."""
        self._theme = theme
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 640)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.track))
        if self._layout is None:
            return
        is_late = False
        for number in self._seen():
            place = self._place_of(number)
            painter.fillRect(place, QColor(_PAPER))
            picture, is_new = self._picture(number, may_paint=not is_late)
            is_late = is_late or is_new
            if picture is not None:
                painter.drawPixmap(place.topLeft(), picture)
            painter.setPen(QColor(self._theme.edge))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._follow(event):
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _follow(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held & ~(Qt.KeyboardModifier.ControlModifier | _SHIFT):
            return False
        does = self._deeds().get(Qt.Key(event.key()))
        if does is not None:
            does()
        return does is not None

    def _deeds(self) -> dict[Qt.Key, Callable[[], None]]:
        """Return what keys do, whether Ctrl is held with them or not."""
        key, scroll = Qt.Key, self._scroll
        return {
            key.Key_PageDown: partial(self._turn, 1),
            key.Key_Space: partial(self._turn, 1),
            key.Key_PageUp: partial(self._turn, -1),
            key.Key_Home: partial(self.go_to, 1),
            key.Key_End: partial(self.go_to, self.page_count),
            key.Key_Down: partial(scroll, _STEP),
            key.Key_Up: partial(scroll, -_STEP),
            key.Key_Plus: partial(self.zoom_by, 1),
            key.Key_Equal: partial(self.zoom_by, 1),
            key.Key_Minus: partial(self.zoom_by, -1),
            key.Key_0: self.zoom_whole,
        }

    def _scroll(self, by: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def _turn(self, by: int) -> None:
        """Go on by a page, or as far as is seen of one that is larger than the view."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        next_top = self._top_of(self._page + by) - _GAP
        if self._page_height + 2 * _GAP <= view + 1:
            self.go_to(self._page + by)
            return
        wanted = bar.value() + by * (view - _STEP)
        is_past = wanted > next_top if by > 0 else wanted < next_top
        bar.setValue(round(next_top if is_past else wanted))

    def _zoom_to(self, zoom: float) -> None:
        if self._layout is None:
            return
        whole = self.scale / self._zoom
        self._zoom = min(max(zoom, _LEAST_SCALE / whole, 0.5), _MOST_SCALE / whole)
        self._stay()

    def _stay(self) -> None:
        """Keep the page that is looked at where it was, at another size."""
        page = self._page
        self._pictures.clear()
        self._arrange()
        self.go_to(page)
        self.viewport().update()

    @property
    def _page_height(self) -> float:
        return self._layout.room.page.height() * self.scale if self._layout else 0.0

    def _top_of(self, number: int) -> float:
        return _GAP + (number - 1) * (self._page_height + _GAP)

    def _place_of(self, number: int) -> QRectF:
        assert self._layout is not None
        width = round(self._layout.room.page.width() * self.scale)
        left = max((self.viewport().width() - width) / 2, _EDGE)
        left -= self.horizontalScrollBar().value()
        top = round(self._top_of(number)) - self.verticalScrollBar().value()
        return QRectF(round(left), top, width, round(self._page_height))

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        step = self._page_height + _GAP
        first = max(int((top - _GAP) // step) + 1, 1)
        last = int((top + self.viewport().height()) // step) + 1
        return range(first, min(last, self.page_count) + 1)

    def _picture(self, number: int, *, may_paint: bool) -> tuple[QPixmap | None, bool]:
        """Return the picture of a page, and whether it had to be painted."""
        assert self._layout is not None
        assert self._painter is not None
        key = number, self.scale
        known = self._pictures.get(key)
        if known is not None:
            self._pictures.move_to_end(key)
            return known, False
        if not may_paint:
            self.viewport().update()  # in a turn of its own
            return None, False
        picture = self._painted(number)
        self._pictures[key] = picture
        if len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        return picture, True

    def _painted(self, number: int) -> QPixmap:
        assert self._layout is not None
        assert self._painter is not None
        ratio, place = self.devicePixelRatioF(), self._place_of(number)
        picture = QPixmap(place.size().toSize() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(_PAPER))
        painter = QPainter(picture)
        painter.scale(self.scale, self.scale)
        self._painter.paint(painter, self._layout.pages[number - 1])
        painter.end()
        return picture

    def _arrange(self) -> None:
        view = self.viewport()
        high = self._top_of(self.page_count + 1)
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setRange(0, max(round(high) - view.height(), 0))
        bar.setPageStep(view.height())
        bar.setSingleStep(_STEP)
        width = self._layout.room.page.width() * self.scale if self._layout else 0
        across.setRange(0, max(round(width) + 2 * _EDGE - view.width(), 0))
        across.setPageStep(view.width())

    def _on_scrolled(self) -> None:
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        seen = self.verticalScrollBar().value() + self.viewport().height() * 0.4
        step = self._page_height + _GAP
        page = int(max(seen - _GAP, 0) // step) + 1 if step > _GAP else 1
        page = min(max(page, 1), max(self.page_count, 1))
        self.setAccessibleName(
            translate(
                "Page {page} of {pages}",
                page=grouped(page),
                pages=grouped(self.page_count),
            )
        )
        if page != self._page:
            self._page = page
        self.moved.emit(page)
