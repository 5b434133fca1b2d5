"""How each story was last looked at: its window, its mode and zoom, the place in it.

All of it is a convenience: what is missing or damaged reads as if the story were
opened for the first time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import STORIES
from desktop.storage.files.regular_file import is_there
from desktop.storage.story.seen_page import SeenPage, seen_page_from
from desktop.storage.story.split_state import SplitState, split_state_from
from desktop.text.quoted_place import QuotedPlace, quoted_place_from
from desktop.value import replace, to_dictionary, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_RECENT = 30  # stories listed
_ZOOMS = range(25, 501)  # per cent
MOST_BACK = 20
"""Places to go back to that are kept; further back nobody remembers either."""
_LISTED, _MOST_LISTED = ("bookmarks", "edited"), 1000
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Mode(StrEnum):
    """What a window shows; the values are kept on disk and named on the command line.

    In Reread, in Compare and in the table of all notes nothing is typed, so that plain
    keys can be commands.
    """

    WELCOME = "welcome"
    UNREADABLE = "unreadable"
    REREAD = "reread"
    REVISE = "revise"
    COMPARE = "compare"
    ALL_NOTES = "all-notes"

    @property
    def label(self) -> str:
        """What the author knows it as."""
        return _LABELS[self]


_LABELS = {
    Mode.WELCOME: translate("Welcome"),
    Mode.UNREADABLE: translate("Unreadable"),
    Mode.REREAD: translate("Reread"),
    Mode.REVISE: translate("Revise"),
    Mode.COMPARE: translate("Compare"),
    Mode.ALL_NOTES: translate("All notes"),
}

STORY_MODES = (Mode.REREAD, Mode.REVISE, Mode.COMPARE)
"""The ways to be with a story that is open, in the order in which they are offered.

The table of all notes is none: one comes to it from any of them, and goes back."""

LOCKED = frozenset({Mode.REREAD, Mode.COMPARE, Mode.ALL_NOTES})
"""Where nothing is typed, so that plain keys can be commands."""


@value
class LeftPlaces:
    """Where the author was in a story.

    Attributes:
        text: The SHA-256 of the text it was; empty if that is not known.
        top: The start of the first line in view.
        caret: Where the caret was.
        back: The places to go back to, each the first line in view and the caret, the
            latest last.
        bookmarks: The lines the author wants to come back to.
        edited: Where the text was edited, the latest last.
    """

    text: str = ""
    top: QuotedPlace = QuotedPlace(0)
    caret: QuotedPlace = QuotedPlace(0)
    back: tuple[tuple[QuotedPlace, QuotedPlace], ...] = ()
    bookmarks: tuple[QuotedPlace, ...] = ()
    edited: tuple[QuotedPlace, ...] = ()


@value
class StoryState:
    """How a story was left.

    Attributes:
        window: Geometry of the window, as Qt gives it, in Base64.
        zoom: Size of the page, in per cent.
        places: Where the author was in it.
        mode: The way of being with the story.
        title: What the story calls itself.
        opened_at: When it was last open; None if never.
        theme: The theme chosen for it; empty for that of the preferences.
        flows: Whether the author chose to have its lines flow; None if nothing.
        split: What stood beside the page.
        seen: What was seen on the page beside its words; None if that is not known.
    """

    window: str = ""
    zoom: int = 100
    places: LeftPlaces = LeftPlaces()
    mode: Mode = Mode.REREAD
    title: str = ""
    opened_at: datetime | None = None
    theme: str = ""
    flows: bool | None = None
    split: SplitState = SplitState()
    seen: SeenPage | None = None


@value
class RecentStory:
    """A story opened lately.

    Attributes:
        path: Its file.
        title: What it called itself; the name of the file if it did not.
        opened_at: When it was last open.
        exists: Whether the file is still there.
    """

    path: Path
    title: str
    opened_at: datetime
    exists: bool


def read_story_state(story: Path, disk: FileSystem = DISK) -> StoryState:
    """Return how ``story`` was left, or how a new one starts."""
    return _state_from(read_object(STORIES.file_of(story), disk) or {})


def write_story_state(story: Path, state: StoryState, disk: FileSystem = DISK) -> None:
    """Remember how ``story`` is left.

    Raises:
        SaveFailed: If the disk refuses.
    """
    opened_at = state.opened_at.isoformat() if state.opened_at else None
    content = {
        **to_dictionary(state),
        "places": _written(state.places),
        "split": state.split.written,
        "seen": state.seen.written if state.seen else None,
        "place": state.places.top.position,  # all that earlier versions know of
        "opened_at": opened_at,
        "path": str(story.absolute()),
    }
    write_object(STORIES.file_of(story), content, disk, has_good_copy=True)


def forget_story(story: Path, disk: FileSystem = DISK) -> None:
    """Take ``story`` off the list of those opened lately; how it was left is kept.

    Raises:
        SaveFailed: If the disk refuses.
    """
    state = read_story_state(story, disk)
    write_story_state(story, replace(state, opened_at=None), disk)


def stories_known(disk: FileSystem = DISK) -> list[Path]:
    """Return every story of which it is remembered how it was left."""
    return [path for path, _ in _states(disk)]


def recent_stories(disk: FileSystem = DISK) -> list[RecentStory]:
    """Return the stories opened lately, the last one first, thirty at most."""
    found = [each for each in _states(disk) if each[1].opened_at is not None]
    found.sort(key=lambda item: item[1].opened_at or _LONG_AGO, reverse=True)
    recent: dict[str, RecentStory] = {}
    for path, state in found:
        target = _target(path, disk)
        if target not in recent and len(recent) < _MOST_RECENT:
            recent[target] = _recent(path, state, disk)
    return [*recent.values()]


def _target(path: Path, disk: FileSystem) -> str:
    """Return the file a path leads to: one story is listed once."""
    try:
        return str(disk.realpath(path))
    except OSError:
        return str(path)


def _states(disk: FileSystem) -> Iterator[tuple[Path, StoryState]]:
    folder = STORIES.path
    try:
        names = disk.listdir(folder)
    except OSError:
        return
    for name in names:
        content = read_object(folder / name, disk) if name.endswith(".json") else None
        if content and isinstance(content.get("path"), str):
            yield Path(content["path"]), _state_from(content)


def _recent(path: Path, state: StoryState, disk: FileSystem) -> RecentStory:
    return RecentStory(
        path=path,
        title=state.title or path.stem,
        opened_at=state.opened_at or _LONG_AGO,
        exists=is_there(path, disk),
    )


def _state_from(content: Mapping[str, Any]) -> StoryState:
    sound: dict[str, Any] = {
        name: content[name]
        for name in ("window", "theme", "title")
        if isinstance(content.get(name), str)
    }
    zoom, mode = content.get("zoom"), content.get("mode")
    if mode in STORY_MODES:
        sound["mode"] = Mode(mode)
    if type(zoom) is int and zoom in _ZOOMS:
        sound["zoom"] = zoom
    sound["places"] = _places_from(content)
    sound["split"] = split_state_from(content.get("split"))
    sound["seen"] = seen_page_from(content.get("seen"))
    if type(content.get("flows")) is bool:
        sound["flows"] = content["flows"]
    return replace(StoryState(opened_at=_time(content.get("opened_at"))), **sound)


def _written(places: LeftPlaces) -> dict[str, Any]:
    return {
        "text": places.text,
        "top": places.top.written,
        "caret": places.caret.written,
        "back": [[top.written, caret.written] for top, caret in places.back],
        "bookmarks": [place.written for place in places.bookmarks],
        "edited": [place.written for place in places.edited],
    }


def _places_from(content: Mapping[str, Any]) -> LeftPlaces:
    match content.get("places"):
        case {"text": str(text), "top": top, "caret": caret, "back": list(back)}:
            found = quoted_place_from(top), quoted_place_from(caret)
            if found[0] is not None and found[1] is not None:
                pairs = tuple(filter(None, map(_pair_from, back[-MOST_BACK:])))
                listed = (_each_from(content["places"], name) for name in _LISTED)
                marks, edited = listed
                return LeftPlaces(text, found[0], found[1], pairs, marks, edited)
    # Earlier versions kept a number alone, of no text they knew.
    place = quoted_place_from([content.get("place"), "", ""]) or QuotedPlace(0)
    return LeftPlaces("", place, place)


def _each_from(places: Mapping[str, Any], name: str) -> tuple[QuotedPlace, ...]:
    listed = places.get(name)
    if not isinstance(listed, list):
        return ()
    return tuple(filter(None, map(quoted_place_from, listed[:_MOST_LISTED])))


def _pair_from(content: Any) -> tuple[QuotedPlace, QuotedPlace] | None:
    match content:
        case [top, caret]:
            one, other = quoted_place_from(top), quoted_place_from(caret)
            return (one, other) if one is not None and other is not None else None
    return None


def _time(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
