"""The text of HTML that another program put on the clipboard.

Paragraphs, line breaks, lists, quotations and tables become lines, white space is taken
together as browsers do; what is not shown is left out.  For a Markdown story italics,
bold type and headings are marked, and what would be read as a mark is escaped.

Every program has an HTML of its own: Word's lists are paragraphs with a bullet typed
in (``mso-list``), Google Docs wraps all in a ``<b>`` that is not bold, browsers put
what was copied between ``<!--StartFragment-->`` and ``<!--EndFragment-->``.

Tags are found by patterns that take nothing back, and read by Python's parser one by
one: it would take the square of the length over some of what it is given.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.text.html_lines import LineWriter, Style
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


_NOT_SHOWN = _names(
    "head script style title template noscript textarea select svg math object iframe"
    " audio video canvas xml o:p rp"
)
_RAW = _names("script style title textarea iframe")
"""Elements in which there are no tags, up to their own end."""

_VOID = _names("br hr img wbr meta link input col area base embed source")
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_PARAGRAPHS = _HEADINGS | _names("p blockquote pre ul ol dl table")
"""Elements with an empty line before and behind them."""

_BLOCKS = _PARAGRAPHS | _names(
    "div li tr dt dd section article header footer main nav aside address center form"
    " fieldset figure figcaption caption body html hr thead tbody tfoot"
)
_CELLS = _names("td th")
_ITALIC = _names("i em cite var dfn address")
_BOLD = _names("b strong")
_STRUCK = _names("s del strike")
_LISTS = ("ul", "ol")
_ENDED_BY = {
    "li": ("li", *_LISTS),
    "tr": ("tr", "table"),
    "td": ("td", "th", "tr", "table"),
    "th": ("td", "th", "tr", "table"),
    "dt": ("dt", "dd", "dl"),
    "dd": ("dt", "dd", "dl"),
}
"""Elements whose beginning ends the one before them; the last are around them."""

_AROUND = _names("ul ol tr table dl")


@cache
def _tokens() -> re.Pattern[str]:
    """Return what matches a comment, a declaration or a tag."""
    quoted = r"\"[^\"]{0,4000}+\"|'[^']{0,4000}+'"
    return re.compile(
        r"<!--.*?(?:-->|\Z)|<[!?][^>]*+>"
        rf"|</?[A-Za-z](?>(?:[^<>\"']++|{quoted}){{0,200}})>|</?[A-Za-z][^>]*+>",
        re.DOTALL,
    )


_FRAGMENT = re.compile(r"<!--\s*(Start|End)Fragment\s*-->")
_PROPERTY = re.compile(r"(?:^|;)\s*([a-z-]+)\s*:\s*([^;]*)")
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_NUMBER = re.compile(r"\(?\w{1,5}[.)]")


@value
class _Tag:
    """A tag as it was read: what of it makes a difference."""

    name: str
    is_end: bool = False
    is_hidden: bool = False
    italic: bool | None = None
    bold: bool | None = None
    start: int | None = None
    words: str = ""
    is_list_mark: bool = False
    is_list_item: bool = False

    def style_in(self, style: Style) -> Style:
        """Return how words are set in it, within an element of ``style``."""
        if self.italic is None and self.bold is None and self.name not in _STRUCK:
            return style
        italic = style.is_italic if self.italic is None else self.italic
        bold = style.is_bold if self.bold is None else self.bold
        return Style(italic, bold, style.is_struck or self.name in _STRUCK)


class _TagReader(HTMLParser):
    """Python's parser, given one tag at a time."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.tag = _Tag("")

    @override
    def set_cdata_mode(self, elem: str, *, escapable: bool = False) -> None:
        """Do nothing: the next tag is read by itself."""

    @override
    def handle_endtag(self, tag: str) -> None:
        self.tag = _Tag(tag, is_end=True)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: found or "" for name, found in attrs}
        style = dict(_PROPERTY.findall(given.get("style", "").lower()))
        marks = style.get("mso-list", "")
        number = given.get("start", "")
        is_hidden = style.get("display", "").strip() == "none" or "hidden" in given
        self.tag = _Tag(
            tag,
            is_hidden=is_hidden or tag in _NOT_SHOWN,
            italic=_italic(tag, style.get("font-style", "").strip()),
            bold=_bold(tag, style.get("font-weight", "").strip()),
            start=int(number) if re.fullmatch(r"\d{1,6}", number) else None,
            words=_shown_for(tag, given),
            is_list_mark=marks.strip() == "ignore",
            is_list_item=tag == "p" and bool(marks),
        )


def _shown_for(tag: str, given: dict[str, str]) -> str:
    """Return what stands for an element: an emoji for its picture, say."""
    if given.get("class") == "Apple-converted-space":
        return " "  # and makes one blank with what is in it
    alt = given.get("alt", "")
    return alt[:8] if tag == "img" and not alt.isascii() else ""


def _italic(tag: str, style: str) -> bool | None:
    if style in {"italic", "oblique"} or (not style and tag in _ITALIC):
        return True
    return False if style == "normal" else None


def _bold(tag: str, weight: str) -> bool | None:
    if weight.isdigit():
        return int(weight) >= 600
    if weight in {"bold", "bolder"} or (not weight and tag in _BOLD):
        return True
    return False if weight in {"normal", "lighter"} else None


@lru_cache(maxsize=2000)
def _tag(source: str) -> _Tag:
    reader = _TagReader()
    reader.feed(source[:20_000].removesuffix("/>").removesuffix(">") + ">")
    return reader.tag


def text_of_html(html: str, *, is_markdown: bool) -> str:
    """Return the text of ``html``; empty if nothing of it is shown as text.

    Args:
        html: A document or a part of one; anything may be wrong with it.
        is_markdown: Whether emphasis and headings are to be marked.
    """
    reader = _ShownTextReader(is_markdown=is_markdown)
    for words, tag in _pieces(_fragment(html.replace("\r\n", "\n"))):
        if words:
            reader.write(words)
        if tag is not None:
            reader.begin(tag) if not tag.is_end else reader.end(tag.name)
    return reader.lines.text()


def _fragment(html: str) -> str:
    """Return what was copied of a document, where that is told."""
    places = {match[1]: match for match in _FRAGMENT.finditer(html)}
    start = places["Start"].end() if "Start" in places else 0
    end = places["End"].start() if "End" in places else len(html)
    return html[start:end] if start <= end else html


def _pieces(html: str) -> Iterator[tuple[str, _Tag | None]]:
    """Yield the words before each tag, and the tag; none behind the last words."""
    done = place = 0
    end = html.rfind(">") + 1  # behind it, no tag is closed any more
    while match := _tokens().search(html, place, end):
        start, place = match.span()
        source = match[0]
        tag = None if source[1] in "!?" else _tag(source)
        yield unescape(html[done:start]) if done < start else "", tag
        done = place
        if source.startswith("<!--") and not source.endswith("-->"):
            return
        if tag is not None and tag.name in _RAW and not tag.is_end:
            done = place = _end_of_raw(html, tag.name, place)
    yield unescape(html[done:]), None


def _end_of_raw(html: str, name: str, place: int) -> int:
    found = re.compile(rf"</{name}\b", re.IGNORECASE).search(html, place)
    return found.start() if found else len(html)


@value
class _OpenElement:
    """An element that has not ended, and what holds within it."""

    name: str
    style: Style
    is_hidden: bool
    is_pre: bool
    is_list_mark: bool = False


_BEGINNINGS: dict[str, Callable[[LineWriter], None]] = {
    "br": LineWriter.end_line,
    "hr": LineWriter.rule,
    "tr": LineWriter.begin_row,
    "blockquote": LineWriter.begin_quotation,
    "q": LineWriter.begin_quote,
}
_ENDINGS: dict[str, Callable[[LineWriter], None]] = {
    "li": LineWriter.end_item,
    "blockquote": LineWriter.end_quotation,
    "q": LineWriter.end_quote,
}


class _ShownTextReader:
    """Goes through the tags and writes down what is shown."""

    def __init__(self, *, is_markdown: bool) -> None:
        self.lines = LineWriter(is_markdown=is_markdown)
        self._now = _OpenElement("", Style(), is_hidden=False, is_pre=False)
        self._around: list[_OpenElement] = []
        self._places: dict[str, list[int]] = {}
        self._numbers: list[int | None] = []
        self._mark = ""

    def write(self, words: str) -> None:
        """Write down ``words``, as far as they are shown."""
        now = self._now
        if now.is_list_mark:
            self._mark += words
        elif now.is_hidden:
            return
        elif now.is_pre:
            self.lines.write_as_it_is(words, now.style)
        else:
            self.lines.write(_BLANKS.sub(" ", words), now.style)

    def begin(self, tag: _Tag) -> None:
        """Begin an element."""
        self._end_implied(tag.name)
        now = self._now
        is_hidden = now.is_hidden or tag.is_hidden
        if not is_hidden:
            self._break(tag)
        if tag.name in _VOID:
            return
        self._places.setdefault(tag.name, []).append(len(self._around))
        self._around.append(now)
        self._now = _OpenElement(
            tag.name,
            tag.style_in(now.style),
            is_hidden=is_hidden,
            is_pre=now.is_pre or tag.name == "pre",
            is_list_mark=now.is_list_mark or tag.is_list_mark,
        )

    def end(self, name: str) -> None:
        """End the innermost element of that name, and all within it."""
        if name == "br":
            self.lines.end_line()
        elif name == "p" and not self._places.get("p"):
            self.lines.end_paragraph()
        elif places := self._places.get(name):
            self._end_from(places[-1])

    def _end_implied(self, name: str) -> None:
        """End what the beginning of an element called ``name`` ends."""
        if name in _BLOCKS and (places := self._places.get("p")):
            self._end_from(places[-1])
        if (enders := _ENDED_BY.get(name)) is None:
            return
        found = [(self._places[e][-1], e) for e in enders if self._places.get(e)]
        if found and (nearest := max(found))[1] not in _AROUND - {name}:
            self._end_from(nearest[0])

    def _end_from(self, place: int) -> None:
        while len(self._around) > place:
            ended, self._now = self._now, self._around.pop()
            self._places[ended.name].pop()
            if not ended.is_hidden:
                self._leave(ended)

    def _break(self, tag: _Tag) -> None:
        """Begin a line, a paragraph, a list or an item, if a tag does."""
        name, lines = tag.name, self.lines
        self._part(name if not tag.is_list_item else "div")
        if tag.words:
            lines.write(tag.words, self._now.style)
        if name in _LISTS:
            first = 1 if tag.start is None else tag.start
            self._numbers.append(first if name == "ol" else None)
            if self._now.name in _LISTS:  # as Google Docs has it, in no item
                lines.begin_indent()
        elif name == "li":
            lines.begin_item(self._next_mark())
        elif name in _CELLS:
            lines.begin_cell()
        elif name in _HEADINGS:
            lines.heading = int(name[1])
        elif (begin := _BEGINNINGS.get(name)) is not None:
            begin(lines)

    def _leave(self, ended: _OpenElement) -> None:
        """End what was begun with an element."""
        name, lines = ended.name, self.lines
        if ended.is_list_mark and not self._now.is_list_mark:
            mark, self._mark = self._mark.strip("\u00a0 "), ""
            number = f"{mark} " if _NUMBER.match(mark) else "- "
            lines.begin_item(number, is_nested=False)
        if name in _LISTS and self._numbers:
            self._numbers.pop()
        self._part(name)
        if name in _LISTS and self._now.name in _LISTS:
            lines.end_indent()
        if name in _CELLS:
            lines.end_cell()
        elif name in _HEADINGS:
            lines.heading = 0
        elif (end := _ENDINGS.get(name)) is not None:
            end(lines)

    def _part(self, name: str) -> None:
        """End the line or the paragraph where an element begins or ends."""
        is_inner_list = name in _LISTS and bool(self._numbers)
        if name in _PARAGRAPHS and not is_inner_list:
            self.lines.end_paragraph()
        elif name in _BLOCKS:
            self.lines.end_line_if_any()

    def _next_mark(self) -> str:
        number = self._numbers[-1] if self._numbers else None
        if number is None:
            return "- "
        self._numbers[-1] = number + 1
        return "".join((str(number), ". "))
