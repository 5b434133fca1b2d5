"""A tag called otherwise on all notes, joined with another, or taken from them all."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.tags import renamed, same_tag
from desktop.session.story.noting.many_notes import ManyChanged, change_many
from desktop.value import value
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession


@value
class TagRenamed:
    """What became of a tag.

    Attributes:
        old: What it was called.
        new: What it is called now; empty if it was taken away.
        has_joined: Whether there was a tag of that name already.
        became: What became of the notes.
    """

    old: str
    new: str
    has_joined: bool
    became: ManyChanged

    @property
    def sentence(self) -> str:
        """What was done, and what was not, for the author."""
        return in_sequence(self._done, self.became.remark)

    @property
    def _done(self) -> str:
        count, old, new = self.became.changed, self.old, self.new
        if not count:
            return translate("No note was changed.")
        if not new:
            return translate_count(
                "Took “{old}” from {count} note.",
                "Took “{old}” from {count} notes.",
                count,
                old=old,
            )
        if self.has_joined:
            return translate_count(
                "Joined with “{new}” on {count} note.",
                "Joined with “{new}” on {count} notes.",
                count,
                new=new,
            )
        return translate_count(
            "Renamed to “{new}” on {count} note.",
            "Renamed to “{new}” on {count} notes.",
            count,
            new=new,
        )


def rename_tag(session: StorySession, old: str, new: str) -> TagRenamed:
    """Call the tag ``old`` ``new`` on all notes but readers', as one step to undo.

    If some notes have a tag ``new`` already, both are one from then on, written as
    most write it.  Of an empty ``new`` nothing stays.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    session.make_sure()
    written = " ".join(new.split())
    gone, wanted, now = same_tag(old), same_tag(written), datetime.now(UTC)
    there = next((t.tag for t in session.tags_used() if same_tag(t.tag) == wanted), "")
    has_joined = bool(there) and wanted != gone
    name = there if has_joined else written
    notes = [
        note.id
        for note in session.shown.notes.values()
        if any(same_tag(tag) == gone for tag in note.tags)
    ]

    def changed(note: Annotation) -> Annotation:
        tags = renamed(note.tags, old, name)
        return note if tags == note.tags else note.with_tags(tags, now)

    label = translate("Rename tag") if name else translate("Take tag from all notes")
    became = change_many(session, label, notes, changed)
    return TagRenamed(old, name, has_joined, became)
