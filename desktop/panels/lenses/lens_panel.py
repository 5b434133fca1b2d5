"""The panel of a lens: what it is called and shows, its sections, its keys.

It draws what any lens says in plain values, and knows none by name but for its title
and icon.  New figures change what is shown where it stands: scroll position, keys and
the pointed thing stay where they are.

Sections are made and laid out in slices, and seen together: those of a novel take
longer than a frame.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.lenses.section import Beats, Deed, Does
from desktop.panels.lenses.lens_faces import lens_icon, lens_title
from desktop.panels.lenses.panel_type import (
    INSET,
    PanelType,
    draw_words,
    leading,
    width_of,
)
from desktop.panels.lenses.panel_words import KeysFoot, PanelWords
from desktop.panels.lenses.section_widgets import section_widget
from desktop.panels.lenses.shown_sections import has_title, list_of, sections_shown
from desktop.session.slices import Slices
from desktop.widgets.buttons import IconButton
from desktop.widgets.keyboard import tab_before, tab_through
from desktop.widgets.labels import plain_tip
from desktop.wording.numbers import percentage
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.lenses.finding import Finding, LensName
    from desktop.lenses.lens import Seen
    from desktop.lenses.section import Section
    from desktop.panels.lenses.panel_words import KeyWords
    from desktop.panels.lenses.section_widgets import SectionWidget
    from desktop.session.lenses.seen_lens import SeenLens
    from desktop.steps import Steps
    from desktop.text.span import Span

_SIDE = 20
"""Beside the words of the panel, at 100 per cent; rows reach 8 further."""
_HEAD, _ABOVE, _BELOW = 30, 10, 8
"""The height of the head, and what is above it and below the sentence."""
_ICON, _NAME, _NAME_SIZE = 18, 26, 15 / 13
"""The side of the icon, from the left to the name, and its size in sizes of rows."""
_CLOSE, _CLOSE_ICON = 26, 16
"""The side of the cross, with and without its frame."""
_BEFORE_FIGURE, _LEAST_FIGURE = 8, 44
"""Between the name and what was found; where that has less room, it stands below."""
_BETWEEN = 12
"""Between two sections."""
_END = 16


class _Head(QWidget):
    """What the lens is called, what it found, and what takes it away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._icon, self._headline = "", "", ""
        self.close_button = IconButton("x", translate("No lens"), theme, self)

    def show_head(self, lens: LensName, headline: str) -> None:
        self._title, self._icon = lens_title(lens), lens_icon(lens)
        self._headline = headline
        self.setAccessibleName(", ".join(filter(None, (self._title, headline))))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.close_button.show_theme(theme)
        self.update()

    def arrange(self, style: PanelType, width: int) -> int:
        """Lay it out in ``width`` and return its height, in pixels."""
        self._line, side = style.row(_HEAD), style.px(_CLOSE)
        cross = style.px(_CLOSE_ICON)
        self.close_button.setIconSize(QSize(cross, cross))
        # The cross ends where the words do, its frame beyond them.
        self.close_button.setGeometry(
            width - side + (side - cross) // 2, (self._line - side) // 2, side, side
        )
        self._room = self._beside_title(style, width)
        self._name_right = self._room.left() - style.px(_BEFORE_FIGURE)
        fits = width_of(self._headline, style.plain) <= self._room.width()
        if self._room.width() >= style.px(_LEAST_FIGURE) and fits:
            self.setToolTip("")
            return self._line
        pitch = leading(style.plain)
        self._room = QRectF(style.px(_NAME), self._line - style.px(4), width, pitch)
        self._room.setRight(width)
        self._name_right = self.close_button.x()
        is_cut = width_of(self._headline, style.plain) > self._room.width()
        self.setToolTip(plain_tip(self._headline) if is_cut else "")
        return self._line + pitch

    def _beside_title(self, style: PanelType, width: int) -> QRectF:
        """Return the room of the headline right of the title."""
        title = width_of(self._title, style.named(_NAME_SIZE))
        left = style.px(_NAME) + title + style.px(_BEFORE_FIGURE)
        right = self.close_button.x() - style.px(5)
        return QRectF(left, 0, min(right, width) - left, self._line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._title:
            return
        style, theme = PanelType(self._theme, self.font()), self._theme
        painter = QPainter(self)
        side = style.px(_ICON)
        place = QRect(0, (self._line - side) // 2, side, side)
        icon(self._icon, theme.text).paint(painter, place)
        left = style.px(_NAME)
        name = QRectF(left, 0, self._name_right - left + 1, self._line)
        draw_words(painter, name, self._title, style.named(_NAME_SIZE), theme.text)
        is_beside = self._room.top() == 0
        draw_words(
            painter,
            self._room,
            self._headline,
            style.plain,
            theme.quiet,
            is_right=is_beside,
        )
        painter.end()


class LensPanel(QFrame):
    """Shows what a lens sees of the story.

    Attributes:
        filling: What makes its sections.

    Signals:
        deed: Something is to be done; carries the ``Deed``.
        closed: The author wants no lens any more.
    """

    deed = Signal(Deed)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lens: LensName | None = None
        self._headline = ""
        self._share: float | None = None
        self._sections: list[SectionWidget] = []
        self._made: list[SectionWidget] = []  # which are not seen yet
        self.filling = Slices(self)
        self._named: Mapping[str, str] = {}
        self._told: tuple[Section, ...] = ()
        self._shown: tuple[Section, ...] = ()
        self._view: Span | None = None
        self._paragraph: Span | None = None
        self._finding: Finding | None = None
        self._list = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._sentence = PanelWords(theme, self)
        self._problem = PanelWords(theme, self)
        self._area = QScrollArea(self)
        self._body = QWidget(self._area)
        self._foot = KeysFoot(theme, self)
        # Whoever looks for what takes the keys here comes to the sections first.
        self._head = _Head(theme, self)
        self._set_up()

    def _set_up(self) -> None:
        self._body.setObjectName("panel_body")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._head.close_button.clicked.connect(self.closed)

    # What is shown

    def show_lens(self, lens: LensName) -> None:
        """Show that the story is looked at through ``lens``, which has seen nothing."""
        if lens is not self._lens:
            self._lens = lens
            self._share, self._list = 0.0, ""
            self._show_words("", "")
            self._show_sections(())

    def show_seen(self, seen: Seen | SeenLens, lens: LensName) -> None:
        """Show what ``lens`` saw; what is the same as before stays as it is."""
        self.show_lens(lens)
        self._share = None
        self._problem.show_words("")
        self._show_words(seen.headline, seen.sentence)
        self._show_sections(seen.sections)

    def show_reading(self, share: float | None) -> None:
        """Show how much is read by now, from 0 to 1; None if all is."""
        if share != self._share:
            self._share = share
            self._show_head()

    def show_problem(self, problem: str) -> None:
        """Show in a sentence why the lens cannot see anything; empty if it can."""
        if not (problem or self._problem.text()):
            return
        if problem:
            self._share = None
        self._problem.show_words(problem, "error")
        self._show_head()

    def show_keys(
        self, keys: Sequence[KeyWords], named: Mapping[str, str] | None = None
    ) -> None:
        """Show which keys there are.

        Args:
            keys: Those at the foot.
            named: By the ids of actions, those that sections may name.
        """
        self._foot.show_keys(keys)
        if named is not None and named != self._named:
            self._named = named
            for section in (*self._sections, *self._made):
                section.name_keys(named)
            self._arrange()

    def show_view(self, view: Span | None, paragraph: Span | None = None) -> None:
        """Show what is in view of the story.

        Args:
            view: In code points; None if nothing is.
            paragraph: The paragraph that is read, if that is known.
        """
        if (view, paragraph) == (self._view, self._paragraph):
            return
        self._view, self._paragraph = view, paragraph
        if any(isinstance(section, Beats) for section in self._told):
            self._show_sections(self._told)
        for section in self._sections:
            seen = section.show_view(view, paragraph)
            if section.grows:
                self._follow(section, seen)

    def show_current(self, finding: Finding | None) -> None:
        """Show which finding is stepped to; None for none."""
        self._finding = finding
        if finding is not None and (found := list_of(self._told, finding)):
            self._show_list(found)
        seen = [(each, each.show_current(finding)) for each in self._sections]
        for section, room in seen:
            if not room.isEmpty():
                self._follow(section, room)
                break

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for part in (self._head, self._sentence, self._problem, self._foot):
            part.show_theme(theme)
        for section in (*self._sections, *self._made):
            section.show_theme(theme)
        self._arrange()

    def come_before(self, page: QWidget) -> None:
        """Let Tab go from the panel to ``page``, and back from there."""
        tab_before(self._head.close_button, page)
        tab_through(self._stops())

    def focus_panel(self) -> None:
        """Give the keys to its first section, or to the cross if there is none."""
        cross, *others = self._stops()
        first = next((each for each in others if not each.isHidden()), cross)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_words(self, headline: str, sentence: str) -> None:
        self._headline = headline
        self._sentence.show_words(sentence)
        self._show_head()

    def _show_head(self) -> None:
        if self._lens is None:
            return
        headline = self._headline
        if self._share:
            headline = translate("reading… {share}", share=percentage(self._share))
        elif self._share is not None:
            headline = translate("reading…")
        self._head.show_head(self._lens, headline)
        self._arrange()
        self.setAccessibleName(lens_title(self._lens))

    def _show_sections(self, sections: Sequence[Section]) -> None:
        self._told = tuple(sections)
        shown = sections_shown(sections, self._view, self._list)
        if shown != self._shown:
            self._shown = shown
            self.filling.start(self._filled(shown), at_once=not shown)

    def _show_list(self, key: str) -> None:
        """Show the list of that key in place of those like it."""
        self._list = key
        self._show_sections(self._told)
        self.filling.finish()
        for section in self._sections:
            section.show_list(key)

    def _on_deed(self, deed: Deed) -> None:
        if deed.does is Does.SHOW:
            self._show_list(deed.key)
        else:
            self.deed.emit(deed)

    def _filled(self, shown: Sequence[Section]) -> Steps[None]:
        """Have a widget for each section, the same one where that can be."""
        pool, filled = [*self._sections, *self._made], []
        for section in shown:
            widget = next((each for each in pool if each.takes(section)), None)
            if widget is None:
                widget = self._new(section)
                self._made.append(widget)
            else:
                pool.remove(widget)
                widget.show_section(section)
            filled.append(widget)
            yield
            if not widget.grows:
                widget.arrange(self._width_within(), 0)
                yield
        for unused in pool:
            unused.hide()
            unused.deleteLater()
        self._sections, self._made = filled, []
        for each in filled:
            self._tell(each)
        self._arrange()
        tab_through(self._stops())

    def _new(self, section: Section) -> SectionWidget:
        made = section_widget(section, self._theme, self._body)
        made.deed.connect(self._on_deed)
        made.reached.connect(partial(self._bring_into_view, made))
        self._tell(made)
        # It has its type once it is shown, and no room before all have.
        made.resize(0, 0)
        made.show()
        return made

    def _tell(self, section: SectionWidget) -> None:
        """Tell a section all that may be another since it was made."""
        section.show_view(self._view, self._paragraph)
        section.show_current(self._finding)
        section.show_list(self._list)
        section.name_keys(self._named)

    def _stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        by_tab = Qt.FocusPolicy.TabFocus
        inner = [
            each
            for section in self._sections
            for each in section.stops()
            if each.focusPolicy() & by_tab
        ]
        return [self._head.close_button, *inner]

    # Where it stands

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # What stands in it has the new type a little later than itself.
            again = QEvent(QEvent.Type.LayoutRequest)
            QCoreApplication.postEvent(self, again)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Place the words above, the sections and the foot."""
        self.ensurePolished()
        style, room = PanelType(self._theme, self.font()), self.contentsRect()
        side, y = style.px(_SIDE), style.px(_ABOVE)
        inner = max(room.width() - 2 * side, 1)
        head, foot = self._head.arrange(style, inner), self._foot.sizeHint().height()
        # The frame of the cross reaches further than the words.
        self._head.setGeometry(side, y, inner + side // 2, head)
        y += head
        for words in (self._sentence, self._problem):
            height = words.height_for(inner)
            words.setGeometry(side, y, inner, height)
            y += height + (style.px(_BELOW) if height else 0)
        left = side - style.px(INSET)
        bottom = room.height() - foot
        self._foot.setGeometry(side, bottom, inner, foot)
        self._area.setGeometry(left, y, room.width() - left, max(bottom - y, 0))
        self._stack(style, self._width_within())

    def _width_within(self) -> int:
        """Return how wide sections are, in pixels."""
        style = PanelType(self._theme, self.font())
        left = style.px(_SIDE) - style.px(INSET)
        bar = self._area.verticalScrollBar().sizeHint().width()
        # The scroll bar stands in the margin, so nothing moves when it comes.
        width = self.contentsRect().width() - 2 * left
        return max(min(width, self._area.width() - bar), 1)

    def _stack(self, style: PanelType, width: int) -> None:
        """Place the sections below one another, each as high as it needs."""
        room = self._area.height()
        gap, end = style.px(_BETWEEN), style.px(_END)
        heights = {
            each: each.arrange(width, 0) for each in self._sections if not each.grows
        }
        growing = [each for each in self._sections if each.grows]
        spare = room - sum(heights.values()) - gap * len(self._sections) - end
        for each in growing:
            heights[each] = each.arrange(width, max(spare // len(growing), 0))
        y = 0 if not self._shown or has_title(self._shown[0]) else style.px(4)
        for each in self._sections:
            each.setGeometry(0, y, width, heights[each])
            y += heights[each] + gap
        self._body.resize(self._area.width(), max(y - gap + end, 1))

    def _follow(self, section: SectionWidget, place: QRect) -> None:
        """Bring a place into view, unless the keys are here."""
        focused = QApplication.focusWidget()
        is_busy = focused is not None and self.isAncestorOf(focused)
        if not (place.isEmpty() or is_busy):
            self._bring_into_view(section, place)

    def _bring_into_view(self, section: SectionWidget, place: QRect) -> None:
        middle = place.translated(section.pos()).center()
        beside = min(place.height() // 2 + 1, self._area.height() // 2)
        self._area.ensureVisible(0, middle.y(), 0, beside)
