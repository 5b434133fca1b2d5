"""The kept drafts of a story, printed: to read, or as JSON."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_writer import to_time
from desktop.command_line.output import to_json
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_identity import identity_of_story
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.drafts.found_drafts import FoundDraft, FoundDrafts


def printed_drafts(story: Path, *, as_json: bool) -> str:
    """Return the drafts of ``story``, the oldest first; nothing is written.

    Raises:
        StoryUnreadable: If there are no drafts, and no story that can be read.
        DraftsUnreadable: If the disk does not give the drafts.
    """
    story = identity_of_story(story).path
    found = find_drafts(story)
    if not found.drafts:
        from desktop.storage.story.story_file import read_story  # late: to complain

        read_story(story)
    if as_json:
        entries = [_draft_entry(story, each) for each in found.drafts]
        return to_json({"drafts": entries, "problems": list(found.problems)})
    return "".join(f"{line}\n" for line in _lines(story, found))


def _draft_entry(story: Path, found: FoundDraft) -> dict[str, Any]:
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
