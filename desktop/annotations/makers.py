"""Who made notes on a story: the author, readers, others who wrote into its notes file.

The author may have made notes on several computers, and has another id on each.

Each has a number, by which a colour is chosen.  Once somebody has one it stays, whoever
comes later; so the colour of a reader does not change while the story is open.  Each
has a letter as well, for an author who does not want to know who said what.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Person
from desktop.text.graphemes import next_edge
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation

NUMBERS = 3
"""How many numbers there are; whoever comes then begins with the first again."""

SAMPLE_IDS = frozenset(
    (
        "urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0001",
        "urn:uuid:9d2f4b60-1b7c-4b39-8f0a-2f5a7c9b0002",
    )
)
"""Who signed the notes on the sample stories: nobody who reads them."""


@value
class Maker:
    """Somebody else who made notes.

    Attributes:
        id: Tells them from others; empty for nobody known.
        name: What they are called.
        number: From 0 up to, but not including, ``NUMBERS``.
    """

    id: str
    name: str
    number: int = 0

    @property
    def initial(self) -> str:
        """What stands for the name where there is room for one character."""
        return initial_of(self.name)


def initial_of(name: str) -> str:
    """Return the first letter or digit of ``name`` as a capital, with its accents.

    Where there is none, the first character; a question mark if there is no name.
    """
    written = name.strip()
    start = next((at for at, sign in enumerate(written) if sign.isalnum()), 0)
    first = written[start : next_edge(written, start)]
    capital = first.upper()
    # What grows by that, as ß does, would not fit.
    return (capital if len(capital) == len(first) else first) or "?"


def letter_of(number: int) -> str:
    """Return the letter of the reader of that ``number``, from 0: A to Z, AA, AB."""
    rest, at = divmod(number, 26)
    return (letter_of(rest - 1) if rest else "") + chr(ord("A") + at)


class Makers:
    """Knows who made which note, of those that are not one's own.

    Attributes:
        own_ids: The ids by which the author has made notes.
        hides_names: Whether everybody goes by a letter in place of the name.
    """

    def __init__(self) -> None:
        self.own_ids: frozenset[str] = frozenset()
        self.hides_names = False
        self._known: dict[str, Maker] = {}
        self._letters: dict[str, Maker] = {}  # everybody by a letter, by their ids
        self._order: list[str] = []

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of all who ever had a letter, the first of whom has an A."""
        return tuple(self._order)

    @order.setter
    def order(self, ids: Iterable[str]) -> None:
        others = [known for known in self._order if known not in set(ids)]
        self._order = [*dict.fromkeys(ids), *others]
        self._letters.clear()

    @property
    def knows_others(self) -> bool:
        """Whether anybody was met yet who is not the author."""
        return bool(self._known)

    @property
    def others(self) -> list[Maker]:
        """All who are known, as they are to be called."""
        return list(map(self._called, self._known.values()))

    def is_own(self, person: Person | None) -> bool:
        """Return whether the author is meant; so if nobody is named."""
        return person is None or person.id in self.own_ids

    def of(self, note: Annotation) -> Maker | None:
        """Return who made ``note``; None if it is the author's own."""
        person = note.creator
        if person is None or person.id in self.own_ids:  # Asked for each that is seen.
            return None
        known = self._known.get(person.id)
        if known is None or known.name != (person.name or known.name):
            known = self._meet(person, known)
        return self._called(known) if self.hides_names else known

    def reader(self, name: str) -> Maker:
        """Return the reader of that name, whoever signed the notes in her file."""
        person = Person(f"reader:{name}", name)
        return self._called(self._known.get(person.id) or self._meet(person, None))

    def name_of(self, maker: Maker) -> str:
        """Return the name of ``maker``, by whatever letter she goes here."""
        return self._known.get(maker.id, maker).name

    def strangers(self, notes: Iterable[Annotation]) -> list[tuple[Person, int]]:
        """Return who made ``notes``, and how many, if none of them is the author.

        Whoever made most comes first.  Nobody is named without an id, by which to be
        known again.
        """
        people = [note.creator for note in notes if note.creator is not None]
        counts = Counter(person.id for person in people if person.id)
        if not self.own_ids.isdisjoint(counts):
            return []
        latest = {person.id: person for person in people}
        return [
            (latest[id_], count)
            for id_, count in counts.most_common()
            if id_ not in SAMPLE_IDS
        ]

    def meet(self, notes: Iterable[Annotation]) -> None:
        """Get to know who made ``notes``: whoever began first has the first number."""
        first: dict[str, Annotation] = {}
        for note in notes:
            person = note.creator
            if person is None or person.id in self._known or self.is_own(person):
                continue
            if person.id not in first or _when(note) < _when(first[person.id]):
                first[person.id] = note
        for note in sorted(first.values(), key=_when):
            self.of(note)

    def _meet(self, person: Person, known: Maker | None) -> Maker:
        name = person.name or translate("Somebody")
        met = Maker(person.id, name, known.number if known else self._free(name))
        self._known[person.id] = met
        if person.id not in self._order:
            self._order.append(person.id)
        return met

    def _called(self, maker: Maker) -> Maker:
        """Return ``maker`` by the name that is to be shown."""
        if not self.hides_names:
            return maker
        called = self._letters.get(maker.id)
        if called is None:
            letter = letter_of(self._order.index(maker.id))
            called = Maker(maker.id, letter, maker.number)
            self._letters[maker.id] = called
        return called

    def _free(self, name: str) -> int:
        """Return the number for somebody new: another than those of that initial."""
        turn, initial = len(self._known), initial_of(name)
        alike = {m.number for m in self._known.values() if m.initial == initial}
        turns = [(turn + step) % NUMBERS for step in range(NUMBERS)]
        return next((number for number in turns if number not in alike), turns[0])


def _when(note: Annotation) -> tuple[float, str]:
    return note.created.timestamp(), note.id
