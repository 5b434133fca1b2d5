"""The contents: the story and its parts, this pass's progress, which notes are shown.

The story stands among its parts as a row, what is beside it quieter than it.  The part
being read is shown by its background; the row the arrow keys are on, by an
outline.  So reading on does not take the keys away from where they were.
"""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from desktop.annotations.kinds import Colour
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.fonts import line_height, magnification
from desktop.panels.note_filters import NoteFilters
from desktop.panels.pass_section import PassSection
from desktop.panels.scene_signs import (
    SynopsisField,
    field_height,
    paint_stage,
    paint_synopsis,
    synopsis_font,
    synopsis_height,
)
from desktop.text.structure.heading_forms import forms_of
from desktop.text.words import reading_minutes
from desktop.value import value
from desktop.widgets.labels import SectionHead, plain_tip
from desktop.widgets.row_list import (
    INSET,
    Index,
    RowDelegate,
    RowList,
    draw_line,
    strong,
)
from desktop.wording.directions import set_apart
from desktop.wording.durations import reading_time
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from desktop.annotations.kinds import Stage
    from desktop.appearance.theme import Theme
    from desktop.panels.filter_chips import ReaderRow
    from desktop.panels.filter_choices import FilterChoice
    from desktop.panels.note_filters import KindRow

_INDENT = 14
"""Of a level, in pixels."""
_ROW, _LEAD = 26, 8
"""The least height of a row; what is above and below its words together, in pixels."""
_BAR = (1, 2, 5)
"""Left edge and width of the bar that shows what was read, and what is left above and
below it, in pixels."""
_DEEPEST = 4
"""The level from which on rows stand no further in, or nothing were left of them."""
_BEFORE_COUNT = 8
"""Between the title of a part and the number of its notes, in pixels."""
_LEAST_ROWS = 8
"""How many rows are in sight in a low window."""

_BORROWING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keys go elsewhere only for a while."""
_LIST_SIDE, _WORDS_SIDE = 12, 8
"""Beside the rows; beside the words above them, in pixels."""
_BETWEEN, _LEAST_BETWEEN = 27, 12
"""Between two sections, and in a low window, in pixels."""
_ROW_ROOM = 5
"""Below the words of a row, which plain words do not have, in pixels."""


@value
class PartRow:
    """A part of the story, as a row of the contents.

    Attributes:
        title: Its own words, without a number.
        position: Where it starts, in code points.
        level: 1 for the outermost parts; 0 for the story itself and what is beside it.
        open_notes: How many notes in it are still open.
        is_quiet: Whether it stands beside the story proper: before it or behind it.
        is_story: Whether it is the story itself.
        has_heading: Whether the title is a heading, and not the first words of a scene.
        words: How many words it has; None if they are not counted yet.
        part: Its index among the parts of the outline; None for the story itself.
        can_be_told_of: Whether the author may say what happens in it, and how far it
            has come.
        synopsis: What happens in it, in one line; empty if nobody says.
        stage: How far it has come; None if nobody says.
    """

    title: str
    position: int
    level: int = 1
    open_notes: int = 0
    is_quiet: bool = False
    is_story: bool = False
    has_heading: bool = True
    words: int | None = None
    part: int | None = None
    can_be_told_of: bool = False
    synopsis: str = ""
    stage: Stage | None = None

    @property
    def has_own_name(self) -> bool:
        """Whether it is called by its title alone, without a number."""
        if self.is_quiet or self.is_story:
            return True
        return self.has_heading and bool(forms_of(" ".join(self.title.split())))


def numbered(parts: Sequence[PartRow]) -> list[str]:
    """Return the title of each part with its number among its siblings.

    A heading with a number of its own, or a word such as *Chapter* or *Epilogue*,
    stays as it is and is not counted, and so does a scene before the first chapter.
    """
    grouped_parts = list(zip(_siblings(parts), parts, strict=True))
    headed = {group for group, part in grouped_parts if part.has_heading}
    counts: Counter[tuple[int, int]] = Counter()
    titles: list[str] = []
    for group, part in grouped_parts:
        if part.has_own_name or (group in headed and not part.has_heading):
            titles.append(part.title)
            continue
        counts[group] += 1
        number = counts[group]
        title = set_apart(part.title)
        titles.append(translate("{number} · {title}", number=number, title=title))
    return titles


def _siblings(parts: Sequence[PartRow]) -> Iterator[tuple[int, int]]:
    """Yield for each part what those beside it share: the row above, their level."""
    above: dict[int, int] = {}
    for row, part in enumerate(parts):
        above = {level: at for level, at in above.items() if level < part.level}
        yield max(above.values(), default=-1), part.level
        above[part.level] = row


class PartRole(IntEnum):
    """What the list knows of a part, besides its title."""

    PART = Qt.ItemDataRole.UserRole
    IS_CURRENT = Qt.ItemDataRole.UserRole + 1
    SHARE_READ = Qt.ItemDataRole.UserRole + 2
    HAS_SYNOPSIS = Qt.ItemDataRole.UserRole + 3
    IS_WRITTEN = Qt.ItemDataRole.UserRole + 4


class PartModel(QAbstractListModel):
    """The parts of a story, of which one is being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[PartRow, ...] = ()
        self._titles: list[str] = []
        self._current: int | None = None
        self._shares: tuple[float, ...] = ()
        self._written: int | None = None

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts`` in place of what was listed."""
        if len(parts) == len(self._parts):
            self._change_to(parts)
            return
        self.beginResetModel()
        self._parts = tuple(parts)
        self._titles = numbered(parts)
        self.endResetModel()

    @property
    def parts(self) -> tuple[PartRow, ...]:
        """What is listed."""
        return self._parts

    @property
    def current(self) -> int | None:
        """Which part is the one being read; None if no part is."""
        return self._current

    def synopses(self, stop: int) -> int:
        """Return how many of the rows before ``stop`` show a synopsis.

        Not the one in which it is being written.
        """
        rows = enumerate(self._parts[:stop])
        return sum(bool(part.synopsis) and n != self._written for n, part in rows)

    @property
    def written(self) -> int | None:
        """The row in which a synopsis is being written; None if none is."""
        return self._written

    def write_in(self, row: int | None) -> None:
        """Leave room for a synopsis that is being written in ``row``; None for none."""
        if row != self._written:
            self._written = row
            self.layoutChanged.emit()

    def show_current(self, row: int | None) -> None:
        """Show that the part at ``row`` is the one being read."""
        before, self._current = self._current, row
        for changed in (before, row):
            if changed is not None and changed < len(self._parts):
                index = self.index(changed)
                self.dataChanged.emit(index, index, [PartRole.IS_CURRENT])

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1."""
        before, self._shares = self._shares, tuple(shares)
        if before != self._shares and self._parts:
            last = self.index(len(self._parts) - 1)
            self.dataChanged.emit(self.index(0), last, [PartRole.SHARE_READ])

    def _share_read(self, row: int) -> float:
        return self._shares[row] if row < len(self._shares) else 0.0

    def _change_to(self, parts: Sequence[PartRow]) -> None:
        # Typing moves every part that follows; the list stays laid out as it is.
        if parts:
            before = [bool(part.synopsis) for part in self._parts]
            self._parts = tuple(parts)
            self._titles = numbered(parts)
            if before != [bool(part.synopsis) for part in parts]:
                self.layoutChanged.emit()
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._parts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._parts):
            return None
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._titles[row],
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(self._tip(row)),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._read_out(row),
            PartRole.PART: lambda: self._parts[row],
            PartRole.IS_CURRENT: lambda: row == self._current,
            PartRole.SHARE_READ: lambda: self._share_read(row),
            PartRole.HAS_SYNOPSIS: lambda: bool(self._parts[row].synopsis),
            PartRole.IS_WRITTEN: lambda: row == self._written,
        }
        answer = answers.get(role)
        return answer() if answer else None

    @override
    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Return which part is meant by the first letters of its title or number."""
        del role, hits, flags
        sought, count = str(value).casefold(), len(self._parts)
        rows = ((start.row() + step) % count for step in range(count))
        found = (row for row in rows if self._is_called(row, sought))
        return [self.index(row) for row in islice(found, 1)]

    def _is_called(self, row: int, beginning: str) -> bool:
        names = self._parts[row].title, self._titles[row]
        return any(name.casefold().startswith(beginning) for name in names)

    def _tip(self, row: int) -> str:
        said = (self._counted(row), self._stage_of(row), self._parts[row].synopsis)
        return "\n".join(filter(None, said))

    def _stage_of(self, row: int) -> str:
        stage = self._parts[row].stage
        return stage.label if stage is not None else ""

    def _counted(self, row: int) -> str:
        title, words = self._titles[row], self._parts[row].words
        if words is None:
            return title
        counted = translate_count(
            "{number} word", "{number} words", words, number=grouped(words)
        )
        if not words:
            return translate("{title} · {words}", title=title, words=counted)
        return translate(
            "{title} · {words} · {time} read",
            title=title,
            words=counted,
            time=reading_time(reading_minutes(words)),
        )

    def _read_out(self, row: int) -> str:
        notes, share = self._parts[row].open_notes, self._share_read(row)
        level = self._parts[row].level
        facts = (
            self._titles[row],
            translate("level {level}", level=level) if level > 1 else "",
            translate("you are here") if row == self._current else "",
            translate_count("{count} open note", "{count} open notes", notes)
            if notes
            else "",
            translate("{share} read", share=percentage(share)) if share else "",
            self._stage_of(row),
            self._parts[row].synopsis,
        )
        return ", ".join(filter(None, facts))


class PartDelegate(RowDelegate):
    """Draws a part: its title, and how many notes are open in it."""

    least_height, lead = _ROW, _LEAD
    """Of a row, and of what is above and below its words together, in pixels."""

    def row_height(self, font: QFont) -> int:
        """Return the height of a row in that font, in pixels."""
        least = round(self.least_height * magnification(font))
        return max(least, line_height(font) + self.lead)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self.row_height(option.font)
        if index.data(PartRole.IS_WRITTEN):
            height += field_height(option.font)
        elif index.data(PartRole.HAS_SYNOPSIS):
            height += synopsis_height(option.font)
        return QSize(0, height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        part: PartRow = index.data(PartRole.PART)
        painter.save()
        painter.setFont(option.font)
        is_current = bool(index.data(PartRole.IS_CURRENT))
        room = self.paint_row(painter, option, is_current, is_outlined=False)
        self._paint_share(painter, option.rect, index.data(PartRole.SHARE_READ))
        left = room.left() + self.indent_of(part)
        if not index.data(PartRole.IS_WRITTEN):
            paint_synopsis(painter, room, left, part.synopsis, self.theme)
        room.setHeight(self.row_height(option.font))
        self._paint_count(painter, room, part.open_notes)
        room.setLeft(left)
        if part.stage is not None:
            paint_stage(painter, room, part.stage, self.theme)
        if part.is_story or is_current:
            painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.quiet if part.is_quiet else self.theme.text))
        draw_line(painter, room, index.data())
        painter.restore()

    def indent_of(self, part: PartRow) -> int:
        """Return how far in the title of ``part`` stands, in pixels."""
        has_sign = part.stage is not None and part.is_story
        return _INDENT * max(min(part.level, _DEEPEST), int(has_sign))

    def _paint_share(self, painter: QPainter, row: QRect, share: float) -> None:
        if not share:
            return
        left, width, inset = _BAR
        bar = QRectF(row.adjusted(left, inset, 0, -inset))
        bar.setWidth(width)
        painter.setPen(Qt.PenStyle.NoPen)
        # The whole way, too: the beginning of it alone would look like a speck.
        painter.setBrush(QColor(self.theme.track))
        painter.drawRoundedRect(bar, width / 2, width / 2)
        # The same bar that stands beside what was read on the page.
        painter.setBrush(QColor(self.theme.edge))
        bar.setHeight(max(bar.height() * share, width))
        painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_count(self, painter: QPainter, room: QRect, notes: int) -> None:
        """Draw a count at the end of ``room``, and leave in that what is left."""
        if not notes:
            return
        count = grouped(notes)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, room, count, Qt.AlignmentFlag.AlignRight)
        width = painter.fontMetrics().horizontalAdvance(count)
        room.setRight(room.right() - width - _BEFORE_COUNT)


class PartList(RowList):
    """The parts, as tall as they need if the window has the room.

    Signals:
        part_chosen: A part was clicked or entered; carries where it starts, in code
            points.
        menu_wanted: The author wants to see what can be said of a part; carries its
            index in the outline, None for the story, and where on the screen.
        synopsis_written: The author wrote what happens in a part; carries its index,
            and the words.
        left: The author is done with writing that.
        heights_changed: The rows are higher, or less high, than they were.
    """

    part_chosen = Signal(int)
    menu_wanted = Signal(object, QPoint)
    synopsis_written = Signal(object, str)
    left = Signal()
    heights_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        drawing: PartDelegate | None = None,
        rows: PartModel | None = None,
    ) -> None:
        """Make the list, empty.

        Args:
            theme: The colours.
            parent: What it stands in.
            drawing: What draws the rows, if they are drawn otherwise.
            rows: What they say, if they say something else.
        """
        self._drawing = drawing or PartDelegate(theme)
        super().__init__(self._drawing, parent)
        self._parts = rows or PartModel()
        self._parts.setParent(self)
        self._has_gone = False
        self._field: SynopsisField | None = None
        self._came_from: QWidget | None = None
        self._parts.layoutChanged.connect(self._on_laid_out)
        self.setModel(self._parts)
        self.setAccessibleName(translate("Contents"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.row_chosen.connect(self._on_row_chosen)

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts`` in place of what was listed; the keys stay where they are."""
        place, row = self.verticalScrollBar().value(), self.currentIndex().row()
        if len(parts) != self._parts.rowCount():
            self.leave_field()
        self._parts.show_parts(parts)
        has_synopses = self._parts.synopses(len(parts)) or self._field is not None
        self.setUniformItemSizes(not has_synopses)
        self.updateGeometry()
        if self.currentIndex().row() != row and parts:
            self.setCurrentIndex(self._parts.index(min(row, len(parts) - 1)))
            self.verticalScrollBar().setValue(place)

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1, in their order."""
        self._parts.show_read(shares)

    def show_current(self, row: int | None) -> None:
        """Show that the part at ``row`` is the one being read; None if no part is."""
        self._parts.show_current(row)
        if not self.hasFocus():
            self._bring_into_view(row)

    def _bring_into_view(self, row: int | None) -> None:
        if row is None:
            return
        index = self._parts.index(row)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            for beside in (row - 1, row + 1, row):
                if (near := self._parts.index(beside)).isValid():
                    self.scrollTo(near)

    @override
    def event(self, event: QEvent) -> bool:
        # Letters go to the part that begins with them, and are no marks here.
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # While it has the keys it does not follow the reading.  A menu, or another
        # window, only borrows them.
        super().focusOutEvent(event)
        if event.reason() not in _BORROWING and not self._has_gone:
            self._bring_into_view(self._parts.current)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._has_gone = False

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._height_of(self._parts.rowCount()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height_of(min(self._parts.rowCount(), _LEAST_ROWS)))

    def _height_of(self, rows: int) -> int:
        font, written = self.font(), self._parts.written
        height = rows * self._drawing.row_height(font)
        height += self._parts.synopses(rows) * synopsis_height(font)
        if written is not None and written < rows:
            height += field_height(font)
        return height

    # What is said of a part

    @property
    def told_of(self) -> PartRow | None:
        """The part in the row the keys are on, if they are here."""
        row = self.currentIndex().row()
        is_here = self.hasFocus() and 0 <= row < self._parts.rowCount()
        return self._parts.parts[row] if is_here else None

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        part = index.data(PartRole.PART) if index.isValid() else None
        if part is not None and part.can_be_told_of:
            below = self.visualRect(index).bottomLeft() + QPoint(INSET, 0)
            at = self.viewport().mapToGlobal(below) if is_by_key else event.globalPos()
            self.menu_wanted.emit(part.part, at)
        event.accept()

    def write_synopsis(self, part: int | None, keys_from: QWidget | None) -> bool:
        """Let the author write what happens in a part; return whether it is listed.

        Args:
            part: Its index in the outline; None for the story.
            keys_from: What has the keys again afterwards.
        """
        rows = [n for n, row in enumerate(self._parts.parts) if row.part == part]
        if not rows or not self._parts.parts[rows[-1]].can_be_told_of:
            return False
        self.leave_field()
        self._came_from, row = keys_from, rows[-1]
        self.setUniformItemSizes(False)
        self._parts.write_in(row)
        self.setCurrentIndex(self._parts.index(row))
        self._field = SynopsisField(self._parts.parts[row].synopsis, self.viewport())
        self._field.written.connect(partial(self.synopsis_written.emit, part))
        self._field.left.connect(self.leave_field)
        self._on_laid_out()
        self.scrollTo(self._parts.index(row))
        self._place_field()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def finish_writing(self) -> None:
        """Keep the synopsis that is being written, if one is."""
        if self._field is not None:
            self._field.finish()

    def leave_field(self) -> None:
        """Let nothing be written any more."""
        if self._field is not None:
            field, self._field = self._field, None
            before = self._came_from
            if field.hasFocus() and before is not None and isValid(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            field.hide()
            field.deleteLater()
            self._parts.write_in(None)
            self.left.emit()

    def _on_laid_out(self) -> None:
        self.updateGeometry()
        self.executeDelayedItemsLayout()
        self.heights_changed.emit()
        self._place_field()

    def _place_field(self) -> None:
        if self._field is None or self._parts.written is None:
            return
        row = self._parts.written
        room = self.visualRect(self._parts.index(row)).adjusted(INSET, 0, -INSET, -4)
        indent = self._drawing.indent_of(self._parts.parts[row])
        room.setTop(room.top() + self._drawing.row_height(self.font()) - 1)
        room.setLeft(room.left() + indent - SynopsisField.BEFORE)
        self._field.setFont(synopsis_font(self.font()))
        self._field.setGeometry(room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_field()

    def _on_row_chosen(self, index: QModelIndex) -> None:
        part: PartRow = index.data(PartRole.PART)
        self._has_gone = True  # There the reading goes on, from where it is seen.
        self.part_chosen.emit(part.position)


def _is_letter(event: QKeyEvent) -> bool:
    shift = Qt.KeyboardModifier.ShiftModifier
    is_alone = not event.modifiers() & ~shift
    return is_alone and event.text().isalnum()


class ContentsPanel(QScrollArea):
    """The parts of the story, this pass's progress, the notes by kind.

    Signals:
        part_chosen: A part was clicked or entered; carries where it starts, in code
            points.
        filter_changed: Other notes are to be shown; carries the ``NoteFilter``.
        came_into_view: It is to be seen again.
        naming_wanted: The author wants to name a colour; carries the ``Colour``.
        all_notes_wanted: The author wants all notes in a table.

    Attributes:
        tags: The tags of the notes.
        passes: How far this pass has come, and the others.
    """

    part_chosen = Signal(int)
    filter_changed = Signal(NoteFilter)
    came_into_view = Signal()
    naming_wanted = Signal(Colour)
    all_notes_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts = PartList(theme, self)
        self._parts.part_chosen.connect(self.part_chosen)
        self.passes = PassSection(theme, self)
        self._filters = NoteFilters(theme, self)
        self._filters.filter_changed.connect(self.filter_changed)
        self._filters.naming_wanted.connect(self.naming_wanted)
        self.tags = self._filters.tags
        self._filters.all_notes_wanted.connect(self.all_notes_wanted)
        self._lay_out()

    @property
    def part_list(self) -> PartList:
        """The list of the parts."""
        return self._parts

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts``, the parts of the story in text order."""
        self._parts.show_parts(parts)

    def show_current(self, index: int | None) -> None:
        """Show that the part at ``index`` is being read; None if none is."""
        self._parts.show_current(index)

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1, in their order."""
        self._parts.show_read(shares)

    def show_kinds(self, kinds: Sequence[KindRow]) -> None:
        """Show how many notes there are of each kind."""
        self._filters.show_kinds(kinds)

    def show_counts(self, every: int, still_open: int, done: int) -> None:
        """Show how many notes there are, and how many are open and done."""
        self._filters.show_counts(every, still_open, done)

    def show_readers(self, readers: Sequence[ReaderRow]) -> None:
        """Show who made the notes, the author first."""
        self._filters.show_readers(readers)

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer what else the notes can be filtered by."""
        self._filters.show_choices(sections)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Set the filters to ``wanted`` without telling anybody."""
        self._filters.show_filter(wanted)

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._filters.show_meanings(meanings)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._parts, self.passes, self._filters):
            part.show_theme(theme)

    def focus_contents(self) -> None:
        """Give the keys to the list of parts."""
        self._parts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_view.emit()

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setObjectName("panel_body")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_LIST_SIDE, 18, _LIST_SIDE, 14)
        layout.setSpacing(0)
        layout.addWidget(_inset(SectionHead(translate("Contents"), body)))
        layout.addSpacing(8)
        layout.addWidget(self._parts)
        _add_space(layout, _BETWEEN)
        layout.addWidget(self.passes)
        _add_space(layout, _BETWEEN + _ROW_ROOM)
        layout.addWidget(self._filters)
        layout.addStretch()
        self.setWidget(body)


def _add_space(layout: QVBoxLayout, pixels: int) -> None:
    """Leave ``pixels`` in ``layout``, of which some are given up in a low window."""
    layout.addSpacing(_LEAST_BETWEEN)
    most = QSizePolicy.Policy.Maximum
    layout.addItem(QSpacerItem(0, pixels - _LEAST_BETWEEN, most, most))


def _inset(widget: QWidget) -> QWidget:
    """Return ``widget``, its words level with those of the rows."""
    widget.setContentsMargins(_WORDS_SIDE, 0, _WORDS_SIDE, 0)
    return widget
