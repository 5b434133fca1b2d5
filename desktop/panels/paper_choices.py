"""The rows in which an author chooses how a story stands on paper.

They stand in Print and in Export alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import TEXT_FAMILY, UI_FAMILY
from desktop.printing.kept_choices import LIMITS
from desktop.printing.page_choices import (
    MANUSCRIPT_FAMILIES,
    Joins,
    NotesPlace,
    PageChoices,
    Paper,
)
from desktop.value import replace
from desktop.widgets.buttons import Switch
from desktop.widgets.dialogs import flush
from desktop.widgets.drop_arrow import DropArrow
from desktop.widgets.labels import plain_label
from desktop.widgets.step_field import StepField
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme

_BETWEEN_ROWS, _BESIDE = 11, 12
"""In pixels, as all here."""
_NUMBER = 92
_READ, _MANUSCRIPT = "read", "manuscript"
_UPRIGHT, _ACROSS = "upright", "across"
_COLOURS, _GREYS = "colours", "greys"
_PADDING, _LEAD = 9, 4


class PaperChoices(QWidget):
    """What is chosen for a story on paper.

    Signals:
        changed: Something else is chosen; carries the
            :class:`~desktop.printing.page_choices.PageChoices`.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        families: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the rows.

        Args:
            theme: The colours.
            families: Typefaces to choose from besides those of the app.
            parent: What it stands in.
        """
        super().__init__(parent)
        self._choices = PageChoices()
        self._switches: list[Switch] = []
        self._steps: list[StepField] = []
        self._notes = self._switch(
            theme,
            translate("Notes"),
            (
                (NotesPlace.MARGIN.value, translate("Beside")),
                (NotesPlace.END.value, translate("At the end")),
                (NotesPlace.NONE.value, translate("None")),
            ),
        )
        self._joins = self._switch(
            theme,
            translate("Joined by"),
            (
                (Joins.LINES.value, translate("Fine lines")),
                (Joins.NUMBERS.value, translate("Numbers")),
            ),
        )
        self._paper = self._combo(theme, translate("Paper"))
        for each in Paper:
            self._paper.addItem(each.label, each.value)
        self._side = self._switch(
            theme,
            translate("Orientation"),
            ((_UPRIGHT, translate("Upright")), (_ACROSS, translate("Across"))),
        )
        self._style = self._switch(
            theme,
            translate("Style"),
            ((_READ, translate("As read")), (_MANUSCRIPT, translate("Manuscript"))),
        )
        self._style.setToolTip(
            translate("Manuscript: as editors ask for it, double spaced")
        )
        self._face = self._combo(theme, translate("Typeface"))
        for family in dict.fromkeys((TEXT_FAMILY, UI_FAMILY, *families)):
            self._face.addItem(family, family)
        self._face.addItem(translate("Typewriter"), MANUSCRIPT_FAMILIES[0])
        self._size = _number(translate(" pt"), "size", 0.5, 1)
        self._spacing = _number(translate(" ×"), "line_spacing", 0.05, 2)
        self._margin = _number(translate(" mm"), "margin", 1.0, 0)
        self._colour = self._switch(
            theme,
            translate("Colours"),
            ((_COLOURS, translate("Colours")), (_GREYS, translate("Greys"))),
        )
        self._title = QCheckBox(translate("Title"), self)
        self._author = QCheckBox(translate("Author"), self)
        self._page = QCheckBox(translate("Page number"), self)
        self._lay_out(theme)
        self._connect()
        self.show_choices(self._choices)

    @property
    def choices(self) -> PageChoices:
        """What is chosen now."""
        return self._choices

    def show_choices(self, choices: PageChoices) -> None:
        """Show ``choices`` without telling anybody."""
        self._choices = choices
        with QSignalBlocker(self):
            self._notes.show_choice(choices.notes.value)
            self._joins.show_choice(choices.joins.value)
            self._side.show_choice(_ACROSS if choices.is_landscape else _UPRIGHT)
            self._style.show_choice(_MANUSCRIPT if choices.is_manuscript else _READ)
            self._colour.show_choice(_COLOURS if choices.is_coloured else _GREYS)
            self._paper.setCurrentIndex(self._paper.findData(choices.paper.value))
            self._show_face(choices.families[0])
            for field, number in (
                (self._size, choices.size),
                (self._spacing, choices.line_spacing),
                (self._margin, choices.margin),
            ):
                field.setValue(number)
            self._title.setChecked(choices.has_title)
            self._author.setChecked(choices.has_author)
            self._page.setChecked(choices.has_page_number)
        is_beside = choices.notes is NotesPlace.MARGIN
        self._joins.setEnabled(is_beside)
        self._joins_label.setEnabled(is_beside)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for switch in self._switches:
            switch.show_theme(theme)
        for step in self._steps:
            step.show_theme(theme)
        for combo in (self._paper, self._face):
            combo.show_theme(theme)

    def keys_in_order(self) -> list[QWidget]:
        """Return what takes the keys, in the order Tab goes through it."""
        return [
            *self._notes.buttons(),
            *self._joins.buttons(),
            self._paper,
            *self._side.buttons(),
            self._margin,
            *self._style.buttons(),
            self._face,
            *(self._size, self._spacing),
            *(self._title, self._author, self._page),
            *self._colour.buttons(),
        ]

    def _show_face(self, family: str) -> None:
        if self._face.findData(family) < 0:
            self._face.addItem(family, family)
        self._face.setCurrentIndex(self._face.findData(family))

    def _switch(
        self, theme: Theme, name: str, choices: Sequence[tuple[str, str]]
    ) -> Switch:
        switch = Switch(theme, _PADDING, _LEAD, self)
        switch.set_choices(choices)
        switch.setAccessibleName(name)
        for button in switch.buttons():
            button.setAccessibleDescription(name)
        self._switches.append(switch)
        return switch

    def _combo(self, theme: Theme, name: str) -> PaperCombo:
        combo = PaperCombo(theme, self)
        combo.setAccessibleName(name)
        return combo

    def _lay_out(self, theme: Theme) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(_BETWEEN_ROWS)
        rows.setHorizontalSpacing(_BESIDE)
        rows.setColumnStretch(1, 1)
        self._joins_label = plain_label(self, "quiet", translate("Joined by"))
        size = self._step(theme, translate("Size"), self._size)
        spacing = self._step(theme, translate("Line spacing"), self._spacing)
        margin = self._step(theme, translate("Margins"), self._margin)
        header = QWidget(self)
        checks = flush(QHBoxLayout(header))
        checks.setSpacing(_BESIDE)
        for check in (self._title, self._author, self._page):
            checks.addWidget(check)
        checks.addStretch(1)
        for row, (label, field) in enumerate(
            (
                (translate("Notes"), self._notes),
                (None, self._joins),
                (translate("Paper"), self._paper),
                (translate("Orientation"), self._side),
                (translate("Margins"), margin),
                (translate("Style"), self._style),
                (translate("Typeface"), self._face),
                (translate("Size"), size),
                (translate("Line spacing"), spacing),
                (translate("Header"), header),
                (translate("Colours"), self._colour),
            )
        ):
            shown = plain_label(self, "quiet", label) if label else self._joins_label
            if isinstance(field, QComboBox):
                shown.setBuddy(field)  # by which it is called
            rows.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(field, row, 1)
        rows.setRowStretch(rows.rowCount(), 1)

    def _step(self, theme: Theme, name: str, field: QDoubleSpinBox) -> StepField:
        step = StepField(field, name, theme, self)
        field.setFixedWidth(_NUMBER)
        self._steps.append(step)
        return step

    def _connect(self) -> None:
        self._style.chosen.connect(self._on_style)
        for switch in (self._notes, self._joins, self._side, self._colour):
            switch.chosen.connect(self._on_changed)
        for combo in (self._paper, self._face):
            combo.currentIndexChanged.connect(self._on_changed)
        for field in (self._size, self._spacing, self._margin):
            field.valueChanged.connect(self._on_changed)
        for check in (self._title, self._author, self._page):
            check.toggled.connect(self._on_changed)

    def _on_style(self, style: str) -> None:
        held = self._choices
        made = held.as_manuscript() if style == _MANUSCRIPT else held.as_read()
        self._take(made)

    def _on_changed(self) -> None:
        if self.signalsBlocked():
            return
        family = str(self._face.currentData())
        is_typewriter = family == MANUSCRIPT_FAMILIES[0]
        self._take(
            replace(
                self._choices,
                notes=NotesPlace(self._notes.choice()),
                joins=Joins(self._joins.choice()),
                paper=Paper(self._paper.currentData()),
                is_landscape=self._side.choice() == _ACROSS,
                families=MANUSCRIPT_FAMILIES if is_typewriter else (family,),
                size=self._size.value(),
                line_spacing=round(self._spacing.value(), 2),
                margin=self._margin.value(),
                has_title=self._title.isChecked(),
                has_author=self._author.isChecked(),
                has_page_number=self._page.isChecked(),
                is_coloured=self._colour.choice() == _COLOURS,
            )
        )

    def _take(self, choices: PageChoices) -> None:
        if choices != self._choices:
            self.show_choices(choices)
            self.changed.emit(choices)


class PaperCombo(QComboBox):
    """A list to choose one of, with an arrow in the colours of the theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrow = DropArrow(self, theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._arrow.show_theme(theme)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._arrow.paint()


def _number(unit: str, name: str, step: float, decimals: int) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setSuffix(unit)
    field.setDecimals(decimals)
    field.setRange(*LIMITS[name])
    field.setSingleStep(step)
    # Half a number typed is not a number chosen.
    field.setKeyboardTracking(False)
    return field
