"""The page of the preferences on which the author chooses what Reread speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.buttons import Switch
from desktop.widgets.labels import plain_label
from desktop.wording.speaking import LANGUAGES, SYSTEM
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings

_ABOUT = translate(
    "Another language is spoken when Reread is started the next time. Your stories may "
    "be in any language, whatever is chosen here."
)


class LanguagePage(QWidget):
    """The languages, each by its own name, and that of the system before them.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        label = QLabel(translate("Language"), self)
        self._language = Switch(theme, padding=14, lead=5, parent=self)
        as_system = (SYSTEM, translate("As the system"))
        self._language.set_choices((as_system, *LANGUAGES.items()))
        self._language.setAccessibleName(translate("Language"))
        label.setBuddy(self._language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self._language)
        layout.addWidget(plain_label(self, "about", _ABOUT, wraps=True))
        layout.addStretch()
        self.show_settings(settings)
        self._language.chosen.connect(self._on_chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        self._language.show_choice(settings.language)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._language.show_theme(theme)

    def _on_chosen(self, language: str) -> None:
        self.preferred.emit("language", language)
