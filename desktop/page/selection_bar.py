"""The bar over a selection: what the plain keys do, for the mouse.

Pixels of the widget the bar lies on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.colour_names import with_meaning
from desktop.annotations.kinds import COLOURS, KEYED_KINDS, KINDS, Colour, Kind
from desktop.appearance.fonts import UI_SIZE, ui_font
from desktop.widgets.labels import plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.appearance.theme import Theme

_HEIGHT = 30
_CORNER = 8
_DOT = 16
_AWAY = 6
"""Between the bar and the selection, in pixels."""
_HOVER_ALPHA = 0.18
"""How strong the ground is of what is pointed at."""


class SelectionBar(QFrame):
    """Offers to mark the selected words.

    It never takes the focus, so the selection stays what the keys work on.

    Signals:
        colour_chosen: The author wants a highlight; carries its ``Colour``.
        passage_wanted: The author wants the chosen note to be about these words too.
        quick_wanted: The author wants to choose a quick note.
        kind_chosen: The author wants a note of that ``Kind``.
        insertion_wanted: The author wants to suggest words where the selection ends.
    """

    colour_chosen = Signal(Colour)
    kind_chosen = Signal(Kind)
    insertion_wanted = Signal()
    passage_wanted = Signal()
    quick_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dots = {colour: _Dot(self) for colour in Colour}
        self._kinds = {
            kind: _Choice(KINDS[kind].on_bar, kind.action, self)
            for kind in KEYED_KINDS
            if KINDS[kind].is_on_passage
        }
        for button in (*self._dots.values(), *self._kinds.values()):
            button.clicked.connect(self._on_clicked)
        self._inserting = _Choice(translate("Insert here"), "insert-here", self)
        self._inserting.clicked.connect(self.insertion_wanted)
        self._quick = _Choice(translate("Quick"), "quick-note", self)
        self._quick.clicked.connect(self.quick_wanted)
        self._adding = _Choice(translate("Add to note"), "add-passage", self)
        self._adding.clicked.connect(self.passage_wanted)
        self._adding.hide()
        further = (self._inserting, self._quick, self._adding)
        self._choices = (*self._kinds.values(), *further)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(translate("Mark the selected words"))
        self._lay_out()
        self._names = dict.fromkeys(Colour, "")
        self._keys: dict[str, str] = {}
        self.show_meanings({})
        self.show_theme(theme)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        for colour, dot in self._dots.items():
            dot.show_colour(QColor(theme.dots[colour.value]))
        for choice in self._choices:
            choice.show_colours(QColor(theme.bar_text), QColor(theme.bar_quiet))
        self.update()

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Say what each colour stands for, by the colour's name."""
        for colour, dot in self._dots.items():
            name = with_meaning(COLOURS[colour].highlighting, colour, meanings)
            dot.setAccessibleName(name)
            self._names[colour] = name
        self.show_keys(self._keys)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys that do the same, by the ids of their actions."""
        self._keys = dict(keys)
        for colour, dot in self._dots.items():
            key = keys.get(f"highlight-{colour.value}", "")
            dot.setToolTip(plain_tip(_with_key(self._names[colour], key)))
        for choice in self._choices:
            choice.show_key(keys.get(choice.action, ""))

    def show_adding(self, *, can_add: bool) -> None:
        """Offer to add the words to the chosen note, or not."""
        self._adding.setVisible(can_add)

    def show_at(self, selection: QRect, viewport: QRect) -> None:
        """Show the bar over the selection, or under it if there is no room above.

        The bar stays inside ``viewport`` and never covers the selection; where the
        selection leaves no room for it, it stays away.
        """
        size = self.sizeHint()
        above = selection.top() - _AWAY - size.height()
        below = selection.bottom() + 1 + _AWAY
        if above >= viewport.top():
            top = above
        elif below + size.height() <= viewport.bottom() + 1:
            top = max(below, viewport.top())
        else:
            self.hide()
            return
        most_left = viewport.right() + 1 - size.width()
        left = selection.center().x() - size.width() // 2
        left = max(min(left, most_left), viewport.left())
        top = min(top, viewport.bottom() + 1 - size.height())
        self.setGeometry(left, top, min(size.width(), viewport.width()), size.height())
        self.show()
        self.raise_()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # beside a button, the page below would drop the selection

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.bar))
        painter.drawRoundedRect(self.rect(), _CORNER, _CORNER)
        rule = QColor(self._theme.bar_quiet)
        rule.setAlphaF(0.6)
        painter.fillRect(QRect(self._rule_left(), 8, 1, self.height() - 16), rule)
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        for dot in self._dots.values():
            row.addWidget(dot)
        row.addSpacing(9)
        for choice in self._choices:
            row.addWidget(choice)

    def _rule_left(self) -> int:
        *_, last = self._dots.values()
        return last.geometry().right() + 5

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for colour, dot in self._dots.items():
            if dot is pressed:
                self.colour_chosen.emit(colour)
        for kind, choice in self._kinds.items():
            if choice is pressed:
                self.kind_chosen.emit(kind)


class _Dot(QAbstractButton):
    """A colour to highlight in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(25, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        size = _DOT + 2 if self.underMouse() else _DOT
        dot = QRect(0, 0, size, size)
        dot.moveCenter(self.rect().center())
        painter.drawEllipse(dot)
        painter.end()


class _Choice(QAbstractButton):
    """A kind of note, with the key that does the same.

    Attributes:
        action: The id of the action that does the same.
    """

    def __init__(self, words: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.action = action
        self._words, self._key = words, ""
        self._text, self._quiet = QColor(), QColor()
        self._words_font, self._key_font = ui_font(UI_SIZE), ui_font(UI_SIZE - 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)

    def show_key(self, key: str) -> None:
        self._key = "" if "+" in key else key  # of several keys only the tip has room
        self.setToolTip(_with_key(self._words, key))
        self.updateGeometry()
        self.update()

    def show_colours(self, text: QColor, quiet: QColor) -> None:
        self._text, self._quiet = text, quiet
        self.update()

    @override
    def sizeHint(self) -> QSize:
        gap = 7 if self._key else 0
        return QSize(self._words_width() + gap + self._key_width() + 15, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hover = QColor(self._quiet)
            hover.setAlphaF(_HOVER_ALPHA)
            painter.setBrush(hover)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect().adjusted(1, 3, -1, -3), 5, 5)
        painter.setFont(self._words_font)
        painter.setPen(self._text)
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), middle, self._words)
        painter.setFont(self._key_font)
        painter.setPen(self._quiet)
        key_left = 8 + self._words_width() + 7
        painter.drawText(self.rect().adjusted(key_left, 0, 0, 0), middle, self._key)
        painter.end()

    def _words_width(self) -> int:
        return QFontMetrics(self._words_font).horizontalAdvance(self._words)

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font).horizontalAdvance(self._key)


def _with_key(words: str, key: str) -> str:
    return translate("{words} ({key})", words=words, key=key) if key else words
