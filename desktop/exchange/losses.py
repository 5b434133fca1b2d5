"""What a format cannot hold, by kinds and numbers, as it is told to the author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@value
class FormatLoss:
    """Some of a kind that did not come along as they were.

    Attributes:
        kind: A word for programs that never changes, such as ``tables``.
        count: How many there were.
        what: The same for the author with its number, such as "9 tags"; stands at the
            beginning of a line.
        becomes: What became of them, such as "stand in a comment's last line"; may be
            empty where they are simply gone.
    """

    kind: str
    count: int
    what: str
    becomes: str = ""

    @property
    def sentence(self) -> str:
        """The whole of it in a line."""
        return f"{self.what}: {self.becomes}" if self.becomes else self.what


@value
class FormatCarried:
    """Some of a kind that goes along and comes back.

    Attributes:
        kind: A word for programs that never changes, such as ``comments``.
        count: How many there are.
        what: The same for the author without its number, such as "comments, 3 of them
            done".
    """

    kind: str
    count: int
    what: str


@value
class LossWords:
    """How a kind of loss is told, by templates.

    Attributes:
        one: One of it.
        many: Several of it; ``{count}`` says how many.
        becomes: What becomes of it.
        become: What becomes of several, where that is said in other words.
    """

    one: str
    many: str
    becomes: str
    become: str = ""


def losses_told(
    counts: Mapping[str, int], words: Mapping[str, LossWords]
) -> Iterator[FormatLoss]:
    """Yield what is lost of each kind of which there is any, in the order of ``words``.

    Args:
        counts: How many of each kind are lost.
        words: How each kind is told.
    """
    for kind, told in words.items():
        if count := counts.get(kind, 0):
            what = translate_count(told.one, told.many, count)
            is_one = count == 1 or not told.become
            becomes = told.becomes if is_one else told.become
            yield FormatLoss(kind, count, what, translate(becomes))
