"""The panel on the left in Compare: the list of texts, and which two are compared."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.fonts import line_height
from desktop.screens.compare.compared_texts import detail_of, is_same
from desktop.session.story.story_texts import TextKind
from desktop.value import value
from desktop.widgets.buttons import Switch
from desktop.widgets.labels import SectionHead
from desktop.widgets.offers import offer, passing_menu
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.appearance.theme import Theme
    from desktop.screens.compare.compared_texts import Sides
    from desktop.session.story.story_texts import StoryText

_LEAD = 5
"""Above the first line of a row and below its last, in pixels."""

_GAP = 8
"""Between the name of a text and the side it is on, in pixels."""

_SIDE_KEYS = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}

_OLDER, _NEWER = "0", "1"
_NAMES = (translate("older"), translate("newer"))
_PUT = (translate("Compare as the older text"), translate("Compare as the newer text"))
_BY_MOUSE = QContextMenuEvent.Reason.Mouse


@value
class TextRow:
    """A text, or the line that shows and hides the versions.

    Attributes:
        name: What it is called.
        detail: What else is said of it.
        side: On which side it is, in a word; empty if on none.
        text: The text; None for the line.
    """

    name: str
    detail: str = ""
    side: str = ""
    text: StoryText | None = None


class _TextModel(RowModel[TextRow]):
    """The texts, and the line that shows and hides the versions."""

    @override
    def words_of(self, row: TextRow) -> str:
        return row.name

    @override
    def spoken(self, row: TextRow) -> str:
        return ", ".join(filter(None, (row.name, row.detail, row.side)))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        return super().data(index, Qt.ItemDataRole.DisplayRole if is_tip else role)


class _TextDelegate(RowDelegate):
    """Draws a text in two lines, or the line of the versions in one."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TextRow = index.data(ROW)
        lines = 1 if row.text is None else 2
        return QSize(0, lines * line_height(option.font) + 2 * _LEAD + 2)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: TextRow = index.data(ROW)
        painter.save()
        room = self.paint_row(painter, option, bool(row.side))
        room = room.adjusted(0, _LEAD, 0, -_LEAD)
        if row.text is None:
            painter.setPen(QColor(self.theme.quiet))
            draw_line(painter, room, row.name)
        else:
            self._paint_text(painter, option.font, room, row)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, font: QFont, room: QRect, row: TextRow
    ) -> None:
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(room.height() // 2)
        lower.setTop(room.top() + room.height() // 2)
        if row.side:
            painter.setPen(QColor(self.theme.accent))
            width = painter.fontMetrics().horizontalAdvance(row.side)
            draw_line(painter, upper, row.side, Qt.AlignmentFlag.AlignRight)
            upper.setRight(upper.right() - width - _GAP)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold if row.side else QFont.Weight.Normal)
        painter.setFont(strong)
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.name)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, lower, row.detail)


class TextList(RowList):
    """Texts, the newest first.

    Left and right put the text that the keys are on to that side.

    Signals:
        chosen: A text was chosen; carries it.
        sided: A text was chosen for one side; carries it and the side's number.
        fold_wanted: The author wants to see the versions, or not to see them.
        rename_wanted: A draft is to have another name; carries it.
        delete_wanted: A draft is to be taken away; carries it.
    """

    chosen = Signal(object)
    sided = Signal(object, int)
    fold_wanted = Signal()
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_TextDelegate(theme), parent)
        self._model = _TextModel(self)
        self.setUniformItemSizes(False)
        self.setSpacing(1)
        self.setModel(self._model)
        self.setObjectName("texts")
        self.setAccessibleName(translate("Texts to compare"))
        self.row_chosen.connect(self._on_row_chosen)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """List ``rows``; the keys stay on the same row if it is there."""
        place, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.show_rows(rows)
        self.setCurrentIndex(self._model.index(min(max(place, 0), len(rows) - 1)))
        self.verticalScrollBar().setValue(scrolled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDE_KEYS.get(Qt.Key(event.key()))
        row: TextRow | None = self.currentIndex().data(ROW)
        draft = row.text.draft if row is not None and row.text is not None else None
        if side is not None and row is not None and row.text is not None:
            self.sided.emit(row.text, side)
        elif draft is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(draft)
        elif draft is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(draft)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == _BY_MOUSE else None
        row: TextRow | None = (index or self.currentIndex()).data(ROW)
        text = row.text if row is not None else None
        if text is None:
            return
        menu, draft = passing_menu(self), text.draft
        for side, words in enumerate(_PUT):
            offer(menu, words, partial(self.sided.emit, text, side))
        if draft is not None:
            menu.addSeparator()
            rename, delete = self.rename_wanted, self.delete_wanted
            offer(menu, translate("Rename…"), partial(rename.emit, draft), native("F2"))
            offer(menu, translate("Delete"), partial(delete.emit, draft), native("Del"))
        menu.popup(event.globalPos())

    def _on_row_chosen(self, index: QModelIndex) -> None:
        row: TextRow = index.data(ROW)
        if row.text is None:
            self.fold_wanted.emit()
        else:
            self.chosen.emit(row.text)


class TextsPanel(QFrame):
    """The working text, the drafts and, folded away, the versions.

    Signals:
        side_chosen: A text is wanted on a side; carries it, and 0 for the older side
            or 1 for the newer one.
        keep_requested: The author wants to keep the text as a draft.
        rename_requested: A draft is to have another name; carries it.
        delete_requested: A draft is to be taken away; carries it.
    """

    side_chosen = Signal(object, int)
    keep_requested = Signal()
    rename_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[StoryText] = ()
        self._sides: Sides | None = None
        self._is_unfolded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._switch = Switch(theme, padding=10, lead=3, parent=self)
        self._switch.setAccessibleName(translate("Which side a text is chosen for"))
        self._switch.set_choices(
            [(_OLDER, translate("Older text")), (_NEWER, translate("Newer text"))]
        )
        self._list = TextList(theme, self)
        self._list.chosen.connect(self._on_chosen)
        self._list.sided.connect(self.side_chosen)
        self._list.fold_wanted.connect(self._on_fold_wanted)
        self._list.rename_wanted.connect(self.rename_requested)
        self._list.delete_wanted.connect(self.delete_requested)
        self._keep = QPushButton(translate("Keep as new draft…"), self)
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(self.keep_requested)
        self._lay_out()

    def show_texts(self, texts: Sequence[StoryText], sides: Sides | None) -> None:
        """List ``texts``, the newest first, and say which two are compared."""
        self._texts, self._sides = texts, sides
        self._list.show_rows(list(self._rows()))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._switch.show_theme(theme)
        self._list.show_theme(theme)

    def _rows(self) -> Iterator[TextRow]:
        now = datetime.now().astimezone()
        versions = [t for t in self._texts if t.kind is TextKind.VERSION]
        for text in self._texts:
            if text.kind is not TextKind.VERSION:
                yield self._row(text, now)
        if versions:
            words = (
                translate("▾ Saved versions ({number})", number=grouped(len(versions)))
                if self._is_unfolded
                else translate(
                    "▸ Saved versions ({number})", number=grouped(len(versions))
                )
            )
            yield TextRow(words)
        for text in versions:
            row = self._row(text, now)
            # What is compared is seen, whatever is folded.
            if self._is_unfolded or row.side:
                yield row

    def _row(self, text: StoryText, now: datetime) -> TextRow:
        sides = self._sides or ()
        names = (n for s, n in zip(sides, _NAMES, strict=False) if is_same(s, text))
        return TextRow(text.name, detail_of(text, now), next(names, ""), text)

    def _on_chosen(self, text: StoryText) -> None:
        self.side_chosen.emit(text, int(self._switch.choice() or _OLDER))

    def _on_fold_wanted(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self.show_texts(self._texts, self._sides)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 11, 14)
        column.setSpacing(10)
        head = SectionHead(translate("Compare"), self)
        head.setContentsMargins(8, 0, 8, 0)
        column.addWidget(head)
        column.addWidget(self._switch)
        column.addWidget(self._list, stretch=1)
        column.addWidget(self._keep)
