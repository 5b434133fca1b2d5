"""Looking for what is typed in the notes of a story: their words, passages and tags.

What each note says is folded once, and again only when it is another note; then ten
thousand are looked through in a few milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import KINDS
from desktop.annotations.tags import shown_tags
from desktop.steps import batches
from desktop.text.finding.fuzzy import Name, words_of
from desktop.text.note_markdown import plain_words
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.steps import Steps
    from desktop.text.span import Span

_LONGEST = 2_000
"""Code points of a note that are looked through."""
_SHOWN, _BEFORE = 120, 24
"""Code points of a note that are shown, and of those before what was found."""
_FEW = 200
"""Notes that are folded in about a millisecond."""


@value
class NoteHit:
    """A note that has what was typed.

    Attributes:
        note: The note.
        words: What is shown of it.
        marks: Where in that what was typed stands.
    """

    note: Annotation
    words: str
    marks: tuple[Span, ...] = ()


class NoteLookup:
    """Knows what the notes of a story say."""

    def __init__(self, maker_of: Callable[[Annotation], str]) -> None:
        """Know nothing yet.

        Args:
            maker_of: Returns who made a note, by name; empty for the author.
        """
        self._maker_of = maker_of
        self._folded: dict[str, tuple[Annotation, str]] = {}
        self._order: tuple[tuple[Annotation, str], ...] = ()
        self.is_ready = False

    def preparing(self, notes: Sequence[Annotation]) -> Steps[None]:
        """Take up ``notes``, in the order in which they are to be found.

        Until that is done, those taken up before are found.
        """
        found: list[tuple[Annotation, str]] = []
        known = self._folded
        for some in batches(notes, _FEW):
            for note in some:
                each = known.get(note.id)
                if each is None or each[0] is not note:
                    each = note, Name(self._said(note)[:_LONGEST]).folded
                found.append(each)
            yield
        self._order = tuple(found)
        self._folded = {note.id: (note, said) for note, said in found}
        self.is_ready = True

    def _said(self, note: Annotation) -> str:
        said = (
            note.words,
            note.replacement or "",
            first_wording(note),
            shown_tags(note.tags),
            self._maker_of(note),
        )
        return " ".join(filter(None, said))

    def found(self, typed: str, most: int) -> list[NoteHit]:
        """Return the notes that have all words of ``typed``, in their order.

        Those come first in which every word begins one.

        Args:
            typed: What was typed.
            most: How many to return.
        """
        words = words_of(typed)
        if not words or not any(len(word) > 1 for word in words):
            return []
        begun = [f" {word}" for word in words]
        first = self._having(begun, most)
        if len(first) < most and all(len(word) > 2 for word in words):
            known = {note.id for note in first}
            others = self._having(words, most + len(known))
            first += [note for note in others if note.id not in known]
        return [_hit(note, words) for note in first[:most]]

    def _having(self, words: Sequence[str], most: int) -> list[Annotation]:
        found: list[Annotation] = []
        for note, said in self._order:
            for word in words:
                if word not in said:
                    break
            else:
                found.append(note)
                if len(found) == most:
                    break
        return found

    def tagged(self, tag: str, most: int) -> list[NoteHit]:
        """Return the notes with a tag that begins with ``tag``, in their order."""
        wanted, found = " ".join(words_of(tag)), list[NoteHit]()
        for note, _ in self._order:
            if wanted and any(_begins(each, wanted) for each in note.tags):
                found.append(_hit(note, ()))
                if len(found) == most:
                    break
        return found


def _begins(tag: str, wanted: str) -> bool:
    return " ".join(words_of(tag)).startswith(wanted)


def _hit(note: Annotation, words: Sequence[str]) -> NoteHit:
    """Return what is shown of a note, from shortly before what was found."""
    said = " ".join(plain_words(note.words).split())
    if not said and note.replacement:
        said = " ".join(note.replacement.split())
    said = said or _quoted(note)
    name, at = Name(said), 0
    places = _places(name, words)
    if not places and len(said) > len(name.text[:200]):
        name = Name(said[:_SHOWN])
    if places and places[0].start > _SHOWN // 2:
        at = said.rfind(" ", 0, max(places[0].start - _BEFORE, 0)) + 1
    lead = "…" if at else ""
    shown = f"{lead}{said[at : at + _SHOWN]}"
    marks = [mark.moved(len(lead) - at) for mark in places if mark.end - at <= _SHOWN]
    return NoteHit(note, shown, tuple(marks))


def _places(name: Name, words: Sequence[str]) -> list[Span]:
    """Return where each of ``words`` stands first in what is shown of a note."""
    places: list[tuple[int, int]] = []
    for word in words:
        start = name.folded.find(f" {word}") + 1 or name.folded.find(word)
        if start > 0:
            places.append((start, start + len(word)))
    return sorted(name.spans(sorted(places)))


def _quoted(note: Annotation) -> str:
    """Return the passage of a note that says nothing itself, in quotes."""
    words = " ".join(first_wording(note).split())
    return f"“{words}”" if words else KINDS[note.kind].in_full
