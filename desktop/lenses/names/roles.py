"""People who have a role instead of a name: “her mother”, “the man”.

Only roles that come back, and of “the …” only those that speak.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from desktop.lenses.dialogue.tags import SAYING
from desktop.lenses.reading_memory import ReadingLayer
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.lenses.story_prose import StoryProse

_RELATIVES = (
    "mother|father|sister|brother|aunt|uncle|cousin|wife|husband|son|daughter"
    "|grandmother|grandfather|grandma|grandpa|mum|mom|dad|boss|friend|boyfriend"
    "|girlfriend|neighbour|neighbor|landlady|landlord"
)
_ROLE = re.compile(rf"\b([Hh]er|[Hh]is|[Mm]y|[Tt]heir|[Oo]ur) ({_RELATIVES})\b")
_THE = re.compile(r"\b([Tt]he) ([a-z]{3,})\b(?: ([a-z]+))?")
_LAST_WORD = re.compile(r"([\w’']+)\s+\Z")
_OFTEN = 3
"""How often a role is there at least, to have a line."""
_SPEAKS = 2
_MOST = 6
"""Roles that are shown."""


def roles_in(prose: StoryProse) -> dict[str, tuple[Span, ...]]:
    """Return the roles that come back in ``prose``, and where; the commonest first."""
    texts = [paragraph.words for paragraph in prose.paragraphs]
    places: dict[str, list[Span]] = defaultdict(list)
    speaks: Counter[str] = Counter()
    for paragraph, found in zip(
        prose.paragraphs, prose.memory.read_all(_ROLES, texts), strict=True
    ):
        for start, role, does_speak in found:
            begin = paragraph.start + start
            places[role].append(Span(begin, begin + len(role)))
            speaks[role] += does_speak
    often = {
        role: tuple(spans)
        for role, spans in places.items()
        if len(spans) >= _OFTEN and (speaks[role] >= _SPEAKS or role[:4] != "the ")
    }
    return dict(sorted(often.items(), key=lambda each: -len(each[1]))[:_MOST])


def _read(words: str) -> list[list[object]]:
    """Return where each role is, what it is, and whether it speaks there."""
    found: list[list[object]] = [
        [each.start(), each[0].lower(), 0] for each in _ROLE.finditer(words)
    ]
    for each in _THE.finditer(words):
        before = _LAST_WORD.search(words[max(each.start() - 14, 0) : each.start()])
        speaks = each[3] in SAYING or (before is not None and before[1] in SAYING)
        found.append([each.start(), " ".join(("the", each[2])), int(speaks)])
    return found


_ROLES = ReadingLayer("roles", 1, _read)
