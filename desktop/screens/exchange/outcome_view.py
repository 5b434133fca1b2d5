"""Two boxes: what of a story goes along with a file, and what the file cannot hold."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.icons import icon
from desktop.widgets.dialogs import flush
from desktop.widgets.labels import plain_label
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon

    from desktop.appearance.theme import Theme
    from desktop.exchange.losses import FormatCarried, FormatLoss

_ICON = 14
_NUMBER = 36
"""How wide the column of numbers is, in pixels."""
_MARGINS = (15, 12, 15, 13)
_BETWEEN_ROWS = 6
_NUMBERED = re.compile(r"(\d+(?:[\s,.]\d+)*)\s(.+)", re.DOTALL)
"""A sentence that begins with its number, which then stands in the column of them.

Its digits may be in groups.
"""
_WIDE = 500
"""From how many pixels on what goes along stands in two columns."""


class _Box(QFrame):
    """A head with an icon, and rows below it, each with its number."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make it, without rows; the style calls it ``name``."""
        super().__init__(parent)
        self.setObjectName(name)
        self._sign = QLabel(self)
        self.head = plain_label(self, "box_head")
        head = flush(QHBoxLayout())
        head.setSpacing(3)
        head.addWidget(self._sign)
        head.addWidget(self.head, 1)
        self.rows = QGridLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(10)
        self.rows.setVerticalSpacing(_BETWEEN_ROWS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(9)
        layout.addLayout(head)
        layout.addLayout(self.rows)

    def show_sign(self, sign: QIcon) -> None:
        self._sign.setPixmap(sign.pixmap(QSize(_ICON, _ICON)))

    def clear(self) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, row: int, column: int, number: str, words: QLabel) -> None:
        count = plain_label(self, "number", number)
        count.setMinimumWidth(_NUMBER)
        top = Qt.AlignmentFlag.AlignTop
        count.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | top)
        self.rows.addWidget(count, row, 2 * column)
        self.rows.addWidget(words, row, 2 * column + 1)


class OutcomeView(QWidget):
    """What goes along and comes back, and what does not.

    It is spoken as a whole, as it is read as one.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._carried: Sequence[FormatCarried] = ()
        self._losses: Sequence[FormatLoss] = ()
        self._along = _Box("carried", self)
        self._lost = _Box("lost", self)
        self._waiting = plain_label(self, "quiet", wraps=True)
        layout = flush(QVBoxLayout(self))
        layout.setSpacing(22)
        for part in (self._waiting, self._along, self._lost):
            layout.addWidget(part)
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_theme(theme)
        self.show_waiting()

    def show_waiting(self, words: str = "") -> None:
        """Show nothing yet, or why there is nothing; counted is what was shown."""
        self._waiting.setText(words or translate("Counting…"))
        self._waiting.show()
        self._along.hide()
        self._lost.hide()

    def show_outcome(
        self,
        carried: Sequence[FormatCarried],
        losses: Sequence[FormatLoss],
        lost: str,
        *,
        comes_back: bool,
    ) -> None:
        """Show what goes along and what does not.

        Args:
            carried: What does.
            losses: What does not.
            lost: What is said above that.
            comes_back: Whether what goes along can be read again.
        """
        self._carried, self._losses = carried, losses
        self._waiting.hide()
        self._along.head.setText(
            translate("Goes along, and comes back")
            if comes_back
            else translate("Goes along")
        )
        self._lost.head.setText(lost)
        self._fill_along()
        self._fill_lost()
        self._along.setVisible(bool(carried))
        self._lost.setVisible(bool(losses))
        self.setAccessibleName(self.spoken)

    @property
    def spoken(self) -> str:
        """All of it, a sentence each."""
        along = (f"{grouped(each.count)} {each.what}." for each in self._carried)
        lost = (f"{each.sentence}." for each in self._losses)
        heads = (self._along.head.text(), self._lost.head.text())
        parts = [heads[0], *along] if self._carried else []
        parts += [heads[1], *lost] if self._losses else []
        return " ".join(parts)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._along.show_sign(icon("circle-check", theme.text))
        self._lost.show_sign(icon("circle-alert", theme.past))
        self._fill_lost()

    def _fill_along(self) -> None:
        box = self._along
        box.clear()
        columns = 2 if self.width() >= _WIDE else 1
        for column in range(2):
            box.rows.setColumnStretch(2 * column + 1, int(column < columns))
        for place, each in enumerate(self._carried):
            words = plain_label(box, "what", each.what, wraps=True)
            box.add(place // columns, place % columns, grouped(each.count), words)

    def _fill_lost(self) -> None:
        box = self._lost
        box.clear()
        box.rows.setColumnStretch(1, 1)
        for place, each in enumerate(self._losses):
            found = _NUMBERED.fullmatch(each.what)
            number, what = found.groups() if found else ("", each.what)
            words = QLabel(self._in_two_inks(what, each.becomes), box)
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setWordWrap(True)
            words.setAccessibleName(each.sentence)
            box.add(place, 0, number, words)

    def _in_two_inks(self, what: str, becomes: str) -> str:
        if not becomes:
            return escape(what)
        quiet = self._theme.quiet
        return f'{escape(what)} <span style="color:{quiet}">{escape(becomes)}</span>'
