"""The view of two compared texts, in the type of the page, with their names above.

As one text, in which what went is struck through and what came is coloured, or with
both texts side by side.  All text is plain.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.comparison.canvas import ComparisonCanvas
from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.row_layout import best_width
from desktop.comparison.selection import picks_written_anew, selected_picks, words_of
from desktop.comparison.shown_rows import shown_rows
from desktop.comparison.style import ComparisonStyle
from desktop.drafts.comparison import Comparison
from desktop.drafts.rows import IN_OLD, RowKind
from desktop.drafts.taking import picks_of_row, picks_of_step
from desktop.text.diff import Fate
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.comparison.model import ComparisonModel
    from desktop.comparison.row_layout import Columns
    from desktop.comparison.shown_rows import Fold
    from desktop.drafts.rows import Difference, Row
    from desktop.drafts.taking import Pick
    from desktop.storage.story.settings import Settings

_NAMES_HEIGHT = 44
"""In pixels."""

_LONGEST_SPOKEN = 300
"""Code points that are read out at once."""


class ComparisonView(QWidget):
    """Shows a comparison, and leads through the changes.

    Attributes:
        names: Which text is which, above the texts.
        canvas: The texts.
        model: What is shown.
        row: The row the author pressed or went to last; None before that.

    Signals:
        change_shown: Another change stands out; carries its number, from one on, or
            zero if none does, and how many there are.
        selected: Something else is selected.
        shifted: Rows stand elsewhere in the view.
        menu_opening: The author asks what can be done; carries the ``QMenu``, to which
            what can be done here besides copying is to be added.
    """

    change_shown = Signal(int, int)
    selected = Signal()
    shifted = Signal()
    menu_opening = Signal(QMenu)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._zoom = settings, theme, 100
        self._style = ComparisonStyle(settings, theme)
        self._is_split = False
        self._unfolded: set[int] = set()
        self._current: int | None = None
        self._left_at: tuple[int, int] | None = None
        nothing = Comparison("", "")
        self.model = model_of(nothing, DisplayOptions(), is_markdown=False)
        self.row: int | None = None
        self.names = NamesLine(self)
        self.names.setFixedHeight(_NAMES_HEIGHT)
        self.canvas = ComparisonCanvas(self._style, self._partner_of, self)
        self._connect()
        self.setFocusProxy(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self.canvas, stretch=1)

    # What is shown

    @property
    def theme(self) -> Theme:
        """The colours of the texts."""
        return self._theme

    @property
    def is_split(self) -> bool:
        """Whether each text has a side of its own."""
        return self._is_split

    @property
    def step(self) -> Difference | None:
        """The change that stands out; None if none does."""
        return None if self._current is None else self.model.steps[self._current]

    def show_model(self, model: ComparisonModel, old_name: str, new_name: str) -> None:
        """Show other texts, from the top.

        Args:
            model: The two texts, and what differs between them.
            old_name: What the author knows the old text as.
            new_name: The same for the new text.
        """
        self.names.show_names(old_name, new_name)
        self._left_at = self.row = None
        self._take(model, (0, 0.0))
        self.canvas.verticalScrollBar().setValue(0)

    def update_model(self, model: ComparisonModel) -> None:
        """Show what became of the same old text and the new one; it stays in place."""
        before, (row, offset) = self.model.index, self._held()
        if self._current is not None:
            self._left_at = before.whereabouts(self._current)
        if self.row is not None:
            self.row = model.index.row_from(before.place_of(self.row))
        place = before.place_of(row) if self.model.shown.rows else 0
        self._take(model, (model.index.row_from(place), offset))

    def set_side_by_side(self, is_wanted: bool) -> None:
        """Show both texts side by side, or both as one."""
        if is_wanted != self._is_split:
            self._is_split = is_wanted
            self.canvas.select(None)
            self._show_rows()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._set_type()

    def show_settings(self, settings: Settings, zoom: int = 100) -> None:
        """Set the texts in the author's type.

        Args:
            settings: The author's preferences.
            zoom: Per cent of the size the author prefers.
        """
        if (settings, zoom) != (self._settings, self._zoom):
            self._settings, self._zoom = settings, zoom
            self._set_type()

    def best_width(self, *, side_by_side: bool) -> int:
        """Return how wide it is where no column is narrowed, in pixels."""
        return best_width(self._style, side_by_side=side_by_side)

    def change_marks(self) -> list[tuple[float, str]]:
        """Return how far down each change is, from 0 to 1, and its colour."""
        rows, stack = self.model.shown.rows, self.canvas.stack
        return [
            (
                stack.top(stack.place_of(step.rows.start)) / stack.height,
                _colour([rows[number] for number in step.rows], step, self._theme),
            )
            for step in self.model.steps
        ]

    # Going about

    def next_change(self) -> None:
        """Show the next change; after the last one, the first."""
        self._go(1)

    def previous_change(self) -> None:
        """Show the change before; before the first one, the last."""
        self._go(-1)

    def show_partner(self, row: int) -> None:
        """Bring the other place of a paragraph that moved into view."""
        partner = self._partner_of(row)
        if partner is not None:
            self.canvas.bring(partner)

    def show_position(self, side: int, position: int) -> None:
        """Bring a place of one of the texts into view, and stand there."""
        row = self.model.index.row_at(side, position)
        if row is not None:
            self.row = row
            self.canvas.bring(row)
            self._left_at = self.model.index.place_of(row), 0

    def bring(self, side: int, position: int) -> None:
        """Bring a place of one of the texts into view; the changes go on from there."""
        row = self.model.index.row_at(side, position)
        if row is not None:
            self._stand_at(None)
            self.canvas.bring(row)

    def _go(self, direction: int) -> None:
        count = len(self.model.steps)
        if not count:
            return
        if self._current is None:
            after = self._next_step()
            number = after if direction > 0 else after - 1
        else:
            number = self._current + direction
        self.canvas.select(None)
        self._stand_at(number % count)
        self.canvas.show_step(self.step)

    def _next_step(self) -> int:
        """Return the first change from where the author is on."""
        if self._left_at is not None:
            return self.model.index.step_from(self._left_at)
        return self.model.index.nearest_step(self.canvas.first_row())

    def _stand_at(self, number: int | None) -> None:
        self._current, self._left_at = number, None
        step = self.canvas.step = self.step
        if step is not None:
            self.row = step.rows.start
            self._say(spoken(self.model.shown, step))
        self.canvas.viewport().update()
        self._tell_change()

    def _tell_change(self) -> None:
        shown = 0 if self._current is None else self._current + 1
        self.change_shown.emit(shown, len(self.model.steps))

    def _say(self, words: str) -> None:
        self.canvas.setAccessibleDescription(words)
        told = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, told))

    # What is meant

    def selected_words(self) -> str:
        """Return what is selected, fit to be copied."""
        selection = self.canvas.selection
        column = selection.column if selection and self._is_split else None
        return words_of(self._selected_picks(), self.model.shown, column)

    def copy(self) -> None:
        """Put the selected words into the clipboard."""
        words = self.selected_words()
        if words:
            QGuiApplication.clipboard().setText(words)

    def picks_meant(self) -> list[Pick]:
        """Return the selected words, or else the change that stands out."""
        if self.canvas.selection is not None:
            return self._selected_picks()
        return picks_of_step(self.model.shown, self.step) if self.step else []

    def paragraph_meant(self) -> list[Pick]:
        """Return the paragraphs in which something is selected, or else that one is at.

        Where one was written anew, that which went and that which came are one.
        """
        comparison = self.model.shown
        if self.canvas.selection is not None:
            meant = sorted({pick.row for pick in self._selected_picks()})
            return [pick for row in meant for pick in picks_of_row(comparison, row)]
        return [] if self.row is None else picks_written_anew(comparison, self.row)

    def _selected_picks(self) -> list[Pick]:
        canvas = self.canvas
        return selected_picks(canvas.selection, canvas.stack, self.model.shown)

    # Showing it

    def _partner_of(self, row: int) -> int | None:
        return self.model.shown.rows[row].partner

    def _held(self) -> tuple[int, float]:
        """Return a row of the old text in view, and how much of it is scrolled away."""
        rows, first = self.model.shown.rows, self.canvas.first_row()
        stays = (n for n in range(first, len(rows)) if rows[n].kind in IN_OLD)
        row = next(stays, first)
        return row, self.canvas.top - self.canvas.stack.top_of(row)

    def _take(self, model: ComparisonModel, held: tuple[int, float]) -> None:
        self.model, self._current, self.canvas.step = model, None, None
        self._unfolded.clear()
        self.canvas.select(None)
        self._show_rows(held)
        self._tell_change()

    def _set_type(self) -> None:
        self._style = ComparisonStyle(self._settings, self._theme, self._zoom)
        self._show_rows()

    def _show_rows(self, held: tuple[int, float] | None = None) -> None:
        is_split = self._is_split
        shown = shown_rows(self.model, self._unfolded, side_by_side=is_split)
        self.canvas.show_rows(shown, self._style, side_by_side=is_split, held=held)

    # What happens

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.widened.connect(self._on_widened)
        canvas.pressed.connect(self._on_pressed)
        canvas.unfold_wanted.connect(self._on_unfold_wanted)
        canvas.partner_wanted.connect(self.show_partner)
        canvas.step_wanted.connect(self._go)
        canvas.copy_wanted.connect(self.copy)
        canvas.selected.connect(self.selected)
        canvas.shifted.connect(self.shifted)
        canvas.menu_wanted.connect(self._on_menu_wanted)

    def _on_widened(self, columns: Columns) -> None:
        self.names.show_columns(self._style, columns)

    def _on_pressed(self, row: int, words: int) -> None:
        self._stand_at(self.model.index.step_at(row, words))
        self.row = row

    def _on_unfold_wanted(self, fold: Fold) -> None:
        self._unfolded.add(fold.rows.start)
        self._show_rows()

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu)
        copy = menu.addAction(translate("Copy"))
        copy.setEnabled(self.canvas.selection is not None)
        copy.triggered.connect(self.copy)
        menu.popup(place)


def spoken(comparison: Comparison, step: Difference) -> str:
    """Return what happened in ``step``, such as ``Went: “old”. Came: “new”.``."""
    rows = [comparison.rows[n] for n in step.rows]
    if rows[0].kind is RowKind.MOVED_HERE:
        moved = (words.text for words in rows[0].words if words.fate is not Fate.WENT)
        words = _shortened("".join(moved))
        return translate("Moved here: “{words}”.", words=words)
    went = _shortened(_text(rows, step, Fate.WENT))
    came = _shortened(_text(rows, step, Fate.CAME))
    said = in_sequence(
        translate("Went: “{words}”.", words=went) if went else "",
        translate("Came: “{words}”.", words=came) if came else "",
    )
    return said or translate("Blanks changed.")


def _text(rows: Sequence[Row], step: Difference, fate: Fate) -> str:
    words = [
        words.text
        for row in rows
        for number, words in enumerate(row.words)
        if words.fate is fate and (not step.words or number in step.words)
    ]
    return " ".join(" ".join(words).split())


def _shortened(text: str) -> str:
    longest = _LONGEST_SPOKEN
    return text if len(text) <= longest else text[:longest].rstrip() + "…"


def _colour(rows: Sequence[Row], step: Difference, theme: Theme) -> str:
    if rows[0].kind is RowKind.MOVED_HERE:
        return theme.moved
    if step.is_fine:
        return theme.quiet
    meant = [rows[0].words[number] for number in step.words]
    fates = {words.fate for words in meant or chain(*(row.words for row in rows))}
    if Fate.CAME not in fates:
        return theme.removed
    return theme.added if Fate.WENT not in fates else theme.accent


_GAP = 24
"""Between the two names in one column, in pixels."""


class NamesLine(QWidget):
    """Names both texts, each above its column or both above the one there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = ("", "")
        self._style: ComparisonStyle | None = None
        self._columns: Columns | None = None

    def show_names(self, old_name: str, new_name: str) -> None:
        """Call the texts so."""
        self._names = (old_name, new_name)
        self.setAccessibleName(
            translate("From {old} to {new}", old=old_name, new=new_name)
        )
        self.update()

    def show_columns(self, style: ComparisonStyle, columns: Columns) -> None:
        """Stand above ``columns``, in that type."""
        self._style, self._columns = style, columns
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._style is None or self._columns is None:
            return
        painter = QPainter(self)
        line = QColor(self._style.theme.line)
        painter.fillRect(self.rect(), QColor(self._style.theme.page))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        if len(self._columns.lefts) > 1:
            self._paint_apart(painter, self._style, self._columns)
        else:
            self._paint_together(painter, self._style, self._columns)

    def _paint_apart(
        self, painter: QPainter, style: ComparisonStyle, columns: Columns
    ) -> None:
        font = style.bold_fine_font()
        painter.setFont(font)
        painter.setPen(QColor(style.theme.quiet))
        for left, name in zip(columns.lefts, self._names, strict=True):
            self._paint_name(
                painter, QRectF(left, 0, columns.width, self.height()), name
            )
        middle = round(columns.page / 2)
        painter.fillRect(middle, 0, 1, self.height(), QColor(style.theme.line))

    def _paint_together(
        self, painter: QPainter, style: ComparisonStyle, columns: Columns
    ) -> None:
        left, right = columns.lefts[0], columns.lefts[0] + columns.width
        for name, fate in zip(self._names, (Fate.WENT, Fate.CAME), strict=True):
            font = style.bold_fine_font()
            font.setStrikeOut(fate is Fate.WENT)
            painter.setFont(font)
            painter.setPen(style.colour(fate))
            where = QRectF(left, 0, max(right - left, 0), self.height())
            left += self._paint_name(painter, where, name) + _GAP

    def _paint_name(self, painter: QPainter, where: QRectF, name: str) -> float:
        """Draw ``name`` and return how wide it is."""
        metrics = QFontMetricsF(QFont(painter.font()))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, where.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
