"""Signs within a line that are not shown, and the caret beside them.

Where the lines of a Markdown paragraph flow, the ``>`` of a quotation's next line and
the indent of a list's stand in the midst of what is shown as one line.  Whoever goes
by, clicks or types there is to be on the one side of them or on the other: what is
typed among them would end the quotation.
"""

from __future__ import annotations

from desktop.session.story.live_text import FLOWING_END, FLOWING_SIGNS
from desktop.session.story.offsets import from_utf16, to_utf16


def beside_signs(text: str, offset: int, *, is_back: bool) -> int:
    """Return the nearest place that is not among signs which are not shown.

    Args:
        text: What a block of the document reads.
        offset: A place in it, in UTF-16 units.
        is_back: Whether to leave them backwards.
    """
    if FLOWING_END not in text:
        return offset
    place = from_utf16(text, offset)
    for signs in FLOWING_SIGNS.finditer(text):
        if signs.start() < place < signs.end():
            return to_utf16(text, signs.start() if is_back else signs.end())
    return offset
