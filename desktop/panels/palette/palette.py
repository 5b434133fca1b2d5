"""The command palette: a field and a list over the window, which is dimmed meanwhile.

It is a part of the window and no window of its own, so that it stands where it should
on every desktop.  It has the keys until something is chosen or it is left, and then
gives them back to what had them.  Sizes are in pixels at 100 per cent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.panels.lenses.panel_type import (
    PanelType,
    cap_width,
    draw_cap,
    draw_words,
    width_of,
)
from desktop.panels.palette.painted_window import painted_window
from desktop.panels.palette.palette_rows import (
    PaletteDelegate,
    PaletteRow,
    PaletteRows,
    described,
)
from desktop.widgets.announcing import RestedAnnouncement, is_heard
from desktop.widgets.keyboard import ENTER, WordField, lend_keys_to
from desktop.widgets.row_list import ChoiceList, Index
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.appearance.theme import Theme

_WIDTH, _FROM_TOP = 640, 92
_LEAST_FROM_TOP, _BELOW, _BESIDE = 16, 24, 16
"""How near the edges of the window it comes where that is small."""
_FIELD, _FOOT = 46, 36
_AROUND = 8
"""Around the list, and between the edge and the lines that part field and foot."""
_RADIUS = 10
_DIM = 0.45
"""How much of what lies below is covered by the colour of the page."""
_SHADOW, _DROP = 18, 4
"""How far the shadow reaches, and how far it drops."""
_RING = 3
"""How dark each of its rings is, of 255."""
_TYPED = 16 / 13
"""How large what is typed is, in sizes of the interface's text."""
_PAGE = 8
"""Rows that a page up or down goes by."""
_LONGEST = 300
"""Code points that can be typed."""

_Key = Qt.Key
_STEPS = {
    _Key.Key_Up: -1,
    _Key.Key_Down: 1,
    _Key.Key_PageUp: -_PAGE,
    _Key.Key_PageDown: _PAGE,
    _Key.Key_Backtab: -1,
    _Key.Key_Tab: 1,
}
_FAR = {_Key.Key_Home: -1_000_000, _Key.Key_End: 1_000_000}
_CONTROL = Qt.KeyboardModifier.ControlModifier


Hint = tuple[tuple[str, ...], str]
"""Keys, and what they do here, for the foot."""


def _shaded(panel: QRect) -> QRect:
    """Return what a panel and its shadow cover."""
    return panel.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW + _DROP)


def _edges(panel: QRect) -> QRegion:
    """Return the shadow of a panel, and its round corners."""
    inside = panel.adjusted(_RADIUS, _RADIUS, -_RADIUS, -_RADIUS)
    return QRegion(_shaded(panel)).subtracted(QRegion(inside))


class PaletteList(ChoiceList):
    """The rows; it has no keys, which the field has."""

    def __init__(
        self, delegate: PaletteDelegate, rows: PaletteRows, parent: QWidget
    ) -> None:
        super().__init__(delegate, rows, translate("What can be chosen"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoScroll(False)
        # What is painted wholly needs nothing painted below it, such as the page.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(self._delegate.theme.page))
        ground.end()
        super().paintEvent(event)


class PalettePanel(QWidget):
    """The panel itself: the field, the list and the foot with its keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.toggle_key = ""
        self.hints: tuple[Hint, ...] = ()
        self.field = WordField(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setFrame(False)
        self.field.setObjectName("palette_field")
        self.rows = PaletteRows(self)
        self._delegate = PaletteDelegate(theme)
        self.list = PaletteList(self._delegate, self.rows, self)
        self._prompt = translate("Do something, or go somewhere")
        self.field.setPlaceholderText(self._prompt)
        self.field.setAccessibleName(translate("Command palette"))
        self.field.setAccessibleDescription(self._prompt)

    def style_now(self) -> PanelType:
        """Return type and measures as large as the interface's text is."""
        return self._delegate.style_for(self.font())

    def arrange(self, width: int, most: int) -> int:
        """Lay everything out; return how high it became, at most so many pixels."""
        style = self.style_now()
        field, foot = style.px(_FIELD), style.px(_FOOT)
        around = style.px(_AROUND)
        height_of, font = self._delegate.height_of, self.list.font()
        heights = (height_of(row, font) for row in self.rows.rows)
        wanted, room = 0, max(most - field - foot - 2 * around, style.row())
        for height in heights:
            wanted += height
            if wanted >= room:
                break
        high = min(wanted, room)
        self._size_field()
        left = style.px(38)
        cap = cap_width(self.toggle_key, style) if self.toggle_key else 0
        inside = width - left - round(cap) - 4 * around
        self.field.setGeometry(left + around, 1, inside, field - 2)
        self.list.setGeometry(around, field + around, width - 2 * around, high)
        return field + foot + 2 * around + high

    def _size_field(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(QFontInfo(font).pixelSize() * _TYPED))
        if self.field.font() != font:
            self.field.setFont(font)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, style, theme = QPainter(self), self.style_now(), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.card_line))
        painter.setBrush(QColor(theme.page))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        field, foot, around = style.px(_FIELD), style.px(_FOOT), style.px(_AROUND)
        painter.fillRect(
            around, field, self.width() - 2 * around, 1, QColor(theme.line)
        )
        painter.fillRect(
            1, self.height() - foot, self.width() - 2, 1, QColor(theme.line)
        )
        side = style.px(18)
        place = QRect(style.px(20), (field - side) // 2 + 1, side, side)
        icon("search", theme.quiet).paint(painter, place)
        if self.toggle_key:
            left = self.width() - style.px(20) - cap_width(self.toggle_key, style)
            draw_cap(painter, left, field / 2 + 1, self.toggle_key, style)
        if event.rect().bottom() >= self.height() - foot:
            self._paint_foot(painter, style, foot)

    def _paint_foot(self, painter: QPainter, style: PanelType, foot: int) -> None:
        """Draw the keys with what they do, as many as there is room for."""
        middle = self.height() - foot / 2
        escape = translate("Esc")
        end = self.width() - style.px(20) - cap_width(escape, style)
        draw_cap(painter, end, middle, escape, style)
        left, gap = float(style.px(20)), style.px(4)
        for keys, words in self.hints:
            wide = sum(cap_width(key, style) + gap for key in keys)
            said = width_of(words, style.fine)
            if left + wide + said + style.px(16) > end:
                break
            for key in keys:
                left += draw_cap(painter, left, middle, key, style) + gap
            room = QRectF(left, self.height() - foot, said + 1, foot)
            draw_words(painter, room, words, style.fine, self.theme.text)
            left += said + style.px(16)

    def tell_hints(self) -> None:
        """Say the keys of the foot to who cannot see them."""
        told = (" ".join((*keys, words)) for keys, words in self.hints)
        self.field.setAccessibleDescription("; ".join((self._prompt, *told)))


class Palette(QWidget):
    """The panel over a dimmed window.

    Attributes:
        panel: The panel.
        is_moved: Whether another row was gone to since something was typed.
        is_pointed: Whether the mouse was moved over the rows since.

    Signals:
        typed: Other words are in the field; carries them.
        chosen: A row was chosen; carries its key, and whether Ctrl was held.
        left: It is gone; carries whether something in the window has the keys: what
            had them before, if that is still to be seen.
    """

    typed = Signal(str)
    chosen = Signal(str, bool)
    left = Signal(bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.panel = PalettePanel(theme, self)
        self.is_pointed = self.is_moved = False
        self._came_from: QWidget | None = None
        self._below: QImage | None = None
        self._toggling: Sequence[QKeySequence] = ()
        self._announcement = RestedAnnouncement(self.panel.list)
        field, shown = self.panel.field, self.panel.list
        lend_keys_to(field)
        field.installEventFilter(self)
        shown.viewport().installEventFilter(self)
        window.installEventFilter(self)
        field.textChanged.connect(self._on_typed)
        shown.row_chosen.connect(self._on_row_chosen)
        self.setFocusProxy(field)
        self.hide()

    @property
    def words(self) -> str:
        """What is typed."""
        return self.panel.field.text()

    @property
    def chosen_key(self) -> str:
        """What the chosen row stands for; empty if none is chosen."""
        return str(self.panel.list.chosen or "")

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.panel.theme = theme
        self.panel.list.show_theme(theme)
        self.update()
        self.panel.update()

    def open(
        self,
        key: str,
        toggling: Sequence[QKeySequence],
        hints: Iterable[Hint],
        rows: Sequence[PaletteRow] = (),
    ) -> None:
        """Come over the window, with nothing typed, and take the keys.

        Args:
            key: The key that opens and closes it, as it is shown.
            toggling: All keys that do.
            hints: Keys and what they do here, for the foot.
            rows: What is listed.
        """
        self._came_from = self.window().focusWidget()
        self._toggling = toggling
        panel = self.panel
        panel.toggle_key, panel.hints = key, tuple(hints)
        panel.tell_hints()
        panel.field.blockSignals(True)
        panel.field.clear()
        panel.field.blockSignals(False)
        self.is_pointed = self.is_moved = False
        self.show_rows(rows)
        self._appear()
        panel.field.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _appear(self) -> None:
        """Be seen, over what was painted last, if that can be had: it takes longest."""
        opaque = Qt.WidgetAttribute.WA_OpaquePaintEvent
        # First as small as can be: what the mouse was over looks otherwise then.
        self.setGeometry(QRect())
        self.show()
        self.raise_()
        # Qt would have it painted anew in the next turn, as it was just shown.
        QApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
        self._below = painted_window(self.window())
        self.setAttribute(opaque, self._below is not None)
        self._lie_over()
        if self._below is not None:
            self.repaint()
            self._below = None
            # What changes below from now on is painted, and seen through this.
            self.setAttribute(opaque, False)

    def show_rows(self, rows: Sequence[PaletteRow], *, is_same: bool = False) -> None:
        """List ``rows`` in place of what was listed.

        Args:
            rows: The rows.
            is_same: Whether they answer the same words as those before, of which some
                were not known yet: the chosen row then stays chosen where it stands.
        """
        panel, shown = self.panel, self.panel.list
        key = self.chosen_key if is_same else ""
        before = shown.visualRect(shown.currentIndex()).top()
        panel.rows.show_rows(rows)
        number = panel.rows.number_of(key) if key else None
        if number is None:
            number = panel.rows.next_to(-1, 1)
        self._lie_over()
        if number is not None:
            shown.choose_row(number)
        if key and number is not None:
            moved = shown.visualRect(shown.currentIndex()).top() - before
            bar = shown.verticalScrollBar()
            bar.setValue(bar.value() + moved)
        else:
            shown.scrollToTop()
        self._tell_chosen()

    def leave(self) -> None:
        """Go, and give the keys back to what had them."""
        if self.isHidden():
            return
        self._stop_watching()
        came_from = self._came_from
        is_there = came_from is not None and isValid(came_from)
        if came_from is not None and is_there and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        has_keys = came_from is not None and is_there and came_from.hasFocus()
        self.hide()
        self.left.emit(has_keys)

    def _stop_watching(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # None means that another window has the keys: the author comes back.
        if now is None or now.window() is not self.window():
            return
        if now is not self.panel.field:
            self._stop_watching()
            self.hide()  # Something else in the window has taken them.
            self.left.emit(True)

    def _lie_over(self) -> None:
        """Be as large as the window, and the panel as high as its rows."""
        window = self.window()
        self.setGeometry(window.rect())
        style = self.panel.style_now()
        width = min(style.px(_WIDTH), self.width() - 2 * _BESIDE)
        lower = self.height() - style.px(_FROM_TOP) - _BELOW
        top = style.px(_FROM_TOP)
        if lower < style.px(5 * _FIELD):
            top, lower = _LEAST_FROM_TOP, self.height() - 2 * _LEAST_FROM_TOP
        height = self.panel.arrange(width, lower)
        place = QRect((self.width() - width) // 2, top, width, height)
        before = self.panel.geometry()
        if place != before:
            self.panel.setGeometry(place)
            # Not all of it: what lies below is painted anew wherever this is.
            changed = QRegion(_shaded(before)) ^ QRegion(_shaded(place))
            self.update(changed.united(_edges(before)).united(_edges(place)))

    # What happens

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.panel.field and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                return self._is_claimed(event)
            return kind is QEvent.Type.KeyPress and self._is_taken(event)
        if kind is QEvent.Type.MouseMove:
            self.is_pointed = True
        elif (
            kind is QEvent.Type.Resize and watched is self.parent() and self.isVisible()
        ):
            self._lie_over()
        return False

    def _is_claimed(self, event: QKeyEvent) -> bool:
        """Say that a key is no shortcut now, but for those that close this."""
        pressed = event.keyCombination()
        if QKeySequence(pressed) not in self._toggling:
            event.accept()
        return event.isAccepted()

    def _is_taken(self, event: QKeyEvent) -> bool:
        """Do what a key does here; return whether the field is not to have it."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in ENTER:
            self._choose(self.chosen_key, is_other=bool(held & _CONTROL))
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _FAR and (held & _CONTROL or not self.words):
            self._step(_FAR[key])
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        shown = self.panel.list
        number = self.panel.rows.next_to(shown.currentIndex().row(), step)
        if number is not None:
            self.is_moved = True
            shown.choose_row(number)
            shown.scrollTo(shown.currentIndex())
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Tell a screen reader which row is chosen, while the field has the keys."""
        row = self.panel.rows.row_at(self.panel.list.currentIndex())
        if row is not None and is_heard():
            told = (self.panel.rows.spoken(row), described(row))
            self._announcement.tell(", ".join(filter(None, told)))

    def _on_typed(self, words: str) -> None:
        self.is_pointed = self.is_moved = False
        self.typed.emit(words)

    def _on_row_chosen(self, index: Index) -> None:
        row = self.panel.rows.row_at(index)
        if row is not None:
            held = QApplication.keyboardModifiers()
            self._choose(row.key, is_other=bool(held & _CONTROL))

    def _choose(self, key: str, *, is_other: bool) -> None:
        if key:
            self.chosen.emit(key, is_other)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # What lies below does not scroll meanwhile.

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._below is not None:
            painter.drawImage(0, 0, self._below)
        dim = QColor(self.panel.theme.page)
        dim.setAlphaF(_DIM)
        painter.fillRect(event.rect(), dim)
        edges = _edges(self.panel.geometry()) & event.region()
        if edges.isEmpty():
            return
        painter.setClipRegion(edges)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _RING))
        around = QRectF(self.panel.geometry()).translated(0, _DROP)
        for ring in range(_SHADOW):
            room = around.adjusted(-ring, -ring, ring, ring)
            painter.drawRoundedRect(room, _RADIUS + ring, _RADIUS + ring)
