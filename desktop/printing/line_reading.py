"""What of a line of the story is read on paper, and how it is set.

Marks of Markdown and the signs that set words apart are left out; an item of a list has
a bullet or its number, a quotation a bar.  Positions count code points of the line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.printing.shown_text import Insertion
from desktop.text.emphasis import code_in, emphases, heading_marks
from desktop.text.finding.markdown_marks import links, marks_outside, strikes
from desktop.text.span import Span
from desktop.text.structure.containers import beginning, prefix_of
from desktop.text.structure.line_look import LineKind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.emphasis import Emphasis, Markup
    from desktop.text.structure.line_look import LineLook

_FENCE = re.compile(r"\s*(?:`{3,}|~{3,})")
_RULE = re.compile(r"\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)")
_BULLETS = frozenset("-+*")
_MARKS = frozenset("*_`~\\[<#")
_ALONE = frozenset({"escape", "tag"})
_BOXES = {"[ ]": "☐", "[x]": "☑", "[X]": "☑"}
_BREAK = "* * *"
_MANUSCRIPT_BREAK = "#"


@value(kw_only=True)
class LineReading:
    """A line as it is read.

    Attributes:
        cuts: What is left out.
        insertions: What stands there instead.
        emphases: What is set apart.
        struck: What is struck out.
        sign: How much of what is shown is the sign of a list's item.
    """

    cuts: tuple[Span, ...] = ()
    insertions: tuple[Insertion, ...] = ()
    emphases: tuple[Emphasis, ...] = ()
    struck: tuple[Span, ...] = ()
    sign: str = ""


def is_read(line: str, look: LineLook) -> bool:
    """Return whether anybody but a program reads ``line``."""
    if look.kind is LineKind.MARKUP:
        return False
    return look.kind is not LineKind.CODE or _FENCE.match(line) is None


def reading_of(
    line: str,
    look: LineLook,
    markup: Markup,
    soft: Sequence[Span] = (),
    *,
    is_manuscript: bool = False,
) -> LineReading:
    """Return what of ``line`` is read.

    Args:
        line: The line, or the lines of a paragraph that flow.
        look: How it looks.
        markup: What signs mean in the story.
        soft: The line ends in it that are blanks.
        is_manuscript: Whether it is read by editors, who know a lone ``#`` as the break
            between two scenes.
    """
    if look.kind is LineKind.SCENE_BREAK:
        return _scene_break(line, markup, is_manuscript=is_manuscript)
    if look.kind is LineKind.CODE:
        return LineReading()
    cuts, insertions = list(soft), [Insertion(end.start, " ") for end in soft]
    sign = ""
    if look.within.signs:
        prefix, sign = _prefix(line, look)
        cuts.append(prefix)
        insertions.insert(0, Insertion(0, sign))
    found = emphases(line, markup)
    cuts += (mark for each in found for mark in each.marks)
    struck = list[Span]()
    if markup.is_markdown and not _MARKS.isdisjoint(line):
        start = cuts[len(soft)].end if look.within.signs else 0
        cuts += (mark.moved(start) for mark in heading_marks(line[start:]))
        hidden, struck = _markdown(line, found)
        cuts += hidden
    return LineReading(
        cuts=tuple(cuts),
        insertions=tuple(insertions),
        emphases=found,
        struck=tuple(struck),
        sign=sign,
    )


def _scene_break(line: str, markup: Markup, *, is_manuscript: bool) -> LineReading:
    if is_manuscript:
        shown = _MANUSCRIPT_BREAK
    elif markup.is_markdown and _RULE.fullmatch(line):
        shown = _BREAK
    else:
        return LineReading()
    cut = Span(0, len(line))
    return LineReading(cuts=(cut,), insertions=(Insertion(0, shown),))


def _prefix(line: str, look: LineLook) -> tuple[Span, str]:
    """Return the signs before the words of ``line``, and what is shown of them."""
    start, within = beginning(line), look.within
    prefix = prefix_of(start, within.signs, is_indented=within.items > 0)
    behind = prefix.quotes[-1].end if prefix.quotes else 0
    sign, box = start[behind : prefix.box].strip(), start[prefix.box : prefix.end]
    if not within.items or not sign:
        return Span(0, prefix.end), ""
    shown = "•" if sign in _BULLETS else sign
    shown = _BOXES.get(box.strip(), shown)
    return Span(0, prefix.end), f"{shown} "


def _markdown(line: str, found: Sequence[Emphasis]) -> tuple[list[Span], list[Span]]:
    """Return what is hidden besides the marks of emphasis, and what is struck out."""
    marks = list(marks_outside(line, code_in(found)))
    hidden = [mark for kind, mark in marks if kind in _ALONE]
    hidden += _comments(line)
    struck = list[Span]()
    for opening, closing in strikes(line, marks):
        hidden += (opening, closing)
        struck.append(Span(opening.end, closing.start))
    for opening, closing in links(marks):
        hidden += (opening, closing)
    return hidden, struck


def _comments(line: str) -> Iterator[Span]:
    if "<!--" in line:
        yield from (Span(*found.span()) for found in _COMMENT.finditer(line))
