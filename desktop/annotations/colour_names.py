"""What the author calls the colours: ``tense``, ``rhythm``; a colour may have no name.

A name is one short line: whatever stands in a file or is pasted becomes one.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Colour, Kind
from desktop.text.graphemes import next_edge
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation

MOST_LETTERS = 40
"""Characters of a name that are kept; more would not fit a menu."""


def clean_colour_name(written: str) -> str:
    """Return what is kept of a name: one line, of so many characters at most."""
    shown = "".join(sign if _is_shown(sign) else " " for sign in written)
    line = " ".join(shown.split())
    if len(line) <= MOST_LETTERS:
        return line
    end = MOST_LETTERS
    while end and next_edge(line, end - 1) > end:
        end -= 1  # not within a sign of several code points
    return line[:end].rstrip()


def clean_colour_names(written: Mapping[str, str]) -> dict[str, str]:
    """Return what is kept of the names of colours, by the colours' values."""
    cleaned = ((colour, clean_colour_name(name)) for colour, name in written.items())
    return {colour: name for colour, name in cleaned if name}


def name_of_colour(colour: Colour, names: Mapping[str, str]) -> str:
    """Return what the author calls ``colour``, or else what everybody does."""
    return names.get(colour.value) or colour.label


def with_meaning(label: str, colour: Colour, names: Mapping[str, str]) -> str:
    """Return ``label``, and what the author means by ``colour`` if that has a name."""
    name = names.get(colour.value)
    return translate("{label}: {name}", label=label, name=name) if name else label


def told_colour(note: Annotation, names: Mapping[str, str]) -> str:
    """Return the name of a note's colour where it tells something; empty if not.

    A highlight is of a colour because the author chose it; other notes have that of
    their kind, until they are given another.
    """
    if not names:  # as most authors have it
        return ""
    is_chosen = note.kind is Kind.HIGHLIGHT or (
        note.colour is not None and note.colour is not KINDS[note.kind].colour
    )
    return names.get(note.shown_colour.value, "") if is_chosen else ""


def _is_shown(sign: str) -> bool:
    # What joins the parts of an emoji is of a category that else nobody sees.
    return sign in "\u200c\u200d" or not unicodedata.category(sign).startswith("C")
