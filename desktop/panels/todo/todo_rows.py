"""What the to-do list shows: notes to work on, in parts, as values.

What is to be done comes first in a row: the words that would go and come, or what the
note says.  Below it stands who says so, where, and why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Colour
from desktop.text.diff import Fate, Words, proposed_words
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.annotations.makers import Maker

MOST_TOLD = 900
"""Code points of a note, or of words that would go or come, that a row tells."""


@value(kw_only=True)
class TodoRow:
    """A note to work on.

    Attributes:
        id: The note's.
        kind: What kind of note it is, in a word.
        words: What the note says, in one line; for a suggestion, why.
        change: The words a suggestion is on and those it proposes, if it is one.
        maker: Who made it; None for the author.
        passage: What it is on, in the words of the story, fit to be quoted.
        is_before: Whether ``passage`` is what stands behind its place.
        tags: Its tags, each with its number sign, parted by blanks.
        replies: How many replies it has, in words; empty for none.
        fate: What became of its passage, in a word; empty if nothing did.
        colour: Of its chip.
        is_done: Whether it is done already.
        outcome: How it is done, or that it is open, in a word.
    """

    id: str
    kind: str = ""
    words: str = ""
    change: tuple[str, str] | None = None
    maker: Maker | None = None
    passage: str = ""
    is_before: bool = False
    tags: str = ""
    replies: str = ""
    fate: str = ""
    colour: Colour = Colour.BLUE
    is_done: bool = False
    outcome: str = ""

    @property
    def pieces(self) -> list[Words]:
        """What is to be done, in words that stay, that go and that come."""
        if self.change is None:
            return [Words(self.words, Fate.KEPT)]
        old, new = self.change
        pieces = [
            Words(_in_a_line(piece.text, piece.fate), piece.fate)
            for piece in proposed_words(old, new, " → ")
        ]
        if old and new:
            return pieces
        before, _, after = self._frame.partition("{words}")
        found = [Words(before, Fate.KEPT), *pieces, Words(after, Fate.KEPT)]
        return [piece for piece in found if piece.text]

    @property
    def _frame(self) -> str:
        """Return the words around what would only go, or only come."""
        assert self.change is not None
        _, new = self.change
        if not new:
            return translate("cut: {words}")
        if not new.strip():
            return translate("new paragraph: {words}")
        return translate("insert: {words}")

    @property
    def told(self) -> str:
        """What is to be done, in one line."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def reason(self) -> str:
        """Why a suggestion is made, as it is quoted; empty if nobody says."""
        if self.change is None or not self.words:
            return ""
        return translate("“{words}”", words=self.words)

    @property
    def quoted(self) -> str:
        """Where the note is, in the words of the story."""
        if not self.passage:
            return ""
        if self.is_before:
            return translate("before “{words}”", words=self.passage)
        return translate("“{words}”", words=self.passage)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        facts = (
            *(self.told, self.kind, self.maker.name if self.maker else ""),
            *(self.outcome, self.fate),
            *(self.reason, self.quoted, self.tags, self.replies),
        )
        return ", ".join(filter(None, facts))


def _in_a_line(words: str, fate: Fate) -> str:
    """Return ``words`` with signs for the paragraphs that end in them."""
    if fate is Fate.KEPT:
        return words
    lines = filter(None, map(str.strip, words.splitlines()))
    return " ¶ ".join(lines) or ("¶" if "\n" in words else words)


@value
class TodoHead:
    """The head of a part of the list.

    Attributes:
        words: What the notes below it are.
        count: How many they are.
    """

    words: str
    count: int


@value
class TodoPart:
    """A part of the list.

    Attributes:
        title: What its notes are: in which scene, or how they were done.
        notes: Their ids, in their order.
        summary: How many there are of what became of them, such as *2 applied*.
    """

    title: str
    notes: tuple[str, ...]
    summary: str = ""


@value
class TodoLists:
    """What is to do, and what is done.

    Attributes:
        open: What is to do, scene by scene.
        done: What is done, by what became of it.
    """

    open: tuple[TodoPart, ...] = ()
    done: tuple[TodoPart, ...] = ()

    @property
    def open_count(self) -> int:
        """How many notes are to do."""
        return sum(len(part.notes) for part in self.open)

    @property
    def done_count(self) -> int:
        """How many notes are done."""
        return sum(len(part.notes) for part in self.done)
