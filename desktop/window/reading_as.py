"""Reading the story of a window in the encoding that the author chose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.session.keeping.read_as import bytes_of, choose, read_anew
from desktop.storage.encodings.encoding_names import name_of
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.chosen_encoding import choose_encoding
from desktop.storage.story.story_identity import identity_of_story
from desktop.window.story_windows import in_its_place
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.window.main_window import MainWindow

_READ = {
    True: template("“{name}” is read as {encoding} from now on."),
    False: template("The encoding of “{name}” is guessed again: it is {encoding}."),
}
"""What is said when a story is read so: whether the author chose it."""


def choose_unreadable(path: Path, encoding: str) -> None:
    """Remember in which encoding a story is read that could not be opened so far.

    Raises:
        SaveFailed: If it cannot be read, or that not be remembered.
    """
    story = identity_of_story(path).path
    choose_encoding(story, encoding or None, bytes_of(story))


def read_in(
    encoding: str | None, window: MainWindow, make: Callable[[], MainWindow]
) -> MainWindow:
    """Read the story in a window in an encoding; return the window it is in now.

    Args:
        encoding: Python's name of the encoding; None to guess it.
        window: Where the story is; put away, and gone before long.
        make: Makes an empty window.

    Raises:
        SaveFailed: If it cannot be saved first, or not be read; all is as it was.
        StoryUnreadable: If it is no text so; likewise.
    """
    if window.desk is None or window.story_screen is None:
        raise SaveFailed(translate("There is no story here."))
    window.story_screen.finish_writing()
    read = choose(window.desk.story, encoding)
    moved = in_its_place(window, make, partial(read_anew, read))
    if moved.desk is not None:
        file = moved.desk.story.file
        words = translate(
            _READ[encoding is not None],
            name=shown_name(file.path),
            encoding=name_of(file.decoded.encoding),
        )
        moved.desk.tell_brought(moved.desk.story.arrival.became, words)
    return moved
