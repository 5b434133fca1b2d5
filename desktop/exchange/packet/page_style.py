"""The style sheet and the script of a packet: the files shipped, as they are put in.

Colours are those of the app's themes, so that there is one place for them.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.colour_styles import WASHES
from desktop.annotations.kinds import Colour
from desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SCRIPTS = (
    "places",
    "notes",
    "keeping",
    "elements",
    "painting",
    "cards",
    "writing",
    "asking",
    "sending",
    "page",
)
"""The files of the script, in the order in which they need one another."""

_TOKENS = (
    *("page", "chrome", "line", "edge", "text", "quiet", "accent", "accent_text"),
    *("selected", "card", "selection", "bar", "bar_text"),
    *("added", "added_wash", "removed", "removed_wash"),
)
_COMMENT_LINES = re.compile(r"^\s*//.*\n", re.MULTILINE)
_COMMENTS = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_INDENTS = re.compile(r"^[ ]+|\n(?=\n)", re.MULTILINE)


def page_template() -> str:
    """Return the page, with names where something is put in."""
    return _file("page.html")


@cache
def script() -> str:
    """Return the script of the page, without its comments and indents."""
    files = "\n".join(_file(f"{name}.js") for name in SCRIPTS)
    bare = _INDENTS.sub("", _COMMENT_LINES.sub("", files))
    return f'(() => {{\n"use strict";\n{bare.strip()}\n}})();\n'


def script_hash() -> str:
    """Return the hash by which the page allows its script: CSP 3, section 2.3.1."""
    digest = hashlib.sha256(script().encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


@cache
def style() -> str:
    """Return the style sheet of the page, without its comments and indents."""
    bare = _INDENTS.sub("", _COMMENTS.sub("", _file("packet.css")))
    return "\n".join((*_colours(), bare.strip()))


def _file(name: str) -> str:
    return (resources() / "packet" / name).read_text(encoding="utf-8")


def _colours() -> Iterator[str]:
    light, dark = _theme("light"), _theme("dark")
    yield f":root{{{_tokens(light)}{_on_bar()}}}"
    yield from _note_colours("light", 0)
    yield "@media (prefers-color-scheme: dark){"
    yield f":root{{{_tokens(dark)}}}"
    yield from _note_colours("dark", 1)
    yield "}"


def _tokens(theme: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{_css_colour(theme[name])};" for name in _TOKENS)


def _note_colours(theme: str, paper: int) -> Iterator[str]:
    known = _theme("note_colours")
    for colour in Colour:
        facts = known[colour.value]
        ink, strong = facts["ink"][theme], facts["strong"][theme]
        wash = WASHES[colour][paper]
        yield f".{colour.value}{{--wash:{wash};--ink:{ink};--strong:{strong};}}"


def _on_bar() -> str:
    """Return the colours of icons on the bar, which is dark in every theme."""
    known = _theme("note_colours")
    inks = {colour.value: known[colour.value]["ink"]["dark"] for colour in Colour}
    return "".join(f"--on-bar-{name}:{ink};" for name, ink in inks.items())


@cache
def _theme(name: str) -> dict[str, Any]:
    path = resources() / "themes" / f"{name}.json"
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


def _css_colour(colour: str) -> str:
    """Return ``#aarrggbb``, as Qt has colours, as CSS has them."""
    is_clear = len(colour) == len("#aarrggbb")
    return f"#{colour[3:]}{colour[1:3]}" if is_clear else colour
