"""Showing the history of a story, and restoring a version of it.

Whatever takes the disk or the whole of two texts is done beside the window.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.annotations.kinds import Kind
from desktop.drafts.comparison import Comparison, compare
from desktop.errors import NoRoom, NotesLocked
from desktop.session.story.noting.notes_restoring import (
    NoteDifference,
    Restoring,
    all_of,
    differences,
    restore,
    restoring,
    thread_of,
)
from desktop.session.story.revision import Findings, Revision, revision
from desktop.storage.history import versions
from desktop.storage.history.notes_history import NotesVersion, notes_of
from desktop.storage.history.version_index import Version, Why
from desktop.value import value
from desktop.wording.dates import named_moment, sentence_moment
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.appearance.theme import Theme
    from desktop.screens.history.history_dialog import HistoryDialog
    from desktop.screens.history.version_list import Kept
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.keeping.version_history import VersionLog
    from desktop.session.preferences import Preferences

_LABEL = translate("Restore version")
_UNREADABLE = translate(
    "This version cannot be read any more. The others are not affected."
)
_UNDO = translate("Undo takes that back.")


@value
class _Listing:
    """The versions there are, and which of them the text is."""

    versions: list[Kept]
    current: str


@value
class _ComparedVersion:
    """A version, and what differs from it to the text; None if it cannot be read."""

    version: Version
    comparison: Comparison | None


@value
class _ComparedNotes:
    """Earlier notes, and what differs from them to those of now.

    Attributes:
        version: Which notes they are.
        then: The notes; None if they cannot be read.
        now: The notes as they were when these were compared.
        found: What differs.
    """

    version: NotesVersion
    then: AnnotationSet | None
    now: AnnotationSet
    found: list[NoteDifference]


class StoryHistory(QObject):
    """What the author does with the versions of one story.

    Signals:
        copy_wanted: The author wants a text in a file of its own; carries the text.
        restored: A version is the text again, or notes are there again; carries the
            ``Findings`` on the notes, a sentence, and what undo would do about it.
    """

    copy_wanted = Signal(str)
    restored = Signal(Findings, str, str)

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
        self._compared: _ComparedVersion | None = None
        self._notes: _ComparedNotes | None = None
        self._is_one_note = False

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
        dialog.restore_notes_requested.connect(self._on_restore_notes)
        dialog.restore_note_requested.connect(self._on_restore_note)
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

    def _on_version_chosen(self, version: Kept) -> None:
        assert self._dialog is not None
        self._compared = self._notes = None
        self._dialog.show_waiting(version)
        if isinstance(version, NotesVersion):
            self._compare_notes(version)
        else:
            now, is_markdown = self._story.session.text, self._story.is_markdown
            self._begin(partial(_compare, version, now, is_markdown=is_markdown))

    def _compare_notes(self, version: NotesVersion) -> None:
        path, now = self._story.path, self._story.session.notes
        self._begin(partial(_compared_notes, version, path, now))

    def _on_restore_notes(self, deletes_later: bool) -> None:
        if self._notes is not None and self._notes.then is not None:
            self._is_one_note = False
            # With what was said to lenses, which nobody is shown.
            found = differences(self._notes.then, self._notes.now)
            self._restore(all_of(found), deletes_later=deletes_later)

    def _on_restore_note(self, found: NoteDifference) -> None:
        if self._notes is not None:
            self._is_one_note = True
            self._restore(thread_of(found, self._notes.found))

    def _restore(self, wanted: frozenset[str], *, deletes_later: bool = False) -> None:
        assert self._notes is not None
        assert self._notes.then is not None
        then, session = self._notes.then, self._story.session
        now, text, at = session.notes, session.text, datetime.now(UTC)
        work = partial(restoring, then, now, text, wanted, at)
        self._begin(partial(work, deletes_later=deletes_later))

    def _on_restore(self) -> None:
        text = self._version_text()
        if text is None or self._dialog is None:
            return
        self._dialog.show_words(translate("Restoring…"))
        session = self._story.session
        now, passages = session.text, session.passages()
        self._begin(partial(revision, now, now, text, passages))

    def _on_copy(self) -> None:
        text = self._version_text()
        if text is not None and self._dialog is not None:
            QGuiApplication.clipboard().setText(text)
            self._dialog.tell(translate("Copied."))

    def _on_save_copy(self) -> None:
        text = self._version_text()
        if text is not None:
            self.copy_wanted.emit(text)

    def _on_finished(self) -> None:
        self._keeper.reading.forget()
        self._dialog = self._compared = self._notes = None

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
            case _ComparedVersion():
                self._show_compared(result)
            case _ComparedNotes():
                self._show_notes(result)
            case Revision():
                self._take(result)
            case Restoring():
                self._take_notes(result)
            case str():
                self._show_words(result)

    def _show_listing(self, listing: _Listing) -> None:
        now = datetime.now().astimezone()
        if self._dialog is not None:
            self._dialog.show_versions(listing.versions, listing.current, now)

    def _show_compared(self, compared: _ComparedVersion) -> None:
        self._compared = compared
        if compared.comparison is None:
            self._show_words(_UNREADABLE)
        elif self._dialog is not None:
            can_restore = self._story.file.decoded.problem is None
            self._dialog.show_comparison(
                compared.version,
                compared.comparison,
                can_restore=can_restore,
                is_markdown=self._story.is_markdown,
            )

    def _show_notes(self, compared: _ComparedNotes) -> None:
        self._notes = compared
        if compared.then is None:
            self._show_words(_UNREADABLE)
        elif compared.now is not self._story.session.notes:
            self._compare_notes(compared.version)  # A save has settled them.
        elif self._dialog is not None:
            problem = self._story.notes_problem or ""
            self._dialog.show_notes(compared.version, compared.found, problem)

    def _show_words(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.show_words(words)

    def _take(self, restored: Revision) -> None:
        assert self._compared is not None
        version, session = self._compared.version, self._story.session
        if restored.old != session.text:
            self._on_restore()  # Another program wrote the story meanwhile.
            return
        try:
            outcomes = self._story.marking.outcomes_of(restored)
            became = session.revise(restored, _LABEL, must_fit=True, notes=outcomes)
        except NoRoom as problem:
            self._show_words(str(problem))
            return
        self._keeper.keep(restored.old, Why.REPLACED)
        self._keeper.keep(session.text, Why.RESTORED)
        if self._dialog is not None:
            self._dialog.close()
        when = sentence_moment(version.at, datetime.now().astimezone())
        became = became or Findings(0, {})
        words = translate("The text is again as it was {moment}.", moment=when)
        if became.has_notes:
            words = translate(
                "The text is again as it was {moment}: {notes}",
                moment=when,
                notes=became.sentence,
            )
        self.restored.emit(became, words, _UNDO)

    def _take_notes(self, back: Restoring) -> None:
        session, compared = self._story.session, self._notes
        if compared is None or self._dialog is None:
            return
        if session.notes is not back.now or session.text != back.text:
            self._compare_notes(compared.version)  # They have changed meanwhile.
            return
        try:
            became = restore(session, back)
        except NotesLocked as problem:
            self._dialog.tell(str(problem))
            return
        words = _restored_words(*_counted(back))
        if self._is_one_note:
            self._dialog.tell(words)
            self._compare_notes(compared.version)
            return
        self._dialog.close()
        when = named_moment(compared.version.at, datetime.now().astimezone())
        said = translate("The notes of {moment}: {words}", moment=when, words=words)
        self.restored.emit(became, said, _UNDO)


def _counted(back: Restoring) -> tuple[int, int, int]:
    """Return how many notes came back, are as they were, and were deleted."""
    then, now = back.then, back.now
    lenses = then.of_lenses | now.of_lenses | then.of_placements | now.of_placements
    notes = {i: note for i, note in back.notes.items() if i not in lenses}
    gone = sum(n is not None and i not in back.now for i, n in notes.items())
    deleted = sum(note is None for note in notes.values())
    return gone, len(notes) - gone - deleted, deleted


def _restored_words(gone: int, other: int, later: int) -> str:
    """Return what was restored, in a sentence.

    Args:
        gone: How many notes came back.
        other: How many are again as they were.
        later: How many were made since, and deleted.
    """
    said: list[str] = []
    if gone:
        said.append(
            translate_count("{count} note came back", "{count} notes came back", gone)
        )
    if other:
        said.append(
            translate_count(
                "{count} note is again as then",
                "{count} notes are again as then",
                other,
            )
        )
    if later:
        said.append(
            translate_count(
                "{count} note made since was deleted",
                "{count} notes made since were deleted",
                later,
            )
        )
    return translate("{clauses}.", clauses=", ".join(said))


def _compared_notes(
    version: NotesVersion, story: Path, now: AnnotationSet
) -> _ComparedNotes:
    then = notes_of(version, story)
    differing = differences(then, now) if then is not None else []
    aside = (Kind.LENS, Kind.PLACEMENT)
    found = [each for each in differing if each.note.kind not in aside]
    return _ComparedNotes(version, then, now, found)


def _list_versions(log: VersionLog, text: str) -> _Listing | str:
    try:
        kept: list[Kept] = [*log.history(), *log.notes_history()]
        kept.sort(key=lambda version: version.at, reverse=True)
        return _Listing(kept, versions.sha256_of(text))
    except OSError:
        return translate(
            "The versions of this story cannot be read. The story itself is safe."
        )


def _compare(version: Version, now: str, *, is_markdown: bool) -> _ComparedVersion:
    text = versions.get(version.sha256)
    if text is None:
        return _ComparedVersion(version, None)
    return _ComparedVersion(version, compare(text, now, is_markdown=is_markdown))
