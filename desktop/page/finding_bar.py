"""The line at a finding: what it is, what could stand there, and what can be done.

Pixels of the widget the bar lies on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE, text_font, ui_font
from desktop.appearance.key_names import as_signs
from desktop.page.page_bar import BAR_HEIGHT, PageBar, paint_hover, with_key
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.appearance.theme import Theme

_AWAY = 5
"""Between the words and the bar, in pixels."""
_BEFORE = 14
"""From the left edge of the bar to the words, whose line its own words begin under."""
_LONGEST, _LONGEST_MESSAGE = 40, 90
"""Code points of words and of a message that are shown; of longer ones, the first."""
_GAP, _PAD = 7, 8
_MOST_OFFERED = 3
"""Replacements that can be chosen with the mouse."""


class FindingBar(PageBar):
    """Says what a finding is, and offers what can be done about it.

    Signals:
        called: An action was clicked; carries its id.
        chosen: Another replacement was clicked; carries it.
    """

    called = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._message = _FindingMessage(self)
        self._offered = [_FindingChoice("", "", self) for _ in range(_MOST_OFFERED)]
        for each in self._offered:
            each.clicked.connect(self._on_offered_clicked)
        self._replace = _FindingChoice("", "finding-replacement", self)
        self._note = _FindingChoice(translate("note"), "finding-note", self)
        self._settle = _FindingChoice(translate("let it stand"), "settle-finding", self)
        self._deeds = (self._replace, self._note, self._settle)
        for deed in self._deeds:
            deed.clicked.connect(self._on_clicked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(self._message)
        for choice in (*self._offered, *self._deeds):
            row.addWidget(choice)
        self.show_theme(theme)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self.theme = theme
        text, quiet = QColor(theme.bar_text), QColor(theme.bar_quiet)
        self._message.show_colours(text, quiet)
        for choice in (*self._offered, *self._deeds):
            choice.show_colours(text, quiet)
        self.update()

    def show_finding(
        self,
        message: str,
        words: str,
        replacements: Sequence[str],
        keys: Mapping[str, str],
        *,
        edits: bool,
    ) -> None:
        """Say what is found.

        Args:
            message: What it is.
            words: What stands there.
            replacements: What could stand there, the best first.
            keys: The keys of the actions, by their ids.
            edits: Whether a replacement is put into the text rather than suggested.
        """
        self._message.show_words(message, words, replacements[:1])
        self._offer(replacements[1:])
        self._replace.show_words(
            translate("replace") if edits else translate("suggest")
        )
        self._replace.setVisible(bool(replacements))
        for deed in self._deeds:
            deed.show_key(keys.get(deed.action, ""))
        said = f"{message}: {words} → {replacements[0]}" if replacements else message
        self.setAccessibleName(said)

    def _offer(self, others: Sequence[str]) -> None:
        every = [*others, *[""] * _MOST_OFFERED]
        for each, words in zip(self._offered, every, strict=False):
            each.show_words(words)
            each.setVisible(bool(words))

    def show_at(self, words: QRect, viewport: QRect) -> bool:
        """Show the bar under ``words``, or over them if there is no room below.

        Returns:
            Whether there is room for it.
        """
        self._fit(viewport.width())
        return self.place_beside(words, viewport, _AWAY, _BEFORE)

    def _fit(self, room: int) -> None:
        """Leave out what has no room: replacements, the last first, or else long keys.

        The keys are what is known of a finding nowhere else; other words are in the
        menu as well.
        """
        for is_whole in (True, False):
            for deed in self._deeds:
                deed.show_whole_key(is_whole=is_whole)
            for offered in self._offered:
                offered.setVisible(bool(offered.words))
            for offered in reversed(self._offered):
                if self._width() > room:
                    offered.hide()
            if self._width() <= room:
                break
        self._row.activate()

    def _width(self) -> int:
        self._row.invalidate()
        return self.sizeHint().width()

    def _on_clicked(self) -> None:
        for deed in self._deeds:
            if deed is self.sender():
                self.called.emit(deed.action)

    def _on_offered_clicked(self) -> None:
        for each in self._offered:
            if each is self.sender():
                self.chosen.emit(each.words)


class _FindingMessage(QWidget):
    """What is found, the words struck out and what could stand there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, QFont]] = []
        self._text, self._quiet = QColor(), QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_colours(self, text: QColor, quiet: QColor) -> None:
        self._text, self._quiet = text, quiet
        self.update()

    def show_words(self, message: str, words: str, instead: Sequence[str]) -> None:
        plain, serif = ui_font(UI_SIZE), _serif()
        message = _short(message, _LONGEST_MESSAGE)
        self._parts = [(message, plain)]
        if instead:
            struck, strong = _serif(), _serif()
            struck.setStrikeOut(True)
            strong.setWeight(QFont.Weight.DemiBold)
            shown = instead[0] or translate("nothing")
            said = message.removesuffix(".")
            self._parts = [(translate("{message}: ", message=said), plain)]
            self._parts += [(_short(words), struck), (" → ", serif)]
            self._parts += [(_short(shown), strong)]
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = sum(QFontMetrics(f).horizontalAdvance(w) for w, f in self._parts)
        return QSize(width + 2 * _PAD, BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, baseline = _PAD, _baseline(self)
        for words, font in self._fitting():
            painter.setFont(font)
            painter.setPen(self._quiet if font.strikeOut() else self._text)
            painter.drawText(left, baseline, words)
            left += QFontMetrics(font).horizontalAdvance(words)
        painter.end()

    def _fitting(self) -> list[tuple[str, QFont]]:
        """Return what fits: the message is cut, not what could stand there."""
        over = self.sizeHint().width() - self.width()
        if over <= 0 or not self._parts:
            return self._parts
        (message, font), *others = self._parts
        metrics, end = QFontMetrics(font), Qt.TextElideMode.ElideRight
        blank = metrics.horizontalAdvance(" ")
        room = metrics.horizontalAdvance(message) - over - blank
        return [(f"{metrics.elidedText(message, end, max(room, 0))} ", font), *others]


class _FindingChoice(QAbstractButton):
    """Something that can be done: its key in a small frame, then its name.

    Attributes:
        action: The id of the action that does the same.
        words: What it says.
    """

    def __init__(self, words: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.action = action
        self.words, self._whole, self._key = words, "", ""
        self._text, self._quiet = QColor(), QColor()
        self._font, self._key_font = ui_font(UI_SIZE), ui_font(UI_SIZE - 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_words(words)

    def show_colours(self, text: QColor, quiet: QColor) -> None:
        self._text, self._quiet = text, quiet
        self.update()

    def show_words(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        self._whole = as_signs(key)
        self.setToolTip(with_key(self.words, key))
        self.show_whole_key(is_whole=True)

    def show_whole_key(self, *, is_whole: bool) -> None:
        """Show the key also if it is several together, or only if it is one."""
        self._key = self._whole if is_whole or " " not in self._whole else ""
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * _PAD + self._key_room() + self._words_width(), BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            paint_hover(painter, self.rect(), self._quiet)
        if self._key:
            frame = QRect(_PAD, 0, self._key_room() - _GAP, BAR_HEIGHT).adjusted(
                0, 7, 0, -8
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._quiet, 1))
            painter.drawRoundedRect(frame, 3, 3)
            painter.setFont(self._key_font)
            painter.setPen(self._text)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self._font)
        painter.setPen(self._text)
        painter.drawText(_PAD + self._key_room(), _baseline(self), _short(self.words))
        painter.end()

    def _key_room(self) -> int:
        if not self._key:
            return 0
        return QFontMetrics(self._key_font).horizontalAdvance(self._key) + 9 + _GAP

    def _words_width(self) -> int:
        return QFontMetrics(self._font).horizontalAdvance(_short(self.words))


def _serif() -> QFont:
    font = text_font()
    font.setPixelSize(UI_SIZE + 1)
    return font


def _short(words: str, most: int = _LONGEST) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[:most]}…"


def _baseline(part: QWidget) -> int:
    metrics = QFontMetrics(ui_font(UI_SIZE))
    return (part.height() + metrics.ascent() - metrics.descent()) // 2
