"""A story of many paragraphs with notes of all kinds, always the same one."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.text.span import Span

AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
IRIS, MARIT, TEO = map(person_called, ("Iris", "Marit Holm", "Teo O’Hara"))
_WORDS = [
    *("the", "of", "sea", "lamp", "rope", "Ines", "said", "boat", "water", "never"),
    *("always", "quiet", "slowly", "late", "stood", "remembers", "—", "“Come,”"),
    *("it’s", "café", "nai\u0308ve", "👩\u200d🚀", "über", "שלום"),
]
_SET_APART = ["*never*", "**so**", "_once_"]


def story(paragraphs=120, words=40, emphasis=0.1) -> str:
    """Return a story in Markdown with chapters, scene breaks and verse.

    Args:
        paragraphs: How many there are.
        words: Of a paragraph, at the most.
        emphasis: The share of words that are set apart.
    """
    chance = random.Random(17)  # noqa: S311
    parts = ["# The Long Crossing", "by Iris"]
    for number in range(paragraphs):
        if number % 30 == 0:
            parts.append(f"## Part {number // 30 + 1}")
        elif number % 10 == 0:
            parts.append("* * *")
        count = chance.randint(3, words)
        lists = (
            _SET_APART if chance.random() < emphasis else _WORDS for _ in range(count)
        )
        parts.append(" ".join(map(chance.choice, lists)) + ".")
    parts.append("O the long\\\nlong night,\\\nO the sea.")
    return "\n\n".join(parts) + "\n"


def manuscript(paragraphs=120, comments=60, suggestions=40, emphasis=0.1) -> Manuscript:
    """Return the story with comments, replies, suggestions and highlights."""
    text, chance = story(paragraphs, emphasis=emphasis), random.Random(23)  # noqa: S311
    notes = []
    for number in range(comments):
        kind = chance.choice((Kind.NOTE, Kind.QUESTION))
        status = Status.DONE if number % 5 == 0 else Status.OPEN
        made = _note(kind, number, words=f"What of that?\nNo. {number}", status=status)
        notes.append(ManuscriptNote(made, (_words(text, chance, 1, 60),)))
        for reply in range(number % 3):
            said = f"Yes, {reply}"
            answer = _note(Kind.REPLY, number, words=said, about=made.id)
            notes.append(ManuscriptNote(answer))
    taken: list[Span] = []
    for number in range(suggestions):
        span = _words(text, chance, 0, 12)
        near = Span(max(span.start - 3, 0), span.end + 3)
        if any(near.touches(each) for each in taken) or "\n" in near.of(text):
            continue
        taken.append(span)
        reason = "It reads better." if number % 2 else ""
        new = chance.choice(("other words", "", "one 😀 more"))
        if span.is_empty:
            new = new or "here"
        made = _note(Kind.SUGGESTION, number, words=reason, replacement=new)
        notes.append(ManuscriptNote(made, (span,)))
    paragraph = text.index("\n\n## Part 2")
    added = _note(Kind.SUGGESTION, 1, replacement="\n\nOne more.\n\nAnd one.")
    notes.append(ManuscriptNote(added, (Span(paragraph, paragraph),)))
    for number, colour in enumerate(Colour):
        span = _words(text, chance, 5, 30)
        shaded = _note(Kind.HIGHLIGHT, number, colour=colour)
        notes.append(ManuscriptNote(shaded, (span,)))
    return Manuscript(text=text, notes=tuple(notes), title="The Long Crossing")


def _note(kind, number, **details):
    at = AT + timedelta(minutes=number)
    by = (IRIS, MARIT, TEO)[number % 3]
    return new_annotation(kind, at, creator=by, **details)


def _words(text, chance, least, most) -> Span:
    """Return a passage of whole words, with no mark and no heading at its edges."""
    while True:
        start = text.find(" ", chance.randrange(len(text) - 200)) + 1
        end = text.find(" ", start + chance.randint(least, most))
        span = Span(start, start if least == 0 and chance.random() < 0.2 else end)
        before = text[max(span.start - 2, 0) : span.start + 1]
        edges = before + text[span.end - 1 : span.end + 1]
        if not set(edges) & set("*_#\\\n\u0308") and "#" not in span.of(text):
            return span
