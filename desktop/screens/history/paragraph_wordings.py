"""What the author does with the wordings of one paragraph of a story.

They are looked for beside the window, a turn after the other, until the window of them
is closed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.background import LatestJob
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.history.paragraph_dialog import ParagraphDialog
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.paragraph_search import (
        ParagraphSearch,
        Wording,
        Wordings,
    )

_TAKEN = translate("The paragraph reads as it did; undo puts it as it was.")
_MEANWHILE = translate("The story was changed meanwhile. Look at its history again.")
_NOTHING = translate("There is no paragraph here.")


class ParagraphHistory(QObject):
    """Shows how a paragraph read, and lets it read so again.

    Signals:
        taken: A wording was taken, or could not be; carries where, in code points, and
            a sentence.
    """

    taken = Signal(int, str)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        attempt: Callable[..., object],
        window: QWidget,
    ) -> None:
        """Begin.

        Args:
            story: The story.
            preferences: What the author prefers.
            theme: The colours.
            attempt: Calls what edits the text, or says why that is refused.
            window: The window of the story.
        """
        super().__init__(window)
        self._story = story
        self._preferences = preferences
        self._theme = theme
        self._attempt = attempt
        self._window = window
        self._dialog: ParagraphDialog | None = None
        self._search: ParagraphSearch | None = None
        self._job: LatestJob[Wordings] = LatestJob(self)
        self._job.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether there is still something to be looked through."""
        return self._job.is_busy

    def show(self, place: int) -> None:
        """Show the history of the paragraph at ``place``, in code points."""
        # Imported late: all of it is seldom needed and costs at the start.
        from desktop.screens.history.paragraph_dialog import ParagraphDialog
        from desktop.session.story.paragraph_search import ParagraphSearch
        from desktop.session.story.story_texts import StoryTexts

        session, is_markdown = self._story.session, self._story.is_markdown
        span = session.paragraphs.at(place)
        if not span.of(session.text).strip():
            self.taken.emit(place, _NOTHING)
            return
        dialog = ParagraphDialog(
            self._preferences.settings,
            self._theme,
            self._window,
            is_markdown=is_markdown,
            can_take=self._story.file.decoded.problem is None,
        )
        dialog.take_requested.connect(self._on_take)
        dialog.finished.connect(self._on_finished)
        texts = StoryTexts(self._story)
        self._search = ParagraphSearch(
            texts, session.text, span, is_markdown=is_markdown
        )
        self._dialog = dialog
        dialog.show()
        self._job.start(self._search.turn)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def let_go(self) -> None:
        """Stop, for good."""
        self._search = None
        self._job.let_go()

    # What happens

    def _on_done(self, wordings: Wordings) -> None:
        if self._dialog is None or self._search is None:
            return
        self._dialog.show_wordings(wordings, self._search.text)
        if not wordings.is_over:
            self._job.start(self._search.turn)

    def _on_finished(self) -> None:
        self._job.forget()
        self._dialog = None

    def _on_take(self, wording: Wording) -> None:
        from desktop.drafts.taking import Taken
        from desktop.session.story.taking_back import take_back
        from desktop.text.diff import difference

        session, search = self._story.session, self._search
        if search is None or session.text != search.text:
            self.taken.emit(0, _MEANWHILE)
            return
        now = wording.now
        changes = difference(now.of(search.text), wording.words, at=now.start)
        if self._attempt(
            partial(take_back, session, Taken(changes), self._story.marking)
        ):
            self.taken.emit(now.start, _TAKEN)
