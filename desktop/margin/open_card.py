"""The chosen card: all of a note, with what can be done about it.

There is one of it, and it stays where it is while the author writes, whatever the cards
around it do.  Its parts stand one under the other; they are placed at once rather than
by a Qt layout, so that the card's height is known before it is shown.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget
from typing_extensions import override

from desktop.annotations.kinds import Kind, Status
from desktop.margin.card_buttons import CardAction, CardButtons
from desktop.margin.card_drawing import (
    BELOW_HEADER,
    BOTTOM,
    INSET,
    LEFT,
    RIGHT,
    TOP,
    paint_focus,
    paint_frame,
    paint_header,
)
from desktop.margin.card_face import CardFace, date_of, named, spoken
from desktop.margin.card_fields import EditableWords
from desktop.margin.card_rows import (
    CandidateList,
    FateLines,
    OtherVersions,
    PassageList,
    ReplyView,
    RowWindow,
    reply_hint,
)
from desktop.typography.marked_words import marked_words
from desktop.widgets.keyboard import is_bare_enter
from desktop.widgets.offers import menu_place
from desktop.widgets.tag_field import TagField
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.card_fields import NoteEditor
    from desktop.session.story.note_view import NoteView
    from desktop.session.story.writing.live_habits import Typist

_TAG_FIELD_HEIGHT = 26
_REPLY_LINE_HEIGHT, _ABOVE_REPLY_LINE = 22, 6
_REPLY_LINE_LEFT = 6
"""Where it begins: level with the rule beside replies."""
_NO_WORDS = translate("No words yet")
_REWORDING = (
    translate("New wording"),
    translate("New wording; empty to cut the passage"),
)
_INSERTION = (translate("New words"), translate("New words to insert here"))
"""What the field for a suggestion's words is called, and what it says while empty."""
_SCROLL_BAR = 4
"""The width of the scroll bar of long words, in pixels, as the style sheet has it."""
_ABOVE_BUTTONS = 8
_LEAST_BODY = 40
"""However low the window, this much of the words can be seen, in pixels."""


class CardBody(QWidget):
    """Shows what became of a passage, the note's words and its replies.

    Attributes:
        editing_id: The note or reply whose field is open.
        typist: Who knows what keys mean that are typed in a field.
        tags: The field of the note's tags; hidden unless the note's field is open.
        is_read_only: Whether nothing can be answered here.

    Signals:
        words_edited: The author rewrote a note or reply; carries its id, the words.
        replacement_edited: The author rewrote the new wording a note suggests.
        tags_edited: The author changed the tags; carries a note's id and a tuple.
        edit_asked: The author clicked words; carries the id of note or reply.
        reply_asked: The author clicked where a reply begins.
        left: The author wants back to the text.
        candidate_chosen: The author took one of the places a lost passage may be;
            carries the note's id and which of them, from 0.
        passage_chosen: The author wants to go to one of several passages; carries
            the note's id and which of them, from 0.
        passage_removed: The note is not to be on that passage any more.
        grown: The parts need to be placed again.
        moved: The author wants to see other passages or replies of very many.
        refused: What was pasted is not taken; carries a sentence that says why.
        caret_moved: The author went to another place in a field.
    """

    words_edited = Signal(str, str)
    replacement_edited = Signal(str, str)
    tags_edited = Signal(str, tuple)
    edit_asked = Signal(str)
    reply_asked = Signal()
    left = Signal()
    candidate_chosen = Signal(str, int)
    passage_chosen = Signal(str, int)
    passage_removed = Signal(str, int)
    grown = Signal()
    moved = Signal()
    refused = Signal(str)
    caret_moved = Signal()

    accessible_role = QAccessible.Role.Client

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editing_id: str | None = None
        self.typist: Typist | None = None
        self.is_read_only = False
        self._fate: FateLines | None = None
        self._fate_width = 0
        self._replies: list[ReplyView] = []
        self._reply_window = RowWindow(_replies_above, _replies_below, self)
        self._reply_window.moved.connect(self.moved)
        self._reply_line = self._new_reply_line()
        self._candidates = CandidateList(self)
        self._candidates.chosen.connect(self._on_candidate_chosen)
        self._passages = PassageList(self)
        self._passages.chosen.connect(self._on_passage_chosen)
        self._passages.removed.connect(self._on_passage_removed)
        self._passages.moved.connect(self.moved)
        self._proposal = EditableWords(*_REWORDING, self)
        self._proposal.setObjectName("new_wording")
        self._words = EditableWords(
            translate("Words of the note"), translate("Write a note…"), self
        )
        self._others = OtherVersions(self)
        self.tags = TagField(self)
        self.tags.hide()
        self._connect()

    def _new_reply_line(self) -> QPushButton:
        line = QPushButton(self)
        line.setObjectName("card_reply_line")
        line.setAutoDefault(False)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        line.clicked.connect(self.reply_asked)
        line.hide()
        return line

    def _show_reply_line(self) -> None:
        """Offer to answer somebody else, unless that is being written already."""
        view, maker = self._view, self._view.maker
        is_writing = any(r.words.open_editor for r in self._replies)
        may = not (self.is_read_only or view.is_locked or is_writing)
        self._reply_line.setVisible(may and maker is not None)
        self._reply_line.setText(reply_hint(maker).replace("&", "&&"))
        self._reply_line.setFont(self._style.words_font)

    def show_view(
        self,
        view: NoteView,
        face: CardFace,
        style: CardStyle,
        now: datetime,
    ) -> None:
        """Show a note; a field that is open stays open."""
        self._view, self._face, self._style = view, face, style
        self._show_own_words(view.note)
        self._others.show_versions(view.note.other_versions, style)
        self.tags.show_tags(view.note.tags)
        self.tags.show_theme(style.theme)
        is_own = not view.reader
        self._candidates.show_candidates(view.candidates, style)
        self._passages.show_passages(view.passages, view.here, style, can_remove=is_own)
        for words in (self._words, self._proposal):
            words.set_writable(is_writable=is_own)
        self._show_replies(now)
        self._show_reply_line()
        self._fate = None
        self.update()

    def _show_own_words(self, note: Annotation) -> None:
        face, style = self._face, self._style
        is_suggestion = note.kind is Kind.SUGGESTION
        self._proposal.setVisible(is_suggestion)
        if is_suggestion:
            asked = _INSERTION if note.is_insertion else _REWORDING
            self._proposal.show_names(*asked)
            done, written = face.is_done, note.replacement or ""
            read, looks = marked_words(face.wording, style.theme, is_done=done)
            self._proposal.show_words(read, style, style.text, written, looks)
        says = note.words or face.icon or note.kind is Kind.HIGHLIGHT
        is_missing = not (says or is_suggestion)
        colour = style.quiet if is_missing else style.text
        read = _NO_WORDS if is_missing else face.words
        self._words.show_words(read, style, colour, note.words, is_markdown=True)

    def begin(self, note_id: str, *, is_new: bool = False) -> None:
        """Open the field for a note, or for one of its replies.

        Args:
            note_id: The note or reply.
            is_new: Whether it was just made: the wording it proposes is selected then,
                to be typed over; below words that it begins with, one goes on.
        """
        self.end()
        self.editing_id = note_id
        if note_id != self._view.note.id:
            for reply in self._replies:
                if reply.reply_id == note_id:
                    self._open(reply.words)
            self._show_reply_line()
            return
        editor = self._open(self._words)
        if self._view.note.kind is Kind.SUGGESTION:
            editor = self._open(self._proposal)
            if is_new:
                editor.selectAll()
        elif is_new:
            editor.go_on_below()
        self.tags.show()

    def end(self) -> None:
        """Close every field."""
        self.editing_id = None
        self.tags.hide()
        for words in self._fields():
            words.end()
        if self._replies:
            self._show_reply_line()

    def accessible_children(self) -> list[QWidget]:
        """Return the parts that are shown, from top to bottom."""
        parts = [child for child in self.children() if isinstance(child, QWidget)]
        return sorted((p for p in parts if not p.isHidden()), key=QWidget.y)

    def focus_chain(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        own = [self._proposal.open_editor, self._words.open_editor]
        tags = None if self.tags.isHidden() else self.tags
        replies = [reply.words.open_editor for reply in self._replies]
        stops: list[QWidget | None] = [*own, tags, *replies]
        own_stops = [stop for stop in stops if stop is not None]
        rows = [*self._passages.buttons, *self._candidates.buttons, *own_stops]
        return rows if self._reply_line.isHidden() else [*rows, self._reply_line]

    def caret(self) -> QRect | None:
        """Return where the author writes, in this widget; None if nowhere."""
        for words in self._fields():
            editor = words.open_editor
            if editor is not None and editor.hasFocus():
                place = editor.cursorRect()
                corner = editor.viewport().mapTo(self, place.topLeft())
                return QRect(corner, place.size())
        return None

    def height_for(self, width: int) -> int:
        """Place all parts, and return how tall they are at ``width`` pixels."""
        fate = self._fate_lines(width)
        bottom = fate.height + BELOW_HEADER if fate else 0
        if not self._passages.isHidden():
            height = self._passages.height_for(width)
            bottom = _stand(self._passages, bottom + 4, width, height)
        if not self._candidates.isHidden():
            height = self._candidates.height_for(width)
            bottom = _stand(self._candidates, bottom, width, height)
        for words in (self._proposal, self._words):
            if not words.isHidden():
                bottom = _stand(words, bottom, width, words.height_for(width))
        if not self._others.isHidden():
            height = self._others.heightForWidth(width)
            bottom = _stand(self._others, bottom, width, height)
        if not self.tags.isHidden():
            height = self._style.scaled(_TAG_FIELD_HEIGHT)
            bottom = _stand(self.tags, bottom + 2, width, height)
        window, style = self._reply_window, self._style
        bottom = window.place(window.before, bottom, width, style)
        for reply in self._replies:
            bottom = _stand(reply, bottom, width, reply.height_for(width))
        return self._reply_line_stands(
            window.place(window.after, bottom, width, style), width
        )

    def _reply_line_stands(self, top: int, width: int) -> int:
        """Place the line below ``top``, and return where all ends."""
        if self._reply_line.isHidden():
            return top
        height = self._style.scaled(_REPLY_LINE_HEIGHT)
        top += self._style.scaled(_ABOVE_REPLY_LINE)
        inside = width - _REPLY_LINE_LEFT - INSET
        self._reply_line.setGeometry(_REPLY_LINE_LEFT, top, inside, height)
        return top + height

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fate = self._fate_lines(self.width())
        if fate is None:
            return
        painter = QPainter(self)
        fate.paint(painter, INSET, 0)
        painter.end()

    def _connect(self) -> None:
        self._words.edited.connect(self._on_words_edited)
        self._proposal.edited.connect(self._on_replacement_edited)
        self.tags.edited.connect(self._on_tags_edited)
        self.tags.left.connect(self.left)
        for words in (self._words, self._proposal):
            words.asked_to_edit.connect(self._on_edit_asked)
            self._watch(words)

    def _open(self, words: EditableWords) -> NoteEditor:
        editor = words.begin()
        editor.typing.typist = self.typist
        editor.setFocus()
        return editor

    def _fields(self) -> list[EditableWords]:
        return [self._proposal, self._words, *(r.words for r in self._replies)]

    def _fate_lines(self, width: int) -> FateLines | None:
        if not self._face.fate:
            return None
        if self._fate is None or self._fate_width != width:
            inside = width - 2 * INSET
            self._fate = FateLines(self._view, self._face, self._style, inside)
            self._fate_width = width
        return self._fate

    def _show_replies(self, now: datetime) -> None:
        replies = self._shown_replies()
        while len(self._replies) > len(replies):
            self._replies.pop().deleteLater()
        while len(self._replies) < len(replies):
            self._replies.append(self._new_reply())
        for (reply, maker), shown in zip(replies, self._replies, strict=True):
            date, to = date_of(reply, now), self._view.maker
            shown.show_reply(reply, maker, date, self._style, to)

    def _shown_replies(self) -> list[tuple[Annotation, Maker | None]]:
        """Return the replies that are shown: of very many, the last ones at first."""
        replies, window = self._view.answers, self._reply_window
        places = (at for at, (r, _) in enumerate(replies) if r.id == self.editing_id)
        wanted = next(places, len(replies))
        window.show_rows((self._view.note.id, len(replies)), len(replies), wanted)
        return [replies[at] for at in window.rows]

    def _new_reply(self) -> ReplyView:
        reply = ReplyView(self)
        reply.edited.connect(self.words_edited)
        reply.asked_to_edit.connect(self.edit_asked)
        self._watch(reply.words)
        reply.show()
        return reply

    def _on_candidate_chosen(self, candidate: int) -> None:
        self.candidate_chosen.emit(self._view.note.id, candidate)

    def _on_passage_chosen(self, number: int) -> None:
        self.passage_chosen.emit(self._view.note.id, number)

    def _on_passage_removed(self, number: int) -> None:
        self.passage_removed.emit(self._view.note.id, number)

    def _on_words_edited(self, words: str) -> None:
        self.words_edited.emit(self._view.note.id, words)

    def _on_replacement_edited(self, words: str) -> None:
        self.replacement_edited.emit(self._view.note.id, words)

    def _on_tags_edited(self, tags: tuple[str, ...]) -> None:
        self.tags_edited.emit(self._view.note.id, tags)

    def _on_edit_asked(self) -> None:
        self.edit_asked.emit(self._view.note.id)

    def _watch(self, words: EditableWords) -> None:
        words.left.connect(self.left)
        words.grown.connect(self.grown)
        words.caret_moved.connect(self.caret_moved)
        words.refused.connect(self.refused)


def _replies_above(number: int) -> str:
    return translate_count(
        "{count} more reply above", "{count} more replies above", number
    )


def _replies_below(number: int) -> str:
    return translate_count(
        "{count} more reply below", "{count} more replies below", number
    )


def _stand(part: QWidget, top: int, width: int, height: int) -> int:
    """Place ``part`` there, and return where the next one may begin."""
    part.setGeometry(0, top, width, height)
    return top + height


class OpenCard(QFrame):
    """Shows the chosen note and lets the author rewrite it.

    What is typed is reported letter by letter, so there is nothing to confirm, and
    nothing to lose by clicking elsewhere.

    Signals:
        action_chosen: The author pressed a button; carries the note's id and a
            ``CardAction``.
        menu_wanted: The author asks what can be done with the note; carries its id, and
            where on the screen.
        edit_asked: The author wants to write; carries the id of note or reply.
    """

    action_chosen = Signal(str, CardAction)
    menu_wanted = Signal(str, QPoint)
    edit_asked = Signal(str)

    accessible_role = QAccessible.Role.ListItem

    def __init__(
        self, parent: QWidget | None = None, *, is_read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.note_id = ""
        self._is_read_only = is_read_only  # without any buttons
        self._is_closable = False
        self._way = CardAction.APPLY
        self.body = CardBody()
        self.body.is_read_only = is_read_only
        self.body.edit_asked.connect(self.edit_asked)
        self.body.reply_asked.connect(self._on_reply_asked)
        self.body.caret_moved.connect(self.show_caret)
        self._buttons = CardButtons(self)
        self._buttons.pressed.connect(self._on_pressed)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("card_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_view(
        self,
        view: NoteView,
        face: CardFace,
        style: CardStyle,
        now: datetime,
    ) -> None:
        """Show a note; a field that is open stays open."""
        if view.note.id != self.note_id:
            self._scroll.verticalScrollBar().setValue(0)
        self.note_id = view.note.id
        self._face, self._style = face, style
        self.body.show_view(view, face, style, now)
        actions = [] if self._is_read_only else self._actions(view, face)
        if self._is_closable:
            actions.append(CardAction.CLOSE)
        self._buttons.show_actions(actions)
        self.setAccessibleName(named(view, face))
        self.setAccessibleDescription(spoken(view, face))
        self.update()

    def add_accessible_state(self, state: QAccessible.State) -> None:
        """Tell a screen reader that this is the note that is chosen."""
        state.selectable = state.selected = True

    def accessible_children(self) -> list[QWidget]:
        """Return the parts of the card, as they are read: its words before buttons."""
        return [self._scroll, self._buttons]

    def set_closable(self, is_closable: bool) -> None:
        """Have a button that closes the card, once a note is shown again, or not."""
        self._is_closable = is_closable

    def show_keys(self, keys: Mapping[CardAction, str], way: CardAction) -> None:
        """Name the key that does the same as each button, once a note is shown again.

        Args:
            keys: The keys, as this platform writes them.
            way: What is offered first with a suggestion: to apply it, or to go where
                it is revised.
        """
        self._way = way
        self._buttons.show_keys(keys)

    def focus_chain(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self, *self.body.focus_chain(), *self._buttons.buttons]

    def height_for(self, width: int, most: int) -> int:
        """Place all parts, and return how tall the card is.

        Args:
            width: How wide the card is, in pixels.
            most: How tall it may be, in pixels; words that need more scroll.
        """
        scaled = self._style.scaled
        left, between = scaled(LEFT), scaled(_ABOVE_BUTTONS)
        inside = width - left - scaled(RIGHT)
        top = scaled(TOP) + self._style.header_height + scaled(BELOW_HEADER)
        buttons = self._buttons.place(inside, self._style.zoom)
        rest = top + (between + buttons if buttons else 0) + scaled(BOTTOM)
        body_width = inside + 2 * INSET
        needed = self.body.height_for(body_width)
        shown = min(needed, max(most - rest, _LEAST_BODY))
        self.body.resize(body_width, needed)
        self._scroll.setGeometry(left - INSET, top, body_width + _SCROLL_BAR, shown)
        self._buttons.setGeometry(left, top + shown + between, inside, buttons)
        return rest + shown

    def show_caret(self) -> None:
        """Scroll the words to where the author writes."""
        caret = self.body.caret()
        if caret is not None:
            self._scroll.ensureVisible(caret.x(), caret.center().y(), 0, caret.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        paint_frame(painter, frame, self._style, self._face, is_marked=True)
        header = QRect(
            0, self._style.scaled(TOP), self.width(), self._style.header_height
        )
        paint_header(painter, header, self._style, self._face)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._style)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and is_bare_enter(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_bare_enter(event):
            self.edit_asked.emit(self.note_id)
        elif event.key() == Qt.Key.Key_Escape:
            self.body.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # beside the words, a click only takes the focus

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.note_id, menu_place(self, event))

    def _on_reply_asked(self) -> None:
        self.action_chosen.emit(self.note_id, CardAction.REPLY)

    def _on_pressed(self, action: CardAction) -> None:
        if action is CardAction.MORE:
            self.menu_wanted.emit(self.note_id, self._buttons.below(action))
        else:
            self.action_chosen.emit(self.note_id, action)

    def _actions(self, view: NoteView, face: CardFace) -> list[CardAction]:
        if view.is_locked:
            return [CardAction.MORE]  # which offers what is possible
        actions = self._settling(view, face)
        agree = [CardAction.AGREE] if view.maker is not None else []
        return [*agree, *actions, CardAction.MORE]

    def _settling(self, view: NoteView, face: CardFace) -> list[CardAction]:
        note = view.note
        actions = [CardAction.ATTACH] if face.is_lost else []
        if view.asks:
            # A reply is a key away; the question and its answers are to stand in a row.
            actions += [CardAction.IS_DONE, CardAction.KEEP_OPEN]
        elif note.status is Status.DONE:
            actions += [CardAction.REPLY, CardAction.REOPEN]
        elif note.kind is Kind.SUGGESTION:
            first = [self._way] if face.is_suggestion else []
            actions += [*first, CardAction.DISMISS, CardAction.REPLY]
        elif note.status is Status.OPEN:
            actions += [CardAction.REPLY, CardAction.DONE]
        else:
            actions.append(CardAction.REPLY)
        return actions
