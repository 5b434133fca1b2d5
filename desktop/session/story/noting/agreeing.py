"""Agreeing with what others noted: said by a note of the author's own.

Whoever agreed on two computers has said so twice, and it counts once; whoever does not
agree any more takes back all of it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, new_annotation
from desktop.annotations.file.terms import AGREE
from desktop.annotations.kinds import Kind
from desktop.errors import NotPossible
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Person
    from desktop.session.story.story_session import StorySession


@value
class Agreed:
    """What became of notes that were to be agreed with.

    Attributes:
        changed: With how many it is otherwise than before.
        agrees: Whether the author agrees with them now.
    """

    changed: int
    agrees: bool


def agree(session: StorySession, notes: Iterable[str], author: Person) -> Agreed:
    """Agree with those of ``notes`` that are others', as one step to undo.

    If the author agrees with all of them already, she does no more.

    Args:
        session: The open story.
        notes: The ids.
        author: Who agrees.

    Raises:
        NotesLocked: If no note can be changed now.
        NotPossible: If all of them are the author's own.
    """
    session.make_sure()
    theirs = [note for note in dict.fromkeys(notes) if _is_by_another(session, note)]
    if not theirs:
        raise NotPossible(translate("One agrees with what a reader noted."))
    known = session.notes.agreed
    wanted = [note for note in theirs if note not in known]
    made: dict[str, Annotation | None] = {}
    if wanted:
        now = datetime.now(UTC)
        said = (_saying_so(note, author, now) for note in wanted)
        made = {each.id: each for each in said}
    else:
        gone = {*theirs}
        agreements = session.notes.agreements.items()
        made = {own: None for own, about in agreements if about in gone}
    label = translate("Agree") if wanted else translate("Agree no more")
    with session.history.by_itself():
        session.change(label, made)
    return Agreed(len(wanted or theirs), bool(wanted))


def _saying_so(note: str, author: Person, at: datetime) -> Annotation:
    return new_annotation(Kind.AGREEMENT, at, about=note, words=AGREE, creator=author)


def _is_by_another(session: StorySession, note: str) -> bool:
    found = session.shown.get(note)
    if found is None or found.kind is Kind.OTHER:
        return False
    return session.maker_of(found) is not None
