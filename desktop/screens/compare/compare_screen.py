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

from desktop.comparison.view import ComparisonView
from desktop.margin.margin import Margin
from desktop.panels.overview import Overview
from desktop.screens.compare.compare_head import CompareHead
from desktop.screens.compare.compared_texts import nothing_words
from desktop.screens.compare.side_notes import CompareCards
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.comparison.model import ComparisonModel
    from desktop.screens.compare.side_notes import SideNotes
    from desktop.storage.story.settings import Settings

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
        edit_requested: The author wants to edit the paragraph.
        history_requested: The author wants to know how the paragraph read before.
    """

    taking_requested = Signal()
    paragraph_requested = Signal()
    edit_requested = Signal()
    history_requested = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._zoom = settings, 100
        self._can_take = False
        self.head = CompareHead(theme, self)
        self.view = ComparisonView(settings, theme, self)
        self.margin = Margin(theme, self, is_read_only=True)
        self.overview = Overview(theme, self)
        self.overview.setAccessibleName(translate("Overview of the changes"))
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

    def show_model(self, model: ComparisonModel, old_name: str, new_name: str) -> None:
        """Show other texts, from the top."""
        self.cards.chosen = None
        self.margin.choose(None)
        self.view.show_model(model, old_name, new_name)
        self._show_rest()

    def update_model(self, model: ComparisonModel) -> None:
        """Show what became of the texts, without going elsewhere."""
        self.view.update_model(model)
        self._show_rest()

    def show_words(self, words: str) -> None:
        """Show a sentence in place of the texts."""
        self._words.setText(words)
        self._shown.setCurrentWidget(self._words)
        self.head.hide()

    @property
    def words(self) -> str:
        """The sentence that was last shown in place of the texts."""
        return self._words.text()

    def height_of(self, height: float) -> float:
        """Return how far below the top of the screen something of the texts is.

        Args:
            height: How far below the top of the texts it is, in pixels.
        """
        return height + self._top_of_texts()

    def height_in_texts(self, height: float) -> float:
        """Return how far below the top of the texts a height of the screen is.

        What would be above them is at their top.
        """
        return max(height - self._top_of_texts(), 0.0)

    def _top_of_texts(self) -> int:
        return self.view.canvas.viewport().mapTo(self, QPoint(0, 0)).y()

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
        self._settings, self._zoom = settings, zoom
        self.head.show_settings(settings)
        self.view.set_side_by_side(settings.compare_side_by_side)
        self.view.show_settings(settings, zoom)
        self.margin.show_meanings(settings.colour_meanings)
        self._show_margin()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
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

    # How it is done

    def _show_rest(self) -> None:
        self._shown.setCurrentIndex(0)
        self.head.show()
        self.head.show_tally(self.view.model.base.tally)
        self.margin.refresh()
        self.show_taking()
        self._marking.start(0)

    def show_taking(self) -> None:
        """Offer to take back what can be."""
        self.head.show_taking(
            can_take=self._can_take and bool(self.view.picks_meant()),
            can_take_paragraph=self._can_take and bool(self.view.paragraph_meant()),
        )

    def _show_marks(self) -> None:
        self.overview.show_marks(self.view.change_marks())

    def _show_margin(self) -> None:
        settings, margin = self._settings, self.margin
        is_split = settings.compare_side_by_side
        least = _LEAST_FOR_TWO if is_split else _LEAST_FOR_ONE
        room, narrow = self.width() - least, margin.minimumSizeHint().width()
        # The cards are as large as the texts, as far as that leaves these their room.
        zoom = min(self._zoom, max(100, 100 * room // narrow))
        margin.set_zoom(zoom)
        texts = self.view.best_width(side_by_side=is_split)
        spare = self.width() - self.overview.sizeHint().width() - texts
        width = max(narrow * zoom // 100, spare)
        margin.setFixedWidth(min(width, margin.sizeHint().width()))
        is_wanted = settings.show_margin and self.cards.are_any
        margin.setVisible(is_wanted and room >= narrow)

    def _connect(self) -> None:
        head, view = self.head, self.view
        head.next_requested.connect(view.next_change)
        head.previous_requested.connect(view.previous_change)
        head.taking_requested.connect(self.taking_requested)
        head.paragraph_requested.connect(self.paragraph_requested)
        view.change_shown.connect(self._on_change_shown)
        view.selected.connect(self.show_taking)
        view.shifted.connect(self._on_shifted)
        view.menu_opening.connect(self._on_menu_opening)
        view.canvas.widened.connect(self._on_widened)
        view.canvas.underlines = self.cards.underlines
        # The overview beside it is its scroll bar.
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        view.canvas.setVerticalScrollBarPolicy(never)
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
        # They stand above the notes as well.
        self.view.names.setFixedHeight(_NAMES_HEIGHT)
        texts.addWidget(self.view.names)
        texts.addLayout(row, stretch=1)
        self._shown.addWidget(body)
        self._shown.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shown, stretch=1)

    # What happens

    def _on_change_shown(self, number: int, count: int) -> None:
        self.head.show_place(number, count, nothing_words(self.view.model))
        self.show_taking()

    def _on_shifted(self) -> None:
        self._show_view()
        self.margin.scroll_to(self.view.canvas.top)
        self.margin.refresh()

    def _on_scrolled(self, pixels: int) -> None:
        bar = self.view.canvas.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_widened(self) -> None:
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

    def _on_menu_opening(self, menu: QMenu) -> None:
        take = menu.addAction(translate("Take back"))
        take.setEnabled(self._can_take and bool(self.view.picks_meant()))
        take.triggered.connect(self.taking_requested)
        paragraph = menu.addAction(translate("Take the paragraph back"))
        paragraph.setEnabled(self._can_take and bool(self.view.paragraph_meant()))
        paragraph.triggered.connect(self.paragraph_requested)
        edit = menu.addAction(translate("Edit here"))
        edit.setEnabled(self._can_take)
        edit.triggered.connect(self.edit_requested)
        history = menu.addAction(translate("History of this paragraph…"))
        history.triggered.connect(self.history_requested)
        menu.addSeparator()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_margin()
