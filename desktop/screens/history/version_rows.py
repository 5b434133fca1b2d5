"""The rows of the list of versions: days, and the versions of each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from desktop.storage.notes_history import NotesVersion, NotesWhy
from desktop.storage.version_index import Version, Why
from desktop.wording.dates import clock_time, title_day
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    Kept = Version | NotesVersion

AnyKept = TypeVar("AnyKept", Version, NotesVersion)

_APART = 600
"""Seconds; of versions saved within so many, the last is listed, for a start."""

_SAVED = (Why.SAVED, NotesWhy.SAVED)
_NOTES_WHY = {
    NotesWhy.SAVED: "saved",
    NotesWhy.OUTSIDE: "replaced by another program",
    NotesWhy.ABSENT: "before their file was gone",
    NotesWhy.OLDER: "replaced by an older copy",
    NotesWhy.BEFORE_ANEW: "before beginning anew",
    NotesWhy.BEFORE_LAST_GOOD: "before the last good ones",
}
_MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A row: a version, or the head of a day.

    Attributes:
        words: The time, or the day.
        why: Why the version was kept.
        detail: How long it is.
        version: The version of the text or of the notes; None for a day.
    """

    words: str
    why: str = ""
    detail: str = ""
    version: Kept | None = None


def rows_of(versions: Sequence[Kept], current: str, now: datetime) -> list[VersionRow]:
    """Return the rows for ``versions``, the newest first.

    Args:
        versions: Those to list.
        current: The SHA-256 of the text as it is now.
        now: The time, in the author's zone.
    """
    texts = [version for version in versions if isinstance(version, Version)]
    earlier = {id(text): before.words for text, before in pairwise(texts)}
    rows: list[VersionRow] = []
    day = ""
    for version in versions:
        if title_day(version.at, now) != day:
            day = title_day(version.at, now)
            rows.append(VersionRow(day))
        if isinstance(version, NotesVersion):
            rows.append(_notes_row(version, now))
        else:
            is_now = version is texts[0] and version.sha256 == current
            rows.append(_text_row(version, earlier.get(id(version)), now, is_now))
    return rows


def _text_row(
    version: Version, earlier: int | None, now: datetime, is_now: bool
) -> VersionRow:
    return VersionRow(
        clock_time(version.at, now),
        "as it is now" if is_now else version.why.words,
        _length_words(version.words, earlier),
        version,
    )


def _notes_row(notes: NotesVersion, now: datetime) -> VersionRow:
    when = translate("Notes as of {time}", time=clock_time(notes.at, now))
    return VersionRow(when, detail=_notes_words(notes), version=notes)


def _length_words(words: int, earlier: int | None) -> str:
    """Return how long a version is and how much longer than the one before it."""
    if earlier is None or earlier == words:
        return translate_count("{count} word", "{count} words", words)
    sign = "+" if words > earlier else _MINUS
    return translate_count(
        "{count} word · {difference}",
        "{count} words · {difference}",
        words,
        difference=f"{sign}{grouped(abs(words - earlier))}",
    )


def _notes_words(notes: NotesVersion) -> str:
    """Return how many notes a version of them has, and why it was kept."""
    return translate_count(
        "{count} note · {why}",
        "{count} notes · {why}",
        notes.count,
        why=_NOTES_WHY[notes.why],
    )


def milestones(versions: Sequence[Kept]) -> list[Kept]:
    """Return the versions one is likely to look for, of all, the newest first.

    A text is saved every few seconds while it is typed: of saves close to one another
    the last is taken.  What came about otherwise, and what it replaced, is all there.
    The same of the notes.
    """
    texts = [version for version in versions if isinstance(version, Version)]
    notes = [version for version in versions if isinstance(version, NotesVersion)]
    likely = {id(v) for v in [*_milestones(texts), *_milestones(notes)]}
    return [version for version in versions if id(version) in likely]


def _milestones(versions: Sequence[AnyKept]) -> Iterator[AnyKept]:
    taken: AnyKept | None = None
    later: AnyKept | None = None
    for version in versions:
        is_apart = taken is None or ((taken.at - version.at).total_seconds() >= _APART)
        is_saved = version.why in _SAVED
        is_replaced = later is not None and later.why not in _SAVED
        if is_apart or not is_saved or is_replaced:
            yield version
            taken = version
        later = version
