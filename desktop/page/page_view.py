"""The page: the story in good type, laid out as far as it is looked at.

Positions that enter and leave are code points of the story, heights are pixels of the
page.  What marks mean is not known here: the page reports selections, clicks and keys.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from desktop.appearance.pixels import Wheel, ends_within_pixels
from desktop.page.block_layouts import BlockTypesetter
from desktop.page.block_painting import CARET_WIDTH
from desktop.page.lazy_layout import HeldPlace, LazyLayout
from desktop.page.line_movement import LineMoves, goes_by_lines, parts_paragraphs, past
from desktop.page.story_editor import StoryEditor
from desktop.session.story.caret_movement import stop_composing
from desktop.text.span import Span
from desktop.typography.paragraph_looks import ParagraphLooks
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from desktop.page.inline_text import GhostSource
    from desktop.session.story.live_text import Edit, LiveText
    from desktop.text.paragraphs import Wrapping
    from desktop.typography.type_setting import TypeSetting

_SIZES = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""What a page can be zoomed to, in per cent of the size the author prefers."""

_NOTCH = 120
"""What a wheel reports for one notch; finer wheels report parts of it."""

_SLICE_MS = 3.0
"""How long one idle slice of measuring may hold up the window."""

_REST_MS = 1000
"""How long a page stays as it was set anew before what was measured is so again."""

_UNTOLD_MS = 250
"""For how long heights out of view become exact before it is told to scroll bars."""

_KEPT_LINE = 0.45
"""Where the caret's line is kept by typewriter scrolling, as a share of the view."""
_SHOWN_LINE = 0.3
"""Where a line is shown that is gone to."""


class PageView(StoryEditor):
    """Shows a story, and holds its place while the layout changes under it.

    Attributes:
        is_at_rest: Whether what is out of view is left to be measured another time.

    Signals:
        shifted: Something moved on the page: it was scrolled, edited or set anew.
        type_set: It is set in other type.
        hovered: The mouse is over a character of the story, with no button down;
            carries its span, or None over no character any more.  Over words that do
            not stand in the story it is the empty one of their place.
        zoomed: Ctrl and the wheel; carries the number of steps.
    """

    shifted = Signal()
    type_set = Signal()
    hovered = Signal(object)
    zoomed = Signal(int)

    def __init__(
        self, live_text: LiveText, setting: TypeSetting, parent: QWidget | None = None
    ) -> None:
        super().__init__(live_text, parent)
        self._setting = setting
        self._column_place: tuple[int, int] | None = None
        self.is_at_rest = False
        document = live_text.document
        document.setDocumentMargin(0)
        document.setDefaultFont(setting.font)
        self._layout = LazyLayout(document, self._typesetter(ParagraphLooks()))
        with QSignalBlocker(document):
            # Qt would report the whole story as changed.
            document.setDocumentLayout(self._layout)
        self._layout.begin(live_text.block_lengths)
        self.setDocument(document)
        self.locked.connect(self._on_locked)
        self._dress()
        self._place = HeldPlace(self._layout, self.verticalScrollBar(), live_text)
        self._place.strayed.connect(self.viewport().update)
        self._place.followed.connect(self.shifted)
        self._lines = LineMoves(self._layout)
        self._caret_before = QRectF()  # where it was drawn beside ghosts
        self._ends_before = (0, 0)
        live_text.edit_coming.connect(self._on_edit_coming)
        live_text.edit_made.connect(self._on_edit_made)
        self._top_in_window: int | None = None
        self._wheel = Wheel()
        self._wheeled = 0
        self._is_typewriter = self._is_mouse_at_work = self._is_aligning = False
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure)
        self._untold = QElapsedTimer()
        self._untold.start()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._measure_later)
        self._layout.keeps_looks = self._is_moving_cut
        document.contentsChanged.connect(self._on_contents_changed)
        self.verticalScrollBar().valueChanged.connect(self.shifted)
        self._layout.documentSizeChanged.connect(self._on_size_changed)

    def _dress(self) -> None:
        self.setObjectName("page")
        self.setAccessibleName(translate("Story"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The overview beside the margin is this page's scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(CARET_WIDTH)
        self.viewport().setMouseTracking(True)

    # Type

    @property
    def page_layout(self) -> LazyLayout:
        """The layout, for what is painted on it or placed beside it."""
        return self._layout

    @property
    def type_setting(self) -> TypeSetting:
        """The type the story is set in."""
        return self._setting

    def set_type(
        self, setting: TypeSetting, place: tuple[int, int] | None = None
    ) -> None:
        """Set the story in other type; the passage in view stays in view.

        Args:
            setting: The type.
            place: Where the column begins and how wide it is, in pixels; if it is
                not given, it is as wide as it can be and centred.
        """
        self._setting, self._column_place = setting, place
        with self._setting_anew():
            self._place_column()
            self.document().setDefaultFont(setting.font)
            looks = self._layout.typesetter.looks
            self._layout.set_typesetter(self._typesetter(looks))
        self.type_set.emit()

    def place_column(self, place: tuple[int, int]) -> None:
        """Let the column begin there and be so wide, in pixels."""
        if place != self._column_place:
            self._column_place = place
            with self._setting_anew():
                self._place_column()
                self._renew_width()

    def _place_column(self) -> None:
        left = self._column_place[0] if self._column_place else None
        self._layout.set_page_width(float(self.viewport().width()), left)

    def _renew_width(self) -> None:
        typesetter = self._typesetter(self._layout.typesetter.looks)
        if typesetter.width != self._layout.typesetter.width:
            self._layout.set_typesetter(typesetter)

    def set_looks(self, looks: ParagraphLooks) -> None:
        """Take what kinds of paragraphs there are, and lay them out anew if other."""
        changed = self._layout.blocks_changed_by(looks)
        if changed == []:
            self._layout.set_looks(looks, changed)
            return
        with self._setting_anew():
            self._layout.set_looks(looks, changed)

    @override
    def flow(self, wrapping: Wrapping | None) -> bool:
        with self.renewing():
            return super().flow(wrapping)

    @contextmanager
    def renewing(self) -> Iterator[None]:
        """Keep caret and place while the same text is put into the document anew."""
        stop_composing(self)
        cursor, live = self.textCursor(), self.live
        anchor, caret = map(live.from_document, (cursor.anchor(), cursor.position()))
        with self._setting_anew():
            yield
            cursor = self.textCursor()
            cursor.setPosition(live.to_document(anchor))
            cursor.setPosition(live.to_document(caret), cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    @contextmanager
    def _setting_anew(self, *, may_stay: bool = False) -> Iterator[None]:
        """Keep what is in view in its place while the page is set anew.

        Args:
            may_stay: Whether nothing is told if all stands where it stood.
        """
        measured, version = self._layout.measured, self._layout.version
        top = self.scroll_top
        with self._place.held():
            yield
        # Where everything in view stands must be known to who places beside it.
        self._lay_out_view()
        if self._rest.isActive() or self._layout.measured < measured:
            # Who draws at the edge of a window sets the page anew with every pixel.
            self._idle.stop()
            self._rest.start()
        self._measure_later()
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)
        stays = (self._layout.version, self.scroll_top) == (version, top)
        if not (may_stay and stays):
            self.shifted.emit()

    def _lay_out_view(self) -> None:
        self._align_cuts()
        if self._layout.is_measured:
            return
        with self._place.held():
            top = self.scroll_top
            self._layout.lay_out(top, top + self.viewport().height())

    def _typesetter(self, looks: ParagraphLooks) -> BlockTypesetter:
        if self._column_place is not None:
            width = self._column_place[1]
        else:
            width = max(80, min(self._setting.column, self.viewport().width() - 48))
        return BlockTypesetter(self._setting, looks, float(width))

    def let_go(self) -> None:
        """Let the story go; Qt crashes if a document is gone before its view."""
        self._idle.stop()
        self._rest.stop()
        self.blockSignals(True)
        self.setDocument(QTextDocument(self))

    # Words that are shown in the text and do not stand in it

    def show_ghosts(self, source: GhostSource) -> None:
        """Show the ghosts that ``source`` knows of."""
        self._layout.ghosts.source = source
        self.renew_all_ghosts()

    def renew_ghosts(self, owners: Set[str], span: Span | None = None) -> None:
        """Show other ghosts where those of ``owners`` were or are, and in ``span``.

        The page is shifted only if a paragraph becomes higher or lower by that.
        """
        blocks = range(0)
        if span is not None:
            first, last = self.live.block_at(span.start), self.live.block_at(span.end)
            blocks = range(first, last + 1)
        is_settled = self._layout.is_settled
        with self._setting_anew(may_stay=True) if is_settled else nullcontext():
            self._layout.renew_ghosts(owners, blocks)

    def renew_all_ghosts(self) -> None:
        """Show other ghosts wherever there are some, those in view at once."""
        top = self.scroll_top
        first, last = self.blocks_between(top, top + self.viewport().height())
        with self._setting_anew():
            self._layout.renew_all_ghosts(range(first, last + 1))

    # Where things are

    def line_top(self, position: int) -> float:
        """Return the top of the line of ``position``, in pixels of the page."""
        return self._layout.line_top(self.live.to_document(position))

    def line_bottom(self, position: int) -> float:
        """Return the bottom of the line of ``position``, in pixels of the page."""
        return self._layout.line_bottom(self.live.to_document(position))

    def ghosts_bottom(self, position: int) -> float:
        """Return the bottom of the line on which the ghosts at ``position`` end.

        Where there are none, that of the line of ``position``.
        """
        place = self.live.to_document(position)
        return self._layout.line_bottom(place, is_after=True)

    def line_span(self, position: int) -> Span:
        """Return the line of ``position`` as it is set, with its end."""
        block = self.live.block_span(self.live.block_at(position))
        start = self._line_at(round(self.line_top(position)))
        after = self._line_at(round(self.line_bottom(position)))
        end = after if start < after <= block.end else block.end + 1
        return Span(min(start, position), max(end, position + 1))

    def line_towards(self, span: Span, y: float) -> tuple[int, int]:
        """Return which line of a passage has its foot nearest to a height.

        Args:
            span: The passage.
            y: The height, in pixels of the page.

        Returns:
            The foot of that line, and where the passage goes on in it.
        """
        last = max(span.start, span.end - 1)
        middle = y - self._setting.line_height / 2
        lowest = self.line_bottom(last) - 1
        at = min(max(middle, self.line_top(span.start)), lowest)
        found = self.live.from_document(self._layout.line_start(at))
        place = self._with_words(min(max(found, span.start), last), span)
        return self._layout.foot_of(self.live.to_document(place)), place

    def _with_words(self, place: int, span: Span) -> int:
        """Return ``place``, or the next words of ``span`` if its line is empty."""
        live, found = self.live, place
        while not live.piece(block := live.block_at(found)).strip():
            found = live.block_span(block).end
            if found >= span.end:
                above = live.block_span(max(live.block_at(place) - 1, 0))
                return max(above.start, span.start)
        return found

    def character_under(self, point: QPointF) -> Span | None:
        """Return the character at a point of the viewport; None if there is none."""
        down = QPointF(0.0, float(self.scroll_top))
        found = self._layout.character_at(point + down)
        return None if found is None else Span(*map(self.live.from_document, found))

    @property
    def begin(self) -> float:
        """Where the page begins, below the room that typewriter scrolling adds."""
        return self._layout.added_room

    @property
    def scroll_top(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def blocks_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the first and last block between two heights of the page."""
        return self._layout.block_at(top), self._layout.block_at(bottom)

    @property
    def visible_span(self) -> Span:
        """What of the story is in view, in whole paragraphs."""
        top = self.scroll_top
        first, last = self.blocks_between(top, top + self.viewport().height())
        return Span(self.live.block_span(first).start, self.live.block_span(last).end)

    @property
    def is_caret_in_view(self) -> bool:
        """Whether the author sees where the caret is."""
        if not self.isVisible():
            return True
        top = self.line_top(self.caret) - self.scroll_top
        half = self._setting.line_height / 2
        return -half <= top <= self.viewport().height() - half

    @property
    def place_meant(self) -> int:
        """Where the author is: at the caret, or else at the first line in view."""
        if self.is_caret_in_view:
            return self.caret
        return self._line_at(self.scroll_top)

    @property
    def place_read(self) -> int:
        """Where one reads who only scrolls: where lines are shown that one goes to."""
        return self._line_at(
            self.scroll_top + round(_SHOWN_LINE * self.viewport().height())
        )

    def show_position(self, position: int, share: float | None = None) -> None:
        """Scroll so that ``position`` stands at ``share`` of the view's height.

        Without it, where a line is shown that is gone to, or is kept.
        """
        if share is None:
            share = _KEPT_LINE if self._is_typewriter else _SHOWN_LINE
        # Twice: what comes into view is measured, which may move it a little.
        for _ in range(2):
            top = self.line_top(position)
            # With the first line, also what stands above it.
            is_first = top <= self.line_top(0) and not self._is_typewriter
            above = top if is_first else share * self.viewport().height()
            self.verticalScrollBar().setValue(round(top - above))

    @property
    def is_held(self) -> bool:
        """Whether what is in view stays where it is on the screen just now.

        The page is higher or lower above it than was known; it is not scrolled.
        """
        return self._place.is_held

    @property
    def reading_place(self) -> int:
        """Where the reading is: the start of the first line in view.

        It is the same though a bar stands over that line just now.
        """
        top = self.scroll_top - self._place.shift
        return self._line_at(top) if top > 0 else 0

    def _line_at(self, top: int) -> int:
        first = self._layout.line_start(top + self._setting.line_height / 2)
        return self.live.from_document(first)

    def go_back_to(self, place: int, caret: int | None = None) -> None:
        """Show the line of ``place``, where the reading was left, at the top.

        Args:
            place: A place in the first line in view.
            caret: Where the caret was; at ``place`` if it is not given.
        """
        place = min(place, len(self.live))
        caret = place if caret is None else min(caret, len(self.live))
        self.select(Span(caret, caret))
        if place:
            self.show_position(place, share=0.0)
        else:
            self.verticalScrollBar().setValue(round(self.begin))

    def reveal(self, span: Span) -> bool:
        """Scroll to ``span`` if it is not in view; return whether that was needed."""
        height = self.viewport().height()
        top = self.line_top(span.start) - self.scroll_top
        if 0 <= top <= height - 3 * self._setting.line_height:
            return False
        self.show_position(span.start)
        return True

    def _on_edit_coming(self) -> None:
        cursor, at = self.textCursor(), self.live.from_document
        self._ends_before = (at(cursor.anchor()), at(cursor.position()))

    def _on_edit_made(self, edit: Edit) -> None:
        if QAccessible.isActive():
            from desktop.page.spoken_edits import tell_edit  # late: few hear it

            tell_edit(self, self.live, edit)
        # To Qt, text that moved is gone, and the caret with it.
        if edit.moved is not None:
            anchor, position = map(edit.place_of, self._ends_before)
            cursor, at = self.textCursor(), self.live.to_document
            cursor.setPosition(at(anchor))
            cursor.setPosition(at(position), QTextCursor.MoveMode.KeepAnchor)
            with self._place.held():
                self.setTextCursor(cursor)
        self._align_cuts()

    def _on_locked(self) -> None:
        if QAccessible.isActive():
            from desktop.page.spoken_edits import tell_whether_editable  # likewise

            tell_whether_editable(self)

    def _on_contents_changed(self) -> None:
        self._align_cuts()
        self._measure_later()

    # Lines too long for Qt are cut, where lines of the page end

    def _is_moving_cut(self) -> bool:
        return self.live.is_moving_cut

    def _align_cuts(self) -> None:
        """Cut long lines where lines of the page end, as far as they are in view."""
        live = self.live
        is_settled = self._layout.is_settled and not live.is_applying
        if not live.is_cut or live.is_mirror or not is_settled or self._is_aligning:
            return
        if self.document().blockCount() != live.block_count:
            return  # the rest of the story is still to come
        self._is_aligning = True
        top = self.scroll_top
        first, last = self.blocks_between(top, top + self.viewport().height())
        with self._place.held():
            cuts = filter(live.goes_on, range(first, last + 1))
            has_moved = [self._align_cut(number) for number in cuts]
        self._is_aligning = False
        if any(has_moved):
            self.viewport().update()  # what is in view may stand elsewhere in it

    def _align_cut(self, number: int) -> bool:
        """Let the last line of a block have more words, or be the next block's.

        Return whether it was not as long as it can be.
        """
        live, (missing, held) = self.live, self._layout.short_of(number)
        is_longer = len(live.piece(number)) > len(live.piece(number + 1))
        ways = (-held, missing) if is_longer else (missing, -held)
        return missing != 0 and any(live.move_cut(number, by) for by in ways)

    # Holding the place while heights become exact

    def _measure_later(self) -> None:
        is_measured = self._layout.is_measured or self._rest.isActive()
        is_done = is_measured and self._place.is_current
        if not (is_done or self.is_at_rest):
            self._idle.start()

    def _measure(self) -> None:
        is_resting = self._rest.isActive()
        if not (is_resting or self._untold.hasExpired(_UNTOLD_MS)):
            bottom = self.scroll_top + self.viewport().height()
            if self._layout.measure_below(bottom, _SLICE_MS):
                return  # what is in view stands as it stood
        self._untold.start()
        with self._place.held():
            if not is_resting:
                self._layout.measure(_SLICE_MS)
        if is_resting or self._layout.is_measured:
            self._idle.stop()

    def measure_all(self) -> None:
        """Make every height exact now; for pictures and tests."""
        with self._place.held():
            while not self._layout.is_measured:
                self._layout.measure(50.0)

    def _on_size_changed(self) -> None:
        self._measure_later()
        self.shifted.emit()

    @override
    def select(self, span: Span) -> None:
        with self._place.held():
            super().select(span)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._place.is_held:
            # The page grew out of view: what is in view stays on the screen.
            self._place.stray()
            return
        super().scrollContentsBy(dx, dy)
        if abs(dy) < self.viewport().height():
            # What comes in from above may be higher or lower than was thought: what
            # is already in view must not jump.
            self._place.scroll_on(-dy)
        else:
            self._place.take()
        self._lay_out_view()
        self._place.take()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._place.catch_up()
        # Qt knows only the rectangle around it, which may be most of the view.
        self._layout.to_paint = event.region().translated(0, self.scroll_top)
        try:
            super().paintEvent(event)
        finally:
            self._layout.to_paint = None
        self._paint_the_rest(event.region())
        # Some blocks may have been laid out only now; scroll bars must not move while
        # the page is being painted.
        self._measure_later()

    def _paint_the_rest(self, painted: QRegion) -> None:
        """Have painted what Qt does not know to be other than it was."""
        view = self.viewport()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()
        now = self._layout.caret_beside_ghosts(self.textCursor().position())
        for caret in (self._caret_before, now):
            place = caret.translated(0.0, -self.scroll_top).toAlignedRect()
            missed = QRegion(place & view.rect()).subtracted(painted)
            if not missed.isEmpty():
                view.update(missed)
        self._caret_before = now

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            distance = self._wheel.turn(event, QApplication.wheelScrollLines())
            bar.setValue(bar.value() + distance)
            return
        self._wheeled += event.angleDelta().y()
        steps = int(self._wheeled / _NOTCH)  # towards nought, either way
        self._wheeled -= steps * _NOTCH
        if steps:
            self.zoomed.emit(steps)

    def _turn_page(self, direction: int) -> None:
        bar = self.verticalScrollBar()
        step = self.viewport().height() - 2 * self._setting.line_height
        bar.setValue(round(bar.value() + direction * step))
        position = QPoint(self.viewport().width() // 2, self.viewport().height() // 4)
        self.setTextCursor(self.cursorForPosition(position))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._setting_anew():
            self._stay_where_it_was()
            self._place_column()
            self._renew_width()
            super().resizeEvent(event)
            self._make_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        with self._place.held():  # Qt would scroll to the caret
            super().showEvent(event)
        self._top_in_window = self._find_top()

    def _stay_where_it_was(self) -> None:
        """Let the text stand still in the window when a bar above it comes or goes."""
        if not self.isVisible():
            self._top_in_window = None
            return  # it stands nowhere
        before, now = self._top_in_window, self._find_top()
        self._top_in_window = now
        if before is not None and self.scroll_top > 0:
            self._place.scroll_on(now - before)

    def _find_top(self) -> int:
        return self.mapTo(self.window(), QPoint(0, 0)).y()

    # Typewriter scrolling

    def set_typewriter(self, *, is_on: bool) -> None:
        """Keep the caret's line in its place in the view while keys write or move.

        The mouse leaves the page where it is, and so does a key that turns it.
        """
        self._is_typewriter = is_on
        self._make_room()

    def _make_room(self) -> None:
        """Leave room for the first and the last line to stand where one is kept."""
        height = self.viewport().height() if self._is_typewriter else 0
        above = round(_KEPT_LINE * height)
        if self._layout.has_room(above, height - above):
            return
        self._place.leave_start()
        with self._setting_anew():
            self._layout.set_room(above, height - above)

    def _keep_line(self) -> None:
        bar, share = self.verticalScrollBar(), _KEPT_LINE * self.viewport().height()
        # Twice: what comes into view is measured, which may move it a little.
        for _ in range(2):
            bar.setValue(round(self.line_top(self.caret) - share))

    @override
    def ensureCursorVisible(self) -> None:
        if self._is_typewriter and not self._is_mouse_at_work:
            self._keep_line()
        else:
            super().ensureCursorVisible()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self._is_typewriter and (event.commitString() or event.preeditString()):
            self._keep_line()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.hovered.emit(self.character_under(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._mouse_at_work():
            super().mouseReleaseEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        with self._mouse_at_work():
            super().dropEvent(event)

    @contextmanager
    def _mouse_at_work(self) -> Iterator[None]:
        self._is_mouse_at_work = True
        try:
            yield
        finally:
            self._is_mouse_at_work = False

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.textCursor().position()
        is_turned = not self.is_editable and event.key() == Qt.Key.Key_Space
        self._press(event, is_turned=is_turned)
        has_moved = self.textCursor().position() != before
        if self._is_typewriter and has_moved and not is_turned:
            self._keep_line()

    def _press(self, event: QKeyEvent, *, is_turned: bool) -> None:
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        before = self.textCursor().position()
        if is_turned:
            self._turn_page(-1 if is_shift else 1)
        else:
            self._follow(event)
        cursor = self.textCursor()
        if self.is_editable or cursor.position() == before:
            return
        if not parts_paragraphs(cursor.block()):
            return
        if goes_by_lines(event):
            self._follow(event)
        else:
            is_back = cursor.position() < before
            is_selecting = is_shift and not is_turned
            self.setTextCursor(past(cursor, is_back, is_selecting))

    def _follow(self, event: QKeyEvent) -> None:
        moved = self._lines.moved(event, self.textCursor())
        if moved is None:
            super().keyPressEvent(event)
        else:
            self.setTextCursor(moved)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._measure_later()
        if QAccessible.isActive():
            from desktop.widgets.spoken_field import keep_qt_from_telling_edits

            keep_qt_from_telling_edits(self)  # which tells blanks for words that went


def zoomed(per_cent: int, steps: int) -> int:
    """Return the size so many steps above ``per_cent``, or below if negative."""
    nearest = min(range(len(_SIZES)), key=lambda at: abs(_SIZES[at] - per_cent))
    return _SIZES[min(max(0, nearest + steps), len(_SIZES) - 1)]
