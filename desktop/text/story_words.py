"""How many words a story has, counted anew cheaply after an edit."""

from __future__ import annotations

from desktop.text.each_line import each_line
from desktop.text.outline import outline
from desktop.text.words import count_words


class StoryWords:
    """Counts the words of one story, its front matter left out.

    A paragraph is counted once for as long as it stays the same, and one at a time:
    a novel counted at a stretch would let no other thread run meanwhile.
    """

    def __init__(self, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        # By the hash of a paragraph: the paragraphs are a second story in memory, and
        # two that are taken for one another are a few words more or less.
        self._counts: dict[int, int] = {}

    def count(self, text: str) -> int:
        """Return how many words ``text`` has."""
        start = outline(text, self._is_markdown).front_matter.end
        counts: dict[int, int] = {}
        total = 0
        for line in each_line(text, start):
            key = hash(line)
            words = self._counts.get(key)
            counts[key] = words = count_words(line) if words is None else words
            total += words
        self._counts = counts
        return total
