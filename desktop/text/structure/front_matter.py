"""Front and back matter: what stands before the story proper and behind it.

Before it: a title and the name of its author, and lines such as ``A/N: …`` or ``Rating:
…`` with what follows them up to a blank line; in Markdown lines of data between two
``---``; a list of contents; the licence of a public-domain file.  Behind it: the rest
of such a licence, a colophon, the author's last note.  All of it is shown quieter than
the story, and its words are not counted.  Positions count code points of the text.

Project Gutenberg's marks are described at
https://www.gutenberg.org/policy/license.html, the sections of Standard Ebooks at
https://standardebooks.org/manual, the head and the colophon of Aozora Bunko at
https://www.aozora.gr.jp/annotation/.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.text.structure.blocks import data_lines
from desktop.text.structure.contents_list import is_contents_name
from desktop.text.structure.line_look import LineKind, heading_words
from desktop.text.structure.numerals import folded
from desktop.text.structure.prose import bare_line, prose_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.text.structure.chapters import Heading
    from desktop.text.structure.line_look import LineLook
    from desktop.text.structure.scenes import SceneBreak

_REACH = 20_000
"""Code points; no front matter is longer, but for licences and lists of contents."""
_LICENCE_REACH = 60_000
"""Code points from the edges of the text in which a licence is looked for."""
_LAST_NOTE = 3_000
"""Code points of the longest note behind the story."""
_LONGEST_END = 200
"""Code points behind a break that may belong to the note before it."""

_LABEL = re.compile(
    r"[*_\[(>\s]*(?:a/n\b|(?:an|(?:author|writer)[’']?s?[’']?\s+notes?|notes?|disclaimers?"
    r"|summary|(?:content |trigger )?warnings?|dedication)"
    r"\s*[*_]*(?:[:：]|\s[-–—]\s|[*_\])\s]*$)"
    r"|(?:title|author|cw|tw|rat(?:ing|ed)|fandoms?|pairings?|ships?|relationships?"
    r"|genres?|(?:archive )?warnings?|categor(?:y|ies)|characters?|(?:additional )?tags"
    r"|series|spoilers?|beta(?:ed by)?|betas|word ?count|words|archive|prompt|language"
    r"|published|updated|completed|packaged|posted|status|stats|chapters|timeline"
    r"|collections?|publisher|source|(?:story |author )?url|translat(?:or|ed by)"
    r"|illustrat(?:or|ed by)|editor|release date|credits|date|year|draft|version)"
    r"\s*[*_]*(?:[:：]|\s[-–—]\s)|posted originally on the archive of our own"
    r"|exported from wikisource)[*_\s]*",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(r"[*_\s]*title[*_\s]*[:=][*_\s]*(\S.*)", re.IGNORECASE)
_UNDERLINE = re.compile(r"([=~_*-])\1+")

_LONGEST_TITLE = 60
_AROUND_TITLES = " \t*_#~="
_NOT_AROUND_TITLES = ".,;:!?…\"“”„'‘’«»()[]-–—"


@cache
def _licence_head() -> re.Pattern[str]:
    return re.compile(
        r"^[^\w\n]{0,9}START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*(?:\n[^\n]+){0,3}?"
        r"\*\*\*[ \t]*$"
        r"|^\*END[* ]*THE SMALL PRINT[^\n]*$"
        r"|^-{20,}\n【テキスト中に(?:(?!-{20})[^\n]*\n)+-{20,}$",
        re.MULTILINE,
    )


@cache
def _licence_tail() -> re.Pattern[str]:
    return re.compile(
        r"^[^\w\n]{0,9}END OF (?:THE |THIS )?PROJECT GUTENBERG"
        r"|^End of (?:the |this )?Project Gutenberg|^底本[:：]",
        re.MULTILINE,
    )


@cache
def _after_licence() -> re.Pattern[str]:
    """Return what matches a line of the title page of a public-domain file."""
    return re.compile(
        r"\[(?:illustration|frontispiece|cover|transcriber)"
        r"|(?:e-text )?(?:produced|prepared) by|copyright|_?first published"
        r"|(?:all )?rights",
        re.IGNORECASE,
    )


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(
        r"[*_\s]*(?:(?:written|translated|illustrated|edited) )?by:?\s+\S.{0,60}",
        re.IGNORECASE,
    )


@cache
def _imprint() -> re.Pattern[str]:
    return re.compile(
        r"imprint|titlepage|title page|copyright(?: page)?", re.IGNORECASE
    )


@cache
def _colophon() -> re.Pattern[str]:
    return re.compile(
        r"colophon|uncopyright|about this digital edition|copyright(?: page)?"
        r"|transcriber[’']?s?[’']? notes?:?|about the authors?|also by .+"
        r"|acknowledge?ments?|danksagung|über (?:den autor|die autorin)|remerciements"
        r"|agradecimientos|agradecimentos|ringraziamenti|благодарности|謝辞",
        re.IGNORECASE,
    )


@cache
def _last_note() -> re.Pattern[str]:
    return re.compile(
        r"[*_\[(> \t]*(?:a/n\b|(?:end|author[’']?s?[’']?|chapter end)\s+notes?"
        r"\s*[*_]*(?:[:：]|\s[-–—]\s|[*_\])\s]*$)"
        r"|[^\w\n]{0,9}transcriber[’']?s?[’']? notes?\b)",
        re.IGNORECASE | re.MULTILINE,
    )


@value
class FrontMatter:
    """What was found before the story.

    Attributes:
        title: The story's title, without marks, if it has one.
        span: From the start of the text to the first line of the story.
        has_notes: Whether there is more than a title and a name: a note of the author,
            or what is said of the story where it is published.
    """

    title: str | None
    span: Span
    has_notes: bool


@value
class KnownLines:
    """What is known of a story's lines when its front matter is looked for.

    Attributes:
        headings: The headings, by their lines' numbers.
        breaks: The numbers of the lines that break scenes.
        blocks: The looks that blocks give to lines.
    """

    headings: Mapping[int, Heading]
    breaks: Collection[int]
    blocks: Mapping[int, LineLook]


def licence_end(text: str) -> int:
    """Return where the licence ends that the text begins with; zero if it does not."""
    ends = [match.end() for match in _licence_head().finditer(text[:_LICENCE_REACH])]
    return min(ends[-1] + 1, len(text)) if ends else 0


def back_matter(
    text: str, headings: Sequence[Heading], breaks: Sequence[SceneBreak], low: int
) -> Span | None:
    """Return what stands behind the story, up to the end of the text.

    Args:
        text: The whole story.
        headings: What may be its headings, in text order.
        breaks: Where its scenes end, in text order.
        low: Where the story begins, in code points.
    """
    end = _licence_start(text)
    start = _lone_section(text, headings, _closing_section(headings, end))
    last_heading = headings[-1].line.end if headings else 0
    start = max(start, low)
    last_scene = _last_scene(text, breaks, start)
    low = max(last_heading, last_scene, start - _LAST_NOTE, low)
    start = _note_start(text, low, start)
    return Span(start, len(text)) if start < len(text) else None


def _licence_start(text: str) -> int:
    """Return where the licence begins that the text ends with, or the end."""
    low = max(len(text) - _LICENCE_REACH, 0)
    match = _licence_tail().search(text, low)
    return match.start() if match else len(text)


def _closing_section(headings: Sequence[Heading], end: int) -> int:
    """Return where the last sections begin that are a colophon and the like."""
    for heading in reversed(headings):
        title = heading_words(heading.line.line, is_markdown=True)
        if heading.line.start < end and not _colophon().fullmatch(title):
            break
        end = min(end, heading.line.start)
    return end


def _lone_section(text: str, headings: Sequence[Heading], end: int) -> int:
    """Return where a colophon begins that no mark of a heading names, or ``end``."""
    low = max(end - _REACH, headings[-1].line.end if headings else 0)
    lines = re.compile(r"(?<=\n)[ \t]*\n([^\n]{1,40})(?=\n[ \t]*\n)")
    for line in lines.finditer(text, low, end):
        if _colophon().fullmatch(line[1].strip()):
            return line.start(1)
    return end


def _last_scene(text: str, breaks: Sequence[SceneBreak], end: int) -> int:
    """Return where the last break is behind which a scene comes, and no few words.

    A note before it is one between two scenes.
    """
    for each in reversed(breaks):
        if len(text[each.end : end].strip()) > _LONGEST_END:
            return each.start
    return 0


def _note_start(text: str, low: int, end: int) -> int:
    """Return where a note begins that is the last thing before ``end``, or ``end``."""
    for paragraph in re.compile(r"\n[ \t]*\n[ \t]*(?=\S)").finditer(text, low, end):
        if _last_note().match(text, paragraph.end()):
            return paragraph.end()
    return end


def front_matter(
    text: str, is_markdown: bool, known: KnownLines, *, licence: int, least: int
) -> FrontMatter:
    """Return what stands before the story proper.

    Args:
        text: The whole story.
        is_markdown: Whether the story is written in Markdown.
        known: What its lines are, as far as that does not depend on this.
        licence: Where the licence ends that it begins with, in code points.
        least: Where the contents end, up to which all is front matter.
    """
    lines = text[: max(licence, least) + _REACH].split("\n")
    reader = _FirstLinesReader(lines, is_markdown, known)
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    reader.read_data(data_lines(text) if is_markdown else 0)
    reader.read_licence(_count_before(starts, licence))
    reader.read_up_to(_count_before(starts, least))
    reader.read()
    following = reader.taken
    while 0 < following < len(lines) and not lines[following].strip():
        following += 1
    end = min(starts[following], len(text))
    return FrontMatter(reader.title, Span(0, end), reader.has_notes)


def _count_before(starts: Sequence[int], position: int) -> int:
    """Return how many lines begin before ``position``."""
    return sum(start < position for start in starts)


class _FirstLinesReader:
    """Reads the first lines of a story until one of them is none of these."""

    def __init__(self, lines: list[str], is_markdown: bool, known: KnownLines) -> None:
        self.title: str | None = None
        self.has_notes = False
        self.taken = 0
        self._lines = lines
        self._is_markdown = is_markdown
        self._known = known
        tops = [n for n, each in known.headings.items() if each.level == 1]
        marked = [n for n in tops if known.headings[n].form is None]
        self._top = marked[0] if len(marked) == 1 else None
        self._last_inked = max(
            (n for n, line in enumerate(lines) if line.strip()), default=0
        )
        # Where no line is blank, every line is a paragraph and nothing continues it.
        self._has_blanks = any(not line.strip() for line in lines[1:-1])
        self._in_note = self._awaits_note = self._has_licence = False
        self._in_imprint = False

    def read_data(self, count: int) -> None:
        """Take the lines of data that a Markdown file may begin with."""
        for line in self._lines[:count]:
            if title := _TITLE_LABEL.match(line):
                self.title = title[1].strip("\"' ") or None
            elif line.lstrip("\ufeff")[:1] == "%" and self.title is None:
                self.title = line.lstrip("\ufeff% ").strip() or None
            self.has_notes |= _is_note(line)
        self.taken = count

    def read_licence(self, count: int) -> None:
        """Take the head of a public-domain file, which names the title."""
        for line in self._lines[self.taken : count]:
            title = _TITLE_LABEL.match(line)
            self.title = self.title or (title[1].strip() if title else None)
        if self.title is None and count and _names_itself(self._lines[0]):
            self.title = self._lines[0].strip()
        self._has_licence = count > 0
        self.taken = max(self.taken, count)

    def read_up_to(self, count: int) -> None:
        """Take the lines up to the end of the contents, whatever they are."""
        is_named = self.taken > 0 and self.title is not None
        for index in range(self.taken, count):
            words = bare_line(self._lines[index])
            if is_contents_name(words):
                break
            if words and not is_named:
                self._is_front(index, words)
        self._in_note = self._awaits_note = False
        self.taken = max(self.taken, count)

    def read(self) -> None:
        """Take lines for as long as they belong to the front matter."""
        for index in range(self.taken, len(self._lines)):
            words = bare_line(self._lines[index])
            if not words:
                self._in_note = self._awaits_note
            elif self._is_markup(index, words):
                is_underline = index == self.taken and _UNDERLINE.fullmatch(words)
                self.taken += bool(is_underline)
            elif self._is_front(index, words):
                self.taken = index + 1
            else:
                break
        self._take_title_page()

    def _take_title_page(self) -> None:
        """Take what stands between a licence and the first heading, if it is short."""
        first = min(self._known.headings, default=0)
        between = self._lines[self.taken : first]
        if self._has_licence and first > self.taken and _is_title_page(between):
            self.taken = first

    def _is_markup(self, index: int, words: str) -> bool:
        block = self._known.blocks.get(index)
        if block is not None:
            return block.kind is LineKind.MARKUP
        return words[0] in "<&" and not prose_of(words, is_markdown=True).strip()

    def _is_front(self, index: int, words: str) -> bool:
        if index in self._known.headings:
            return self._is_front_heading(index, words)
        if self._is_imprint(words):
            return True
        if index in self._known.breaks:
            self._in_note = self._awaits_note = False
            return self.taken > 0
        if self._is_in_note(words) or self._is_title_page(words):
            return True
        return self._is_title(index, words) and self._take_title(words)

    def _is_imprint(self, words: str) -> bool:
        """Return whether a line says who published the story, up to a heading."""
        is_begun = self.taken > 0 and _imprint().fullmatch(words) is not None
        self._in_imprint = self._in_imprint or is_begun
        return self._in_imprint

    def _is_in_note(self, words: str) -> bool:
        if label := _LABEL.match(words):
            self._begin_note(words, is_bare=label.end() == len(words))
            return True
        if self._in_note and self._has_blanks:
            self._awaits_note = False
            return True
        return False

    def _is_title_page(self, words: str) -> bool:
        """Return whether a line stands below a title: who wrote it, or it once more."""
        if self._has_licence and _after_licence().match(words):
            self._in_note = True
            return True
        is_credit = _credit().fullmatch(words) is not None
        return self.title is not None and (is_credit or self._is_title_again(words))

    def _begin_note(self, words: str, *, is_bare: bool) -> None:
        self.has_notes |= _is_note(words)
        self._in_note = True
        self._awaits_note = is_bare and self._has_blanks
        if title := _TITLE_LABEL.match(words):
            self._take_title(title[1])

    def _is_top(self, index: int, words: str) -> bool:
        """Return whether a line is the heading that names the story, and take it so."""
        is_top = index == self._top
        if is_top:  # even after another title: the heading is what readers see
            self.title = heading_words(words, self._is_markdown)
        return is_top

    def _is_front_heading(self, index: int, words: str) -> bool:
        """Return whether a heading stands before the story: ``# Title: The Ferry``."""
        bare = heading_words(words, self._is_markdown)
        self._in_imprint = _imprint().fullmatch(bare) is not None
        if self._in_imprint:
            return True
        if not _LABEL.match(bare):
            return self._is_top(index, words)
        if title := _TITLE_LABEL.match(bare):
            self.title = title[1]
        self.has_notes |= _is_note(bare)
        return True

    def _is_title_again(self, words: str) -> bool:
        again = folded(words.strip(_AROUND_TITLES + ".")) == folded(self.title or "")
        return again or bool(self.title and _UNDERLINE.fullmatch(words))

    def _take_title(self, words: str) -> bool:
        self.title = self.title or words.strip(_AROUND_TITLES) or None
        return True

    def _is_title(self, index: int, words: str) -> bool:
        """Return whether a line reads like a title and stands where one would."""
        bare = prose_of(words, is_markdown=self._is_markdown).strip(_AROUND_TITLES)
        if self.title or len(bare) > _LONGEST_TITLE or not any(map(str.isalpha, bare)):
            return False
        if bare[0] in _NOT_AROUND_TITLES or bare[-1] in _NOT_AROUND_TITLES:
            return False
        after = self._lines[index + 1 : index + 2]
        stands_alone = after == [""] or not "".join(after).strip()
        before_more = any(_goes_on_title(line) for line in after)
        return index < self._last_inked and (stands_alone or before_more)


def _names_itself(line: str) -> bool:
    """Return whether the first line of a public-domain file is the title alone."""
    return bool(line.strip()) and not re.search(r"Gutenberg|:", line)


def _goes_on_title(line: str) -> bool:
    """Return whether a line may follow a title directly."""
    words = line.strip()
    return bool(
        _LABEL.match(line) or _credit().fullmatch(line) or _UNDERLINE.fullmatch(words)
    )


@cache
def _no_note() -> re.Pattern[str]:
    return re.compile(
        r"[*_\[(>\s]*(?:title|author|language|translat|illustrat|editor|publisher|date"
        r"|year|draft|version|release date|credits)",
        re.IGNORECASE,
    )


def _is_note(words: str) -> bool:
    """Return whether a line is for readers of the story, and not only names it."""
    return _LABEL.match(words) is not None and _no_note().match(words) is None


def _is_title_page(lines: Sequence[str]) -> bool:
    """Return whether so many lines hold no paragraph of a story."""
    short = sum(len(line) < _LONGEST_TITLE for line in lines)
    return sum(map(len, lines)) < _LAST_NOTE and short * 10 >= 9 * len(lines)
