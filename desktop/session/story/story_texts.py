"""The texts of a story that can be held beside one another.

Which there are takes the disk to know, and so does reading one: both are meant for
threads beside the window.  Only making :class:`StoryTexts` belongs in the window's own
thread, as it takes the text and the notes as they are at that moment.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from desktop.errors import StoryUnreadable
from desktop.storage.drafts.drafts_folder import read_draft, read_draft_notes
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.text.structure.story_words import StoryWords
from desktop.value import field, value
from desktop.wording.dates import clock_time, plain_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.drafts.draft_list import Draft
    from desktop.session.keeping.opening import OpenStory
    from desktop.storage.history.version_index import Version

WORKING_TEXT = translate("Working text")
"""What the text in the window is called."""

_APART = 600
"""Seconds; of versions saved within so many, the last is offered."""

_GONE = translate("This version cannot be read any more. The others are not affected.")


class TextKind(Enum):
    """Where a text of a story comes from."""

    WORKING = "working"
    DRAFT = "draft"
    VERSION = "version"


def _no_notes() -> None:
    return None


@value
class StoryText:
    """A text of a story; what it says is read only when it is asked for.

    Attributes:
        kind: Where it comes from.
        name: What the author knows it by, such as ``Draft 2 · after M.'s notes``.
        at: When it was the story's text, in UTC; of the working text, when it was
            taken.
        words: How many words it has, without its front matter.
        sha256: The hash of the text in UTF-8, in hexadecimal.
        draft: The draft that it is; None if it is none.
    """

    kind: TextKind
    name: str
    at: datetime
    words: int
    sha256: str
    _read: Callable[[], str] = field(repr=False, compare=False)
    _notes: Callable[[], AnnotationSet | None] = field(
        default=_no_notes, repr=False, compare=False
    )
    draft: Draft | None = field(default=None, repr=False, compare=False)

    def is_draft(self, draft: Draft) -> bool:
        """Return whether this is ``draft``, whatever that is called by now."""
        return self.draft is not None and self.draft.file == draft.file

    def read(self) -> str:
        r"""Return the text, its lines ended by ``"\n"``.

        To be called beside the window.

        Raises:
            StoryUnreadable: If it is not kept any more, or cannot be read.
        """
        return self._read()

    def notes(self) -> AnnotationSet | None:
        """Return the notes that were on it; None if nothing is known of any.

        To be called beside the window.

        Raises:
            NotesUnreadable: If they are kept, but cannot be read.
        """
        return self._notes()


class StoryTexts:
    """What can be compared of one story, as it is when this is made."""

    def __init__(self, story: OpenStory, disk: FileSystem = DISK) -> None:
        """Take the working text and the notes as they are; nothing is read yet.

        Args:
            story: The story, in the window's thread.
            disk: Where to read.
        """
        self._text = story.session.text
        self._notes = story.session.notes
        self._at = datetime.now(UTC)
        self._story = story.path
        self._log = story.saving.versions.log
        self._is_markdown = story.is_markdown
        self._disk = disk

    def texts(self) -> list[StoryText]:
        """Return the working text, the drafts and the versions, the newest first.

        To be called beside the window.

        Raises:
            DraftsUnreadable: If the drafts cannot be read.
            OSError: If the versions cannot be read.
        """
        drafts = reversed(find_drafts(self._story, self._disk).drafts)
        versions_there = self._log.history()
        return [
            self.working_text(),
            *(self._draft(found.draft) for found in drafts),
            *map(self._version, versions_there),
        ]

    def working_text(self) -> StoryText:
        """Return the text in the window, as it was when this was made."""
        return StoryText(
            TextKind.WORKING,
            WORKING_TEXT,
            self._at,
            StoryWords(self._is_markdown).count(self._text),
            versions.sha256_of(self._text),
            lambda: self._text,
            lambda: self._notes,
        )

    def _draft(self, draft: Draft) -> StoryText:
        return StoryText(
            TextKind.DRAFT,
            draft.full_title,
            draft.kept_at,
            draft.words,
            draft.sha256,
            lambda: read_draft(self._story, draft, self._disk).text,
            partial(read_draft_notes, self._story, draft.file, self._disk),
            draft,
        )

    def _version(self, version: Version) -> StoryText:
        return StoryText(
            TextKind.VERSION,
            version_name(version.at, self._at),
            version.at,
            version.words,
            version.sha256,
            partial(_version_text, version.sha256, self._disk),
        )


def version_name(at: datetime, now: datetime) -> str:
    """Return what a version of that time is called: 12 November, 14:03.

    The time is that of the author's zone; a year other than that of ``now`` is named.
    """
    here = now.astimezone(at.astimezone().tzinfo)  # summer time then is not now's
    time = clock_time(at, here)
    return translate("{day}, {time}", day=plain_day(at, here), time=time)


def _version_text(sha256: str, disk: FileSystem) -> str:
    text = versions.get(sha256, disk)
    if text is None:
        raise StoryUnreadable(_GONE)
    return text


def offered(texts: Sequence[StoryText]) -> list[StoryText]:
    """Return ``texts``, the newest first, without versions close to one another.

    A text is saved every few seconds while it is typed: of saves close to one another
    the last is taken, and the first of all.
    """
    found: list[StoryText] = []
    taken: StoryText | None = None
    last = texts[-1] if texts else None
    for text in texts:
        if text.kind is TextKind.VERSION:
            if taken is not None and text is not last and not _is_apart(taken, text):
                continue
            taken = text
        found.append(text)
    return found


def _is_apart(later: StoryText, earlier: StoryText) -> bool:
    return (later.at - earlier.at).total_seconds() >= _APART
