"""Asks whether the author made the notes on a story, on another computer perhaps.

There notes are signed with another id.  Only the notes file of the story itself is
looked at: a reader's file is a reader's.  Nothing is written into it; whose the id is
goes into the preferences, and holds for all stories.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import Kind
from desktop.widgets.message_bar import until
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.annotations.annotation import Person
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.widgets.message_bar import MessageBar

_KEY = "identity"
_LONGEST_NAME = 60
"""Code points of a name that are shown."""


class IdentityQuestion(QObject):
    """Asks of one person after the other, of whom there are most notes first."""

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = story.session
        self._preferences = preferences
        self._bar = bar

    def ask(self) -> None:
        """Ask, if none of the notes there are is known to be the author's own."""
        notes = self._session.notes.notes.values()
        aside = (Kind.LENS, Kind.PLACEMENT)
        said = (note for note in notes if note.kind not in aside)
        found = self._session.makers.strangers(said)
        answered = self._preferences.settings.not_own_ids
        counts = {each: n for each, n in found if each.id not in answered}
        if not counts:
            self._bar.withdraw(_KEY)
            return
        person, *others = people = list(counts)
        actions: list[tuple[str, Callable[[], object]]] = [
            (translate("Yes"), partial(self._on_own, person)),
            (translate("No"), partial(self._on_others, [person])),
        ]
        if others:
            none = partial(self._on_others, people)
            actions.append((translate("I am none of them"), none))
        self._bar.ask(_KEY, _question(person, counts[person], others), actions)

    def _on_own(self, person: Person) -> None:
        settings = self._preferences.settings
        self._preferences.update(own_ids=_with(settings.own_ids, [person.id]))
        words = translate("The notes by {name} are your own.", name=_named(person))
        again = (translate("They are not mine"), partial(self._take_back, person))
        self._bar.show_message(words, [again], until(self._preferences.changed))

    def _on_others(self, people: Iterable[Person]) -> None:
        settings = self._preferences.settings
        ids = [person.id for person in people]
        self._preferences.update(not_own_ids=_with(settings.not_own_ids, ids))
        self.ask()  # of whoever comes next

    def _take_back(self, person: Person) -> None:
        own = [each for each in self._preferences.settings.own_ids if each != person.id]
        self._preferences.update(own_ids=own)
        self._on_others([person])


def _question(person: Person, count: int, others: Sequence[Person]) -> str:
    name = _named(person)
    if not others:
        return translate_count(
            "{count} note on this story is by {name}. Is that you?",
            "{count} notes on this story are by {name}. Is that you?",
            count,
            name=name,
        )
    return translate_count(
        "{count} note on this story is by {name}, others are by {others}. "
        "Are you {name}?",
        "{count} notes on this story are by {name}, others by {others}. "
        "Are you {name}?",
        count,
        name=name,
        others=_people(others),
    )


def _people(people: Sequence[Person]) -> str:
    name, more = _named(people[0]), len(people) - 1
    if not more:
        return name
    return translate_count(
        "{name} and {count} more", "{name} and {count} more", more, name=name
    )


def _named(person: Person) -> str:
    name = " ".join(person.name.split())[:_LONGEST_NAME]
    return translate("“{name}”", name=name or translate("Somebody"))


def _with(known: Iterable[str], ids: Iterable[str]) -> list[str]:
    return [*dict.fromkeys((*known, *ids))]
