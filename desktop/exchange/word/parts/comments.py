"""The parts of a Word file that hold its comments, and who made them.

``comments.xml`` is ECMA-376's; the parts that tell threads, what is done, ids that last
and times with a zone are of [MS-DOCX], 2.2.  A comment is named there by the
``paraId`` of its last paragraph.
"""

from __future__ import annotations

from datetime import UTC
from html import escape
from itertools import count
from typing import TYPE_CHECKING

from desktop.exchange.tag_line import with_tag_line
from desktop.exchange.word.parts.body import run_of
from desktop.exchange.word.vocabulary import (
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_EXTENSIBLE,
    COMMENTS_IDS,
    MC,
    PEOPLE,
    W14,
    W15,
    W16CEX,
    W16CID,
    KnownNote,
    W,
    durable_id,
    with_xml_characters,
)
from desktop.text.graphemes import is_right_to_left
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime, tzinfo

    from desktop.annotations.annotation import Annotation, Person
    from desktop.exchange.word.planning import PlannedComment

_FIRST_PARAGRAPH = 0x10000001
"""``paraId`` of the first paragraph of a comment; those of all are below 0x80000000."""

_NAMESPACES = (
    ("w", W),
    ("w14", W14),
    ("w15", W15),
    ("w16cid", W16CID),
    ("w16cex", W16CEX),
    ("mc", MC),
)
NAMESPACES = " ".join(f'xmlns:{prefix}="{name[1:-1]}"' for prefix, name in _NAMESPACES)
"""What the first element of each part says of names, those of newer Words included."""
IGNORABLE = 'mc:Ignorable="w14 w15 w16cid w16cex"'

_NOBODY = "Author"
"""As Word calls somebody of whom it may not tell the name."""


@value
class _Comment:
    """A comment as it is numbered.

    Attributes:
        note: The note it is of.
        words: What stands in it.
        number: Its ``w:id``.
        paragraphs: The ``paraId`` of each of its paragraphs.
        durable: Its durable id.
        is_done: Whether it is resolved.
        parent: The comment that it answers.
    """

    note: Annotation
    words: str
    number: int
    paragraphs: tuple[int, ...]
    durable: int
    is_done: bool
    parent: _Comment | None = None

    @property
    def name(self) -> str:
        """What names it in the parts of [MS-DOCX]."""
        return f"{self.paragraphs[-1]:08X}"


class CommentParts:
    """The comments of one file.

    Attributes:
        numbers: The ids of each thread's comments, the root first, by the id of the
            note that begins it.
    """

    def __init__(
        self, comments: Iterable[PlannedComment], signed: CommentSignatures
    ) -> None:
        self._signed = signed
        self._comments: list[_Comment] = []
        self._known: dict[int, KnownNote] = {}
        self._next_paragraph = count(_FIRST_PARAGRAPH)
        self.numbers: dict[str, Sequence[int]] = {}
        for each in comments:
            self._add(each)

    def _add(self, planned: PlannedComment) -> None:
        is_done = planned.is_done
        root = self._numbered(planned.note, planned.words, is_done=is_done)
        self._known[root.durable] = replace(
            self._known[root.durable], shifts=planned.shifts
        )
        thread = [root.number]
        for reply in planned.replies:
            words = with_tag_line(reply.words, reply.tags)
            answer = self._numbered(reply, words, is_done=is_done, parent=root)
            thread.append(answer.number)
        self.numbers[planned.note.id] = thread

    def _numbered(
        self,
        note: Annotation,
        words: str,
        *,
        is_done: bool,
        parent: _Comment | None = None,
    ) -> _Comment:
        durable = durable_id(note.id)
        while durable in self._known:
            durable = durable % 0x7FFFFFFE + 1
        self._known[durable] = KnownNote(note.id, kind=note.kind, colour=note.colour)
        lines = words.count("\n") + 1
        paragraphs = tuple(next(self._next_paragraph) for _ in range(lines))
        comment = _Comment(
            note, words, len(self._comments), paragraphs, durable, is_done, parent
        )
        self._comments.append(comment)
        return comment

    def known(self) -> Mapping[int, KnownNote]:
        """Return the notes that the comments are, by their durable ids."""
        return self._known

    def parts(self) -> dict[str, str]:
        """Return the XML of the parts by their paths; none without comments."""
        if not self._comments:
            return {}
        return {
            COMMENTS.path: self._part("w:comments", self._comment),
            COMMENTS_EXTENDED.path: self._part("w15:commentsEx", _extended),
            COMMENTS_IDS.path: self._part("w16cid:commentsIds", _id),
            COMMENTS_EXTENSIBLE.path: self._part(
                "w16cex:commentsExtensible", _extensible
            ),
        }

    def _part(self, name: str, element: Callable[[_Comment], str]) -> str:
        content = "".join(map(element, self._comments))
        return f"<{name} {NAMESPACES} {IGNORABLE}>{content}</{name}>"

    def _comment(self, comment: _Comment) -> str:
        lines = zip(comment.paragraphs, comment.words.split("\n"), strict=True)
        content = "".join(
            _paragraph(id_, line, is_first=number == 0)
            for number, (id_, line) in enumerate(lines)
        )
        initials = escape(_initials(self._signed.name_of(comment.note.creator)))
        return (
            f'<w:comment w:id="{comment.number}" '
            f'{self._signed.attributes(comment.note)} w:initials="{initials}">'
            f"{content}</w:comment>"
        )


class CommentSignatures:
    """Who made what, and when, as attributes.

    Word writes the local time and calls it UTC; whoever reads it knows that.
    """

    def __init__(self, author: Person | None, zone: tzinfo | None) -> None:
        """Sign what is made.

        Args:
            author: Who made what names nobody.
            zone: The zone in which the local time is told.
        """
        self._author = author
        self._zone = zone
        self._names: dict[str, None] = {}

    def name_of(self, person: Person | None) -> str:
        """Return what somebody is called in the file."""
        for each in (person, self._author):
            if each is not None and (name := _line(each.name)):
                return name
        return _NOBODY

    def attributes(self, note: Annotation) -> str:
        """Return the attributes that tell who made ``note``, and when."""
        name = self.name_of(note.creator)
        self._names.setdefault(name)
        made = note.created.astimezone(self._zone)
        return f'w:author="{escape(name)}" w:date="{made:%Y-%m-%dT%H:%M:%SZ}"'

    def people(self) -> dict[str, str]:
        """Return the part that lists who is named so far, by its path."""
        if not self._names:
            return {}
        people = "".join(
            f'<w15:person w15:author="{escape(name)}"><w15:presenceInfo '
            f'w15:providerId="None" w15:userId="{escape(name)}"/></w15:person>'
            for name in self._names
        )
        return {
            PEOPLE.path: f"<w15:people {NAMESPACES} {IGNORABLE}>{people}</w15:people>"
        }


def in_utc(at: datetime) -> str:
    """Return a time as W3CDTF has it, in UTC."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _paragraph(id_: int, words: str, *, is_first: bool) -> str:
    direction = "<w:rtl/>" if is_right_to_left(words) else ""
    bidi = "<w:bidi/>" if direction else ""
    reference = ""
    if is_first:
        reference = (
            '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
            "<w:annotationRef/></w:r>"
        )
    run = run_of(words, direction=direction) if words else ""
    return (
        f'<w:p w14:paraId="{id_:08X}" w14:textId="77777777"><w:pPr>'
        f'<w:pStyle w:val="CommentText"/>{bidi}</w:pPr>{reference}{run}</w:p>'
    )


def _extended(comment: _Comment) -> str:
    parent = f' w15:paraIdParent="{comment.parent.name}"' if comment.parent else ""
    return (
        f'<w15:commentEx w15:paraId="{comment.name}"{parent} '
        f'w15:done="{comment.is_done:d}"/>'
    )


def _id(comment: _Comment) -> str:
    return (
        f'<w16cid:commentId w16cid:paraId="{comment.name}" '
        f'w16cid:durableId="{comment.durable:08X}"/>'
    )


def _extensible(comment: _Comment) -> str:
    return (
        f'<w16cex:commentExtensible w16cex:durableId="{comment.durable:08X}" '
        f'w16cex:dateUtc="{in_utc(comment.note.created)}"/>'
    )


def _line(name: str) -> str:
    return " ".join(with_xml_characters(name).split())


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()[:9]
