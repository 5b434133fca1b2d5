"""Where some words stand in a text, for thousands of questions about one novel.

Positions count code points.  A few questions are answered by looking through the
text; for many, the text is first indexed by its blocks of eight code points.
"""

from __future__ import annotations

_BLOCK = 8
_SURE_LENGTH = 2 * _BLOCK - 1
"""Words this long hold a whole block, wherever they stand."""

_FEW = 100
"""Questions after which the index, a fifth of a second for a novel, is worth it."""

_WINDOWS = 12
"""Parts of the words to choose the rarest from."""

_RARE = 8
"""Places few enough to look at them all rather than for rarer parts."""

_CROWD = 2000
"""Places to look at before the whole text is the faster way."""


_PATIENCE = 1000
"""Times to look through the whole text, a millisecond or two for a novel."""


class Occurrences:
    """The places of a text at which given words stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._questions = 0
        self._looks = 0
        self._blocks: dict[str, list[int]] = {}

    def of(self, words: str, limit: int) -> list[int]:
        """Return where ``words`` stand, in order; at most ``limit`` places.

        No words stand nowhere, and so do, when thousands have been asked for
        already, words too short or too common for the index.
        """
        if not words:
            return []
        self._questions += 1
        if self._questions > _FEW and len(words) >= _SURE_LENGTH:
            places = self._indexed(words)
            if len(places) <= _CROWD:
                found = (p for p in places if self._text.startswith(words, p))
                return sorted(found)[:limit]
        self._looks += 1
        return self._looked_up(words, limit) if self._looks <= _PATIENCE else []

    def _looked_up(self, words: str, limit: int) -> list[int]:
        found: list[int] = []
        place = self._text.find(words)
        while place >= 0 and len(found) < limit:
            found.append(place)
            place = self._text.find(words, place + 1)
        return found

    def _indexed(self, words: str) -> list[int]:
        """Return where ``words`` may stand: where one of their blocks does."""
        if not self._blocks:
            self._index()
        start = self._rarest(words)
        return [
            place - offset
            for offset in range(start, start + _BLOCK)
            for place in self._blocks.get(words[offset : offset + _BLOCK], ())
            if place >= offset
        ]

    def _rarest(self, words: str) -> int:
        """Return where blocks of ``words`` begin that name few places."""
        last = min(len(words) - _SURE_LENGTH, _WINDOWS * _BLOCK)
        best, fewest = 0, _CROWD + 1
        for start in range(0, last + 1, _BLOCK):
            count = self._count(words, start)
            if count < fewest:
                best, fewest = start, count
            if fewest <= _RARE:
                break
        return best

    def _count(self, words: str, start: int) -> int:
        """Return how many places the blocks of ``words`` from ``start`` on name."""
        get = self._blocks.get
        places = range(start, start + _BLOCK)
        return sum(len(get(words[at : at + _BLOCK], ())) for at in places)

    def _index(self) -> None:
        text, blocks = self._text, self._blocks
        for place in range(0, len(text), _BLOCK):
            block = text[place : place + _BLOCK]
            if block in blocks:
                blocks[block].append(place)
            else:
                blocks[block] = [place]
