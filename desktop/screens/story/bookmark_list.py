"""The window that lists the bookmarks of a story: words of each, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.theme import palette
from desktop.text.span import Span
from desktop.text.structure.part_names import PartNames
from desktop.value import value
from desktop.widgets.dialogs import BAR, bar, dialog_button, flush
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import (
    ChoiceList,
    LinesDelegate,
    RowModel,
)
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.session.story.bookmarks import Bookmarks
    from desktop.session.story.live_text import LiveText
    from desktop.text.structure.outline import Outline

_SIZE = QSize(560, 420)
_LEAD = 6
"""Above the first line of a row and below its last, in pixels."""
_WORDS = 120
"""Code points of a line that are shown."""
_LONGEST_HEADING = 60


@value
class _BookmarkRow:
    """A bookmark: what stands there, and in which part of the story."""

    place: int
    words: str
    part: str


class _BookmarkModel(RowModel[_BookmarkRow]):
    """The bookmarks."""

    @override
    def words_of(self, row: _BookmarkRow) -> str:
        return row.words

    @override
    def spoken(self, row: _BookmarkRow) -> str:
        return ", ".join(filter(None, (row.words, row.part)))

    @override
    def choice_of(self, row: _BookmarkRow) -> int:
        return row.place


class BookmarkList(QDialog):
    """Bookmarks in their order; Enter goes to one, Del takes it away.

    Signals:
        chosen: The author wants to go to one; carries its place, in code points.
    """

    chosen = Signal(int)

    def __init__(
        self,
        bookmarks: Bookmarks,
        live: LiveText,
        outline: Outline,
        here: int,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """List the bookmarks.

        Args:
            bookmarks: The bookmarks.
            live: The story.
            outline: Its parts.
            here: Where the author is, in code points; the nearest is chosen first.
            theme: The colours.
            parent: The window of the story.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Bookmarks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting_size(self, _SIZE))
        self._bookmarks = bookmarks
        self._live = live
        self._names = PartNames(outline, _LONGEST_HEADING)
        self._removed: list[int] = []
        self._rows = _BookmarkModel()
        self._list = ChoiceList(
            LinesDelegate(theme, lambda row: (row.words, row.part), _LEAD),
            self._rows,
            translate("Bookmarks"),
            self,
        )
        self._list.setObjectName("bookmarks")
        self._list.entered.connect(self._on_entered)
        self._list.doubleClicked.connect(self._on_entered)
        self._none = plain_label(self, "words", translate("No bookmark is left."))
        self._make_buttons()
        self._lay_out()
        self._show(here)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.setPalette(palette(theme))
        self._list.show_theme(theme)

    def _show(self, nearest_to: int) -> None:
        places = self._bookmarks.places
        self._rows.show_rows([self._row(place) for place in places])
        self._list.setVisible(bool(places))
        self._none.setVisible(not places)
        for button in (self._go, self._remove):
            button.setEnabled(bool(places))
        self._back.setVisible(bool(self._removed))
        if places:
            nearest = min(places, key=lambda place: abs(place - nearest_to))
            self._list.choose_row(places.index(nearest))
            self._list.setFocus()

    def _row(self, place: int) -> _BookmarkRow:
        live = self._live
        block = live.block_span(live.block_at(place))
        # From the word it is in, or before that if there would be room for more.
        first = min(place, max(block.start, block.end - _WORDS))
        before = live.flowing_slice(Span(block.start, first))
        start = block.start + before.rfind(" ") + 1
        words = live.flowing_slice(Span(start, min(block.end, first + _WORDS))).strip()
        if start > block.start:
            words = f"…{words}"
        part = self._names.of(Span(place, place))
        return _BookmarkRow(place, words or translate("(blank line)"), part)

    # What the author does

    def _on_entered(self) -> None:
        place = self._list.chosen
        if isinstance(place, int):
            self.close()
            self.chosen.emit(place)

    def _on_removed(self) -> None:
        place = self._list.chosen
        if isinstance(place, int):
            self._removed.append(place)
            self._bookmarks.clear(place)
            self._show(place)

    def _on_put_back(self) -> None:
        if self._removed:
            place = self._removed.pop()
            self._bookmarks.restore(place)
            self._show(place)

    def _make_buttons(self) -> None:
        self._go = dialog_button(translate("Go there"), self, self._on_entered)
        self._remove = dialog_button(translate("Take away"), self, self._on_removed)
        self._back = dialog_button(translate("Undo"), self, self._on_put_back)
        self._close = dialog_button(translate("Close"), self, self.close)
        for keys, does in (("Del", self._on_removed), ("Ctrl+Z", self._on_put_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _lay_out(self) -> None:
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = flush(QVBoxLayout(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 14, 12, 10)
        inner.addWidget(self._list)
        inner.addWidget(self._none)
        layout.addLayout(inner, stretch=1)
        left, right = [self._remove, self._back], [self._go, self._close]
        layout.addWidget(bar("foot", left, right, self, BAR))
