"""The body of a Word document, read into segments.

Containers are opened, whatever else is not known here is left out.  Names and meanings
are those of [ECMA-376] part 1, 17.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.word.document.edges import parts_of
from desktop.exchange.word.document.looks import PLAIN_LOOK, LookReader
from desktop.exchange.word.document.paragraph_facts import facts_of
from desktop.exchange.word.document.segments import (
    CommentPlaces,
    Segment,
    Tracked,
    WordParagraph,
)
from desktop.exchange.word.document.tracking import Tracking
from desktop.exchange.word.document.walking import CONTAINERS, opened, walk
from desktop.exchange.word.story_styles import BOLD, ITALIC
from desktop.exchange.word.vocabulary import W
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from desktop.annotations.kinds import Colour
    from desktop.exchange.word.document.looks import RunLook
    from desktop.exchange.word.document.segments import Tracked
    from desktop.exchange.word.document.styles import WordStyle
    from desktop.exchange.word.document.walking import Begin, End
    from desktop.exchange.word.found_losses import LossCounter

LONGEST = 30 * 1024 * 1024
"""Code points of a text."""

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_STRICT_MATH = "{http://purl.oclc.org/ooxml/officeDocument/math}"
_VML = "{urn:schemas-microsoft-com:vml}"
_IS_RULE = "{urn:schemas-microsoft-com:office:office}hr"
_RULE = "* * *"
_ID = f"{W}id"
_PROPERTIES = f"{W}rPr"
_VALUE = f"{W}val"
_LINE_ENDS = re.compile(r"[ \t]*[\r\n]\s*")
_APART = ITALIC | BOLD
_OF_FONT = range(0xF000, 0xF100)
"""Code points by which fonts of signs are addressed; alone they mean nothing."""

_Key = tuple[int, "Colour | None", "Tracked | None", "Tracked | None", bool]


class TooLong(Exception):
    """The text is longer than :data:`LONGEST`."""


@value
class BodyReading:
    """How a body is read.

    Attributes:
        styles: The styles of the file by their ids.
        is_ours: Whether the text is one that Reread wrote down, to the letter.
        is_markdown: Whether the text that is made of it is Markdown.
        takes_changes: Whether tracked changes are taken up rather than undone.
        parting: What stands between two paragraphs.
    """

    styles: Mapping[str, WordStyle]
    is_ours: bool = False
    is_markdown: bool = True
    takes_changes: bool = False
    parting: str = "\n\n"


class BodyReader:
    """Reads the elements of a body, one after the other.

    Attributes:
        segments: What was read.
        places: Where comments are in it.
    """

    def __init__(self, reading: BodyReading, lost: LossCounter) -> None:
        self.segments: list[Segment] = []
        self.places = CommentPlaces()
        self._lost = lost
        self._reading = reading
        self._looks = LookReader(
            reading.styles,
            is_ours=reading.is_ours,
            is_markdown=reading.is_markdown,
            takes_changes=reading.takes_changes,
        )
        self._paragraph = WordParagraph()
        self._facts = facts_of(None, reading.styles, takes_changes=True)
        self._look: RunLook = PLAIN_LOOK
        self._mark: tuple[Tracked | None, Tracked | None] = (None, None)
        self._tracking = Tracking()
        self._fields: list[bool] = []
        self._cells = self._length = self._breaks = self._codes = 0
        self._words: list[str] = []
        self._key: _Key = (0, None, None, None, False)
        self._links = 0
        self._begins = {**CONTAINERS, **self._of_blocks(), **self._of_runs()}
        self._ends = self._endings()

    def read(self, top: Element) -> None:
        """Read an element of the body.

        Raises:
            TooDeep: If elements are within one another without end.
            TooLong: If there is too much text.
        """
        walk(top, self._begins, self._ends)

    def finish(self) -> None:
        """Take the last paragraph as such: nothing parts it from another."""
        self._flush()
        if self.segments and self.segments[-1].is_parting:
            last = self.segments[-1]
            last.words, last.inserted, last.deleted = "", None, None

    def _of_blocks(self) -> dict[str, Begin]:
        """Return what begins paragraphs and what may stand around words."""
        found: dict[str, Begin] = {
            W + "p": self._begin_paragraph,
            W + "tbl": self._counted("tables"),
            W + "tc": self._begin_cell,
            W + "hyperlink": self._begin_link,
            W + "fldSimple": self._counted("fields"),
            W + "altChunk": self._left_out("included"),
            W + "subDoc": self._left_out("included"),
            W + "commentRangeStart": self._comment_start,
            W + "commentRangeEnd": self._comment_end,
        } | self._tracking.begins()
        for math in (_MATH, _STRICT_MATH):
            found[math + "oMath"] = self._formula
            found[math + "oMathPara"] = opened
        return found

    def _of_runs(self) -> dict[str, Begin]:
        """Return what begins runs and what stands in them."""
        return {
            W + "r": self._begin_run,
            W + "t": self._text,
            W + "delText": self._deleted_text,
            W + "tab": self._sign("\t"),
            W + "ptab": self._sign("\t"),
            W + "br": self._break,
            W + "cr": self._break,
            W + "noBreakHyphen": self._sign("\u2011"),
            W + "softHyphen": self._sign("\u00ad"),
            W + "sym": self._symbol,
            W + "fldChar": self._field_sign,
            W + "drawing": self._picture,
            W + "pict": self._picture,
            W + "object": self._picture,
            W + "footnoteReference": self._left_out("footnotes"),
            W + "endnoteReference": self._left_out("endnotes"),
            W + "commentReference": self._comment_reference,
        }

    def _endings(self) -> dict[str, End]:
        """Return what ends elements, by their names."""
        return {
            W + "p": self._end_paragraph,
            W + "tc": self._end_cell,
            W + "hyperlink": self._end_link,
        } | self._tracking.ends()

    # Paragraphs

    def _begin_paragraph(self, element: Element) -> Element:
        self._flush()
        reading = self._reading
        properties = element.find(f"{W}pPr")
        self._facts = facts = facts_of(
            properties, reading.styles, takes_changes=reading.takes_changes
        )
        if facts.is_changed:
            self._lost.add("format changes")
        if facts.is_numbered and not facts.level:
            self._lost.add("list numbers")
        mark = None if properties is None else properties.find(f"{W}rPr")
        self._mark = self._tracking.mark_of(mark)
        self._paragraph = WordParagraph(
            facts.level, self._cells > 0, len(self.segments)
        )
        return element

    def _end_paragraph(self) -> None:
        is_empty = not self._words and len(self.segments) == self._paragraph.first
        if is_empty and self._facts.has_rule and not self._reading.is_ours:
            self._look = PLAIN_LOOK
            self._add(_RULE)
        self._flush()
        self._breaks = 0
        self._paragraph.last = len(self.segments)
        inserted, deleted = self._mark
        words = "" if self._facts.is_drop_cap else self._reading.parting
        parting = Segment(words, self._paragraph, is_parting=True)
        parting.inserted, parting.deleted = inserted, deleted
        self.segments.append(parting)

    def _begin_cell(self, element: Element) -> Element:
        self._cells += 1
        return element

    def _end_cell(self) -> None:
        self._cells -= 1

    def _begin_link(self, element: Element) -> Element:
        self._lost.add("links")
        self._links += 1
        return element

    def _end_link(self) -> None:
        self._links -= 1

    # Comments

    def _comment_start(self, element: Element) -> None:
        self.places.starts.setdefault(element.get(_ID, ""), self._place())

    def _comment_end(self, element: Element) -> None:
        self.places.ends.setdefault(element.get(_ID, ""), self._place())

    def _comment_reference(self, element: Element) -> None:
        self.places.references.setdefault(element.get(_ID, ""), self._place())

    def _place(self) -> int:
        self._flush()
        return len(self.segments)

    # Runs

    def _begin_run(self, element: Element) -> Element:
        self._look = self._looks.read(
            element.find(_PROPERTIES),
            self._facts.style,
            is_heading=self._facts.level > 0,
            is_link=bool(self._links or self._fields),
        )
        if self._look.is_changed:
            self._lost.add("format changes")
        return element

    def _text(self, element: Element) -> None:
        words = element.text or ""
        if "\n" in words or "\r" in words:
            words = _LINE_ENDS.sub(" ", words)
        self._add(words)

    def _deleted_text(self, element: Element) -> None:
        if self._tracking.deleted:
            self._text(element)

    def _sign(self, words: str) -> Begin:
        def add(_element: Element) -> None:
            self._add(words)

        return add

    def _break(self, element: Element) -> None:
        is_of_page = element.get(f"{W}type") in {"page", "column"}
        if self._reading.is_ours and not is_of_page:
            self._add("\n")
        elif self._tracking.inserted or self._tracking.deleted:
            if not is_of_page:
                self._add(self._line_end(1))
        elif not self._codes:
            # It is written before what follows it, if anything in the paragraph does.
            self._breaks += 2 if is_of_page else 1

    def _line_end(self, breaks: int) -> str:
        """Return what stands for so many line ends, one after the other."""
        if breaks > 1:
            return self._reading.parting
        if self._paragraph.level and self._reading.is_markdown:
            return " "
        return "\\\n" if self._reading.is_markdown else "\n"

    def _symbol(self, element: Element) -> None:
        number = element.get(f"{W}char", "")
        if not re.fullmatch(r"[0-9A-Fa-f]{1,6}", number):
            return
        code = int(number, 16)
        if code in _OF_FONT or code > 0x10FFFF or 0xD800 <= code < 0xE000:
            self._lost.add("symbols")
            code = 0xFFFD
        self._add(chr(code))

    def _formula(self, element: Element) -> None:
        self._lost.add("formulas")
        self._look = PLAIN_LOOK
        names = (f"{_MATH}t", f"{_STRICT_MATH}t")
        for each in element.iter():
            if each.tag in names:
                self._text(each)

    def _field_sign(self, element: Element) -> None:
        """Begin a field, its result, or end it; what it is made of is not shown."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._lost.add("fields")
            self._fields.append(True)
            self._codes += 1
        elif kind == "separate" and self._fields:
            self._codes -= self._fields[-1]
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._codes -= self._fields.pop()

    def _picture(self, element: Element) -> None:
        names = {each.tag for each in element.iter()}
        if f"{W}txbxContent" in names:
            self._lost.add("text boxes")
        elif any(each.get(_IS_RULE) for each in element.iter(f"{_VML}rect")):
            self._add(_RULE)
        else:
            self._lost.add("pictures")

    def _counted(self, kind: str) -> Begin:
        def begin(element: Element) -> Element:
            self._lost.add(kind)
            return element

        return begin

    def _left_out(self, kind: str) -> Begin:
        def begin(_element: Element) -> None:
            self._lost.add(kind)

        return begin

    # Words

    def _add(self, words: str) -> None:
        """Add words that look as the run does, if they are shown."""
        look = self._look
        if not words or self._codes:
            return
        self._lost.go_on(look.lost)
        if look.is_hidden or not (words := self._without_indent(words)):
            return
        if self._breaks:
            if self._words or len(self.segments) > self._paragraph.first:
                words = self._line_end(self._breaks) + words
            self._breaks = 0
        if look.is_line_end:
            words = words.replace(" ", "\n", 1)
        key = (
            look.look,
            look.fill,
            self._tracking.inserted,
            self._tracking.deleted,
            look.is_line_end and words == "\n",
        )
        if key != self._key or key[-1]:
            self._flush()
            self._key = key
        self._words.append(words)

    def _without_indent(self, words: str) -> str:
        """Return ``words`` without tabs and blanks that begin a paragraph.

        They set its first line in; in Markdown they would make code of it.
        """
        first = self._paragraph.first
        is_first = not self._words and len(self.segments) == first
        if self._reading.is_ours or not (self._reading.is_markdown and is_first):
            return words
        before = self.segments[first - 1] if first else None
        is_joined = before is not None and (before.inserted or not before.words)
        return words if is_joined else words.lstrip(" \t")

    def _flush(self) -> None:
        """Make a segment of the words that were added."""
        if not self._words:
            return
        words = "".join(self._words)
        self._words.clear()
        self._length += len(words)
        if self._length > LONGEST:
            raise TooLong
        # The marks of emphasis do not stand beside blanks, nor all signs beside words.
        is_apart = self._key[0] & _APART
        for part in parts_of(words) if is_apart else (words,):
            self._append(part)

    def _append(self, words: str) -> None:
        look, fill, inserted, deleted, is_line_end = self._key
        segment = Segment(words, self._paragraph, look=look, fill=fill)
        segment.inserted, segment.deleted = inserted, deleted
        segment.is_line_end = is_line_end
        self.segments.append(segment)
