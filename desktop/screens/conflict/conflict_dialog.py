"""The window for a story that was changed at the same places here and elsewhere.

Nothing is lost whatever is pressed: what was not decided on is kept from both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.comparison.style import ComparisonStyle
from desktop.screens.conflict.conflict_cards import CardList
from desktop.session.keeping.conflict import IN_THIS_WINDOW
from desktop.text.merging.merge import Choice, Merge, settled
from desktop.widgets.dialogs import bar, dialog_button, flush, keep_keys
from desktop.widgets.labels import plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings

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
        chosen: The author is done; carries what is kept of each place.
    """

    decided = Signal(object)
    chosen = Signal(list)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Changed here and elsewhere"))
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(640, 400)
        self._settings, self._theme, self._zoom = settings, theme, 100
        self._merge = Merge("")
        self._title = plain_label(self, "title")
        self._words = plain_label(self, "words", wraps=True)
        self._count = plain_label(self, "quiet")
        self._cards = CardList(self._style(), self)
        self._cards.changed.connect(self._on_changed)
        both = translate("Keep both everywhere")
        self._both = dialog_button(both, self, self._on_both_clicked)
        self._cancel = dialog_button(translate("Cancel"), self, self.reject)
        self._done = dialog_button(translate("OK"), self, self.accept)
        self._done.setDefault(True)
        keep_keys(self._both, self._cancel, self._done)
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
        self._title.setText(
            translate("{ours} · {theirs}", ours=ours_name, theirs=theirs_name)
        )
        same = translate_count(
            "Both changed the story at the same place. All else is merged already.",
            "Both changed the story at the same {count} places. All else is merged "
            "already.",
            len(merge.conflicts),
        )
        kept = translate(
            "What you do not decide on is kept from both sides, one after the other."
        )
        self._words.setText(in_sequence(same, kept))
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
        self.chosen.emit(list(self._cards.choices))

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
        top = QFrame(self)
        top.setObjectName("head")
        head = QVBoxLayout(top)
        head.setContentsMargins(24, 16, 24, 14)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._words)
        layout = flush(QVBoxLayout(self))
        layout.addWidget(top)
        layout.addWidget(self._cards, stretch=1)
        margins, done = (24, 10, 24, 10), [self._cancel, self._done]
        foot = bar("foot", [self._both, self._count], done, self, margins)
        layout.addWidget(foot)

    def _on_changed(self) -> None:
        done, count = len(self._cards.decided), len(self._cards.choices)
        number, of = grouped(done), grouped(count)
        words = translate("{number} of {count} decided", number=number, count=of)
        self._count.setText(words)

    def _on_both_clicked(self) -> None:
        self._cards.choose_everywhere(Choice.BOTH)
