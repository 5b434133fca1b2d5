"""The line at the foot of the window: what there is, and that it is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from desktop.value import value
from desktop.widgets.frame_sizes import STATUS_LINE
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.wording.dates import calendar_day
from desktop.wording.durations import reading_time, spoken_reading_time
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from desktop.storage.story.story_settings import WordGoals

_GAP = 22
_INSET = 4
"""Beside the words of a button, its edge included; the style sheet has it too."""


_BAR = QSize(52, 4)
"""How far a goal is, where there is room: in a window at least so wide."""
_ROOMY = 1100


@value
class GoalShown:
    """A goal, and how far it is.

    Attributes:
        words: What is shown of it: ``420 of 500 today``.
        spoken: The same for those who hear it.
        tip: What more there is to know.
        share: How much of it is reached; 1 if all of it is.
    """

    words: str
    spoken: str
    tip: str
    share: float


def needed_sentence(goals: WordGoals, needed: int, today: date) -> str:
    """Return how many words a day are needed, as a sentence; empty if none are."""
    if not needed or goals.by is None:
        return ""
    return translate_count(
        "To have {story} words by {day}, {count} word a day is needed.",
        "To have {story} words by {day}, {count} words a day are needed.",
        needed,
        story=grouped(goals.story),
        day=calendar_day(goals.by, today),
    )


class StatusLine(QFrame):
    """Words and notes on the left; the last message, the file, the zoom right.

    Signals:
        zoom_reset: The zoom was clicked, to go back to 100 %.
        suggesting_left: The author wants to edit again, not to suggest.
        goals_wanted: The words were clicked, to set goals for them.
    """

    goals_wanted = Signal()
    zoom_reset = Signal()
    suggesting_left = Signal()

    accessible_role = QAccessible.Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(STATUS_LINE)
        self._of_all = 0
        self._selected: int | None = None
        self._words = QPushButton(self)
        self._words.setObjectName("words")
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.clicked.connect(self._on_words_clicked)
        self._minutes, self._notes, self._file = (plain_label(self) for _ in range(3))
        self._lens = plain_label(self)
        self._lens.hide()
        self._goals = _GoalMeter(self), _GoalMeter(self)
        self._message = ElidedLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._message.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self._suggesting = QPushButton(translate("Suggesting"), self)
        self._suggesting.setObjectName("suggesting")
        self._suggesting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._suggesting.setToolTip(
            translate("What you type is suggested. Click to edit again.")
        )
        self._suggesting.setAccessibleName(translate("Suggesting; edit again"))
        self._suggesting.clicked.connect(self._on_suggesting_clicked)
        self._suggesting.hide()
        self._zoom = QPushButton(self)
        self._zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._zoom.setToolTip(translate("Back to 100\u00a0%"))
        self._zoom.clicked.connect(self._on_zoom_clicked)
        self._lay_out()

    def show_words(self, words: int, minutes: int) -> None:
        """Show how long the story is, in words and in minutes of reading."""
        self._of_all = words
        self.show_selected(self._selected)
        self._minutes.setText(translate("{time} read", time=reading_time(minutes)))
        spoken = spoken_reading_time(minutes)
        self._minutes.setAccessibleName(translate("{time} to read", time=spoken))

    def show_selected(self, words: int | None) -> None:
        """Show how many of the words are selected; None if nothing is."""
        self._selected = words
        if words is None:
            shown = translate_count("{count} word", "{count} words", self._of_all)
        elif words > self._of_all:  # with front matter, which is not counted
            shown = translate_count(
                "{count} word selected", "{count} words selected", words
            )
        else:
            shown = translate_count(
                "{selected} of {count} word",
                "{selected} of {count} words",
                self._of_all,
                selected=grouped(words),
            )
        self._words.setText(shown)

    def offer_goals(self, key: str) -> None:
        """Let a click on the words set goals, as ``key`` does."""
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tip = translate("Word goals… ({key})", key=key) if key else ""
        self._words.setToolTip(tip or translate("Word goals…"))
        self._words.setAccessibleDescription(translate("Sets word goals"))

    def show_goals(self, day: GoalShown | None, story: GoalShown | None) -> None:
        """Show how far the goals are, of the day and of the story; None if not set."""
        for meter, goal in zip(self._goals, (day, story), strict=True):
            meter.show_goal(goal)

    def show_notes(self, open_notes: int, done: int) -> None:
        """Show how many notes are open and how many are done."""
        words = translate(
            "{are_open} open · {done} done",
            are_open=grouped(open_notes),
            done=grouped(done),
        )
        self._notes.setText(words)

    def show_lens(self, words: str) -> None:
        """Show what a lens found, such as ``Tense: 12 slips``; empty if none is on."""
        self._lens.setText(words)
        self._lens.setVisible(bool(words))
        self._notes.setVisible(not words)  # there is room for one of them

    def show_message(self, message: str) -> None:
        """Show what happened last, such as ``Saved just now``."""
        self._message.show_text(message)

    def show_file(self, encoding: str, line_ends: str) -> None:
        """Show how the file is written, such as ``UTF-8`` and ``LF``."""
        self._file.setText(
            translate(
                "{encoding} · {line_ends}", encoding=encoding, line_ends=line_ends
            )
        )

    def show_suggesting(self, *, is_on: bool) -> None:
        """Show that what is typed is only suggested, or no longer."""
        self._suggesting.setVisible(is_on)

    def show_zoom(self, per_cent: int) -> None:
        """Show how large the text is; 100 is the size that was chosen for it."""
        self._zoom.setText(translate("{number}\u00a0%", number=per_cent))
        self._zoom.setAccessibleName(
            translate("Zoom {number} per cent; back to 100", number=per_cent)
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setSpacing(_GAP)
        # Flat, its words stand where a label's would.
        layout.setContentsMargins(14 - _INSET, 0, 10, 0)
        shown = (self._words, self._minutes, self._notes, self._lens, *self._goals)
        for part in shown:
            layout.addWidget(part)
        layout.addWidget(self._suggesting)
        layout.addWidget(self._message, stretch=1)
        layout.addWidget(self._file)
        layout.addWidget(self._zoom)

    def _on_words_clicked(self) -> None:
        self.goals_wanted.emit()

    def _on_suggesting_clicked(self) -> None:
        self.suggesting_left.emit()

    def _on_zoom_clicked(self) -> None:
        self.zoom_reset.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for meter in self._goals:
            meter.show_bar(is_shown=self.width() >= _ROOMY)


class _GoalMeter(QWidget):
    """A goal in a few words, and a thin bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = plain_label(self, "goal")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        self.hide()

    def show_goal(self, goal: GoalShown | None) -> None:
        self.setVisible(goal is not None)
        if goal is not None:
            self._words.setText(goal.words)
            self._words.setAccessibleName(goal.spoken)
            self._words.setToolTip(goal.tip)
            self._bar.setToolTip(goal.tip)
            self._bar.setValue(int(100 * min(max(goal.share, 0.0), 1.0)))

    def show_bar(self, *, is_shown: bool) -> None:
        self._bar.setVisible(is_shown)
