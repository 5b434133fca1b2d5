"""The panel on the left in StoryPass: parts, progress, and which notes are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.note_filter import NoteFilter
from desktop.panels.note_filters import NoteFilters
from desktop.panels.part_list import PartList
from desktop.panels.pass_section import PassSection
from desktop.panels.section_head import SectionHead
from desktop.panels.side_panel import panel_width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.appearance.theme import Theme
    from desktop.panels.filter_menu import FilterChoice
    from desktop.panels.kind_rows import KindRow
    from desktop.panels.part_titles import PartRow

_LIST_SIDE, _WORDS_SIDE = 12, 8
"""BackgroundJobs the rows; beside the words above them, in pixels."""

_BETWEEN = 27
"""Between two sections, in pixels."""

_ROW_ROOM = 5
"""Below the words of a row, which plain words do not have, in pixels."""


class ContentsPanel(QScrollArea):
    """The parts of the story, this pass's progress, the notes by kind.

    Signals:
        part_chosen: A part was clicked or entered; carries where it starts, in code
            points.
        filter_changed: Other notes are to be shown; carries the ``NoteFilter``.

    Attributes:
        passes: How far this pass has come, and the others.
    """

    part_chosen = Signal(int)
    filter_changed = Signal(NoteFilter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts = PartList(theme, self)
        self._parts.part_chosen.connect(self.part_chosen)
        self.passes = PassSection(theme, self)
        self._filters = NoteFilters(theme, self)
        self._filters.filter_changed.connect(self.filter_changed)
        self._lay_out()

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts``, the parts of the story in text order."""
        self._parts.show_parts(parts)

    def show_current(self, index: int | None) -> None:
        """Show that the part at ``index`` is being read; None if none is."""
        self._parts.show_current(index)

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1, in their order."""
        self._parts.show_read(shares)

    def show_kinds(self, kinds: Sequence[KindRow]) -> None:
        """Show how many notes there are of each kind."""
        self._filters.show_kinds(kinds)

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer what else the notes can be filtered by."""
        self._filters.show_choices(sections)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Set the filters to ``wanted`` without telling anybody."""
        self._filters.show_filter(wanted)

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._filters.show_meanings(meanings)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._parts, self.passes, self._filters):
            part.show_theme(theme)

    def focus_contents(self) -> None:
        """Give the keys to the list of parts."""
        self._parts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def sizeHint(self) -> QSize:
        return QSize(panel_width(self), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(panel_width(self), super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setObjectName("panel_body")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_LIST_SIDE, 18, _LIST_SIDE, 14)
        layout.setSpacing(0)
        layout.addWidget(_inset(SectionHead("Contents", body)))
        layout.addSpacing(8)
        layout.addWidget(self._parts)
        layout.addSpacing(_BETWEEN)
        layout.addWidget(self.passes)
        layout.addSpacing(_BETWEEN + _ROW_ROOM)
        layout.addWidget(self._filters)
        layout.addStretch()
        self.setWidget(body)


def _inset(widget: QWidget) -> QWidget:
    """Return ``widget``, its words level with those of the rows."""
    widget.setContentsMargins(_WORDS_SIDE, 0, _WORDS_SIDE, 0)
    return widget
