"""The author's other stories: those opened lately, and those in folders of the library.

They are read and made ready beside the window, as a library has thousands, and once:
what is known of a folder is kept until its index is another.
"""

from __future__ import annotations

import os
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import RereadError
from desktop.storage.files.regular_file import is_there
from desktop.storage.story.story_state import recent_stories
from desktop.text.finding.fuzzy import Name
from desktop.text.finding.ranking import Entry, Ranked, Ranking
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LEAST = 2
"""Letters that are looked for in the library; of one letter it is full."""


# Without slots: by what it is found is worked out once, and kept.
@value(slots=False)
class KnownStory:
    """A story that can be opened.

    Attributes:
        path: Its file.
        title: What it calls itself, or its file's name.
        opened_at: When it was last open; None if it was not, or not lately.
        words: How many words it has; 0 if that is not known.
    """

    path: Path
    title: str
    opened_at: datetime | None = None
    words: int = 0

    @property
    def key(self) -> str:
        """By what the palette knows it."""
        return f"story:{self.path}"

    @cached_property
    def entry(self) -> Entry:
        """By what it is found: its title, its file, its folder."""
        around = (Name(self.path.stem), Name(self.path.parent.name))
        return Entry(self.key, Name(self.title), belongs=around)


class KnownStories:
    """All of them, made ready to be found by their names.

    Attributes:
        recent: Those opened lately, the last one first.
    """

    def __init__(
        self, recent: Sequence[KnownStory] = (), others: Sequence[KnownStory] = ()
    ) -> None:
        self.recent = recent
        self._by_key = {story.key: story for story in others}
        self._ranking = Ranking([story.entry for story in others])

    def found(
        self, typed: str, most: int, bonus: Callable[[str], float]
    ) -> list[tuple[KnownStory, Ranked]]:
        """Return the stories of the library that are meant by ``typed``."""
        if len(typed) < _LEAST or most <= 0:
            return []
        found = self._ranking.ranked(typed, bonus, most)
        return [(self._by_key[each.entry.key], each) for each in found]


def known_stories(folders: Sequence[str], shown: Path | None) -> KnownStories:
    """Return all stories that are there; knows no Qt.

    Args:
        folders: The folders of the library.
        shown: The story that is open where this is asked; it is left out.
    """
    recent = [
        KnownStory(each.path, each.title, each.opened_at)
        for each in recent_stories()
        if each.exists and each.path != shown
    ]
    known = {story.path for story in recent} | {shown}
    others = (story for folder in folders for story in _in_folder(Path(folder)))
    kept = {story.path: story for story in others if story.path not in known}
    return KnownStories(recent, list(kept.values()))


_Looks = tuple[tuple[int, int], ...]
_READ: dict[Path, tuple[_Looks, tuple[KnownStory, ...]]] = {}
"""What was read of each folder, and how its index looked then."""


def _in_folder(folder: Path) -> Iterator[KnownStory]:
    """Yield what the index of ``folder`` knows, if there is one, and is there still."""
    with suppress(RereadError, OSError):
        real = Path(os.path.realpath(folder))
        looks = _looks_of_index(real)
        read = _READ.get(real)
        if looks and (read is None or read[0] != looks):
            stories = tuple(_indexed(real))
            # As it looks now: whoever opens an index may be who tidies it up.
            read = _READ[real] = _looks_of_index(real), stories
        if looks and read is not None:
            yield from (each for each in read[1] if is_there(each.path))


def _looks_of_index(folder: Path) -> _Looks:
    """Return by what it is told whether an index was written to; nothing for none."""
    # Late: many have no library.
    from desktop.storage.library.index_file import index_path

    index = index_path(folder)
    if not is_there(index):
        return ()
    journal = index.with_name(f"{index.name}-wal")
    found = (each.stat() for each in (index, journal) if is_there(each))
    return tuple((status.st_size, status.st_mtime_ns) for status in found)


def _indexed(folder: Path) -> Iterator[KnownStory]:
    from desktop.storage.library.entry import EntryState
    from desktop.storage.library.index_file import IndexFile

    with closing(IndexFile.of(folder)) as index:
        entries = index.entries()
    for each in entries:
        if each.text.state is EntryState.STORY:
            opened = each.work.opened_at
            at = datetime.fromtimestamp(opened, UTC) if opened else None
            title = each.text.title or each.path.stem
            yield KnownStory(each.path, title, at, each.text.words)
