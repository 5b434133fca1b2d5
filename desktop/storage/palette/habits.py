"""What the author chose in the palette, how often, and for which words.

A choice counts less as time goes by, half as much after a fortnight, so that what was
done daily for a while makes room for what is done daily now.  Of words, the thing that
was chosen for them last and most comes first when they, or their first letters, are
typed again.  All of it is in one small file among the app's own.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import mend, read_object, write_object
from desktop.storage.files.private_files import PALETTE
from desktop.text.finding.fuzzy import words_of
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_HALF_LIFE_S = 14 * 86_400.0
_MOST_KEYS, _MOST_QUERIES = 500, 300
"""Things chosen, and words they were chosen for, that are remembered."""
_LONGEST = 40
"""Code points of what was typed that are remembered."""
_OFTEN, _MOST_OFTEN = 9.0, 30.0
"""What it is worth to have been chosen, for each doubling, and at most."""
_ASKED, _BEGUN = 60.0, 30.0
"""What it is worth to have been chosen for these words, or for words that begin so."""


@value
class ChosenOften:
    """How often something was chosen, each time counted less as time went by.

    Attributes:
        weight: That number at ``at``.
        at: When it was chosen last, in seconds since 1970.
    """

    weight: float
    at: float

    def now(self, at: float) -> float:
        """Return what is left of the weight at a time."""
        return self.weight * math.pow(0.5, max(at - self.at, 0.0) / _HALF_LIFE_S)

    def again(self, at: float) -> ChosenOften:
        """Return the same, chosen once more at a time."""
        return ChosenOften(self.now(at) + 1.0, at)


@value
class Habits:
    """What was chosen.

    Attributes:
        keys: Things, by what the palette knows them by.
        queries: The thing that was chosen for what was typed, by that.
    """

    keys: Mapping[str, ChosenOften] = field(default_factory=dict)
    queries: Mapping[str, tuple[str, float]] = field(default_factory=dict)

    def with_choice(self, key: str, typed: str, at: float) -> Habits:
        """Return them with one thing chosen, for what was ``typed``."""
        keys = dict(self.keys)
        keys[key] = keys.get(key, ChosenOften(0.0, at)).again(at)
        queries = dict(self.queries)
        if words := _words(typed):
            queries[words] = (key, at)
        return Habits(_latest(keys), _latest_queries(queries))

    def latest(self, most: int, at: float) -> list[str]:
        """Return what was chosen most and last, by its weight at a time."""
        ordered = sorted(self.keys, key=lambda key: -self.keys[key].now(at))
        return ordered[:most]

    def bonus(self, typed: str, at: float) -> Mapping[str, float]:
        """Return how much is added to the weight of things for what is ``typed``."""
        found = {
            key: min(_OFTEN * math.log2(1.0 + chosen.now(at)), _MOST_OFTEN)
            for key, chosen in self.keys.items()
        }
        words, asked = _words(typed), dict[str, float]()
        for query, (key, _) in self.queries.items():
            if words and query.startswith(words):
                worth = _ASKED if query == words else _BEGUN
                asked[key] = max(worth, asked.get(key, 0.0))
        for key, worth in asked.items():
            found[key] = found.get(key, 0.0) + worth
        return found


def _words(typed: str) -> str:
    return " ".join(words_of(typed))[:_LONGEST]


def _latest(keys: Mapping[str, ChosenOften]) -> dict[str, ChosenOften]:
    ordered = sorted(keys.items(), key=lambda item: item[1].at)
    return dict(ordered[-_MOST_KEYS:])


def _latest_queries(
    queries: Mapping[str, tuple[str, float]],
) -> dict[str, tuple[str, float]]:
    ordered = sorted(queries.items(), key=lambda item: item[1][1])
    return dict(ordered[-_MOST_QUERIES:])


def habits_file() -> Path:
    """Return where they are kept."""
    return PALETTE.path / "chosen.json"


def read_habits(disk: FileSystem = DISK) -> Habits:
    """Return the habits that are kept; none if there are none, or nobody can read them.

    A damaged file is kept aside, and its good copy stands in for it.
    """
    path = habits_file()
    mend(path, disk, _is_sound)
    content = read_object(path, disk, _is_sound) or {}
    return Habits(
        dict(_keys_in(content.get("keys"))), dict(_queries_in(content.get("queries")))
    )


def write_choice(key: str, typed: str, at: float, disk: FileSystem = DISK) -> None:
    """Add a choice to those that are kept.

    Raises:
        SaveFailed: If the disk refuses.
    """
    habits = read_habits(disk).with_choice(key, typed, at)
    content = {
        "keys": {name: [each.weight, each.at] for name, each in habits.keys.items()},
        "queries": {words: list(each) for words, each in habits.queries.items()},
    }
    write_object(habits_file(), content, disk, has_good_copy=True)


def _is_sound(content: Mapping[str, Any]) -> bool:
    return isinstance(content.get("keys"), dict)


def _keys_in(content: Any) -> Iterable[tuple[str, ChosenOften]]:
    for key, told in content.items() if isinstance(content, dict) else ():
        match told:
            case [int() | float() as weight, int() | float() as at]:
                if math.isfinite(weight) and math.isfinite(at) and weight >= 0:
                    yield key, ChosenOften(float(weight), float(at))


def _queries_in(content: Any) -> Iterable[tuple[str, tuple[str, float]]]:
    for words, told in content.items() if isinstance(content, dict) else ():
        match told:
            case [str() as key, int() | float() as at] if math.isfinite(at):
                yield words, (key, float(at))
