"""A story as a page of HTML: to be read in any browser, its notes at the end.

The page needs nothing but itself, and may load and run nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.annotations.file.colour_styles import STYLES
from desktop.annotations.kinds import Kind
from desktop.exchange.blocks import blocks_of
from desktop.exchange.summary import head_of, name_of, one_way_summary, proposal_of
from desktop.exchange.threads import threads_of
from desktop.exchange.web.markup import as_text, element
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.blocks import TextPiece
    from desktop.exchange.formats import FormatWriting, WrittenManuscript
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.threads import Thread

_CHAPTER = 2
"""The number of a chapter's heading: the first is the title's."""
_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
<meta name="generator" content="Reread" />
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<article>
{story}
</article>
{notes}</body>
</html>
"""

_STYLE = """:root { color-scheme: light dark; --page: #fbf9f4; --text: #25221d;
  --quiet: #645f56; --line: #e4dfd3; --added: #1d673c; --removed: #a23430; }
@media (prefers-color-scheme: dark) { :root { --page: #1f1d1a; --text: #e6e1d6;
  --quiet: #aaa496; --line: #3a3732; --added: #9fd3b0; --removed: #eba29c; } }
body { background: var(--page); color: var(--text); margin: 0 auto; max-width: 33em;
  padding: 3em 1.2em 6em; font: 1.15rem/1.6 Georgia, "Source Serif 4", serif; }
h1 { font-size: 1.5em; line-height: 1.3; } h2, h3, h4, h5, h6 { margin: 2.4em 0 1em; }
p { margin: 0 0 .85em; } blockquote { margin: 0 0 .85em 1.4em; }
hr { border: 0; text-align: center; margin: 1.6em 0; }
hr::before { content: "*\\2003*\\2003*"; color: var(--quiet); }
pre { white-space: pre-wrap; font-size: .85em; }
mark { color: inherit; background: none; } del { color: var(--removed); }
ins { color: var(--added); text-decoration-thickness: .08em; }
sup { font: .65em/1 sans-serif; } a { color: inherit; }
.notes { border-top: 1px solid var(--line); margin-top: 4em; padding-top: 1em;
  font: .95rem/1.5 system-ui, sans-serif; }
.notes li { margin-bottom: 1.1em; }
.notes p { margin: 0 0 .3em; white-space: pre-line; }
.notes .head { color: var(--quiet); }
.notes .passage { font-family: Georgia, "Source Serif 4", serif; font-style: italic; }
.notes .reply { border-left: 2px solid var(--line); padding-left: .8em; }
"""


def write_html(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as a page.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    found = blocks_of(manuscript.text, is_markdown=manuscript.is_markdown)
    blocks, deeper = found.blocks, _CHAPTER - found.top_level
    marks = _Marks(manuscript)
    story: list[str] = []
    for number, block in enumerate(blocks):
        if number % 200 == 0:
            writing.progress.at(number / len(blocks))
        html = element(block, marks.cut, deeper=deeper)
        story.append(html.replace("<p>", '<p dir="auto">'))
    page = _PAGE.format(
        title=as_text(manuscript.title or translate("A story")),
        style=f"{_STYLE}{STYLES['value']}",
        story="\n".join(story),
        notes=marks.listed(),
    )
    summary = one_way_summary(manuscript, writing)
    return replace(summary, data=page.encode("utf-8"))


class _Marks:
    """The passages of notes, and where a number stands for what is said of them."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._text = manuscript.text
        self._threads = [
            thread
            for thread in threads_of(manuscript.notes)
            if _says_something(thread) or thread.note.spans
        ]
        self._numbers: dict[int, int] = {}
        self._named: set[int] = set()
        placed: list[tuple[int, int, int]] = []
        for index, thread in enumerate(self._threads):
            if _says_something(thread):
                self._numbers[index] = len(self._numbers) + 1
            placed += [(span.start, span.end, index) for span in thread.note.spans]
        self._spans = sorted(placed)
        self._edges = sorted(
            {edge for start, end, _ in placed for edge in (start, end)}
        )
        self._longest = max((end - start for start, end, _ in placed), default=0)
        self._ends = sorted((end, index) for _, end, index in placed)

    def cut(self, piece: TextPiece) -> Iterator[str]:
        """Yield the text of ``piece``, marked where notes are on it."""
        low, high = piece.span.start, piece.span.end
        if piece.words != piece.span.of(self._text):  # a line end that is a blank
            yield from self._marked(low, high, piece.words)
            return
        inner = self._edges[
            bisect_right(self._edges, low) : bisect_left(self._edges, high)
        ]
        at = low
        for edge in [*inner, high]:
            yield from self._marked(at, edge, self._text[at:edge])
            at = edge

    def _marked(self, low: int, high: int, words: str) -> Iterator[str]:
        text = as_text(words).replace("\n", "<br />")
        for index in dict.fromkeys(self._on(low, high)):
            note = self._threads[index].note.note
            name = "del" if note.kind is Kind.SUGGESTION else "mark"
            wash = "" if name == "del" else f' class="{note.shown_colour.value}"'
            text = f"<{name}{wash}>{text}</{name}>"
        yield text
        yield from self._numbered(low, high)

    def _on(self, low: int, high: int) -> Iterator[int]:
        """Yield the threads that are on all between two edges."""
        first = bisect_left(self._spans, (low - self._longest, 0, 0))
        last = bisect_left(self._spans, (high, 0, 0))
        for start, end, index in self._spans[first:last]:
            if start <= low and end >= high:
                yield index

    def _numbered(self, low: int, high: int) -> Iterator[str]:
        """Yield what stands behind passages that end in a stretch."""
        first = bisect_right(self._ends, (low, len(self._threads)))
        last = bisect_right(self._ends, (high, len(self._threads)))
        if low == 0:
            first = 0
        for _, index in self._ends[first:last]:
            note = self._threads[index].note.note
            if note.kind is Kind.SUGGESTION and note.replacement:
                yield f"<ins>{as_text(note.replacement)}</ins>"
            if (number := self._numbers.get(index)) is not None:
                name = "" if number in self._named else f' id="r{number}"'
                self._named.add(number)
                yield f'<sup><a{name} href="#n{number}">{number}</a></sup>'

    def listed(self) -> str:
        """Return the notes in their order."""
        if not self._numbers:
            return ""
        rows = (
            _row(self._threads[index], number, self._text)
            for index, number in self._numbers.items()
        )
        return '<section class="notes">\n<ol>\n{}\n</ol>\n</section>\n'.format(
            "\n".join(rows)
        )


def _says_something(thread: Thread) -> bool:
    note = thread.note.note
    is_reworded = note.kind is Kind.SUGGESTION
    return bool(note.words or note.tags or thread.replies or is_reworded)


def _row(thread: Thread, number: int, text: str) -> str:
    """Return what is said of a passage."""
    note, spans = thread.note, thread.note.spans
    passage = spans[0].of(text) if spans else note.lost_words
    tags = " ".join(f"#{tag}" for tag in note.note.tags)
    lines = [f'<p class="head">{as_text(head_of(thread))}</p>']
    if passage:
        lines.append(f'<p class="passage" dir="auto">{as_text(passage)}</p>')
    said = (proposal_of(note), note.note.words, tags)
    lines += [f'<p dir="auto">{as_text(words)}</p>' for words in said if words]
    lines += [
        f'<p class="reply" dir="auto"><b>{as_text(name_of(each))}</b> '
        f"{as_text(each.note.words)}</p>"
        for each in thread.replies
    ]
    back = f' <a href="#r{number}">↩</a>' if spans else ""
    return f'<li id="n{number}" value="{number}">{"".join(lines)}{back}</li>'
