"""What a format cannot hold, by kinds and numbers, as it is told to the author."""

from __future__ import annotations

from desktop.value import value


@value
class Loss:
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
class Carried:
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
