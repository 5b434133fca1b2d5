"""Tidy prose: what is cut, pasted or moved leaves the blanks a story would have there.

One blank stays between two words and one gap between two paragraphs, as the story has
them; none is left before a comma, behind an opening bracket, at the ends of a line.
Code, verse, tables and lists are left alone, and so is what is only a part of a word.

What a cut takes is one stretch of the text, a little more or less than was selected:
put back where it was, it leaves the text as it was, sign for sign.

Positions count code points of a text, or of the part of it around a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet
from desktop.text.editing.joints import (
    are_only_signs,
    closes,
    ends_sentence,
    is_inside_word,
    is_of_word,
    is_tight,
    opens,
    parted,
)
from desktop.text.editing.left_alone import is_code, is_item, is_left_alone, is_soft
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.editing.prose_style import ProseStyle

_LONGEST_TITLE = 60
"""Code points of a line that may be quoted in a sentence."""


# Cutting


def cut_of(text: str, span: Span, style: ProseStyle) -> Span:
    """Return what of ``text`` goes when ``span`` is cut, so that the rest is tidy."""
    ink = _ink(text, span)
    if ink.is_empty:
        return span
    before = Span(_blanks_before(text, ink.start), ink.start)
    after = Span(ink.end, _blanks_after(text, ink.end))
    if before.is_empty and after.is_empty:
        return span
    if before.start == 0 and after.end == len(text):
        return span
    if not _may_tidy(text, before, after, style):
        return span
    return _as_selected(text, span, _cut(text, span, before, after))


def _as_selected(text: str, span: Span, gone: Span) -> Span:
    """Return ``span`` itself if it leaves the same as ``gone``, or else ``gone``."""
    by = span.start - gone.start
    is_as_long = len(span) == len(gone)
    low, high = sorted((span.start, gone.start))
    is_same = text[low:high] == text[low + len(span) : high + len(span)]
    return span if by and is_as_long and is_same else gone


def _may_tidy(text: str, before: Span, after: Span, style: ProseStyle) -> bool:
    """Return whether what is between two stretches of blanks may be tidied away."""
    if is_code(text, before.end, style):
        return False
    is_block = before.start == 0 or _feeds(text, before) > 1
    if is_block and (after.end == len(text) or _feeds(text, after) > 1):
        return True
    ends = (before.end, after.start)
    return not any(is_left_alone(text, place, style) for place in ends)


def _cut(text: str, span: Span, before: Span, after: Span) -> Span:
    """Return what goes: of the blanks on both sides, those of one side stay."""
    without_before = Span(before.start, after.start)
    without_after = Span(before.end, after.end)
    lines_before, lines_after = _feeds(text, before), _feeds(text, after)
    if after.end == len(text):
        return without_before
    is_first, is_at_line = before.start == 0, before.start == 0 or lines_before
    if is_at_line and lines_after:
        if lines_after > lines_before and not is_first:
            return without_before
        return Span(_line_start(text, before.end), _line_start(text, after.end))
    if lines_after:
        goes_on = _is_within(after, span) and not _is_within(before, span)
        return without_after if goes_on and not before.is_empty else without_before
    if is_at_line:
        goes_on = not after.is_empty and _is_within(before, span)
        return without_before if goes_on and not is_first else without_after
    if _is_before_closing(text, after):
        return without_before
    if not before.is_empty or _is_behind_opening(text, before.start):
        return without_after
    return without_before


def _is_behind_opening(text: str, place: int) -> bool:
    """Return whether the sign before a cut opens, and so wants no blank behind it."""
    if is_inside_word(text, place):
        return False
    return opens(text, place - 1) or is_tight(text[place - 1])


def _is_before_closing(text: str, after: Span) -> bool:
    """Return whether a sign behind a cut closes, and so wants none but its blanks."""
    place = after.end
    if after.is_empty and is_inside_word(text, place):
        return False
    return closes(text, place) or (after.is_empty and is_tight(text[place]))


# Pasting


@value
class Copied:
    """What is known of words that are pasted, beside how they read.

    Attributes:
        starts_word: Whether they do not begin inside a word.
        ends_word: Whether they do not end inside one.
        is_block: Whether they are whole paragraphs.
        is_own: Whether they are of the same story, and so in its own style.
    """

    starts_word: bool = True
    ends_word: bool = True
    is_block: bool = False
    is_own: bool = False


FROM_ELSEWHERE = Copied()
"""What is known of words from another program."""


@value
class Pasting:
    """What becomes of a text when words are pasted.

    Attributes:
        change: What gives way to what.
        taken: Which of the words that were pasted stand there.
        start: Where these are, counted in what the change puts in.
        caret: Where the caret goes, counted in the same.
    """

    change: Change
    taken: Span
    start: int
    caret: int


def copied_of(text: str, span: Span, style: ProseStyle) -> Copied:
    """Return what is known of ``span`` when it is copied."""
    ink = _ink(text, span)
    before, after = _blanks_before(text, ink.start), _blanks_after(text, ink.end)
    begins = before == 0 or _feeds_of(text, Span(before, ink.start), style) > 0
    ends = after == len(text) or _feeds_of(text, Span(ink.end, after), style) > 0
    return Copied(
        starts_word=not is_inside_word(text, span.start),
        ends_word=not is_inside_word(text, span.end),
        is_block=not ink.is_empty and begins and ends,
        is_own=True,
    )


def pasting(
    text: str,
    span: Span,
    words: str,
    style: ProseStyle,
    copied: Copied = FROM_ELSEWHERE,
) -> Pasting:
    """Return what becomes of ``text`` when ``words`` are pasted over ``span``.

    Args:
        text: The text, or the part of it around the place.
        span: What is selected; empty at the caret if nothing is.
        words: What is pasted.
        style: How the story sets its prose.
        copied: What is known of the words.
    """
    exact = Pasting(Change(span, words), Span(0, len(words)), 0, len(words))
    if are_only_signs(words) or is_code(text, span.start, style):
        return exact
    place = _PlaceBetween(text, span, style)
    if _are_paragraphs(words, style, copied, place):
        return _paragraphs_pasted(words, place, copied) or exact
    if place.is_empty_line:
        return _paragraphs_pasted(words, place, copied) or exact
    if is_left_alone(text, span.start, style):
        return exact
    return _words_pasted(words, place, copied)


class _PlaceBetween:
    """A place in a text, and what stands on both sides of it."""

    def __init__(self, text: str, span: Span, style: ProseStyle) -> None:
        self.text, self.span, self.style = text, span, style
        self.before = Span(_blanks_before(text, span.start), span.start)
        self.after = Span(span.end, _blanks_after(text, span.end))
        self.feeds_before = _feeds_of(text, self.before, style)
        self.feeds_after = _feeds_of(text, self.after, style)
        self.is_first = self.before.start == 0
        self.is_last = self.after.end == len(text)
        self.starts_line = self.is_first or self.feeds_before > 0
        self.ends_line = self.is_last or self.feeds_after > 0

    @property
    def is_empty_line(self) -> bool:
        """Whether nothing else stands in its line."""
        return self.starts_line and self.ends_line

    @property
    def is_at_block(self) -> bool:
        """Whether blank lines, or an end of the text, are on a side of it."""
        is_above = self.is_first or self.feeds_before > 1
        return is_above or self.is_last or self.feeds_after > 1

    def is_left_alone(self) -> bool:
        """Return whether its line stays as it was typed, or goes on with such a one."""
        places = [self.span.start]
        if self.is_empty_line:
            places += [self.before.start] * (self.feeds_before == 1)
            places += [self.after.end] * (self.feeds_after == 1 and not self.is_last)
        return any(is_left_alone(self.text, at, self.style) for at in places)


def _are_paragraphs(
    words: str, style: ProseStyle, copied: Copied, place: _PlaceBetween
) -> bool:
    """Return whether words are pasted as paragraphs of their own."""
    body = words.strip()
    if style.wrapping.is_wrapped or "\n" not in words:
        edges = _feeds(words, Span(0, len(words) - len(words.lstrip())))
        edges += _feeds(words, Span(len(words.rstrip()), len(words)))
        is_told = edges > 1 or _has_blank_line(body)
        return is_told or (copied.is_block and _is_for_block(body, place))
    return True


def _is_for_block(body: str, place: _PlaceBetween) -> bool:
    """Return whether a whole paragraph is meant to be one again at a place.

    What is no sentence, such as a title, may be quoted in one.
    """
    if not (place.starts_line or place.ends_line):
        return False
    if "\n" in body or body.startswith("#") or len(body) > _LONGEST_TITLE:
        return True
    before = place.text[place.before.start - 1 : place.before.start]
    is_open = place.starts_line or (place.before.is_empty and not is_of_word(before))
    return is_open and not is_of_word(body[-1])


def _paragraphs_pasted(
    words: str, place: _PlaceBetween, copied: Copied
) -> Pasting | None:
    """Return what pasting paragraphs makes; None if they are to stand as they are."""
    if not place.is_at_block and place.is_left_alone():
        return None
    if place.is_empty_line and place.is_left_alone():
        return None
    style = place.style
    taken = _body(words)
    body = taken.of(words)
    if not copied.is_own:
        body = _in_style(body, style)
    is_lead = place.starts_line or _begins_paragraph(words, copied)
    is_tail = place.ends_line or _ends_paragraph(words, copied)
    start, lead = _lead(place, body, is_lead=is_lead)
    end, tail = _tail(place, words, body, is_tail=is_tail)
    whole = Change(Span(min(start, place.span.start), end), f"{lead}{body}{tail}")
    caret = len(lead) + len(body)
    if words.endswith("\n") and not place.is_last:
        caret += len(tail)
    return Pasting(whole, taken, len(lead), caret)


def _lead(place: _PlaceBetween, body: str, *, is_lead: bool) -> tuple[int, str]:
    """Return from where on the text gives way, and what comes before ``body``."""
    text, style = place.text, place.style
    indent = "" if body[:1].isspace() or not is_lead else style.indent
    if place.starts_line:
        missing = 0 if place.is_first else max(0, style.feeds - place.feeds_before)
        return _line_start(text, place.span.start), "\n" * missing + indent
    if is_lead:
        return place.before.start, style.gap + indent
    if not place.before.is_empty:
        return place.span.start, ""
    before = text[: place.span.start]
    return place.span.start, _blank(before, body, style)


def _tail(
    place: _PlaceBetween, words: str, body: str, *, is_tail: bool
) -> tuple[int, str]:
    """Return up to where the text gives way, and what follows ``body``."""
    text, style, end = place.text, place.style, place.span.end
    if place.is_last:
        if place.feeds_after:
            return _line_end(text, end), ""
        had_end = place.feeds_before > 0 or words.endswith("\n")
        return len(text), "\n" if had_end else ""
    if place.ends_line:
        missing = max(0, style.feeds - place.feeds_after)
        return _line_end(text, end), "\n" * missing
    if place.starts_line and place.span.is_empty:
        return _line_start(text, end), style.gap
    if is_tail:
        return place.after.end, style.gap + style.indent
    if not place.after.is_empty:
        return end, ""
    return end, _blank(body, text[end:], style)


def _words_pasted(words: str, place: _PlaceBetween, copied: Copied) -> Pasting:
    """Return what pasting words into a paragraph makes."""
    text, span, style = place.text, place.span, place.style
    ink = Span(len(words) - len(words.lstrip()), len(words.rstrip()))
    lead, inner, tail = words[: ink.start], ink.of(words), words[ink.end :]
    if is_inside_word(text, span.start) and span.is_empty:
        return Pasting(Change(span, words), Span(0, len(words)), 0, len(words))
    if copied.starts_word and not is_inside_word(text, span.start):
        needs = place.before.is_empty and parted(text[: span.start], inner)
        lead = (lead or _blank(text[: span.start], inner, style)) if needs else ""
    if copied.ends_word and not is_inside_word(text, span.end):
        needs = place.after.is_empty and parted(inner, text[span.end : span.end + 4])
        own, tail = tail, (tail or _blank(inner, text[span.end :], style))
        tail = tail if needs else ""
        caret_at_end = bool(own and tail)
    else:
        caret_at_end = True
    caret = len(lead) + len(inner) + (len(tail) if caret_at_end else 0)
    return Pasting(Change(span, f"{lead}{inner}{tail}"), ink, len(lead), caret)


def _blank(before: str, after: str, style: ProseStyle) -> str:
    """Return what parts two pieces of prose: one blank, none, or two."""
    if not parted(before, after):
        return ""
    return "  " if style.is_wide and ends_sentence(before) else " "


def _body(words: str) -> Span:
    """Return ``words`` without blank lines around them; the first indent stays."""
    ink = len(words) - len(words.lstrip())
    start = words.rfind("\n", 0, ink) + 1
    if words[start:ink] == " ":
        start = ink  # a blank that was selected with the words
    return Span(start, len(words.rstrip()))


def _begins_paragraph(words: str, copied: Copied) -> bool:
    body = words.lstrip()
    if "\n" in words[: len(words) - len(body)]:
        return True
    return copied.is_block if copied.is_own else not body[:1].islower()


def _ends_paragraph(words: str, copied: Copied) -> bool:
    body = words.rstrip()
    if "\n" in words[len(body) :]:
        return True
    return copied.is_block if copied.is_own else ends_sentence(body)


def _in_style(body: str, style: ProseStyle) -> str:
    """Return paragraphs from elsewhere as the story parts its own."""
    lines = [line for line in body.split("\n") if line.strip()]
    feeds = body.count("\n")
    if len(lines) < 2 or style.wrapping.is_wrapped:
        return body
    is_single = feeds == len(lines) - 1 and all(
        ends_sentence(x.rstrip()) for x in lines
    )
    if not is_single and feeds != 2 * (len(lines) - 1):
        return body
    if any(is_item(line, is_markdown=True) for line in lines):
        return body
    if style.indent:
        lines = [style.indent + line.lstrip() for line in lines]
    return style.gap.join(lines)


# Moving


@value
class Moving:
    """What moving words makes of a text.

    Attributes:
        changes: What is done to it.
        source: Which words move.
        start: Where these are afterwards.
    """

    changes: ChangeSet
    source: Span
    start: int


def moving_of(text: str, span: Span, to: int, style: ProseStyle) -> Moving | None:
    """Return what moving ``span`` to a place makes; None if it would stay there.

    Args:
        text: The whole text.
        span: What is moved.
        to: Where to.
        style: How the story sets its prose.
    """
    gone = cut_of(text, span, style)
    low, high = min(gone.start, span.start), max(gone.end, span.end)
    if low <= to <= high:
        return None
    words, copied = span.of(text), copied_of(text, span, style)
    rest = text[: gone.start] + text[gone.end :]
    at = to if to < gone.start else to - len(gone)
    pasted = pasting(rest, Span(at, at), words, style, copied)
    source = pasted.taken.moved(span.start)
    start = pasted.change.span.start + pasted.start
    return Moving(_both(rest, gone, pasted.change), source, start)


def _both(rest: str, gone: Span, paste: Change) -> ChangeSet:
    """Return a cut and what is pasted afterwards, as changes of the text before."""
    at, cut = paste.span, Change(gone, "")
    if at.end < gone.start:
        return ChangeSet((paste, cut))
    if at.start > gone.start:
        return ChangeSet((cut, Change(at.moved(len(gone)), paste.inserted)))
    start, end = min(at.start, gone.start), max(at.end, gone.start)
    words = rest[start : at.start] + paste.inserted + rest[at.end : end]
    return ChangeSet((Change(Span(start, end + len(gone)), words),))


# Blanks


def _ink(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _blanks_before(text: str, position: int) -> int:
    while position and text[position - 1].isspace():
        position -= 1
    return position


def _blanks_after(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _feeds_of(text: str, blanks: Span, style: ProseStyle) -> int:
    """Return how many line ends part paragraphs there: one inside of one is a blank."""
    feeds = _feeds(text, blanks)
    if feeds == 1 and is_soft(text, text.index("\n", blanks.start), style):
        return 0
    return feeds


def _feeds(text: str, span: Span) -> int:
    return text.count("\n", span.start, span.end)


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _has_blank_line(words: str) -> bool:
    lines = words.split("\n")
    return any(not line.strip() for line in lines[1:-1])
