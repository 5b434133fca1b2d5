r"""The marks of CriticMarkup, and how a note is told in a comment of it.

The marks are those of http://criticmarkup.com/spec.php.  It knows no way to write such
a mark as words: one that a story has is written with a backslash, as Markdown has it,
``{\++`` or ``++\}``.  Nor may a mark go on behind a blank line: one in a comment or in
new words is a line with a ``¶``, and a passage is marked in parts.  Who said something,
and how it stands, is told before the words: ``✓ Marit: words`` is done, ``? Marit:
words`` a question.  Where a passage can bear no mark of its own, as another is on the
same words, the comment quotes it: ``Marit, on “the lamp”: words``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind, Status
from desktop.exchange.tag_line import with_tag_line, without_tag_line
from desktop.value import value

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation

GOES_ON = "↓"
"""The comment on a part of a passage that goes on behind the blank line."""
NOBODY = "Author"
"""Who says what nobody has signed."""

_OPENING = re.compile(r"\{(\\*)(?=\+\+|--|~~|>>|==)")
_CLOSING = re.compile(r"(\+\+|--|~~|<<|==)(\\*)(?=\})")
_MIDDLE = re.compile(r"~(\\*)(?=>)")
_ESCAPED_OPENING = re.compile(r"\{(\\*)\\(?=\+\+|--|~~|>>|==)")
_ESCAPED_CLOSING = re.compile(r"(\+\+|--|~~|<<|==)(\\*)\\(?=\})")
_ESCAPED_MIDDLE = re.compile(r"~(\\*)\\(?=>)")
_BLANK_LINE = re.compile(r"\n(?=[^\S\n]*\n)")
_SIGN_LINE = re.compile(r"^(\\*)¶(?=[^\S\n]*$)", re.MULTILINE)
_HEAD = re.compile(
    r"(?P<done>✓\s*)?(?P<question>\?\s+)?"
    r"(?P<name>@[^:]{1,200}?|[^\W\d_][^:\n“”]{0,60}?)"
    r"(?:, on “(?P<quote>.*?)”)?:(?:\s|$)",
    re.DOTALL,
)
_STATE = re.compile(r"(?P<done>✓\s*)?(?P<question>\?\s+)?")
_PLAIN_NAME = re.compile(r"[^\W\d_]\S*(?: \S+){0,3}")
_NO_NAMES = frozenset(
    (
        *("note", "notes", "todo", "fixme", "fix", "query", "question", "comment"),
        *("suggestion", "edit", "insert"),
    )
)
"""What stands before a colon in a comment without being anybody."""


@value
class ToldComment:
    """What a comment tells.

    Attributes:
        words: What it says, without what stands before.
        name: Who says it; empty if nobody is named.
        quote: The passage it quotes as the one it is on; None if it does not.
        tags: Its tags.
        is_done: Whether it is done.
        is_question: Whether it asks.
    """

    words: str
    name: str = ""
    quote: str | None = None
    tags: tuple[str, ...] = ()
    is_done: bool = False
    is_question: bool = False


def escaped(words: str) -> str:
    """Return ``words`` in which nothing is a mark."""
    if not any(sign in words for sign in "{}~"):
        return words
    opened = _OPENING.sub(r"{\1\\", words)
    closed = _CLOSING.sub(r"\1\2\\", opened)
    return _MIDDLE.sub(r"~\1\\", closed)


def unescaped(words: str) -> str:
    """Return what :func:`escaped` was given."""
    if "\\" not in words:
        return words
    middle = _ESCAPED_MIDDLE.sub(r"~\1", words)
    closed = _ESCAPED_CLOSING.sub(r"\1\2", middle)
    return _ESCAPED_OPENING.sub(r"{\1", closed)


def inside_a_mark(words: str) -> str:
    """Return ``words`` as they stand between marks: nothing in them ends these."""
    signs = _SIGN_LINE.sub(r"\1\\¶", words)
    return escaped(_BLANK_LINE.sub("\n¶", signs))


def from_inside(inside: str) -> str:
    """Return what :func:`inside_a_mark` was given."""
    blank = _SIGN_LINE.sub(lambda found: found[0][1:] if found[1] else "", inside)
    return unescaped(blank)


def comment(note: Annotation, words: str, *, quote: str | None = None) -> str:
    """Return the comment by which ``note`` says ``words``.

    Args:
        note: Of which it is told whose it is, how it stands, and its tags.
        words: What is said.
        quote: The passage, if the comment does not stand at it.
    """
    name = (note.creator.name if note.creator else "") or NOBODY
    name = " ".join(name.replace(":", "∶").split())
    head = "✓ " if note.status is Status.DONE else ""
    head += "? " if note.kind is Kind.QUESTION else ""
    head += name if _is_plain_name(name) else f"@{name}"
    head += "" if quote is None else f", on “{quote}”"
    said = with_tag_line(words, note.tags)
    whole = f"{head}: {said}" if said else f"{head}:"
    return "{>>" + inside_a_mark(whole) + "<<}"


def told(inside: str) -> ToldComment:
    """Return what is told by a comment with that between its marks."""
    whole = from_inside(inside)
    head = _HEAD.match(whole)
    name = head["name"] if head else ""
    if head is None or not (name.startswith("@") or _is_plain_name(name)):
        head = _STATE.match(whole)
        name, quote = "", None
        assert head is not None  # It matches nothing as well.
    else:
        quote = head["quote"]
    words, tags = without_tag_line(whole[head.end() :])
    name = "" if name == NOBODY else name.removeprefix("@")
    is_done, is_question = bool(head["done"]), bool(head["question"])
    return ToldComment(words, name, quote, tags, is_done, is_question)


def _is_plain_name(name: str) -> bool:
    """Return whether a name is read as one when nothing tells that it is."""
    is_name = _PLAIN_NAME.fullmatch(name) is not None and len(name) <= 60
    has_quotes = "“" in name or "”" in name
    is_taken = name.split()[0].casefold() in _NO_NAMES if is_name else True
    return is_name and not has_quotes and not is_taken and name[0].upper() == name[0]
