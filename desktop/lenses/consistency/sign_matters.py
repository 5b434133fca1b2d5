"""Signs a story writes in several ways: quotes, dashes, ellipses, blanks, breaks."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.lenses.consistency.curly_quotes import APOSTROPHE, told_quotes
from desktop.lenses.consistency.matters import Matter, WayPlace
from desktop.lenses.reading_memory import Layer
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.story_prose import StoryProse

_STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'", APOSTROPHE: "'"}
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
    """Return where signs are in a paragraph.

    Quotes with what they are, dashes with their blanks and whether words go on behind,
    ellipses, the blanks between sentences; each with where it begins, and ends.
    """
    quotes = [[place, told] for place, told in told_quotes(words)]
    dashes = [list(found.span()) for found in _DASH.finditer(words) if _is_dash(found)]
    dots = [list(found.span()) for found in _DOTS.finditer(words)]
    gaps = [list(found.span(1)) for found in _GAP.finditer(words)]
    return [quotes, dashes, dots, gaps]


_SIGNS = Layer("signs", 1, _read)


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
        texts = (paragraph.words for paragraph in prose.paragraphs)
        read = prose.memory.read_all(_SIGNS, texts)
        for paragraph, (quotes, dashes, dots, gaps) in zip(
            prose.paragraphs, read, strict=True
        ):
            self._add_quotes(paragraph.words, paragraph.start, quotes)
            self._add_dashes(paragraph.words, paragraph.start, dashes)
            for low, high in dots:
                span = Span(paragraph.start + low, paragraph.start + high)
                way = _DOT_WAY_OF[paragraph.words[low:high]]
                self.dots.append(WayPlace(span, way))
            self._add_gaps(prose.text, paragraph.start, gaps)

    def _add_quotes(self, words: str, start: int, quotes: list[list[Any]]) -> None:
        for place, told in quotes:
            way = "straight" if words[place] in "\"'" else "curly"
            found = WayPlace(Span(start + place, start + place + 1), way, told)
            (self.apostrophes if told == APOSTROPHE else self.quotes).append(found)

    def _add_dashes(self, words: str, start: int, dashes: list[list[int]]) -> None:
        for low, high in dashes:
            mark, behind = words[low:high].strip(), words[high : high + 1]
            span = Span(start + low, start + high)
            if behind.isalnum() or behind in ("“", "‘", "*", "_"):
                self.dashes.append(WayPlace(span, _dash_way(words[low:high])))
            else:
                self.broken.append(WayPlace(span, mark, words[low:high]))

    def _add_gaps(self, text: str, start: int, gaps: list[list[int]]) -> None:
        for low, high in gaps:
            span = Span(start + low, start + high)
            if span.of(text).strip(" ") == "":
                way = "one" if high - low == 1 else "two"
                self.gaps.append(WayPlace(span, way))


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
    told = "’" if place.told == APOSTROPHE else place.told
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
