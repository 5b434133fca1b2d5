"""The sections of a lens's panel: each shows one value, and tells what is to be done.

A section is as wide as it is told, and says how high it is then; the panel stacks them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from desktop.lenses.section import (
    Bars,
    Beats,
    Chips,
    Deed,
    Does,
    Pairs,
    Question,
    Remark,
    Ribbon,
    Rows,
    Select,
    StoryLines,
)
from desktop.panels.lenses.beat_drawing import BeatsDrawing
from desktop.panels.lenses.chip_drawing import ChipsDrawing, draw_frame
from desktop.panels.lenses.choices import ChoiceField, ChoiceLine
from desktop.panels.lenses.line_drawing import LinesDrawing
from desktop.panels.lenses.list_drawings import BarsDrawing, RowsDrawing
from desktop.panels.lenses.pair_drawing import PairsDrawing
from desktop.panels.lenses.panel_type import INSET, PanelType
from desktop.panels.lenses.panel_words import PanelWords
from desktop.panels.lenses.ribbon_drawing import RibbonDrawing
from desktop.panels.lenses.section_view import SectionView
from desktop.widgets.labels import ElidedLabel, SectionHead
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme
    from desktop.lenses.finding import Finding
    from desktop.lenses.section import Button, Section
    from desktop.panels.lenses.section_drawing import SectionDrawing
    from desktop.text.span import Span

_HEAD, _BELOW_HEAD = 20, 5
_CARD_SIDE, _CARD_LEAD, _CARD_GAP = 10, 9, 6
"""Beside and above the words of a card, and between two of its buttons."""
_BUTTON = 26
_HINT_GAP = 8

_DRAWINGS: Mapping[type, Callable[[Any], SectionDrawing]] = {
    Ribbon: RibbonDrawing,
    StoryLines: LinesDrawing,
    Bars: BarsDrawing,
    Rows: RowsDrawing,
    Chips: ChipsDrawing,
    Beats: BeatsDrawing,
    Pairs: PairsDrawing,
}


class SectionWidget(QWidget):
    """One section of the panel.

    Signals:
        deed: Something is to be done; carries the ``Deed``.
        reached: The keys came to something; carries where that is, in its own pixels.
    """

    deed = Signal(Deed)
    reached = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def style_now(self) -> PanelType:
        """The type it is drawn in."""
        return PanelType(self._theme, self.font())

    @property
    def grows(self) -> bool:
        """Whether it takes the room that others leave."""
        return False

    def takes(self, section: Section) -> bool:
        """Return whether it can show ``section`` in place of what it shows."""
        raise NotImplementedError

    def show_section(self, section: Section) -> None:
        """Show ``section`` in place of what was shown."""
        raise NotImplementedError

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    def show_view(self, view: Span | None, paragraph: Span | None) -> QRect:
        """Show what is in view of the story, and which paragraph is read.

        Returns:
            Where that is seen, in its own pixels; empty if nowhere.
        """
        del view, paragraph
        return QRect()

    def show_current(self, finding: Finding | None) -> QRect:
        """Show which finding is stepped to; return where, as in ``show_view``."""
        del finding
        return QRect()

    def show_list(self, key: str) -> None:
        """Show which list is chosen of those that are shown one at a time."""

    def name_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys of actions as they are now, by the ids of these."""

    def stops(self) -> list[QWidget]:
        """Return what the keys can be on, in order."""
        return []

    def arrange(self, width: int, room: int) -> int:
        """Lay it out in ``width`` and return its height, in pixels.

        Args:
            width: In pixels.
            room: How high it may be if it grows, in pixels.
        """
        raise NotImplementedError


class PictureSection(SectionWidget):
    """A head, and below it a picture or a list."""

    def __init__(self, theme: Theme, parent: QWidget, section: Section) -> None:
        super().__init__(theme, parent)
        self._kind = type(section)
        self._view_span: Span | None = None
        self._paragraph: Span | None = None
        self._finding: Finding | None = None
        self._list = ""
        self._head = SectionHead("", self)
        self._aside = ElidedLabel(self)
        self._aside.setObjectName("aside")
        self._edit = QPushButton(translate("Edit…"), self)
        self._edit.setProperty("quiet", True)
        self._edit_deed = Deed()
        self._edit.clicked.connect(self._on_edit)
        self._section = section
        self.view = SectionView(self._made(section), self)
        self.view.deed.connect(self.deed)
        self.view.reached.connect(self._on_reached)
        self._show_head(section)

    def _made(self, section: Section) -> SectionDrawing:
        drawing = _DRAWINGS[type(section)](section)
        drawing.view, drawing.paragraph = self._view_span, self._paragraph
        drawing.finding, drawing.list_key = self._finding, self._list
        return drawing

    @property
    @override
    def grows(self) -> bool:
        return self.view.drawing.grows

    @override
    def takes(self, section: Section) -> bool:
        return type(section) is self._kind

    @override
    def show_section(self, section: Section) -> None:
        if section != self._section:
            self._section = section
            self.view.show_drawing(self._made(section))
            self._show_head(section)

    def _show_head(self, section: Any) -> None:
        title = getattr(section, "title", "")
        self._head.setText(title)
        self._head.setVisible(bool(title))
        aside = getattr(section, "figure_title", "")
        self._aside.show_text(aside)
        self._aside.setVisible(bool(aside))
        self._edit_deed = getattr(section, "edit", Deed())
        self._edit.setVisible(self._edit_deed.does is not Does.NOTHING)
        self._edit.setAccessibleName(translate("Edit: {list}", list=title))
        self.view.setAccessibleName(title or self.view.drawing.name)
        self.view.setAccessibleDescription(self.view.drawing.summary)

    @override
    def show_view(self, view: Span | None, paragraph: Span | None) -> QRect:
        if (view, paragraph) != (self._view_span, self._paragraph):
            self._view_span, self._paragraph = view, paragraph
            self.view.show_view(view, paragraph)
        return self.view.marked.translated(self.view.pos())

    @override
    def show_current(self, finding: Finding | None) -> QRect:
        if finding != self._finding:
            self._finding = finding
            self.view.show_current(finding)
        return self.view.found.translated(self.view.pos())

    @override
    def show_list(self, key: str) -> None:
        if key != self._list:
            self._list = self.view.drawing.list_key = key
            self.view.viewport().update()

    @override
    def stops(self) -> list[QWidget]:
        has_rows = self.view.drawing.rows > 0
        return [self._edit, self.view] if has_rows else [self._edit]

    @override
    def arrange(self, width: int, room: int) -> int:
        style, y = self.style_now, 0
        inset = style.px(INSET)
        is_headed = not (self._head.isHidden() and self._edit.isHidden())
        if is_headed:
            y = style.row(_HEAD)
            right = width - inset
            for beside in (self._edit, self._aside):
                if not beside.isHidden():
                    wide = beside.sizeHint().width()
                    beside.setGeometry(right - wide, 0, wide, y)
                    right -= wide + inset
            self._head.setGeometry(inset, 0, max(right - inset, 0), y)
            y += style.px(_BELOW_HEAD)
        height = self.view.lay_out(style, width, room - y)
        self.view.setGeometry(0, y, width, height)
        return y + height

    def _on_edit(self) -> None:
        self.deed.emit(self._edit_deed)

    def _on_reached(self, room: QRect) -> None:
        self.reached.emit(room.translated(self.view.pos()))


class SelectSection(SectionWidget):
    """A head, and below it where one of several things is chosen."""

    def __init__(self, theme: Theme, parent: QWidget, section: Select) -> None:
        super().__init__(theme, parent)
        self._head = SectionHead("", self)
        made = ChoiceLine if section.is_range else ChoiceField
        self.field: ChoiceLine | ChoiceField = made(theme, self)
        self.field.deed.connect(self.deed)
        self._hint = PanelWords(theme, self)
        self._keys: Mapping[str, str] = {}
        self._section = section
        self._show_select()

    @override
    def takes(self, section: Section) -> bool:
        is_range = isinstance(self.field, ChoiceLine)
        return isinstance(section, Select) and section.is_range == is_range

    @override
    def show_section(self, section: Section) -> None:
        assert isinstance(section, Select)
        if section != self._section:
            self._section = section
            self._show_select()

    def _show_select(self) -> None:
        section = self._section
        self._head.setText(section.title)
        self._head.setVisible(bool(section.title))
        self.field.show_select(section)
        self._show_hint()

    def _show_hint(self) -> None:
        hint, action = self._section.hint, self._section.hint_action
        if action:
            key = self._keys.get(action, "")
            hint = hint.replace("{key}", key) if key else ""
        self._hint.show_words(hint)

    @override
    def name_keys(self, keys: Mapping[str, str]) -> None:
        self._keys = keys
        self._show_hint()

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.field.show_theme(theme)
        self._hint.show_theme(theme)

    @override
    def stops(self) -> list[QWidget]:
        return [self.field]

    @override
    def arrange(self, width: int, room: int) -> int:
        style, y = self.style_now, 0
        inset = style.px(INSET)
        inner = width - 2 * inset
        if not self._head.isHidden():
            self._head.setGeometry(inset, 0, inner, style.row(_HEAD))
            y = style.row(_HEAD) + style.px(_BELOW_HEAD)
        height = self.field.sizeHint().height()
        self.field.setGeometry(inset, y, inner, height)
        y += height
        lines = self._hint.height_for(inner)
        if lines:
            y += style.px(_HINT_GAP)
            self._hint.setGeometry(inset, y, inner, lines)
        return y + lines


class WordsSection(SectionWidget):
    """A few words."""

    def __init__(self, theme: Theme, parent: QWidget, section: Remark) -> None:
        super().__init__(theme, parent)
        self._words = PanelWords(theme, self)
        self.show_section(section)

    @override
    def takes(self, section: Section) -> bool:
        return isinstance(section, Remark)

    @override
    def show_section(self, section: Section) -> None:
        assert isinstance(section, Remark)
        self._words.show_words(
            section.words, "error" if section.is_warning else "quiet"
        )

    @override
    def show_theme(self, theme: Theme) -> None:
        self._words.show_theme(theme)

    @override
    def arrange(self, width: int, room: int) -> int:
        inset = self.style_now.px(INSET)
        height = self._words.height_for(width - 2 * inset)
        self._words.setGeometry(inset, 0, width - 2 * inset, height)
        return height


class QuestionSection(SectionWidget):
    """A small card that asks something, with a button for each answer."""

    def __init__(self, theme: Theme, parent: QWidget, section: Question) -> None:
        super().__init__(theme, parent)
        self._section: Question | None = None
        self._title = PanelWords(theme, self, "bold")
        self._words = PanelWords(theme, self, "plain")
        self._quiet = PanelWords(theme, self, "plain")
        self._buttons: list[QPushButton] = []
        self.show_section(section)

    @override
    def takes(self, section: Section) -> bool:
        return isinstance(section, Question)

    @override
    def show_section(self, section: Section) -> None:
        assert isinstance(section, Question)
        if section == self._section:
            return
        self._section = section
        self.setAccessibleName(section.title or section.words)
        self._title.show_words(section.title, "text")
        self._words.show_words(section.words, "text")
        self._quiet.show_words(section.quiet)
        while len(self._buttons) > len(section.buttons):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(section.buttons):
            self._buttons.append(self._new_button())
        for made, button in zip(self._buttons, section.buttons, strict=True):
            _show_button(made, button)

    def _new_button(self) -> QPushButton:
        made = QPushButton(self)
        made.clicked.connect(self._on_clicked)
        made.show()
        return made

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and self._section is not None:
            self.deed.emit(self._section.buttons[self._buttons.index(sender)].deed)

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for words in (self._title, self._words, self._quiet):
            words.show_theme(theme)

    @override
    def stops(self) -> list[QWidget]:
        return list(self._buttons)

    @override
    def arrange(self, width: int, room: int) -> int:
        style, is_framed = self.style_now, self._is_framed
        side = style.px(INSET + (_CARD_SIDE if is_framed else 0))
        lead, gap = style.px(_CARD_LEAD if is_framed else 0), style.px(_CARD_GAP)
        y, inner = lead, width - 2 * side
        for words in (self._title, self._words, self._quiet):
            height = words.height_for(inner)
            words.setGeometry(side, y, inner, height)
            y += height
        x, high = side, style.row(_BUTTON)
        y += gap + 1 if is_framed else 0
        for button in self._buttons:
            wide = min(button.sizeHint().width(), inner)
            if x > side and x + wide > side + inner:
                x, y = side, y + high + gap
            button.setGeometry(x, y, wide, high)
            x += wide + gap
        return y + (high if self._buttons else -gap) + lead

    @property
    def _is_framed(self) -> bool:
        """Whether there is more than a button."""
        told = self._section
        return told is not None and bool(told.words or told.title or told.quiet)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_framed:
            return
        style = self.style_now
        inset = style.px(INSET)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(inset, 0, -inset, 0)
        draw_frame(painter, room, style, radius=style.px(6))
        painter.end()


def _show_button(made: QPushButton, button: Button) -> None:
    made.setText(button.label.replace("&", "&&"))
    made.setAccessibleName(button.label)
    made.setToolTip("")
    if made.property("main") != button.is_main:
        made.setProperty("main", button.is_main)
        made.style().unpolish(made)
        made.style().polish(made)


def section_widget(section: Section, theme: Theme, parent: QWidget) -> SectionWidget:
    """Return what shows ``section``."""
    if isinstance(section, Select):
        return SelectSection(theme, parent, section)
    if isinstance(section, Question):
        return QuestionSection(theme, parent, section)
    if isinstance(section, Remark):
        return WordsSection(theme, parent, section)
    return PictureSection(theme, parent, section)
