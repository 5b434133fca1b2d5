"""Looking for several words at once, as one does in a whole library of stories.

What is asked for is taken apart here, told to an index of words, and looked for in a
text by the very search that looks in one story (:mod:`desktop.text.finding.search`),
so that both find the same.

* All words must stand in one passage, which is a paragraph or a note, in any order.
* A word finds what begins with it: ``walk`` also finds *walked*.
* What stands in quotes, straight or curly, is found as it stands there, as whole words.
* ``#tag``, ``by:name`` and ``in:notes`` ask for notes, ``in:text`` for what is none.

Small letters find capitals, plain letters those with accents.  Where words stand
without blanks between them, as in Chinese, Japanese and Thai, they are found anywhere.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.finding.folding import Folded, FoldingRules
from desktop.text.finding.search import Query, Searcher
from desktop.text.span import Span
from desktop.text.words import ALONE, PARTED_BY_BREAKS, is_inside_word
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TAG_MARK, MAKER_MARK, NOTE_MARK, TEXT_MARK = "\ue000", "\ue001", "\ue002", "\ue003"
"""What index words begin with that stand for tags, for who made a note, and for what
kind of passage it is: no text has these, which are nobody's letters."""

_QUOTES = '"“”„‟«»'
_PARTS = re.compile(
    rf"(?P<by>by:)(?:[{_QUOTES}](?P<of>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<maker>\S*))"
    r"|(?P<in>in:(?:notes|note|text))(?=\s|$)"
    r"|in:(?:n|no|not|t|te|tex)?$"  # which is being typed
    rf"|[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)"
    rf"|\#(?P<tag>[^\s{_QUOTES}]+)"
    rf"|(?P<word>[^\s{_QUOTES}]+)",
    re.IGNORECASE,
)
_MOST_WORDS = 30
"""Words that are looked for; nobody types more but by pasting a page."""


@value
class WantedWord:
    """A word, or several in a row.

    Attributes:
        words: As they were typed.
        is_whole: Whether what is found may not go on as a word.
    """

    words: str
    is_whole: bool = False


@value
class WantedWords:
    """What is looked for; all of it must be so of a passage.

    Attributes:
        words: What must stand in it.
        tags: What a note must be tagged with.
        makers: What the name of who made a note must have in it.
        in_notes: Whether only notes are looked through, or none; None for both.
    """

    words: tuple[WantedWord, ...] = ()
    tags: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()
    in_notes: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for that could be looked for."""
        return not self.index_words

    @property
    def index_words(self) -> tuple[tuple[str, bool], ...]:
        """The words of an index that a passage must have, and whether as a beginning.

        Where each has them, it may still be none: see :meth:`PassageSearch.finds`.
        """
        found = dict[str, bool]()
        for each in self.words:
            found |= _asked_of_index(each)
        for tag in self.tags:
            found |= {f"{TAG_MARK}{word}": False for word in tag_words(tag)}
        for maker in self.makers:
            found |= {f"{MAKER_MARK}{word}": True for word in maker_words(maker)}
        if found and self.in_notes is not None:
            found[NOTE_MARK if self.in_notes else TEXT_MARK] = False
        return tuple(found.items())


def wanted_words(typed: str) -> WantedWords:
    """Return what is looked for by what was ``typed``."""
    words, tags, makers = list[WantedWord](), list[str](), list[str]()
    in_notes: bool | None = None
    for part in list(_PARTS.finditer(typed))[:_MOST_WORDS]:
        if part["by"]:
            makers += filter(None, [(part["of"] or part["maker"] or "").strip()])
        elif part["in"]:
            in_notes = part["in"].lower() != "in:text"
        elif part["tag"]:
            tags.append(part["tag"])
        elif part["word"]:
            words.append(WantedWord(part["word"]))
        elif phrase := (part["phrase"] or "").strip():
            words.append(WantedWord(phrase, is_whole=bool(part["closed"])))
    if tags or makers:
        in_notes = True
    kept = (each for each in words if _asked_of_index(each))
    return WantedWords(tuple(kept), tuple(tags), tuple(makers), in_notes)


# Words of an index


@cache
def _index_word() -> re.Pattern[str]:
    # Whatever is neither a letter nor a digit parts; pictures are words as well.
    bare = rf"{ALONE}{PARTED_BY_BREAKS}"
    return re.compile(rf"[^\W_{bare}]+|[\u2600-\u27bf\U0001f000-\U0001faff]|[{bare}]+")


@cache
def _bare() -> re.Pattern[str]:
    """Return what matches a letter of those written without blanks between words."""
    return re.compile(f"[{ALONE}{PARTED_BY_BREAKS}]")


_IN_LINES = FoldingRules(any_accents=True)
_IN_MARKDOWN = FoldingRules(any_accents=True, is_markdown=True)
_AS_IT_STANDS = FoldingRules(any_accents=True, in_lines=False)


def index_words(text: str, *, is_markdown: bool) -> set[str]:
    """Return the words by which an index knows ``text``.

    Of what is written without blanks these are single letters, and two in a row.
    """
    folded = Folded(text, _IN_MARKDOWN if is_markdown else _IN_LINES)
    found = set(_index_word().findall(folded.words))
    if folded.marks.spans:
        # What stands in marks can be found as well, and so can what they part.
        as_it_stands = Folded(text, _AS_IT_STANDS)
        found.update(_index_word().findall(as_it_stands.words))
    return found if text.isascii() else set(_each_letter(found))


def _each_letter(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if not _bare().match(word):
            yield word
            continue
        yield from word
        yield from map("".join, pairwise(word))


def folded_name(name: str) -> str:
    """Return a tag, or the name of a maker, as it is compared with others."""
    return Folded(name, _IN_LINES).words.strip()


def tag_words(tag: str) -> list[str]:
    """Return by which words an index knows a tag."""
    return _index_word().findall(folded_name(tag))


def maker_words(name: str) -> list[str]:
    """Return by which words an index knows who made a note."""
    return _index_word().findall(folded_name(name))


@cache
def _asked_of_index(wanted: WantedWord) -> dict[str, bool]:
    """Return the index words that stand for a word, and whether as a beginning."""
    words = _index_word().findall(Folded(wanted.words, _IN_LINES).words)
    found: dict[str, bool] = {}
    for number, word in enumerate(words):
        if _bare().match(word):
            pairs = list(map("".join, pairwise(word)))
            found |= dict.fromkeys(pairs or [word], False)
        else:
            may_go_on = number == len(words) - 1 and not wanted.is_whole
            found.setdefault(word, may_go_on)
    return found


# Words of a text


class PassageSearch:
    """Looks for wanted words in one text after another."""

    def __init__(self, wanted: WantedWords) -> None:
        self._wanted = wanted
        self._searchers = {
            is_markdown: Searcher(is_markdown=is_markdown)
            for is_markdown in (False, True)
        }

    def prepare(self) -> None:
        """Have all there that the first look at a text would have to make."""
        for word in self._wanted.words:
            for is_markdown in self._searchers:
                self._standing(f"({word.words}’s) é", word, is_markdown)

    def finds(
        self, text: str, passages: Iterable[Span], *, is_markdown: bool
    ) -> Iterator[tuple[Span, tuple[Span, ...]]]:
        """Yield the passages in which all words stand, and where these stand.

        Args:
            text: The text.
            passages: Its passages, in order.
            is_markdown: Whether it is Markdown.
        """
        each = [self._standing(text, word, is_markdown) for word in self._wanted.words]
        if not all(each):
            return
        places = [0] * len(each)
        for passage in passages:
            inside: list[Span] = []
            for number, found in enumerate(each):
                places[number], here = _within(found, places[number], passage)
                if not here:
                    break
                inside += here
            else:
                yield passage, tuple(sorted(set(inside)))

    def _standing(self, text: str, word: WantedWord, is_markdown: bool) -> list[Span]:
        query = Query(word.words, any_accents=True)
        found = self._searchers[is_markdown].find_all(text, query)
        return [span for span in found if is_wanted(text, span, word)]


def _within(found: list[Span], at: int, passage: Span) -> tuple[int, list[Span]]:
    """Return the number of the next find behind ``passage``, and those in it."""
    while at < len(found) and found[at].start < passage.start:
        at += 1
    here: list[Span] = []
    while at < len(found) and found[at].start < passage.end:
        if found[at].end <= passage.end:
            here.append(found[at])
        at += 1
    return at, here


def is_wanted(text: str, found: Span, word: WantedWord) -> bool:
    """Return whether what was ``found`` begins, and ends, as it is wanted."""
    if not _bare().match(text, found.start) and is_inside_word(text, found.start):
        return False
    if not word.is_whole or _bare().match(text, found.end - 1):
        return True
    return not is_inside_word(text, found.end)


# Passages of a text


_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_LONGEST = 8_000
"""Code points of a passage; a longer one is looked at in parts."""


def passages_in(text: str, *, has_lines: bool) -> Iterator[Span]:
    """Yield the paragraphs of a text.

    Args:
        text: The text.
        has_lines: Whether a paragraph may have several lines, as in Markdown.
    """
    start, length = 0, len(text)
    while start < length:
        end, following = _end_of(text, start, has_lines=has_lines)
        if not text[start:end].isspace():
            yield from _parts(text, start, end)
        start = following


def _end_of(text: str, start: int, *, has_lines: bool) -> tuple[int, int]:
    """Return where a paragraph ends, and where what follows begins."""
    if not has_lines:
        end = text.find("\n", start)
        return (end, end + 1) if end >= 0 else (len(text), len(text))
    blank = _BLANK_LINES.search(text, start)
    if blank is not None:
        return blank.span()
    return len(text.rstrip("\n")) or len(text), len(text)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        latest = start + _LONGEST
        cut = max(text.rfind("\n", start, latest), text.rfind(" ", start, latest)) + 1
        cut = cut or latest
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)
