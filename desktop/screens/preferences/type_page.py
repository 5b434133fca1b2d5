"""The preferences of the page: its type, its width, its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.appearance.fonts import TEXT_FAMILY
from desktop.screens.preferences.choice_field import ChoiceField
from desktop.screens.preferences.sample_text import SampleText
from desktop.screens.preferences.stepper import Stepper
from desktop.widgets.buttons import Switch

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.settings import Settings

_THEMES = (
    ("system", "As the system"),
    ("light", "Light"),
    ("sepia", "Sepia"),
    ("dark", "Dark"),
)


_FAMILY_WIDTH = 280
"""Of the field for the typeface, in pixels."""


class TypePage(QWidget):
    """Typeface, size, line height, column and theme, with a sample of them.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._family = ChoiceField(theme, self)
        self._family.addItems(_families())
        self._size = Stepper("Size", " pt", theme, self)
        self._size.set_range(6, 72, 0.5, decimals=1)
        self._height = Stepper("Line height", " × the size", theme, self)
        self._height.set_range(1, 3, 0.05, decimals=2)
        self._column = Stepper("Column", " characters", theme, self)
        self._column.set_range(20, 200, 1, decimals=0)
        self._theme = Switch(theme, padding=14, lead=5, parent=self)
        self._theme.set_choices(_THEMES)
        self._sample = SampleText(settings, theme, self)
        self._lay_out()
        self.show_settings(settings)
        self._family.currentTextChanged.connect(self._on_family_chosen)
        self._size.stepped.connect(self._on_size_chosen)
        self._height.stepped.connect(self._on_height_chosen)
        self._column.stepped.connect(self._on_column_chosen)
        self._theme.chosen.connect(self._on_theme_chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        with QSignalBlocker(self._family):
            if self._family.findText(settings.text_family) < 0:
                # A face this machine lacks is still the one the author asked for.
                self._family.addItem(settings.text_family)
            self._family.setCurrentText(settings.text_family)
        self._size.show_number(settings.text_size)
        self._height.show_number(settings.line_height)
        self._column.show_number(settings.column_characters)
        self._theme.show_choice(settings.theme)
        self._sample.show_settings(settings)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._family, self._size, self._height, self._column, self._theme):
            part.show_theme(theme)
        self._sample.show_theme(theme)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for words, field in (
            ("Typeface", self._family),
            ("Size", self._size),
            ("Line height", self._height),
            ("Column", self._column),
            ("Theme", self._theme),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            rows.addRow(label, field)
        self._family.setFixedWidth(_FAMILY_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addLayout(rows)
        layout.addWidget(self._sample, stretch=1)

    def _on_family_chosen(self, family: str) -> None:
        self.preferred.emit("text_family", family)

    def _on_size_chosen(self, size: float) -> None:
        self.preferred.emit("text_size", size)

    def _on_height_chosen(self, height: float) -> None:
        self.preferred.emit("line_height", round(height, 2))

    def _on_column_chosen(self, characters: float) -> None:
        self.preferred.emit("column_characters", round(characters))

    def _on_theme_chosen(self, theme: str) -> None:
        self.preferred.emit("theme", theme)


def _families() -> list[str]:
    """Return the typefaces to choose from, the one Reread brings along first."""
    families = (
        family
        for family in QFontDatabase.families()
        if family != TEXT_FAMILY
        and not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
    )
    return [TEXT_FAMILY, *sorted(families, key=str.casefold)]
