"""What is proposed, as words that the page shows where they would stand."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.note_passages import note_of, passage_keys
from desktop.page.inline_suggestions import Ghost, Ghosts
from desktop.session.offsets import to_utf16
from desktop.session.proposals import MOST_ALIKE, Proposal, proposal_of
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Set

    from desktop.session.story_session import StorySession

_LONGEST = 2000
"""Code points of new words that are shown in the text; the card has all of them."""

_BREAKS = re.compile(r"[^\S\n]*[\n\u2028][\s\u2028]*")


class StoryGhosts:
    """Says which new words are shown in which block of the story.

    Attributes:
        is_on: Whether the author wants to see them.
    """

    def __init__(self, session: StorySession, is_shown: Callable[[str], bool]) -> None:
        self._session = session
        self._is_shown = is_shown
        self.is_on = True

    def proposal(self, key: str) -> Proposal | None:
        """Return what is proposed for a passage, if that is to be seen in the text."""
        if not self.is_on or not self._is_shown(note_of(key)):
            return None
        return proposal_of(self._session, key)

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return the ghosts of the blocks from ``first`` up to before ``stop``."""
        live = self._session.live
        stop = min(stop, live.block_count)
        if not self.is_on or first >= stop:
            return {}
        span = Span(live.block_span(first).start, live.block_span(stop - 1).end)
        found: dict[int, Ghosts] = {}
        alike: Counter[Span] = Counter()
        for key, at in self._session.placing.overlapping(span):
            proposal = self.proposal(key) if alike[at] < MOST_ALIKE else None
            if proposal is not None and proposal.words:
                alike[at] += 1
                number, ghost = self._ghost(proposal)
                if first <= number < stop:
                    found[number] = (*found.get(number, ()), ghost)
        return {number: _sorted(ghosts) for number, ghosts in found.items()}

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return the numbers of the blocks that hold the ghosts of notes."""
        notes = filter(None, map(self._session.shown.get, owners))
        keys = (key for note in notes for key in passage_keys(note))
        proposals = filter(None, map(self.proposal, keys))
        return {self._ghost(p)[0] for p in proposals if p.words}

    def _ghost(self, proposal: Proposal) -> tuple[int, Ghost]:
        live, span, words = self._session.live, proposal.span, proposal.words
        end = span.end
        if not span.is_empty and live.slice(Span(end - 1, end)) == "\n":
            end -= 1  # behind the words, not before the next paragraph
            words = words.removesuffix("\n")
        number = live.block_at(end)
        position = to_utf16(live.piece(number), end - live.block_span(number).start)
        lead = "" if span.is_empty else " "
        text, key = lead + _shown(words), proposal.key
        return number, Ghost(key, position, text, len(lead), note_of(key))


def _shown(words: str) -> str:
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    return _BREAKS.sub(" ¶ ", words)


def _sorted(ghosts: Ghosts) -> Ghosts:
    # They came in the order of their passages, which holds for those at one place.
    return tuple(sorted(ghosts, key=lambda ghost: ghost.position))
