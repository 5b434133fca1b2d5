"""The words of a story: of its prose, without front and back matter.

What of a line is prose is told by its look (:mod:`desktop.text.structure.outline`) and
by :mod:`desktop.text.structure.prose`: of code and of what only programs read, nothing,
and no more of the names of chapters than of the title.  Whoever counts a story counts
its lines this way, and everybody gets the same number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import each_line
from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import outline
from desktop.text.structure.prose import prose_words

if TYPE_CHECKING:
    from desktop.text.structure.line_look import LineLook
    from desktop.text.structure.outline import Outline

_NO_PROSE = {
    LineKind.HEADING,
    LineKind.SCENE_BREAK,
    LineKind.CODE,
    LineKind.MARKUP,
}


class LineWords:
    """Counts the words of lines, of each once for as long as it stays the same.

    What is known of a line is its words by its text; that it begins in a comment, which
    is rare, counts as another text, and in code nothing is counted at all.
    """

    def __init__(self, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        # By the hash of a paragraph: the paragraphs are a second story in memory, and
        # two that are taken for one another are a few words more or less.
        self._counts: dict[int, int] = {}
        self._used: dict[int, int] = {}

    def count(self, line: str, look: LineLook | None) -> int:
        """Return how many words ``line`` has, which looks like ``look``.

        Args:
            line: The line; a line feed at its end changes nothing.
            look: What the outline says of it; None if nothing.
        """
        if look is not None and look.kind in _NO_PROSE:
            return 0
        is_tail = look is not None and look.is_tail
        key = hash((line, True)) if is_tail else hash(line)
        words = self._counts.get(key)
        if words is None:
            words = prose_words(line, is_markdown=self._is_markdown, is_tail=is_tail)
            self._counts[key] = words
        self._used[key] = words
        return words

    def forget_others(self) -> None:
        """Forget the lines that were not counted since this was last called."""
        self._counts, self._used = self._used, {}


def words_of_part(
    line: str, look: LineLook | None, start: int, end: int, *, is_markdown: bool
) -> int:
    """Return how many words a part of ``line`` has, counted as the whole line is.

    Args:
        line: The line, or a piece of a long one.
        look: What the outline says of it; None if nothing.
        start: Where the part begins, in code points of ``line``.
        end: Where it ends.
        is_markdown: Whether the story is Markdown.
    """
    if look is not None and look.kind in _NO_PROSE:
        return 0
    is_tail = look is not None and look.is_tail and ">" not in line[:start]
    return prose_words(line[start:end], is_markdown=is_markdown, is_tail=is_tail)


class StoryWords:
    """Counts the words of one story, and of others like it.

    A paragraph is counted once for as long as it stays the same, and one at a time:
    a novel counted at a stretch would let no other thread run meanwhile.
    """

    def __init__(self, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        self._lines = LineWords(is_markdown)

    def count(self, text: str) -> int:
        """Return how many words the story ``text`` has."""
        found = outline(text, self._is_markdown)
        return sum(self.by_line(text, found))

    def by_line(self, text: str, found: Outline) -> list[int]:
        """Return how many words each line of ``text`` has, which has that outline.

        Those of front and back matter have none.
        """
        story = found.story(len(text))
        counts = [0] * text.count("\n", 0, story.start)
        place = story.start
        for number, line in enumerate(each_line(text, story.start), len(counts)):
            if place >= story.end:
                break
            counts.append(self._lines.count(line, found.looks.get(number)))
            place += len(line) + 1
        self._lines.forget_others()
        return counts
