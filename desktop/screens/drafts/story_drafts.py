"""What the author does with the kept drafts of one story.

Whatever takes the disk or the whole of two texts is done beside the window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.drafts.comparison import Comparison, compare
from desktop.errors import NoRoom, StoryUnreadable
from desktop.session.background import LatestJob
from desktop.session.keeping.draft_keeper import DraftDistance, DraftKeeper
from desktop.session.story.revision import Findings, Revision, revision
from desktop.storage.drafts.drafts_folder import drafts_folder, read_draft
from desktop.storage.files.regular_file import is_there
from desktop.storage.history.version_index import Why
from desktop.value import value
from desktop.widgets.offers import offer, passing_menu
from desktop.wording.directions import set_apart
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.panels.draft_bars import KeepBar
    from desktop.panels.top_bar import TopBar
    from desktop.screens.drafts.drafts_dialog import DraftsDialog
    from desktop.session.keeping.draft_keeper import DraftChange
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.story.revision import Passages
    from desktop.storage.drafts.found_drafts import FoundDrafts

_LABEL = translate("Restore draft")


@value
class _Restored:
    """A draft, and how the text becomes it."""

    draft: Draft
    revision: Revision


@value
class _ComparedDraft:
    """A draft, and what differs from it to the text."""

    draft: Draft
    comparison: Comparison


class StoryDrafts(QObject):
    """Keeps drafts, lists them, and takes one back.

    Signals:
        kept: A draft was kept, or brought back; carries a few words.
        changed: A draft was deleted or renamed, which can be taken back; carries a
            sentence.
        failed: Something could not be done; carries a sentence.
        open_wanted: A draft is to be shown in a window of its own; carries it.
        compare_wanted: A draft is to be compared with the text as it is, change by
            change; carries it.
        compared: What differs from a draft to the text; carries the ``Draft`` and the
            ``Comparison``.
        restored: A draft is the text again; carries the ``Findings`` on the notes and
            a sentence.
    """

    kept = Signal(str)
    changed = Signal(str)
    failed = Signal(str)
    open_wanted = Signal(object)
    compare_wanted = Signal(object)
    compared = Signal(object, object)
    restored = Signal(Findings, str, str)

    def __init__(
        self,
        story: OpenStory,
        top_bar: TopBar,
        keep_bar: KeepBar,
        theme: Theme,
        key_of: Callable[[str], str],
        window: QWidget,
    ) -> None:
        """Begin, and look which drafts there are.

        Args:
            story: The story.
            top_bar: Where the chip says which draft the text follows.
            keep_bar: Where a draft that is to be kept is named.
            theme: The colours.
            key_of: Says which key calls an action, by its id.
            window: The window of the story.
        """
        super().__init__(window)
        self._story = story
        self._key_of = key_of
        self._top_bar = top_bar
        self._keep_bar = keep_bar
        self._theme = theme
        self._window = window
        self._dialog: DraftsDialog | None = None
        self._told: DraftChange | None = None  # what the dialog says was done
        self._followed: Draft | None = None
        self._changes: int | None = None
        self.keeper = DraftKeeper(story, self)
        self._distance = DraftDistance(story.session, story.path, self)
        self._reading = LatestJob[object](self)
        self._connect()
        self._show_chip()
        if is_there(drafts_folder(story.path)):
            self.keeper.look()

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be done, or to be shown."""
        parts = (self.keeper, self._distance, self._reading)
        return any(part.is_busy for part in parts)

    # What the author does

    def keep(self) -> None:
        """Ask for a name and a remark, and keep the text as it is then."""
        number = self.keeper.drafts.next_number
        hint = ""
        if self._followed is not None and self._changes == 0:
            hint = translate(
                "Nothing changed since {draft}.", draft=self._followed.title
            )
        self._keep_bar.open(translate("Keep as Draft {number}", number=number), hint)

    def rename(self, draft: Draft) -> None:
        """Show the drafts, the name of ``draft`` ready to be written anew."""
        self.show()
        if self._dialog is not None:
            self._dialog.choose(draft, renames=True)

    def show(self) -> None:
        """Show the drafts of the story beside its window."""
        # Imported late: the dialog is seldom needed and costs at the start.
        from desktop.screens.drafts.drafts_dialog import DraftsDialog

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        folder = drafts_folder(self._story.path).name
        dialog = DraftsDialog(self._story.title, folder, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_requested.connect(self.open_wanted)
        dialog.compare_requested.connect(self.compare)
        dialog.restore_requested.connect(self.restore)
        dialog.keep_requested.connect(self.keep)
        dialog.put_back_requested.connect(self.keeper.put_back)
        dialog.renamed.connect(self.keeper.rename)
        dialog.delete_requested.connect(self.keeper.delete)
        dialog.undo_requested.connect(self.keeper.undo)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._fill(dialog)
        dialog.show()
        self.keeper.look()

    def restore(self, draft: Draft) -> None:
        """Make ``draft`` the text again, as an edit that can be undone."""
        problem = self._story.file.decoded.problem
        if problem is not None:
            self.failed.emit(problem)
            return
        session = self._story.session
        now, passages = session.text, session.passages()
        path = self._story.path
        self._reading.start(partial(_restored, path, draft, now, passages))

    def compare(self, draft: Draft) -> None:
        """Find what differs from ``draft`` to the text as it is now."""
        story, now = self._story, self._story.session.text
        compared = partial(_compared, is_markdown=story.is_markdown)
        self._reading.start(partial(compared, story.path, draft, now))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._keep_bar.show_theme(theme)
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def let_go(self) -> None:
        """Stop, for good, when every draft is kept that was to be."""
        self._reading.let_go()
        self._distance.let_go()
        self.keeper.let_go()

    # What happens

    def _connect(self) -> None:
        self._top_bar.chip_pressed.connect(self._open_menu)
        self._keep_bar.keep_requested.connect(self.keeper.keep)
        self.keeper.found.connect(self._on_found)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.changed.connect(self._on_changed)
        self.keeper.undone.connect(self._on_undone)
        self.keeper.failed.connect(self.failed)
        self._distance.counted.connect(self._on_counted)
        self._reading.done.connect(self._on_read)

    def _on_finished(self) -> None:
        self._dialog = None
        # What was done there can be taken back here as well.
        if self._told is not None and self._told.deleted is not None:
            self.changed.emit(self._told.words)
        self._told = None

    def _on_changed(self, change: DraftChange) -> None:
        if self._dialog is None:
            self.changed.emit(change.words)
            return
        self._told = change
        self._dialog.show_change(change.words)

    def _on_undone(self, draft: Draft) -> None:
        words = translate("{draft} is as it was.", draft=draft.full_title)
        if self._dialog is None:
            self.kept.emit(words)
            return
        self._told = self.keeper.last_change
        self._dialog.show_change(self._told.words if self._told else "")
        self._dialog.choose(draft)

    def _on_found(self, found: FoundDrafts) -> None:
        followed = self._followed
        still = found.get(followed.file) if followed is not None else None
        self._follow(still.draft if still else found.last)
        if self._dialog is not None:
            self._fill(self._dialog)

    def _on_kept(self, draft: Draft) -> None:
        self._followed = draft
        self.kept.emit(translate("{draft} kept", draft=draft.title))

    def _fill(self, dialog: DraftsDialog) -> None:
        can_restore = self._story.file.decoded.problem is None
        dialog.show_drafts(self.keeper.drafts, can_restore=can_restore)

    def _follow(self, draft: Draft | None) -> None:
        if draft != self._followed:
            self._changes = None
        self._followed = draft
        self._distance.follow(draft)
        self._show_chip()

    def _on_counted(self, changes: int | None) -> None:
        self._changes = changes
        self._show_chip()

    def _show_chip(self) -> None:
        words, *shorter = chip_words(self._followed, self._changes)
        self._top_bar.show_chip(words, translate("The drafts of this story"), shorter)

    def _open_menu(self) -> None:
        menu, followed = passing_menu(self._window), self._followed
        if followed is not None:
            words = translate("Compare with {draft}", draft=followed.title)
            offer(menu, words, partial(self.compare_wanted.emit, followed))
            menu.addSeparator()
        offer(menu, translate("Keep draft…"), self.keep, self._key_of("keep-draft"))
        offer(menu, translate("All drafts…"), self.show, self._key_of("drafts"))
        self._top_bar.open_from_chip(menu)

    def _on_read(self, result: object) -> None:
        match result:
            case _Restored():
                self._take(result)
            case _ComparedDraft():
                self.compared.emit(result.draft, result.comparison)
            case str():
                self.failed.emit(result)

    def _take(self, restored: _Restored) -> None:
        session, draft = self._story.session, restored.draft
        if restored.revision.old != session.text:
            self.restore(draft)  # Somebody wrote meanwhile.
            return
        revision = restored.revision
        outcomes = self._story.marking.outcomes_of(revision)
        try:
            became = session.revise(revision, _LABEL, must_fit=True, notes=outcomes)
        except NoRoom as problem:
            self.failed.emit(str(problem))
            return
        self._story.saving.versions.keep(restored.revision.old, Why.REPLACED)
        self._story.saving.versions.keep(session.text, Why.RESTORED)
        self._follow(draft)
        name = draft.full_title
        words = translate("The text is {draft} again.", draft=name)
        if became and session.notes.notes:
            notes = became.sentence
            words = translate(
                "The text is {draft} again: {notes}", draft=name, notes=notes
            )
        undo = translate("Undo takes that back.") if became else ""
        self.restored.emit(became or Findings(0, {}), words, undo)


_NAME_LENGTHS = (60, 32, 20, 12)
"""Letters of a draft's name that the chip has room for, as there is less of that."""


def chip_words(draft: Draft | None, changes: int | None) -> list[str]:
    """Return which draft the text follows, and how far it has come since.

    The longest wording is first; the others say less, for where there is less room.

    Args:
        draft: The draft; None if none was kept yet.
        changes: How many changes there are; None if that is not known.
    """
    if draft is None:
        return [translate("First draft")]
    names = [_named(draft, length) for length in _NAME_LENGTHS] if draft.name else []
    names.append(draft.title)
    since = [_since(name, changes) for name in names] if changes else names
    return list(dict.fromkeys((*since, draft.title)))


def _named(draft: Draft, length: int) -> str:
    name = draft.name
    if len(name) > length:
        name = f"{name[:length].rstrip()}…"
    return translate("{draft} “{name}”", draft=draft.title, name=set_apart(name))


def _since(draft: str, changes: int) -> str:
    return translate_count(
        "{draft} · {count} change since",
        "{draft} · {count} changes since",
        changes,
        draft=draft,
    )


def _restored(
    story: Path, draft: Draft, now: str, passages: Passages
) -> _Restored | str:
    try:
        decoded = read_draft(story, draft)
    except StoryUnreadable as problem:
        return str(problem)
    if decoded.problem is not None:
        words = translate("{draft} cannot become the text.", draft=draft.title)
        return in_sequence(words, decoded.problem)
    return _Restored(draft, revision(now, now, decoded.text, passages))


def _compared(
    story: Path, draft: Draft, now: str, *, is_markdown: bool
) -> _ComparedDraft | str:
    try:
        then = read_draft(story, draft).text
        return _ComparedDraft(draft, compare(then, now, is_markdown=is_markdown))
    except StoryUnreadable as problem:
        return str(problem)
