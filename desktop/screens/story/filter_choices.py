"""What the notes of a story can be filtered by, and how many there are of each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS
from desktop.panels.filter_menu import FilterChoice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.annotations.annotation import Annotation

_MOST_TAGS = 12
"""Tags in a menu; the others can be typed in the contents."""

Choices = list[FilterChoice]


def kind_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the kinds there are of ``notes``, highlights left out."""
    counts = Counter(note.kind for note in notes if note.status is not None)
    return [
        FilterChoice("kinds", kind, row.plural, counts[kind])
        for kind, row in KINDS.items()
        if row.can_be_filtered and counts[kind]
    ]


def creator_choices(notes: Iterable[Annotation], author_id: str) -> Choices:
    """Return who made ``notes``, the author first; nothing if it is only one."""
    counts, names = Counter[str](), dict[str, str]()
    for note in notes:
        creator_id = note.creator.id if note.creator else ""
        counts[creator_id] += 1
        names[creator_id] = note.creator.name if note.creator else ""
    if len(counts) < 2:
        return []
    names = {id_: name or "Somebody" for id_, name in names.items()}
    if author_id in names:
        names[author_id] = "Mine"
    ids = sorted(names, key=lambda id_: (id_ != author_id, names[id_]))
    return [FilterChoice("creators", id_, names[id_], counts[id_]) for id_ in ids]


def pass_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the passes in which ``notes`` were made, as far as these have names."""
    found = [note.made_in for note in notes if note.made_in is not None]
    counts = Counter(one.id for one in found)
    names = {one.id: one.name or "A pass without a name" for one in found}
    return [
        FilterChoice("passes", id_, name, counts[id_]) for id_, name in names.items()
    ]


def tag_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the tags of ``notes``, those that most of them have."""
    counts = Counter(tag for note in notes for tag in note.tags)
    most = sorted(counts, key=lambda tag: (-counts[tag], tag))[:_MOST_TAGS]
    return [FilterChoice("tags", tag, f"#{tag}", counts[tag]) for tag in most]


def to_do_choices(notes: Sequence[Annotation], author_id: str) -> list[Choices]:
    """Return all that the list of what is to do can be filtered by."""
    return [
        kind_choices(notes),
        creator_choices(notes, author_id),
        pass_choices(notes),
        tag_choices(notes),
    ]
