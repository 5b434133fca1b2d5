"""The windows in which the author looks at two sides of a story, and decides."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.drafts.comparison import Comparison, compare
from desktop.session.background import LatestJob
from desktop.session.keeping.crash_recovery import IN_THE_FILE
from desktop.session.story.story_texts import version_name
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog

    from desktop.screens.conflict.conflict_dialog import ConflictDialog
    from desktop.screens.conflict.difference_dialog import DifferenceDialog
    from desktop.screens.saving.questions import DamageQuestion, RecoveryOffer
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.keeping.conflict import StoryConflict
    from desktop.session.preferences import Preferences
    from desktop.storage.journal.recovery import Recovery
    from desktop.storage.story.damage import Damage
    from desktop.text.merging.conflict_marks import MarkedText
    from desktop.text.merging.merge import Choice
    from desktop.window.window_frame import WindowFrame


class TwoSides(QObject):
    """Opens the windows that show two sides of the story on a screen."""

    def __init__(
        self, screen: StoryScreen, preferences: Preferences, window: WindowFrame
    ) -> None:
        super().__init__(window)
        self._screen = screen
        self._preferences = preferences
        self._window = window

    def ask(
        self,
        conflict: StoryConflict,
        settle: Callable[[str], None],
        put_off: Callable[[], object],
    ) -> None:
        """Let the author decide what becomes of both sides of ``conflict``.

        Args:
            conflict: Where the two do not agree.
            settle: What to do with the text that comes of it.
            put_off: What to do if the author does not decide now.
        """
        dialog = self._conflict()
        dialog.show_conflicts(conflict.merge, conflict.theirs_name, conflict.ours_name)
        dialog.decided.connect(settle)
        dialog.rejected.connect(put_off)
        self._open(dialog)

    def ask_of_marks(
        self,
        marked: MarkedText,
        settle: Callable[[MarkedText, Sequence[Choice]], object],
        put_off: Callable[[], object],
    ) -> None:
        """Let the author decide what becomes of two versions that stand in the text.

        Args:
            marked: The text.
            settle: What to do with what is chosen.
            put_off: What to do if the author does not decide now.
        """
        from desktop.screens.conflict.marked_story import names_of

        dialog, names = self._conflict(), names_of(marked)
        dialog.show_conflicts(marked.as_merge(), names["theirs"], names["ours"])
        dialog.chosen.connect(partial(settle, marked))
        dialog.rejected.connect(put_off)
        self._open(dialog)

    def _conflict(self) -> ConflictDialog:
        # Imported late: these windows are seldom needed and cost at the start.
        from desktop.screens.conflict.conflict_dialog import ConflictDialog

        settings, theme = self._preferences.settings, self._screen.theme
        dialog = ConflictDialog(settings, theme, self._window)
        dialog.show_settings(settings, self._screen.zoom)
        return dialog

    def compare(self, recovery: Recovery, offer: RecoveryOffer) -> None:
        """Show what was not saved beside what the file has."""
        comparison = compare(
            self._screen.session.text,
            recovery.text or "",
            is_markdown=self._screen.story.is_markdown,
        )
        dialog = self._difference(comparison, IN_THE_FILE, recovery.name)
        dialog.set_action(translate("Recover"))
        dialog.action_chosen.connect(dialog.accept)
        dialog.accepted.connect(offer.recover)
        dialog.rejected.connect(offer.show)
        self._open(dialog)

    def show_lost(self, damage: Damage, question: DamageQuestion) -> None:
        """Show what a damaged story had beside what it has, and offer to put it back.

        Args:
            damage: What happened to it, its earlier text known.
            question: What asks about it, and asks again if nothing is decided.
        """
        job = LatestJob[Comparison](self)
        job.done.connect(partial(self._show_lost, job, damage, question))
        old, new = damage.text or "", self._screen.session.text
        is_markdown = self._screen.story.is_markdown
        job.start(partial(compare, old, new, is_markdown=is_markdown))

    def _show_lost(
        self,
        job: LatestJob[Comparison],
        damage: Damage,
        question: DamageQuestion,
        comparison: Comparison,
    ) -> None:
        job.deleteLater()
        at = version_name(damage.earlier.at, datetime.now().astimezone())
        dialog = self._difference(comparison, at, translate("Now"))
        dialog.set_action(translate("Put it back"))
        dialog.action_chosen.connect(dialog.accept)
        dialog.accepted.connect(question.put_back)
        dialog.rejected.connect(question.ask)
        self._open(dialog)

    def show(self, comparison: Comparison, old_name: str) -> None:
        """Show what differs from an earlier text to the text as it is now.

        Args:
            comparison: The two texts, and what differs between them.
            old_name: What the author knows the earlier one as.
        """
        self._open(self._difference(comparison, old_name, translate("Now")))

    def _difference(
        self, comparison: Comparison, old_name: str, new_name: str
    ) -> DifferenceDialog:
        """Return a window that shows ``comparison``."""
        from desktop.screens.conflict.difference_dialog import DifferenceDialog

        screen = self._screen
        settings = self._preferences.settings
        dialog = DifferenceDialog(settings, screen.theme, self._window)
        dialog.show_settings(settings, screen.zoom)
        dialog.show_comparison(
            screen.title,
            comparison,
            old_name,
            new_name,
            is_markdown=screen.story.is_markdown,
        )
        return dialog

    def _open(self, dialog: QDialog) -> None:
        # The text must stay as it is while the author decides on it.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
