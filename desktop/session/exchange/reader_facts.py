"""What is known of how readers read: which text, how far, when their notes came.

It is looked up beside the window, as the texts that were sent lie on the disk.
"""

from __future__ import annotations

from bisect import bisect_right
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.file.terms import READ_TO
from desktop.annotations.text_state import sha256_of
from desktop.storage.drafts.drafts_folder import read_list
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.text.structure.outline import PartKind, outline
from desktop.value import value
from desktop.wording.dates import plain_short_day
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState

_READ = {
    "end": template("read {draft} to its end"),
    "scene": template("read {draft} to scene {scene}"),
    "": template("read {draft}"),
}
_BACK = template("back {day}")
_STORY = translate("the story")


@value
class ReaderFile:
    """A reader's file, as far as it tells of her reading.

    Attributes:
        reader: The id of the reader.
        path: The file.
        notes: What is in it.
    """

    reader: str
    path: Path
    notes: AnnotationSet


@value
class ReaderFacts:
    """What is known of how one reader read.

    Attributes:
        draft: What the text is called that she had; empty if that is not known.
        scene: In which scene she stopped, from 1; 0 if that is not known.
        is_whole: Whether she read to the end.
        came: When her notes came back.
    """

    draft: str = ""
    scene: int = 0
    is_whole: bool = False
    came: datetime | None = None

    def sentence(self, now: datetime) -> str:
        """Return it in few words: "read draft 2 to scene 4 · back 27 Nov"."""
        how = "end" if self.is_whole else "scene" if self.scene else ""
        parts: list[str] = []
        if self.draft or how:
            draft = self.draft or _STORY
            parts.append(translate(_READ[how], draft=draft, scene=self.scene))
        if self.came is not None:
            parts.append(translate(_BACK, day=plain_short_day(self.came, now)))
        return " · ".join(parts)


def facts_of(
    story: Path,
    files: tuple[ReaderFile, ...],
    text: str,
    disk: FileSystem = DISK,
) -> dict[str, ReaderFacts]:
    """Return what is known of how readers read, by their ids.

    Args:
        story: The story.
        files: What readers sent; of several by one the last one tells.
        text: The story as it is now.
        disk: Where to look.
    """
    names = _draft_names(story, disk)
    here = versions.sha256_of(text)
    return {each.reader: _facts(each, names, here, text, story, disk) for each in files}


def _draft_names(story: Path, disk: FileSystem) -> dict[str, str]:
    """Return what kept drafts are called within a sentence, by their hashes."""
    drafts = read_list(story, disk).drafts.drafts
    return {
        draft.sha256: translate("draft {number}", number=draft.number)
        for draft in drafts
    }


def _facts(
    file: ReaderFile,
    names: dict[str, str],
    here: str,
    text: str,
    story: Path,
    disk: FileSystem,
) -> ReaderFacts:
    state = _last_state(file.notes)
    sha256 = sha256_of(state.cached) if state is not None else None
    draft, came = names.get(sha256 or "", ""), _written_at(file.path, disk)
    read_to = file.notes.raw.get(READ_TO)
    if type(read_to) is not int or read_to < 0:
        return ReaderFacts(draft, came=came)
    read = text if sha256 in (None, here) else versions.get(sha256 or "", disk)
    if read is None:
        return ReaderFacts(draft, came=came)
    is_whole, scene = _how_far(read, read_to, is_markdown_story=is_markdown(story))
    return ReaderFacts(draft, scene, is_whole, came)


def _last_state(notes: AnnotationSet) -> TextState | None:
    """Return the latest text that a file knows."""
    first = datetime.min.replace(tzinfo=UTC)
    states = list(notes.texts.values())
    return max(states, key=lambda state: state.date or first, default=None)


def _how_far(text: str, read_to: int, *, is_markdown_story: bool) -> tuple[bool, int]:
    """Return whether that is the end of a text, and else in which scene it is."""
    parts = outline(text, is_markdown_story)
    end = len(text[: parts.story(len(text)).end].rstrip())
    if read_to >= end:
        return True, 0
    scenes = [p.span.start for p in parts.parts if p.kind is PartKind.SCENE]
    return False, max(bisect_right(scenes, read_to), 1) if scenes else 0


def _written_at(path: Path, disk: FileSystem) -> datetime | None:
    """Return when a file was written; None if it is not there."""
    with suppress(OSError):
        return datetime.fromtimestamp(disk.stat(path).st_mtime, UTC)
    return None
