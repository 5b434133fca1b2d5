"""Showing the history of a story, and restoring a version of it.

Whatever takes the disk or the whole of two texts is done beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.drafts.comparison import Comparison, compare
from desktop.screens.history.version_words import sentence_words
from desktop.session.findings import Findings
from desktop.session.revision import Revision, revision
from desktop.storage import versions
from desktop.storage.version_index import Version, Why

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.history.history_dialog import HistoryDialog
    from desktop.session.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.session.version_log import VersionLog

_LABEL = "Restore version"
_UNREADABLE = "This version cannot be read any more. The others are not affected."


@dataclass(frozen=True, slots=True)
class _Listing:
    """The versions there are, and which of them the text is."""

    versions: list[Version]
    current: str


@dataclass(frozen=True, slots=True)
class _Compared:
    """A version, and what differs from it to the text; None if it cannot be read."""

    version: Version
    comparison: Comparison | None


class StoryHistory(QObject):
    """What the author does with the versions of one story.

    Signals:
        copy_wanted: The author wants a text in a file of its own; carries the text.
        restored: A version is the text again; carries the ``Findings`` on the notes
            and a sentence for the author.
    """

    copy_wanted = Signal(str)
    restored = Signal(Findings, str)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._theme = theme
        self._story = story
        self._window = window
        self._keeper = story.saving.versions
        self._keeper.reading.done.connect(self._on_done)
        self._dialog: HistoryDialog | None = None
        self._compared: _Compared | None = None

    def show(self) -> None:
        """Show the versions of the story beside its window."""
        # Imported late: the dialog is seldom needed and costs at the start.
        from desktop.screens.history.history_dialog import HistoryDialog

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        title, settings = self._story.title, self._preferences.settings
        dialog = HistoryDialog(title, settings, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.version_chosen.connect(self._on_version_chosen)
        dialog.restore_requested.connect(self._on_restore)
        dialog.copy_requested.connect(self._on_copy)
        dialog.save_copy_requested.connect(self._on_save_copy)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.show()
        text = self._story.session.text
        self._begin(partial(_list_versions, self._keeper.log, text))

    def tell(self, words: str) -> None:
        """Say what became of a copy, where the author looks."""
        if self._dialog is not None:
            self._dialog.tell(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    # What the author does

    def _on_version_chosen(self, version: Version) -> None:
        assert self._dialog is not None
        self._compared = None
        self._dialog.show_waiting(version)
        self._begin(partial(_compare, version, self._story.session.text))

    def _on_restore(self) -> None:
        text = self._version_text()
        if text is None or self._dialog is None:
            return
        self._dialog.show_words("Restoring…")
        session = self._story.session
        now, passages = session.text, session.passages()
        self._begin(partial(revision, now, now, text, passages))

    def _on_copy(self) -> None:
        text = self._version_text()
        if text is not None and self._dialog is not None:
            QGuiApplication.clipboard().setText(text)
            self._dialog.tell("Copied.")

    def _on_save_copy(self) -> None:
        text = self._version_text()
        if text is not None:
            self.copy_wanted.emit(text)

    def _on_finished(self) -> None:
        self._keeper.reading.forget()
        self._dialog = self._compared = None

    def _version_text(self) -> str | None:
        comparison = self._compared.comparison if self._compared else None
        return comparison.old if comparison else None

    # What comes of it

    def _begin(self, work: Callable[[], object]) -> None:
        self._keeper.reading.start(work)

    def _on_done(self, result: object) -> None:
        match result:
            case _Listing():
                self._show_listing(result)
            case _Compared():
                self._show_compared(result)
            case Revision():
                self._take(result)
            case str():
                self._show_words(result)

    def _show_listing(self, listing: _Listing) -> None:
        now = datetime.now().astimezone()
        if self._dialog is not None:
            self._dialog.show_versions(listing.versions, listing.current, now)

    def _show_compared(self, compared: _Compared) -> None:
        self._compared = compared
        if compared.comparison is None:
            self._show_words(_UNREADABLE)
        elif self._dialog is not None:
            can_restore = self._story.file.decoded.problem is None
            self._dialog.show_comparison(
                compared.version, compared.comparison, can_restore=can_restore
            )

    def _show_words(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.show_words(words)

    def _take(self, restored: Revision) -> None:
        assert self._compared is not None
        version, session = self._compared.version, self._story.session
        if restored.old != session.text:
            self._on_restore()  # Another program wrote the story meanwhile.
            return
        became = session.revise(restored, _LABEL)
        self._keeper.keep(restored.old, Why.REPLACED)
        self._keeper.keep(session.text, Why.RESTORED)
        if self._dialog is not None:
            self._dialog.close()
        when = sentence_words(version, datetime.now().astimezone())
        became = became or Findings(0, {})
        words = (
            f"The text is again as it was {when}{became.ending} Undo takes that back."
        )
        self.restored.emit(became, words)


def _list_versions(log: VersionLog, text: str) -> _Listing | str:
    try:
        return _Listing(log.history(), versions.sha256_of(text))
    except OSError:
        return "The versions of this story cannot be read. The story itself is safe."


def _compare(version: Version, now: str) -> _Compared:
    text = versions.get(version.sha256)
    return _Compared(version, None if text is None else compare(text, now))
