"""How right the lenses are, on stories that were labelled by hand.

::

    python -m benchmarks.lens_accuracy [FOLDER [GENRE]]

Ours are in ``tests/data/lenses``.  ``FOLDER`` has a treebank beside them (CoNLL-U), of
which the documents are read whose names hold ``GENRE``: ``fiction`` of UD_English-GUM.

Tense: a finite verb of the narration is right if it begins where the label does and is
in the same tense.  Slips: precision and recall, where slips are labelled.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.labelled_story import labelled_stories
from benchmarks.treebank import treebank_stories
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known
from desktop.lenses.lens import lens
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.labelled_story import LabelledStory
    from desktop.lenses.lens import Seen


def tense_figures(story: LabelledStory) -> tuple[int, int, int]:
    """Return how many verbs were found rightly, found wrongly, and not found."""
    prose = _prose(story)
    found = {each.span.start: each.kind for each in _seen(prose).everything}
    wanted = {verb.start: verb.kind for verb in story.verbs}
    told = _narrated(prose)
    found = {at: kind for at, kind in found.items() if wanted.get(at) != "either"}
    wanted = {
        at: kind for at, kind in wanted.items() if at in told and kind != "either"
    }
    right = sum(wanted.get(at) == kind for at, kind in found.items())
    return right, len(found) - right, len(wanted) - right


def slip_figures(story: LabelledStory) -> tuple[int, int, int]:
    """Return how many slips were found rightly, found wrongly, and not found."""
    found = {each.span.start for each in _seen(_prose(story)).findings}
    wanted = {verb.start for verb in story.verbs if verb.is_slip}
    return len(found & wanted), len(found - wanted), len(wanted - found)


def f1(right: int, wrong: int, missed: int) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * right / (2 * right + wrong + missed or 1)


def _prose(story: LabelledStory) -> StoryProse:
    return StoryProse(story.text, is_markdown=False, memory=ReadingMemory())


def _seen(prose: StoryProse) -> Seen:
    return lens(LensName.TENSE).see(prose, Known())


def _narrated(prose: StoryProse) -> set[int]:
    """Return the places of the text that are narration."""
    both = zip(prose.paragraphs, prose.narration, strict=True)
    return {
        paragraph.start + at
        for paragraph, words in both
        for at, sign in enumerate(words)
        if sign != " "
    }


def _rows(stories: Iterable[LabelledStory]) -> list[tuple[str, ...]]:
    rows = []
    whole = [0, 0, 0]
    for story in stories:
        figures = tense_figures(story)
        whole = [sum(both) for both in zip(whole, figures, strict=True)]
        slips = ("", "")
        if any(verb.is_slip for verb in story.verbs):
            right, wrong, missed = slip_figures(story)
            slips = (
                f"{right / (right + wrong or 1):.2f}",
                f"{right / (right + missed):.2f}",
            )
        rows.append((story.name, f"{f1(*figures):.3f}", *map(str, figures), *slips))
    rows.append(
        ("all", f"{f1(whole[0], whole[1], whole[2]):.3f}", *map(str, whole), "", "")
    )
    return rows


def main(arguments: list[str]) -> None:
    stories = labelled_stories()
    _print(_rows(stories))
    if arguments:
        genre = arguments[1] if len(arguments) > 1 else ""
        print()
        _print(_rows(treebank_stories(Path(arguments[0]), genre)))


def _print(rows: list[tuple[str, ...]]) -> None:
    for row in (_HEAD, ("---",) * len(_HEAD), *rows):
        print("|", " | ".join(row), "|")


_HEAD = ("story", "F1", "right", "wrong", "missed", "slips: precision", "recall")

if __name__ == "__main__":
    main(sys.argv[1:])
