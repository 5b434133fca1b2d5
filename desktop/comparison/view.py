"""The view of two compared texts, in the type of the page, with their names above.

As one text, in which what went is struck through and what came is coloured, or with
both texts side by side.  All text is plain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.comparison.canvas import ComparisonCanvas
from desktop.comparison.model import (
    NEW,
    OLD,
    DisplayOptions,
    model_of,
    words_place,
)
from desktop.comparison.names_line import NamesLine
from desktop.comparison.row_layout import best_width
from desktop.comparison.selection import (
    Spot,
    picks_written_anew,
    selected_picks,
    words_of,
)
from desktop.comparison.shown_rows import shown_rows
from desktop.comparison.style import ComparisonStyle
from desktop.drafts.comparison import Comparison
from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind
from desktop.drafts.taking import picks_of_row, picks_of_step
from desktop.text.diff import Fate
from desktop.value import value
from desktop.widgets.offers import passing_menu
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.appearance.theme import Theme
    from desktop.comparison.model import ComparisonModel
    from desktop.comparison.row_layout import Columns
    from desktop.comparison.shown_rows import Fold
    from desktop.drafts.rows import Difference, Row
    from desktop.drafts.taking import Pick
    from desktop.storage.story.settings import Settings
    from desktop.typography.type_setting import TypeSetting

_NAMES_HEIGHT = 44
"""In pixels."""

_LONGEST_SPOKEN = 300
"""Code points that are read out at once."""


@value
class SeenPlace:
    """A place of one of the texts, and where in the view it is seen.

    Attributes:
        side: ``OLD`` or ``NEW``.
        position: The place in the text of that side, in code points.
        height: How far below the top of the view its line begins, in pixels.
    """

    side: int
    position: int
    height: float


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
        gone_on: The author goes to a change, or to words that were pressed.
        menu_opening: The author asks what can be done; carries the ``QMenu``, to which
            what can be done here besides copying is to be added.
    """

    change_shown = Signal(int, int)
    selected = Signal()
    shifted = Signal()
    gone_on = Signal()
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
    def type_setting(self) -> TypeSetting:
        """The type of the texts."""
        return self._style.setting

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
        if model.base is self.model.base:
            self._show_otherwise(model)
            return
        before, (row, offset) = self.model.index, self._held()
        if self._current is not None:
            self._left_at = before.whereabouts(self._current)
        elif self.row is not None and self._left_at is None:
            self._left_at = before.place_of(self.row), 0
        if self.row is not None:
            self.row = model.index.row_from(before.place_of(self.row))
        place = before.place_of(row) if self.model.shown.rows else 0
        self._take(model, (model.index.row_from(place), offset))

    def _show_otherwise(self, model: ComparisonModel) -> None:
        """Show the same texts in another grain: the change one is at still stands."""
        seen, step, left_at = self.place_seen(), self.step, self._left_at
        rows = self.model.shown.rows
        self._take(model, (0, 0.0))
        if seen is not None:
            self.show_place(seen)
        self._left_at = left_at
        if step is not None:
            row = step.rows.start
            place = words_place(rows[row], step.words.start, OLD)
            self._stand_at(model.index.step_near(row, place))
            if self._current is None:
                self._left_at = model.index.place_of(row), 0

    def set_side_by_side(self, is_wanted: bool) -> None:
        """Show both texts side by side, or both as one."""
        if is_wanted != self._is_split:
            seen = self.place_seen()
            self._is_split = is_wanted
            self.canvas.select(None)
            self._show_rows()
            if seen is not None:
                self.show_place(seen)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._set_type()

    def _show_anew(self) -> None:
        """Show the same otherwise; what one is at stays at its height."""
        seen = self.place_seen()
        self._show_rows()
        if seen is not None:
            self.show_place(seen)

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
        """Return how far down each change is, from 0 to 1, and its colour's name."""
        model, stack = self.model, self.canvas.stack
        height = stack.height
        return [
            (stack.top(stack.place_of(step.rows.start)) / height, ink)
            for step, ink in zip(model.steps, model.inks, strict=True)
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

    def place_seen(self, side: int | None = None) -> SeenPlace | None:
        """Return what one is at: the change that stands out in view, or what is read.

        Args:
            side: The text a place of which is wanted; that which stands there if
                left out.

        Return None if there is no text.
        """
        canvas, step = self.canvas, self.step
        if step is not None and canvas.is_in_view(step.rows.start, step.words.start):
            return self._step_seen(step, side)
        column = 1 if self._is_split and side != OLD else 0
        spot = canvas.spot_in_view(column)
        return None if spot is None else self._seen_at(spot, column, side)

    def places_at(self, side: int) -> Iterator[int]:
        """Yield where in the text of that side the author is, by row.

        In the change that stands out that is where its words begin; of what was
        written anew, only the rows that are there count.
        """
        step, rows = self.step, self.model.shown.rows
        is_at_step = step is not None and self.row in step.rows
        numbers = step.rows if step is not None and is_at_step else [self.row]
        words = step.words.start if step is not None and is_at_step else 0
        for number in numbers:
            row = None if number is None else rows[number]
            if row is not None and row.kind in (IN_NEW if side else IN_OLD):
                yield words_place(row, words, side)

    def _step_seen(self, step: Difference, side: int | None) -> SeenPlace:
        row, words = step.rows.start, step.words.start
        side = self._side_meant(row, side)
        position = words_place(self.model.shown.rows[row], words, side)
        return self._place_in(row, side, position)

    def seen_at(self, side: int, position: int) -> SeenPlace | None:
        """Return where a place of one of the texts is seen; None if out of view."""
        row = self.model.index.row_at(side, position)
        if row is None:
            return None
        seen = self._place_in(row, side, position)
        is_in_view = 0 <= seen.height < self.canvas.viewport().height()
        return seen if is_in_view else None

    def _place_in(self, row: int, side: int, position: int) -> SeenPlace:
        height = self.canvas.spots.top_of(*self._spot_of(row, side, position))
        return SeenPlace(side, position, height - self.canvas.top)

    def _spot_of(self, row: int, side: int, position: int) -> tuple[Spot, int]:
        """Return where a place of one of the texts is shown, and in which column."""
        stack, column = self.canvas.stack, side if self._is_split else 0
        cell = stack.cell(stack.place_of(row), column)
        return Spot(row, cell.offset_of(side, position) if cell else 0), column

    def _side_meant(self, row: int, side: int | None) -> int:
        if side is not None:
            return side
        return NEW if self.model.shown.rows[row].kind in IN_NEW else OLD

    def _seen_at(self, spot: Spot, column: int, side: int | None) -> SeenPlace:
        row, side = self.model.shown.rows[spot.row], self._side_meant(spot.row, side)
        canvas = self.canvas
        cell = canvas.stack.cell(canvas.stack.place_of(spot.row), column)
        found = cell.position_of(side, spot.offset) if cell else None
        position = (row.new if side else row.old).start if found is None else found
        height = canvas.spots.top_of(spot, column) - canvas.top
        return SeenPlace(side, position, height)

    def show_place(self, place: SeenPlace) -> None:
        """Show a place of one of the texts at a height."""
        canvas = self.canvas
        row = self.model.index.row_at(place.side, place.position)
        if row is not None:
            spot, column = self._spot_of(row, place.side, place.position)
            canvas.put(spot, column, place.height)

    def stand_before(self, side: int, position: int) -> None:
        """Let the changes go on from a place of one of the texts."""
        row = self.model.index.row_at(side, position)
        if row is not None:
            self._stand_at(None)
            self._left_at = self.model.index.place_of(row), 0

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
        self.gone_on.emit()
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
        self._show_anew()

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
        self.gone_on.emit()
        self._stand_at(self.model.index.step_at(row, words))
        self.row = row

    def _on_unfold_wanted(self, fold: Fold) -> None:
        self._unfolded.add(fold.rows.start)
        self._show_rows()

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = passing_menu(self)
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
