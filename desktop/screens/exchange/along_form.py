"""The rows in which an author chooses what goes along with a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.appearance.reader_disc import DISC, paint_disc
from desktop.exchange.gathering import WhichNotes
from desktop.session.exchange.export_choice import ExportChoice
from desktop.value import replace
from desktop.widgets.buttons import Switch
from desktop.widgets.dialogs import flush
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import plain_label
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme
    from desktop.screens.exchange.offers import Offer
    from desktop.session.exchange.outgoing import Survey

_LABELS = 96
"""How wide the labels are at least, in pixels."""
_BESIDE = 10
_ROW = 28
_BETWEEN_ROWS = 13
_SWITCH = 270
_TRACKED, _COMMENTS = "tracked", "comments"
_SCALES = (1, 2, 3)
"""Device pixels in one, for which the disc is drawn."""


class AlongForm(QWidget):
    """Which notes go along, whose, how suggestions do, and the author's note.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, survey: Survey, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make the rows.

        Args:
            survey: Whose notes there are.
            theme: The colours.
            parent: What it stands in.
        """
        super().__init__(parent)
        self._survey = survey
        self._choice = ExportChoice(format="")
        self._offer: Offer | None = None
        self._notes = _switch(
            theme,
            translate("Notes"),
            (
                (WhichNotes.ALL.value, translate("All")),
                (WhichNotes.OPEN.value, translate("Open")),
                (WhichNotes.NONE.value, translate("None")),
            ),
            self,
        )
        self._count = plain_label(self, "quiet")
        self._own = QCheckBox(translate("Mine"), self)
        self._readers = [ReaderCheck(m, theme, self) for m, _ in survey.readers]
        self._suggestions = _switch(
            theme,
            translate("Suggestions"),
            (
                (_TRACKED, translate("Tracked changes")),
                (_COMMENTS, translate("Comments")),
            ),
            self,
        )
        self._front = QCheckBox(translate("goes along"), self)
        self._lay_out()
        self._connect()

    def show_choice(self, choice: ExportChoice, offer: Offer) -> None:
        """Show what is chosen for what is offered."""
        self._choice, self._offer = choice, offer
        with QSignalBlocker(self):
            self._notes.show_choice(choice.notes.value)
            self._suggestions.show_choice(
                _TRACKED if choice.tracks_suggestions else _COMMENTS
            )
            self._front.setChecked(choice.has_front_matter)
            self._own.setChecked(choice.has_own)
            for check in self._readers:
                check.setChecked(check.maker.id not in choice.left_out)
        self._show_rows()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        unchecked = (c.maker.id for c in self._readers if not c.isChecked())
        return replace(
            self._choice,
            notes=WhichNotes(self._notes.choice()),
            has_own=self._own.isChecked(),
            left_out=frozenset(unchecked),
            tracks_suggestions=self._suggestions.choice() == _TRACKED,
            has_front_matter=self._front.isChecked(),
        )

    def keys_in_order(self) -> list[QWidget]:
        """Return what takes the keys, in the order Tab goes through it."""
        return [
            *self._notes.buttons(),
            self._own,
            *self._readers,
            *self._suggestions.buttons(),
            self._front,
        ]

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for switch in (self._notes, self._suggestions):
            switch.show_theme(theme)
        for check in self._readers:
            check.show_theme(theme)

    def _connect(self) -> None:
        self._notes.chosen.connect(self._on_changed)
        self._suggestions.chosen.connect(self._on_changed)
        for check in (self._own, self._front, *self._readers):
            check.toggled.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        offer, choice = self._offer, self.choice
        if offer is None:
            return
        survey = self._survey
        has_notes = offer.holds_notes and bool(survey.own.all or survey.readers)
        goes = choice.notes is not WhichNotes.NONE
        self._show_row(self._note_row, has_notes)
        self._show_row(self._reader_row, has_notes and goes and bool(survey.readers))
        self._show_row(self._suggestion_row, has_notes and goes and offer.tracks)
        readers = frozenset(c.maker.id for c in self._readers if c.isChecked())
        count = survey.count(has_own=choice.has_own, readers=readers)
        self._count.setText(
            translate_count(
                "{count}, {done} of them done",
                "{count}, {done} of them done",
                count.all,
                done=grouped(count.all - count.open),
            )
        )

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BESIDE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        readers = FlowRow(22, self)
        for check in (self._own, *self._readers):
            readers.add(check)
        readers.add(plain_label(self, "quiet", translate("whose notes go along")))
        self._note_row = self._row(
            translate("Notes"), _side_by_side((self._notes, self._count), self)
        )
        self._reader_row = self._row(translate("Readers"), readers)
        self._suggestion_row = self._row(
            translate("Suggestions"), _side_by_side((self._suggestions,), self)
        )
        self._row(translate("Author’s note"), _side_by_side((self._front,), self))

    def _row(self, words: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label = plain_label(self, "quiet", words)
        label.setMinimumHeight(_ROW + _BETWEEN_ROWS)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        return label, field

    def _show_row(self, row: tuple[QWidget, QWidget], is_shown: bool) -> None:
        for part in row:
            part.setVisible(is_shown)


def _switch(
    theme: Theme, name: str, choices: Sequence[tuple[str, str]], parent: QWidget
) -> Switch:
    switch = Switch(theme, padding=16, lead=4, parent=parent)
    switch.setAccessibleName(name)
    switch.set_choices(choices)
    switch.setMinimumWidth(_SWITCH)
    switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return switch


def _side_by_side(parts: Sequence[QWidget], parent: QWidget) -> QWidget:
    around = QWidget(parent)
    row = flush(QHBoxLayout(around))
    row.setSpacing(_BESIDE)
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return around


class ReaderCheck(QCheckBox):
    """Whether the notes of one reader go along.

    Attributes:
        maker: The reader.
    """

    def __init__(self, maker: Maker, theme: Theme, parent: QWidget) -> None:
        super().__init__(maker.name.replace("&", "&&"), parent)
        self.maker = maker
        self.setIconSize(QSize(DISC, DISC))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        drawn = QIcon()
        for scale in _SCALES:
            drawn.addPixmap(_disc(self.maker, theme, scale))
        self.setIcon(drawn)


def _disc(maker: Maker, theme: Theme, scale: int) -> QPixmap:
    pixmap = QPixmap(DISC * scale, DISC * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_disc(painter, 0, DISC / 2, DISC, maker, theme)
    painter.end()
    return pixmap
