"""The line above what differs: which texts are compared, how much, and going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.widgets.buttons import IconButton, Switch
from desktop.widgets.labels import ElidedLabel
from desktop.wording.numbers import counted, grouped

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.comparison import Comparison

ONE_TEXT, SIDE_BY_SIDE = "one", "side"
_WAYS = ((ONE_TEXT, "One text"), (SIDE_BY_SIDE, "Side by side"))


class DifferenceHead(QWidget):
    """Title and counts on the left, ways to look at it on the right.

    Signals:
        way_chosen: One text or side by side; carries ``ONE_TEXT`` or ``SIDE_BY_SIDE``.
        next_requested: The author wants to see the next change.
        previous_requested: The author wants to see the one before.
    """

    way_chosen = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._title.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred
        )
        strong = QFont()
        strong.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(strong)
        self._added, self._removed, self._rest, self._place = (
            _count(name, self) for name in ("added", "removed", "rest", "place")
        )
        self._switch = Switch(theme, 12, 4, self)
        self._switch.set_choices(_WAYS)
        self._switch.chosen.connect(self.way_chosen)
        self._previous = IconButton("chevron-up", "Previous change", theme, self)
        self._next = IconButton("chevron-down", "Next change", theme, self)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._lay_out()

    def show_title(self, title: str) -> None:
        """Say which version is looked at; nothing is known of it yet."""
        self._title.show_text(title)
        self._title.show()
        self._show_counts("", "", "")
        self._show_steps(0)

    def show_comparison(self, comparison: Comparison) -> None:
        """Say how much differs; what is compared stands above the texts then."""
        self._title.setVisible(not comparison.steps)
        tally = comparison.tally
        added = f"+{grouped(tally.added)}" if tally.added else ""
        removed = f"\u2212{grouped(tally.removed)}" if tally.removed else ""
        self._show_counts(added, removed, _rest(comparison))
        self._show_steps(len(comparison.steps))

    def show_notes(self, title: str, counts: str) -> None:
        """Say which notes are looked at, and how many of them fared how."""
        self.show_title(title)
        self._show_counts("", "", counts)

    def show_place(self, number: int, count: int) -> None:
        """Say which change is shown, of how many; the first is number 1, none is 0."""
        place = f"{grouped(number)} of {grouped(count)}"
        self._place.setText(place if number else counted(count, "change"))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._switch, self._previous, self._next):
            part.show_theme(theme)

    def _show_counts(self, *counts: str) -> None:
        labels = (self._added, self._removed, self._rest)
        for label, words in zip(labels, counts, strict=True):
            label.setText(words)
            label.setVisible(bool(words))

    def _show_steps(self, count: int) -> None:
        for part in (self._place, self._previous, self._next, self._switch):
            part.setVisible(count > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 12, 16, 10)
        row.setSpacing(8)
        for part in (self._title, self._added, self._removed, self._rest):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(6)
        row.addWidget(self._switch)
        # The same height, whether there is anything to go through or not.
        self.setMinimumHeight(self.sizeHint().height())


def _count(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _rest(comparison: Comparison) -> str:
    tally = comparison.tally
    words = "words" if tally.added or tally.removed else ""
    moved = f"{counted(tally.moved, 'paragraph')} moved" if tally.moved else ""
    what = ", ".join(filter(None, (words, moved)))
    return f"{what} since then" if what else ""
