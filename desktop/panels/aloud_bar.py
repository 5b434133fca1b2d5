"""The bar over the page's foot while the story is read aloud.

It lies over the page and never pushes it.  Whatever it does has a key as well, which
its tips name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from desktop.widgets.buttons import IconButton
from desktop.widgets.labels import plain_label, plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from desktop.appearance.theme import Theme

_PAUSE, _GO_ON = "pause", "play"
_LONGEST_VOICE = 24
"""Code points of a voice's name that are shown."""


class AloudBar(QFrame):
    """Shows how the story is read aloud, and lets the author change that.

    Signals:
        called: Something is to be done; carries the id of its action.
    """

    called = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_paused = False
        self._keys: Mapping[str, str] = {}
        self._names: dict[QAbstractButton, tuple[str, str]] = {}
        self._toggle = self._icon(_PAUSE, "read-aloud", translate("Pause"))
        self._icons = (
            self._toggle,
            self._icon("skip-back", "aloud-previous", translate("Sentence before")),
            self._icon("rotate-ccw", "aloud-again", translate("Once more")),
            self._icon("skip-forward", "aloud-next", translate("Next sentence")),
        )
        self._slower = self._icon("minus", "aloud-slower", translate("Slower"))
        self._faster = self._icon("plus", "aloud-faster", translate("Faster"))
        self._speed = plain_label(self, "speed")
        self._voice = QPushButton(self)
        self._voice.setProperty("quiet", True)
        # A click must not take the caret out of the page.
        self._voice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._join(self._voice, "aloud-voice", translate("Choose a voice"))
        self._left = plain_label(self, "left")
        self._stop = self._icon("x", "aloud-stop", translate("Stop reading aloud"))
        self.setAccessibleName(translate("Reading aloud"))
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for button in self.findChildren(IconButton):
            button.show_theme(theme)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys that do the same, by the ids of their actions."""
        self._keys = keys
        for button, (action, name) in self._names.items():
            key = keys.get(action, "")
            tip = translate("{name} ({key})", name=name, key=key) if key else name
            button.setToolTip(plain_tip(tip))

    def show_paused(self, *, is_paused: bool) -> None:
        """Show whether it has paused."""
        if is_paused == self._is_paused:
            return
        self._is_paused = is_paused
        name = translate("Go on reading aloud") if is_paused else translate("Pause")
        self._toggle.show_icon(_GO_ON if is_paused else _PAUSE, self._theme)
        self._toggle.setAccessibleName(name)
        self._names[self._toggle] = "read-aloud", name
        self.show_keys(self._keys)

    def show_speed(self, speed: str, *, may_slower: bool, may_faster: bool) -> None:
        """Show how fast it speaks, in words, and whether it can otherwise."""
        self._speed.setText(speed)
        self._slower.setEnabled(may_slower)
        self._faster.setEnabled(may_faster)

    def show_voice(self, name: str) -> None:
        """Show what the voice is called."""
        shown = name if len(name) <= _LONGEST_VOICE else f"{name[:_LONGEST_VOICE]}…"
        self._voice.setText(shown.replace("&", "&&"))
        said = translate("Voice: {name}. Choose another", name=name)
        self._voice.setAccessibleName(said)

    def show_left(self, words: str) -> None:
        """Show how much is left; nothing if that is empty."""
        self._left.setText(words)
        self._left.setVisible(bool(words))

    def _icon(self, icon: str, action: str, name: str) -> IconButton:
        button = IconButton(icon, name, self._theme, self)
        self._join(button, action, name)
        return button

    def _join(self, button: QAbstractButton, action: str, name: str) -> None:
        self._names[button] = action, name
        button.clicked.connect(self._on_clicked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(2)
        for button in self._icons:
            row.addWidget(button)
        row.addSpacing(10)
        for widget in (self._slower, self._speed, self._faster):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addWidget(self._voice)
        row.addSpacing(6)
        row.addWidget(self._left)
        row.addSpacing(6)
        row.addWidget(self._stop)
        wide = self._speed.fontMetrics().horizontalAdvance("0.00×") + 6
        self._speed.setMinimumWidth(wide)
        self._speed.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _on_clicked(self) -> None:
        for button, (action, _) in self._names.items():
            if button is self.sender():
                self.called.emit(action)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.called.emit("aloud-stop")
        else:
            super().keyPressEvent(event)
