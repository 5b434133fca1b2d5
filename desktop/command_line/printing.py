"""The notes on a story and its kept drafts, printed: to read, or as JSON."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_writer import to_time
from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.annotations.note_passages import on_each_passage, passage_keys
from desktop.command_line.output import to_json
from desktop.session.story.anchor_index import first_wording
from desktop.session.story.initial_anchors import anchors_of
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_files import all_notes, identity_of_story
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
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


def printed_notes(story: Path, *, as_json: bool) -> PrintedNotes:
    """Return the notes on ``story`` in reading order, each with its replies.

    Raises:
        StoryUnreadable: If the story cannot be read.
        NotesUnreadable: If its notes cannot be read.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    notes = all_notes(identity)
    anchors = anchors_of(file, notes)
    names = PartNames(outline(file.text, file.is_markdown))
    entries = list(_entries(notes, anchors, file.text, names))
    if as_json:
        return PrintedNotes(to_json(entries), notes.unread)
    return PrintedNotes("".join(_markdown(story, entries, notes.unread)))


def _entries(
    notes: AnnotationSet, anchors: dict[str, Anchor], text: str, names: PartNames
) -> Iterator[dict[str, Any]]:
    threads = [n for n in notes.notes.values() if n.kind is not Kind.REPLY]

    def position_of(note_id: str) -> int:
        return _position(notes.notes[note_id], anchors)

    for note_id in in_reading_order(threads, position_of):
        note = notes.notes[note_id]
        entry = _entry(note, anchors, text, names)
        entry["replies"] = [_reply(reply) for reply in notes.replies_to(note_id)]
        yield entry


def _position(note: Annotation, anchors: dict[str, Anchor]) -> int:
    for key in passage_keys(note):
        if (span := anchors[key].span) is not None:
            return span.start
    stored = note.passage.position if note.passage else None
    return stored.start if stored else -1


def _entry(
    note: Annotation, anchors: dict[str, Anchor], text: str, names: PartNames
) -> dict[str, Any]:
    first, *further = (
        _place(single, anchors[single.id], text, names)
        for single in on_each_passage([note])
    )
    return {
        "id": note.id,
        "kind": note.kind.value,
        "state": note.status.value if note.status else None,
        "outcome": _outcome(note),
        **first,
        "further": further,
        "words": note.words,
        "replacement": note.replacement,
        "other_versions": list(note.other_versions),
        "tags": list(note.tags),
        "colour": note.colour.value if note.colour else None,
        "by": note.creator.name if note.creator else None,
        "created": note.created.isoformat().replace("+00:00", "Z"),
    }


def _outcome(note: Annotation) -> str | None:
    is_done = note.status is Status.DONE
    return note.outcome.value if note.outcome and is_done else None


def _place(
    single: Annotation, anchor: Anchor, text: str, names: PartNames
) -> dict[str, Any]:
    """Return where a passage is, and how it reads."""
    span = anchor.span
    return {
        "anchor": anchor.state.value,
        "confidence": round(anchor.confidence, 3),
        "may_be_at": [[at.start, at.end] for at in anchor.candidates],
        "part": names.of(span) or None,
        "line": text.count("\n", 0, span.start) + 1 if span else None,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "passage": span.of(text) if span else None,
        "first_passage": first_wording(single) or None,
    }


def _reply(reply: Annotation) -> dict[str, Any]:
    by = reply.creator.name if reply.creator else None
    return {"id": reply.id, "by": by, "words": reply.words}


def _markdown(story: Path, entries: list[dict[str, Any]], unread: str) -> Iterator[str]:
    title = translate("Notes on {name}", name=shown_name(story))
    yield f"# {title}\n"
    shown = [entry for entry in entries if not _has_nothing_to_show(entry)]
    if not shown and not unread:
        yield f"\n{translate('There are none yet.')}\n"
    for entry in shown:
        yield "\n" + "\n".join(_note_lines(entry)) + "\n"
    others = len(entries) - len(shown)
    if others:
        told = translate_count(
            "{number} annotation in the file is about other notes or other things.",
            "{number} annotations in the file are about other notes or other things.",
            others,
            number=f"{others:,}",
        )
        yield f"\n{told}\n"
    if unread:
        yield f"\n{unread}\n"


def _has_nothing_to_show(entry: dict[str, Any]) -> bool:
    """Return whether an entry only tells something of other notes or files."""
    is_elsewhere = entry["kind"] == Kind.OTHER.value and entry["anchor"] == "whole"
    return is_elsewhere and not (entry["words"] or entry["tags"] or entry["replies"])


def _note_lines(entry: dict[str, Any]) -> Iterator[str]:
    states = [entry["outcome"] or entry["state"], _became(entry["anchor"]), entry["by"]]
    details = ", ".join(state for state in states if state)
    tags = "".join(f" #{tag}" for tag in entry["tags"])
    kind = KINDS[Kind(entry["kind"])].in_full
    title = ", ".join(filter(None, [kind, entry["part"], _line(entry)]))
    yield f"## {title}{f' ({details})' if details else ''}{tags}\n"
    yield from _quotes(entry)
    for further in entry["further"]:
        facts = [further["part"], _line(further), _became(further["anchor"])]
        about = ", ".join(fact for fact in facts if fact)
        told = translate("And ({facts}):", facts=about) if about else translate("And:")
        yield f"{told}\n"
        yield from _quotes(further)
    if entry["replacement"] is not None:
        is_cutting = entry["kind"] == Kind.CUTTING.value
        yield (entry["replacement"] if is_cutting else _proposal(entry)) + "\n"
    if entry["words"]:
        yield entry["words"] + "\n"
    for words in entry["other_versions"]:
        yield translate("Other version: {words}", words=words) + "\n"
    for reply in entry["replies"]:
        yield f"- {reply['by'] or translate('Somebody')}: {reply['words']}"


def _line(place: dict[str, Any]) -> str:
    line = place["line"]
    return translate("line {line}", line=line) if line else ""


def _quotes(place: dict[str, Any]) -> Iterator[str]:
    passage = place["passage"] or place["first_passage"]
    if passage:
        yield "\n".join(f"> {line}".rstrip() for line in passage.split("\n")) + "\n"


def _became(anchor: str) -> str:
    return "" if anchor in ("exact", "whole") else anchor


def _proposal(entry: dict[str, Any]) -> str:
    if not entry["replacement"]:
        return translate("Cut it.")
    words = entry["replacement"]
    if entry["passage"] == "":
        return translate("Insert: {words}", words=words)
    return translate("Read instead: {words}", words=words)


def in_reading_order(
    notes: Iterable[Annotation], position_of: Callable[[str], int]
) -> list[str]:
    """Return the ids of ``notes`` as one comes upon them in the story.

    Notes on the whole story come first, in the order they were made.

    Args:
        notes: The notes; replies are to be left out by the caller.
        position_of: Where the passage of a note starts now, in code points, by the
            id of the note; asked only for notes that have a passage.
    """

    def place(note: Annotation) -> tuple[int, str]:
        return (-1 if note.passage is None else position_of(note.id)), note.id

    return [note.id for note in sorted(notes, key=place)]


def printed_drafts(story: Path, *, as_json: bool) -> str:
    """Return the drafts of ``story``, the oldest first; nothing is written.

    Raises:
        StoryUnreadable: If there are no drafts, and no story that can be read.
        DraftsUnreadable: If the disk does not give the drafts.
    """
    story = identity_of_story(story).path
    found = find_drafts(story)
    if not found.drafts:
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
