"""The side of the history in which a version is chosen: a list, under the days.

Milestones come first: of saves close to one another only the last.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.storage.history.notes_history import NotesVersion, NotesWhy
from desktop.storage.history.version_index import Version, Why
from desktop.value import value
from desktop.widgets.row_list import (
    ROW,
    ChoiceList,
    Index,
    RowDelegate,
    RowModel,
    draw_line,
    is_current,
    strong,
)
from desktop.wording.dates import clock_time, title_day
from desktop.wording.numbers import grouped, signed
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.appearance.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    Kept = Version | NotesVersion

AnyKept = TypeVar("AnyKept", Version, NotesVersion)

_APART = 600
"""Seconds; of versions saved within so many, the last is listed, for a start."""

_SAVED = (Why.SAVED, NotesWhy.SAVED)
_NOTES_WHY = {
    NotesWhy.SAVED: translate("saved"),
    NotesWhy.OUTSIDE: translate("replaced by another program"),
    NotesWhy.ABSENT: translate("before their file was gone"),
    NotesWhy.OLDER: translate("replaced by an older copy"),
    NotesWhy.BEFORE_ANEW: translate("before beginning anew"),
    NotesWhy.BEFORE_LAST_GOOD: translate("before the last good ones"),
}
_LEAD = 6
"""Above the first line of a version and below its last, in pixels."""
_BEFORE_DAY = 16
_AFTER_DAY = 5
_WIDTH = 268
"""Of the panel, in pixels."""


@value
class VersionRow:
    """A row: a version, or the head of a day.

    Attributes:
        words: The time, or the day.
        why: Why the version was kept.
        detail: How long it is.
        version: The version of the text or of the notes; None for a day.
    """

    words: str
    why: str = ""
    detail: str = ""
    version: Kept | None = None


def rows_of(versions: Sequence[Kept], current: str, now: datetime) -> list[VersionRow]:
    """Return the rows for ``versions``, the newest first.

    Args:
        versions: Those to list.
        current: The SHA-256 of the text as it is now.
        now: The time, in the author's zone.
    """
    texts = [version for version in versions if isinstance(version, Version)]
    earlier = {id(text): before.words for text, before in pairwise(texts)}
    rows: list[VersionRow] = []
    day = ""
    for version in versions:
        if title_day(version.at, now) != day:
            day = title_day(version.at, now)
            rows.append(VersionRow(day))
        if isinstance(version, NotesVersion):
            rows.append(_notes_row(version, now))
        else:
            is_now = version is texts[0] and version.sha256 == current
            rows.append(_text_row(version, earlier.get(id(version)), now, is_now))
    return rows


def _text_row(
    version: Version, earlier: int | None, now: datetime, is_now: bool
) -> VersionRow:
    return VersionRow(
        clock_time(version.at, now),
        translate("as it is now") if is_now else version.why.words,
        _length_words(version.words, earlier),
        version,
    )


def _notes_row(notes: NotesVersion, now: datetime) -> VersionRow:
    when = translate("Notes as of {time}", time=clock_time(notes.at, now))
    return VersionRow(when, detail=_notes_words(notes), version=notes)


def _length_words(words: int, earlier: int | None) -> str:
    """Return how long a version is and how much longer than the one before it."""
    if earlier is None or earlier == words:
        return translate_count("{count} word", "{count} words", words)
    return translate_count(
        "{count} word · {difference}",
        "{count} words · {difference}",
        words,
        difference=signed(words - earlier),
    )


def _notes_words(notes: NotesVersion) -> str:
    """Return how many notes a version of them has, and why it was kept."""
    return translate_count(
        "{count} note · {why}",
        "{count} notes · {why}",
        notes.count,
        why=_NOTES_WHY[notes.why],
    )


def milestones(versions: Sequence[Kept]) -> list[Kept]:
    """Return the versions one is likely to look for, of all, the newest first.

    A text is saved every few seconds while it is typed: of saves close to one another
    the last is taken.  What came about otherwise, and what it replaced, is all there.
    The same of the notes.
    """
    texts = [version for version in versions if isinstance(version, Version)]
    notes = [version for version in versions if isinstance(version, NotesVersion)]
    likely = {id(v) for v in [*_milestones(texts), *_milestones(notes)]}
    return [version for version in versions if id(version) in likely]


def _milestones(versions: Sequence[AnyKept]) -> Iterator[AnyKept]:
    taken: AnyKept | None = None
    later: AnyKept | None = None
    for version in versions:
        is_apart = taken is None or ((taken.at - version.at).total_seconds() >= _APART)
        is_saved = version.why in _SAVED
        is_replaced = later is not None and later.why not in _SAVED
        if is_apart or not is_saved or is_replaced:
            yield version
            taken = version
        later = version


class _VersionModel(RowModel["VersionRow"]):
    """The versions, under the days they are of, which cannot be chosen."""

    @override
    def words_of(self, row: VersionRow) -> str:
        return row.words

    @override
    def spoken(self, row: VersionRow) -> str:
        return ", ".join(filter(None, (row.words, row.why, row.detail)))

    @override
    def choice_of(self, row: VersionRow) -> Kept | None:
        return row.version


class _VersionDelegate(RowDelegate):
    """Draws a day, or a version in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: VersionRow = index.data(ROW)
        line = line_height(option.font)
        if row.version is not None:
            return QSize(0, 2 * (line + _LEAD))
        before = _BEFORE_DAY if index.row() else 0
        return QSize(0, before + line_height(_day_font(option.font)) + _AFTER_DAY)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: VersionRow = index.data(ROW)
        painter.save()
        if row.version is None:
            self._paint_day(painter, option, row.words)
        else:
            is_chosen = is_current(option, index)
            self._paint_version(painter, option, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, day: str
    ) -> None:
        painter.setFont(_day_font(option.font))
        painter.setPen(QColor(self.theme.quiet))
        room: QRect = option.rect.adjusted(8, 0, -8, -_AFTER_DAY)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, flags, day)

    def _paint_version(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: VersionRow,
        *,
        is_chosen: bool,
    ) -> None:
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = room.height() // 2
        upper, lower = QRect(room), room.adjusted(0, line, 0, 0)
        upper.setHeight(line)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.words)
        upper.setLeft(upper.left() + painter.fontMetrics().horizontalAdvance(row.words))
        painter.setFont(option.font)
        if row.why:
            draw_line(painter, upper, f" · {row.why}")
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, lower, row.detail)


class VersionList(ChoiceList):
    """Versions, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._versions = _VersionModel()
        super().__init__(
            _VersionDelegate(theme), self._versions, translate("Versions"), parent
        )
        self.setObjectName("versions")

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """List ``rows``; what was chosen stays so if it is among them."""
        chosen = self.chosen
        self._versions.show_rows(rows)
        self.choose(chosen)


def _day_font(font: QFont) -> QFont:
    small = strong(font)
    small.setPixelSize(max(font.pixelSize() - 2, 9))
    small.setCapitalization(QFont.Capitalization.AllUppercase)
    small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return small


class VersionPanel(QFrame):
    """The list of versions; first those one is likely to look for, then all.

    Signals:
        version_chosen: Another version is chosen; carries it.
        entered: The author pressed Enter in the list.
    """

    version_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Kept] = ()
        self.list = VersionList(theme, self)
        self.list.choice_changed.connect(self.version_chosen)
        self.list.entered.connect(self.entered)
        self._every = QPushButton(self)
        self._every.setCheckable(True)
        self._every.setAutoDefault(False)
        self._every.setProperty("option", True)
        self._every.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._every.toggled.connect(self._show_rows)
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 4, 12)
        layout.setSpacing(8)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self._every, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_versions(
        self, versions: Sequence[Kept], current: str, now: datetime
    ) -> None:
        """List ``versions``, the newest first.

        Args:
            versions: The versions whose texts are kept.
            current: The SHA-256 of the text as it is now.
            now: The time, in the author's zone.
        """
        self._all, self._current, self._now = versions, current, now
        left_out = len(versions) - len(milestones(versions))
        count = grouped(len(versions))
        self._every.setText(translate("Show every save ({count})", count=count))
        self._every.setAccessibleDescription(
            translate_count("{count} save left out", "{count} saves left out", left_out)
        )
        self._every.setVisible(left_out > 0)
        self._show_rows()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.list.show_theme(theme)

    def _show_rows(self) -> None:
        is_all = self._every.isChecked()
        shown = self._all if is_all else milestones(self._all)
        self.list.show_rows(rows_of(shown, self._current, self._now))
