"""How the six colours look, for programs that show notes but do not know Reread.

The standard has a note whose target has a style class name the stylesheet that says
what the class is (Web Annotation Data Model, section 4.4).  It is one and the same for
all notes of a file: the page has it, and each note names it by its id.  A stylesheet
that another program gave a note is left to that note.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_parts import COLOUR_OF, listed, style_classes
from desktop.annotations.file.json_writer import put
from desktop.annotations.file.terms import ITEM_KEYS
from desktop.annotations.kinds import Colour

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STYLES_ID = "#colours"
"""What notes call the stylesheet; relative to the file, like the texts they are on."""

WASHES: Mapping[Colour, tuple[str, str]] = {
    Colour.YELLOW: ("#f6d3658c", "#7a64208c"),
    Colour.GREEN: ("#a8d5a28c", "#365c348c"),
    Colour.BLUE: ("#a9c9ea8c", "#2f51738c"),
    Colour.PINK: ("#f0b3b38c", "#743a3a8c"),
    Colour.ORANGE: ("#f5bd8b8c", "#7b4a1e8c"),
    Colour.PURPLE: ("#cdb8e88c", "#553f748c"),
}
"""The washes on light and on dark paper, as CSS has colours: ``#rrggbbaa``."""

_NAMED = re.compile(rb'"stylesheet":\s*"%s"' % STYLES_ID.encode())
"""Within a string the quotation marks would be escaped."""


# Not prose, though it has blanks: the language of stylesheets.
_RULE = ".{name} {{ background-color: {wash} }}"
_RULES = "{light} @media (prefers-color-scheme: dark) {{ {dark} }}"


def _css() -> str:
    light, dark = (
        " ".join(
            _RULE.format(name=colour.value, wash=washes[paper])
            for colour, washes in WASHES.items()
        )
        for paper in range(2)
    )
    return _RULES.format(light=light, dark=dark)


STYLES: Mapping[str, str] = {
    "id": STYLES_ID,
    "type": "CssStylesheet",
    "format": "text/css",
    "value": _css(),
}
"""The stylesheet, as the page has it."""


def style(item: dict[str, Any]) -> None:
    """Let an item name the stylesheet if its targets are coloured, and else not.

    One that names another is left as it is.
    """
    classes = {each for t in listed(item["target"]) for each in style_classes(t)}
    if not classes.isdisjoint(COLOUR_OF):
        if "stylesheet" not in item:
            put(item, "stylesheet", STYLES_ID, ITEM_KEYS)
    elif not classes and item.get("stylesheet") == STYLES_ID:
        del item["stylesheet"]


def are_named_in(items: Iterable[bytes]) -> bool:
    """Return whether one of ``items``, as they are written, names the stylesheet."""
    return any(_NAMED.search(item) for item in items)
