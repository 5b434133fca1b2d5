"""Signs a story writes in several ways: quotes, dashes, ellipses, blanks, breaks.

Which curly quote each quote is, or would be if it were typed, is told by the rule of
:mod:`desktop.text.smart_typing.quotes`, from left to right, as if each were typed
behind what stands before it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.lenses.consistency.matters import Matter, WayPlace
from desktop.lenses.reading_memory import ReadingLayer
from desktop.text.smart_typing.habits import QuoteMarks, TypingHabits
from desktop.text.smart_typing.places import is_address
from desktop.text.smart_typing.quotes import double_quote, single_quote
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.story_prose import StoryProse

_APOSTROPHE = "a"
"""What stands for an apostrophe, which looks like a closing single quote."""
_CLOSING = "\ue000"
"""What stands for a closing single quote while it is told from apostrophes."""
_HABITS = TypingHabits(QuoteMarks("“", "”"), QuoteMarks("‘", _CLOSING), True)
_NEUTRAL = "\ue001"
"""What stands for a sign of feet or inches, which opens and closes nothing."""
_QUOTE = re.compile("[\"'“”‘’]")
_NEAR = 600
"""Code points before a quote that are looked at; speech is hardly ever longer."""
_BEHIND = 20
"""Code points behind a single quote that are looked at: a word."""
_STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'", _APOSTROPHE: "'"}
_BLANK = " \u00a0\u202f\u2009"
_DASH = re.compile(
    rf"(?<=\S)(?<![-—–])([{_BLANK}]?)(—|--|–)(?![-—–>])([{_BLANK}]?)"
    r"|(?<=\w)( )(-)( )(?=\w)"
)
_DOTS = re.compile(r"(?<![.…])(?:\.{3}|…|\.(?: \.){2})(?![.…])")
_GAP = re.compile(r"[.!?…][\"'”’»)*_]{0,3}( {1,3})(?=[^\s.…])")
_DASH_WAYS = {
    "em": "—",
    "em-spaced": " — ",
    "en-spaced": " – ",
    "en": "–",
    "hyphens": "--",
    "hyphens-spaced": " -- ",
    "hyphen-spaced": " - ",
}
"""How each way is written."""
_DASH_LABELS = {
    "em": "—",
    "em-spaced": "a — b",
    "en-spaced": "a – b",
    "en": "–",
    "hyphens": "--",
    "hyphens-spaced": "a -- b",
    "hyphen-spaced": "a - b",
}
_DOT_WAYS = {"sign": "…", "dots": "...", "spaced": ". . ."}
_DOT_WAY_OF = {written: way for way, written in _DOT_WAYS.items()}


def sign_matters(prose: StoryProse) -> Iterator[Matter]:
    """Yield how a story writes its signs."""
    found = _Signs(prose)
    yield _quotes(found.quotes)
    yield _apostrophes(found.apostrophes)
    yield _dashes(found.dashes, found.broken)
    yield _dots(found.dots)
    yield _gaps(found.gaps)
    yield _breaks(prose)


def _read(words: str) -> list[list[Any]]:
    """Return where signs are in a paragraph as it is written.

    Quotes with what they are, dashes with their blanks and whether words go on behind,
    ellipses, the blanks between sentences; each with where it begins, and ends.
    """
    quotes = [[place, told] for place, told in _told_quotes(words)]
    dashes = [list(found.span()) for found in _DASH.finditer(words) if _is_dash(found)]
    dots = [list(found.span()) for found in _DOTS.finditer(words)]
    gaps = [list(found.span(1)) for found in _GAP.finditer(words)]
    return [quotes, dashes, dots, gaps]


_SIGNS = ReadingLayer("signs", 2, _read)


def _is_dash(found: re.Match[str]) -> bool:
    """Return whether it parts words: it is no range, and begins no speech."""
    words, start, end = found.string, *found.span()
    if found[0][0] in _BLANK and words[start - 1] in ".?!":
        return False
    is_range = words[start - 1].isdigit() and words[end : end + 1].isdigit()
    is_compound = found[0] == "–" and words[end : end + 1].isalpha()
    return not is_range and not (is_compound and words[start - 1].isalpha())


class _Signs:
    """The places of signs in a story."""

    def __init__(self, prose: StoryProse) -> None:
        self.quotes: list[WayPlace] = []
        self.apostrophes: list[WayPlace] = []
        self.dashes: list[WayPlace] = []
        self.broken: list[WayPlace] = []
        self.dots: list[WayPlace] = []
        self.gaps: list[WayPlace] = []
        # As it is written: beside a sign of emphasis there may be no blank.
        texts = [paragraph.span.of(prose.text) for paragraph in prose.paragraphs]
        read = prose.memory.read_all(_SIGNS, texts)
        for paragraph, written, signs in zip(
            prose.paragraphs, texts, read, strict=True
        ):
            self._add(
                _WrittenParagraph(paragraph.start, written, paragraph.words), *signs
            )

    def _add(
        self,
        there: _WrittenParagraph,
        quotes: list[tuple[int, str]],
        dashes: list[tuple[int, int]],
        dots: list[tuple[int, int]],
        gaps: list[tuple[int, int]],
    ) -> None:
        for place, told in quotes:
            if there.is_prose(place, place + 1):
                self._add_quote(there, place, told)
        for low, high in dashes:
            if there.is_prose(low, high):
                self._add_dash(there, low, high)
        for low, high in dots:
            if there.is_prose(low, high):
                way = _DOT_WAY_OF[there.text[low:high]]
                self.dots.append(WayPlace(there.span(low, high), way))
        for low, high in gaps:
            way = "one" if high - low == 1 else "two"
            self.gaps.append(WayPlace(there.span(low, high), way))

    def _add_quote(self, there: _WrittenParagraph, place: int, told: str) -> None:
        way = "straight" if there.text[place] in "\"'" else "curly"
        found = WayPlace(there.span(place, place + 1), way, told)
        (self.apostrophes if told == _APOSTROPHE else self.quotes).append(found)

    def _add_dash(self, there: _WrittenParagraph, low: int, high: int) -> None:
        written, behind = there.text[low:high], there.text[high : high + 1]
        if behind.isalnum() or behind in ("“", "‘", "*", "_"):
            self.dashes.append(WayPlace(there.span(low, high), _dash_way(written)))
        else:
            mark = written.strip(_BLANK)
            self.broken.append(WayPlace(there.span(low, high), mark, written))


class _WrittenParagraph(NamedTuple):
    """A paragraph as it is written.

    Attributes:
        start: Where it begins in the story.
        text: What stands there.
        words: The same, with blanks for what is no prose.
    """

    start: int
    text: str
    words: str

    def span(self, low: int, high: int) -> Span:
        """Return where a stretch of it is in the story."""
        return Span(self.start + low, self.start + high)

    def is_prose(self, low: int, high: int) -> bool:
        """Return whether what stands there is prose, in no tag and no address."""
        return self.words[low:high] == self.text[low:high]


# Each matter


def _quotes(places: list[WayPlace]) -> Matter:
    doubles = sum(place.told in "“”" for place in places)
    is_double = 2 * doubles >= len(places)
    labels = {
        "curly": "“ ”" if is_double else "‘ ’",
        "straight": '" "' if is_double else "' '",
    }
    return Matter(
        "quotes", "quotes", labels, tuple(places), _other_quote, labels["curly"]
    )


def _apostrophes(places: list[WayPlace]) -> Matter:
    labels = {"curly": "it’s", "straight": "it's"}
    return Matter("apostrophes", "quotes", labels, tuple(places), _other_quote)


def _other_quote(_words: str, place: WayPlace, way: str) -> str:
    told = "’" if place.told == _APOSTROPHE else place.told
    return _STRAIGHT[place.told] if way == "straight" else told


def _dash_way(written: str) -> str:
    mark = written.strip(_BLANK)
    is_spaced = written[0] in _BLANK or written[-1] in _BLANK
    name = {"—": "em", "–": "en", "--": "hyphens", "-": "hyphen"}[mark]
    return f"{name}-spaced" if is_spaced or mark == "-" else name


def _dashes(places: list[WayPlace], broken: list[WayPlace]) -> Matter:
    """Return how dashes are written; where speech breaks off, by their marks alone."""
    usual = Counter(place.way for place in places)
    ways = sorted(_DASH_WAYS, key=lambda way: -usual[way])
    by_mark = {_DASH_WAYS[way].strip(): way for way in reversed(ways)}
    by_mark = {mark: _likely(mark, way, usual) for mark, way in by_mark.items()}
    at_end = [WayPlace(each.span, by_mark[each.way], "end") for each in broken]
    every = sorted([*places, *at_end], key=lambda place: place.span.start)
    return Matter("dashes", "dashes", _DASH_LABELS, tuple(every), _other_dash, "—")


def _likely(mark: str, way: str, usual: Counter[str]) -> str:
    """Return the way of a mark that stands only where speech breaks off."""
    if usual[way]:
        return way
    return {"—": "em", "–": "en-spaced", "--": "hyphens"}.get(mark, way)


def _other_dash(words: str, place: WayPlace, way: str) -> str:
    written = _DASH_WAYS[way]
    if place.told != "end":
        return written
    # Where speech breaks off, no blank parts the dash from its quote.
    behind = words[len(words.rstrip(_BLANK)) :]
    lead = " " if written.startswith(" ") and words[0] in _BLANK else ""
    return lead + written.strip() + behind


def _dots(places: list[WayPlace]) -> Matter:
    return Matter(
        "ellipses", "ellipses", dict(_DOT_WAYS), tuple(places), _other_dots, "…"
    )


def _other_dots(_words: str, _place: WayPlace, way: str) -> str:
    return _DOT_WAYS[way]


def _gaps(places: list[WayPlace]) -> Matter:
    one = translate("one blank after a full stop")
    labels = {"one": one, "two": translate("two blanks")}
    return Matter("blanks", "blanks", labels, tuple(places), _other_gap, one)


def _other_gap(_words: str, _place: WayPlace, way: str) -> str:
    return " " if way == "one" else "  "


def _breaks(prose: StoryProse) -> Matter:
    places = []
    start, looks = 0, prose.outline.looks
    for number, line in enumerate(each_line(prose.text)):
        look = looks.get(number)
        if look is not None and look.kind is LineKind.SCENE_BREAK and line.strip():
            mark = line.strip()
            low = start + line.index(mark)
            places.append(WayPlace(Span(low, low + len(mark)), mark))
        start += len(line) + 1
    labels = {place.way: place.way for place in places}
    return Matter("scene-breaks", "breaks", labels, tuple(places), _other_break)


def _other_break(_words: str, _place: WayPlace, way: str) -> str:
    return way


# Which curly quote each quote is


def _told_quotes(words: str) -> Iterator[tuple[int, str]]:
    """Yield where quotes are in a paragraph, and which curly ones they are.

    Apostrophes are `_APOSTROPHE`; feet, inches and addresses are left out.
    """
    before, end = "", 0
    for found in _QUOTE.finditer(words):
        place = found.start()
        before = (before + words[end:place])[-_NEAR:]
        end = place + 1
        mark = _told(found[0], before, words[end : end + _BEHIND])
        before = _without_closed(before + (mark or _NEUTRAL))
        if mark is not None:
            is_apostrophe = mark == "’"
            yield place, _APOSTROPHE if is_apostrophe else mark.replace(_CLOSING, "’")


def _told(quote: str, before: str, after: str) -> str | None:
    if quote in "“”‘":
        return quote
    if quote == '"':
        return double_quote(before, _HABITS)
    if quote == "'" and is_address(before):
        return None
    told = single_quote(before, after, _HABITS)
    if quote == "’":
        return _CLOSING if told == _CLOSING else quote
    return told


def _without_closed(before: str) -> str:
    """Return what is to be known of ``before`` from here on.

    Behind speech that ended, all before its last sign is forgotten.
    """
    return before[-2:] if before.endswith("”") else before
