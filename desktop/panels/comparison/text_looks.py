"""How the lines of a text look: its title, its front matter, and all the rest."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.text.line_look import LineKind, LineLook, look_of
from desktop.text.outline import outline

_FRONT = LineLook(LineKind.FRONT)
_TITLE = LineLook(LineKind.TITLE)
_BODY = LineLook(LineKind.BODY)


@dataclass(frozen=True, slots=True)
class TextLooks:
    """What is known of one text; positions count code points.

    Attributes:
        is_markdown: Whether stars and the like mean something in it.
        front_end: Where its front matter ends.
        title: The title it gives itself; empty if it gives none.
    """

    is_markdown: bool = False
    front_end: int = 0
    title: str = ""

    def look(self, position: int, line: str) -> LineLook:
        """Return how ``line`` looks, which begins at ``position``."""
        look = look_of(line, self.is_markdown)
        if look.kind is LineKind.BLANK:
            return _BODY
        if position >= self.front_end:
            return look
        return _TITLE if self.title and self.title in line else _FRONT


def looks_of(text: str, *, is_markdown: bool) -> TextLooks:
    """Return how the lines of ``text`` look."""
    found = outline(text, is_markdown)
    return TextLooks(is_markdown, found.front_matter.end, found.title or "")
