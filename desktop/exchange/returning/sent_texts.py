"""The text that was sent, found again when an answer comes back.

A file of ours says which text it is made of, by its hash.  Of others, and where a
program has dropped that, it is the text most like the one that came back: of those that
were sent, the drafts, the latest versions, and the story as it is now.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.text_state import sha256_of
from desktop.errors import DraftsUnreadable, StoryUnreadable
from desktop.exchange.returning.likeness import are_alike, likeness, sentences, share
from desktop.storage.drafts.drafts_folder import (
    draft_text_with,
    read_draft,
    read_list,
)
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why, history_of
from desktop.value import value
from desktop.wording.dates import plain_short_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.formats import ReadManuscript

LEAST_ALIKE = 0.5
"""How much of what came back must stand in a text for it to have been sent."""

_MOST_VERSIONS = 40
"""Versions that are looked at besides those that were sent: a second for a novel."""


@value(kw_only=True)
class SentText:
    """A text that was sent.

    Attributes:
        text: All of it.
        starts_at: How many code points of it stand before what was sent.
        is_known: Whether the file says so itself, rather than that it is much alike.
        label: What it is called; may be empty.
        at: When it was sent, or kept; None if that is not known.
    """

    text: str
    starts_at: int = 0
    is_known: bool = False
    label: str = ""
    at: datetime | None = None

    @property
    def part(self) -> str:
        """What of it was sent."""
        return self.text[self.starts_at :]


def sent_text(
    story: Path, read: ReadManuscript, now: str, disk: FileSystem = DISK
) -> SentText | None:
    """Return the text of ``story`` that an answer was made of.

    None if none like it is kept.

    Args:
        story: The story.
        read: What came back.
        now: The text of the story as it is now.
        disk: Where it is kept.
    """
    sent = read.manuscript.sent
    sha256 = sha256_of(sent.draft) if sent is not None else None
    if sent is not None and sha256 is not None:
        text = text_with(story, sha256, now, disk)
        if text is not None:
            starts_at = sent.starts_at if 0 <= sent.starts_at <= len(text) else 0
            known = SentText(text=text, starts_at=starts_at, is_known=True)
            return _dated(story, known, sha256, disk)
    if read.answers is not None:
        return _named(story, read.answers, now, disk)
    return _most_alike(story, read.manuscript.text, now, disk)


def _named(
    story: Path, answers: AnnotationSet, now: str, disk: FileSystem
) -> SentText | None:
    """Return the text that most notes of an answer are on; None if it is not kept."""
    states = Counter(n.passage.state for n in answers.notes.values() if n.passage)
    for state, _ in states.most_common():
        known = answers.texts.get(state or "")
        sha256 = sha256_of(known.cached) if known is not None else None
        text = text_with(story, sha256, now, disk) if sha256 is not None else None
        if text is not None and sha256 is not None:
            found = SentText(text=text, is_known=True)
            return _dated(story, found, sha256, disk)
    return None


def text_with(
    story: Path, sha256: str, now: str, disk: FileSystem = DISK
) -> str | None:
    """Return the text of ``story`` with that SHA-256; None if it is not kept.

    Args:
        story: The story.
        sha256: The hash, in hexadecimal.
        now: The text of the story as it is now.
        disk: Where it is kept.
    """
    if versions.sha256_of(now) == sha256:
        return now
    text = versions.get(sha256, disk)
    return draft_text_with(story, sha256, disk) if text is None else text


def has_had(story: Path, sha256: str, now: str, disk: FileSystem = DISK) -> bool:
    """Return whether ``story`` is, or once was, the text with that SHA-256.

    Args:
        story: The story.
        sha256: The hash, in hexadecimal.
        now: The text of the story as it is now.
        disk: Where it is kept.
    """
    if versions.sha256_of(now) == sha256:
        return True
    with suppress(OSError):
        if any(v.sha256 == sha256 for v in history_of(story, disk)):
            return True
    with suppress(DraftsUnreadable):
        drafts = read_list(story, disk).drafts.drafts
        return any(draft.sha256 == sha256 for draft in drafts)
    return False


def _dated(story: Path, sent: SentText, sha256: str, disk: FileSystem) -> SentText:
    with suppress(OSError):
        for version in history_of(story, disk):
            if version.sha256 == sha256:
                return _as_version(sent, version.at, version.why)
    return sent


def _as_version(sent: SentText, at: datetime, why: Why) -> SentText:
    then = at.astimezone()
    day = plain_short_day(then, then)
    label = translate("Sent {day}", day=day) if why is Why.SENT else ""
    return SentText(
        text=sent.text,
        starts_at=sent.starts_at,
        is_known=sent.is_known,
        label=label,
        at=at,
    )


def _most_alike(story: Path, back: str, now: str, disk: FileSystem) -> SentText | None:
    wanted = sentences(back)
    best, most = None, (0.0, 0.0)
    if not wanted:
        return SentText(text=now) if are_alike(back, now) else None
    for each in _candidates(story, now, disk):
        there = sentences(each.text)
        found = round(share(wanted, there), 3), round(likeness(wanted, there), 3)
        if found > most:
            best, most = each, found
    return best if most[0] >= LEAST_ALIKE else None


def _candidates(story: Path, now: str, disk: FileSystem) -> Iterator[SentText]:
    """Yield the texts that may have been sent, the likelier ones first."""
    try:
        history = history_of(story, disk)
    except OSError:
        history = []
    sent = [version for version in history if version.why is Why.SENT]
    others = [version for version in history if version.why is not Why.SENT]
    for version in sent:
        text = versions.get(version.sha256, disk)
        if text is not None:
            yield _as_version(SentText(text=text), version.at, version.why)
    yield SentText(text=now)
    yield from _drafts(story, disk)
    for version in others[:_MOST_VERSIONS]:
        text = versions.get(version.sha256, disk)
        if text is not None:
            yield _as_version(SentText(text=text), version.at, version.why)


def _drafts(story: Path, disk: FileSystem) -> Iterator[SentText]:
    with suppress(DraftsUnreadable):
        for draft in reversed(read_list(story, disk).drafts.drafts):
            with suppress(StoryUnreadable):
                text = read_draft(story, draft, disk).text
                yield SentText(text=text, label=draft.label, at=draft.kept_at)
