"""Stories of a treebank (Universal Dependencies, CoNLL-U) as stories with labels.

A treebank is measured on, never kept here: fetch one, such as UD_English-GUM, and give
its folder to ``python -m benchmarks.lens_accuracy``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.labelled_story import LabelledStory, LabelledVerb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FUTURE = {"will", "shall", "'ll", "wo", "sha"}
_CAN = {"can", "ca"}
_FORM, _FEATURES, _OTHER = 1, 5, 9


def treebank_stories(folder: Path, genre: str) -> Iterator[LabelledStory]:
    """Yield the documents of the files in ``folder`` whose names hold ``genre``."""
    for path in sorted(folder.rglob("*.conllu")):
        for name, lines in _documents(path):
            if genre in name:
                yield _story(name, lines)


def _documents(path: Path) -> Iterator[tuple[str, list[str]]]:
    name, lines = path.stem, list[str]()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            if lines:
                yield name, lines
            name, lines = line.partition("= ")[2] or path.stem, []
        lines.append(line)
    yield name, lines


def _story(name: str, lines: list[str]) -> LabelledStory:
    text, verbs = "", list[LabelledVerb]()
    inside, blank = 0, " "  # words of a contraction that are still to come
    for line in lines:
        if line.startswith("# newpar") and not line.startswith("# newpar_"):
            text = f"{text.rstrip()}\n\n".lstrip()
        columns = line.split("\t")
        if not columns[0][:1].isdigit() or "." in columns[0]:
            continue
        if "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            inside, blank = last - first + 1, _blank(columns)
            continue
        if "VerbForm=Fin" in columns[_FEATURES]:
            verbs.append(LabelledVerb(len(text), _kind(columns), is_slip=False))
        inside -= 1
        text += columns[_FORM] + (
            "" if inside > 0 else blank if inside == 0 else _blank(columns)
        )
    return LabelledStory(name, text.rstrip() + "\n", tuple(verbs), ())


def _blank(columns: list[str]) -> str:
    return "" if "SpaceAfter=No" in columns[_OTHER] else " "


def _kind(columns: list[str]) -> str:
    word = columns[_FORM].lower().replace("’", "'")
    features = columns[_FEATURES]
    if "Mood=Imp" in features:
        return "either"
    if "Tense=Past" in features:
        return "past"
    if "Tense=Pres" in features or word in _CAN:
        return "present"
    return "future" if word in _FUTURE else "none"
