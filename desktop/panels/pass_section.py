"""The section of the contents that tells of this pass, and of the latest others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.text.words import reading_minutes
from desktop.value import value
from desktop.widgets.labels import ProgressLine, SectionHead, plain_tip
from desktop.widgets.row_list import INSET, RowButton
from desktop.wording.durations import spoken_reading_time
from desktop.wording.numbers import percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme

_GAP = 8
_MOST = 4
"""Rows; of the earlier ones nobody needs to know here."""


@value
class PassRow:
    """A pass.

    Attributes:
        id: Its own.
        name: What the author calls it.
        share: How much of the story was read in it, from 0 to 1.
        is_current: Whether it is under way.
        is_ended: Whether it was ended, so that it cannot be taken up.
    """

    id: str
    name: str
    share: float
    is_current: bool = False
    is_ended: bool = False


class PassList(QWidget):
    """A row for each rereading.

    Signals:
        chosen: The author wants to go on with one; carries its id.
        menu_wanted: The author wants to see what can be done with one; carries its id
            and where on the screen that is to be shown.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_PassRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_passes(self, passes: Sequence[PassRow]) -> None:
        """Show the latest of ``passes``, which are in the order they were begun."""
        shown = passes[-_MOST:]
        while len(self._rows) > len(shown):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row(shown[len(self._rows)]))
        for row, each in zip(self._rows, shown, strict=True):
            row.show_pass(each)

    @property
    def at_keys(self) -> str | None:
        """The id of the pass whose row has the keys; None if none has."""
        return next((row.shown.id for row in self._rows if row.hasFocus()), None)

    def buttons(self) -> list[QWidget]:
        """Return the rows, in order."""
        return list(self._rows)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for row in self._rows:
            row.theme = theme
            row.update()

    def _new_row(self, shown: PassRow) -> _PassRow:
        row = _PassRow(shown, self._theme, self)
        row.clicked.connect(self._on_clicked)
        row.menu_wanted.connect(self._on_menu_wanted)
        self._layout.addWidget(row)
        row.show()
        return row

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _PassRow) and not row.shown.is_ended:
            self.chosen.emit(row.shown.id)
        elif isinstance(row, _PassRow):
            row.menu_wanted.emit(row.below)

    def _on_menu_wanted(self, place: QPoint) -> None:
        row = self.sender()
        if isinstance(row, _PassRow):
            self.menu_wanted.emit(row.shown.id, place)


class _PassRow(RowButton):
    """One pass: its name, and how much of the story was read.

    Signals:
        menu_wanted: A menu is wanted; carries where on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, shown: PassRow, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.shown = shown

    def show_pass(self, shown: PassRow) -> None:
        self.shown = shown
        name, share = shown.name, percentage(shown.share)
        if shown.is_ended:
            read = translate("{name}, {share} read, ended", name=name, share=share)
            tip = translate("{name}: It is ended; click to see what to do", name=name)
        else:
            read = translate("{name}, {share} read", name=name, share=share)
            tip = translate("{name}: Go on where it was left", name=name)
        self.setAccessibleName(read)
        self.setToolTip(plain_tip(tip))
        self.update()

    @property
    def below(self) -> QPoint:
        """Where on the screen a menu of it opens that no pointer has asked for."""
        return self.mapToGlobal(self.rect().bottomLeft() + QPoint(INSET, 0))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.below if is_by_key else event.globalPos())
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begin_painting(is_chosen=self.shown.is_current)
        room = self.rect().adjusted(INSET, 0, -INSET, 0)
        middle, share = Qt.AlignmentFlag.AlignVCenter, percentage(self.shown.share)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, share)
        room.setRight(room.right() - metrics.horizontalAdvance(share) - _GAP)
        name = f"✓ {self.shown.name}" if self.shown.is_ended else self.shown.name
        if not self.shown.is_ended:
            painter.setPen(QColor(self.theme.text))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, elided)


class PassSection(QWidget):
    """How far the pass has come that is under way, and the list of all.

    Signals:
        begin_requested: The author wants to begin another.
        chosen: The author wants to go on with one; carries its id.
        menu_wanted: The author wants to see what can be done with one; carries its id
            and where on the screen that is to be shown.
    """

    begin_requested = Signal()
    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = ProgressLine(theme, self)
        self._progress.setContentsMargins(INSET, 0, INSET, 0)
        self._begin = QPushButton(translate("New…"), self)
        self._begin.setProperty("quiet", True)
        self._begin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._begin.setToolTip(translate("Begin a pass"))
        self._begin.setAccessibleName(translate("Begin a pass"))
        self._begin.clicked.connect(self._on_begin_clicked)
        self._list = PassList(theme, self)
        self._list.chosen.connect(self.chosen)
        self._list.menu_wanted.connect(self.menu_wanted)
        self._list.hide()
        self._lay_out()

    def show_progress(self, fraction: float, words_left: int) -> None:
        """Show how much of the story was read, of one, and how much is left."""
        read = translate("{share} read", share=percentage(fraction))
        left = translate_count("{count} word left", "{count} words left", words_left)
        self._progress.show_progress(fraction, read, left if words_left else "")
        time = spoken_reading_time(reading_minutes(words_left))
        tip = translate("{time} to read", time=time) if words_left else ""
        self._progress.setToolTip(tip)

    def show_none(self) -> None:
        """Show that no pass is under way."""
        self._progress.show_progress(0.0, translate("None under way"), "")
        self._progress.setToolTip("")

    def show_passes(self, passes: Sequence[PassRow]) -> None:
        """List ``passes``; a single one without a name needs no list."""
        self._list.show_passes(passes)
        self._list.setVisible(bool(passes))

    @property
    def at_keys(self) -> str | None:
        """The id of the pass whose row has the keys; None if none has."""
        return self._list.at_keys

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._progress.show_theme(theme)
        self._list.show_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, INSET, 0)
        head.addWidget(SectionHead(translate("This reread"), self))
        head.addStretch()
        head.addWidget(self._begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self._list)

    def _on_begin_clicked(self) -> None:
        self.begin_requested.emit()
