"""How a version of a story is called, in the words one would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.panels.figures import counted, grouped
from desktop.storage.notes_history import NotesWhy
from desktop.storage.version_index import Why
from desktop.text import dates

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.storage.notes_history import NotesVersion
    from desktop.storage.version_index import Version

_WHY = {
    Why.SAVED: "saved",
    Why.OPENED: "as it was opened",
    Why.OUTSIDE: "by another program",
    Why.REPLACED: "before it was replaced",
    Why.RESTORED: "restored",
    Why.RECOVERED: "recovered",
    Why.UNSAVED: "typed, not saved",
}
_NOTES_WHY = {
    NotesWhy.SAVED: "saved",
    NotesWhy.OUTSIDE: "replaced by another program",
    NotesWhy.ABSENT: "before their file was gone",
    NotesWhy.OLDER: "replaced by an older copy",
    NotesWhy.BEFORE_ANEW: "before beginning anew",
    NotesWhy.BEFORE_LAST_GOOD: "before the last good ones",
}
_MINUS = "\u2212"


def day_words(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` for a title: Today, Yesterday, 23 November."""
    day = dates.day_words(at, now)
    return f"{day[0].upper()}{day[1:]}"


def of_day_words(at: datetime, now: datetime) -> str:
    """Return of which day something is: of today, of 23 November."""
    return f"of {dates.day_words(at, now)}"


def why_words(why: Why) -> str:
    """Return why a version was kept, in a word or a few."""
    return _WHY[why]


def length_words(words: int, earlier: int | None) -> str:
    """Return how long a version is and how much longer than the one before it.

    Args:
        words: How many words it has.
        earlier: How many the one before it has; None if there is none.
    """
    length = counted(words, "word")
    if earlier is None or earlier == words:
        return length
    sign = "+" if words > earlier else _MINUS
    return f"{length} · {sign}{grouped(abs(words - earlier))}"


def notes_words(notes: NotesVersion) -> str:
    """Return how many notes a version of them has, and why it was kept."""
    return f"{counted(notes.count, 'note')} · {_NOTES_WHY[notes.why]}"


def full_words(version: Version | NotesVersion, now: datetime) -> str:
    """Return which version is meant, for a title: Today, 14:03."""
    return moment_words(version.at, now)


def moment_words(at: datetime, now: datetime) -> str:
    """Return when something was, for a title: Today, 14:03."""
    return f"{day_words(at, now)}, {dates.time_words(at, now)}"


def sentence_words(version: Version | NotesVersion, now: datetime) -> str:
    """Return which version is meant, within a sentence: on 23 November at 14:03."""
    day = dates.day_words(version.at, now)
    day = f"on {day}" if day[0].isdigit() else day
    return f"{day} at {dates.time_words(version.at, now)}"


def restored_words(gone: int, other: int, later: int) -> str:
    """Return what was restored, in a sentence.

    Args:
        gone: How many notes came back.
        other: How many are again as they were.
        later: How many were made since, and deleted.
    """
    parts = []
    if gone:
        parts.append(f"{counted(gone, 'note')} came back")
    if other:
        verb = "is" if other == 1 else "are"
        parts.append(f"{counted(other, 'note')} {verb} again as then")
    if later:
        verb = "was" if later == 1 else "were"
        parts.append(f"{counted(later, 'note')} made since {verb} deleted")
    return f"{', '.join(parts)}."
