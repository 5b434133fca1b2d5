"""What kind each block of the page is, told from what kind each line of its text is."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.value import replace

if TYPE_CHECKING:
    from desktop.page.page_view import PageView
    from desktop.session.story.live_text import LiveText
    from desktop.typography.paragraph_looks import ParagraphLooks


def looks_on(page: PageView, looks: ParagraphLooks) -> ParagraphLooks:
    """Return ``looks`` of the lines of a text as its blocks look on ``page``."""
    if page.type_setting.indents:
        # Late: few authors have first lines indented.
        from desktop.typography.paragraph_openings import with_openings

        is_loose = page.type_setting.is_loose
        looks = with_openings(looks, page.live.text, is_loose=is_loose)
    return _with_parts(_in_blocks(looks, page.live), page.live)


def _in_blocks(looks: ParagraphLooks, live: LiveText) -> ParagraphLooks:
    """Return ``looks``, counted in lines of a text, counted in its blocks.

    Lines may flow, and very long ones are several blocks.
    """
    if not live.is_cut and live.text.count("\n") + 1 == live.block_count:
        return looks
    pieces = (live.piece(block) for block in range(live.block_count))
    lines = accumulate((piece.count("\n") for piece in pieces), initial=0)
    marks = {
        block: looks.marks[line]
        for block, line in enumerate(lines)
        if line in looks.marks
    }
    return replace(looks, marks=marks)


def _with_parts(looks: ParagraphLooks, live: LiveText) -> ParagraphLooks:
    """Return ``looks`` in which each block knows which part of a line it is."""
    if not live.is_cut:
        return looks
    # Late: few stories have such lines.
    from desktop.text.graphemes import is_right_to_left
    from desktop.text.structure.line_look import BODY, LineLook, LinePart

    marks, first = dict(looks.marks), True
    mirrored = False
    for block in range(live.block_count):
        last = not live.goes_on(block)
        if first:
            mirrored = not last and is_right_to_left(live.piece(block))
        look = marks.get(block, BODY)
        if not (first and last) and isinstance(look, LineLook):
            marks[block] = replace(look, part=LinePart(first, last, mirrored))
        first = last
    return replace(looks, marks=marks)
