"""An icon to press, and a switch: a row of choices of which one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.appearance.icons import icon
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.appearance.theme import Theme

_SIDE = 16
"""Of the icon, in pixels."""

_RIM = 2
"""Between the track and the choice that is on, in pixels."""
_TRACK_RADIUS = 8
_SHADOW = "#14000000"
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class IconButton(QToolButton):
    """An icon to press.

    Args:
        icon_name: The icon's name in the Lucide set.
        name: What pressing it does; shown as tool tip and read out.
        theme: Where the icon's colour comes from.
        parent: The widget it stands in.
    """

    def __init__(
        self,
        icon_name: str,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        is_bold: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._is_bold = is_bold
        self.setAutoRaise(True)
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.show_theme(theme)

    def show_icon(self, icon_name: str, theme: Theme) -> None:
        """Show another icon of the Lucide set."""
        self._icon_name = icon_name
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of ``theme``."""
        self.setIcon(icon(self._icon_name, theme.text, is_bold=self._is_bold))


class OptionButton(IconButton):
    """An icon that is on or off, with the key that switches it where it stands.

    Args:
        icon_name: The icon's name in the Lucide set.
        name: What is so while it is on.
        key: The key, as this platform writes it; said in the tool tip.
        theme: Where the icon's colour comes from.
        parent: The widget it stands in.
    """

    def __init__(
        self,
        icon_name: str,
        name: str,
        key: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon_name, name, theme, parent)
        self.setCheckable(True)
        self.setProperty("option", True)
        self.setToolTip(translate("{name} ({key})", name=name, key=key))


class RadioChoice(QRadioButton):
    """One of several choices below one another, which are in a button group.

    Tab comes to the one that is on, the arrows go on from there.
    """

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not _hands_keys_on(self, event):
            super().focusInEvent(event)


class Switch(QWidget):
    """Choices side by side on one track, of which one is on.

    Tab comes to the one that is on, the arrows go on from there.

    Args:
        theme: Where the colours come from.
        padding: Left and right of each choice's words, in pixels.
        lead: Above and below the words, in pixels.
        parent: The widget it stands in.

    Signals:
        chosen: The author chose another one; carries its name.
    """

    chosen = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, padding: int, lead: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = QSize(2 * padding, 2 * lead)
        self._group = QButtonGroup(self)
        self._choices: dict[str, _SegmentChoice] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer ``choices``, each a name and the words shown; the first is on."""
        for old in self._choices.values():
            self._group.removeButton(old)
            self._layout.removeWidget(old)
            old.deleteLater()
        self._choices = {
            name: _SegmentChoice(name, words, self._room, self._theme, self)
            for name, words in choices
        }
        for choice in self._choices.values():
            self._group.addButton(choice)
            self._layout.addWidget(choice, stretch=1)
            choice.toggled.connect(self._on_toggled)
        if choices:
            self.show_choice(choices[0][0])

    def show_choice(self, name: str) -> None:
        """Switch to the choice called ``name`` without telling anybody.

        Raises:
            ValueError: If it is not among the choices.
        """
        if name not in self._choices:
            raise ValueError(f"the switch offers no {name!r}")
        with QSignalBlocker(self):
            self._choices[name].setChecked(True)

    def show_details(self, details: Mapping[str, str]) -> None:
        """Show a few more words beside choices, by their names, where there is room."""
        for name, detail in details.items():
            self._choices[name].show_detail(detail)

    def choice(self) -> str | None:
        """Return the name of the choice that is on; None if nothing is offered."""
        on = (name for name, button in self._choices.items() if button.isChecked())
        return next(on, None)

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the choices, in order."""
        return list(self._choices.values())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for choice in self._choices.values():
            choice.theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.track))
        painter.drawRoundedRect(QRectF(self.rect()), _TRACK_RADIUS, _TRACK_RADIUS)

    def _on_toggled(self, is_on: bool) -> None:
        name = self.choice()
        if is_on and name is not None:
            self.chosen.emit(name)


class _SegmentChoice(QAbstractButton):
    """One choice; the one that is on lies on the track like a card."""

    def __init__(
        self, name: str, words: str, room: QSize, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._room = room
        self._detail = ""
        self.setObjectName(name)
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to a screen reader, one of several
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def sizeHint(self) -> QSize:
        return self._size_of(self._in_full)

    def _size_of(self, words: str) -> QSize:
        font = self._strong_font()
        width = QFontMetrics(font).horizontalAdvance(words)
        return QSize(width, line_height(font)) + self._room

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size_of(self.text())

    def show_detail(self, detail: str) -> None:
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not _hands_keys_on(self, event):
            super().focusInEvent(event)

    @property
    def _in_full(self) -> str:
        if not self._detail:
            return self.text()
        return translate("{choice} {count}", choice=self.text(), count=self._detail)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            self._paint_card(painter)
            painter.setFont(self._strong_font())
        if self.hasFocus():
            self._paint_focus(painter)
        is_strong = self.isChecked() or self.underMouse()
        painter.setPen(QColor(self.theme.text if is_strong else self.theme.quiet))
        fits = self.sizeHint().width() <= self.width() + self._room.width() // 2
        shown = self._in_full if fits else self.text()
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_card(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        card, radius = QRectF(self.rect()), _TRACK_RADIUS - _RIM
        painter.setBrush(QColor(_SHADOW))
        painter.drawRoundedRect(card.translated(0, 1), radius, radius)
        painter.setBrush(QColor(self.theme.page))
        if self.theme.is_contrast:  # The card alone would hardly be seen.
            painter.setPen(QPen(QColor(self.theme.text), _RIM))
            card.adjust(_RIM / 2, _RIM / 2, -_RIM / 2, -_RIM / 2)
        painter.drawRoundedRect(card, radius, radius)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(QColor(self.theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.5
        painter.drawRoundedRect(edge, radius, radius)

    def _strong_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _hands_keys_on(choice: QAbstractButton, event: QFocusEvent) -> bool:
    """Have the keys where Tab meant to bring them: in the choice that is on.

    Qt itself passes the others by only once one of them had the keys.
    """
    on = choice.group().checkedButton()
    if event.reason() not in _BY_TAB or on is None or on is choice:
        return False
    on.setFocus(event.reason())
    return True
