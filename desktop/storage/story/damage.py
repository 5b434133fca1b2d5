"""Damage: a story's file that lost nearly all of the text it was last known to have.

Which text that was is told by the index of its versions and by the notes.  Until the
author has said what is to become of it, the text the notes wait for is remembered in
the folder of the app's state, so that neither a crash nor an edit answers instead.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.text_state import sha256_of
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import DAMAGE
from desktop.storage.history import versions
from desktop.storage.history.version_index import index_path, read_index
from desktop.text.loss import Loss, has_lost_much, kept_share, loss_between
from desktop.text.structure.story_words import StoryWords
from desktop.value import value

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story.story_file import StoryFile

_NOTHING = versions.sha256_of("")

_BACK = 0.5
"""The share of the words of the earlier text with which it is there again."""


@value
class EarlierText:
    """A text the story had.

    Attributes:
        sha256: Its SHA-256, in hexadecimal.
        at: When it was the story's text.
        words: How many words it had; None if that is not known.
    """

    sha256: str
    at: datetime
    words: int | None = None


@value(kw_only=True)
class Damage:
    """What happened to a story.

    Attributes:
        loss: What became of its text.
        earlier: The text it had.
        text: That text itself; None if it is not kept any more.
        now: The text it has.
        words: How many words that is.
    """

    loss: Loss
    earlier: EarlierText
    text: str | None
    now: str
    words: int

    def is_mended(self, text: str) -> bool:
        """Return whether the story is whole again if ``text`` is its text."""
        if self.text is None or len(text) * 3 < len(self.text):
            return False
        if loss_between(self.text, text) is not None:
            return False
        return kept_share(self.text, text) >= _BACK


def damage_of(
    file: StoryFile, notes: AnnotationSet, disk: FileSystem = DISK
) -> Damage | None:
    """Return what happened to the story in ``file`` since it was last known.

    None if it is as it was or may have been revised, and if the author said so.
    """
    record = read_object(DAMAGE.file_of(file.path), disk) or {}
    settled, waits = _earlier(record.get("settled")), _earlier(record.get("waits"))
    if settled is not None and settled.sha256 == file.sha256:
        return None
    earlier = waits or _last_known(file, notes, settled, disk)
    if earlier is None or earlier.sha256 == file.sha256:
        return None
    text = versions.get(earlier.sha256, disk)
    damage = _damage(file, earlier, text)
    if damage is None and waits is not None and text is not None:
        # The author went on writing, and never said what is to become of it.
        waiting = made_damage(Loss.SHORT, earlier, text, file)
        return None if waiting.is_mended(file.text) else waiting
    return damage


def made_damage(
    loss: Loss,
    earlier: EarlierText,
    text: str | None,
    file: StoryFile,
) -> Damage:
    """Return the damage to the story in ``file``, with all words counted."""
    words, now = StoryWords(file.is_markdown), file.text
    if text is not None:
        earlier = EarlierText(earlier.sha256, earlier.at, words.count(text))
    count = words.count(now)
    return Damage(loss=loss, earlier=earlier, text=text, now=now, words=count)


def keep_waiting(story: Path, earlier: EarlierText, disk: FileSystem = DISK) -> None:
    """Remember that the notes on ``story`` wait for its ``earlier`` text.

    Raises:
        SaveFailed: If the disk refuses.
    """
    write_object(DAMAGE.file_of(story), {"waits": _written(earlier)}, disk)


def keep_settled(story: Path, sha256: str, disk: FileSystem = DISK) -> None:
    """Remember that the text of ``story`` with that SHA-256 is as it is meant to be.

    Raises:
        SaveFailed: If the disk refuses.
    """
    settled = EarlierText(sha256, datetime.now(UTC))
    write_object(DAMAGE.file_of(story), {"settled": _written(settled)}, disk)


def forget_waiting(story: Path, disk: FileSystem = DISK) -> None:
    """Remember no more that the notes on ``story`` wait: its text is there again."""
    path = DAMAGE.file_of(story)
    if "waits" in (read_object(path, disk) or {}):
        with suppress(OSError):
            disk.unlink(path)


# What is known


def _last_known(
    file: StoryFile,
    notes: AnnotationSet,
    settled: EarlierText | None,
    disk: FileSystem,
) -> EarlierText | None:
    known = [_last_version(file.path, disk), _last_noted(notes), settled]
    return max(filter(None, known), key=lambda each: each.at, default=None)


def _last_version(story: Path, disk: FileSystem) -> EarlierText | None:
    try:
        found = read_index(index_path(story), disk).versions
    except OSError:
        return None
    if not found:
        return None
    return EarlierText(found[-1].sha256, found[-1].at, found[-1].words)


def _last_noted(notes: AnnotationSet) -> EarlierText | None:
    """Return the latest text that the notes say they were made on."""
    known = [
        EarlierText(sha256, text.date)
        for text in notes.texts.values()
        if text.date is not None and (sha256 := sha256_of(text.cached)) is not None
    ]
    return max(known, key=lambda each: each.at, default=None)


def _damage(file: StoryFile, earlier: EarlierText, text: str | None) -> Damage | None:
    if text is not None:
        loss = loss_between(text, file.text)
        if loss is None:
            return None
        return made_damage(loss, earlier, text, file)
    if earlier.words == 0 or earlier.sha256 == _NOTHING:
        return None
    if not file.text.strip():
        return made_damage(Loss.EMPTY, earlier, None, file)
    damage = made_damage(Loss.SHORT, earlier, None, file)
    is_lost = has_lost_much(earlier.words or 0, damage.words)
    return damage if is_lost else None


def _written(earlier: EarlierText) -> dict[str, Any]:
    at = earlier.at.astimezone(UTC).isoformat()
    return {"sha256": earlier.sha256, "at": at, "words": earlier.words}


def _earlier(content: Any) -> EarlierText | None:
    match content:
        case {"sha256": str(sha256), "at": str(at), "words": int() | None as words}:
            with suppress(ValueError, OverflowError):
                return EarlierText(sha256, datetime.fromisoformat(at), words)
    return None
