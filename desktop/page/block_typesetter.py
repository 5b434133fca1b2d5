"""Breaking the blocks of the page into lines, ghosts and all.

Every block is set the same way whether the layout belongs to Qt (which the caret and
input methods read) or to the page's own cache (which is drawn).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

from desktop.page.inline_suggestions import Ghosts, formats_with_ghosts, with_ghosts
from desktop.text.line_look import LineKind, LineLook
from desktop.typography.type_setting import COMMON, LineType, TypeSetting
from desktop.typography.typesetter import Typesetter

if TYPE_CHECKING:
    from desktop.typography.paragraph_looks import ParagraphLooks

_BLANK = LineLook(LineKind.BLANK)
_ALL_COMMON = re.compile(f"[{re.escape(COMMON)}]*")


class BlockTypesetter:
    """Sets the blocks of a story in one type, in a column ``width`` pixels wide.

    Attributes:
        setting: The type.
        looks: What kind of paragraph each block is.
        width: The width of the column, in pixels.
    """

    def __init__(
        self, setting: TypeSetting, looks: ParagraphLooks, width: float
    ) -> None:
        self.setting = setting
        self.looks = looks
        self.width = width
        self._typesetter = Typesetter(setting, width)
        self._ruler = QTextLayout("", setting.font)

    @property
    def geometry(self) -> tuple[object, ...]:
        """What typesetters with equal line breaks and heights have in common."""
        return self.setting.geometry, self.looks, self.width

    def type_at(self, block: int, text: str) -> LineType:
        """Return how block number ``block``, which reads ``text``, is set."""
        return self.setting.type_of(self.looks.look(block, text))

    def estimated_height(self, length: int) -> float:
        """Return about how high a paragraph of ``length`` code points will be.

        Counts a line feed at its end as part of the paragraph; does not look at
        the text at all.
        """
        if length <= 1:
            return self.setting.type_of(_BLANK).line_height
        return self.setting.body.height(self._typesetter.estimated_lines(length))

    def measured_height(self, block: int, text: str, ghosts: Ghosts = ()) -> float:
        """Return how high block number ``block`` is, which reads ``text``."""
        kind = self.type_at(block, text)
        is_short = len(text) * kind.widest <= self.width and not ghosts
        if is_short and _ALL_COMMON.fullmatch(text):
            return kind.height(1)
        return self._laid(self._ruler, block, text, ghosts) + kind.after

    def made(self, block: int, text: str, ghosts: Ghosts = ()) -> QTextLayout:
        """Return a new layout of ``text``, which stands in block ``block``."""
        layout = QTextLayout("", self.setting.font)
        layout.setCacheEnabled(True)
        self._laid(layout, block, text, ghosts)
        return layout

    def _laid(
        self, layout: QTextLayout, block: int, text: str, ghosts: Ghosts
    ) -> float:
        """Lay ``text`` out with ``ghosts`` in it; return where its last line ends."""
        formats = self.formats(block, text)
        layout.setText(with_ghosts(text, ghosts))
        layout.setFormats(formats_with_ghosts(formats, ghosts))
        return self.break_lines(layout, block, text)

    def break_lines(self, layout: QTextLayout, block: int, text: str) -> float:
        """Break ``layout`` of ``text`` into lines; return where the last one ends."""
        kind = self.type_at(block, text)
        return self._typesetter.break_lines(layout, text, kind)[-1]

    def formats(self, block: int, text: str) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body."""
        kind, is_markdown = self.type_at(block, text), self.looks.is_markdown
        return self._typesetter.formats(text, kind, is_markdown=is_markdown)
