"""Where in a story readers are asked something: at the ends of chapters and scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.packet.options import ReadOn
from desktop.exchange.packet.story_html import Asking
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.exchange.packet.options import PacketOptions
    from desktop.text.structure.outline import Outline


def asked_in(
    text: str, parts: Outline, options: PacketOptions, author: str
) -> list[Asking]:
    """Return what readers are asked, in the order of the text.

    Args:
        text: The story.
        parts: Its outline.
        options: What the author chose.
        author: What the author is called; may be empty.
    """
    end = parts.story(len(text)).end
    questions: dict[int, list[tuple[str, str]]] = {}
    for each in options.questions:
        at = end if each.at is None else min(each.at, end)
        questions.setdefault(at, []).append((each.id, each.text))
    read_on = _ends(parts, options.read_on, end)
    kinds = _kinds(parts)
    return [
        Asking(
            at=at,
            heading=_heading(author, None if at == end else kinds.get(at)),
            questions=tuple(questions.get(at, ())),
            read_on=at in read_on,
            last=_last_sentence(text, at),
        )
        for at in sorted(questions.keys() | read_on)
    ]


def _ends(parts: Outline, read_on: ReadOn, end: int) -> set[int]:
    """Return where it is asked whether readers wanted to read on."""
    if read_on is ReadOn.NOWHERE:
        return set()
    wanted = {PartKind.CHAPTER}
    if read_on is ReadOn.SCENES:
        wanted.add(PartKind.SCENE)
    found = (part.span.end for part in parts.parts if part.kind in wanted)
    return {min(each, end) for each in found} | {end}


def _kinds(parts: Outline) -> dict[int, PartKind]:
    """Return what ends where; a chapter rather than its last scene."""
    found: dict[int, PartKind] = {}
    for part in parts.parts:
        if found.get(part.span.end) is not PartKind.CHAPTER:
            found[part.span.end] = part.kind
    return found


def _heading(author: str, kind: PartKind | None) -> str:
    who = author or translate("The author")
    match kind:
        case PartKind.CHAPTER:
            return translate("{author} asks, at the end of this chapter", author=who)
        case PartKind.SCENE:
            return translate("{author} asks, at the end of this scene", author=who)
        case _:
            return translate("{author} asks, at the end", author=who)


def _last_sentence(text: str, end: int) -> Span:
    """Return the last sentence before ``end``, to which answers belong."""
    place = len(text[max(end - 10_000, 0) : end].rstrip()) + max(end - 10_000, 0)
    found = sentence_at(text, max(place - 1, 0))
    return Span(min(found.start, place), min(max(found.end, found.start), place))
