"""The word goals of a story, and how far it is: told in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions.actions import first_key
from desktop.panels.status_line import GoalShown, needed_sentence
from desktop.session.keeping.writing_keeper import local_day
from desktop.storage.story.story_state import Mode
from desktop.wording.numbers import counted, grouped, percentage
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.panels.status_line import StatusLine
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.storage.story.story_settings import WordGoals
    from desktop.text.written_words import WrittenWords

_SOON_MS = 150
"""The words of today need not follow every key at once."""
_MINUTE_MS = 60_000
"""How late midnight may be seen to have passed."""


class StoryGoals(QObject):
    """Shows how far the words of today and of the story are, and asks for goals."""

    _themed = Signal(object)

    def __init__(
        self,
        story: OpenStory,
        status: StatusLine,
        words: Callable[[], int],
        words_counted: SignalInstance,
        preferences: Preferences,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin.

        Args:
            story: The story.
            status: Where it is shown.
            words: Returns how many words the story has.
            words_counted: What tells that they were counted.
            preferences: What the author prefers.
            theme: Where the colours of the dialog come from.
            window: What the dialog stands over.
        """
        super().__init__(window)
        self._choices = story.choices
        self._writing = story.writing
        self._status = status
        self._words = words
        self._window = window
        self._theme = theme
        self._is_counted = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._show_goals)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._show_goals)
        words_counted.connect(self._on_counted)
        self._writing.changed.connect(self._show_later)
        self._choices.changed.connect(self._show_goals)
        status.goals_wanted.connect(self.ask)
        status.offer_goals(
            first_key("word-goals", preferences.settings.shortcuts, Mode.REVISE)
        )

    def ask(self) -> None:
        """Let the author say how many words are to be written."""
        # Imported late: goals are set once in a story, if ever.
        from desktop.screens.goals.goals_dialog import GoalsDialog

        written = self._writing.today.net
        goals, begun = self._choices.settings.goals, self._words() - written
        dialog = GoalsDialog(goals, begun, local_day(), self._theme, self._window)
        self._themed.connect(dialog.show_theme)
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._themed.emit(theme)

    def _on_decided(self, goals: WordGoals) -> None:
        self._choices.update(goals=goals)

    def _on_counted(self) -> None:
        self._is_counted = True
        self._writing.take_words(self._words())
        self._show_goals()

    def _show_later(self) -> None:
        if self._choices.settings.goals and not self._soon.isActive():
            self._soon.start()

    def _show_goals(self) -> None:
        goals = self._choices.settings.goals
        if not goals:
            self._minute.stop()
            self._status.show_goals(None, None)
            return
        if not self._minute.isActive():
            self._minute.start()
            self._writing.follow()
        if self._is_counted:
            today, words = self._writing.today, self._words()
            day = local_day()
            needed = goals.needed(words - today.net, day)
            needs = needed_sentence(goals, needed, day)
            self._status.show_goals(
                _of_today(goals.day or needed, today, needs),
                _of_story(goals.story, words, needs),
            )


def _of_today(goal: int, today: WrittenWords, needs: str) -> GoalShown | None:
    if not goal:
        return None
    written = counted(today.net)
    if today.net >= goal:
        shown = translate("✓ {written} today", written=written)
    else:
        shown = translate(
            "{written} of {goal} today", written=written, goal=grouped(goal)
        )
    told = translate_count(
        "Today {count} word was added, {deleted} deleted.",
        "Today {count} words were added, {deleted} deleted.",
        today.added,
        deleted=grouped(today.deleted),
    )
    return GoalShown(
        shown,
        translate_count(
            "{written} of {count} word written today",
            "{written} of {count} words written today",
            goal,
            written=written,
        ),
        in_sequence(told, needs),
        today.net / goal,
    )


def _of_story(goal: int, words: int, needs: str) -> GoalShown | None:
    if not goal:
        return None
    share, told = percentage(words / goal), grouped(goal)
    shown = translate("{share} of {goal}", share=share, goal=told)
    if words >= goal:
        shown = translate_count("✓ {count} word", "✓ {count} words", goal)
    spoken = translate_count(
        "{written} of {count} word of the story written",
        "{written} of {count} words of the story written",
        goal,
        written=grouped(words),
    )
    return GoalShown(shown, spoken, in_sequence(f"{spoken}.", needs), words / goal)
