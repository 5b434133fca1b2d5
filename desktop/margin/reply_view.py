"""A reply on the chosen card, and what was written elsewhere for a note or reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.margin.card_drawing import paint_byline
from desktop.margin.card_fields import EditableWords
from desktop.margin.card_style import BETWEEN, INSET
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.margin.card_style import CardStyle

_INDENT = 12
_ABOVE = 8
"""Over a reply, in pixels."""


class OtherVersions(QLabel):
    """Shows all of each version, to be read and copied; hidden if there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setContentsMargins(INSET, 0, INSET, BETWEEN)
        self.hide()

    def show_versions(self, versions: Sequence[str], style: CardStyle) -> None:
        """Show ``versions``, each in lines of its own."""
        self.setFont(style.fine_font)
        lines = (translate("Other version: {words}", words=each) for each in versions)
        self.setText("\n".join(lines))
        self.setVisible(bool(versions))


class ReplyView(QWidget):
    """Shows a reply, and lets the author rewrite it.

    Attributes:
        reply_id: The id of the reply that is shown.
        words: Its words, and the field for them.

    Signals:
        edited: The author changed the words; carries the reply's id and the words.
        asked_to_edit: The author clicked the words; carries the reply's id.
    """

    edited = Signal(str, str)
    asked_to_edit = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply_id = ""
        self.words = EditableWords(
            translate("Reply"), translate("Write a reply…"), self
        )
        self.words.edited.connect(self._on_edited)
        self.words.asked_to_edit.connect(self._on_asked_to_edit)
        self._others = OtherVersions(self)

    def show_reply(
        self, reply: Annotation, byline: str, date: str, style: CardStyle
    ) -> None:
        """Show ``reply``, by whom and when it was written."""
        self.reply_id = reply.id
        self._byline, self._date, self._style = byline, date, style
        self.words.show_words(reply.words, style, style.text)
        self._others.show_versions(reply.other_versions, style)
        self.update()

    def height_for(self, width: int) -> int:
        """Place the words, and return how tall all is at ``width`` pixels."""
        top = _ABOVE + self._style.header_height
        inside = width - _INDENT
        height = self.words.height_for(inside)
        self.words.setGeometry(_INDENT, top, inside, height)
        bottom = top + height
        if not self._others.isHidden():
            height = self._others.heightForWidth(inside)
            self._others.setGeometry(_INDENT, bottom, inside, height)
            bottom += height
        return bottom

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(_INDENT, _ABOVE, self.width() - _INDENT, self._style.header_height)
        paint_byline(painter, line, self._style, self._byline, self._date)
        rule = QRect(6, _ABOVE + 2, 1, self.height() - _ABOVE - 2)
        painter.fillRect(rule, QColor(self._style.theme.card_line))
        painter.end()

    def _on_edited(self, words: str) -> None:
        self.edited.emit(self.reply_id, words)

    def _on_asked_to_edit(self) -> None:
        self.asked_to_edit.emit(self.reply_id)
