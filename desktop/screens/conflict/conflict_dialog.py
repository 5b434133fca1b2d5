"""The window for a story that was changed at the same places here and elsewhere.

Nothing is lost whatever is pressed: what was not decided on is kept from both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.comparison.style import ComparisonStyle
from desktop.screens.conflict.conflict_cards import CardList
from desktop.session.conflict import IN_THIS_WINDOW
from desktop.text.merge import Choice, Merge, settled
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import counted, grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.settings import Settings

_SIZE = QSize(1060, 720)
_SCALE = 0.9
"""The size of the text, in sizes of the page: two columns have to fit a card."""

_CHOICES = {
    Qt.Key.Key_1: Choice.OURS,
    Qt.Key.Key_2: Choice.THEIRS,
    Qt.Key.Key_3: Choice.BOTH,
}
_STEPS = {
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Up: -1,
}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class ConflictDialog(QDialog):
    """Shows every place that both sides changed, and asks what to keep.

    Signals:
        decided: The author is done; carries the text that comes of it.
    """

    decided = Signal(object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Changed here and elsewhere"))
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(640, 400)
        self._settings, self._theme, self._zoom = settings, theme, 100
        self._merge = Merge("")
        self._title = _label("title", self)
        self._words = _label("words", self)
        self._words.setWordWrap(True)
        self._count = _label("quiet", self)
        self._cards = CardList(self._style(), self)
        self._cards.changed.connect(self._on_changed)
        self._both = QPushButton(translate("Keep both everywhere"), self)
        self._both.clicked.connect(self._on_both_clicked)
        self._cancel = QPushButton(translate("Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        self._done = QPushButton(translate("OK"), self)
        self._done.clicked.connect(self.accept)
        for button in (self._both, self._cancel, self._done):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._done.setDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def show_conflicts(
        self, merge: Merge, theirs_name: str, ours_name: str = IN_THIS_WINDOW
    ) -> None:
        """Show the conflicts of ``merge``.

        Args:
            merge: Both revisions made one.
            theirs_name: What theirs is called, such as ``On disk, 14:03``.
            ours_name: What the author's is called, such as ``In this window``.
        """
        self._merge = merge
        count = len(merge.conflicts)
        places = "place" if count == 1 else counted(count, "place")
        self._title.setText(f"{ours_name} · {theirs_name}")
        self._words.setText(
            f"Both changed the story at the same {places}. All else is merged already. "
            "What you do not decide on is kept from both sides, one after the other."
        )
        self._cards.show_merge(merge, (ours_name, theirs_name))
        self._on_changed()
        self.setFocus()

    def show_settings(self, settings: Settings, zoom: int = 100) -> None:
        """Set the texts in the author's type; ``zoom`` is per cent."""
        self._settings, self._zoom = settings, zoom
        self._set_type()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._set_type()

    @override
    def accept(self) -> None:
        super().accept()
        self.decided.emit(settled(self._merge, self._cards.choices))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CHOICES:
            self._cards.choose(_CHOICES[key])
        elif key in _STEPS:
            self._cards.go(_STEPS[key])
        elif key in _PAGES:
            bar = self._cards.verticalScrollBar()
            bar.setValue(bar.value() + _PAGES[key] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def _set_type(self) -> None:
        self._cards.show_type(self._style())

    def _style(self) -> ComparisonStyle:
        zoom = round(self._zoom * _SCALE)
        return ComparisonStyle(self._settings, self._theme, zoom)

    def _lay_out(self) -> None:
        top, bottom = QFrame(self), QFrame(self)
        top.setObjectName("head")
        bottom.setObjectName("foot")
        head = QVBoxLayout(top)
        head.setContentsMargins(24, 16, 24, 14)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._words)
        foot = QHBoxLayout(bottom)
        foot.setContentsMargins(24, 10, 24, 10)
        foot.setSpacing(10)
        foot.addWidget(self._both)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._cards, stretch=1)
        layout.addWidget(bottom)

    def _on_changed(self) -> None:
        done, count = len(self._cards.decided), len(self._cards.choices)
        self._count.setText(f"{grouped(done)} of {grouped(count)} decided")

    def _on_both_clicked(self) -> None:
        self._cards.choose_everywhere(Choice.BOTH)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
