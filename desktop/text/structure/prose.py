"""Prose: what of a line is read, without what Markdown and HTML keep to themselves.

Comments, tags, entities, addresses of links and pictures, footnotes and their signs are
no words of the story.  The text of a link is; that of a footnote is not: it is a remark
beside the story, and is shown as such.  Fenced and indented code is none either; which
lines that is, and which are in a comment, only their block tells
(:mod:`desktop.text.structure.blocks`).
"""

from __future__ import annotations

import re
from functools import cache

from desktop.text.words import BREAK, INVISIBLE, count_words

_TAGS = """
a abbr address article aside audio b big blockquote body br caption center cite code
col dd del div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6
head header hr html i iframe img ins kbd li link main mark meta nav ol p picture pre q
ruby rp rt s samp section small source span strike strong style sub summary sup table
tbody td tfoot th thead title tr tt u ul video wbr
"""
_PARTING = re.compile(
    "br|p|div|hr|li|td|th|tr|h[1-6]|blockquote|pre|dd|dt|center|img", re.IGNORECASE
)
"""Tags that part words; others may stand inside one."""
_ANY_MARKUP = re.compile(r"[<&\[]")


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{INVISIBLE}{BREAK}]+")


@cache
def _html() -> re.Pattern[str]:
    """Return what matches a comment, a tag, an entity."""
    names = "|".join(_TAGS.split())
    return re.compile(
        r"<!--.*?(?:-->|$)"
        rf"|</?(?P<tag>{names})(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>"
        r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)",
        re.IGNORECASE,
    )


def _left(markup: re.Match[str]) -> str:
    """Return what is read of a comment, a tag or an entity."""
    if markup["entity"]:
        from html import unescape  # the table of names, which few stories need

        return unescape(markup[0])
    tag = markup["tag"]
    return " " if tag is None or _PARTING.fullmatch(tag) else ""


@cache
def _markdown() -> re.Pattern[str]:
    """Return what matches what else Markdown keeps to itself; a link's text is kept."""
    return re.compile(
        r"!\[[^\[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])?"  # a picture
        r"|\[\^[^\s\[\]]+\]:?"  # a footnote's sign
        r"|(?<=\])(?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^()]*)?\)|\[[^\[\]]*\])"
        r"|<[a-z][a-z0-9+.-]*:[^<>\s]*>"  # an address
        r"|</?[a-z][\w-]*(?:\s[^<>]*)?/?>",
        re.IGNORECASE,
    )


def bare_line(line: str) -> str:
    """Return ``line`` without blanks around it and without what cannot be seen.

    Notes to the typesetter as in files of Aozora Bunko, ``［＃…］``, are left out, too.
    """
    words = line.strip()
    if words.isascii():
        return words
    if "［＃" in words:
        words = re.sub("［＃[^］]*］", "", words)
    return _invisible().sub("", words).strip()


def prose_of(line: str, *, is_markdown: bool, is_tail: bool = False) -> str:
    """Return what is read of ``line``, which is no code and in no comment.

    Args:
        line: A line, or a part of one.
        is_markdown: Whether the story is Markdown.
        is_tail: Whether the line begins in a comment or a tag, which ends in it.
    """
    if is_tail:
        _, end, after = line.partition("-->")
        line = after if end else line.partition(">")[2]
    if "［＃" in line:
        line = re.sub("［＃[^］]*］", "", line)
    if not _ANY_MARKUP.search(line):
        return line
    if "<" in line or "&" in line:
        line = _html().sub(_left, line)
    return _markdown().sub("", line) if is_markdown else line


def blanked_markup(words: str, *, is_markdown: bool) -> str:
    """Return ``words`` with blanks for what :func:`prose_of` leaves out.

    One for each code point, so that a place in them is a place in the text.
    """
    if not _ANY_MARKUP.search(words):
        return words
    patterns = [_html(), _markdown()] if is_markdown else [_html()]
    for pattern in patterns:
        words = pattern.sub(lambda markup: " " * len(markup[0]), words)
    return words


def prose_words(line: str, *, is_markdown: bool, is_tail: bool = False) -> int:
    """Return how many words of the story ``line`` has; see :func:`prose_of`."""
    return count_words(prose_of(line, is_markdown=is_markdown, is_tail=is_tail))
