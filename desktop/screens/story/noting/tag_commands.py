"""The commands on the tags of a story as a whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.tags import same_tag
from desktop.errors import NotPossible
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.tags import TagCount
    from desktop.appearance.theme import Theme
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.note_filtering import Filtering
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.noting.tag_dialog import TagDialog
    from desktop.session.story.story_session import StorySession


class TagCommands(QObject):
    """Renames, joins and takes away tags of one story."""

    def __init__(
        self,
        session: StorySession,
        contents: ContentsPanel,
        reading: ReadingList,
        navigation: Navigation,
        filtering: Filtering,
        attempts: Attempts,
        theme: Callable[[], Theme],
        undo_key: Callable[[], str],
        say: Callable[..., None],
    ) -> None:
        super().__init__(contents)
        self._session = session
        self._contents = contents
        self._reading = reading
        self._navigation = navigation
        self._filtering = filtering
        self._attempts = attempts
        self._theme = theme
        self._undo_key = undo_key
        self._say = say
        self.dialog: TagDialog | None = None
        tags, call = contents.tags, attempts.call
        tags.rename_wanted.connect(partial(call, self.ask_for))
        tags.removal_wanted.connect(partial(call, self.remove))

    def ask(self) -> None:
        """Let the author rename a tag: that at the keys, or the one that is shown.

        Raises:
            NotesLocked: If no note can be changed.
            NotPossible: If there are no tags.
        """
        if tag := self._contents.tags.focused_tag:
            self.ask_for(tag)
            return
        self._session.make_sure()
        tags = self._session.tags_used()
        if not tags:
            raise NotPossible(translate("No note has a tag yet."))
        note = self._navigation.chosen_note
        meant = [*sorted(self._reading.filter.tags), *(note.tags if note else ())]
        self._open(tags, meant[0] if meant else tags[0].tag, is_listed=True)

    def ask_for(self, tag: str) -> None:
        """Let the author rename ``tag``.

        Raises:
            NotesLocked: If no note can be changed.
        """
        self._session.make_sure()
        self._open(self._session.tags_used(), tag, is_listed=False)

    def rename(self, old: str, new: str) -> None:
        """Call the tag ``old`` ``new`` on all notes; empty takes it from them.

        Raises:
            NotesLocked: If no note can be changed.
        """
        # Late: few rename a tag.
        from desktop.session.story.noting.renaming_tags import rename_tag

        done = rename_tag(self._session, old, new)
        wanted, gone = self._reading.filter, same_tag(old)
        left = frozenset(tag for tag in wanted.tags if same_tag(tag) != gone)
        if left != wanted.tags and done.became.changed:
            tags = left | {done.new} if done.new else left
            self._filtering.set(replace(wanted, tags=tags))
        key = self._undo_key()
        undo = translate("{key} takes that back.", key=key) if key else ""
        self._say(done.sentence, undo if done.became.changed else "")

    def remove(self, tag: str) -> None:
        """Take ``tag`` from all notes.

        Raises:
            NotesLocked: If no note can be changed.
        """
        self.rename(tag, "")

    def _open(self, tags: Sequence[TagCount], tag: str, *, is_listed: bool) -> None:
        # Late: not before it is seen.
        from desktop.screens.story.noting.tag_dialog import TagDialog

        window = self._contents.window()
        dialog = TagDialog(self._theme(), tags, tag, window, is_listed=is_listed)
        dialog.renamed.connect(partial(self._attempts.call, self.rename))
        self.dialog = dialog
        dialog.open()
