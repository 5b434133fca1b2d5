"""The bar over the page that tells of an answer: who sent how many notes, to place.

It lies over the page and never pushes it.  Of several readers each has a line.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.reader_disc import DISC, paint_disc
from desktop.value import replace
from desktop.widgets.announcing import announce
from desktop.widgets.buttons import IconButton
from desktop.widgets.labels import ElidedLabel
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from PySide6.QtGui import QPaintEvent

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme
    from desktop.session.exchange.reader_report import ReaderReport

_NAME, _FIGURES = 120, 240
"""How much room a name and its figures have in any case, in pixels."""
_MOST = 3
"""Readers of whom each has a line; the others share one."""


class _Disc(QWidget):
    """The disc of a reader."""

    def __init__(self, maker: Maker, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.maker, self.theme = maker, theme
        self.setFixedSize(QSize(DISC, DISC))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_disc(painter, 0, DISC / 2, DISC, self.maker, self.theme)
        painter.end()


class ReportBar(QFrame):
    """Tells what came back from readers, until the author has taken notice.

    Signals:
        placing_wanted: Notes are to be placed; carries the id of their reader.
        unfolding_wanted: Notes that wait are to be shown; carries the same.
        undo_wanted: What came is to be taken back.
        closed: The bar went away.
    """

    placing_wanted = Signal(str)
    unfolding_wanted = Signal(str)
    undo_wanted = Signal()
    closed = Signal()

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reports: tuple[ReaderReport, ...] = ()
        self._lines: list[QWidget] = []
        self._close = IconButton("x", translate("Dismiss"), theme, self)
        self._close.clicked.connect(self.dismiss)
        self._undo = _button(translate("Undo"), self)
        self._undo.setToolTip(translate("Take back what was imported"))
        self._undo.clicked.connect(self.undo_wanted)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(8)
        row.addLayout(self._column, stretch=1)
        row.addWidget(self._undo, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def told(self) -> str:
        """What it says; empty if nothing is told."""
        return "" if self.isHidden() else self.accessibleName()

    def tell(self, reports: Sequence[ReaderReport], *, can_undo: bool = False) -> None:
        """Tell of ``reports`` in place of what was told; nothing takes it away.

        Args:
            reports: What each reader sent.
            can_undo: Whether all of it can be taken back.
        """
        self._reports = tuple(reports)
        self._undo.setVisible(can_undo)
        self._make_lines()
        if not reports:
            self.dismiss()
            return
        self.setAccessibleName("\n".join(map(_spoken, reports)))
        self.show()
        announce(self, self.accessibleName())

    def call_anew(self, called: Mapping[str, Maker], waiting: Set[str]) -> None:
        """Call readers as they are called by now, and tell whose notes wait.

        Args:
            called: Who they are, by their ids.
            waiting: The ids of those whose notes wait.
        """
        reports = [
            replace(
                each,
                maker=called.get(each.maker.id, each.maker),
                waits=each.maker.id in waiting,
            )
            for each in self._reports
        ]
        if not self.isHidden() and tuple(reports) != self._reports:
            self.tell(reports, can_undo=not self._undo.isHidden())

    def dismiss(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._close.show_theme(theme)
        for disc in self.findChildren(_Disc):
            disc.theme = theme
            disc.update()

    def _make_lines(self) -> None:
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(report) for report in self._reports[:_MOST]]
        if rest := self._reports[_MOST:]:
            self._lines.append(self._line_of_rest(rest))
        for line in self._lines:
            self._column.addWidget(line)
            line.show()

    def _line(self, report: ReaderReport) -> QWidget:
        line = QWidget(self)
        row = _row(line)
        row.addWidget(_Disc(report.maker, self._theme, line))
        name = ElidedLabel(line)
        name.setObjectName("reader")
        name.show_text(report.maker.name)
        figures = _label(line, report.figures, "words")
        # What was not tracked gives way first, then a long name.
        name.setMinimumWidth(min(name.sizeHint().width(), _NAME))
        figures.setMinimumWidth(min(figures.sizeHint().width(), _FIGURES))
        row.addWidget(name)
        row.addWidget(figures)
        if report.remark:
            row.addWidget(_label(line, report.remark, "remark"))
        row.addStretch(1)
        for button in self._buttons(report, line):
            row.addWidget(button)
        return line

    def _buttons(self, report: ReaderReport, line: QWidget) -> list[QPushButton]:
        reader = report.maker.id
        if report.waits:
            show = _button(translate("Show"), line)
            show.clicked.connect(partial(self.unfolding_wanted.emit, reader))
            return [show]
        if not report.to_place:
            return []
        place = translate("Place {count}", count=grouped(report.to_place))
        button = _button(place, line)
        button.clicked.connect(partial(self.placing_wanted.emit, reader))
        return [button]

    def _line_of_rest(self, rest: Sequence[ReaderReport]) -> QWidget:
        line = QWidget(self)
        words = translate_count(
            "and {number} more reader: {notes} notes",
            "and {number} more readers: {notes} notes",
            len(rest),
            number=grouped(len(rest)),
            notes=grouped(sum(report.count for report in rest)),
        )
        row = _row(line)
        row.addWidget(_label(line, words, "remark"))
        row.addStretch(1)
        return line

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def _spoken(report: ReaderReport) -> str:
    told = translate(
        "{reader}: {figures}.", reader=report.maker.name, figures=report.figures
    )
    return in_sequence(told, report.remark)


def _row(line: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return row


def _label(parent: QWidget, words: str, name: str) -> ElidedLabel:
    label = ElidedLabel(parent)
    label.setObjectName(name)
    label.show_text(words)
    return label


def _button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    # A click must not take the caret out of the page.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
