"""Files that are no story, and the story that one of Reread's own belongs to.

What a file is, :mod:`desktop.storage.encodings.other_kinds` tells by what is in it.
Reread's own files are told by their names as well: nobody opens one but by mistake, and
the story lies beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotAStory
from desktop.storage.encodings.other_kinds import DRAFTS, NOTES_FILE, OtherKind, kind_of
from desktop.storage.files.derived_names import DRAFTS_ENDING, NOTES
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.files.staging import target_name
from desktop.wording.translation import in_sequence, template, translate

if TYPE_CHECKING:
    from pathlib import Path

_OPEN = template("Open the story, “{story}”.")
_LEFT_BEHIND = translate(
    "This is what a save that was cut short has left behind, and no story."
)
_FOLDERS = {
    ".scriv": translate(
        "“{name}” is a Scrivener project. Reread opens plain text: compile it as plain "
        "text or Markdown in Scrivener, and open that."
    ),
    ".rtfd": translate(
        "“{name}” is an RTF document with attachments. Reread opens plain text: save "
        "it as plain text in TextEdit, and open that."
    ),
    ".pages": translate(
        "“{name}” is a Pages document. Reread opens plain text: export it as plain "
        "text in Pages, and open that."
    ),
    DRAFTS_ENDING: translate(
        "“{name}” is the folder of the drafts of a story. Open the story: its drafts "
        "are in File ▸ Drafts…."
    ),
}


def make_sure_it_may_be_one(
    path: Path, data: bytes, disk: FileSystem = DISK, *, is_text: bool = False
) -> None:
    """Do nothing, if a file may be a story.

    Args:
        path: The file.
        data: What is in it, from its beginning on.
        disk: Where the story may lie that it belongs to.
        is_text: Whether the author said that it is text to be read.

    Raises:
        NotAStory: If it is something else, with what it is and what to do.
    """
    if not is_text and (target := target_name(path.name)):
        raise _belonging(path.with_name(target), _LEFT_BEHIND, disk)
    kind = kind_of(data, path.name)
    if kind is None or (is_text and kind.is_text):
        return
    story = _story_of(path, kind)
    if story is None:
        raise NotAStory(kind.sentence)
    raise _belonging(story, kind.what, disk)


def folder_words(path: Path) -> str | None:
    """Return what a folder is that some program takes for a document; None if none."""
    words = _FOLDERS.get(path.suffix.lower())
    return translate(words, name=shown_name(path)) if words else None


def _belonging(story: Path, what: str, disk: FileSystem) -> NotAStory:
    if not is_there(story, disk):
        return NotAStory(in_sequence(what, translate("Its story is not beside it.")))
    todo = translate(_OPEN, story=shown_name(story))
    return NotAStory(in_sequence(what, todo), instead=story)


def _story_of(path: Path, kind: OtherKind) -> Path | None:
    """Return the story that one of Reread's own files belongs to, as it is called."""
    if kind is NOTES_FILE:
        name, mark, _ = path.name.partition(f"{NOTES}.")
        return path.with_name(name) if name and mark else None
    if kind is DRAFTS and path.parent.suffix == DRAFTS_ENDING:
        return path.parent.with_suffix("")
    return None
