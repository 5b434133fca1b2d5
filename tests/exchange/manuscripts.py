"""Manuscripts of any text with any notes, for round trips through a format."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.kinds import Kind
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.text.span import Span

AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
IRIS = Person("urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0001", "Iris")
MARIT, TEO = person_called("Marit"), person_called("Teo O’Hara")

LETTERS = "ab é😀אב\u0301.“”*_#\\{}~+-=<>:¶↓"
WORDS = st.text(alphabet=LETTERS, max_size=12)
LINES = st.text(alphabet=LETTERS + "\n", max_size=30)
TEXTS = st.lists(WORDS, max_size=8).map("\n".join) | st.text(
    alphabet="ab \n{+-~=>}*", max_size=40
)
TAGS = st.lists(st.sampled_from(["plot", "show, don't tell"]), max_size=2, unique=True)


@st.composite
def manuscripts(draw, texts=TEXTS, words=LINES, kinds=None, most=4) -> Manuscript:
    """Draw a text with notes of all kinds on it, replies among them."""
    text = draw(texts)
    wanted = kinds or [Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION, Kind.HIGHLIGHT]
    notes: list[ManuscriptNote] = []
    for number in range(draw(st.integers(0, most))):
        notes += draw(_thread(text, number, words, wanted))
    notes.sort(key=lambda each: each.spans[0].start if each.spans else -1)
    return Manuscript(text=text, notes=tuple(_in_order(notes)))


@st.composite
def _thread(draw, text, number, words, wanted):
    kind = draw(st.sampled_from([*wanted, Kind.STORY_NOTE]))
    who, is_own = draw(st.sampled_from([(IRIS, True), (MARIT, False), (TEO, False)]))
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 20)))
    is_point = start == end
    if is_point and kind is not Kind.SUGGESTION:
        kind = Kind.STORY_NOTE
    new = draw(words) if kind is Kind.SUGGESTION else None
    if kind is Kind.SUGGESTION and is_point and not new:
        new = "a"
    says_nothing = kind in (Kind.HIGHLIGHT, Kind.SUGGESTION)
    said = draw(words) or ("" if says_nothing else "!")
    said = "" if kind is Kind.HIGHLIGHT else said
    note = new_annotation(
        kind, AT, words=said, replacement=new, creator=who, tags=tuple(draw(TAGS))
    )
    spans = () if kind is Kind.STORY_NOTE else (Span(start, end),)
    found = [ManuscriptNote(note, spans, is_own)]
    for _ in range(draw(st.integers(0, 2))):
        reply = new_annotation(
            Kind.REPLY, AT, about=note.id, words=draw(words) or "!", creator=MARIT
        )
        found.append(ManuscriptNote(reply))
    return found


def _in_order(notes):
    """Yield notes with the replies right behind what they answer."""
    for each in notes:
        if each.note.about is None:
            yield each
            yield from (r for r in notes if r.note.about == each.note.id)
