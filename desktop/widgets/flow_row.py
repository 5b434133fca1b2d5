"""Widgets side by side, in as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FlowRow(QWidget):
    """Widgets of any width, in lines that are filled one after the other."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        """Make it empty.

        Args:
            gap: Between two widgets of a line, in pixels.
            parent: What it stands in.
        """
        super().__init__(parent)
        self._gap = gap
        self._lead = max(gap // 4, 1)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put ``part`` behind the others."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._placed(width)[1]

    @override
    def sizeHint(self) -> QSize:
        widths = (part.sizeHint().width() + self._gap for part in self._parts)
        return QSize(sum(widths), self.heightForWidth(self.width() or 10_000))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((p.minimumSizeHint().width() for p in self._parts), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), 1)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        places, height = self._placed(self.width())
        above = max((self.height() - height) // 2, 0)
        for part, place in zip(self._parts, places, strict=True):
            part.setGeometry(place.translated(0, above))

    def _placed(self, width: int) -> tuple[list[QRect], int]:
        """Return where each widget stands, and how high all of it is."""
        lines: list[list[tuple[QWidget, QRect]]] = [[]]
        left = top = height = 0
        for part in self._parts:
            size = part.sizeHint()
            if lines[-1] and left + size.width() > width:
                lines.append([])
                left, top, height = 0, top + height + self._lead, 0
            place = QRect(left, top, min(size.width(), width), size.height())
            lines[-1].append((part, place))
            left += size.width() + self._gap
            height = max(height, size.height())
        placed = [_in_the_middle(line) for line in lines]
        return [place for line in placed for place in line], top + height


def _in_the_middle(line: list[tuple[QWidget, QRect]]) -> list[QRect]:
    tallest = max((place.height() for _, place in line), default=0)
    return [p.translated(0, (tallest - p.height()) // 2) for _, p in line]
