"""Which sections of a lens are shown: what is in view, which list, no empty one.

A lens does not know what is in view, nor which of several lists its author looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.section import (
    Bars,
    Beats,
    Chips,
    Does,
    Pairs,
    Question,
    Remark,
    Ribbon,
    Rows,
    Select,
    StoryLines,
)
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.finding import Finding
    from desktop.lenses.section import Beat, Section
    from desktop.text.span import Span

_CONTENT = {
    Ribbon: "bands",
    StoryLines: "lines",
    Bars: "bars",
    Rows: "rows",
    Chips: "chips",
    Select: "options",
    Pairs: "pairs",
    Remark: "words",
}
"""What each kind of section is empty without."""


def sections_shown(
    sections: Sequence[Section], view: Span | None, list_key: str
) -> tuple[Section, ...]:
    """Return what is shown of ``sections``.

    Args:
        sections: What the lens says.
        view: What is in view of the story, in code points; None if nothing is.
        list_key: Which list is shown of those that have a key; empty for the first.
    """
    keys = [key for each in sections if (key := _key_of(each))]
    key = list_key if list_key in keys else next(iter(keys), "")
    kept = (each for each in sections if _key_of(each) in ("", key))
    seen = (each for section in kept for each in _with_view(section, view))
    return tuple(each for each in map(_without_gaps, seen) if not is_empty(each))


def list_of(sections: Sequence[Section], finding: Finding) -> str:
    """Return the key of the list that ``finding`` is in; empty if it is in none."""
    for each in sections:
        if isinstance(each, Rows) and each.shown_by:
            deeds = (row.deed for row in each.rows if row.deed.does is Does.STEP)
            if any(deed.key == finding.key for deed in deeds):
                return each.shown_by
    return ""


def has_title(section: Section) -> bool:
    """Return whether there is a head above a section."""
    return bool(getattr(section, "title", ""))


def is_empty(section: Section) -> bool:
    """Return whether a section has nothing to show."""
    if isinstance(section, Question):
        return not (section.words or section.title or section.buttons)
    if isinstance(section, Chips) and section.edit.does is not Does.NOTHING:
        return False
    if isinstance(section, Rows) and section.shown_by:
        return not section.title  # What was asked for is there, though with nothing.
    if isinstance(section, Beats):
        return not any(beat.bars for beat in section.beats)
    return not getattr(section, _CONTENT[type(section)])


def _key_of(section: Section) -> str:
    return section.shown_by if isinstance(section, Rows | Question) else ""


def _without_gaps(section: Section) -> Section:
    """Return a section without pairs of nothing."""
    if isinstance(section, Pairs) and not all(section.pairs):
        return replace(section, pairs=tuple(filter(None, section.pairs)))
    return section


def _with_view(section: Section, view: Span | None) -> Iterator[Section]:
    """Yield a section, the beat of the scene in view large and above the others."""
    if not isinstance(section, Beats):
        yield section
        return
    beats = [beat for beat in section.beats if beat.bars]
    if not beats:
        return
    seen = _in_view(beats, view)
    title = translate("Scene {scene}", scene=seen.label) if seen.label else ""
    yield Beats(title, (replace(seen, is_large=True),))
    others = tuple(beat for beat in beats if beat is not seen)
    if others:
        yield replace(section, beats=others)


def _in_view(beats: Sequence[Beat], view: Span | None) -> Beat:
    if view is None:
        return next((beat for beat in beats if beat.is_large), beats[0])
    middle = (view.start + view.end) // 2
    before = [beat for beat in beats if beat.bars[0].span.start <= middle]
    return before[-1] if before else beats[0]
