"""Which windows are open, kept while they are: for the next time, and for a crash.

How each story was left is kept with the story, see
:mod:`desktop.storage.story.story_state`; here is which were open, in which order, and
what was shown in them that does not outlast a session otherwise.  It is a convenience:
what is missing or damaged reads as if nothing had been open.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import mend, read_object, write_object
from desktop.storage.files.private_files import OPEN_WINDOWS
from desktop.value import to_dictionary, value

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_WINDOWS = 100
"""Windows that are brought back; nobody has as many."""
MOST_CLOSED = 20
"""Stories closed lately that are kept."""
_FORMAT = 1
_MOST_STARTS = 10
_LARGEST = 1 << 31
"""Of a number; no list is as long."""


@value
class OpenWindow:
    """What was shown in a window.

    Attributes:
        story: The story.
        lens: The name of the lens that was on; empty for none.
        panel: What stood left of the page in place of what usually does: ``readers``,
            or nothing.
        shows_table: Whether the table of all notes was in place of the page.
        compared: The two texts that were compared, each by what it is, when it was
            kept and its SHA-256; none if the author was not there.
    """

    story: Path
    lens: str = ""
    panel: str = ""
    shows_table: bool = False
    compared: tuple[tuple[str, str, str], ...] = ()


@value
class OpenLibrary:
    """What was shown in the window of the library.

    Attributes:
        is_open: Whether it was open.
        words: What was looked for.
        sort: By which column it was sorted, as that is called in the file; empty if
            nobody chose.
        is_descending: Whether the largest, or latest, came first.
        row: The story the author was at, by its path in the folder.
        hit: Which passage of it, counted from 1; 0 for the story itself.
        top: How far the list was scrolled, in pixels.
    """

    is_open: bool = False
    words: str = ""
    sort: str = ""
    is_descending: bool = True
    row: str = ""
    hit: int = 0
    top: int = 0


@value
class LastSession:
    """The windows that were open last.

    Attributes:
        windows: Those that were, the one in front last.
        closed: Those that were closed lately, the latest last.
        starts: When Reread began to bring windows back and did not get as far as that
            they were there for a while, in seconds since 1970.
        library: The window of the library.
    """

    windows: tuple[OpenWindow, ...] = ()
    closed: tuple[OpenWindow, ...] = ()
    starts: tuple[float, ...] = ()
    library: OpenLibrary = OpenLibrary()


def session_path() -> Path:
    """Return the file that all of it is kept in."""
    return OPEN_WINDOWS.path / "session.json"


def read_session(disk: FileSystem = DISK) -> LastSession:
    """Return the windows that were open last; a damaged file is mended."""
    mend(session_path(), disk)
    content = read_object(session_path(), disk) or {}
    starts = content.get("starts")
    if not isinstance(starts, list):
        starts = []
    return LastSession(
        windows=_windows_in(content.get("windows"))[-MOST_WINDOWS:],
        closed=_windows_in(content.get("closed"))[-MOST_CLOSED:],
        starts=tuple(s for s in starts[-_MOST_STARTS:] if type(s) in (int, float)),
        library=_library_in(content.get("library")),
    )


def write_session(session: LastSession, disk: FileSystem = DISK) -> None:
    """Keep which windows are open.

    Raises:
        SaveFailed: If the disk refuses.
    """
    content = {
        "format": _FORMAT,
        "windows": [_written(window) for window in session.windows],
        "closed": [_written(window) for window in session.closed[-MOST_CLOSED:]],
        "starts": [*session.starts],
        "library": to_dictionary(session.library),
    }
    write_object(session_path(), content, disk, has_good_copy=True)


def _written(window: OpenWindow) -> dict[str, Any]:
    return {
        "story": os.fspath(window.story),
        "lens": window.lens,
        "panel": window.panel,
        "shows_table": window.shows_table,
        "compared": [list(text) for text in window.compared],
    }


def _windows_in(listed: object) -> tuple[OpenWindow, ...]:
    """Return the windows that are listed, each story once: where it stands last."""
    found: dict[Path, OpenWindow] = {}
    for content in listed if isinstance(listed, list) else ():
        window = _window_in(content) if isinstance(content, dict) else None
        if window is not None:
            found.pop(window.story, None)
            found[window.story] = window
    return tuple(found.values())


def _window_in(content: Mapping[str, Any]) -> OpenWindow | None:
    story = content.get("story")
    if not isinstance(story, str) or not os.path.isabs(story) or "\0" in story:
        return None
    return OpenWindow(
        Path(story),
        lens=_words(content, "lens"),
        panel=_words(content, "panel"),
        shows_table=content.get("shows_table") is True,
        compared=_compared_in(content.get("compared")),
    )


def _library_in(content: object) -> OpenLibrary:
    if not isinstance(content, dict):
        return OpenLibrary()
    return OpenLibrary(
        is_open=content.get("is_open") is True,
        words=_words(content, "words"),
        sort=_words(content, "sort"),
        is_descending=content.get("is_descending") is not False,
        row=_words(content, "row"),
        hit=_number(content, "hit"),
        top=_number(content, "top"),
    )


def _number(content: Mapping[str, Any], name: str) -> int:
    found = content.get(name)
    if not isinstance(found, int) or isinstance(found, bool):
        return 0
    return found if 0 <= found < _LARGEST else 0


def _words(content: Mapping[str, Any], name: str) -> str:
    found = content.get(name)
    return found if isinstance(found, str) else ""


def _compared_in(listed: object) -> tuple[tuple[str, str, str], ...]:
    match listed:
        case [[str(a), str(b), str(c)], [str(d), str(e), str(f)]]:
            return (a, b, c), (d, e, f)
    return ()
