"""What the author chose for one story alone: goals, type, exports, its readers.

It lies in the folder of the app's state, never beside the story.  What makes no sense
reads as if it were not chosen, and what a newer Reread has put there is kept.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import STORIES, STORY_SETTINGS, WRITING
from desktop.storage.files.regular_file import is_gone, is_there
from desktop.storage.story.exchange_memory import ExchangeMemory, from_json, to_json
from desktop.storage.story.remembered import carry_over_some, last_form
from desktop.storage.story.settings import sound_type
from desktop.storage.story.story_state import read_story_state, stories_known
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

MOST_WORDS = 10_000_000
"""Words of a goal; no story that can be edited has more."""


@value
class WordGoals:
    """How many words the author wants to write.

    Attributes:
        day: Words a day; 0 if none are wanted.
        story: Words of the whole story; 0 if none are wanted.
        by: The day on which it is to have them; None if on none.
    """

    day: int = 0
    story: int = 0
    by: date | None = None

    def __bool__(self) -> bool:
        return bool(self.day or self.story)

    def needed(self, words: int, today: date) -> int:
        """Return how many words a day are needed to have them all in time.

        Args:
            words: How many the story had when the day began.
            today: The day, which counts as one to write on.

        Returns:
            The words; 0 if no day is set, it is over, or there are enough.
        """
        if not self.story or self.by is None or self.by < today:
            return 0
        days = (self.by - today).days + 1
        return max(0, -(-(self.story - words) // days))


@value
class ReaderChoices:
    """How the notes of readers are shown.

    Attributes:
        hides_names: Whether readers go by letters in place of their names.
        letters: Who has which letter: ids of readers, that of A first.
        blind_since: Since when notes of readers wait until the author has read the
            story through; None if they do not.
        unfolded: The ids of readers whose notes are shown all the same.
    """

    hides_names: bool = False
    letters: tuple[str, ...] = ()
    blind_since: datetime | None = None
    unfolded: frozenset[str] = frozenset()


@value
class StorySettings:
    """What was chosen for one story.

    Attributes:
        goals: How many words are to be written.
        type: Fields of ``Settings`` in ``TYPE_FIELDS`` that are others in this story.
        exchange: How it was exported, and to whom it was sent.
        readers: How the notes of readers are shown.
    """

    goals: WordGoals = WordGoals()
    type: Mapping[str, Any] = field(default_factory=dict)
    exchange: ExchangeMemory = ExchangeMemory()
    readers: ReaderChoices = ReaderChoices()


def read_story_settings(story: Path, disk: FileSystem = DISK) -> StorySettings:
    """Return what was chosen for ``story``."""
    content = read_object(STORY_SETTINGS.file_of(story), disk) or {}
    chosen = content.get("type")
    type_ = sound_type(chosen) if isinstance(chosen, dict) else {}
    goals, readers = _goals(content.get("goals")), _readers(content.get("readers"))
    exchange = from_json(content.get("exchange"))
    return StorySettings(goals, type_, exchange, readers)


def write_story_settings(
    story: Path,
    settings: StorySettings,
    disk: FileSystem = DISK,
    names: Iterable[str] = ("goals", "type", "exchange", "readers"),
) -> None:
    """Remember what was chosen for ``story``.

    Args:
        story: The story.
        settings: What is chosen for it.
        disk: Where to write.
        names: The fields that were changed: another program may have changed others.

    Raises:
        SaveFailed: If the disk refuses.
    """
    path, goals = STORY_SETTINGS.file_of(story), settings.goals
    readers = settings.readers
    since = readers.blind_since
    chosen = {
        "goals": {
            "day": goals.day,
            "story": goals.story,
            "by": goals.by.isoformat() if goals.by else None,
        },
        "type": dict(settings.type),
        "exchange": to_json(settings.exchange),
        "readers": {
            "hides_names": readers.hides_names,
            "letters": list(readers.letters),
            "blind_since": since.isoformat() if since else None,
            "unfolded": sorted(readers.unfolded),
        },
    }
    before = read_object(path, disk) or {}
    content = {**before, **{name: chosen[name] for name in names}}
    write_object(path, content, disk, is_durable=True, has_good_copy=True)


def continue_settings(story: Path, sha256: str, disk: FileSystem = DISK) -> None:
    """Let ``story``, if it is not known, have what was chosen for one that is gone.

    What was written on each day goes along.

    Args:
        story: The file as it is called now.
        sha256: The SHA-256 of its text; the last text of the other must be the same.
        disk: Where both are.
    """
    if is_there(STORIES.file_of(story), disk):
        return
    for other in _with_any(disk):
        if is_gone(other, disk) and sha256 in _last_texts(other, disk):
            with suppress(SaveFailed):
                carry_over_some(other, story, (STORY_SETTINGS, WRITING), disk)
            return


def _with_any(disk: FileSystem) -> list[Path]:
    """Return the stories for which anything was chosen, or told of what was written."""
    names: set[str] = set()
    for folder in (STORY_SETTINGS, WRITING):
        with suppress(OSError):
            names.update(name.split(".")[0] for name in disk.listdir(folder.path))
    if not names:
        return []
    return [p for p in stories_known(disk) if STORIES.file_of(p).stem in names]


def _last_texts(story: Path, disk: FileSystem) -> set[str]:
    """Return the SHA-256 of the text ``story`` had last, as far as it is known."""
    form = last_form(story, disk)
    return {read_story_state(story, disk).places.text, form[0] if form else ""} - {""}


def _goals(content: Any) -> WordGoals:
    if not isinstance(content, dict):
        return WordGoals()
    return WordGoals(
        _words(content.get("day")), _words(content.get("story")), _date(content)
    )


def _words(number: Any) -> int:
    return number if type(number) is int and 0 <= number <= MOST_WORDS else 0


def _readers(content: Any) -> ReaderChoices:
    if not isinstance(content, dict):
        return ReaderChoices()
    return ReaderChoices(
        content.get("hides_names") is True,
        tuple(dict.fromkeys(_names(content.get("letters")))),
        _time(content.get("blind_since")),
        frozenset(_names(content.get("unfolded"))),
    )


def _names(content: Any) -> list[str]:
    names = content if isinstance(content, list) else []
    return [name for name in names if isinstance(name, str)]


def _time(content: Any) -> datetime | None:
    with suppress(TypeError, ValueError):
        at = datetime.fromisoformat(content) if content else None
        return at if at is None or at.tzinfo else at.replace(tzinfo=UTC)
    return None


def _date(content: Mapping[str, Any]) -> date | None:
    with suppress(TypeError, ValueError):
        return date.fromisoformat(content["by"]) if content.get("by") else None
    return None
