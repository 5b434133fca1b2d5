"""Many notes changed together, as one step to undo.

Whatever changes more than one note at a stroke goes through :func:`change_many`: a tag
that is renamed, notes chosen in a table.  A reader's file is never written: a reader's
notes stay as they are, and the author is told how many did.  Only whether they are done
is said of them, by a note of the author's own.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Colour, Outcome, Status
from desktop.annotations.reader_notes import moderations
from desktop.annotations.tags import same_tag
from desktop.session.story.noting.applying import say_of
from desktop.value import value
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.annotations.annotation import Annotation, Person
    from desktop.session.story.history import Notes
    from desktop.session.story.story_session import StorySession


@value
class ManyChanged:
    """What became of notes that were to be changed together.

    Attributes:
        changed: How many are otherwise than before.
        stayed: Which readers' notes were left out, and how many of each: the readers'
            names, each with a number.
    """

    changed: int = 0
    stayed: tuple[tuple[str, int], ...] = ()

    @property
    def remark(self) -> str:
        """Such as: 2 notes are Marit’s and stay.  Empty if none was left out."""
        return in_sequence(
            *(
                translate_count(
                    "{count} note is {reader}’s and stays as it is.",
                    "{count} notes are {reader}’s and stay as they are.",
                    count,
                    reader=reader,
                )
                for reader, count in self.stayed
            )
        )


def change_many(
    session: StorySession,
    label: str,
    notes: Iterable[str],
    changed: Callable[[Annotation], Annotation | None],
) -> ManyChanged:
    """Change the author's own among ``notes`` as one step to undo.

    Nothing is done, and nothing is there to undo, if all are as they shall be.

    Args:
        session: The open story.
        label: What the step is called in the menu.
        notes: The ids; one that is no note's is passed over.
        changed: Returns a note as it shall be; None deletes it, and its replies.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    session.make_sure()
    made: dict[str, Annotation | None] = {}
    asked, own = dict.fromkeys(notes), session.notes
    for note in filter(None, map(own.get, asked)):
        wanted = changed(note)
        if wanted is None:
            made |= dict.fromkeys(_with_replies(session, note.id))
        elif wanted != note:
            made[note.id] = wanted
    readers = (session.called(note) for note in asked if note not in own)
    stayed = Counter(filter(None, readers))
    _change(session, label, made)
    return ManyChanged(len(made.keys() & asked.keys()), tuple(stayed.items()))


def retag_many(
    session: StorySession,
    notes: Iterable[str],
    added: Sequence[str],
    removed: Iterable[str] = (),
) -> ManyChanged:
    """Let ``notes`` carry the tags ``added`` and not carry those ``removed``.

    Their other tags stay.  A tag that a note carries in other capitals is not added
    once more, and is removed all the same.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    now, gone = datetime.now(UTC), set(map(same_tag, removed))

    def retagged(note: Annotation) -> Annotation:
        tags = [tag for tag in note.tags if same_tag(tag) not in gone]
        known = set(map(same_tag, tags))
        tags += [tag for tag in added if same_tag(tag) not in known]
        return note if tuple(tags) == note.tags else note.with_tags(tuple(tags), now)

    return change_many(session, translate("Tags"), notes, retagged)


def colour_many(
    session: StorySession, notes: Iterable[str], colour: Colour
) -> ManyChanged:
    """Show ``notes`` in ``colour``.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    now = datetime.now(UTC)

    def coloured(note: Annotation) -> Annotation:
        return note if note.colour is colour else note.with_colour(colour, now)

    return change_many(session, translate("Colour"), notes, coloured)


def delete_many(session: StorySession, notes: Iterable[str]) -> ManyChanged:
    """Delete ``notes`` and the replies to them; undo brings all back.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    return change_many(session, translate("Delete notes"), notes, lambda _: None)


def settle_many(
    session: StorySession,
    notes: Iterable[str],
    status: Status,
    author: Person,
    outcome: Outcome | None = None,
) -> ManyChanged:
    """Mark ``notes`` done, or open again; those with nothing to do have no state.

    Args:
        session: The open story.
        notes: The ids, readers' notes among them.
        status: What they shall be.
        author: Who says so of a reader's note.
        outcome: What became of them, if they are dismissed.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    session.make_sure()
    now, shown, told = datetime.now(UTC), session.shown, moderations(session.notes)
    made: dict[str, Annotation] = {}
    for note_id in dict.fromkeys(notes):
        note = shown.get(note_id)
        if note is not None and note.status not in (None, status):
            said = say_of(session, note_id, author, told)
            made[said.id] = said.with_status(status, now, outcome)
    is_done = status is Status.DONE
    _change(
        session, translate("Mark done") if is_done else translate("Mark open"), made
    )
    return ManyChanged(len(made))


def _with_replies(session: StorySession, note: str) -> list[str]:
    return [note, *(reply.id for reply in session.notes.replies_to(note))]


def _change(session: StorySession, label: str, notes: Notes) -> None:
    if notes:
        with session.history.by_itself():
            session.change(label, notes)
