"""What the author does with the cuttings of a story."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.session.story.cuttings import Cutting, Cuttings
from desktop.text.span import Span
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.cuttings.cuttings_dialog import CuttingsDialog
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences


class StoryCuttings(QObject):
    """Shows the cuttings of one story, and puts them back.

    Signals:
        said: Something was done; carries a sentence, and what undo would do.
        put: A cutting is in the text again; carries where.
    """

    said = Signal(str, str)
    put = Signal(Span)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        caret: Callable[[], int],
        call: Callable[..., bool],
        window: QWidget,
    ) -> None:
        """Begin with the window shut.

        Args:
            story: The story.
            preferences: Say in which type cuttings are shown.
            theme: The colours.
            caret: Returns where the caret stands in the story.
            call: Calls what it is given, tells the author if it is refused, and
                returns whether it was not.
            window: The window of the story.
        """
        super().__init__(window)
        self._story = story
        self._preferences = preferences
        self._theme = theme
        self._caret = caret
        self._call = call
        self._window = window
        self._cuttings = Cuttings(story.session, story.marking)
        self._dialog: CuttingsDialog | None = None

    def show(self) -> None:
        """Open the window of the cuttings."""
        # Imported late: the dialog is seldom needed and costs at the start.
        from desktop.screens.cuttings.cuttings_dialog import CuttingsDialog

        settings = self._preferences.settings
        title = self._story.title
        dialog = CuttingsDialog(title, settings, self._theme, self._window)
        dialog.put_back_requested.connect(partial(self._attempt, self._on_put_back))
        dialog.put_here_requested.connect(partial(self._attempt, self._on_put_here))
        dialog.copy_requested.connect(self._on_copy)
        dialog.delete_requested.connect(partial(self._attempt, self._on_delete))
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._fill()
        dialog.open()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    # What happens

    def _fill(self) -> None:
        if self._dialog is not None:
            problem = self._story.text_problem or self._story.notes_problem
            self._dialog.show_cuttings(self._cuttings.all(), problem or "")

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _attempt(self, command: Callable[[Cutting], None], cutting: Cutting) -> None:
        if not self._call(command, cutting):
            self._fill()

    def _on_put_back(self, cutting: Cutting) -> None:
        now = self._cuttings.put_back(cutting)
        if now is not None:
            self._tell_put(now, _back_words(cutting.notes))

    def _on_put_here(self, cutting: Cutting) -> None:
        now = self._cuttings.put_at(cutting, self._caret())
        self._tell_put(now, _at_the_caret_words(cutting.notes))

    def _tell_put(self, now: Span, words: str) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self.put.emit(now)
        self.said.emit(words, translate("Undo takes that back."))

    def _on_copy(self, cutting: Cutting) -> None:
        QGuiApplication.clipboard().setText(cutting.text.strip("\n"))

    def _on_delete(self, cutting: Cutting) -> None:
        self._cuttings.give_up(cutting)
        self._fill()
        self.said.emit(
            translate("The cutting is deleted."), translate("Undo brings it back.")
        )


def _back_words(notes: int) -> str:
    if not notes:
        return translate("The cutting stands where it was.")
    return translate_count(
        "The cutting stands where it was with {count} note.",
        "The cutting stands where it was with {count} notes.",
        notes,
    )


def _at_the_caret_words(notes: int) -> str:
    if not notes:
        return translate("The cutting stands at the caret.")
    return translate_count(
        "The cutting stands at the caret with {count} note.",
        "The cutting stands at the caret with {count} notes.",
        notes,
    )
