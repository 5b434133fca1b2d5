"""A button that is only an icon, with its name as the tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.appearance.icons import icon

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_SIDE = 16
"""Of the icon, in pixels."""


class IconButton(QToolButton):
    """An icon to press.

    Args:
        icon_name: The icon's name in the Lucide set.
        name: What pressing it does; shown as tool tip and read out.
        theme: Where the icon's colour comes from.
        parent: The widget it stands in.
        is_bold: Whether its lines are as wide as those of bold type.
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

    def show_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of ``theme``."""
        self.setIcon(icon(self._icon_name, theme.text, is_bold=self._is_bold))
