"""What is spoken, by its quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.lenses.story_prose import StoryProse

_SPOKEN = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")


def speech_of(prose: StoryProse) -> tuple[tuple[Span, ...], ...]:
    """Return what is spoken in each paragraph of ``prose``, quotes included.

    In code points of the paragraph's words, in their order.
    """
    return tuple(
        tuple(Span(*found.span()) for found in _SPOKEN.finditer(paragraph.words))
        for paragraph in prose.paragraphs
    )
