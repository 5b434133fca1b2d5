"""The panel of readers: who they are, what is to be placed, what they felt.

It shows plain values and tells what the author wants; new ones change what is shown
where it stands.  Lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.kinds import Status
from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.panel_type import INSET, PanelType
from desktop.panels.lenses.section_drawing import SectionPlace
from desktop.panels.lenses.section_view import SectionView
from desktop.panels.readers.lost_drawing import LostDrawing
from desktop.panels.readers.reaction_drawing import ReactionsDrawing
from desktop.panels.readers.reader_drawing import ReadersDrawing, wish_of
from desktop.panels.readers.shown_lines import ReadersShown, Wish
from desktop.widgets.buttons import IconButton, Switch
from desktop.widgets.keyboard import is_bare, tab_before, tab_through
from desktop.widgets.labels import ElidedLabel, SectionHead, plain_label
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.appearance.theme import Theme
    from desktop.panels.lenses.section_drawing import SectionDrawing
    from desktop.panels.readers.shown_lines import LostLine

_SIDE = 12
"""Beside the rows, whose words stand ``INSET`` further in."""
_ABOVE, _BELOW_HEAD, _SECTION, _END = 8, 4, 20, 20
_CROSS = 16
_ALL, _OPEN, _AGREED = "all", "open", "agreed"
_STATES = (
    (_ALL, translate("All")),
    (_OPEN, translate("Open")),
    (_AGREED, translate("Agreed")),
)
_BLIND_TIP = translate(
    "Readers’ notes wait, and are seen nowhere, until you have ended a pass of your "
    "own or ask for them"
)


class _Section(QWidget):
    """A head, and below it what a drawing draws."""

    def __init__(self, title: str, drawing: SectionDrawing, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = SectionHead(title, self)
        self.aside = ElidedLabel(self)
        self.aside.setObjectName("aside")
        self.view = SectionView(drawing, self)
        self.view.setAccessibleName(title)
        # As high as what it shows: what is left of the panel stays below.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.addWidget(self.head)
        row.addStretch()
        row.addWidget(self.aside)
        self._layout.addLayout(row)
        self._layout.addWidget(self.view)
        self._layout.setSpacing(_BELOW_HEAD)

    def show_drawing(self, drawing: SectionDrawing) -> None:
        """Show what ``drawing`` draws."""
        self.view.show_drawing(drawing)
        self.view.setAccessibleDescription(drawing.summary)
        self.setVisible(drawing.rows > 0)

    def arrange(self, style: PanelType, width: int) -> None:
        """Lay it out in ``width``."""
        self.view.setFixedHeight(max(self.view.lay_out(style, width, 0), 1))


class ReadersPanel(QFrame):
    """Shows readers and what became of their notes.

    Signals:
        closed: The author wants the panel away.
        send_wanted: The author wants to send the story to somebody.
        only_wanted: One reader’s notes alone are to be shown, or everybody’s again;
            carries the id of the reader.
        eye_pressed: The notes of a reader are to be hidden or shown; carries the id.
        names_hidden: Readers are to go by letters, or by names; carries which.
        blindness_wanted: Notes of readers are to wait, or not; carries which.
        unfolding_wanted: All notes that wait are to be shown.
        showing_wanted: The next place is to be shown where a passage may be; carries
            its key.
        place_reached: The keys are at one of those places; carries the key, and which.
        placing_wanted: A passage is to be put at one of them; carries the same.
        go_wanted: A place of the story is to be shown; carries it, in code points.
        state_chosen: Notes in one state alone are to be shown; carries the ``Status``
            or None, and whether those with which the author agrees.
    """

    closed = Signal()
    send_wanted = Signal()
    only_wanted = Signal(str)
    eye_pressed = Signal(str)
    names_hidden = Signal(bool)
    blindness_wanted = Signal(bool)
    unfolding_wanted = Signal()
    showing_wanted = Signal(str)
    place_reached = Signal(str, int)
    placing_wanted = Signal(str, int)
    go_wanted = Signal(int)
    state_chosen = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ReadersShown()
        self.setAccessibleName(translate("Readers"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._make_widgets(theme)
        self._lay_out()
        self._connect()

    def _make_widgets(self, theme: Theme) -> None:
        self._area = QScrollArea(self)
        self._body = QWidget(self._area)
        self._body.setObjectName("panel_body")
        self._send = QPushButton(translate("Send to…"), self._body)
        self._send.setProperty("quiet", True)
        self._send.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close = translate("Close the panel of readers")
        self._close = IconButton("x", close, theme, self._body)
        self._close.setIconSize(QSize(_CROSS, _CROSS))
        self._head = SectionHead(translate("Readers"), self._body)
        self._readers = SectionView(ReadersDrawing(()), self._body)
        self._readers.setAccessibleName(translate("Readers"))
        self._nobody = plain_label(self._body, "waiting", wraps=True)
        self._nobody.setText(translate("Nobody has sent notes on this story yet."))
        names = translate("Hide names: A, B, C")
        self._names = QCheckBox(names, self._body)
        blind = translate("Read first: their notes wait")
        self._blind = QCheckBox(blind, self._body)
        for box in (self._names, self._blind):
            # A click must not take the caret out of the page.
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._blind.setToolTip(_BLIND_TIP)
        self._blind.setAccessibleDescription(_BLIND_TIP)
        self._waiting = plain_label(self._body, "waiting")
        self._unfold = QPushButton(translate("Show"), self._body)
        self._unfold.setProperty("quiet", True)
        self._unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body = self._body
        self._lost = _Section(translate("To place"), LostDrawing(()), body)
        drawing = ReactionsDrawing(self._shown)
        self._reactions = _Section(translate("Reactions"), drawing, body)
        self._show_head = SectionHead(translate("Show"), self._body)
        self._states = Switch(theme, padding=6, lead=3, parent=self._body)
        self._states.setAccessibleName(translate("Show open or agreed notes"))
        self._states.set_choices(_STATES)

    def _lay_out(self) -> None:
        head = _inset(self._head)
        head.addStretch()
        head.addWidget(self._send)
        head.addWidget(self._close)
        waiting = _inset(self._waiting)
        waiting.addWidget(self._unfold)
        waiting.addStretch()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _END)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(_BELOW_HEAD)
        layout.addLayout(_inset(self._nobody))
        layout.addWidget(self._readers)
        layout.addSpacing(8)
        layout.addLayout(_inset(self._names))
        layout.addSpacing(2)
        layout.addLayout(_inset(self._blind))
        waiting.setSpacing(6)
        layout.addLayout(waiting)
        for section in (self._lost, self._reactions):
            layout.addWidget(section)
            section.setContentsMargins(0, _SECTION, 0, 0)
        layout.addSpacing(_SECTION)
        layout.addLayout(_inset(self._show_head))
        layout.addSpacing(_BELOW_HEAD + 2)
        layout.addLayout(_inset(self._states))
        layout.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._body)
        self._body.setAutoFillBackground(False)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._send.clicked.connect(self.send_wanted)
        self._readers.deed.connect(self._on_reader)
        self._names.toggled.connect(self.names_hidden)
        self._blind.toggled.connect(self.blindness_wanted)
        self._unfold.clicked.connect(self.unfolding_wanted)
        self._lost.view.deed.connect(self._on_lost)
        self._lost.view.reached.connect(self._on_lost_reached)
        self._reactions.view.deed.connect(self._on_reaction)
        self._states.chosen.connect(self._on_state)
        self._area.verticalScrollBar().rangeChanged.connect(self._arrange)
        for view in self._views:
            view.reached.connect(self._bring_into_view)

    @property
    def _views(self) -> tuple[SectionView, ...]:
        return self._readers, self._lost.view, self._reactions.view

    # What is shown

    def show_readers(self, shown: ReadersShown) -> None:
        """Show ``shown`` in place of what was shown; what is the same stays."""
        before, self._shown = self._shown, shown
        others = len(shown.readers) > 1
        if shown.readers != before.readers:
            self._readers.show_drawing(ReadersDrawing(shown.readers))
            if self._readers.hasFocus() and self._readers.place is None:
                self._readers.go_to(SectionPlace(0))
        self._nobody.setVisible(not others)
        if shown.lost != before.lost:
            self._lost.show_drawing(LostDrawing(shown.lost))
            self._lost.aside.show_text(_of_whom(shown.lost))
        drawn = ("reactions", "scenes", "length")
        if any(getattr(shown, name) != getattr(before, name) for name in drawn):
            self._reactions.show_drawing(ReactionsDrawing(shown))
        self._lost.setVisible(bool(shown.lost))
        self._reactions.setVisible(bool(shown.reactions))
        self._show_choices(shown, has_others=others)
        self._arrange()
        tab_through(self._stops())

    def _show_choices(self, shown: ReadersShown, *, has_others: bool) -> None:
        for box, is_on in (
            (self._names, shown.hides_names),
            (self._blind, shown.is_blind),
        ):
            with QSignalBlocker(box):
                box.setChecked(is_on)
        self._names.setVisible(has_others or shown.hides_names)
        words = translate_count(
            "{number} note waits.",
            "{number} notes wait.",
            shown.waiting,
            number=grouped(shown.waiting),
        )
        self._waiting.setText(words)
        self._unfold.setAccessibleName(f"{words} {translate('Show')}")
        for part in (self._waiting, self._unfold):
            part.setVisible(shown.waiting > 0)
        counts = {_ALL: shown.every, _OPEN: shown.still_open, _AGREED: shown.agreed}
        self._states.show_details({name: grouped(n) for name, n in counts.items()})
        is_open = shown.state is Status.OPEN
        other = _OPEN if is_open and not shown.is_agreed else _ALL
        with QSignalBlocker(self._states):
            self._states.show_choice(_AGREED if shown.is_agreed else other)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._close.show_theme(theme)
        self._states.show_theme(theme)
        self._arrange()

    def show_place(self, key: str, number: int) -> None:
        """Show that the keys are at a place of a passage, by its key, from 1."""
        view = self._lost.view
        drawing = view.drawing
        if isinstance(drawing, LostDrawing):
            place = drawing.place_of(key, number)
            if place is not None:
                view.go_to(place)
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                self._bring_view_into_view(view, view.visualRect(view.currentIndex()))

    @property
    def place_shown(self) -> tuple[str, int] | None:
        """At which place of which passage the keys are; None if they are elsewhere."""
        view, place = self._lost.view, self._lost.view.place
        drawing = view.drawing
        if not isinstance(drawing, LostDrawing) or place is None or not place.number:
            return None
        return drawing.key_of(place), place.number

    def come_before(self, page: QWidget) -> None:
        """Let Tab go from the panel to ``page``, and back from there."""
        tab_before(self._send, page)
        tab_through(self._stops())

    def focus_panel(self) -> None:
        """Give the keys to the list of readers."""
        self._readers.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [
            *(self._send, self._close, self._readers, self._names, self._blind),
            *(self._unfold, self._lost.view, self._reactions.view),
            *self._states.buttons(),
        ]

    # What happens

    def _on_reader(self, deed: Deed) -> None:
        wish = wish_of(deed)
        if wish is None:
            return
        match wish[0]:
            case Wish.ONLY:
                self.only_wanted.emit(wish[1])
            case Wish.EYE:
                self.eye_pressed.emit(wish[1])
            case Wish.TO_PLACE:
                self.place_first_of(wish[1])

    def place_first_of(self, reader: str) -> None:
        """Go to the first note of a reader that has no place, by her id."""
        makers = [line.maker.id if line.maker else "" for line in self._shown.lost]
        if reader in makers:
            line = self._shown.lost[makers.index(reader)]
            self.show_place(line.key, 0)
            self.showing_wanted.emit(line.key)

    def _on_lost(self, deed: Deed) -> None:
        if deed.does is Does.CHOOSE and (at := self.place_shown) is not None:
            self.placing_wanted.emit(*at)
        else:
            self.showing_wanted.emit(deed.key)

    def _on_lost_reached(self) -> None:
        if (at := self.place_shown) is not None:
            self.place_reached.emit(*at)

    def _on_reaction(self, deed: Deed) -> None:
        if deed.span is not None:
            self.go_wanted.emit(deed.span.start)

    def _on_state(self, name: str) -> None:
        self.state_chosen.emit(Status.OPEN if name == _OPEN else None, name == _AGREED)

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_esc(event):
            event.accept()  # It takes away what has the keys, and not what is beside.
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_esc(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Where it stands

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        self.ensurePolished()
        room = self.contentsRect()
        self._area.setGeometry(room)
        style, bar = PanelType(self._theme, self.font()), self._area.verticalScrollBar()
        # The scroll bar stands in the margin, so little moves when it comes.
        # Its range is told before it is seen.
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._close.setIconSize(QSize(style.px(_CROSS), style.px(_CROSS)))
        layout = self._body.layout()
        if layout is not None:
            layout.setContentsMargins(_SIDE, _ABOVE, max(_SIDE - taken, 0), _END)
        width = max(room.width() - _SIDE - max(_SIDE, taken), 1)
        self._readers.setFixedHeight(max(self._readers.lay_out(style, width, 0), 1))
        for section in (self._lost, self._reactions):
            section.arrange(style, width)

    def _bring_into_view(self, place: QRect) -> None:
        view = self.sender()
        if isinstance(view, SectionView):
            self._bring_view_into_view(view, place)

    def _bring_view_into_view(self, view: SectionView, place: QRect) -> None:
        middle = view.mapTo(self._body, place.center())
        self._area.ensureVisible(0, middle.y(), 0, place.height() // 2 + 1)


def _is_esc(event: QKeyEvent) -> bool:
    return is_bare(event, Qt.Key.Key_Escape)


def _of_whom(lost: Sequence[LostLine]) -> str:
    """Return how many notes have no place, and whose they are if one made all."""
    makers = {line.maker for line in lost}
    count = grouped(len(lost))
    maker = next(iter(makers), None)
    if len(makers) != 1 or maker is None:
        return count
    return translate("{count} of {reader}", count=count, reader=maker.name)


def _inset(widget: QWidget) -> QHBoxLayout:
    """Return ``widget`` in a row, level with the words of the rows."""
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(widget)
    return row
