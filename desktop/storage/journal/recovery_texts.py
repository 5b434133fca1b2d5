"""The texts that a journal told of, put together again, and the one on the disk.

A text is only believed if its hash is the one that was told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import StoryUnreadable
from desktop.storage.files.encoding import LARGEST_STORY, Decoded, decode, decode_like
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import FileContent, read_regular_file
from desktop.storage.history import versions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.storage.journal.journal_records import BeginRecord, TextRecord
    from desktop.storage.journal.journal_state import Told


@dataclass(frozen=True, slots=True)
class KnownByHash:
    """A text and its SHA-256."""

    text: str
    sha256: str


class ToldTexts:
    """The texts of one journal, each put together when it is asked for."""

    def __init__(
        self, told: Told, now: StoryNow | None = None, disk: FileSystem = DISK
    ) -> None:
        """Begin with what ``told`` tells, and with the story's file as it is now."""
        self._records = [record for _, record in told.texts]
        self._disk = disk
        # Where a kept text is damaged, the file may have the very same.
        in_file = now.texts if now is not None else ()
        self._kept: dict[str, str | None] = {k.sha256: k.text for k in in_file}

    def last(self) -> KnownByHash | None:
        """Return the last text that can be put together; None if none can."""
        for record in reversed(self._records):
            text = self._put_together(record)
            if text is not None:
                return KnownByHash(text, record.sha256)
        return None

    def get(self, sha256: str) -> str | None:
        """Return the text with that SHA-256; None if it cannot be put together."""
        text = self._from_versions(sha256)
        if text is not None:
            return text
        told = (r for r in reversed(self._records) if r.sha256 == sha256)
        record = next(told, None)
        return None if record is None else self._put_together(record)

    def scraps(self) -> tuple[str, ...]:
        """Return what the last text inserted, in the order of the text."""
        changes = self._records[-1].changes.changes if self._records else ()
        return tuple(c.inserted for c in changes if c.inserted.strip())

    def _put_together(self, record: TextRecord) -> str | None:
        base = self._from_versions(record.base)
        if base is None:
            return None
        try:
            text = record.changes.apply(base)
        except ValueError:
            return None  # They are changes of another text, whatever the journal says.
        return text if versions.sha256_of(text) == record.sha256 else None

    def _from_versions(self, sha256: str) -> str | None:
        if sha256 not in self._kept:
            self._kept[sha256] = versions.get(sha256, self._disk)
        return self._kept[sha256]


@dataclass(frozen=True, slots=True)
class StoryNow:
    """The story's file as it is on the disk now.

    Attributes:
        texts: What its bytes may say, the likeliest first.
        bytes_sha256: The SHA-256 of the bytes.
    """

    texts: tuple[KnownByHash, ...]
    bytes_sha256: str

    @property
    def text(self) -> str:
        """What the file says."""
        return self.texts[0].text

    def is_one_of(self, hashes: Iterable[str]) -> bool:
        """Return whether what the file says has one of these hashes."""
        return not {known.sha256 for known in self.texts}.isdisjoint(hashes)


def story_now(
    told: Told, disk: FileSystem = DISK, story: Path | None = None
) -> StoryNow | None:
    """Return the file of the story that ``told`` is about.

    None if it never had one, or it is gone, or it cannot be read as text.

    Args:
        told: What its journal told.
        disk: Where the file is.
        story: Where it is now, if the journal knows it by another name.
    """
    if told.begin is None:
        return None
    story = story or told.begin.story
    if story is None:
        return None
    try:
        content = read_regular_file(story, LARGEST_STORY, disk)
        texts = _texts_of(content, told.begin, disk)
    except (OSError, StoryUnreadable):
        return None
    known = [KnownByHash(text, versions.sha256_of(text)) for text in texts]
    known.sort(key=lambda one: one.sha256 not in told.hashes)
    return StoryNow(tuple(known), content.sha256)


def _texts_of(content: FileContent, begin: BeginRecord, disk: FileSystem) -> list[str]:
    """Return what a file may say.

    Raises:
        StoryUnreadable: If it is no text.
    """
    base = versions.get(begin.base, disk)
    if base is not None and content.sha256 == begin.bytes_sha256:
        return [base]  # Nobody wrote it: there is nothing to guess.
    found = [decode(content.data).text, _in_encoding(content.data, begin.encoding)]
    return [text for text in dict.fromkeys(found) if text is not None]


def _in_encoding(data: bytes, encoding: str) -> str | None:
    """Return what the bytes say in the encoding they had, if that is an old one."""
    if encoding.startswith("utf-"):
        return None  # Whatever is in it is found to be.
    try:
        return decode_like(data, Decoded("", encoding)).text
    except (LookupError, ValueError):
        return None
