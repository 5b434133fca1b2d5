"""The styles of a Word file: which paragraphs are headings, which words are set apart.

Styles are known by their names, which are English in every language; their ids are
localised.  What a style does not say, it has from the one it is based on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.word.story_styles import (
    BOLD,
    CODE,
    IN_CODE,
    ITALIC,
    LINE_END,
    STYLE_NAMES,
    UNDERSCORE,
    UNDERSCORED,
)
from desktop.exchange.word.vocabulary import STYLES, W
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from desktop.exchange.word.package import Package

_HEADING = re.compile(r"heading ([1-9])")
_OFF = frozenset(("0", "false", "off"))
_DEEPEST = 6
"""How deep a heading of Markdown can lie."""
_BODY_TEXT = 9
"""The outline level of what is no heading, by [ECMA-376] part 1, 17.3.1.20."""
_OF_LINKS = frozenset(
    ("hyperlink", "followedhyperlink", "internet link", "visited internet link")
)
"""Names of styles; the last two are LibreOffice's."""
_OURS = {STYLE_NAMES[each].lower(): each for each in (LINE_END, UNDERSCORE, CODE)}


@value
class WordStyle:
    """What a style says, with what it has from those it is based on.

    Attributes:
        level: How deep a heading of it lies, from 1; 0 if it is none.
        italic: Whether words are set in italics; None if it does not say.
        bold: Whether they are set bold; None if it does not say.
        is_hidden: Whether they are not shown.
        is_underlined: Whether they are underlined, other than those of a link are.
        is_numbered: Whether its paragraphs are counted or have bullets.
        own: Which of our own styles it is; empty if none.
    """

    level: int = 0
    italic: bool | None = None
    bold: bool | None = None
    is_hidden: bool = False
    is_underlined: bool = False
    is_numbered: bool = False
    own: str = ""

    @property
    def look(self) -> int:
        """How words are set apart, as ``story_styles`` counts it."""
        if self.own == CODE:
            return IN_CODE
        look = ITALIC * bool(self.italic) | BOLD * bool(self.bold)
        return look | ITALIC | UNDERSCORED if self.own == UNDERSCORE else look


NO_STYLE = WordStyle()


def is_on(element: Element | None) -> bool:
    """Return whether a property that is on or off is on; one that is there is."""
    return element is not None and element.get(f"{W}val", "1").lower() not in _OFF


def toggled(properties: Element, name: str) -> bool | None:
    """Return whether ``w:rPr`` sets a property; None if it does not say."""
    found = properties.find(W + name)
    return None if found is None else is_on(found)


def is_underlining(underline: Element) -> bool:
    """Return whether ``w:u`` draws a line; one that says nothing does not."""
    return underline.get(f"{W}val", "none") != "none"


def read_styles(package: Package) -> Mapping[str, WordStyle]:
    """Return the styles of a file by their ids; that of "" is of plain paragraphs."""
    path = package.related(package.document, STYLES)
    found = {
        element.get(f"{W}styleId", ""): element
        for element in package.optional(path, f"{W}styles")
        if element.tag == f"{W}style"
    }
    styles: dict[str, WordStyle] = {}
    for style_id in found:
        for each in reversed(_bases(style_id, found, styles)):
            base = styles.get(_value(found[each], "basedOn"), NO_STYLE)
            styles[each] = _style(found[each], base)
    for style_id, element in found.items():
        is_of_paragraphs = element.get(f"{W}type", "paragraph") == "paragraph"
        if is_of_paragraphs and element.get(f"{W}default", "0").lower() not in _OFF:
            styles[""] = styles[style_id]
    return styles


def _bases(
    style_id: str, found: Mapping[str, Element], done: Mapping[str, WordStyle]
) -> list[str]:
    """Return a style and those it is based on that are not done; no circle of them."""
    chain: dict[str, None] = {}
    while style_id in found and style_id not in chain and style_id not in done:
        chain[style_id] = None
        style_id = _value(found[style_id], "basedOn")
    return list(chain)


def _value(element: Element, name: str) -> str:
    found = element.find(W + name)
    return "" if found is None else found.get(f"{W}val", "")


def _style(element: Element, base: WordStyle) -> WordStyle:
    name = _value(element, "name").lower()
    paragraph = element.find(f"{W}pPr")
    words = element.find(f"{W}rPr")
    italic = bold = hidden = underline = None
    if words is not None:
        italic, bold = toggled(words, "i"), toggled(words, "b")
        hidden, underline = toggled(words, "vanish"), words.find(f"{W}u")
    underlined = base.is_underlined if underline is None else is_underlining(underline)
    numbered = paragraph is not None and paragraph.find(f"{W}numPr") is not None
    return WordStyle(
        level=_level(name, paragraph, base.level),
        italic=base.italic if italic is None else italic,
        bold=base.bold if bold is None else bold,
        is_hidden=base.is_hidden if hidden is None else hidden,
        is_underlined=underlined and name not in _OF_LINKS,
        is_numbered=base.is_numbered or numbered,
        own=_OURS.get(name, base.own),
    )


def _level(name: str, paragraph: Element | None, inherited: int) -> int:
    if name == "title":
        return 1
    if match := _HEADING.fullmatch(name):
        return min(int(match[1]), _DEEPEST)
    told = outline_level(paragraph)
    return inherited if told is None else told


def outline_level(paragraph: Element | None) -> int | None:
    """Return how deep a heading ``w:pPr`` says it is, from 1; None if it says nothing.

    Zero if it says that it is none.
    """
    told = paragraph.find(f"{W}outlineLvl") if paragraph is not None else None
    number = "" if told is None else told.get(f"{W}val", "")
    if not (number.isascii() and number.isdecimal()):
        return None
    return 0 if int(number) >= _BODY_TEXT else min(int(number) + 1, _DEEPEST)
