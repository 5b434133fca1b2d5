"""Shows on the page, one after the other, where a note without a place may belong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.annotation import first_wording
from desktop.annotations.note_passages import note_of, single_of
from desktop.session.background import LatestJob
from desktop.session.story.noting.offered_places import looked_for
from desktop.widgets.message_bar import until
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation
    from desktop.screens.story.readers.reader_parts import ReaderParts
    from desktop.text.span import Span

_LONGEST = 60
"""Code points that are told of the words a note was on."""
_MOST = 200
"""Notes that are looked for at once, those listed first."""


class PlaceShowing(QObject):
    """Shows possible places, and puts a note at one of them.

    Signals:
        shown: A place is shown; carries the key of its passage, and which it is, from
            1.
    """

    shown = Signal(str, int)

    def __init__(self, parts: ReaderParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = parts.story.session
        self._key, self._number = "", 0
        self._words = ""
        self._looked: set[str] = set()
        self._looking = LatestJob[tuple[str, dict[str, tuple["Span", ...]]]](self)
        self._looking.done.connect(self._on_found)

    def let_go(self) -> None:
        """Look for nothing more, for good."""
        self._looking.let_go()

    # Looking for them

    def look_for(self, keys: Iterable[str]) -> None:
        """Look beside the window where passages may be of which that is not known."""
        text = self._session.text
        singles = (single_of(self._session.shown, key) for key in keys)
        wanted = [
            single
            for single in singles
            if single is not None
            and single.id not in self._looked
            and not self._places(single.id)
        ][:_MOST]
        if wanted and not self._looking.is_busy:
            self._looked |= {single.id for single in wanted}
            self._looking.start(partial(looked_for, wanted, text))

    def _on_found(self, found: tuple[str, dict[str, tuple[Span, ...]]]) -> None:
        text, places = found
        if places and text == self._session.text:
            self._session.offer(places)

    def _places(self, key: str) -> tuple[Span, ...]:
        single = self._single(key)
        return self._session.placing.anchor(single).candidates if single else ()

    def _single(self, key: str) -> Annotation | None:
        return single_of(self._session.shown, key)

    # Showing one

    def show_next(self, key: str) -> None:
        """Show the next place where a passage may be, by its key, round and round."""
        places = self._places(key)
        if not places:
            self._parts.navigation.choose(note_of(key))
            self._parts.say(
                translate(
                    "These words are nowhere in the story any more. Select others and "
                    "attach the note to them, or mark it done."
                )
            )
            return
        number = self._number % len(places) + 1 if key == self._key else 1
        self.show(key, number)
        self.shown.emit(key, number)

    def show(self, key: str, number: int) -> None:
        """Show one of the places where a passage may be, from 1."""
        places = self._places(key)
        if not 1 <= number <= len(places):
            return
        self._key, self._number = key, number
        span, page = places[number - 1], self._parts.page
        self._parts.marks.offered = span
        page.reveal(span)
        page.viewport().update()
        self._tell(key, number, len(places))

    def _tell(self, key: str, number: int, count: int) -> None:
        single = self._single(key)
        quote = " ".join((first_wording(single) if single else "").split())
        quote = quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST]}…"
        words = {"quote": quote, "number": number, "count": count}
        if count > 1:
            told = translate("Place {number} of {count} for “{quote}”.", **words)
        else:
            told = translate("The only place for “{quote}”.", quote=quote)
        offers = [(translate("Put it here"), partial(self._put, key, number))]
        if count > 1:
            offers.append((translate("Next place"), partial(self.show_next, key)))
        self._words = told
        bar, session = self._parts.message_bar, self._session
        bar.show_message(told, offers, until(session.history_changed))

    def _put(self, key: str, number: int) -> None:
        self._parts.attempts.call(self.put, key, number)

    def put(self, key: str, number: int) -> None:
        """Put a passage at one of the places where it may be, from 1.

        Raises:
            NotesLocked: If no note can be changed now.
        """
        places = self._places(key)
        if not 1 <= number <= len(places):
            return
        self.end()
        self._parts.story.marking.place(key, places[number - 1])
        self._parts.navigation.choose(note_of(key))

    def end(self) -> bool:
        """Show no place any more; return whether one was shown."""
        was_shown = bool(self._key)
        self._key, self._number = "", 0
        if was_shown:
            self._parts.marks.offered = None
            self._parts.page.viewport().update()
            if self._parts.message_bar.tells(self._words):
                self._parts.message_bar.dismiss()
        return was_shown
