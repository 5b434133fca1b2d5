"""The story as the author selects, writes, deletes and drops in it.

A ``QTextEdit`` for what Qt does well (caret, selection, input methods, accessibility).
What it does badly is done otherwise: the text comes out as it went in, character for
character; keys and mouse go by words and signs as Reread knows them; undo is left to
the window.  Every edit of the author's is made in one place, :meth:`_rewrite`, which
refuses it for want of room, or only tells of it where edits are to become suggestions.

Positions that enter and leave are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget
from typing_extensions import override

from desktop.page.drawn_selection import DrawnSelection
from desktop.page.flowing_signs import beside_signs
from desktop.page.pasting import may_be_pasted, pasted_text, why_not_pasted
from desktop.session.story.caret_movement import (
    Way,
    WordSelection,
    erasing_of,
    is_typed,
    move_by_words,
    move_of,
    select_erased,
    step_of,
    stop_composing,
)
from desktop.session.story.live_text import FLOWING_END, as_story_text
from desktop.system.here import SYSTEM
from desktop.text.change import Change
from desktop.text.limits import Limit
from desktop.text.span import Span
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.story.live_text import LiveText
    from desktop.session.story.writing.entering import Entering
    from desktop.session.story.writing.tidy_editing import TidyEditing
    from desktop.text.paragraphs import Wrapping

_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_Key = QKeySequence.StandardKey

_MOST_COPIED = 4
"""What was copied with a key, and what was only selected, which X11 copies, too."""

_REACH = 1_500
"""Code points looked at on each side of a place: more than a word or sign is long."""


class StoryEditor(QTextEdit):
    """Lets the author select in a story and, if it is not locked, edit it.

    Attributes:
        live: The text.
        takes_back: Takes back what was made of the last key, before one deletes;
            returns whether there was such.
        paragraph_at: Returns the paragraph at a place, which may have several lines.
        is_diverted: Whether edits are told instead of made; whoever is told says where
            the caret goes.
        tidy: Says what cutting and pasting make of the blanks around; None to do just
            that.
        entering: Says what Enter makes; None for a line end.
        is_markdown: Whether what is pasted gets Markdown's marks for its emphasis.
        spoken: What is read aloud just now, which marks mean if nothing is selected;
            None if nothing is.
        twin: Another editor of the same text, from which words can be dragged here as
            from one place of it to another; None if there is none.

    Signals:
        locked: The text can be edited from now on, or not any more.
        selected: The selection or the caret changed.
        keyed: A key has typed a sign, which stands there now or is suggested; carries
            that sign.
        line_ending: A key is about to end a line.
        clicked: A click without a selection; carries the position in the story.
        left: Esc was pressed.
        menu_opening: The author asks what can be done somewhere; carries the menu, to
            be filled otherwise if more is known, and the position in the story.
        moved: Selected text was dropped elsewhere; carries its span and the place.
        move_wanted: The same, while edits are only told.
        rewritten: Words were typed, pasted or deleted while edits are only told;
            carries what they would have replaced, the words, and the way in which it
            was deleted.
        erased: A key deletes from the caret while edits are only told; carries the
            way, and whether a word.
        unpasted: Nothing was pasted; carries the sentence that says why.
        answer_pasted: What a reader sent back was to be pasted; carries it.
        crowded: An edit was refused, for the text would be too long; carries the
            ``Limit``, and words that are nowhere else.
    """

    locked = Signal()
    selected = Signal()
    keyed = Signal(str)
    line_ending = Signal()
    clicked = Signal(int)
    left = Signal()
    menu_opening = Signal(QMenu, int)
    moved = Signal(Span, int)
    move_wanted = Signal(Span, int)
    rewritten = Signal(Span, str, Way)
    erased = Signal(Way, bool)
    unpasted = Signal(str)
    answer_pasted = Signal(str)
    crowded = Signal(Limit, str)

    _copied: ClassVar[dict[str, str]] = {}
    """What was copied lately in any window: how it is written, by how it flows."""

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live_text
        self.paragraph_at: Callable[[int], Span] = live_text.line_span
        self.takes_back: Callable[[], bool] = bool
        self.tidy: TidyEditing | None = None
        self.entering: Entering | None = None
        self.spoken: Span | None = None
        self.twin: StoryEditor | None = None
        self.is_diverted = self.is_markdown = False
        self._is_middle_button = self._is_dropped = False
        self._by_words = WordSelection()
        self._by_paragraphs = False
        self._drawn = DrawnSelection(live_text)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.selectionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self._show_caret)

    def flow(self, wrapping: Wrapping | None) -> bool:
        """Let lines flow, or not; return whether anything is another than it was."""
        return self.live.flow(wrapping)

    def set_editable(self, editable: bool) -> None:
        """Let the author edit the text, or lock it; it can be selected either way."""
        editing = Qt.TextInteractionFlag.TextEditorInteraction
        self.setTextInteractionFlags(editing if editable else _READING)
        self.locked.emit()

    @property
    def is_editable(self) -> bool:
        """Whether the author can edit the text."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable)

    # Caret and selection

    @property
    def caret(self) -> int:
        """Where the caret stands in the story."""
        return self.live.from_document(self.textCursor().position())

    @property
    def selected_span(self) -> Span:
        """What is selected; empty at the caret if nothing is."""
        return self._span_of(self.textCursor())

    @property
    def meant_span(self) -> Span:
        """What is selected, with the words whole that the mouse was drawn over."""
        return self._drawn.meant(self.selected_span)

    def edit_as(self, other: StoryEditor) -> None:
        """Edit as ``other`` does, an editor of the same story, which is told of all."""
        self.tidy, self.entering = other.tidy, other.entering
        self.moved.connect(other.moved)
        self.crowded.connect(other.crowded)
        self.unpasted.connect(other.unpasted)
        self.answer_pasted.connect(other.answer_pasted)

    def select(self, span: Span) -> None:
        """Select ``span`` without scrolling; an empty one just places the caret."""
        stop_composing(self)
        top = self.verticalScrollBar().value()
        self.setTextCursor(self._cursor_over(span))  # which scrolls there
        self.verticalScrollBar().setValue(top)

    def selection_rectangle(self) -> QRect:
        """Return where the selection is in the viewport, in pixels."""
        cursor = self.textCursor()
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        return self.cursorRect(start).united(self.cursorRect(end))

    def step(self, position: int, way: Way, *, is_word: bool) -> int:
        """Return how far a key goes or deletes from ``position``: a sign, or a word."""
        start = max(position - _REACH, 0)
        stop = min(position + _REACH, len(self.live))
        near, at = self.live.flowing_slice(Span(start, stop)), position - start
        return position + step_of(way, is_word=is_word)(near, at) - at

    def _reach(self, cursor: QTextCursor, way: Way, is_word: bool) -> int:
        # Not block by block: a word may be cut where a paragraph is too long for Qt.
        at = self.live.from_document(cursor.position())
        reached = self.live.to_document(self.step(at, way, is_word=is_word))
        return self._beside_signs(reached, way)

    def _beside_signs(self, position: int, way: Way) -> int:
        """Return the next place of the document where one sees what one types."""
        wrapping = self.live.wrapping
        if wrapping is None or not wrapping.is_markdown:
            return position
        block, is_back = self.document().findBlock(position), way is Way.BACKWARD
        offset = position - block.position()
        beside = beside_signs(block.text(), offset, is_back=is_back)
        return int(block.position() + beside)

    def _leave_signs(self, before: int) -> None:
        """Take the caret, which was at ``before``, out of signs that are not shown."""
        cursor = self.textCursor()
        way = Way.BACKWARD if cursor.position() < before else Way.FORWARD
        beside = self._beside_signs(cursor.position(), way)
        if beside != cursor.position():
            modes = QTextCursor.MoveMode
            is_selecting = cursor.hasSelection()
            mode = modes.KeepAnchor if is_selecting else modes.MoveAnchor
            cursor.setPosition(beside, mode)
            self.setTextCursor(cursor)

    def _span_of(self, cursor: QTextCursor) -> Span:
        start = self.live.from_document(cursor.selectionStart())
        end = self.live.from_document(cursor.selectionEnd())
        return Span(start, max(start, end))

    def _cursor_over(self, span: Span, *, is_back: bool = False) -> QTextCursor:
        cursor, keep = self.textCursor(), QTextCursor.MoveMode.KeepAnchor
        start, end = map(self.live.to_document, (span.start, span.end))
        if self.live.is_cut and not span.is_empty:
            end -= self._is_behind_cut(end)  # which is no letter to be taken
        cursor.setPosition(end if is_back else start)
        cursor.setPosition(start if is_back else end, keep)
        return cursor

    def _is_behind_cut(self, position: int) -> bool:
        """Return whether a block begins at ``position`` that goes on with a line."""
        block = self.document().findBlock(position)
        number = block.blockNumber()
        is_start = block.position() == position and number > 0
        return is_start and self.live.goes_on(number - 1)

    def _show_caret(self) -> None:
        # Qt lets the caret blink on as it did, so that it is gone half of the time
        # just when it moves.  It begins anew when it is told of another rhythm.
        if self.is_editable and self.hasFocus():
            hints = QGuiApplication.styleHints()
            hints.cursorFlashTimeChanged.emit(hints.cursorFlashTime())

    # Editing

    def insert_words(self, text: str) -> None:
        """Put ``text`` at the caret, in the place of what is selected."""
        stop_composing(self)
        cursor = self.textCursor()
        if text or cursor.hasSelection():
            self._rewrite(cursor, text)
        self.ensureCursorVisible()

    def correct(self, span: Span, words: str) -> None:
        """Put ``words`` for what was just typed, in the text itself."""
        if self.has_room(span, words):
            self._cursor_over(span).insertText(words)

    def has_room(self, span: Span, words: str, *, nowhere_else: str = "") -> bool:
        """Return whether ``words`` may stand in the place of ``span``; if not, tell.

        What is only told makes the text no longer.

        Args:
            span: What would be replaced.
            words: What would stand there.
            nowhere_else: What of them the author would lose.
        """
        if self.is_diverted:
            return True
        passed = self.live.room.limit_passed_by([Change(span, words)])
        if passed is not None:
            self.crowded.emit(passed, nowhere_else)
        return passed is None

    def _rewrite(self, at: QTextCursor, words: str, way: Way = Way.BACKWARD) -> None:
        """Put ``words`` in the place of what is selected ``at`` a place, or tell."""
        span = self._span_of(at)
        if self.is_diverted:
            self.rewritten.emit(span, words, way)
        elif self.has_room(span, words):
            if FLOWING_END in words and self.live.wrapping is not None:
                self.flow(None)
                at = self._cursor_over(span)
            elif self.live.is_cut and not span.is_empty:
                at = self._cursor_over(span)
            at.insertText(words)

    def _erase(self, way: Way, *, is_word: bool) -> None:
        stop_composing(self)
        cursor = self.textCursor()
        if self.is_diverted and not cursor.hasSelection():
            self.erased.emit(way, is_word)  # new words beside the caret go first
        else:
            select_erased(cursor, way, is_word=is_word, reach=self._reach)
            self._rewrite(cursor, "")
        self.ensureCursorVisible()

    def _erase_line(self) -> None:
        # Of a selection, Qt would leave some and take what lies behind it.
        stop_composing(self)
        cursor = self.textCursor()
        if not cursor.hasSelection():
            line = self.live.line_span(self.caret)
            cursor = self._cursor_over(Span(self.caret, line.end))
        self._rewrite(cursor, "", Way.FORWARD)
        self.ensureCursorVisible()

    # The clipboard

    @override
    def copy(self) -> None:
        # What Python made must not outlive it on the clipboard: Qt makes it.
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self._copy(self.selected_span))

    @override
    def cut(self) -> None:
        cursor = self.textCursor()
        if not (self.is_editable and cursor.hasSelection()):
            return
        if self.has_room(self.selected_span, ""):
            self.copy()
            self._cut(self.selected_span)

    def _cut(self, span: Span) -> None:
        stop_composing(self)
        if self.tidy is None:
            self._rewrite(self._cursor_over(span), "")
            return
        gone = self.tidy.cut_of(span)
        words, taken = self.live.slice(span), self.live.slice(gone)
        self.tidy.end_step()
        with self.tidy.cutting():
            self._rewrite(self._cursor_over(gone), "")
        if not self.is_diverted:
            self.select(Span(gone.start, gone.start))
        self.tidy.take_cut(words, taken, self.caret)
        self.tidy.end_step()

    def _paste(self, span: Span, words: str) -> Span:
        """Put ``words`` in the place of ``span``; return where they are then."""
        stop_composing(self)
        if self.tidy is None:
            self._rewrite(self._cursor_over(span), words)
            self.ensureCursorVisible()
            return Span(span.start, span.start + len(words))
        made = self.tidy.pasting(span, words)
        start, inserted = made.change.span.start, made.change.inserted
        self.tidy.end_step()
        self._rewrite(self._cursor_over(made.change.span), inserted)
        self.tidy.end_step()
        whole = Span(start, min(start + len(inserted), len(self.live)))
        if not self.is_diverted and self.live.slice(whole) == inserted:
            self.select(Span(start + made.caret, start + made.caret))
        self.ensureCursorVisible()
        return Span(start + made.start, start + made.start + len(made.taken))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Dragged; Qt would turn no-break spaces into spaces.
        data = QMimeData()
        data.setText(self._copy(self.selected_span))
        return data

    def _copy(self, span: Span) -> str:
        """Return ``span`` as it is read elsewhere, and remember how it is here."""
        words, flowing = self.live.slice(span), self.live.as_it_flows(span)
        copied = StoryEditor._copied
        if words != flowing:
            copied.pop(flowing, None)
            copied[flowing] = words
        if self.tidy is not None:
            self.tidy.take_copied(span)
        while len(copied) > _MOST_COPIED:
            del copied[next(iter(copied))]
        return flowing

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return may_be_pasted(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # At the middle button, Qt tells only after the edit where the caret is.
        self.selected.emit()
        if not self.is_editable:
            return
        if words := pasted_text(source, is_markdown=self.is_markdown):
            from desktop.exchange.recognising import is_answer  # late: rarely pasted

            if is_answer(words):
                self.answer_pasted.emit(words)
                return
            # What was copied here stands in its lines again.
            words = StoryEditor._copied.get(words, words)
            self._paste(self.selected_span, words)
        elif not self._is_middle_button:  # which is pressed by mistake
            self.unpasted.emit(why_not_pasted(source))

    # Input methods

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.is_editable:
            super().inputMethodEvent(event)
            return
        words = as_story_text(event.commitString())
        if not self._has_room_for_composed(event, words):
            super().inputMethodEvent(QInputMethodEvent())
            return
        # Done by itself, as Qt reports it with what is composed, which is no edit, as
        # an edit of the whole paragraph.
        if event.commitString() or event.replacementLength():
            super().inputMethodEvent(QInputMethodEvent())
            self._commit(event, words)
        elif event.preeditString():
            self.live.is_composing = True
            self._remove_selected()
            self.live.is_composing = False
        composed = QInputMethodEvent(event.preeditString(), event.attributes())
        super().inputMethodEvent(composed)
        if len(words) == 1 and not (event.preeditString() or _replaces(event)):
            self.keyed.emit(words)  # a key, to who typed it

    def _has_room_for_composed(self, event: QInputMethodEvent, words: str) -> bool:
        if not words and not event.preeditString():
            return True
        span = self._replaced_by(event) if _replaces(event) else self.selected_span
        return self.has_room(span, words, nowhere_else=words)

    def _commit(self, event: QInputMethodEvent, words: str) -> None:
        cursor = self.textCursor()
        if _replaces(event):
            self._remove_selected()
            cursor = self._cursor_over(self._replaced_by(event))
        self._rewrite(cursor, words)

    def _remove_selected(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._rewrite(cursor, "", Way.FORWARD)

    def _replaced_by(self, event: QInputMethodEvent) -> Span:
        """Return what an input method replaces, which it counts in UTF-16 units."""
        caret = self.textCursor().selectionEnd()
        start = max(0, caret + event.replacementStart())
        at = self.live.from_document(start)
        end = self.live.from_document(start + event.replacementLength())
        return Span(at, end)

    # Keys

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if _undoes(event):
                # Undo is one order for text and notes: let the window have it.
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _undoes(event):
            event.ignore()
        elif not (self._goes(event) or (self.is_editable and self._edits(event))):
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self._has_only_passed_cut(before):
                super().keyPressEvent(event)
            self._leave_signs(before)

    def _has_only_passed_cut(self, before: int) -> bool:
        """Return whether the caret is at another place of the document, not the text.

        That is where a line is cut for Qt, to which one place is two there.
        """
        now = self.textCursor().position()
        if not self.live.is_cut or abs(now - before) != 1:
            return False
        return self.live.from_document(now) == self.live.from_document(before)

    def _goes(self, event: QKeyEvent) -> bool:
        """Do what a key does in a locked text, too; return whether there is such."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif move_of(event) is not None:
            stop_composing(self)
            cursor = self.textCursor()
            move_by_words(event, cursor, self._reach)
            self.setTextCursor(cursor)
        elif event.matches(_Key.Copy):
            self.copy()
        elif event.matches(_Key.Cut):
            self.cut()
        else:
            return False
        return True

    def _edits(self, event: QKeyEvent) -> bool:
        """Do what a key edits; return whether it does."""
        if (erasing := erasing_of(event)) is not None:
            is_sign_before = erasing == (Way.BACKWARD, False)
            if not (is_sign_before and (self.takes_back() or self._leave_line())):
                self._erase(erasing[0], is_word=erasing[1])
        elif event.matches(_Key.DeleteEndOfLine):
            self._erase_line()
        elif event.matches(_Key.InsertParagraphSeparator):
            self._enter(is_other=False)
        elif event.matches(_Key.InsertLineSeparator):
            # Qt would type U+2028, which is no line end in a text file.
            self._enter(is_other=True)
        elif is_typed(event):
            self._type(event)
        else:
            return False
        return True

    def _type(self, event: QKeyEvent) -> None:
        before = self.document().revision()
        self.insert_words(as_story_text(event.text()))
        is_taken = self.is_diverted or self.document().revision() != before
        if is_taken and not event.isAutoRepeat():
            self.keyed.emit(event.text())

    def _enter(self, *, is_other: bool) -> None:
        """Do what Enter does, or with Shift the other."""
        stop_composing(self)
        self.line_ending.emit()
        if self.entering is None:
            self.insert_words("\n")
            return
        made = self.entering.entered(
            self.selected_span, is_other=is_other, is_told=self.is_diverted
        )
        if made is not None:
            self._make(made.change, made.caret)
            self.entering.take_caret(self.caret)

    def _leave_line(self) -> bool:
        """Take back what Enter made right before; return whether it did."""
        if self.entering is None or self.is_diverted:
            return False
        back = self.entering.taken_back(self.caret)
        if back is None or self.textCursor().hasSelection():
            return False
        self._make(back, back.span.start + len(back.inserted))
        return True

    def _make(self, change: Change, caret: int) -> None:
        """Make an edit of the author's, or tell of it, and place the caret."""
        end = change.span.start + len(change.inserted)
        self._rewrite(self._cursor_over(change.span), change.inserted)
        there = Span(change.span.start, min(end, len(self.live)))
        if not self.is_diverted and self.live.slice(there) == change.inserted:
            self.select(Span(caret, caret))
        self.ensureCursorVisible()

    # The mouse

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._by_words.double_click(self, event)
        self._drawn.press(event, None, goes_on=False)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_dropped = False
        before = self.selected_span
        with self._by_words.pressing(self, event):
            super().mousePressEvent(event)
        is_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        found = self.selected_span
        # Nothing but a third click selects by a press, and Qt knows lines only.
        self._by_paragraphs = not (is_shift or found.is_empty or found == before)
        self._widen()
        self._begin_drawing(event, is_shift=bool(is_shift))

    def _begin_drawing(self, event: QMouseEvent, *, is_shift: bool) -> None:
        cursor, anchor = self.textCursor(), None
        if not self._by_words.is_begun and (is_shift or not cursor.hasSelection()):
            anchor = self.live.from_document(cursor.anchor())
        self._drawn.press(event, anchor, goes_on=is_shift)
        self._draw(event)

    def _draw(self, event: QMouseEvent) -> None:
        """Select the words that the mouse is drawn over, where words are meant."""
        place = self.cursorForPosition(event.position().toPoint()).position()
        at = self.live.from_document(place)
        span = self._drawn.to(event, at, is_exact=self.is_editable)
        if span is not None and span != self.selected_span:
            is_back = self._drawn.is_back(at)
            self.setTextCursor(self._cursor_over(span, is_back=is_back))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dropped and event.buttons():
            return  # Qt does not know that the button was let go of elsewhere
        super().mouseMoveEvent(event)
        self._by_words.drag(self, event)
        self._widen()
        if event.buttons() & Qt.MouseButton.LeftButton and not self._by_paragraphs:
            self._draw(event)

    def _widen(self) -> None:
        """Select whole paragraphs where lines are selected by a third click."""
        if not self._by_paragraphs:
            return
        cursor, span = self.textCursor(), self.selected_span
        is_back = cursor.position() < cursor.anchor()
        first = self.paragraph_at(span.start)
        last = self.paragraph_at(max(span.end - 1, span.start))
        end = min(max(last.end + 1, span.end), len(self.live))
        whole = Span(min(first.start, span.start), end)
        if whole != span:
            self.setTextCursor(self._cursor_over(whole, is_back=is_back))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_middle_button = event.button() == Qt.MouseButton.MiddleButton
        super().mouseReleaseEvent(event)
        self._is_middle_button = False
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            self.clicked.emit(self.live.from_document(at))

    # Dragging.  Qt shows where words would be dropped in place of the caret, and paints
    # anew only the one of the two that goes or comes.

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self.viewport().update()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.viewport().update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.viewport().update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        source: QObject | None = event.source()
        for dragged in (source, source and source.parent()):
            if isinstance(dragged, StoryEditor):
                dragged.end_drag()
        event.setAccepted(self._drop(event))
        # Whatever became of it, the drag is over, and typing goes on here.
        super().dragLeaveEvent(QDragLeaveEvent())
        self.viewport().update()
        if event.isAccepted():
            self.activateWindow()
            self.setFocus()

    def end_drag(self) -> None:
        """Take it that what was dragged from here was dropped."""
        self._is_dropped = True

    def _drop(self, event: QDropEvent) -> bool:
        """Do what is dropped; return whether who gave it may take it for done."""
        if not self.is_editable:
            return False
        place = self.cursorForPosition(event.position().toPoint()).position()
        at = self.live.from_document(place)
        for own in filter(None, (self, self.twin)):
            if event.source() not in (own, own.viewport()):
                continue
            self._drop_own(own.selected_span, at, is_copy=_copies(event))
            # Qt would delete what was dragged.
            event.setDropAction(Qt.DropAction.CopyAction)
            return True
        words = pasted_text(event.mimeData(), is_markdown=self.is_markdown)
        if not words or not self.has_room(Span(at, at), words):
            return False
        # Qt would go to the caret before its edit is done.
        self.select(Span(at, at))
        self._paste(Span(at, at), words)
        event.setDropAction(event.proposedAction())
        return True

    def _drop_own(self, span: Span, at: int, *, is_copy: bool) -> None:
        """Move the words of ``span`` to a place, or copy them; select them there."""
        words = self.live.slice(span)
        if is_copy:
            self._copy(span)
            self.select(Span(at, at))
            there = self._paste(Span(at, at), words)
        elif span.start <= at <= span.end:
            return
        else:
            # Qt would delete and insert in one edit that hides what moved.
            told = self.move_wanted if self.is_diverted else self.moved
            there = self._place_after_move(span, at)
            told.emit(span, at)
        if there.end <= len(self.live) and self.live.slice(there) in words:
            self.select(there)

    def _place_after_move(self, span: Span, to: int) -> Span:
        """Return where the words of ``span`` will be if they are moved."""
        made = None if self.tidy is None else self.tidy.moving(span, to)
        if made is not None and not self.is_diverted:
            return Span(made.start, made.start + len(made.source))
        start = to if to < span.start else to - len(span)
        return Span(start, start + len(span))

    # The context menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, place = event.globalPos(), self.caret
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            below = self.cursorRect().bottomLeft()
            at = self.viewport().mapToGlobal(below + QPoint(0, 2))
        else:
            clicked = self.cursorForPosition(event.pos()).position()
            place = self._place_asked(self.live.from_document(clicked))
        menu = self._menu()
        self.menu_opening.emit(menu, place)
        menu.popup(at)
        event.accept()

    def _place_asked(self, place: int) -> int:
        """Put the caret where the author asks, but for a selection that is there."""
        selected = self.selected_span
        if selected.is_empty or not selected.start <= place <= selected.end:
            self.select(Span(place, place))
        return place

    def _menu(self) -> QMenu:
        # Qt's own offers an undo of its own, which knows nothing of the notes.
        from desktop.widgets.offers import passing_menu  # late: the page needs no menu

        menu = passing_menu(self)
        has_selection = self.textCursor().hasSelection()
        cut = menu.addAction(translate("Cu&t"), self.cut)
        cut.setEnabled(has_selection and self.is_editable)
        menu.addAction(translate("&Copy"), self.copy).setEnabled(has_selection)
        paste = menu.addAction(translate("&Paste"), self.paste)
        paste.setEnabled(self.is_editable)  # and says so if there is nothing
        menu.addSeparator()
        menu.addAction(translate("Select &all"), self.selectAll).setEnabled(
            len(self.live) > 0
        )
        return menu


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(_Key.Undo) or event.matches(_Key.Redo)


def _replaces(event: QInputMethodEvent) -> bool:
    """Return whether an input method replaces words besides what is selected."""
    return bool(event.replacementStart() or event.replacementLength())


def _copies(event: QDropEvent) -> bool:
    """Return whether the key is held that copies what is dragged."""
    held = Qt.KeyboardModifier
    key = held.AltModifier if SYSTEM.name == "darwin" else held.ControlModifier
    return bool(event.modifiers() & key)
