"""Finding the notes in a text that came by mail or a messenger, and in a page.

Programs for mail break lines, put ``> `` before them and greetings around; some make
typographic quotes of straight ones.  What the packet copies is therefore packed in
base64 (RFC 4648) between two lines that tell where it is; the file itself, pasted, is
JSON, whose strings have no line ends of their own.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from itertools import islice
from typing import TYPE_CHECKING

from desktop.errors import ManuscriptUnreadable
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGIN, _END = "BEGIN REREAD NOTES", "END REREAD NOTES"
"""Between hyphens, of which some programs make dashes: those count for nothing."""
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=]")
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_PAGE = re.compile(r'"AnnotationPage"')
_CURLY_PAGE = re.compile("[“”„«»]AnnotationPage[“”„«»]")
_DATA = re.compile(
    r"<(?:script|div)\b[^<>]{0,200}\bid=[\"']?reread-(packet|answers)\b[^<>]{0,200}>"
    r"([^<]*)</",
    re.IGNORECASE,
)
_MOST_BEGINNINGS = 50
_LARGE = 2_000_000
"""Code points; nobody pastes as many, and a file is not searched for long."""


def packed_notes(text: str) -> str | None:
    """Return the JSON that stands packed in ``text``; None if there is none.

    Raises:
        ManuscriptUnreadable: If it is not all there.
    """
    start = text.find(_BEGIN)
    if start < 0:
        return None
    end = text.find(_END, start)
    if end < 0:
        raise _damaged(translate("its end is missing"))
    found = text[start + len(_BEGIN) : end]
    packed = _NOT_BASE64.sub("", _QUOTED.sub("", found))
    try:
        return base64.b64decode(packed, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        raise _damaged(translate("some of it is missing")) from None


def pasted_notes(text: str) -> str | None:
    """Return the JSON of a page of annotations that stands in ``text``, mended.

    Raises:
        ManuscriptUnreadable: If there is one that was damaged on the way.
    """
    if not _PAGE.search(text):
        if _CURLY_PAGE.search(text):
            raise _damaged(translate("its quotation marks were made typographic ones"))
        return None
    for start in _beginnings(text):
        for words in (text[start:], *_unwrapped(text[start:])):
            end = _end_of_json(words)
            if end is not None and _PAGE.search(words, 0, end):
                return words[:end]
    raise _damaged(translate("some of it is missing or changed"))


def page_data(text: str) -> dict[str, str]:
    """Return the JSON in a packet's page: ``packet`` and ``answers``, if there."""
    return {found[1].lower(): found[2] for found in _DATA.finditer(text)}


def _beginnings(text: str) -> Iterator[int]:
    """Yield where an object may begin, the likeliest first."""
    most = _MOST_BEGINNINGS if len(text) < _LARGE else 1
    for match in islice(re.finditer(r"\{[\s>]{0,200}\"@?[a-z]", text), most):
        yield match.start()


def _unwrapped(words: str) -> Iterator[str]:
    """Yield ``words`` as they may have been before a program for mail broke lines.

    It breaks at a blank, which it leaves or takes away.
    """
    words = _QUOTED.sub("", words).replace("\r", "").replace("\xa0", " ")
    yield re.sub(r"(?<=[ ])\n|\n(?=[ ])", "", words).replace("\n", " ")
    yield re.sub(r" *\n *", " ", words)
    yield words.replace("\n", "")


def _end_of_json(words: str) -> int | None:
    try:
        _, end = json.JSONDecoder().raw_decode(words)
    except (ValueError, RecursionError):
        return None
    return end


def _damaged(why: str) -> ManuscriptUnreadable:
    return ManuscriptUnreadable(
        translate(
            "The notes were damaged on the way: {reason}. Please ask for the file "
            "that the packet saves.",
            reason=why,
        )
    )
