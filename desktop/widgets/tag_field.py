"""The field in which tags are written, and the list that completes them.

The list lies over what is below the field, without taking the keys: the field gives it
those that are meant for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.tags import (
    TagCount,
    begins,
    matching_tags,
    parse_tags,
    piece_at,
    same_tag,
    written_tag,
    written_tags,
)
from desktop.appearance.fonts import line_height, magnification
from desktop.widgets.keyboard import ENTER, WordField, is_bare
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
    is_current,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject

    from desktop.appearance.theme import Theme

_MOST = 8
"""Tags in the list; the next letter finds the others."""
_WIDTH, _LEAD = 220, 8
"""Of the list; above and below the words of a row together, in pixels."""
_AWAY = 3
"""Between the field and the list, in pixels."""
_GAP = 8
"""Between a tag and its count, in pixels."""
_ENDING = (Qt.Key.Key_Escape, *ENTER)
_BORROWING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keys go elsewhere only for a while: what is begun goes on then."""
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_NO_TAGS: Sequence[TagCount] = ()


class TagRows(RowModel[TagCount]):
    """The tags that may be meant."""

    @override
    def words_of(self, row: TagCount) -> str:
        return row.tag

    @override
    def spoken(self, row: TagCount) -> str:
        return translate_count(
            "{tag}, on {number} note",
            "{tag}, on {number} notes",
            row.count,
            tag=row.tag,
            number=grouped(row.count),
        )


class TagDelegate(RowDelegate):
    """Draws a tag, and on how many notes it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line_height(option.font) + _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: TagCount = index.data(ROW)
        painter.save()
        painter.setFont(option.font)
        is_chosen = is_current(option, index)
        room = self.paint_row(painter, option, is_chosen)
        painter.setPen(QColor(self.theme.quiet))
        count = grouped(row.count)
        draw_line(painter, room, count, Qt.AlignmentFlag.AlignRight)
        width = painter.fontMetrics().horizontalAdvance(count)
        room.setRight(room.right() - width - _GAP)
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, room, row.tag)
        painter.restore()


class TagCompletions(QFrame):
    """The tags that may be meant, over what is below a field.

    Signals:
        taken: A tag was clicked; carries it.
    """

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = TagRows(self)
        self._drawing = TagDelegate(theme)
        self._list = RowList(self._drawing, self)
        self._list.setModel(self._rows)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(translate("Tags of the story"))
        self._list.row_chosen.connect(self._on_row_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("tag_completions")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        self.hide()

    @property
    def chosen(self) -> TagCount | None:
        """The tag that is chosen; None if none is."""
        return self._rows.row_at(self._list.currentIndex())

    @property
    def chosen_words(self) -> str:
        """The same as a screen reader says it; empty if none is chosen."""
        chosen = self.chosen
        return "" if chosen is None else self._rows.spoken(chosen)

    def show_tags(self, tags: Sequence[TagCount], field: QWidget) -> None:
        """Show ``tags`` below ``field``, or above it if there is more room."""
        self._rows.show_rows(tags)
        font = field.font()
        self._list.setFont(font)
        row = line_height(font) + _LEAD
        room, times = field.window(), magnification(font)
        corner = field.mapTo(room, QPoint())
        width = max(field.width(), min(round(_WIDTH * times), room.width()))
        height = row * len(tags) + 10
        place = QRect(corner.x(), 0, width, height)
        place.moveTop(corner.y() + field.height() + _AWAY)
        if place.bottom() > room.height() and corner.y() - _AWAY >= height:
            place.moveBottom(corner.y() - _AWAY)
        place.moveRight(min(place.right(), room.width() - _AWAY))
        self.setGeometry(place)
        self.show()
        self.raise_()

    def choose_first(self) -> None:
        """Choose the best of the tags."""
        self._list.setCurrentIndex(self._rows.index(0))

    def step(self, step: int) -> None:
        """Go ``step`` rows down; beyond the last one none is chosen, as before all."""
        count = len(self._rows.rows)
        row = self._list.currentIndex().row() + step
        row = count - 1 if row < -1 else row
        self._list.setCurrentIndex(self._rows.index(row if row < count else -1))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._list.show_theme(theme)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.taken.emit(row.tag)


class TagField(WordField):
    """Lets the author write tags, and completes them.

    Attributes:
        tags_used: Returns the tags there are, the most used first; asked when writing
            begins.

    Signals:
        edited: The author changed the tags; carries them as a tuple.
        left: The author is done here and wants back to the text.
    """

    edited = Signal(tuple)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags_used: Callable[[], Sequence[TagCount]] = lambda: _NO_TAGS
        self._theme: Theme | None = None
        self._shown: tuple[str, ...] = ()
        self._tags: tuple[str, ...] = ()
        self._used: Sequence[TagCount] | None = None
        self._completions: TagCompletions | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(translate("Tags"))
        self.setPlaceholderText(translate("#tags"))
        self.setToolTip(
            translate("A tag begins with # or ends with ; it may hold blanks.")
        )
        self.textEdited.connect(self._on_text_edited)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show ``tags`` if they changed elsewhere.

        What the author types is ahead of what is kept, so tags that are merely not up
        to date never take its place.
        """
        if tuple(tags) == self._shown:
            return
        self._shown = tuple(tags)
        if self._shown != self._tags:
            self._tags = self._shown
            self.setText(written_tags(tags))

    def show_theme(self, theme: Theme) -> None:
        """Draw the list in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._completions is not None:
            self._completions.show_theme(theme)

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in _ENDING:
            event.accept()  # or the window's own Esc and Enter would come first
            return True
        # Qt would go on to the next widget before the field sees the key.
        is_tab = is_bare(event, Qt.Key.Key_Tab)
        if event.type() is QEvent.Type.KeyPress and is_tab:
            return self._take_chosen(or_first=True) or super().event(event)
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_bare(event, *_MOVES):
            self._step(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self._is_completing:
            self._close()
        elif is_bare(event, *ENTER) and self._take_chosen():
            return
        elif event.key() in _ENDING:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BORROWING:
            return
        self._used = None
        if self._tags and not self.text().rstrip().endswith("#"):
            with QSignalBlocker(self):
                self.setText(f"{written_tags(self._tags)} #")
        # Qt selects everything for who comes by Tab: one letter would be the end
        # of all tags.
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.end(False)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()
        if event.reason() not in _BORROWING:
            with QSignalBlocker(self):
                self.setText(written_tags(self._tags))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close()

    def _on_text_edited(self, written: str) -> None:
        tags = parse_tags(written, [*self._shown, *(t.tag for t in self._known())])
        if tags != self._tags:
            self._tags = tags
            self.edited.emit(tags)
        piece = piece_at(written, self.cursorPosition())
        self._complete(is_wanted=bool(piece.words) or piece.is_signed)

    def _known(self) -> Sequence[TagCount]:
        if self._used is None:
            self._used = self.tags_used()
        return self._used

    # The list

    @property
    def _is_completing(self) -> bool:
        return self._completions is not None and not self._completions.isHidden()

    def _matches(self) -> list[TagCount]:
        piece = piece_at(self.text(), self.cursorPosition())
        rest = self.text()[: piece.start] + self.text()[piece.end :]
        others = parse_tags(rest, self._shown)
        found = matching_tags(self._known(), piece.words, others)[:_MOST]
        is_all = [same_tag(tag.tag) for tag in found] == [same_tag(piece.words)]
        return [] if is_all else found

    def _complete(self, *, is_wanted: bool) -> None:
        """Show the tags that may be meant, if there are any, or nothing."""
        found = self._matches() if is_wanted and self._theme is not None else []
        if not found or self._theme is None:
            self._close()
            return
        if self._completions is None or self._completions.parent() != self.window():
            self._completions = TagCompletions(self._theme, self.window())
            self._completions.taken.connect(self._take)
        if not self._is_completing:
            self._watch(is_on=True)
        self._completions.show_tags(found, self)
        words = piece_at(self.text(), self.cursorPosition()).words
        # What is only within a tag may as well be a new one.
        if words and begins(found[0].tag, words):
            self._completions.choose_first()
        self._tell_chosen()

    def _step(self, step: int) -> None:
        if not self._is_completing:
            self._complete(is_wanted=step > 0)
        if self._completions is not None and self._is_completing:
            self._completions.step(step)
            self._tell_chosen()

    def _take_chosen(self, *, or_first: bool = False) -> bool:
        """Take the tag that is chosen in the list; return whether there is one."""
        if self._completions is None or not self._is_completing:
            return False
        if self._completions.chosen is None and or_first:
            self._completions.choose_first()
        chosen = self._completions.chosen
        if chosen is None:
            return False
        self._take(chosen.tag)
        return True

    def _take(self, tag: str) -> None:
        written = self.text()
        piece = piece_at(written, self.cursorPosition())
        before, after = written[: piece.start], written[piece.end :].lstrip("; ")
        if before and not before[-1].isspace():
            before += " "
        taken = f"{before}{written_tag(tag)} "
        self.setText(f"{taken}{after or '#'}")
        self.setCursorPosition(len(taken) + (0 if after else 1))
        self._on_text_edited(self.text())
        self._close()

    def _close(self) -> None:
        if self._completions is not None and self._is_completing:
            self._completions.hide()
            self._watch(is_on=False)
            self._tell_chosen()

    def _watch(self, *, is_on: bool) -> None:
        """See when the field goes elsewhere with what it stands on, or not any more."""
        room: QWidget | None = self
        while room is not None and room is not self.window():
            room.removeEventFilter(self)
            if is_on:
                room.installEventFilter(self)
            room = room.parentWidget()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Move:
            self._close()
        return super().eventFilter(watched, event)

    def _tell_chosen(self) -> None:
        shown = self._completions if self._is_completing else None
        self.setAccessibleDescription("" if shown is None else shown.chosen_words)

    def _on_caret_moved(self) -> None:
        if self._is_completing:
            self._complete(is_wanted=True)
