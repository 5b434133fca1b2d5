"""Who signed what is in an answer, and who is meant where nobody has.

Word calls everybody "Author" whose name was taken out of a file, LibreOffice calls
"Unknown Author" who never gave one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Person
from desktop.exchange.manuscript import person_called
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation
    from desktop.exchange.manuscript import ManuscriptNote

_NO_NAMES = """
anonymous; author; microsoft office user; unknown; unknown author; user; windows user
autor; unbekannter autor; auteur; auteur inconnu; autor desconocido; autore
autore sconosciuto; autor desconhecido; onbekende auteur; författare; okänd författare
okänd upphovsman; forfatter; ukendt forfatter; ukjent forfatter; tekijä
tuntematon tekijä; nieznany autor; neznámý autor; автор; неизвестный автор
невідомий автор; 作成者; 不明な作成者; 作者; 未知作者
"""
"""What programs call somebody who gave no name, in the languages they come in."""
_NOBODY = frozenset(
    name.strip() for line in _NO_NAMES.split("\n") for name in line.split(";")
)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def tidy_name(name: str) -> str:
    """Return ``name`` as it can be shown: in one line, without what has no sign."""
    bare = _CONTROLS.sub(" ", unicodedata.normalize("NFC", name))
    return " ".join(bare.split())


def is_nobody(person: Person | None) -> bool:
    """Return whether it cannot be told who ``person`` is."""
    return person is None or tidy_name(person.name).casefold() in _NOBODY


def is_same_name(one: str, other: str) -> bool:
    """Return whether two names are the same, up to how their letters are written."""
    return tidy_name(one) == tidy_name(other)


@value
class Signatures:
    """Whose the notes of an answer are.

    Attributes:
        own_ids: The ids by which the author has made notes.
        own_name: What the author is called; may be empty.
        reader: Who is meant where nobody has signed; may be empty.
    """

    own_ids: frozenset[str]
    own_name: str
    reader: str

    def is_own(self, person: Person | None) -> bool:
        """Return whether ``person`` is the author."""
        if person is None:
            return False
        is_hers = bool(self.own_name) and is_same_name(person.name, self.own_name)
        return person.id in self.own_ids or is_hers

    def signed(self, note: Annotation) -> Annotation:
        """Return ``note`` with its maker named, as far as that can be told."""
        person = note.creator
        if person is None or is_nobody(person):
            if not self.reader:
                return note
            name = tidy_name(self.reader)
            return replace(note, creator=person_called(name))
        name = tidy_name(person.name)
        return replace(note, creator=Person(person.id or person_called(name).id, name))

    def main_reader(
        self, notes: Iterable[Annotation], known: Iterable[Person] = ()
    ) -> Person | None:
        """Return who made the most of ``notes`` that are signed and not the author's.

        Who sent the file is not told by it.

        Args:
            notes: The notes in it.
            known: Whoever has answered before.
        """
        if self.reader:
            name = tidy_name(self.reader)
            every = [*(n.creator for n in notes if n.creator), *known]
            same = (p for p in every if is_same_name(p.name, name))
            return next(same, person_called(name))
        people = [n.creator for n in notes if n.creator is not None]
        others = [p for p in people if not (self.is_own(p) or is_nobody(p))]
        if not others:
            return None
        ids = Counter(person.id for person in others)
        most = ids.most_common(1)[0][0]
        return next(person for person in others if person.id == most)


def unsigned(notes: Iterable[ManuscriptNote]) -> tuple[str, ...]:
    """Return what those are called who made some of ``notes`` and cannot be told."""
    people = (each.note.creator for each in notes)
    names = (person.name if person else "" for person in people if is_nobody(person))
    return tuple(dict.fromkeys(map(tidy_name, names)))
