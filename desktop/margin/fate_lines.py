"""What became of a passage, on the chosen card: then and now, word by word.

Pixels.  Words that went are struck through, words that came are coloured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

from desktop.anchoring.anchor import AnchorState
from desktop.margin.broken_text import BrokenText
from desktop.session.offsets import len_utf16
from desktop.text.diff import Fate, word_diff
from desktop.typography.formats import coloured, format_range

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextCharFormat

    from desktop.margin.card_face import CardFace
    from desktop.margin.card_style import CardStyle
    from desktop.session.note_view import NoteView

_MOST_LINES = 8
"""A long passage that was rewritten must not push the note off the card."""


class FateLines:
    """The lines that tell what became of a passage.

    Args:
        view: The note and its passage.
        face: What its card says.
        style: In which type and colours.
        width: How wide a line may be, in pixels.
    """

    def __init__(
        self, view: NoteView, face: CardFace, style: CardStyle, width: float
    ) -> None:
        is_changed = view.anchor.state is AnchorState.CHANGED and view.passage
        text, ranges = face.fate, list[QTextLayout.FormatRange]()
        if is_changed:
            text, ranges = _then_and_now(view, style)
        self._colour = style.removed if face.is_lost else style.quiet
        self._lines = BrokenText(
            text, style.fine_font, width, style.fine_line_height, _MOST_LINES, ranges
        )

    @property
    def height(self) -> int:
        """How tall the lines are together, in pixels."""
        return self._lines.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the lines from that corner, in pixels."""
        self._lines.paint(painter, left, top, self._colour)


def _then_and_now(
    view: NoteView, style: CardStyle
) -> tuple[str, list[QTextLayout.FormatRange]]:
    text, ranges = "Changed: ", list[QTextLayout.FormatRange]()
    for words in word_diff(view.first_passage, view.passage):
        gap = " " if words.fate is Fate.CAME and not text.endswith(" ") else ""
        text += gap
        made = _format(words.fate, style)
        if made is not None:
            part = format_range(len_utf16(text), len_utf16(words.text), made)
            ranges.append(part)
        text += words.text
    return text, ranges


def _format(fate: Fate, style: CardStyle) -> QTextCharFormat | None:
    if fate is Fate.KEPT:
        return None
    went = fate is Fate.WENT
    made = coloured(style.removed if went else style.added)
    made.setFontStrikeOut(went)
    return made
