"""The texts of a story offered for comparing: which, and what each is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.session.story.story_texts import StoryText, TextKind
from desktop.text.visible import Unseen
from desktop.wording.dates import plain_short_day
from desktop.wording.directions import set_apart
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from desktop.comparison.model import ComparisonModel
    from desktop.drafts.draft_list import Draft

NOTHING_YET = translate(
    "There is nothing to compare with yet.\n"
    "Each time a change to the text is saved, a version of it is kept; "
    "come back here when you have revised something."
)
LOOKING = translate("Looking for earlier texts…")
COMPARING = translate("Comparing…")
SAME = translate("The two texts are the same. Choose another one on the left.")


class Sides(NamedTuple):
    """Two texts to be compared: the older one on the left, the newer on the right."""

    old: StoryText
    new: StoryText

    def are_same(self, others: Sides) -> bool:
        """Return whether ``others`` are the same two texts."""
        return is_same(self.old, others.old) and is_same(self.new, others.new)

    def with_side(self, side: int, text: StoryText) -> Sides:
        """Return these with ``text`` on that side; the two never are the same.

        A text that stood on the other side changes places with the one that was here.
        """
        other = self[1 - side]
        if is_same(other, text):
            other = self[side]
        return Sides(text, other) if side == 0 else Sides(other, text)


def is_same(one: StoryText, other: StoryText) -> bool:
    """Return whether both are the same text of the story, whatever it says now."""
    if one.kind is TextKind.WORKING or other.kind is TextKind.WORKING:
        return one.kind is other.kind
    return (one.kind, one.at, one.sha256) == (other.kind, other.at, other.sha256)


def found_in(texts: Iterable[StoryText], wanted: StoryText) -> StoryText | None:
    """Return which of ``texts`` is ``wanted``; None if it is not there any more."""
    return next((text for text in texts if is_same(text, wanted)), None)


def sides_at_first(texts: Sequence[StoryText], now: datetime) -> Sides | None:
    """Return what is compared until the author chooses: a text, and that as it is now.

    That is the draft kept last, or else the last version of a day before today, or the
    oldest one; what reads like the text as it is tells nothing.

    Args:
        texts: The texts there are, the newest first.
        now: The time, in the author's zone.

    Return None if there is nothing to compare the text with.
    """
    working = next((t for t in texts if t.kind is TextKind.WORKING), None)
    if working is None:
        return None
    others = [text for text in texts if text.sha256 != working.sha256]
    drafts = [text for text in others if text.kind is TextKind.DRAFT]
    versions = [text for text in others if text.kind is TextKind.VERSION]
    before = [v for v in versions if v.at.astimezone(now.tzinfo).date() < now.date()]
    for found in (drafts[:1], before[:1], versions[-1:]):
        if found:
            return Sides(found[0], working)
    return None


def sides_with(draft: Draft, texts: Sequence[StoryText]) -> Sides | None:
    """Return ``draft`` and the text as it is now; None if it is not there any more."""
    working = next((t for t in texts if t.kind is TextKind.WORKING), None)
    found = (t for t in texts if t.is_draft(draft))
    kept = next(found, None)
    return None if working is None or kept is None else Sides(kept, working)


Mark = tuple[str, str, str]
"""What a text is known by the next time: its kind, when it was kept, its SHA-256."""


def mark_of(text: StoryText) -> Mark:
    """Return what ``text`` is known by the next time; of the story, that it is that."""
    if text.kind is TextKind.WORKING:
        return (text.kind.name, "", "")
    return (text.kind.name, text.at.isoformat(), text.sha256)


def sides_marked(marks: Sequence[Mark], texts: Sequence[StoryText]) -> Sides | None:
    """Return the two texts of those marks; None if one is not there any more."""
    by_mark = {mark_of(text): text for text in texts}
    found = [by_mark[mark] for mark in marks if mark in by_mark]
    return Sides(*found) if len(found) == len(Sides._fields) else None


def heading_of(text: StoryText, now: datetime) -> str:
    """Return what stands above a text: ``Draft 2 · 9 Nov · 6 179 words``."""
    words = translate_count("{count} word", "{count} words", text.words)
    if text.kind is TextKind.VERSION:
        return translate("Saved {moment} · {words}", moment=text.name, words=words)
    name, date = set_apart(text.name), _when(text, now)
    return translate("{name} · {date} · {words}", name=name, date=date, words=words)


def detail_of(text: StoryText, now: datetime) -> str:
    """Return what is said of a text below its name: ``9 Nov · 6 179 words``."""
    words = translate_count("{count} word", "{count} words", text.words)
    if text.kind is TextKind.VERSION:
        return words
    return translate("{date} · {words}", date=_when(text, now), words=words)


def nothing_words(model: ComparisonModel) -> str:
    """Return what is said where there is no change to go to."""
    if model.shown.steps:
        return translate("Only punctuation or spacing differs")
    if model.base.unseen == Unseen.BLANK_LINES:
        return translate("Only blank lines differ")
    if model.base.unseen:
        return translate("Only what cannot be seen differs")
    return translate("No changes")


def _when(text: StoryText, now: datetime) -> str:
    if text.kind is TextKind.WORKING:
        return translate("now")
    return plain_short_day(text.at, now)
