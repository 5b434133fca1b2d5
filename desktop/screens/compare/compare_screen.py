"""The screen on which two texts of a story are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.margin.margin import Margin
from desktop.panels.comparison.change_marks import change_marks
from desktop.panels.comparison.comparison_view import ComparisonView
from desktop.panels.comparison.picking import (
    paragraph_meant,
    picks_meant,
    selected_words,
)
from desktop.panels.difference.names_line import NamesLine
from desktop.panels.overview import Overview
from desktop.screens.compare.compare_cards import CompareCards
from desktop.screens.compare.compare_head import CompareHead
from desktop.screens.compare.text_words import nothing_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.panels.comparison.reading import Reading
    from desktop.panels.difference.laid_rows import Columns
    from desktop.screens.compare.side_notes import SideNotes
    from desktop.storage.settings import Settings

_NAMES_HEIGHT = 40
"""In pixels."""

_LEAST_FOR_TWO, _LEAST_FOR_ONE = 900, 520
"""What the texts need beside the margin, side by side or as one, in pixels."""

_PAUSE_MS = 120
"""How long heights may change before the overview is drawn anew."""


class CompareScreen(QWidget):
    """Head, texts, margin and overview, or a sentence in their place.

    Attributes:
        head: Counts and ways to look at it.
        view: The texts.
        margin: The notes on them.
        overview: Their scroll bar.

    Signals:
        taking_requested: The author wants the change or the selected words back.
        paragraph_requested: The author wants the paragraph back.
        copy_requested: The author wants the selected words in the clipboard.
    """

    taking_requested = Signal()
    paragraph_requested = Signal()
    copy_requested = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._can_take = False
        self.head = CompareHead(theme, self)
        self.names = NamesLine(self)
        self.names.setFixedHeight(_NAMES_HEIGHT)
        self.view = ComparisonView(settings, theme, self)
        self.margin = Margin(theme, self, is_read_only=True)
        self.overview = Overview(theme, self)
        self.overview.setAccessibleName("Overview of the changes")
        self.cards = CompareCards(self.view)
        self._words = QLabel(self)
        self._shown = QStackedWidget(self)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(_PAUSE_MS)
        self._marking.timeout.connect(self._show_marks)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view.canvas)
        self.show_settings(settings)

    # What is shown

    def show_reading(self, reading: Reading, old_name: str, new_name: str) -> None:
        """Show other texts, from the top."""
        self.names.show_names(old_name, new_name)
        self.cards.chosen = None
        self.margin.choose(None)
        self.view.show_reading(reading)
        self._show_rest(reading)

    def update_reading(self, reading: Reading) -> None:
        """Show what became of the texts, without going elsewhere."""
        self.view.update_reading(reading)
        self._show_rest(reading)

    def show_words(self, words: str) -> None:
        """Show a sentence in place of the texts."""
        self._words.setText(words)
        self._shown.setCurrentWidget(self._words)
        self.head.hide()

    def show_notes(self, old: SideNotes, new: SideNotes) -> None:
        """Show the notes on the older and on the newer text."""
        self.cards.show_notes(old, new)
        chosen = self.cards.chosen
        if chosen is not None and self.cards.place_of(chosen) is None:
            self.choose(None)
        self._show_margin()
        self.margin.refresh()
        self.view.canvas.viewport().update()

    def show_can_take(self, can_take: bool) -> None:
        """Let it be known whether one of the texts may be changed."""
        self._can_take = can_take
        self.show_taking()

    def show_settings(self, settings: Settings, zoom: int = 100) -> None:
        """Show the texts as the author prefers; ``zoom`` is per cent."""
        self._settings = settings
        self.head.show_settings(settings)
        self.view.set_side_by_side(settings.compare_side_by_side)
        self.view.show_settings(settings, zoom)
        self._show_margin()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for part in (self.head, self.view, self.margin, self.overview):
            part.show_theme(theme)
        self._marking.start()

    def choose(self, note: str | None) -> None:
        """Open the card of a note, and bring its passage into view."""
        self.cards.chosen = note or None
        place = self.cards.place_of(note) if note else None
        if place is not None:
            self.view.show_position(*place)
        self.margin.choose(self.cards.chosen)
        self.view.canvas.viewport().update()

    def selected_words(self) -> str:
        """Return what is selected, fit to be copied."""
        return selected_words(self.view)

    # How it is done

    def _show_rest(self, reading: Reading) -> None:
        self._shown.setCurrentIndex(0)
        self.head.show()
        self.head.show_tally(reading.base.tally)
        self.margin.refresh()
        self.show_taking()
        self._marking.start(0)

    def show_taking(self) -> None:
        """Offer to take back what can be."""
        self.head.show_taking(
            can_take=self._can_take and bool(picks_meant(self.view)),
            can_take_paragraph=self._can_take and bool(paragraph_meant(self.view)),
        )

    def _show_marks(self) -> None:
        self.overview.show_marks(change_marks(self.view, self._theme))

    def _show_margin(self) -> None:
        settings = self._settings
        is_split = settings.compare_side_by_side
        least = _LEAST_FOR_TWO if is_split else _LEAST_FOR_ONE
        room = self.width() - self.margin.minimumSizeHint().width()
        is_wanted = settings.show_margin and self.cards.are_any
        self.margin.setVisible(is_wanted and room >= least)

    def _connect(self) -> None:
        head, view = self.head, self.view
        head.next_requested.connect(self._on_next)
        head.previous_requested.connect(self._on_previous)
        head.taking_requested.connect(self.taking_requested)
        head.paragraph_requested.connect(self.paragraph_requested)
        view.change_shown.connect(self._on_change_shown)
        view.selected.connect(self.show_taking)
        view.shifted.connect(self._on_shifted)
        view.menu_wanted.connect(self._on_menu_wanted)
        view.canvas.widened.connect(self._on_widened)
        view.canvas.underlines = self.cards.underlines
        self.margin.set_source(self.cards)
        self.margin.note_chosen.connect(self.choose)
        self.margin.left.connect(self.view.setFocus)
        self.margin.scrolled.connect(self._on_scrolled)
        bar = view.canvas.verticalScrollBar()
        self.overview.valueChanged.connect(bar.setValue)

    def _lay_out(self) -> None:
        self._words.setObjectName("words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setContentsMargins(60, 0, 60, 0)
        body, row = QWidget(self), QHBoxLayout()
        row.addWidget(self.view, stretch=1)
        row.addWidget(self.margin)
        row.addWidget(self.overview)
        texts = QVBoxLayout(body)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addWidget(self.names)
        texts.addLayout(row, stretch=1)
        self._shown.addWidget(body)
        self._shown.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shown, stretch=1)

    # What happens

    def _on_next(self) -> None:
        self.view.go(1)

    def _on_previous(self) -> None:
        self.view.go(-1)

    def _on_change_shown(self, number: int, count: int) -> None:
        reading = self.view.reading
        self.head.show_place(number, count, nothing_words(reading) if reading else "")
        self.show_taking()

    def _on_shifted(self) -> None:
        self._show_view()
        self.margin.scroll_to(self.view.canvas.top)
        self.margin.refresh()

    def _on_scrolled(self, pixels: int) -> None:
        bar = self.view.canvas.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_widened(self, columns: Columns) -> None:
        self.names.show_columns(self.view.setting, columns)
        self._marking.start()

    def _show_view(self) -> None:
        """Show in the overview which part is in view."""
        # The bar's own signals are not told while heights are made exact.
        bar = self.view.canvas.verticalScrollBar()
        with QSignalBlocker(self.overview):
            self.overview.setRange(bar.minimum(), bar.maximum())
            self.overview.setPageStep(bar.pageStep())
            self.overview.setSingleStep(bar.singleStep())
            self.overview.setValue(bar.value())
        self.overview.update()

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take = menu.addAction("Take back")
        take.setEnabled(self._can_take and bool(picks_meant(self.view)))
        take.triggered.connect(self.taking_requested)
        paragraph = menu.addAction("Take the paragraph back")
        paragraph.setEnabled(self._can_take and bool(paragraph_meant(self.view)))
        paragraph.triggered.connect(self.paragraph_requested)
        menu.addSeparator()
        copy = menu.addAction("Copy")
        copy.setEnabled(self.view.canvas.selection is not None)
        copy.triggered.connect(self.copy_requested)
        menu.popup(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_margin()
