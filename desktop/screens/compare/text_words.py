"""How the texts of a story are called where they are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.session.story.story_texts import TextKind
from desktop.wording.dates import short_date
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.comparison.model import ComparisonModel
    from desktop.session.story.story_texts import StoryText

NOTHING_YET = translate(
    "There is nothing to compare with yet.\n"
    "Each time a change to the text is saved, a version of it is kept; "
    "come back here when you have revised something."
)
LOOKING = translate("Looking for earlier texts…")
SAME = translate("The two texts are the same. Choose another one on the left.")


def heading_of(text: StoryText, now: datetime) -> str:
    """Return what stands above a text: ``Draft 2 · 9 Nov``."""
    if text.kind is TextKind.VERSION:
        return translate("Saved {moment}", moment=text.name)
    return translate("{name} · {date}", name=text.name, date=_when(text, now))


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
    if model.base.differs_in_blank_lines_only:
        return translate("Only blank lines differ")
    return translate("No changes")


def _when(text: StoryText, now: datetime) -> str:
    if text.kind is TextKind.WORKING:
        return translate("now")
    return short_date(text.at, now)
