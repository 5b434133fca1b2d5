"""A text that is ready to be shown, before anything else of its story is made.

How its lines end and what it is made of is worked out once here, for the page and for
whoever asks for it later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from desktop.session.story.live_text import LiveText
from desktop.text.paragraphs import wrapping_of
from desktop.text.structure.outline import outline
from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.text.paragraphs import Wrapping
    from desktop.text.structure.outline import Outline

_LOOKED_AT = 20_000
"""Code points that tell whether a story leaves blank lines between paragraphs."""
_FIRST = 40_000
"""Code points in the document when a page is painted: more than twice a large one."""


@value
class ReadyText:
    """A text in its document, its lines as they are to be shown.

    Attributes:
        live: The text.
        wrapping: How it uses its line ends.
        outline: Its parts.
        is_markdown: Whether it is Markdown.
    """

    live: LiveText
    wrapping: Wrapping
    outline: Outline
    is_markdown: bool = False


def ready_text(
    text: str, *, is_markdown: bool = False, flows: bool | None = None
) -> ReadyText:
    """Return ``text`` ready to be shown, a page of it.

    Of a long one the document has only the beginning, until `LiveText.complete`.

    Args:
        text: The text.
        is_markdown: Whether it is Markdown.
        flows: Whether the lines of hard-wrapped paragraphs flow; None if they do
            where there are any.
    """
    live = _live_text()
    wrapping = wrapping_of(text, is_markdown=is_markdown)
    live.load(text, _flowing(wrapping, flows), first=_FIRST)
    return ReadyText(live, wrapping, outline(text, is_markdown), is_markdown)


def loaded_text(text: str, parent: QObject | None = None) -> LiveText:
    """Return ``text`` in a document of its own; both belong to ``parent``."""
    live = _live_text(parent)
    live.load(text)
    return live


def _live_text(parent: QObject | None = None) -> LiveText:
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)  # ours undoes text and notes alike
    return LiveText(document, parent)


def begin_flowing(live: LiveText, wrapping: Wrapping, wanted: bool | None) -> None:
    """Let lines flow from the start if they shall, before there is a page.

    Args:
        live: The text.
        wrapping: How it uses its line ends.
        wanted: What the author chose for it; None if nothing.
    """
    live.flow(_flowing(wrapping, wanted))


def _flowing(wrapping: Wrapping, wanted: bool | None) -> Wrapping | None:
    flows = wrapping.is_wrapped if wanted is None else wanted
    return wrapping if flows else None


def is_loose(text: str) -> bool:
    """Return whether ``text`` leaves no blank lines between its paragraphs."""
    return "\n\n" not in text[:_LOOKED_AT]
