"""A button with a menu of what notes can be filtered by; it says what is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.note_filter import NoteFilter
from desktop.panels.filter_choices import ChoiceMenu, facts_of
from desktop.widgets.labels import plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.panels.filter_choices import FilterChoice

_INSET, _ARROW = 8, 22
"""Before the words, and after them, where the arrow is, in pixels."""


class FilterMenu(QPushButton):
    """Shows what the filter is, and lets the author change it.

    Signals:
        filter_changed: Another filter is wanted; carries the ``NoteFilter``.
    """

    filter_changed = Signal(NoteFilter)

    def __init__(self, nothing_set: str, parent: QWidget | None = None) -> None:
        """Make the button.

        Args:
            nothing_set: What it says if all notes are shown.
            parent: What it stands on.
        """
        super().__init__(parent)
        self._nothing_set = nothing_set
        self._menu = ChoiceMenu(nothing_set, self)
        self._menu.filter_changed.connect(self._on_changed)
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._show_words()

    @property
    def note_filter(self) -> NoteFilter:
        """The filter as it is set."""
        return self._menu.wanted

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer the choices of ``sections``."""
        self._menu.show_choices(sections)
        self._show_words()

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the filter is, without telling anybody."""
        self._menu.wanted = wanted
        self._show_words()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt neither keeps the words off the edge nor shortens them.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(_INSET, 0, -_ARROW, 0)
        words = self.fontMetrics().elidedText(
            self.text().replace("&&", "&"), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _on_changed(self, wanted: NoteFilter) -> None:
        self._show_words()
        self.filter_changed.emit(wanted)

    def _show_words(self) -> None:
        facts = facts_of(self._menu.wanted, self._menu.sections, {})
        words = " · ".join(fact.label for fact in facts) or self._nothing_set
        self.setText(words.replace("&", "&&"))
        shown = translate("Notes shown: {filter}", filter=words)
        self.setAccessibleName(shown)
        self.setToolTip(plain_tip(shown))
