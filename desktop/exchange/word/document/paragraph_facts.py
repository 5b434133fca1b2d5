"""What a paragraph of Word is, out of its properties and of its style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.document.styles import NO_STYLE, outline_level
from desktop.exchange.word.vocabulary import W
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from desktop.exchange.word.document.styles import WordStyle

_VALUE = f"{W}val"
_BORDERS = (f"{W}top", f"{W}bottom", f"{W}between")


@value
class ParagraphFacts:
    """What a paragraph is.

    Attributes:
        style: Its style.
        level: How deep a heading lies, from 1; 0 if it is none.
        is_numbered: Whether it is counted or has a bullet.
        has_rule: Whether a line is drawn over or under it.
        is_drop_cap: Whether it is the first letter of the next paragraph, set large.
        is_changed: Whether this was changed while that was tracked, and is undone.
    """

    style: WordStyle = NO_STYLE
    level: int = 0
    is_numbered: bool = False
    has_rule: bool = False
    is_drop_cap: bool = False
    is_changed: bool = False


def facts_of(
    properties: Element | None, styles: Mapping[str, WordStyle], *, takes_changes: bool
) -> ParagraphFacts:
    """Return what a paragraph is.

    Args:
        properties: Its ``w:pPr``, if it has one.
        styles: The styles of the file by their ids.
        takes_changes: Whether tracked changes are taken up rather than undone.
    """
    if properties is None:
        style = styles.get("", NO_STYLE)
        return ParagraphFacts(style, style.level, style.is_numbered)
    change = None if takes_changes else properties.find(f"{W}pPrChange")
    if change is not None and (before := change.find(f"{W}pPr")) is not None:
        properties = before
    named = properties.find(f"{W}pStyle")
    style = styles.get("" if named is None else named.get(_VALUE, ""), NO_STYLE)
    told, numbered = outline_level(properties), properties.find(f"{W}numPr")
    return ParagraphFacts(
        style,
        style.level if told is None else told,
        style.is_numbered if numbered is None else _is_counted(numbered),
        has_rule=_has_border(properties.find(f"{W}pBdr")),
        is_drop_cap=_is_drop_cap(properties.find(f"{W}framePr")),
        is_changed=change is not None,
    )


def _is_counted(numbered: Element) -> bool:
    """Return whether ``w:numPr`` gives a number; the one of id 0 takes it away."""
    found = numbered.find(f"{W}numId")
    return found is not None and found.get(_VALUE) != "0"


def _is_drop_cap(frame: Element | None) -> bool:
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def _has_border(borders: Element | None) -> bool:
    if borders is None:
        return False
    found = (each for each in borders if each.tag in _BORDERS)
    return any(each.get(_VALUE, "none") not in {"none", "nil"} for each in found)
