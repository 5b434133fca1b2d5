"""The rows of the list of versions: days, and the versions of each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.screens.history.version_words import (
    day_words,
    length_words,
    time_words,
    why_words,
)
from desktop.storage.version_index import Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from desktop.storage.version_index import Version

_APART = 600
"""Seconds; of versions saved within so many, the last is listed, for a start."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A row: a version, or the head of a day.

    Attributes:
        words: The time, or the day.
        why: Why the version was kept.
        detail: How long it is.
        version: The version; None for a day.
    """

    words: str
    why: str = ""
    detail: str = ""
    version: Version | None = None


def rows_of(
    versions: Sequence[Version], current: str, now: datetime
) -> list[VersionRow]:
    """Return the rows for ``versions``, the newest first.

    Args:
        versions: Those to list.
        current: The SHA-256 of the text as it is now.
        now: The time, in the author's zone.
    """
    rows: list[VersionRow] = []
    day = ""
    for version, earlier in pairwise([*versions, None]):
        assert version is not None
        if day_words(version.at, now) != day:
            day = day_words(version.at, now)
            rows.append(VersionRow(day))
        is_now = version is versions[0] and version.sha256 == current
        rows.append(
            VersionRow(
                time_words(version.at, now),
                "as it is now" if is_now else why_words(version.why),
                length_words(version.words, earlier.words if earlier else None),
                version,
            )
        )
    return rows


def milestones(versions: Sequence[Version]) -> list[Version]:
    """Return the versions one is likely to look for, of all, the newest first.

    A text is saved every few seconds while it is typed: of saves close to one another
    the last is taken.  What came about otherwise, and what it replaced, is all there.
    """
    return list(_milestones(versions))


def _milestones(versions: Sequence[Version]) -> Iterator[Version]:
    taken: Version | None = None
    later: Version | None = None
    for version in versions:
        is_apart = taken is None or ((taken.at - version.at).total_seconds() >= _APART)
        is_saved = version.why is Why.SAVED
        is_replaced = later is not None and later.why is not Why.SAVED
        if is_apart or not is_saved or is_replaced:
            yield version
            taken = version
        later = version
