"""What goes along with a manuscript where a format writes notes behind the text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.exchange.formats import WrittenManuscript
from desktop.exchange.losses import FormatCarried, FormatLoss
from desktop.wording.translation import translate, translate_count, within_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.manuscript import Manuscript, ManuscriptNote
    from desktop.exchange.threads import Thread


def one_way_summary(
    manuscript: Manuscript, writing: FormatWriting
) -> WrittenManuscript:
    """Return what a file tells that is only read, and that nothing comes back of it.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    writing.progress.at(0.0)
    return WrittenManuscript(
        data=b"",
        carried=tuple(told_notes(manuscript)),
        losses=tuple(not_coming_back(manuscript)),
    )


def told_notes(manuscript: Manuscript) -> Iterator[FormatCarried]:
    """Yield how many notes of each kind are told, and how many replies."""
    counts = Counter(each.note.kind for each in manuscript.notes)
    for kind in KINDS:
        if count := counts[kind]:
            yield FormatCarried(kind.value, count, _counted(kind, count))


def _counted(kind: Kind, count: int) -> str:
    """Return what so many notes of a kind are called."""
    if kind is Kind.HIGHLIGHT:
        return translate_count("highlight", "highlights", count)
    if kind is Kind.REPLY:
        return translate_count("reply", "replies", count)
    if kind is Kind.STORY_NOTE:
        return translate_count(
            "note on the whole story", "notes on the whole story", count
        )
    row = KINDS[kind]
    return within_sentence(row.label if count == 1 else row.plural)


def told_comments(comments: int, done: int) -> str:
    """Return how so many comments are told, of which some are done."""
    if not done:
        return translate_count("comment", "comments", comments)
    if comments == 1:
        return translate("comment, which is done")
    return translate_count(
        "comments, one of them done", "comments, {count} of them done", done
    )


def not_coming_back(manuscript: Manuscript) -> Iterator[FormatLoss]:
    """Yield that notes can be read in a file, but not by Reread."""
    if count := len(manuscript.notes):
        what = translate_count("{count} note", "{count} notes", count)
        becomes = translate("are to be read there, and do not come back")
        yield FormatLoss("one_way", count, what, becomes)


def left_behind(manuscript: Manuscript) -> Iterator[FormatLoss]:
    """Yield how many notes are not in a file at all."""
    if count := len(manuscript.notes):
        what = translate_count("{count} note", "{count} notes", count)
        yield FormatLoss("notes", count, what, translate("stay here"))


def head_of(thread: Thread) -> str:
    """Return what a note is, whose and how it stands: "Question, Marit, done"."""
    note = thread.note.note
    parts = [KINDS[note.kind].in_full, name_of(thread.note)]
    if note.status is Status.DONE:
        parts.append(note.state_word)
    return ", ".join(filter(None, parts))


def name_of(each: ManuscriptNote) -> str:
    """Return who made a note, if that is known."""
    return each.note.creator.name if each.note.creator else ""


def proposal_of(each: ManuscriptNote) -> str:
    """Return what a suggestion proposes, as a sentence; empty for other notes."""
    note = each.note
    if note.kind is not Kind.SUGGESTION:
        return ""
    if not note.replacement:
        return translate("Cut it.")
    if each.spans and each.spans[0].is_empty:
        return translate("Insert: {words}", words=note.replacement)
    return translate("Read instead: {words}", words=note.replacement)
