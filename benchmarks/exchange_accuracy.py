"""How right Word files are read: a folder of them with what should come of each.

``python -m benchmarks.exchange_accuracy FOLDER`` reads ``FOLDER/LIST.json``, a list of
``{"file", "expected": {"comments", "replies", "done", "ins", "del", …}}``, and says
what of each file came out otherwise.  Without such a list, and besides, each text is
compared with that of pandoc, where it is installed: its words with all changes rejected
and with all accepted.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.annotations.kinds import Kind, Status
from desktop.errors import ManuscriptUnreadable
from desktop.exchange.formats import Changes, FormatReading
from desktop.exchange.word.reading import read_word

if TYPE_CHECKING:
    from desktop.exchange.manuscript import Manuscript

_Said = list[tuple[str, str]]

_TOLD = 100
"""Code points by which words are compared."""
_PANDOC = ("pandoc", "-f", "docx", "-t", "plain", "--wrap=none")
_LOST_BY_PANDOC = {"tables", "list numbers", "footnotes", "endnotes", "formulas"}


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    found = sorted([*folder.glob("*.docx"), *folder.glob("*.docm")])
    expected = _expected(folder)
    wrong = 0
    for path in found:
        name = path.name
        data = path.read_bytes()
        start = time.perf_counter()
        try:
            read = read_word(data, FormatReading(name=name, is_markdown=False))
        except ManuscriptUnreadable as error:
            print(f"{name}: {error}")
            continue
        took = time.perf_counter() - start
        faults = [*_faults(read.manuscript, expected.get(name))]
        kinds = {loss.kind for loss in read.losses}
        if shutil.which("pandoc"):
            faults += _against_pandoc(path, data, plain=not kinds & _LOST_BY_PANDOC)
        wrong += bool(faults)
        told = "; ".join(faults) or "right"
        print(f"{name}: {told} ({took * 1000:.0f} ms, lost: {', '.join(kinds) or '-'})")
    print(f"{len(found) - wrong} of {len(found)} right")
    return int(bool(wrong))


def _expected(folder: Path) -> dict[str, Any]:
    path = folder / "LIST.json"
    listed = json.loads(path.read_text("utf-8")) if path.exists() else []
    return {each["file"]: each.get("expected") for each in listed}


def _faults(manuscript: Manuscript, expected: Any) -> list[str]:
    if not isinstance(expected, dict):
        return []
    return [
        *_comment_faults(manuscript, expected),
        *_change_faults(manuscript, expected),
    ]


def _comment_faults(manuscript: Manuscript, expected: dict[str, Any]) -> list[str]:
    faults: list[str] = []
    said = Counter(
        (each.note.creator.name if each.note.creator else "", _told(each.note.words))
        for each in manuscript.notes
        if each.note.words
    )
    for comment in expected["comments"]:
        key = (comment["author"], _told(comment["text"].replace("¶", " ")))
        if not said[key]:
            faults.append(f"no comment {key}")
        said[key] -= 1
    notes = [each.note for each in manuscript.notes]
    counts = {
        "replies": sum(note.kind is Kind.REPLY for note in notes),
        "done": sum(note.status is Status.DONE for note in notes),
    }
    for kind, count in counts.items():
        if count != expected[kind]:
            faults.append(f"{count} {kind} for {expected[kind]}")
    return faults


def _change_faults(manuscript: Manuscript, expected: dict[str, Any]) -> list[str]:
    gone, come = _changed_words(manuscript)
    sides = (("del", gone), ("moveFrom", gone), ("ins", come), ("moveTo", come))
    return [
        f"no {kind} of {change['author']}: {change['text']!r}"
        for kind, there in sides
        for change in expected[kind]
        if not _is_in(there, change["author"], _told(change["text"], None))
    ]


def _changed_words(manuscript: Manuscript) -> tuple[_Said, _Said]:
    """Return who deleted and who inserted what."""
    gone: _Said = []
    come: _Said = []
    for each in manuscript.notes:
        if each.note.kind is Kind.SUGGESTION and each.note.creator:
            who = f"{each.note.creator.name} {each.note.words}"
            gone.append((who, _told(each.spans[0].of(manuscript.text), None)))
            come.append((who, _told(each.note.replacement or "", None)))
    return gone, come


def _is_in(said: _Said, author: str, words: str) -> bool:
    return any(author in who and words in told for who, told in said)


def _told(words: str, length: int | None = _TOLD) -> str:
    return "".join(words.replace("\u2011", "").split())[:length]


def _against_pandoc(path: Path, data: bytes, *, plain: bool) -> list[str]:
    faults = []
    for changes, how in ((Changes.REJECT, "reject"), (Changes.ACCEPT, "accept")):
        reading = FormatReading(name=path.name, is_markdown=False, changes=changes)
        ours = _words(read_word(data, reading).manuscript.text)
        told = subprocess.run(
            [*_PANDOC, f"--track-changes={how}", str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        theirs = _words(told.stdout)
        if told.returncode or ours == theirs:
            continue
        at = next(
            (n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
            min(len(ours), len(theirs)),
        )
        where = f"{' '.join(ours[at : at + 6])!r} / {' '.join(theirs[at : at + 6])!r}"
        mild = "" if plain else " (but for what it writes of lists and the like)"
        faults.append(f"{how}: {where}{mild}")
    return faults


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
