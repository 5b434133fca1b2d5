"""The frame beside the page: a head, a line for what there is to say, the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from desktop.panels.pane_head import PaneHead

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.screens.story.pane.pane_view import PaneView


class PaneFrame(QFrame):
    """Holds what stands beside the page.

    Attributes:
        head: What is shown, and what can be chosen.
        view: The text; None while there is none.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PaneHead(theme, self)
        self.view: PaneView | None = None
        self._notice = QLabel(self)
        self._notice.setObjectName("pane_notice")
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._empty = QWidget(self)
        self.setFocusProxy(self._empty)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for widget in (self.head, self._notice):
            self._layout.addWidget(widget)
        self._layout.addWidget(self._empty, 1)

    def show_view(self, view: PaneView) -> None:
        """Show a text, of which there is nothing to say."""
        self.view = view
        self._empty.hide()
        self._layout.addWidget(view, 1)
        self.setFocusProxy(view)
        self.tell("")

    def take_view(self) -> PaneView | None:
        """Show no text any more; return the one that was shown."""
        view, self.view = self.view, None
        if view is not None:
            self.setFocusProxy(self._empty)
            self._layout.removeWidget(view)
            view.hide()
            self._empty.show()
        return view

    def tell(self, words: str) -> None:
        """Say something between the head and the text; nothing, if it is empty."""
        self._notice.setText(words)
        self._notice.setAccessibleName(words)
        self._notice.setVisible(bool(words))

    @property
    def told(self) -> str:
        """What is said there."""
        return str(self._notice.text())

    def has_keys(self) -> bool:
        """Return whether the keys go to the text or to a field beside it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.head.show_theme(theme)
