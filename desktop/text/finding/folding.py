"""Folding: a text as it looks, for finding what was typed another way.

A folded text has one sign for all that look the same: straight quotes for curly ones,
``--`` for every dash, three stops for an ellipsis, one blank for a row of them, small
letters for capitals.  It knows where each of its characters stands in the text.

* Letters are folded as Unicode has it for caseless matching of canonical equivalents
  (Unicode Standard 3.13, D145): ``ß`` as ``ss``, a letter and its accent as one.  The
  Turkish ``İ`` and ``ı`` are an ``i``, as nobody types them who is not Turkish.
* What has no ink is left out: soft hyphens, joiners, variation selectors.
* A line end is a blank where it is single; beside it, blanks and the marks of a
  Markdown quotation are left out, and so are the blanks inside of ``« Oui »``, and
  inside of ``. . .`` and before an ellipsis.

Most characters stay single ones.  Only where one becomes several or none, or several
become one, is there a *cell*; between two cells, places differ by the same number.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from desktop.text.finding.finds import PLACES, Finds
from desktop.text.finding.markdown_marks import HiddenMarks, hidden_marks
from desktop.text.graphemes import grapheme_edges
from desktop.text.span import Span
from desktop.text.words import APOSTROPHES
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Cell = tuple[int, int, str]
"""From where to where in the text it is, and what that is folded to."""

PARAGRAPH_END = "\v"
"""What a line end is folded to beside another one; a single one is a blank."""

_ALIKE = {
    "'": APOSTROPHES + "‚",
    '"': '"“”„‟″〝〞〟❝❞＂',
    "-": "-‐‑⁃−﹣－",
    "--": "‒–—―⸺⸻﹘",
    "..": "‥",
    "...": "…⋯",
}
_SIGNS = {sign: folded for folded, signs in _ALIKE.items() for sign in signs}
_LATE = {"«": '"', "»": '"', "‹": "'", "›": "'"}
"""Signs that still have to be told apart while the blanks beside them are looked at."""

_PLAIN = {"`": "'", **dict.fromkeys("\t\v\f\r\x1c\x1d\x1e\x1f", " ")}
"""What is folded of ASCII, capitals aside."""

_STROKES = str.maketrans(
    dict(zip("øØłŁđĐðÐħĦŧŦı", "oOlLdDdDhHtTi", strict=True))
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
)
"""Letters with a stroke, which Unicode does not take apart, and without it."""

_OTHER_FORMS = re.compile(
    "[ĲĳǄ-ǌǱ-ǳﬀ-ﬆ\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffee]"
)
"""Ligatures, full and half widths, the forms of Arabic letters."""

_SEEN_FORMATS = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000e0020-\U000e007f]"
)
"""Signs of the category of invisible ones that are seen, or make flags."""

_SELECTORS = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_JOINED = re.compile(
    "[\u1160-\u11ff\u200c\u200d\ud7b0-\ud7fb\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff"
    "\U000e0020-\U000e007f]"
)
"""What may be a part of a grapheme besides marks: jamo, joiners, flags, shades."""

_MANY = 40
"""Kinds of characters to replace for which one pass over the text is quicker."""

_LONGEST_GRAPHEME = 100
_NEAR = 1_000
"""Code points whose graphemes are told apart at once."""


@value
class FoldingRules:
    """What is taken to be alike.

    Attributes:
        match_case: Whether capitals and small letters differ.
        any_accents: Whether letters with accents are those without.
        in_lines: Whether a line is read as such: rows of blanks, line ends, dashes.
        is_markdown: Whether, then, Markdown's marks are left out.
    """

    match_case: bool = False
    any_accents: bool = False
    in_lines: bool = True
    is_markdown: bool = False


class Folded:
    """A text, folded, and where it comes from.

    Attributes:
        text: The text as it is.
        words: The text folded.
        marks: Markdown's marks that were left out.
    """

    def __init__(self, text: str, rules: FoldingRules) -> None:
        letters = _Letters(text, rules)
        self.text = text
        self.marks = HiddenMarks()
        if rules.in_lines and rules.is_markdown:
            self.marks = hidden_marks(text)
        single = letters.single(text)
        self._letters = letters
        self._graphemes = _Graphemes(text)
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._sources: list[int] = []
        self._upto: list[int] = []
        cells = letters.cells(text, single, _line_cells(single, rules))
        words = self._with_cells(single, _merged(cells, self.marks.spans))
        self.words = _finished(words) if rules.in_lines else words

    def _with_cells(self, single: str, cells: Iterable[Cell]) -> str:
        pieces: list[str] = []
        done = length = 0
        for start, end, folded in cells:
            pieces += (single[done:start], folded)
            length += start - done
            self._starts.append(length)
            length += len(folded)
            self._ends.append(length)
            self._sources.append(start)
            self._upto.append(end)
            done = end
        return "".join((*pieces, single[done:])) if pieces else single

    @property
    def is_other(self) -> bool:
        """Whether a find may stand elsewhere in the text, or be none there."""
        return bool(self._starts) or bool(self._letters.joined)

    def spans(
        self, found: Iterable[tuple[int, int]]
    ) -> Iterator[tuple[int, Span | None]]:
        """Yield each start of what was found in the folded text, and where that stands.

        It is none for what would begin or end within what the eye takes for one
        character: one of two letters that are one in the text, or a letter without
        its accent.
        """
        low, high, by = 0, -1, 0
        is_joined = bool(self._letters.joined)
        for start, end in found:
            if not low <= start <= end <= high:
                low, high, by = self._between(start)
            span: Span | None
            if low <= start and end <= high:
                span = Span(start + by, end + by)
            else:
                span = self._source(start, end)
            if is_joined and span is not None:
                span = self._whole(span)
            yield start, span

    def placed(self, starts: array[int], length: int) -> Finds:
        """Return where in the text those finds stand that do stand there.

        They are what :meth:`spans` yields, without those that are none.

        Args:
            starts: Where they begin in the folded text, in order.
            length: How long each is there.
        """
        found = (
            self._unfolded(starts, length)
            if self._starts
            else Finds(starts, None, length)
        )
        torn = self._perhaps_torn(found) if self._letters.joined else []
        if not torn:
            return found
        whole = {at: self._whole(found[at]) for at in torn}
        spans = (whole.get(at, span) for at, span in enumerate(found))
        return Finds.of(filter(None, spans))

    def _unfolded(self, starts: array[int], length: int) -> Finds:
        """Return where finds stand in a text that is as long as it is, or not."""
        begins, ends = array(PLACES), array(PLACES)
        at = 0
        while at < len(starts):
            low, high, by = self._between(starts[at])
            stop = bisect_right(starts, high - length, at) if starts[at] >= low else at
            if stop > at:
                here = starts[at:stop]
                begins.extend(array(PLACES, [start + by for start in here]))
                ends.extend(array(PLACES, [start + by + length for start in here]))
                at = stop
                continue
            span = self._source(starts[at], starts[at] + length)
            if span is not None:
                begins.append(span.start)
                ends.append(span.end)
            at += 1
        return Finds(begins, ends)

    def _perhaps_torn(self, found: Finds) -> list[int]:
        """Return which finds have a part of a grapheme at one of their edges."""
        places = self._joined_places
        if len(places) > len(found):
            text, joined = self.text, self._letters.joined
            return [
                at
                for at, span in enumerate(found)
                if not joined.isdisjoint(text[max(span.start - 1, 0) : span.start + 1])
                or not joined.isdisjoint(text[span.end - 1 : span.end + 1])
            ]
        torn: set[int] = set()
        for place in places:
            first = found.index_from(place) - 1
            # What begins or ends right before it, or right behind.
            near = range(max(first, 0), min(first + 3, len(found)))
            torn.update(near)
        return sorted(torn)

    @cached_property
    def _joined_places(self) -> list[int]:
        """Where in the text what may be a part of a grapheme is."""
        joined = re.compile(f"[{_any_of(self._letters.joined)}]")
        return [match.start() for match in joined.finditer(self.text)]

    def _between(self, place: int) -> tuple[int, int, int]:
        """Return from where to where places differ as at ``place``, and by how much."""
        cell = bisect_right(self._starts, place) - 1
        high = (
            self._starts[cell + 1] if cell + 1 < len(self._starts) else len(self.words)
        )
        if cell < 0:
            return 0, high, 0
        low = self._ends[cell]
        return low, high, self._upto[cell] - low

    def _source(self, start: int, end: int) -> Span | None:
        """Return what was folded to what stands from ``start`` up to ``end``."""
        first, last = (
            bisect_right(self._starts, start) - 1,
            bisect_right(self._starts, end - 1) - 1,
        )
        begin, stop = start, end
        if first >= 0 and start < self._ends[first]:
            if start > self._starts[first]:
                return None
            begin = self._sources[first]
        elif first >= 0:
            begin = start - self._ends[first] + self._upto[first]
        if (
            last >= 0
            and end <= self._ends[last]
            and self._starts[last] < self._ends[last]
        ):
            if end < self._ends[last]:
                return None
            stop = self._upto[last]
        elif last >= 0:
            stop = end - self._ends[last] + self._upto[last]
        return self.marks.with_partners(Span(begin, stop))

    def _whole(self, span: Span) -> Span | None:
        """Return ``span`` if its edges are edges of graphemes, or become so.

        What has no ink behind its last letter is taken in.
        """
        if self._is_torn(span.start):
            return None
        if not self._is_torn(span.end):
            return span
        edge = self._graphemes.next_edge(span.end)
        rest = self.text[span.end : edge]
        return Span(span.start, edge) if self._letters.is_unseen(rest) else None

    def _is_torn(self, place: int) -> bool:
        """Return whether a grapheme lies on both sides of ``place``."""
        if not 0 < place < len(self.text):
            return False
        before, after = self.text[place - 1], self.text[place]
        joined = self._letters.joined
        if before not in joined and after not in joined:
            return False
        if before.isalpha() and _is_mark(after):
            return True
        return self._graphemes.next_edge(place - 1) != place


class _Graphemes:
    """Knows where the graphemes of a text end, those near one another at once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._edges: list[int] = []

    def next_edge(self, place: int) -> int:
        """Return the first edge behind ``place``."""
        edges = self._edges
        if not edges or not edges[0] <= place < edges[-1] - _LONGEST_GRAPHEME:
            self._look_at(place)
        return self._edges[bisect_right(self._edges, place)]

    def _look_at(self, place: int) -> None:
        """Tell apart what is around ``place``, from a blank on if there is one."""
        lowest = max(place - _NEAR, 0)
        start = max(self._text.rfind(blank, lowest, place) for blank in " \n")
        start = max(start, lowest)
        self._edges = grapheme_edges(self._text[start : place + 2 * _NEAR], start)


class _Letters:
    """What the characters of a text are folded to, each by itself."""

    def __init__(self, text: str, rules: FoldingRules) -> None:
        self._rules = rules
        kinds = _beyond_ascii(text)
        found = {kind: _folded(kind, rules) for kind in kinds}
        found.update({kind: f for kind, f in _PLAIN.items() if kind in text})
        found.update(dict.fromkeys(kinds & {"\u2028", "\u2029"}, "\n"))
        lower = _same if rules.match_case else str.lower
        self._single = {
            kind: folded
            for kind, folded in found.items()
            if len(folded) == 1 and (folded != lower(kind) or kind == "Σ")
        }  # of a row of capitals, Python makes the last sigma another one
        self._several = {kind: f for kind, f in found.items() if len(f) != 1}
        self._kinds = kinds - self._single.keys()
        if not rules.in_lines:
            self._single.update({kind: _LATE[kind] for kind in kinds & _LATE.keys()})
        marks = {kind for kind in found if _is_mark(kind)}
        self.joined = marks | {kind for kind in found if _JOINED.match(kind)}
        is_other = any(found[mark] != mark for mark in marks)
        self._marks = marks
        if not (is_other or (marks and not unicodedata.is_normalized("NFC", text))):
            self._marks = set()

    def is_unseen(self, words: str) -> bool:
        """Return whether nothing of ``words`` is seen."""
        return all(self._several.get(kind) == "" for kind in words)

    def single(self, text: str) -> str:
        """Return ``text`` with all folded that becomes a single character."""
        if len(self._single) > _MANY:
            table: dict[str, str | int | None] = {**self._single}
            text = text.translate(str.maketrans(table))
        else:
            for kind, folded in self._single.items():
                text = text.replace(kind, folded)
        return text if self._rules.match_case else self._lowered(text)

    def _lowered(self, text: str) -> str:
        """Return ``text`` in small letters, of which most are ASCII's."""
        if text.isascii() or any(kind.lower() != kind for kind in self._kinds):
            return text.lower()
        # Python takes a few times as long as for bytes, where no other has a capital.
        return (
            text.encode("utf-8", "surrogatepass")
            .lower()
            .decode("utf-8", "surrogatepass")
        )

    def cells(self, text: str, single: str, lines: list[str]) -> Iterator[Cell]:
        """Yield where other than one character is folded to one, and to what.

        Args:
            text: The text.
            single: What :meth:`single` made of it.
            lines: Patterns of what is folded because of where it stands.
        """
        patterns = [*lines]
        if self._marks:
            marks = _any_of(self._marks)
            patterns.append(rf"(?P<letter>[^{marks}\s][{marks}]+)")
        if several := {kind for kind in self._several if kind in single}:
            patterns.append(rf"(?P<several>[{_any_of(several)}])")
        if not patterns:
            return
        for match in re.finditer("|".join(patterns), single):
            start, end = match.span()
            kind = match.lastgroup or ""
            if kind == "several":
                yield start, end, self._several[match[0]]
            elif kind == "letter":
                yield start, end, _folded(text[start:end], self._rules)
            else:
                yield start, end, _IN_LINES[kind]


def _same(kind: str) -> str:
    return kind


_ASCII = bytes(range(128))


def _beyond_ascii(text: str) -> set[str]:
    """Return the characters of ``text`` that are not of ASCII."""
    if text.isascii():
        return set()
    # By bytes, which takes a fifth of the time that a set of all characters takes.
    others = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(others.decode("utf-8", "surrogatepass"))


def _any_of(kinds: Iterable[str]) -> str:
    return "".join(map(re.escape, sorted(kinds)))


def _is_mark(kind: str) -> bool:
    is_jamo = "\u1160" <= kind <= "\u11ff" or "\ud7b0" <= kind <= "\ud7fb"
    return is_jamo or unicodedata.category(kind)[0] == "M"


@lru_cache(maxsize=10_000)
def _folded(letter: str, rules: FoldingRules) -> str:
    """Return what a letter is folded to, with the marks that combine with it."""
    if (sign := _SIGNS.get(letter)) is not None:
        return sign
    if letter.isspace():
        return " "
    if _OTHER_FORMS.match(letter):
        letter = unicodedata.normalize("NFKC", letter)
    letter = unicodedata.normalize("NFD", letter)
    if not rules.match_case:
        letter = unicodedata.normalize("NFD", letter.casefold())
        letter = letter.replace("i\u0307", "i").replace("ı", "i")
    if rules.any_accents:
        letter = "".join(c for c in letter if not _is_accent(c)).translate(_STROKES)
    letter = "".join(c for c in letter if not _is_unseen(c))
    return unicodedata.normalize("NFC", letter)


def _is_accent(mark: str) -> bool:
    """Return whether a mark can be left out: no vowel sign, none of a Kana.

    By its canonical combining class: 10 to 36 are the points of Hebrew, Arabic and
    Syriac, 200 and above what stands above or below letters of any script.
    """
    kind = unicodedata.combining(mark)
    return kind == 1 or 10 <= kind <= 36 or kind >= 200


def _is_unseen(kind: str) -> bool:
    if _SEEN_FORMATS.match(kind):
        return False
    return unicodedata.category(kind) == "Cf" or _SELECTORS.match(kind) is not None


_IN_LINES = {
    "row": " ",
    "edge": "",
    "quote": "",
    "stop": "",
    "dash": "--",
    "range": "-",
    "inside": "",
}
"""What the patterns below are folded to."""


def _line_cells(single: str, rules: FoldingRules) -> list[str]:
    """Return the patterns of what is folded because of where it stands in its line.

    Each is left out if nothing can match it: to look for them takes as long as all
    the rest.  None takes back what it matched, so no row of blanks makes them slow.
    """
    if not rules.in_lines:
        return []
    patterns: list[str] = []
    if rules.is_markdown and "\n" in single and ">" in single:
        patterns.append(r"(?P<quote>(?<=\n) {0,3}>(?>(?: ?>)*) *+)")
    if any(row in single for row in ("  ", " \n", "\n ")):
        patterns.append(r"(?P<edge>(?<=\n) ++| ++(?=\n))|(?P<row>  ++)")
    if " ." in single or any(s in single and f" {s}" in single for s in "…⋯"):
        patterns.append(r"(?P<stop> (?=\.\.\.|\. \. \.|[…⋯])|(?<=\.) (?=\.))")
    if "---" in single:
        patterns.append(r"(?P<dash>(?<!-)---(?!-))")
    if "–" in single:
        patterns.append(r"(?P<range>(?<=\d)–(?=\d))")
    inner = ("« ", "‹ ", " »", " ›")
    if any(sign in single for sign in _LATE) and any(pair in single for pair in inner):
        patterns.append(_INSIDE_QUOTES)
    return patterns


_INSIDE_QUOTES = (
    r"(?P<inside>(?:(?<=[\s(\[—–-][«‹])|(?<=\A[«‹])) (?=\S)|(?<=\S) (?=[»›](?!\w)))"
)
"""Blanks inside of quotes, as the French set them; where ``»`` opens, they are none."""


def _merged(cells: Iterator[Cell], marks: list[Span]) -> Iterator[Cell]:
    """Yield ``cells`` and ``marks``, which are folded to nothing, in order.

    Of a cell that lies over a mark, only the mark is left.
    """
    if not marks:
        yield from cells
        return
    cell = next(cells, None)
    for mark in marks:
        while cell is not None and cell[0] < mark.end:
            if cell[1] <= mark.start:
                yield cell
            cell = next(cells, None)
        yield mark.start, mark.end, ""
    if cell is not None:
        yield cell
    yield from cells


def _finished(words: str) -> str:
    """Return ``words`` with line ends folded, and the signs that had to wait."""
    for sign, folded in _LATE.items():
        words = words.replace(sign, folded)
    if "\n" not in words:
        return words
    end = PARAGRAPH_END
    words = words.replace("\n\n", end + end).replace(end + "\n", end + end)
    return words.replace("\n", " ")
