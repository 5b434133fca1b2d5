"""The window that shows what differs between two texts, and leads through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.view import ComparisonView
from desktop.widgets.buttons import Switch
from desktop.widgets.dialogs import bar, dialog_button, flush, keep_keys
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.comparison import Comparison, Tally
    from desktop.storage.story.settings import Settings


_SIZE = QSize(1120, 760)
_ONE, _TWO = "one", "two"
_NEXT_KEYS = ("F8", "Alt+Down")
_PREVIOUS_KEYS = ("Shift+F8", "Alt+Up")


class DifferenceDialog(QDialog):
    """A comparison with its title, its counts, and buttons to go through it.

    Signals:
        action_chosen: The author pressed the button for what can be done about it.
    """

    action_chosen = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(560, 360)
        self._title = ElidedLabel(self)
        self._title.setObjectName("title")
        self._counts = plain_label(self, "counts")
        self._place = plain_label(self, "counts")
        self._switch = Switch(theme, padding=14, lead=4, parent=self)
        self._switch.setAccessibleName(translate("How to show it"))
        self._switch.set_choices(
            [(_ONE, translate("One text")), (_TWO, translate("Side by side"))]
        )
        self._switch.chosen.connect(self._on_way_chosen)
        self._view = ComparisonView(settings, theme, self)
        self._view.change_shown.connect(self._on_change_shown)
        self._make_buttons()
        self._lay_out()
        self._take_keys()

    def _make_buttons(self) -> None:
        back, forth = self._view.previous_change, self._view.next_change
        self._previous = dialog_button(translate("Previous"), self, back)
        self._previous.setAccessibleName(translate("Previous difference"))
        self._next = dialog_button(translate("Next"), self, forth)
        self._next.setAccessibleName(translate("Next difference"))
        self._close = dialog_button(translate("Close"), self, self.reject)
        self._action = dialog_button("", self, self.action_chosen)
        self._action.setDefault(True)
        self._action.hide()
        # Enter belongs to what is folded; a click must not take the keys away.
        keep_keys(self._previous, self._next, self._close, self._action)

    def show_comparison(
        self,
        title: str,
        comparison: Comparison,
        old_name: str,
        new_name: str,
        *,
        is_markdown: bool = False,
    ) -> None:
        """Show what differs, from the top.

        Args:
            title: What is compared, such as the title of the story.
            comparison: The two texts, and what differs between them.
            old_name: What the author knows the old text as.
            new_name: The same for the new text.
            is_markdown: Whether the story is Markdown.
        """
        self.setWindowTitle(title)
        self._title.show_text(title)
        self._counts.setText(tally_words(comparison.tally))
        options = DisplayOptions(folds_same=True)
        model = model_of(comparison, options, is_markdown=is_markdown)
        self._view.show_model(model, old_name, new_name)
        self._previous.setEnabled(bool(comparison.steps))
        self._next.setEnabled(bool(comparison.steps))
        self._view.setFocus()

    def set_action(self, label: str) -> None:
        """Offer a button that says ``label``; empty takes it away."""
        # An ampersand in a name is no shortcut.
        self._action.setText(label.replace("&", "&&"))
        self._action.setAccessibleName(label)
        self._action.setVisible(bool(label))

    def set_side_by_side(self, is_wanted: bool) -> None:
        """Show both texts side by side, or both as one."""
        self._switch.show_choice(_TWO if is_wanted else _ONE)
        self._view.set_side_by_side(is_wanted)

    def show_settings(self, settings: Settings, zoom: int = 100) -> None:
        """Set the texts in the author's type; ``zoom`` is per cent."""
        self._view.show_settings(settings, zoom)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._switch.show_theme(theme)
        self._view.show_theme(theme)

    def _lay_out(self) -> None:
        head, goes = [self._title, self._counts], [self._previous, self._next]
        layout = flush(QVBoxLayout(self))
        layout.addWidget(bar("head", head, [self._switch], self))
        layout.addWidget(self._view, stretch=1)
        done = [self._close, self._action]
        layout.addWidget(bar("foot", [*goes, self._place], done, self))

    def _take_keys(self) -> None:
        for keys, go in (
            (_NEXT_KEYS, self._view.next_change),
            (_PREVIOUS_KEYS, self._view.previous_change),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(go)

    def _on_way_chosen(self, way: str) -> None:
        self._view.set_side_by_side(way == _TWO)

    def _on_change_shown(self, number: int, count: int) -> None:
        if number:
            place = {"number": grouped(number), "count": grouped(count)}
            words = translate("{number} of {count}", **place)
        elif count:
            words = translate_count("{count} difference", "{count} differences", count)
        else:
            words = ""
        self._place.setText(words)


def tally_words(tally: Tally) -> str:
    """Return ``34 words added, 12 removed, 1 paragraph moved``.

    What is none is left out; if nothing is left, the words are the same.
    """
    added, removed, moved = tally.added, tally.removed, tally.moved
    if added and removed:
        words = translate_count(
            "{count} word added, {removed} removed",
            "{count} words added, {removed} removed",
            added,
            removed=grouped(removed),
        )
    elif added:
        words = translate_count("{count} word added", "{count} words added", added)
    elif removed:
        words = translate_count(
            "{count} word removed", "{count} words removed", removed
        )
    else:
        words = "" if moved else translate("No word differs")
    if not moved:
        return words
    gone = translate_count("{count} paragraph moved", "{count} paragraphs moved", moved)
    return ", ".join(filter(None, (words, gone)))
