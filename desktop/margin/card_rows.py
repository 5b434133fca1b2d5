"""What the chosen card lists: passages, places a lost one may be, versions, replies.

Pixels.  A row is a few widgets; a thousand of them would take longer to make than
anybody waits for a card, so of very many some are there, with buttons to those beyond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from desktop.anchoring.anchor import AnchorState
from desktop.margin.broken_text import BrokenText, plain_paragraphs
from desktop.margin.card_drawing import BETWEEN, INSET, paint_byline
from desktop.margin.card_face import fate_word
from desktop.margin.card_fields import EditableWords
from desktop.text.diff import Fate, Words, word_diff
from desktop.typography.marked_words import marked_words
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.card_face import CardFace
    from desktop.session.story.note_view import NoteView, PassageView

MOST_ROWS = 24
"""About as many as fit into a high window."""

_GAP, _PADDING = 3, 18
"""Between two passages; beside the words of a button together, in pixels."""
_CANDIDATE_GAP, _CANDIDATE_PADDING = 4, 16
"""The same of the places where a lost passage may be."""
_MOST_LINES = 8
"""A long passage that was rewritten must not push the note off the card."""


class RowWindow(QObject):
    """Chooses the rows and shows the buttons; the rows belong to whoever has one.

    Attributes:
        before: Goes to the rows before those shown; hidden if there are none.
        after: Goes to those behind them.

    Signals:
        moved: The author wants to see other rows.
    """

    moved = Signal()

    def __init__(
        self,
        words_above: Callable[[int], str],
        words_below: Callable[[int], str],
        parent: QWidget,
    ) -> None:
        """Make the buttons.

        Args:
            words_above: Returns what the button says of so many rows above.
            words_below: The same of those below.
            parent: What the rows stand on.
        """
        super().__init__(parent)
        self._words_above, self._words_below = words_above, words_below
        self._of: object = None
        self._count = 0
        self._first = 0
        self.before, self.after = _button(parent), _button(parent)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)

    @property
    def rows(self) -> range:
        """Which rows are shown, counted from 0."""
        return range(self._first, min(self._first + MOST_ROWS, self._count))

    def show_rows(self, of: object, count: int, wanted: int) -> None:
        """Show some of ``count`` rows: of something new, the one that is ``wanted``.

        Args:
            of: What the rows are of; as long as it is the same, they stay.
            count: How many there are.
            wanted: The number of a row that is to be seen.
        """
        is_new = of != self._of
        self._of, self._count = of, count
        self._go_to(wanted - MOST_ROWS // 2 if is_new else self._first)

    def place(self, button: QPushButton, top: int, width: int, style: CardStyle) -> int:
        """Place one of the buttons, and return where what follows it may begin."""
        if button.isHidden():
            return top
        height = round(style.fine_line_height) + 8
        button.setFont(style.fine_font)
        button.setGeometry(INSET, top, width - 2 * INSET, height)
        return top + height + _GAP

    def _go_to(self, first: int) -> None:
        self._first = max(0, min(first, self._count - MOST_ROWS))
        above, below = self._first, self._count - self.rows.stop
        self.before.setText(self._words_above(above))
        self.before.setVisible(above > 0)
        self.after.setText(self._words_below(below))
        self.after.setVisible(below > 0)

    def _on_before(self) -> None:
        self._go_to(self._first - MOST_ROWS)
        self.moved.emit()

    def _on_after(self) -> None:
        self._go_to(self._first + MOST_ROWS)
        self.moved.emit()


def _button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName("card_more_rows")
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    button.hide()
    return button


class PassageList(QWidget):
    """Shows the passages, of many those near the caret, and reports where to go.

    Signals:
        chosen: The author wants to go to a passage; carries its number.
        removed: The note is not to be on that passage any more; carries its number.
        moved: The author wants to see other passages of a long list.
    """

    chosen = Signal(int)
    removed = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QPushButton, QPushButton]] = []
        self._passages: tuple[PassageView, ...] = ()
        self._window = RowWindow(_passages_above, _passages_below, self)
        self._window.moved.connect(self.moved)
        self._height = 0
        self.hide()

    @property
    def buttons(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        rows = self._rows[: len(self._passages)]
        shown = [button for row in rows for button in row]
        around = self._window.before, *shown, self._window.after
        return [each for each in around if each in shown or not each.isHidden()]

    def show_passages(
        self,
        passages: Sequence[PassageView],
        here: int | None,
        style: CardStyle,
        *,
        can_remove: bool = True,
    ) -> None:
        """Show ``passages``, down the page; nothing for a note on a single one.

        Args:
            passages: All passages of the note.
            here: The number of the one the caret is in; None if it is in none.
            style: Type and measures.
            can_remove: Whether passages can be taken from the note.
        """
        places = (at for at, each in enumerate(passages) if each.number == here)
        of = len(passages), here
        self._window.show_rows(of, len(passages), next(places, 0))
        self._passages = passages = tuple(passages[at] for at in self._window.rows)
        self._style = style
        self._height = round(style.fine_line_height) + 8
        while len(self._rows) < len(passages):
            self._rows.append(self._new_row())
        for at, (go, remove) in enumerate(self._rows):
            is_there = at < len(passages)
            go.setVisible(is_there)
            remove.setVisible(is_there and can_remove)
            if is_there:
                self._show_row(go, remove, passages[at], here)
                go.setFont(style.fine_font)
        self.setVisible(bool(passages))

    def height_for(self, width: int) -> int:
        """Place the buttons, and return how tall they are at ``width`` pixels."""
        top = self._window.place(self._window.before, 0, width, self._style)
        side = self._height
        for (go, remove), passage in zip(self._rows, self._passages, strict=False):
            room = width - 2 * INSET - (side + _GAP if not remove.isHidden() else 0)
            go.setText(_shown(passage, QFontMetrics(go.font()), room - _PADDING))
            go.setGeometry(INSET, top, room, self._height)
            remove.setGeometry(INSET + room + _GAP, top, side, side)
            top += self._height + _GAP
        top = self._window.place(self._window.after, top, width, self._style)
        return top + BETWEEN - _GAP

    def _show_row(
        self,
        go: QPushButton,
        remove: QPushButton,
        passage: PassageView,
        here: int | None,
    ) -> None:
        is_here = passage.number == here
        words = " ".join(passage.words.split())
        fate = fate_word(passage.state)
        go_there = translate("Go to “{passage}”", passage=words)
        told = [go_there, fate, translate("the caret is here") if is_here else ""]
        go.setAccessibleName(", ".join(filter(None, told)))
        remove.setAccessibleName(
            translate("Take “{passage}” from this note", passage=words)
        )
        if go.property("here") != is_here:
            go.setProperty("here", is_here)
            go.style().unpolish(go)
            go.style().polish(go)

    def _new_row(self) -> tuple[QPushButton, QPushButton]:
        go, remove = QPushButton(self), QPushButton("×", self)
        go.setObjectName("card_passage")
        go.setToolTip(translate("Go to this passage"))
        remove.setObjectName("card_remove_passage")
        remove.setToolTip(
            translate("Take this passage from the note; it can be undone")
        )
        for button in (go, remove):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        go.clicked.connect(self._on_clicked)
        remove.clicked.connect(self._on_clicked)
        return go, remove

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for (go, remove), passage in zip(self._rows, self._passages, strict=False):
            if pressed is go:
                self.chosen.emit(passage.number)
                return
            if pressed is remove:
                self.removed.emit(passage.number)
                return


def _passages_above(number: int) -> str:
    return translate_count(
        "{count} more passage above", "{count} more passages above", number
    )


def _passages_below(number: int) -> str:
    return translate_count(
        "{count} more passage below", "{count} more passages below", number
    )


def _shown(passage: PassageView, metrics: QFontMetrics, room: int) -> str:
    """Return the words of a passage, and what became of it, as far as they fit."""
    fate = fate_word(passage.state)
    ending = f" · {fate}" if fate else ""
    room -= metrics.horizontalAdvance(ending)
    words = " ".join(passage.words.split()) or translate("here")
    short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return (short + ending).replace("&", "&&")


class CandidateList(QWidget):
    """Shows the places and reports which one the author takes.

    Signals:
        chosen: The author took a place; carries which of them, from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._words: tuple[str, ...] = ()
        self._height = 0
        self.hide()

    def show_candidates(self, words: Sequence[str], style: CardStyle) -> None:
        """Show a button for each of ``words``, the words of a place."""
        self._height = round(style.fine_line_height) + 8
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._make_buttons()
        for button in self.buttons:
            button.setFont(style.fine_font)
        self.setVisible(bool(words))

    def height_for(self, width: int) -> int:
        """Place the buttons, and return how tall they are at ``width`` pixels."""
        top = 0
        for button, words in zip(self.buttons, self._words, strict=True):
            inside = width - 2 * INSET
            metrics = QFontMetrics(button.font())
            shown = metrics.elidedText(
                words, Qt.TextElideMode.ElideMiddle, inside - _CANDIDATE_PADDING
            )
            button.setText(shown.replace("&", "&&"))
            button.setGeometry(INSET, top, inside, self._height)
            top += self._height + _CANDIDATE_GAP
        return top + BETWEEN - _CANDIDATE_GAP

    def _make_buttons(self) -> None:
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for words in self._words:
            button = QPushButton(self)
            button.setObjectName("card_candidate")
            button.setAutoDefault(False)
            button.setAccessibleName(
                translate("Put the note here: {passage}", passage=words)
            )
            button.setToolTip(translate("Put this note here; it can be undone"))
            button.clicked.connect(self._on_clicked)
            button.show()
            self.buttons.append(button)

    def _on_clicked(self) -> None:
        for at, button in enumerate(self.buttons):
            if button is self.sender():
                self.chosen.emit(at)


class FateLines:
    """The lines that tell what became of a passage.

    Args:
        view: The note and its passage.
        face: What its card says.
        style: In which type and colours.
        width: How wide a line may be, in pixels.
    """

    def __init__(
        self, view: NoteView, face: CardFace, style: CardStyle, width: float
    ) -> None:
        is_changed = view.anchor.state is AnchorState.CHANGED and view.passage
        text, ranges = face.fate, list[QTextLayout.FormatRange]()
        if is_changed:
            text, ranges = _then_and_now(view, style)
        self._colour = style.removed if face.is_lost else style.quiet
        height = style.fine_line_height
        self._lines = BrokenText(
            plain_paragraphs(text, ranges), style.fine_font, width, height, _MOST_LINES
        )

    @property
    def height(self) -> int:
        """How tall the lines are together, in pixels."""
        return self._lines.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the lines from that corner, in pixels."""
        self._lines.paint(painter, left, top, self._colour)


def _then_and_now(
    view: NoteView, style: CardStyle
) -> tuple[str, list[QTextLayout.FormatRange]]:
    text, _, end = translate("Changed: {words}").partition("{words}")
    pieces = [Words(text, Fate.KEPT)]
    for words in word_diff(view.first_passage, view.passage):
        if words.fate is Fate.CAME and not pieces[-1].text.endswith(" "):
            pieces.append(Words(" ", Fate.KEPT))
        pieces.append(words)
    return marked_words([*pieces, Words(end, Fate.KEPT)], style.theme)


_INDENT = 12
_ABOVE = 8
"""Over a reply, in pixels."""


class OtherVersions(QLabel):
    """Shows all of each version, to be read and copied; hidden if there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setContentsMargins(INSET, 0, INSET, BETWEEN)
        self.hide()

    def show_versions(self, versions: Sequence[str], style: CardStyle) -> None:
        """Show ``versions``, each in lines of its own."""
        self.setFont(style.fine_font)
        lines = (translate("Other version: {words}", words=each) for each in versions)
        self.setText("\n".join(lines))
        self.setVisible(bool(versions))


def reply_hint(to: Maker | None) -> str:
    """Return what stands where a reply to somebody, or the author, can be written."""
    if to is None:
        return translate("Write a reply…")
    return translate("Reply to {name}…", name=to.name)


def _reply_name(by: Maker | None) -> str:
    """Return what a reply is called; its words are read after that."""
    if by is None:
        return translate("Reply")
    return translate("Reply by {name}", name=by.name)


class ReplyView(QWidget):
    """Shows a reply, and lets the author rewrite it.

    Attributes:
        reply_id: The id of the reply that is shown.
        words: Its words, and the field for them.

    Signals:
        edited: The author changed the words; carries the reply's id and the words.
        asked_to_edit: The author clicked the words; carries the reply's id.
    """

    edited = Signal(str, str)
    asked_to_edit = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply_id = ""
        self.words = EditableWords(translate("Reply"), reply_hint(None), self)
        self.words.edited.connect(self._on_edited)
        self.words.asked_to_edit.connect(self._on_asked_to_edit)
        self._others = OtherVersions(self)

    def show_reply(
        self,
        reply: Annotation,
        maker: Maker | None,
        date: str,
        style: CardStyle,
        to: Maker | None = None,
    ) -> None:
        """Show a reply.

        Args:
            reply: What was answered.
            maker: By whom; None for the author.
            date: When it was written.
            style: Type and colours.
            to: To whom; None for the author.
        """
        self.reply_id = reply.id
        self.words.show_names(translate("Reply"), reply_hint(to))
        self._maker, self._date, self._style = maker, date, style
        self.setAccessibleName(_reply_name(maker))
        self.setAccessibleDescription(date)
        self.words.show_words(reply.words, style, style.text, is_markdown=True)
        self._others.show_versions(reply.other_versions, style)
        self.update()

    def height_for(self, width: int) -> int:
        """Place the words, and return how tall all is at ``width`` pixels."""
        top = _ABOVE + self._style.header_height
        inside = width - _INDENT
        height = self.words.height_for(inside)
        self.words.setGeometry(_INDENT, top, inside, height)
        bottom = top + height
        if not self._others.isHidden():
            height = self._others.heightForWidth(inside)
            self._others.setGeometry(_INDENT, bottom, inside, height)
            bottom += height
        return bottom

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(_INDENT, _ABOVE, self.width() - _INDENT, self._style.header_height)
        paint_byline(painter, line, self._style, self._maker, self._date)
        rule = QRect(6, _ABOVE + 2, 1, self.height() - _ABOVE - 2)
        painter.fillRect(rule, QColor(self._style.theme.card_line))
        painter.end()

    def _on_edited(self, words: str) -> None:
        self.edited.emit(self.reply_id, words)

    def _on_asked_to_edit(self) -> None:
        self.asked_to_edit.emit(self.reply_id)
