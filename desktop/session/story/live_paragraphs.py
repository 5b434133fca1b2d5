"""The paragraphs of a text that is being edited, whatever lines they are written in.

How the text as a whole uses its line ends is worked out when it is first asked for, and
again only when somebody who looked at the whole text anew says so; an edit hardly ever
changes it.  What stands at a place is told from the lines around it alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.editing.prose_style import ProseStyle, prose_style_of
from desktop.text.flowing import evened, fitted, flowed
from desktop.text.paragraphs import (
    FAR_REACH,
    REACH,
    Wrapping,
    paragraph_at,
    wrapping_of,
)
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.session.story.live_text import LiveText
    from desktop.steps import Steps


class LiveParagraphs:
    """Knows the paragraphs of a live text; positions are its code points."""

    def __init__(
        self,
        live: LiveText,
        wrapping: Wrapping | None = None,
        *,
        is_markdown: bool = False,
    ) -> None:
        self._live = live
        self._is_markdown = is_markdown
        self._wrapping = wrapping
        self._prose_style: ProseStyle | None = None

    @property
    def prose_style(self) -> ProseStyle:
        """How the text parts its paragraphs and sentences, as was last worked out."""
        if self._prose_style is None:
            self._prose_style = prose_style_of(self._live.text, self.wrapping)
        return self._prose_style

    @property
    def wrapping(self) -> Wrapping:
        """How the text uses its line ends, as was last worked out."""
        if self._wrapping is None:
            text = self._live.text
            self._wrapping = wrapping_of(text, is_markdown=self._is_markdown)
        return self._wrapping

    def doubt(self) -> None:
        """Work out anew, when it is next asked for, how the text uses its line ends."""
        self._wrapping = self._prose_style = None

    def renewing(self) -> Steps[None]:
        """Work out anew, step by step, what somebody asked for; it stays until then."""
        if self._wrapping is None:
            return
        text, is_asked = self._live.text, self._prose_style is not None
        yield
        wrapping = wrapping_of(text, is_markdown=self._is_markdown)
        yield
        style = prose_style_of(text, wrapping) if is_asked else None
        self._wrapping, self._prose_style = wrapping, style
        yield

    def at(self, position: int) -> Span:
        """Return the paragraph at ``position``, without the line end after it.

        One that goes on beyond what is looked at is cut there.
        """
        near, place = self._around(Span(position, position))
        return paragraph_at(near, place.start, self.wrapping).moved(
            position - place.start
        )

    def flowing(self, span: Span) -> str:
        """Return the words of ``span``, the line ends in its paragraphs as blanks."""
        if "\n" not in (words := self._live.slice(span)):
            return words
        return flowed(*self._around(span), self.wrapping)

    def evened(self, span: Span) -> str:
        """Return the words of ``span``, with as many blanks for line ends in them."""
        if "\n" not in (words := self._live.slice(span)):
            return words
        return evened(*self._around(span), self.wrapping)

    def fitted(self, span: Span, words: str) -> str:
        """Return ``words`` as they are to stand in the place of ``span``.

        In a hard-wrapped paragraph they are put into lines.
        """
        near, place = self._around(span)
        return fitted(near, place, words, self.wrapping) if "\n" in near else words

    def around(self, span: Span) -> tuple[str, Span]:
        """Return the text around ``span``, and where it is in that.

        In Markdown that is much before it: the fence of code it is in may be far.
        """
        reach = FAR_REACH if self._is_markdown else REACH
        start = max(span.start - reach, 0)
        near = Span(start, min(span.end + REACH, len(self._live)))
        return self._live.slice(near), span.moved(-start)

    def _around(self, span: Span) -> tuple[str, Span]:
        """Return the text around ``span``, and where it is in that."""
        start = max(span.start - REACH, 0)
        near = Span(start, min(span.end + REACH, len(self._live)))
        return self._live.slice(near), span.moved(-start)
