"""The notes on a story and its kept drafts, printed: to read, or as JSON."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from desktop.annotations.kinds import Kind
from desktop.command_line.output import to_json
from desktop.paths import config_folder
from desktop.session.story.initial_anchors import anchors_of
from desktop.session.story.notes_listing import (
    EntryMaker,
    in_reading_order,
    to_csv,
    to_markdown,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.settings import kept_colour_names
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.notes_listing import Entry
    from desktop.storage.drafts.found_drafts import FoundDraft, FoundDrafts


@value
class PrintedNotes:
    """The notes on a story as they are printed.

    Attributes:
        words: What is printed.
        remark: What there is to say beside it, as a sentence; may be empty.
    """

    words: str
    remark: str = ""


def printed_notes(
    story: Path, *, as_json: bool = False, as_csv: bool = False
) -> PrintedNotes:
    """Return the notes on ``story`` in reading order, each with its replies.

    Args:
        story: Where it is.
        as_json: Whether they are printed as JSON rather than as Markdown.
        as_csv: Whether they are printed as CSV.

    Raises:
        StoryUnreadable: If the story cannot be read.
        NotesUnreadable: If its notes cannot be read.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    notes = all_notes(identity)
    anchors = anchors_of(file, notes)
    names = PartNames(outline(file.text, file.is_markdown))
    colours = kept_colour_names(config_folder())
    maker = EntryMaker(file.text, anchors, names, colours)
    entries = list(_entries(notes, maker))
    if as_json:
        return PrintedNotes(to_json(entries), notes.unread)
    if as_csv:
        return PrintedNotes(to_csv(entries), notes.unread)
    return PrintedNotes(to_markdown(shown_name(story), entries, notes.unread))


def _entries(notes: AnnotationSet, maker: EntryMaker) -> Iterator[Entry]:
    threads = [n for n in notes.notes.values() if n.kind is not Kind.REPLY]
    of_scenes = notes.of_scenes

    def position_of(note_id: str) -> int:
        return maker.position(notes.notes[note_id])

    in_order = in_reading_order(threads, position_of)
    # What is said of scenes comes behind the notes, apart.
    for note_id in sorted(in_order, key=of_scenes.__contains__):
        yield maker.entry(notes.notes[note_id], notes.replies_to(note_id))


def printed_drafts(story: Path, *, as_json: bool) -> str:
    """Return the drafts of ``story``, the oldest first; nothing is written.

    Raises:
        StoryUnreadable: If there are no drafts, and no story that can be read.
        DraftsUnreadable: If the disk does not give the drafts.
    """
    from desktop.storage.drafts.found_drafts import find_drafts  # late: for drafts only

    story = identity_of_story(story).path
    found = find_drafts(story)
    if not found.drafts:
        read_story(story)
    if as_json:
        entries = [_draft_entry(story, each) for each in found.drafts]
        return to_json({"drafts": entries, "problems": list(found.problems)})
    return "".join(f"{line}\n" for line in _lines(story, found))


def _draft_entry(story: Path, found: FoundDraft) -> dict[str, Any]:
    from desktop.annotations.file.item_writer import to_time
    from desktop.storage.drafts.drafts_folder import drafts_folder

    draft = found.draft
    return {
        "number": draft.number,
        "name": draft.name,
        "remark": draft.remark,
        "kept": to_time(draft.kept_at),
        "words": draft.words,
        "notes": draft.notes,
        "open_notes": draft.open_notes,
        "file": _in_utf8(drafts_folder(story) / draft.file),
        "sha256": draft.sha256,
        "state": found.state.value,
        "problem": found.problem or None,
    }


def _in_utf8(path: Path) -> str:
    """Return ``path`` as its bytes read, whatever the locale takes them for.

    Bytes that are no UTF-8 are halves of surrogate pairs, as ``os.fsdecode`` has them.
    """
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def _lines(story: Path, found: FoundDrafts) -> Iterator[str]:
    title = translate("Drafts of {name}", name=shown_name(story))
    yield f"# {title}"
    if not found.drafts:
        yield f"\n{translate('None is kept yet.')}"
    for each in found.drafts:
        draft = each.draft
        at = draft.kept_at.astimezone()
        yield f"\n## {draft.full_title}\n"
        yield f"{at:%Y-%m-%d %H:%M}, {_counted(each)}, {draft.file}"
        yield from (f"\n{words}" for words in (draft.remark, each.problem) if words)
    yield from (f"\n{problem}" for problem in found.problems)


def _counted(found: FoundDraft) -> str:
    draft = found.draft
    words = translate_count(
        "{words} word", "{words} words", draft.words, words=draft.words
    )
    if not draft.notes:
        return words
    notes = translate_count(
        "{notes} note", "{notes} notes", draft.notes, notes=draft.notes
    )
    return translate(
        "{words}, {notes} ({open_notes} open)",
        words=words,
        notes=notes,
        open_notes=draft.open_notes,
    )
