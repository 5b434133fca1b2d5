"""Blocks: the lines whose neighbours tell what they are, and not they themselves.

In any story those are the marks of a merge that has left two versions of a place: a row
of ``=`` between them breaks no scene and makes no heading. In Markdown they are the
lines of fenced and indented code, comments, tags that go on over several lines,
footnotes, definitions of links, and headings with a row of ``=`` or ``-`` under them.
In any story it is a comment of several lines that is closed. The rules are CommonMark's
but in two things. Indented lines are taken for code only where they are short and most
paragraphs are not indented, for many authors indent each. And a row of ``-`` under a
paragraph that is no title breaks the scene, as it does in a story that is not Markdown.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.text.merging.merge_marks import may_be_marked
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import (
    BODY,
    CODE,
    HEADINGS,
    LONGEST_MARK,
    MARKUP,
    LineKind,
    LineLook,
    look_of,
)
from desktop.text.structure.prose import prose_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.steps import Steps

    State = Callable[[int, str], bool]
    """What takes a line, and returns whether the block goes on behind it."""

LINES_AT_A_TIME = 1_000
"""Lines that are read before others may have their turn: a few milliseconds."""

_LONGEST_CODE = 100
"""Code points; a longer indented line is a paragraph."""
_LONGEST_DATA = 20_000
"""Code points; no data at the head of a file are longer."""
_DATA_LINE = re.compile(r"[\w-]+\s*[:=](?:\s|$)")
_MEANS_SOMETHING = frozenset("`~<[=- \t\u00a0\u200b\ufeff\u2060")
"""What a line begins with that may begin a block."""

_TAIL = LineLook(LineKind.BODY, is_tail=True)


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r"[\s\ufeff\u200b]{0,3}(?:(`{3,})[^`]*|(~{3,}).*)")


@cache
def _raw() -> re.Pattern[str]:
    return re.compile(r"\s{0,3}<(pre|script|style|textarea|svg)\b", re.IGNORECASE)


@cache
def _definition() -> re.Pattern[str]:
    return re.compile(
        r" {0,3}\[[^\[\]]+\]:\s*(?:<[^<>]*>|\S+)"
        r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*"
    )


@cache
def _footnote() -> re.Pattern[str]:
    return re.compile(r" {0,3}\[\^[^\s\[\]]+\]:")


@cache
def _underline() -> re.Pattern[str]:
    return re.compile(r" {0,3}(={2,}|-{2,})[ \t]*")


@cache
def _no_paragraph() -> re.Pattern[str]:
    """Return what matches a line that is no part of a paragraph, whatever follows."""
    return re.compile(r"\s*(?:[-+*>|]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\|)")


def data_lines(text: str) -> int:
    """Return how many lines of data a Markdown file begins with, marks included.

    They are those of YAML or TOML, or Pandoc's: each with a ``%`` before it.
    """
    if text.lstrip("\ufeff").startswith("% "):
        head = text[:_LONGEST_DATA].lstrip("\ufeff").split("\n")
        return sum(1 for _ in takewhile(lambda line: line[:1] == "%", head))
    opening = text.lstrip("\ufeff")[:4].rstrip()
    if opening not in ("---", "+++"):
        return 0
    lines = [line.strip("\ufeff").rstrip() for line in text[:_LONGEST_DATA].split("\n")]
    ends = {"---", "..."} if opening == "---" else {"+++"}
    end = next((n for n, line in enumerate(lines[1:], 1) if line in ends), 0)
    data = lines[1:end]
    return end + 1 if any(map(_DATA_LINE.match, data)) and "" not in data else 0


def block_looks(text: str, is_markdown: bool) -> Steps[Mapping[int, LineLook]]:
    """Find the looks that blocks give to their lines; a pause between is yielded.

    Args:
        text: The whole story.
        is_markdown: Whether the story is Markdown.

    Returns:
        By the number of the line; other lines look as they do by themselves.
    """
    marks = _conflict_marks(text) if may_be_marked(text) else {}
    yield
    if not is_markdown and ("<" not in text or "<!--" not in text):
        return marks
    reader = _MarkdownReader(text) if is_markdown else _CommentReader(text)
    for number, line in enumerate(each_line(text)):
        reader.read(number, "" if number in marks else line)
        if number % LINES_AT_A_TIME == 0:
            yield
    return {**reader.looks_found(), **marks}


def _conflict_marks(text: str) -> dict[int, LineLook]:
    """Return the lines of which a merge has marked two versions of a place."""
    # Imported late: hardly any story has them.
    from desktop.text.merging.conflict_marks import marked_text

    looks: dict[int, LineLook] = {}
    marked = marked_text(text)
    for each in marked.conflicts if marked else ():
        sides = [*each.ours, *each.theirs, *(each.base or ())]
        number, at = text.count("\n", 0, each.span.start), each.span.start
        for line in each.span.of(text).removesuffix("\n").split("\n"):
            here = Span(at, at + len(line) + 1)
            if not any(here.overlaps(side) for side in sides):
                looks[number] = MARKUP
            number, at = number + 1, here.end
    return looks


class _CommentReader:
    """Finds the comments of a story that is not Markdown."""

    def __init__(self, text: str) -> None:
        self.looks: dict[int, LineLook] = {}
        self._last_end = text.rfind("-->")
        self._position = 0
        self._in_comment = False

    def read(self, number: int, line: str) -> None:
        """Take the next line."""
        bare = line.lstrip(" \t\ufeff\u200b")
        if self._in_comment:
            _, end, after = line.partition("-->")
            self.looks[number] = _TAIL if after.strip() else MARKUP
            self._in_comment = not end
        elif bare.startswith("<!--") and "-->" not in bare:
            self._in_comment = self._position < self._last_end
            if self._in_comment:
                self.looks[number] = MARKUP
        self._position += len(line) + 1

    def looks_found(self) -> Mapping[int, LineLook]:
        """Return what was found in all lines."""
        return self.looks


class _MarkdownReader:
    """Finds the blocks of a story in Markdown."""

    def __init__(self, text: str) -> None:
        self.looks: dict[int, LineLook] = {}
        self._first = data_lines(text)
        self._has_comments = "<!--" in text
        self._state: State | None = None
        self._end = ""
        self._paragraph = 0
        """How many lines of a paragraph came one after the other until now."""
        self._above = ""
        self._outer = ""
        """The first line of the last paragraph that is not indented."""
        self._indented: dict[int, LineLook] = {}
        self._indented_blocks = self._paragraphs = 0

    def read(self, number: int, line: str) -> None:
        """Take the next line."""
        if number < self._first:
            return
        if self._state is not None:
            if self._state(number, line):
                return
            self._state = None
            if number in self.looks:  # the last line of its block
                return
        self._begin(number, line)

    def looks_found(self) -> Mapping[int, LineLook]:
        """Return what was found in all lines."""
        if 2 * self._indented_blocks <= self._paragraphs:
            self.looks.update(self._indented)
        return self.looks

    def _begin(self, number: int, line: str) -> None:
        first = line[:1]
        if not first or line.isspace():
            self._paragraph = 0
            return
        taken = first in _MEANS_SOMETHING and self._begins_block(number, line)
        if not taken:
            if self._has_comments and "<!--" in line:
                self._begins_comment(number, line)
            self._go_on(line)
        else:
            self._paragraph = 0

    def _go_on(self, line: str) -> None:
        """Take a line of a paragraph."""
        self._paragraphs += not self._paragraph
        self._paragraph += 1
        if self._paragraph == 1:
            self._above = line
            if line[0] not in " \t":
                self._outer = line

    def _begins_block(self, number: int, line: str) -> bool:
        """Return whether a line is no paragraph, and take note what it begins."""
        bare = line.lstrip(" \t\u00a0\u200b\ufeff\u2060")
        if self._is_indented_code(line, bare):
            self._indented_blocks += number - 1 not in self._indented
            self._paragraphs += number - 1 not in self._indented
            self._indented[number] = CODE
            return True
        match bare[:1]:
            case "`" | "~":
                return self._begins_fence(number, line)
            case "=" | "-":
                return self._is_underline(number, line)
            case "[":
                return self._begins_definition(number, line)
            case "<":
                return self._begins_markup(number, line, bare)
        return False

    def _is_indented_code(self, line: str, bare: str) -> bool:
        is_deep = line.startswith(("    ", "\t"))
        if not is_deep or self._paragraph or len(bare) > _LONGEST_CODE:
            return False
        return _no_paragraph().match(self._outer) is None  # a list may go on so

    # Code

    def _begins_fence(self, number: int, line: str) -> bool:
        fence = _fence().fullmatch(line)
        if fence is None:
            return False
        signs = fence[1] or fence[2]
        closing = re.compile(rf" {{0,3}}{signs[0]}{{{len(signs)},}}\s*")
        self.looks[number] = CODE

        def goes_on(number: int, line: str) -> bool:
            self.looks[number] = CODE
            return closing.fullmatch(line) is None

        self._state = goes_on
        return True

    def _begins_raw(self, number: int, line: str) -> bool:
        raw = _raw().match(line)
        if raw is None:
            return False
        end = f"</{raw[1].lower()}>"
        self.looks[number] = CODE

        def goes_on(number: int, line: str) -> bool:
            self.looks[number] = CODE
            return end not in line.lower()

        self._state = goes_on if end not in line.lower() else None
        return True

    # Headings

    def _is_underline(self, number: int, line: str) -> bool:
        row = _underline().fullmatch(line)
        is_title = self._paragraph == 1 and len(self._above.strip()) <= LONGEST_MARK
        if row is None or not is_title or _no_paragraph().match(self._above):
            return False
        if number - 1 in self.looks or look_of(self._above, True).kind in _NO_TITLES:
            return False
        self.looks[number - 1] = HEADINGS[1 if row[1][0] == "=" else 2]
        self.looks[number] = MARKUP
        return True

    # Markup

    def _begins_definition(self, number: int, line: str) -> bool:
        if self._paragraph:
            return False
        if _footnote().match(line):
            self.looks[number] = MARKUP
            self._state = self._footnote_goes_on
            return True
        if _definition().fullmatch(line):
            self.looks[number] = MARKUP
            return True
        return False

    def _footnote_goes_on(self, number: int, line: str) -> bool:
        """Take a footnote's line: the rest of its paragraph, or an indented one."""
        is_blank = not line or line.isspace()
        is_indented = line.startswith(("    ", "\t"))
        if (
            not is_blank
            and not is_indented
            and (self._footnote_ended or line[0] == "[")
        ):
            self._footnote_ended = False
            return False
        self._footnote_ended = is_blank
        if not is_blank:
            self.looks[number] = MARKUP
        return True

    _footnote_ended = False

    def _begins_markup(self, number: int, line: str, bare: str) -> bool:
        if bare.startswith("<!--"):
            return self._begins_comment(number, line)
        if self._begins_raw(number, line):
            return True
        if prose_of(line, is_markdown=True).strip() != line.strip():
            # A whole tag or more: by itself it is told whether it is a paragraph.
            return look_of(line, True).kind is LineKind.MARKUP
        if re.match(r"</?[A-Za-z][\w-]*(?:\s[^<>]*)?$", bare) and not self._paragraph:
            self.looks[number] = MARKUP
            self._end, self._state = ">", self._goes_on_to_end
            return True
        return False

    def _begins_comment(self, number: int, line: str) -> bool:
        """Take the start of a comment; return whether nothing stands before it."""
        before, _, comment = line.rpartition("<!--")
        is_whole = not prose_of(line, is_markdown=True).strip()
        if "-->" not in comment:
            self._end, self._state = "-->", self._goes_on_to_end
        if is_whole:
            self.looks[number] = MARKUP
        elif self._state is not None and before.strip():
            self.looks[number] = BODY
        return is_whole

    def _goes_on_to_end(self, number: int, line: str) -> bool:
        _, end, after = line.partition(self._end)
        self.looks[number] = _TAIL if after.strip() else MARKUP
        return not end


_NO_TITLES = {LineKind.SCENE_BREAK, LineKind.MARKUP, LineKind.BLANK}
