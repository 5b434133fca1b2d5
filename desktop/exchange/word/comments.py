"""The comments of a Word file, and which of them answer which.

Word tells threads, whether they are resolved, ids that stay and the true time in parts
of their own, [MS-DOCX] 2.5; they name a comment by its last paragraph.  Google Docs and
older LibreOffices have none of it: there the comments on the very same words are a
thread, in their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.document.walking import CONTAINERS, opened, walk
from desktop.exchange.word.vocabulary import (
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_EXTENSIBLE,
    COMMENTS_IDS,
    W14,
    W15,
    W16CEX,
    W16CID,
    W,
)
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from xml.etree.ElementTree import Element

    from desktop.exchange.word.document.walking import Begin
    from desktop.exchange.word.package import Package
    from desktop.exchange.word.vocabulary import PackagePart

_HEX = 16
_RESOLVED, _REOPENED = "_Marked as resolved_", "_Re-opened_"
"""What Google Docs has as replies where something is done or open again."""


@value(frozen=False, kw_only=True)
class Comment:
    """A comment.

    Attributes:
        id: By which the document names it.
        author: Who made it, as the file has it.
        date: The time, as the file has it; of Word, the local one.
        date_utc: The time in UTC, if the file tells.
        words: What it says; its paragraphs are lines.
        durable: The id that stays; 0 if it has none.
        is_done: Whether it is resolved.
        replies: What answers it, in the order of the file.
    """

    id: str
    author: str = ""
    date: str = ""
    date_utc: str = ""
    words: str = ""
    durable: int = 0
    is_done: bool = False
    replies: list[Comment] = field(default_factory=list)


def read_threads(
    package: Package,
    range_of: Callable[[str], object],
    is_on_moved: Callable[[str], bool],
    *,
    is_flat: bool,
) -> list[Comment]:
    """Return the comments that answer no other, their replies with them.

    Args:
        package: The file.
        range_of: Returns what comments on the very same words have in common, by the
            id of one; None for a comment on no words.
        is_on_moved: Returns whether a comment is on words that were moved to where
            they are, by its id.
        is_flat: Whether what wrote the file may have told of no thread.
    """
    paragraphs: dict[str, Comment] = {}
    path = package.related(package.document, COMMENTS)
    found = package.elements(path, f"{W}comments") if path else ()
    reader = _CommentReader(paragraphs)
    comments = [reader.read(each) for each in found if each.tag == _COMMENT]
    comments = _without_copies(comments, is_on_moved)
    parents = _extended(package, paragraphs)
    _identify(package, paragraphs)
    if not parents and is_flat:
        parents = _by_range(comments, range_of)
    return _threads(comments, parents)


_COMMENT = f"{W}comment"


class _CommentReader:
    """Reads comments, and by what ids their paragraphs are named."""

    def __init__(self, paragraphs: dict[str, Comment]) -> None:
        self._paragraphs = paragraphs
        self._lines: list[str] = []
        self._ids: list[str] = []
        self._was_text = False
        self._begins: dict[str, Begin] = {
            **CONTAINERS,
            _COMMENT: opened,
            W + "p": self._paragraph,
            W + "r": self._run,
            W + "t": self._text,
            W + "tab": self._sign("\t"),
            W + "br": self._sign("\n"),
            W + "cr": self._sign("\n"),
            W + "noBreakHyphen": self._sign("\u2011"),
        }
        for name in ("hyperlink", "fldSimple", "ins", "moveTo", "tbl", "tc"):
            self._begins[W + name] = opened

    def read(self, element: Element) -> Comment:
        """Return a comment."""
        self._lines, self._ids = [], []
        walk(element, self._begins, {})
        comment = Comment(
            id=element.get(f"{W}id", ""),
            author=element.get(f"{W}author", "").strip(),
            date=element.get(f"{W}date", ""),
            words="\n".join(self._lines).strip("\n"),
        )
        for each in self._ids:
            self._paragraphs.setdefault(each, comment)
        return comment

    def _paragraph(self, element: Element) -> Element:
        self._lines.append("")
        if name := element.get(f"{W14}paraId"):
            self._ids.append(name.upper())
        return element

    def _run(self, element: Element) -> Element:
        self._was_text = False
        return element

    def _text(self, element: Element) -> None:
        # LibreOffice writes two paragraphs so, with nothing between.
        words = element.text or ""
        self._add("\n" + words if self._was_text else words)
        self._was_text = True

    def _sign(self, words: str) -> Begin:
        def add(_element: Element) -> None:
            self._was_text = False
            self._add(words)

        return add

    def _add(self, words: str) -> None:
        if not self._lines:
            self._lines.append("")
        self._lines[-1] += words


def _without_copies(
    comments: Sequence[Comment], is_on_moved: Callable[[str], bool]
) -> list[Comment]:
    """Leave out what LibreOffice copies with words that it moves, and leaves there."""
    moved = {comment.id for comment in comments if is_on_moved(comment.id)}
    if not moved:
        return list(comments)
    there = {_signed(comment) for comment in comments if comment.id not in moved}
    return [
        comment
        for comment in comments
        if comment.id not in moved or _signed(comment) not in there
    ]


def _signed(comment: Comment) -> tuple[str, str, str]:
    return comment.author, comment.date, comment.words


def _extended(package: Package, paragraphs: Mapping[str, Comment]) -> dict[str, str]:
    """Mark what is resolved; return which comment answers which, by their ids."""
    parents: dict[str, str] = {}
    for each in _part(package, COMMENTS_EXTENDED, f"{W15}commentsEx"):
        comment = paragraphs.get(each.get(f"{W15}paraId", "").upper())
        if comment is None:
            continue
        comment.is_done = each.get(f"{W15}done", "0").lower() in {"1", "true", "on"}
        parent = paragraphs.get(each.get(f"{W15}paraIdParent", "").upper())
        if parent is not None and parent is not comment:
            parents[comment.id] = parent.id
    return parents


def _identify(package: Package, paragraphs: Mapping[str, Comment]) -> None:
    """Tell comments the ids that stay, and when they were really made."""
    by_durable: dict[int, Comment] = {}
    for each in _part(package, COMMENTS_IDS, f"{W16CID}commentsIds"):
        comment = paragraphs.get(each.get(f"{W16CID}paraId", "").upper())
        number = _number(each.get(f"{W16CID}durableId", ""))
        if comment is not None and number and number not in by_durable:
            comment.durable = number
            by_durable[number] = comment
    for each in _part(package, COMMENTS_EXTENSIBLE, f"{W16CEX}commentsExtensible"):
        found = by_durable.get(_number(each.get(f"{W16CEX}durableId", "")))
        if found is not None:
            found.date_utc = each.get(f"{W16CEX}dateUtc", "")


def _part(package: Package, part: PackagePart, container: str) -> list[Element]:
    return package.optional(package.related(package.document, part), container)


def _number(digits: str) -> int:
    try:
        return int(digits, _HEX)
    except ValueError:
        return 0


def _by_range(
    comments: Iterable[Comment], range_of: Callable[[str], object]
) -> dict[str, str]:
    """Return which comment answers which where only their words tell."""
    roots: dict[object, Comment] = {}
    parents: dict[str, str] = {}
    for comment in comments:
        place = range_of(comment.id)
        if place is None:
            continue
        root = roots.setdefault(place, comment)
        if root is not comment:
            parents[comment.id] = root.id
    return parents


def _threads(comments: Sequence[Comment], parents: Mapping[str, str]) -> list[Comment]:
    by_id = {comment.id: comment for comment in reversed(comments)}
    roots = _roots(by_id, parents)
    found = []
    for comment in comments:
        root = by_id[roots[comment.id]]
        if root is comment or by_id[comment.id] is not comment:
            found.append(comment)
        elif comment.words in {_RESOLVED, _REOPENED}:
            root.is_done = comment.words == _RESOLVED
        else:
            root.replies.append(comment)
    return found


def _roots(
    comments: Mapping[str, Comment], parents: Mapping[str, str]
) -> dict[str, str]:
    """Return the first comment of the thread of each; each once, however deep."""
    roots: dict[str, str] = {}
    for start in comments:
        way: dict[str, None] = {}
        at = start
        while at not in roots and at in parents and at not in way:
            way[at] = None
            at = parents[at]
        root = roots.get(at, at)
        roots[at] = root
        for each in way:
            roots[each] = root
    return roots
