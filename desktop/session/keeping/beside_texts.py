"""Texts that stand beside a story to be read: its kept drafts, and other files.

They are read beside the window, with their outline, which takes as long in a novel.
Nothing is ever written to them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.anchoring.carrying import rewritten
from desktop.anchoring.places import carried_places, found_places
from desktop.anchoring.surviving_tokens import Survivors
from desktop.errors import DraftsUnreadable, StoryUnreadable
from desktop.session.background import LatestJob
from desktop.session.keeping.disk_state import DiskWatcher
from desktop.session.keeping.shown_story import draft_file
from desktop.session.story.revision import Passages, Revision, revision
from desktop.storage.drafts.drafts_folder import read_list
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.story.story_file import StoryFile, is_touched, read_story
from desktop.text.quoted_place import QuotedPlace, quoted_place
from desktop.text.structure.outline import Outline, outline
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.drafts.draft_list import Draft

_MOST_REWRITTEN = 1_000_000
"""Code points of a story that may differ from its draft for its places to be told by
all that is left; if it is more, they are told by the words around them."""


@value
class BesideText:
    """A text as it was read to stand beside a story.

    Attributes:
        file: Its file.
        outline: Its parts.
        place: From where on it is to be read, in code points.
        draft: Which kept draft it is; None if it is none.
    """

    file: StoryFile
    outline: Outline
    place: int = 0
    draft: Draft | None = None


@value
class WrittenAnew:
    """A text that another program wrote anew.

    Attributes:
        file: Its file.
        outline: Its parts.
        revision: How what was shown becomes what it is.
    """

    file: StoryFile
    outline: Outline
    revision: Revision


def read_draft_beside(
    story: Path,
    wanted: Draft | str,
    left: QuotedPlace | None,
    now: tuple[str, int],
    disk: FileSystem = DISK,
) -> BesideText | str:
    """Return a kept draft of ``story``, or the sentence why it cannot be read.

    Args:
        story: The story.
        wanted: The draft, or the name of its file.
        left: Where it was left the last time, if it was.
        now: The text of the story, and where that is read.
        disk: Where they are.
    """
    try:
        draft = _listed(story, wanted, disk) if isinstance(wanted, str) else wanted
        file = draft_file(story, draft, disk)
    except (DraftsUnreadable, StoryUnreadable) as problem:
        return str(problem)
    place = like_place(*now, file.text) if left is None else _found(left, file.text)
    return BesideText(file, outline(file.text, is_markdown(story)), place, draft)


def _listed(story: Path, name: str, disk: FileSystem) -> Draft:
    for draft in read_list(story, disk).drafts.drafts:
        if draft.file == name:
            return draft
    raise StoryUnreadable(translate("This draft is not in the list any more."))


def read_file_beside(
    path: Path, left: QuotedPlace, disk: FileSystem = DISK
) -> BesideText | str:
    """Return the text at ``path``, or the sentence why it cannot be read.

    Args:
        path: Its file.
        left: Where it was left the last time.
        disk: Where it is.
    """
    try:
        file = read_story(path, disk)
    except StoryUnreadable as problem:
        return _why_unread(path, problem, disk)
    place = _found(left, file.text)
    return BesideText(file, outline(file.text, file.is_markdown), place)


def like_place(now: str, place: int, then: str) -> int:
    """Return where ``place`` of the text ``now`` was in the text ``then``."""
    if now == then:
        return place
    if max(rewritten(now, then), rewritten(then, now)) > _MOST_REWRITTEN:
        quoted = quoted_place(place, len(now), lambda span: span.of(now))
        return _found(quoted, then)
    return carried_places(Survivors.of_texts(now, then), [place])[0]


def _found(left: QuotedPlace, text: str) -> int:
    (found,) = found_places([left], text)
    return min(found, len(text))


def _why_unread(path: Path, problem: StoryUnreadable, disk: FileSystem) -> str:
    if is_there(path, disk):
        return str(problem)
    return translate(
        "“{name}” is not there any more; it was removed or renamed.",
        name=shown_name(path),
    )


class FollowedFile(QObject):
    """Reads a file once more whenever another program has written it.

    Signals:
        rewritten: It holds another text; carries the ``WrittenAnew``.
        failed: It cannot be read now; carries a sentence.
        is_back: It can be read again.
    """

    rewritten = Signal(WrittenAnew)
    failed = Signal(str)
    is_back = Signal()

    def __init__(
        self, file: StoryFile, parent: QObject | None = None, disk: FileSystem = DISK
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._disk = disk
        self._problem = ""
        self._reading = LatestJob[WrittenAnew | str | None](self)
        self._reading.done.connect(self._on_read)
        self._watcher = DiskWatcher(file.path, file.path, self)
        self._watcher.stirred.connect(self.look)

    def look(self) -> None:
        """Look whether it was written."""
        self._reading.start(partial(_read_again, self._file, self._disk))

    def wait(self) -> None:
        """Wait for what is being read."""
        self._reading.wait()

    def let_go(self) -> None:
        """Follow it no more, for good."""
        self._watcher.stirred.disconnect(self.look)
        self._reading.let_go()

    def _on_read(self, read: WrittenAnew | str | None) -> None:
        if isinstance(read, str):
            if read != self._problem:
                self._problem = read
                self.failed.emit(read)
            return
        if self._problem:
            self._problem = ""
            self.is_back.emit()
        if read is not None:
            self._file = read.file
            self.rewritten.emit(read)


def _read_again(file: StoryFile, disk: FileSystem) -> WrittenAnew | str | None:
    """Return what the file holds now, or why not; None if it is the same."""
    if not is_touched(file, disk):
        return None
    try:
        now = read_story(file.path, disk)
    except StoryUnreadable as problem:
        return _why_unread(file.path, problem, disk)
    if now.bytes_sha256 == file.bytes_sha256:
        return None  # and is read again the next time, if that says so
    found = revision(file.text, file.text, now.text, Passages({}, _find_none))
    return WrittenAnew(now, outline(now.text, now.is_markdown), found)


def _find_none(text: str) -> Mapping[str, Anchor]:
    del text
    return {}
