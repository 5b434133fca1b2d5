"""The bar over a selection: what the plain keys do, for the mouse.

Pixels of the widget the bar lies on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.colour_names import with_meaning
from desktop.annotations.kinds import COLOURS, KEYED_KINDS, KINDS, Colour, Kind
from desktop.appearance.colour_lines import THICKNESS, line_of, paint_colour_line
from desktop.page.page_bar import BAR_HEIGHT, BarChoice, PageBar, with_key
from desktop.widgets.labels import plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.appearance.colour_lines import ColourLine
    from desktop.appearance.theme import Theme

_DOT = 16
_RAISED, _LINE_FOOT = 3, 8
"""How much higher a dot is that has the line of its colour below it, and how far that
begins above the foot, in pixels."""
_AWAY = 6
"""Between the bar and the selection, in pixels."""


class SelectionBar(PageBar):
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
        super().__init__(theme, parent)
        self._dots = {colour: _Dot(self) for colour in Colour}
        self._kinds = {
            kind: BarChoice(KINDS[kind].on_bar, kind.action, self)
            for kind in KEYED_KINDS
            if KINDS[kind].is_on_passage
        }
        for button in (*self._dots.values(), *self._kinds.values()):
            button.clicked.connect(self._on_clicked)
        self._inserting = BarChoice(translate("Insert here"), "insert-here", self)
        self._inserting.clicked.connect(self.insertion_wanted)
        self._quick = BarChoice(translate("Quick"), "quick-note", self)
        self._quick.clicked.connect(self.quick_wanted)
        self._adding = BarChoice(translate("Add to note"), "add-passage", self)
        self._adding.clicked.connect(self.passage_wanted)
        self._adding.hide()
        further = (self._inserting, self._quick, self._adding)
        self._choices = (*self._kinds.values(), *further)
        self.setAccessibleName(translate("Mark the selected words"))
        self._lay_out()
        self._names = dict.fromkeys(Colour, "")
        self._keys: dict[str, str] = {}
        self.show_meanings({})
        self.show_theme(theme)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self.theme = theme
        for colour, dot in self._dots.items():
            shown = QColor(theme.dots[colour.value])
            dot.show_colour(shown, line_of(colour.value, theme))
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
            dot.setToolTip(plain_tip(with_key(self._names[colour], key)))
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
        self.place_beside(selection, viewport, -_AWAY)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rule = QColor(self.theme.bar_quiet)
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
        self._line: ColourLine | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_colour(self, colour: QColor, line: ColourLine | None) -> None:
        self._colour, self._line = colour, line
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(25, BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        size = _DOT + 2 if self.underMouse() else _DOT
        dot = QRect(0, 0, size, size)
        dot.moveCenter(self.rect().center())
        if self._line is not None:
            dot.translate(0, -_RAISED)
            foot = QRectF(self.rect()).adjusted(4, self.height() - _LINE_FOOT, -4, 0)
            foot.setHeight(THICKNESS)
            paint_colour_line(painter, foot, self._line, self._colour)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(dot)
        painter.end()
