"""What the margin reports of the author's doings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.margin.card_buttons import CardAction


class MarginReports(QWidget):
    """A widget that reports what is done with the cards on it.

    Signals:
        note_chosen: The author clicked a card, or reached it by keyboard and
            pressed Enter; carries the note's id.
        words_edited: The author typed in a note or a reply; carries its id, and all
            of its words.
        replacement_edited: The author typed in the new wording of a suggestion.
        tags_edited: The author changed the tags of a note; carries a tuple.
        edit_refused: The author wants to write in a note or reply that may not be
            changed; carries its id.
        reply_requested, done_toggled, keep_open_requested, applied, dismissed,
            delete_requested, attach_requested: The author pressed that button;
            carries a note's id.
        candidate_chosen: The author took one of the places a lost passage may be;
            carries the note's id and which of them, from 0.
        passage_chosen, passage_removed: The author wants to go to one of several
            passages, or to take it from the note; carries the same.
        editing_finished: The fields of a note or reply closed; carries its id.
        refused: A note cannot be written in, or what was pasted not be taken; carries
            a sentence that says why.
        left: The author wants back to the text.
        scrolled: The author turned the wheel over the margin, or a card has to come
            into view; carries pixels, downwards positive.
    """

    note_chosen = Signal(str)
    words_edited = Signal(str, str)
    replacement_edited = Signal(str, str)
    tags_edited = Signal(str, tuple)
    edit_refused = Signal(str)
    reply_requested = Signal(str)
    done_toggled = Signal(str)
    keep_open_requested = Signal(str)
    applied = Signal(str)
    dismissed = Signal(str)
    delete_requested = Signal(str)
    attach_requested = Signal(str)
    candidate_chosen = Signal(str, int)
    passage_chosen = Signal(str, int)
    passage_removed = Signal(str, int)
    editing_finished = Signal(str)
    refused = Signal(str)
    left = Signal()
    scrolled = Signal(int)

    def report(self, note_id: str, action: CardAction) -> None:
        """Report that ``action`` was chosen on the card of a note."""
        reports = {
            CardAction.APPLY: self.applied,
            CardAction.DISMISS: self.dismissed,
            CardAction.REPLY: self.reply_requested,
            CardAction.KEEP_OPEN: self.keep_open_requested,
            CardAction.ATTACH: self.attach_requested,
            CardAction.DELETE: self.delete_requested,
        }
        reports.get(action, self.done_toggled).emit(note_id)
