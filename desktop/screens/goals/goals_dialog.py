"""The dialog in which the author says how many words are to be written, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.panels.status_line import needed_sentence
from desktop.storage.story.story_settings import MOST_WORDS, WordGoals
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.drop_arrow import DropArrow
from desktop.widgets.labels import plain_label
from desktop.widgets.step_field import StepField
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.appearance.theme import Theme

_WIDTH = 440
_DAY_WIDTH = 184
"""Of the dialog and of its day, in pixels."""
_TURNING = {
    "qt_calendar_prevmonth": "chevron-left",
    "qt_calendar_nextmonth": "chevron-right",
}
"""What Qt calls the buttons of a calendar, and their icons."""
_MONTH = 30
"""Days from now, as which a day is first proposed."""
_WHAT_FOR = translate(
    "The words of a day are those you add in Reread, less those you delete. What other "
    "programs write and what you restore is not counted."
)


class GoalsDialog(QDialog):
    """Two numbers and a day; Enter sets them.

    Signals:
        decided: The author has decided; carries the ``WordGoals``.
    """

    decided = Signal(WordGoals)

    def __init__(
        self,
        goals: WordGoals,
        begun: int,
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show the goals as they are.

        Args:
            goals: What is wanted so far.
            begun: How many words the story had when the day began.
            today: The day.
            theme: Where the colours come from.
            parent: What it stands over.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Word goals"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._begun = begun
        self._today = today
        self._day = _number(goals.day, 50, self)
        self._story = _number(goals.story, 1_000, self)
        self._has_day = QCheckBox(translate("Finish by"), self)
        self._has_day.setChecked(goals.by is not None)
        self._by = DayField(theme, self)
        self._by.setAccessibleName(translate("Finish by"))
        by = goals.by or today
        self._by.setDate(QDate(by.year, by.month, by.day))
        if goals.by is None:
            self._by.setDate(self._by.date().addDays(_MONTH))
        self._needs = plain_label(self, "about", wraps=True)
        self._steps: list[StepField] = []
        self._lay_out(theme, has_any=bool(goals))
        self._day.valueChanged.connect(self._show)
        self._story.valueChanged.connect(self._show)
        self._has_day.toggled.connect(self._show)
        self._by.dateChanged.connect(self._show)
        self._show()
        self._day.setFocus()
        self._day.selectAll()

    @property
    def goals(self) -> WordGoals:
        """What the fields say."""
        story = self._story.value()
        has_day = bool(story) and self._has_day.isChecked()
        by = self._by.date().toPython() if has_day else None
        return WordGoals(self._day.value(), story, by)  # type: ignore[arg-type]

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._by.show_theme(theme)
        for steps in self._steps:
            steps.show_theme(theme)

    def _lay_out(self, theme: Theme, *, has_any: bool) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(10)
        for words, field in (
            (translate("Words a day"), self._day),
            (translate("Words of the story"), self._story),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            steps = StepField(field, words, theme, self)
            self._steps.append(steps)
            rows.addRow(label, steps)
        # A form puts a box at the top of its row, and words in the middle.
        self._has_day.setMinimumHeight(self._by.sizeHint().height())
        rows.addRow(self._has_day, self._by)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(14)
        layout.addLayout(rows)
        layout.addWidget(self._needs)
        layout.addWidget(plain_label(self, "about", _WHAT_FOR, wraps=True))
        layout.addSpacing(4)
        layout.addLayout(self._buttons(has_any=has_any))
        self.setFixedWidth(_WIDTH)

    def _buttons(self, *, has_any: bool) -> QHBoxLayout:
        none = dialog_button(translate("No goals"), self, self._on_none)
        none.setEnabled(has_any)
        cancel = dialog_button(translate("Cancel"), self, self.reject)
        set_ = QPushButton(translate("Set"), self)
        set_.setDefault(True)
        set_.clicked.connect(self._on_set)
        row = QHBoxLayout()
        row.addWidget(none)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(set_)
        return row

    def _show(self) -> None:
        has_story = self._story.value() > 0
        self._has_day.setEnabled(has_story)
        self._by.setEnabled(has_story and self._has_day.isChecked())
        words = self._sentence(self.goals)
        self._needs.setText(words)
        self._needs.setVisible(bool(words))
        self.adjustSize()

    def _sentence(self, goals: WordGoals) -> str:
        """Return what the fields come to, as a sentence; empty if there is nothing."""
        if not goals.story:
            return ""
        left = goals.story - self._begun
        if left <= 0:
            return translate("The story has as many words.")
        if goals.by is None:
            return translate_count(
                "{count} word is left to write.",
                "{count} words are left to write.",
                left,
            )
        if goals.by < self._today:
            return translate("That day is over.")
        needed = goals.needed(self._begun, self._today)
        return needed_sentence(goals, needed, self._today)

    def _on_none(self) -> None:
        self.decided.emit(WordGoals())
        self.accept()

    def _on_set(self) -> None:
        self.decided.emit(self.goals)
        self.accept()


class DayField(QDateEdit):
    """A day, with a calendar to choose it in; the arrow has the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMMM yyyy")
        self.setFixedWidth(_DAY_WIDTH)
        self._theme, self._arrow = theme, DropArrow(self, theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._arrow.show_theme(theme)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dress_calendar()  # which the mouse opens
        super().mousePressEvent(event)

    def _dress_calendar(self) -> None:
        """Give the calendar those colours that no style sheet gives."""
        theme, calendar = self._theme, self.calendarWidget()
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(theme.text))
        quiet.setForeground(QColor(theme.quiet))
        calendar.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        for name, shape in _TURNING.items():
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(shape, theme.quiet))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._arrow.paint()


def _number(value: int, step: int, parent: QWidget) -> QSpinBox:
    field = QSpinBox(parent)
    field.setRange(0, MOST_WORDS)
    field.setSpecialValueText(translate("none"))
    field.setSingleStep(step)
    field.setValue(value)
    return field
