"""Front matter: what stands before the story proper.

A title and the name of its author, and lines such as ``A/N: …`` or ``Rating: …`` with
what follows them up to a blank line; in Markdown also the lines of data between two
``---``.  It is shown quieter than the story, and its words are not counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from desktop.text.line_look import LineKind, look_of
from desktop.text.span import Span

_REACH = 20_000
"""Code points; no front matter is longer."""

_LABEL = re.compile(
    r"[*_\[(>\s]*(?:a/n\b|(?:an|(?:author|writer)[’']?s?[’']?\s+notes?|notes?|title|author"
    r"|disclaimers?|summary|rat(?:ing|ed)|fandoms?|pairings?|ships?|relationships?"
    r"|(?:content |trigger )?warnings?|cw|tw|genres?|categor(?:y|ies)|characters?"
    r"|(?:additional )?tags|series|spoilers?|beta(?:ed by)?|betas|word ?count|words"
    r"|archive|dedication|prompt|language|published|updated|status|chapters|timeline)"
    r"\s*[*_]*(?:[:：]|\s[-–—]\s|[*_\])\s]*$))[*_\s]*",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(r"[*_\s]*title[*_\s]*:[*_\s]*(\S.*)", re.IGNORECASE)
_BY = re.compile(r"[*_\s]*(?:written )?by:?\s+\S.{0,60}", re.IGNORECASE)
_DATA_LINE = re.compile(r"[\w-]+:(?:\s|$)")

_LONGEST_TITLE = 60
_MARKS = " \t*_#~="
_NOT_AROUND_TITLES = ".,;:!?…\"“”„'‘’«»()[]-–—"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was found before the story.

    Attributes:
        title: The story's title, without marks, if it has one.
        span: From the start of the text to the first line of the story.
        has_notes: Whether there is more than a title and a name.
    """

    title: str | None
    span: Span
    has_notes: bool


def front_matter(text: str, is_markdown: bool, *, has_one_top: bool) -> FrontMatter:
    """Return what stands before the story proper.

    Args:
        text: The whole story.
        is_markdown: Whether the story is written in Markdown.
        has_one_top: Whether just one of its Markdown headings is of level 1; at the
            start of the story, that is its title.
    """
    lines = text[:_REACH].split("\n")
    reader = _Reader(lines, is_markdown, has_one_top)
    reader.read()
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    following = reader.taken
    while 0 < following < len(lines) and not lines[following].strip():
        following += 1
    end = min(starts[following], len(text))
    return FrontMatter(reader.title, Span(0, end), reader.has_notes)


class _Reader:
    """Reads the first lines of a story until one of them is none of these."""

    def __init__(self, lines: list[str], is_markdown: bool, has_one_top: bool) -> None:
        self.title: str | None = None
        self.has_notes = False
        self.taken = 0
        self._lines = lines
        self._is_markdown = is_markdown
        self._has_one_top = has_one_top
        # Where no line is blank, every line is a paragraph and nothing continues it.
        self._has_blanks = any(not line.strip() for line in lines[1:-1])
        self._in_note = self._awaits_note = False

    def read(self) -> None:
        """Take lines for as long as they belong to the front matter."""
        self._take_data()
        for index in range(self.taken, len(self._lines)):
            words = self._lines[index].strip()
            if not words:
                self._in_note = self._awaits_note
            elif self._is_front(index, words):
                self.taken = index + 1
            else:
                break

    def _take_data(self) -> None:
        """Take the YAML a Markdown file may begin with."""
        lines = [line.rstrip() for line in self._lines]
        if not self._is_markdown or lines[0] != "---" or "---" not in lines[1:]:
            return
        end = lines.index("---", 1)
        if any(map(_DATA_LINE.match, lines[1:end])) and "" not in lines[1:end]:
            self.taken, self.has_notes = end + 1, True
            for match in filter(None, map(_TITLE_LABEL.match, lines[1:end])):
                self.title = match[1].strip("\"' ") or None

    def _is_front(self, index: int, words: str) -> bool:
        if label := _LABEL.match(words):
            self._begin_note(words, is_bare=label.end() == len(words))
            return True
        look = look_of(words, self._is_markdown)
        if look.kind is LineKind.SCENE_BREAK:
            self._in_note = self._awaits_note = False
            return self.taken > 0
        if look.kind is LineKind.HEADING:
            return self._is_top(words, look.level)
        if self._in_note and self._has_blanks:
            self._awaits_note = False
            return True
        if self.title and _BY.fullmatch(words):
            return True
        return self._is_title(index, words) and self._take_title(words)

    def _begin_note(self, words: str, *, is_bare: bool) -> None:
        self.has_notes = self._in_note = True
        self._awaits_note = is_bare and self._has_blanks
        if title := _TITLE_LABEL.match(words):
            self._take_title(title[1])

    def _is_top(self, words: str, level: int) -> bool:
        """Return whether a line is the heading that names the story, and take it so."""
        is_top = self._has_one_top and level == 1 and words[0] == "#"
        if is_top:  # even after another title: the heading is what readers see
            self.title = words.strip(_MARKS)
        return is_top

    def _take_title(self, words: str) -> bool:
        self.title = self.title or words.strip(_MARKS) or None
        return True

    def _is_title(self, index: int, words: str) -> bool:
        """Return whether a line reads like a title and stands where one would."""
        bare = words.strip(_MARKS)
        if self.title or len(bare) > _LONGEST_TITLE or not any(map(str.isalpha, bare)):
            return False
        if bare[0] in _NOT_AROUND_TITLES or bare[-1] in _NOT_AROUND_TITLES:
            return False
        after = self._lines[index + 1 : index + 2]
        stands_alone = after == [""] or not "".join(after).strip()
        is_followed = bool("".join(self._lines[index + 1 :]).strip())
        before_more = any(_LABEL.match(line) or _BY.fullmatch(line) for line in after)
        return is_followed and (stands_alone or before_more)
