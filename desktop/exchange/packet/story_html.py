"""A story as HTML that is read without any script, each run with its place.

``data-o`` tells where a run begins, in code points of the text; ``data-s`` and
``data-e`` where words that are set apart begin and end with their marks.  Characters
that HTML has no place for are shown as one U+FFFD each, so that places stay right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind
from desktop.exchange.packet.runs import shown_of
from desktop.text.emphasis import markup_of
from desktop.text.graphemes import has_right_to_left
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.exchange.blocks import TextBlock
    from desktop.exchange.packet.runs import Setting, Shown
    from desktop.text.emphasis import Markup
    from desktop.text.span import Span

_NOT_IN_HTML = re.compile("[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_FRONT = frozenset({BlockKind.TITLE, BlockKind.FRONT})
_TOGETHER = 60
"""Blocks in a division: after a change a browser looks through one of them only."""
_TAGS = {
    BlockKind.TITLE: ("h1", ""),
    BlockKind.FRONT: ("p", "outside"),
    BlockKind.CODE: ("p", "code"),
}


@value(kw_only=True)
class Asking:
    """A box in which readers are asked something, behind a part of the story.

    Attributes:
        at: Where the part ends, in code points.
        heading: Who asks, and where.
        questions: The ids of the questions and what they ask.
        read_on: Whether it is asked if they wanted to read on.
        last: The last sentence of the part, to which answers belong.
    """

    at: int
    heading: str
    questions: tuple[tuple[str, str], ...]
    read_on: bool
    last: Span


def escaped(words: str) -> str:
    """Return ``words`` as HTML has them, also within an attribute."""
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return _NOT_IN_HTML.sub("\ufffd", words)


def paragraphs_html(words: str) -> str:
    """Return what somebody wrote, one paragraph a line."""
    lines = (line.strip() for line in words.splitlines())
    return "".join(f"<p>{escaped(line)}</p>\n" for line in lines if line)


def story_html(
    text: str,
    blocks: Iterable[TextBlock],
    asked: Sequence[Asking] = (),
    starts_at: int = 0,
    *,
    is_markdown: bool,
) -> Iterator[str]:
    """Yield the story as HTML, a block at a time.

    Args:
        text: The story.
        blocks: Its blocks.
        asked: What is asked between them, in the order of the text.
        starts_at: What is added to each place.
        is_markdown: Whether the story is Markdown.
    """
    markup = markup_of(text, is_markdown=is_markdown)
    writer, number = _Writer(text, markup, starts_at), 0
    is_front = True
    yield '<div class="front">\n'
    for count, block in enumerate(blocks, start=1):
        if is_front and block.kind not in _FRONT:
            is_front = False
            yield "</div>\n<div>\n"
        while number < len(asked) and asked[number].at <= block.span.start:
            yield writer.asking(asked[number])
            number += 1
        yield writer.block(block)
        if count % _TOGETHER == 0:
            yield "</div>\n<div>\n"
    for each in asked[number:]:
        yield writer.asking(each)
    yield "</div>\n"


class _Writer:
    def __init__(self, text: str, markup: Markup, starts_at: int) -> None:
        self._text = text
        self._markup = markup
        self._starts_at = starts_at

    def block(self, block: TextBlock) -> str:
        if block.kind is BlockKind.SCENE_BREAK:
            return "<hr>\n"
        if block.kind is BlockKind.HEADING:
            tag, name = f"h{min(max(block.level, 1) + 1, 6)}", ""
        else:
            tag, name = _TAGS.get(block.kind, ("p", ""))
        name = " ".join(filter(None, (name, "quote" if block.quotes else "")))
        opening = tag + (f' class="{name}"' if name else "")
        if has_right_to_left(block.span.of(self._text)):
            opening += ' dir="auto"'
        shown = shown_of(self._text, block, self._markup)
        if len(shown.runs) == 1 and not shown.settings:
            run = shown.runs[0]
            return f"<{opening} {self._place(run)}>{self._words(run)}</{tag}>\n"
        return f"<{opening}>{''.join(self._pieces(shown))}</{tag}>\n"

    def _place(self, run: Span) -> str:
        return f"data-o={run.start + self._starts_at}"

    def _words(self, run: Span) -> str:
        # No quotation marks need be escaped here, and there are many.
        words = run.of(self._text).replace("&", "&amp;").replace("<", "&lt;")
        return _NOT_IN_HTML.sub("\ufffd", words)

    def _pieces(self, shown: Shown) -> Iterator[str]:
        still_open: list[Setting] = []
        waiting, breaks = list(shown.settings), list(shown.breaks)
        for run in shown.runs:
            while breaks and breaks[0].start < run.start:
                breaks.pop(0)
                yield "<br>"
            while still_open and still_open[-1].inner.end <= run.start:
                yield f"</{still_open.pop().tag}>"
            while waiting and waiting[0].inner.start <= run.start:
                each = waiting.pop(0)
                if run.start < each.inner.end:
                    yield self._opening(each)
                    still_open.append(each)
            yield f"<span {self._place(run)}>{self._words(run)}</span>"
        yield from (f"</{each.tag}>" for each in reversed(still_open))

    def _opening(self, each: Setting) -> str:
        start, end = (
            edge + self._starts_at for edge in (each.outer.start, each.outer.end)
        )
        return f"<{each.tag} data-s={start} data-e={end}>"

    def asking(self, each: Asking) -> str:
        start, end = (
            edge + self._starts_at for edge in (each.last.start, each.last.end)
        )
        lines = [
            f'<aside class="asks" data-s={start} data-e={end}>\n',
            f"<h2>{escaped(each.heading)}</h2>\n",
            *(
                f'<p data-q="{escaped(note)}">{escaped(words)}</p>\n'
                for note, words in each.questions
            ),
        ]
        if each.read_on:
            words = translate("Did you want to read on?")
            lines.append(f"<p data-read-on>{escaped(words)}</p>\n")
        return "".join((*lines, "</aside>\n"))
