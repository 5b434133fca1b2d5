"""How a story writes its quotes, dashes and ellipses, told from its prose.

Each of them is decided by itself, and by what is there most often; where what a
keyboard types is as frequent as anything else, that is the habit.  What a story never
uses follows from what it does: double quotes say which single ones belong to them, and
the other way round.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

BLANKS = " \u00a0\u202f\u2009\u200a"
"""What may stand inside quotes or beside a dash: blanks, also such as do not break."""
EASTERN = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
"""Signs of Chinese and Japanese, between which there are no blanks; for a pattern."""
APOSTROPHE = "’"
_BLANK = tuple(BLANKS)
DASHES = "—–―"
"""The long dash, the short one, and the bar that some use for speech."""

_BEFORE = rf"\s(\[{{/*_~{DASHES}\-¿¡{EASTERN}"
_AT_END = "?"
"""What stands for the blank behind a dash at which speech breaks off."""
_NO_WORDS = tuple(f"\n|+=:<!-{DASHES}")
_ROWS = tuple(f"|>-{DASHES}")
"""Signs beside which a dash is one of a row of marks, or of an arrow."""
_INNER = {
    "“”": "‘’",
    "””": "’’",
    "„“": "‚‘",
    "„”": "‚’",
    "«»": "‹›",
    "»«": "›‹",
    "»»": "’’",
    "「」": "『』",
}
"""The single quotes that belong to double ones."""
_OUTER = {inner: outer for outer, inner in _INNER.items() if outer != "»»"}
_PARTNERS = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«»", '"': '"', "「": "」"}
_SINGLE_PARTNERS = {
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹›",
    "'": "'",
    "’": "’",
    "『": "』",
}
"""What may close what an opening quote opens."""


@value
class QuoteMarks:
    """A pair of quotes.

    Attributes:
        opening: What opens, with the blank that stands inside of it, if there is one.
        closing: What closes, with the blank before it.
    """

    opening: str
    closing: str

    @property
    def opener(self) -> str:
        """The opening mark alone."""
        return self.opening.strip()

    @property
    def closer(self) -> str:
        """The closing mark alone."""
        return self.closing.strip()


@value
class Dash:
    """A dash.

    Attributes:
        mark: The dash alone.
        before: The blank before it; empty if there is none.
        after: The blank behind it.
    """

    mark: str
    before: str = ""
    after: str = ""


@value
class TypingHabits:
    """What a story writes for what a keyboard has; None for what is as it is typed.

    Attributes:
        double: Its double quotes.
        single: Its single quotes.
        has_apostrophes: Whether its apostrophes are curly.
        dash: Its dash between words.
        blank_at_break: The blank before a dash at which speech breaks off.
        speech_dash: Its dash at the beginning of a line.
        has_long_dash: Whether the long dash is used at all.
        has_ellipsis: Whether three dots are one sign.
        has_two_ellipses: Whether two such signs stand one after the other, as they do
            in Chinese and Japanese.
    """

    double: QuoteMarks | None = None
    single: QuoteMarks | None = None
    has_apostrophes: bool = False
    dash: Dash | None = None
    blank_at_break: str = ""
    speech_dash: Dash | None = None
    has_long_dash: bool = False
    has_ellipsis: bool = False
    has_two_ellipses: bool = False


def habits_of(prose: str) -> TypingHabits:
    """Return the habits that ``prose`` shows, lines of which are paragraphs."""
    double, single, has_apostrophes = _quotes(prose)
    dashes = Counter(_dashes(prose))
    dash = _dash(dashes, is_between=True)
    return TypingHabits(
        double=double,
        single=single,
        has_apostrophes=has_apostrophes,
        dash=dash,
        blank_at_break=_blank_at_break(dashes, dash),
        speech_dash=_dash(Counter(_speech_dashes(prose))),
        has_long_dash="—" in prose,
        has_ellipsis=_has_ellipsis(prose),
        has_two_ellipses="……" in prose,
    )


# Quotes

_CORNERS = QuoteMarks("「", "」")


# A pattern that begins with the signs it is about finds them ten times as fast.


@cache
def _opening() -> re.Pattern[str]:
    before = rf"(?<![^{_BEFORE}“”„«»‘’‚‹›\"'].)"
    return re.compile(
        rf"([“”„\"»‘’‚'‹›]){before}(?=[^\s“”\"»‹›.,;:!?…)\]])"
        rf"|([「『])|(«){before}([{BLANKS}]?)(?=\S)"
    )


@cache
def _closing() -> re.Pattern[str]:
    behind = rf"(?=[\s.,;:!?…)\]}}*_~{DASHES}\-“”\"«»‘’'{EASTERN}]|$)"
    return re.compile(
        rf"([“”\"«‘’'‹›」』])(?<=[^\s{_BEFORE}].){behind}"
        rf"|(»)(?:(?<=[^\s{_BEFORE}].)|(?<=[^\s{_BEFORE}]([{BLANKS}]).)){behind}",
        re.MULTILINE,
    )


@cache
def _apostrophe() -> re.Pattern[str]:
    return re.compile(r"['’](?<=[^\W\d_].)(?=[^\W\d_])")


def _quotes(prose: str) -> tuple[QuoteMarks | None, QuoteMarks | None, bool]:
    """Return double and single quotes, and whether apostrophes are curly."""
    opening = Counter(_opening_quotes(prose))
    closing = Counter(_closing_quotes(prose))
    apostrophes = Counter(_apostrophe().findall(prose))
    is_curly = apostrophes[APOSTROPHE] > apostrophes["'"]
    # Next to nothing but a word that has lost its first letters begins with these.
    del opening[APOSTROPHE]
    if is_curly:
        del opening["'"]
    double, is_double_known = _pair(opening, closing, _PARTNERS)
    single, is_single_known = _pair(opening, closing, _SINGLE_PARTNERS)
    if not apostrophes:
        is_curly = (single or double) is not None and double != _CORNERS
    if not is_single_known and (is_curly or not apostrophes):
        single = _single_for(double, is_curly=is_curly)
    elif single is not None and double is not None and single.opener == "‚":
        single = _single_for(double, is_curly=is_curly)  # ’ may have closed nothing
    return double if is_double_known else _double_for(single), single, is_curly


def _opening_quotes(prose: str) -> Iterator[str]:
    for found in _opening().finditer(prose):
        mark, corner, angle, blank = found.groups()
        yield mark or corner or angle + blank


def _closing_quotes(prose: str) -> Iterator[str]:
    for found in _closing().finditer(prose):
        mark, angle, blank = found.groups()
        yield mark or (blank or "") + angle


def _pair(
    opening: Counter[str], closing: Counter[str], partners: dict[str, str]
) -> tuple[QuoteMarks | None, bool]:
    """Return the quotes used most, None if they are straight, and if there are any.

    Args:
        opening: How often each mark opens, with the blank behind it.
        closing: How often each closes, with the blank before it.
        partners: Which marks may close what another opens.
    """
    straight = next(mark for mark in partners if mark in "\"'")
    counts = Counter[str]()
    for mark, count in opening.items():
        if mark.strip() in partners:
            counts[mark.strip()] += count
    if not counts:
        return None, False
    mark, count = max(counts.items(), key=itemgetter(1))
    if count <= counts[straight]:
        return None, True
    return _marks(mark, opening, closing, partners), True


def _marks(
    mark: str, opening: Counter[str], closing: Counter[str], partners: dict[str, str]
) -> QuoteMarks:
    openings = {m: n for m, n in opening.items() if m.strip() == mark}
    closings = {m: n for m, n in closing.items() if m.strip() in partners[mark]}
    if mark == "»" and closings:
        # Swedish has it at both ends; otherwise it is the other one that closes.
        return QuoteMarks(mark, max(closings, key=closings.__getitem__).strip())
    most = max(openings, key=openings.__getitem__)
    least = max(closings, key=closings.__getitem__) if closings else partners[mark][0]
    return QuoteMarks(most, least)


def _single_for(double: QuoteMarks | None, *, is_curly: bool) -> QuoteMarks | None:
    if double is None:
        return QuoteMarks("‘", "’") if is_curly else None
    inner = _INNER[double.opener + double.closer]
    return QuoteMarks(inner[0], inner[1])


def _double_for(single: QuoteMarks | None) -> QuoteMarks | None:
    if single is None:
        return None
    pair = _OUTER.get(single.opener + single.closer)
    return QuoteMarks(pair[0], pair[1]) if pair else None


# Dashes and dots


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"[{DASHES}-](?:(?<=[{DASHES}])|-{{1,2}}|(?<= -)(?= ))")


@cache
def _speech() -> re.Pattern[str]:
    return re.compile(
        rf"^[ \t]*([{DASHES}]|--?)([{BLANKS}]?)(?=[^\s{DASHES}-])", re.MULTILINE
    )


@cache
def _dots() -> re.Pattern[str]:
    return re.compile(r"(…)|\.{3,}|\.(?: \.){2,}")


@cache
def _line_of_dots() -> re.Pattern[str]:
    return re.compile(r"^[ \t.…]+$", re.MULTILINE)


def _dashes(prose: str) -> Iterator[Dash]:
    for found in _between().finditer(prose):
        start, end = found.span()
        before, after = prose[start - 1 : start], prose[end : end + 1]
        left = prose[start - 2 : start - 1] if before in _BLANK else before
        right = prose[end + 1 : end + 2] if after in _BLANK else after
        is_range = left.isdigit() and right.isdigit() and before == left
        if is_range or not left or left in _NO_WORDS or right in _ROWS:
            continue
        is_amid = right.isalnum()  # elsewhere, speech breaks off
        blank = before if before in _BLANK else ""
        behind = (after if after in _BLANK else "") if is_amid else None
        yield Dash(found[0], blank, _AT_END if behind is None else behind)


def _speech_dashes(prose: str) -> Iterator[Dash]:
    for found in _speech().finditer(prose):
        yield Dash(found[1], "", found[2])


def _dash(counts: Counter[Dash], *, is_between: bool = False) -> Dash | None:
    """Return the dash used most, with the blanks it mostly has between words."""
    marks = Counter[str]()
    for dash, count in counts.items():
        marks[dash.mark] += count
    typed = sum(count for mark, count in marks.items() if mark[0] == "-")
    long = {mark: count for mark, count in marks.items() if mark[0] != "-"}
    if not long:
        return None
    mark = max(long, key=long.__getitem__)
    if long[mark] <= typed:
        return None
    ways = {d: n for d, n in counts.items() if d.mark == mark and d.after != _AT_END}
    found = max(ways, key=ways.__getitem__) if ways else Dash(mark)
    # Beside the speech that it parts from who says it, only the author knows which.
    is_lopsided = is_between and bool(found.before) != bool(found.after)
    return Dash(mark) if is_lopsided else found


def _blank_at_break(counts: Counter[Dash], dash: Dash | None) -> str:
    if dash is None:
        return ""
    ends = {
        way.before: count
        for way, count in counts.items()
        if way.mark == dash.mark and way.after == _AT_END
    }
    return max(ends, key=ends.__getitem__) if ends else dash.before


def _has_ellipsis(prose: str) -> bool:
    signs = Counter(bool(found[1]) for found in _dots().finditer(prose))
    if signs[True] <= signs[False]:
        return False
    rows = sum("…" in line for line in _line_of_dots().findall(prose))
    return signs[True] - rows > signs[False]
