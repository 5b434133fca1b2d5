"""The rows in which an author chooses how a story stands on the pages of a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.panels.paper_choices import PaperChoices
from desktop.printing.kept_choices import choices_from, kept_choices
from desktop.screens.exchange.packet_form import LABELS
from desktop.widgets.dialogs import flush

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.appearance.theme import Theme

_ABOVE = 20
"""Between what goes along and the pages, in pixels."""


class PaperForm(QWidget):
    """The choices of a page, as they are remembered.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = PaperChoices(theme, parent=self)
        rows = self._paper.layout()
        if isinstance(rows, QGridLayout):
            rows.setColumnMinimumWidth(0, LABELS)
        self._paper.changed.connect(self._on_changed)
        column = flush(QVBoxLayout(self))
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.addWidget(self._paper)

    @property
    def options(self) -> dict[str, Any]:
        """What is chosen now, as it is remembered."""
        return kept_choices(self._paper.choices)

    def show_options(self, options: Mapping[str, Any]) -> None:
        """Show what was chosen, without telling anybody."""
        self._paper.show_choices(choices_from(options))

    def keys_in_order(self) -> list[QWidget]:
        """Return what takes the keys, in the order Tab goes through it."""
        return self._paper.keys_in_order()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._paper.show_theme(theme)

    def _on_changed(self, _: object) -> None:
        self.changed.emit()
