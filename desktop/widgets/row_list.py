"""Lists of rows drawn by hand: one to press a row of, one to go through by the keys.

Rows are values.  A row that stands for nothing to choose, such as a day or a heading
above others, is passed by.  Only rows in view are ever measured or drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.appearance.pixels import ends_within_pixels
from desktop.widgets.keyboard import ENTER, PRESSING
from desktop.wording.directions import set_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.appearance.theme import Theme

INSET = 8
"""Between the edge of a row and its words, in pixels."""
_BUTTON_LEAD = 8
"""Above and below the words of a row that is a button together, in pixels."""
LEAST_TARGET = 24
"""How high and wide what is pressed is at least, in pixels: WCAG 2.2, 2.5.8."""
_RADIUS = 6
"""Of the corners of a row, in pixels."""

Index = QModelIndex | QPersistentModelIndex


ROW = int(Qt.ItemDataRole.UserRole)
"""The role in which a model gives a row as it is."""
Row = TypeVar("Row")


class RowDelegate(QStyledItemDelegate):
    """Draws the background of a row; what stands on it is its subclasses' part."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        is_chosen: bool,
        *,
        is_outlined: bool = True,
    ) -> QRect:
        """Draw the background of a row and return where its words may stand.

        Args:
            painter: What draws it.
            option: Where, and in which state.
            is_chosen: Whether it is the one that is chosen.
            is_outlined: Whether an outline says so; not needed where the words do.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(
            painter,
            option.rect,
            self.theme,
            is_chosen=is_chosen,
            is_outlined=is_outlined,
            is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_keys=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        return option.rect.adjusted(INSET, 0, -INSET, 0)


class LinesDelegate(RowDelegate):
    """Draws a row in lines of words, all below the first one quieter."""

    def __init__(
        self,
        theme: Theme,
        lines_of: Callable[[Any], Iterable[str]],
        lead: int,
        *,
        is_strong: bool = False,
    ) -> None:
        """Begin.

        Args:
            theme: Where the colours come from.
            lines_of: Returns the lines of a row; those below the first are left out
                if they are empty.
            lead: Above the first line and below the last, in pixels.
            is_strong: Whether the first line is heavier as well.
        """
        super().__init__(theme)
        self._lines_of = lines_of
        self._lead = lead
        self._is_strong = is_strong

    def _lines(self, index: Index) -> list[str]:
        first, *others = self._lines_of(index.data(ROW))
        return [first, *filter(None, others)]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index)) * line_height(option.font)
        return QSize(0, lines + 2 * self._lead)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        first, *others = self._lines(index)
        painter.save()
        room = self.paint_row(painter, option, is_current(option, index))
        line = room.adjusted(0, self._lead, 0, 0)
        line.setHeight(line_height(option.font))
        painter.setFont(strong(option.font) if self._is_strong else option.font)
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, line, first)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        for words in others:
            line.translate(0, line.height())
            draw_line(painter, line, words)
        painter.restore()


class RowList(QListView):
    """Rows of one height, to be chosen by a click or with Enter.

    Signals:
        row_chosen: A row was chosen; carries its index.
    """

    row_chosen = Signal(QModelIndex)

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        # Thousands of rows: only those in view are ever measured or drawn.
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.row_chosen)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._delegate.theme = theme
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        view, painted = self.viewport(), event.region()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()
        self._ring_if_none_is_current()

    def _ring_if_none_is_current(self) -> None:
        """Show that the list has the keys where no row of it can."""
        if self.hasFocus() and not self._is_any_current():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._delegate.theme.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _is_any_current(self) -> bool:
        return self.currentIndex().isValid()

    @override
    def dataChanged(
        self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()
    ) -> None:
        # QListView would lay out every row anew; rows of one height need no more
        # than to be drawn again, which its own base class does.
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESSING and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows as they are given; what they say is its subclasses' part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List ``rows`` in place of what was listed."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at ``index``; None if that is nowhere."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def words_of(self, row: Row) -> str:
        """Return what ``row`` is called."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """Return ``row`` as a screen reader says it."""
        raise NotImplementedError

    def tip_of(self, row: Row) -> str | None:
        """Return what is said of ``row`` under the mouse; None if nothing is."""
        del row
        return None

    def choice_of(self, row: Row) -> object | None:
        """Return what is chosen with ``row``; None if it stands for nothing."""
        return row

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or self.choice_of(row) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return self.tip_of(row)
            case _:
                return row if role == ROW else None


class ChoiceList(RowList):
    """Rows of which one is chosen; up and down go through them.

    Signals:
        choice_changed: Another is chosen; carries what its row stands for.
        entered: The author pressed Enter.
    """

    choice_changed = Signal(object)
    entered = Signal()

    def __init__(
        self,
        delegate: RowDelegate,
        rows: RowModel[Row],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            delegate: Draws the rows, which may be of several heights.
            rows: The rows.
            name: What a screen reader calls the list.
            parent: What it stands in.
        """
        super().__init__(delegate, parent)
        self._rows = rows
        rows.setParent(self)
        self.setUniformItemSizes(False)
        self.setModel(rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @property
    def chosen(self) -> object | None:
        """What is chosen; None if nothing is."""
        row = self._rows.row_at(self.currentIndex())
        return None if row is None else self._rows.choice_of(row)

    def choose(self, choice: object | None) -> None:
        """Choose what is listed of ``choice``; the first there is, if that is not."""
        listed = [self._rows.choice_of(row) for row in self._rows.rows]
        first = next((n for n, each in enumerate(listed) if each is not None), -1)
        is_listed = choice is not None and choice in listed
        self.choose_row(listed.index(choice) if is_listed else first)

    def choose_row(self, row: int) -> None:
        """Choose the row of that number, counted from 0."""
        self.setCurrentIndex(self._rows.index(row))

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, held)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return index
        # A long way up ends on a heading, and the first row below it is meant.
        return self._rows.index(max(index.row(), 0) + 1)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() == 1 and self._rows.choice_of(self._rows.rows[0]) is None:
            self.scrollToTop()  # so that the heading above it is seen
        if self.chosen is not None:
            self.choice_changed.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def paint_background(
    painter: QPainter,
    room: QRect,
    theme: Theme,
    *,
    is_chosen: bool,
    is_hovered: bool,
    has_keys: bool,
    is_outlined: bool = True,
) -> None:
    """Draw the background of a row into ``room``.

    What is chosen has an outline, unless its words say so by their weight, and a
    stronger one what has the keys.  With a high contrast it always has one.
    """
    is_outlined = is_outlined or theme.is_contrast
    fill = QColor(theme.selected)
    if not is_chosen:
        fill.setAlphaF(0.5 if is_hovered else 0.0)
    painter.setBrush(fill)
    painter.setPen(Qt.PenStyle.NoPen)
    thickness = 2.0 if has_keys else 1.0 if is_chosen and is_outlined else 0.0
    if thickness:
        painter.setPen(
            QPen(QColor(theme.accent if has_keys else theme.edge), thickness)
        )
    inset = thickness / 2
    outline = QRectF(room).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(outline, _RADIUS, _RADIUS)


class RowButton(QAbstractButton):
    """A row that is a button by itself: where there are so few that none scrolls.

    Attributes:
        theme: Where the colours come from.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        high = line_height(self.font()) + _BUTTON_LEAD
        return QSize(0, max(high, LEAST_TARGET))

    def begin_painting(self, *, is_chosen: bool) -> QPainter:
        """Return a painter of the row whose background is drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(
            painter,
            self.rect(),
            self.theme,
            is_chosen=is_chosen,
            is_hovered=self.underMouse() and self.isEnabled(),
            has_keys=self.hasFocus(),
        )
        return painter


def is_current(option: QStyleOptionViewItem, index: Index) -> bool:
    """Return whether the row at ``index`` is chosen; it is drawn as ``option`` says."""
    view = option.widget
    return (
        isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
    )


def draw_line(
    painter: QPainter,
    room: QRect,
    words: str,
    way: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw ``words`` in one line in the middle of ``room``, cut short if need be."""
    line = set_apart(" ".join(words.split()) if "\n" in words else words)
    shown = painter.fontMetrics().elidedText(
        line, Qt.TextElideMode.ElideRight, room.width()
    )
    flags = way | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)


def strong(font: QFont) -> QFont:
    """Return ``font`` in the weight of a row's first words."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier
