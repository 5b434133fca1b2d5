"""What is pressed around the table: buttons that name their key, pills that filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import line_height, magnification
from desktop.appearance.icons import icon
from desktop.widgets.labels import plain_tip
from desktop.widgets.mnemonics import keep_mnemonics
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtGui import QAction

    from desktop.appearance.theme import Theme
    from desktop.screens.all_notes.note_table import FilterValue

_INSET, _LEAD = 10, 10
"""Left and right of what stands on a button; above and below it together."""
_GAP = 8
_KEY_SIZE = 0.85
"""The size of a key, of the size of the words beside it."""
_ARROW = 13
_LONGEST = 180
"""The most that the words on a pill take, in pixels at 100 per cent."""
_SHORTEST = 24
"""The least that they take."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _Pressable(QPushButton):
    """A button on which words stand, and something quieter behind them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        # A click must not take the keys out of the table.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    def scaled(self, pixels: float) -> int:
        """Return how many pixels that many at 100 per cent are."""
        return round(pixels * magnification(self.font()))

    def behind(self) -> int:
        """Return how wide what stands behind the words is, with the gap before it."""
        raise NotImplementedError

    def paint_behind(self, painter: QStylePainter, room: QRect) -> None:
        """Draw what stands behind the words at the end of ``room``."""
        raise NotImplementedError

    @override
    def sizeHint(self) -> QSize:
        # What the style reckons with is what the sheet says of other buttons.
        self.ensurePolished()
        wide = QFontMetrics(self.font()).horizontalAdvance(self._words)
        width = wide + self.behind() + 2 * self.scaled(_INSET)
        return QSize(width, line_height(self.font()) + self.scaled(_LEAD))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def fitting(self, metrics: QFontMetrics, room: int) -> str:
        """Return its words, cut short if there is too little room for them."""
        # By a part of a pixel that its width is rounded off, Qt would cut it short.
        room = max(room, 0) + 1
        return metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "&")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inset = self.scaled(_INSET)
        room = self.rect().adjusted(inset, 0, -inset, 0)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        words = self.fitting(painter.fontMetrics(), room.width() - self.behind())
        painter.drawText(room, _MIDDLE, words)
        self.paint_behind(painter, room)


class KeyedButton(_Pressable):
    """A button with the key that does the same."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._key = ""
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say that pressing it does that."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()

    def show_key(self, key: str) -> None:
        """Name the key; empty if there is none."""
        self._key = key
        self.updateGeometry()
        self.update()

    @override
    def behind(self) -> int:
        if not self._key:
            return 0
        wide = QFontMetrics(self._key_font).horizontalAdvance(self._key)
        return wide + self.scaled(_GAP)

    @override
    def paint_behind(self, painter: QStylePainter, room: QRect) -> None:
        painter.setFont(self._key_font)
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, self._key)

    @property
    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(self.scaled(13 * _KEY_SIZE), 1))
        return font


class FilterPill(_Pressable):
    """Says which notes are listed by one of their sides, and lets that be changed.

    Attributes:
        values: Returns what there is to choose; asked only when it is looked at.

    Signals:
        changed: Others are wanted; carries what stands in the filter, as a set.
    """

    changed = Signal(object)

    def __init__(
        self, nothing_set: str, name: str, theme: Theme, parent: QWidget
    ) -> None:
        """Make the pill.

        Args:
            nothing_set: What it says if it asks for nothing.
            name: What it filters by, for those who hear the window.
            theme: The colours.
            parent: What it stands on.
        """
        super().__init__(theme, parent)
        self._nothing_set, self._name = nothing_set, name
        self.values: Callable[[], Sequence[FilterValue]] = tuple
        self._values: Sequence[FilterValue] = ()
        self._chosen: frozenset[Hashable] = frozenset()
        self._actions: dict[QAction, Hashable] = {}
        self._menu = QMenu(self)
        self._menu.setAccessibleName(name)
        self._menu.aboutToShow.connect(self._fill)
        keep_mnemonics(self._menu)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.setProperty("pill", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._show_words()

    def refresh(self) -> None:
        """Look anew at what there is; what is nothing any more is chosen no more."""
        if self._chosen:
            self._values = self.values()
            self._chosen &= {each.value for each in self._values}
            self._show_words()

    def show_chosen(self, chosen: frozenset[Hashable]) -> None:
        """Show what is chosen, telling nobody."""
        self._chosen = chosen
        self._values = self.values() if chosen else ()
        self._show_words()

    @property
    def chosen(self) -> frozenset[Hashable]:
        """What stands in the filter."""
        return self._chosen

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._show_words()

    @override
    def fitting(self, metrics: QFontMetrics, room: int) -> str:
        if not self._chosen and metrics.horizontalAdvance(self._words) > room:
            elide = Qt.TextElideMode.ElideRight
            return metrics.elidedText(self._name, elide, room)
        return super().fitting(metrics, room)

    @override
    def minimumSizeHint(self) -> QSize:
        # In a narrow window with large words, all of them are cut short alike.
        wide = self.behind() + self.scaled(2 * _INSET + _SHORTEST)
        return QSize(min(wide, self.sizeHint().width()), self.sizeHint().height())

    @override
    def behind(self) -> int:
        return self.scaled(_ARROW + _GAP)

    @override
    def paint_behind(self, painter: QStylePainter, room: QRect) -> None:
        side = self.scaled(_ARROW)
        place = QRect(room.right() - side + 1, 0, side, side)
        place.moveTop((self.height() - side) // 2)
        self._arrow.paint(painter, place)

    def _fill(self) -> None:
        self._menu.clear()
        self._actions.clear()
        self._values = self.values()
        self._add(self._nothing_set, None, is_on=not self._chosen)
        self._menu.addSeparator()
        for each in self._values:
            label = f"{each.label}\t{grouped(each.count)}"
            self._add(label, each.value, is_on=each.value in self._chosen)

    def _add(self, label: str, wanted: Hashable, *, is_on: bool) -> None:
        # An ampersand in a tag or a name is no shortcut.
        action = self._menu.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        self._actions[action] = wanted

    def _on_triggered(self, action: QAction) -> None:
        wanted = self._actions[action]
        if wanted is None:
            self._chosen = frozenset()
        else:
            self._chosen ^= {wanted}
        self._show_words()
        self.changed.emit(self._chosen)

    def _show_words(self) -> None:
        labels = [each.label for each in self._values if each.value in self._chosen]
        words = self._nothing_set
        if len(labels) > 1:
            words = translate_count(
                "{first} and {count} more",
                "{first} and {count} more",
                len(labels) - 1,
                first=labels[0],
            )
        elif labels:
            words = labels[0]
        told = translate("{name}: {chosen}", name=self._name, chosen=words)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(", ".join(labels)))
        shown = QFontMetrics(self.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, self.scaled(_LONGEST)
        )
        self.setText(shown.replace("&", "&&"))
        self._show_whether_set(is_set=bool(labels))
        self.updateGeometry()

    def _show_whether_set(self, *, is_set: bool) -> None:
        self._arrow = icon("chevron-down", self._theme.quiet)
        if self.property("set") != is_set:
            self.setProperty("set", is_set)
            self.style().unpolish(self)
            self.style().polish(self)
