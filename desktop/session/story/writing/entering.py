"""Enter in a live text, and Backspace right behind it.

Many authors press Enter twice between paragraphs: where the first made the blank line
already, the second is meant by habit and makes nothing; a third makes another line.
Positions are code points of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.change import Change
from desktop.text.editing.entering import Entered, entered
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.session.story.live_paragraphs import LiveParagraphs
    from desktop.session.story.live_text import Edit, LiveText


@value
class _MadeByEnter:
    """What Enter made last.

    Attributes:
        back: What takes it back.
        caret: Where the caret stood behind it.
        is_gap: Whether blank lines came of it, so that Enter by habit makes no more.
        is_repeated: Whether it was pressed again by habit.
    """

    back: Change
    caret: int
    is_gap: bool
    is_repeated: bool = False


class Entering:
    """Says what Enter makes of a live text.

    Attributes:
        is_on: Whether it makes the paragraph that the story makes; if not, a line end,
            and with Shift the paragraph.
    """

    def __init__(self, live: LiveText, paragraphs: LiveParagraphs) -> None:
        self._live = live
        self._paragraphs = paragraphs
        self._made: _MadeByEnter | None = None
        self._wanted: _MadeByEnter | None = None
        self.is_on = True
        live.edit_made.connect(self._on_edit_made)

    def entered(self, span: Span, *, is_other: bool, is_told: bool) -> Entered | None:
        """Return what Enter makes in the place of ``span``; None if it makes nothing.

        Args:
            span: What is selected; empty at the caret if nothing is.
            is_other: Whether Shift is held.
            is_told: Whether the edit is only told, and the text stays as it is.
        """
        made, self._wanted = self._made, None
        is_again = made is not None and span == Span(made.caret, made.caret)
        if made is not None and is_again and made.is_gap and not is_other:
            if not made.is_repeated:
                self._made = replace(made, is_repeated=True)
                return None
            return self._take(Entered(Change(span, "\n")))
        if not (self.is_on or is_other):
            return self._take(Entered(Change(span, "\n")))
        return self._by_rule(span, is_other and self.is_on, is_told=is_told)

    def take_caret(self, caret: int) -> None:
        """Take it that what Enter makes was made, and where the caret is behind it."""
        if self._wanted is not None:
            self._made, self._wanted = replace(self._wanted, caret=caret), None

    def taken_back(self, caret: int) -> Change | None:
        """Return what takes back what Enter made right before; None if it did not."""
        made = self._made
        return made.back if made is not None and made.caret == caret else None

    # How it is done

    def _by_rule(self, span: Span, is_other: bool, *, is_told: bool) -> Entered:
        style = self._paragraphs.prose_style
        near, at = self._paragraphs.around(span)
        made = entered(near, at, style, is_other=is_other)
        words = made.change.inserted
        if is_told:
            # New words may be shown there, which the text has not.
            change = Change(span, words[: len(words) - made.behind])
            return self._take(replace(made, change=change, behind=0))
        place = made.change.span.moved(span.start - at.start)
        return self._take(replace(made, change=Change(place, words)))

    def _take(self, made: Entered) -> Entered:
        start, words = made.change.span.start, made.change.inserted
        gone = self._live.slice(made.change.span)
        back = Change(Span(start, start + len(words)), gone)
        self._wanted = _MadeByEnter(back, made.caret, made.is_gap)
        return made

    def _on_edit_made(self, _edit: Edit) -> None:
        self._made = None
