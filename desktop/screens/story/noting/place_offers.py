"""Offers notes without a sure place those at which their words stand.

When a scene that was copied is deleted, one message offers the copy to all its notes,
and one key takes it; so it is with notes that were all lost together.  A single note
that is cut is offered its place on its card, as one that was not found.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.note_passages import note_of
from desktop.errors import NotPossible
from desktop.session.story.noting.offered_places import OfferedPlaces
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.navigation import Navigation
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.widgets.message_bar import MessageBar

_KEY = "places-offered"


class PlaceOffers(QObject):
    """Asks whether the notes of one story go where their words stand, and sees to it.

    Attributes:
        offered: The places there are to offer.
    """

    def __init__(
        self,
        story: ShownStory,
        navigation: Navigation,
        bar: MessageBar,
        attempts: Attempts,
        key_of: Callable[[str], str],
    ) -> None:
        """Offer nothing yet.

        Args:
            story: The story.
            navigation: Says which note is chosen.
            bar: Where it is asked.
            attempts: Calls what the author chooses.
            key_of: Returns the key of an action where the author is.
        """
        super().__init__(attempts)
        self._marking = story.marking
        self._navigation = navigation
        self._bar = bar
        self._attempts = attempts
        self._key_of = key_of
        self.offered = OfferedPlaces(story.session, self)
        self.offered.changed.connect(self._on_changed)
        navigation.note_chosen.connect(self.offered.look_at)
        story.arrival.arrived.connect(partial(self._on_arrived, story))

    def take(self) -> None:
        """Put all notes without a sure place where their words stand, as one step.

        Raises:
            NotesLocked: If no note may be changed.
            NotPossible: If the words of none stand anywhere.
        """
        self._marking.make_sure()
        if not self.offered.places:
            self.offered.look()
        places = self.offered.places
        if not places:
            raise NotPossible(
                translate("No words of a note without a sure place stand in the story.")
            )
        self._marking.place_all(places)
        self._navigation.choose(note_of(next(iter(places))))

    def _on_arrived(self, story: ShownStory) -> None:
        if story.arrival.became.others:
            self.offered.begin()

    def _on_changed(self) -> None:
        places = self.offered.places
        if not places:
            self._bar.withdraw(_KEY)
            return
        words = translate_count(
            "{count} note has no sure place, but its words stand in the story.",
            "{count} notes have no sure place, but their words stand together in the "
            "story.",
            len(places),
        )
        key = self._key_of("take-places")
        put = translate("Put there · {key}", key=key) if key else translate("Put there")
        take = partial(self._attempts.call, self.take)
        leave = (translate("Leave them"), self.offered.forget)
        self._bar.ask(_KEY, words, [(put, take), leave])
