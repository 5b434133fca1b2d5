"""The bar above what stands beside the page: what it is, and what can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.widgets.buttons import IconButton
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import ElidedLabel, plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_HEIGHT = 40
"""With the hairline, in pixels; more if the type is larger."""
_WIDEST = 230
"""Of the button that says what is shown, in pixels."""


class PaneHead(QFrame):
    """Says what is shown beside the page, and lets another be chosen.

    Signals:
        choosing: The author wants to choose what is shown.
        here_wanted: It is to show the place at which the page is.
        there_wanted: The page is to go to the place that it shows.
        closed: The author has seen enough.
    """

    choosing = Signal()
    here_wanted = Signal()
    there_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_HEIGHT)
        self._choice = self._button("choice", self.choosing)
        self._choice.setMaximumWidth(_WIDEST)
        self._remark = ElidedLabel(self)
        self._here = self._button("here", self.here_wanted)
        self._here.setText(translate("Here"))
        self._there = self._button("there", self.there_wanted)
        self._there.setText(translate("Go there"))
        self._close = IconButton("x", translate("Close the split view"), theme, self)
        self._close.clicked.connect(self.closed)
        self._lay_out()
        tab_through([self._choice, self._here, self._there, self._close])

    def show_shown(
        self, name: str, remark: str, *, can_here: bool, can_there: bool
    ) -> None:
        """Say what is shown.

        Args:
            name: What it is called.
            remark: What else there is to know of it; may be empty.
            can_here: Whether it can show the place at which the page is.
            can_there: Whether the page can go to the place that it shows.
        """
        room = _WIDEST - 40
        metrics = self._choice.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._choice.setText(f"{shown} ▾".replace("&", "&&"))
        self._choice.setAccessibleName(translate("Beside the page: {name}", name=name))
        self._choice.setToolTip(plain_tip(name))
        self._remark.show_text(remark)
        self._here.setVisible(can_here)
        self._there.setVisible(can_there)

    def show_keys(self, here: str, there: str, close: str) -> None:
        """Name the keys that do the same."""
        tip = translate("Shows the place at which the page is ({key})", key=here)
        self._here.setToolTip(plain_tip(tip))
        tip = translate("Brings the page to this place ({key})", key=there)
        self._there.setToolTip(plain_tip(tip))
        name = translate("Close the split view ({key})", key=close)
        self._close.setToolTip(plain_tip(name))

    def pop_up(self, menu: QMenu) -> None:
        """Open ``menu`` below what is shown."""
        menu.setMinimumWidth(self._choice.width())
        menu.popup(self._choice.mapToGlobal(QPoint(0, self._choice.height() + 2)))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._close.show_theme(theme)

    def _button(self, name: str, signal: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self._choice)
        row.addSpacing(2)
        row.addWidget(self._remark, stretch=1)
        row.addStretch(0)
        row.addWidget(self._here)
        row.addWidget(self._there)
        row.addWidget(self._close)
