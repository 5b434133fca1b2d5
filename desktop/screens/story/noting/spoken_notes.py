"""The notes that the caret comes to, for those who hear the page.

A screen reader reads the words at the caret, and nothing says that they are marked.  So
after it has come to rest, the notes on its line are announced when it came from another
line, and those on its very words when it came to them within the line.  A note that
goes on from line to line is announced once.  Of the note that is chosen its passage is
told as well, and later what it becomes: done, another colour.  All this is loaded only
when somebody listens.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.annotations.kinds import COLOURS, Kind, Status
from desktop.margin.card_face import face_of
from desktop.text.note_markdown import plain_words
from desktop.text.span import Span
from desktop.widgets.announcing import announce
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.margin.card_face import CardFace
    from desktop.page.page_view import PageView
    from desktop.screens.story.noting.cards import StoryCards
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.story.note_view import NoteView

_REST_MS = 150
"""How long the caret rests before its notes are told: who holds a key down is going on,
and what a screen reader reads of the line itself is to come first."""
_MOST = 3
"""Notes told of one place; of the others, how many."""
_LONGEST = 300
"""Code points of a note's words that are told."""


class SpokenNotes(QObject):
    """Announces which notes the caret of a page comes to."""

    def __init__(
        self,
        page: PageView,
        reading: ReadingList,
        cards: StoryCards,
        colour_names: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._cards = cards
        self._colour_names = colour_names
        self._line: Span | None = None
        self._on_line: frozenset[str] = frozenset()
        self._at_words: frozenset[str] = frozenset()
        self._chosen = self._chosen_told = ""
        self._is_chosen_new = self._is_chosen_due = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._look)

    def caret_moved(self) -> None:
        """Tell what the caret is at, once it rests there."""
        self._resting.start()

    def note_chosen(self, note: str) -> None:
        """Tell of the chosen note and its passage, if it is not written in by then.

        Args:
            note: Its id; empty if none is chosen.
        """
        self._chosen = note
        self._is_chosen_new = self._is_chosen_due = bool(note)
        self._resting.start()

    def notes_changed(self, notes: frozenset[str] | None) -> None:
        """Tell what the chosen note says by now, if that is otherwise than it was.

        Args:
            notes: The ids of the notes that may be otherwise; None if all may.
        """
        if not self._page.hasFocus():
            self._leave()
        elif self._chosen and (notes is None or self._chosen in notes):
            self._is_chosen_due = True
            self._resting.start()

    # How it is done

    def _leave(self) -> None:
        """Take it that the author is with a card, which is read by itself.

        Who comes back hears of the line anew.
        """
        self._is_chosen_new = self._is_chosen_due = False
        self._line, self._on_line = None, frozenset()

    def _look(self) -> None:
        page = self._page
        if not page.hasFocus():
            self._leave()
            return
        chosen = self._of_chosen() if self._is_chosen_due else ""
        caret = page.caret
        line, at_words = page.line_span(caret), self._notes(Span(caret, caret + 1))
        if line != self._line:
            on_line = self._notes(line)
            came = [note for note in on_line if note not in self._on_line]
            self._line, self._on_line = line, frozenset(on_line)
        else:
            came = [note for note in at_words if note not in self._at_words]
        self._at_words = frozenset(at_words)
        told = self._chosen if chosen else ""
        others = self._of([note for note in came if note != told])
        announce(page, in_sequence(chosen, *others))

    def _notes(self, span: Span) -> list[str]:
        """Return the notes that share text with ``span``, each card's once."""
        leader = self._reading.shared.leader_of
        return list(dict.fromkeys(map(leader, self._reading.at(span))))

    def _of_chosen(self) -> str:
        """Return what is told of the chosen note; empty if that was told last."""
        if not self._reading.is_shown(self._chosen):
            return ""
        view = self._cards.note_view(self._chosen)
        before, is_new = self._chosen_told, self._is_chosen_new
        self._chosen_told = self._brief(view)
        self._is_chosen_new = self._is_chosen_due = False
        if not is_new:
            return self._chosen_told if self._chosen_told != before else ""
        if not view.passage or view.note.kind is Kind.SUGGESTION:
            return self._chosen_told
        passage = translate("“{words}”", words=view.passage[:_LONGEST])
        return in_sequence(passage, self._chosen_told)

    def _of(self, notes: Sequence[str]) -> list[str]:
        told = [self._brief(self._cards.note_view(note)) for note in notes[:_MOST]]
        if len(notes) > _MOST:
            told.append(
                translate_count(
                    "{count} more note.", "{count} more notes.", len(notes) - _MOST
                )
            )
        return told

    def _brief(self, view: NoteView) -> str:
        now = datetime.now().astimezone()
        return brief(view, face_of(view, now, self._colour_names()))


def brief(view: NoteView, face: CardFace) -> str:
    """Return a note as it is told to somebody who has just heard its passage.

    Args:
        view: The note.
        face: What its card says.
    """
    note = view.note
    kind = face.title
    if face.name:
        kind = translate("{title} by {name}", title=kind, name=face.name)
    facts = [kind]
    if note.kind is Kind.HIGHLIGHT and view.reaction is None:
        facts.append(face.colour_name or COLOURS[note.shown_colour].in_sentence)
    if face.agreed:
        facts.append(face.agreed)
    if note.status is Status.DONE:
        facts.append(note.state_word)
    told = ", ".join(facts)
    words = [_proposal(view, face), plain_words(note.words.strip())[:_LONGEST]]
    said = in_sequence(*filter(None, words))
    return translate("{note}: {words}", note=told, words=said) if said else f"{told}."


def _proposal(view: NoteView, face: CardFace) -> str:
    """Return what a suggestion would make of its passage; empty if it is none."""
    if view.note.kind is not Kind.SUGGESTION:
        return ""
    old, new = view.passage[:_LONGEST], face.proposal[:_LONGEST]
    if view.note.is_insertion:
        return translate("insert “{words}”.", words=new)
    if not new:
        return translate("cut “{words}”.", words=old)
    return translate("“{old}” becomes “{new}”.", old=old, new=new)
