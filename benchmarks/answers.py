"""How right and how quick a reader's answer is laid on a story revised since.

``python -m benchmarks.answers`` sends a novel with notes, has it come back as it was,
as a Word file, as one that LibreOffice has saved where that is installed, and with
edits nobody tracked, and lays each on a text in which 200 words are others by then.
Counted are the passages in which none of those words is: whether each is where it has
to be.

``python -m benchmarks.answers FOLDER`` tells besides what is made of real revisions, as
if a reader had made them without tracking: the folder has ``cases.jsonl`` and texts,
see :mod:`benchmarks.anchoring_corpus`.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.novel import novel
from desktop.anchoring.finding import anchor_all
from desktop.anchoring.surviving_tokens import Survivors
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.exchange.formats import (
    FormatReading,
    FormatWriting,
    ReadManuscript,
    format_called,
)
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.exchange.progress import Progress
from desktop.exchange.returning.likeness import are_alike
from desktop.exchange.returning.returned import StoryAsItIs, returned
from desktop.exchange.returning.sent_texts import SentText
from desktop.exchange.returning.silent_edits import silent_edits
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.returning.silent_edits import SilentEdit

AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
LENGTH, NOTES, EDITS = 560_000, 1_000, 200
"""Code points, as some 100 000 words have; notes; words that are others since."""
_SENTENCE = re.compile(r"[A-Z][^.!?“”\n]{12,}[.!?]")
_MARIT = person_called("Marit")


def main() -> None:
    """Print the table."""
    chance = random.Random(5)
    text = novel()[:LENGTH].rpartition("\n\n")[0] + "\n"
    sent = _noted(text, chance)
    since = _edits(text, chance)
    print(f"{len(text.split()):,} words, {NOTES} notes, {EDITS} words others since\n")
    heads = (
        "ms of a core",
        "notes",
        "untouched",
        "exactly there",
        "wrong",
        "untracked",
    )
    print(f"| came back | {' | '.join(heads)} |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    silent = _edits(text, chance)
    for name, read in _answers(sent, silent):
        touched = since.changes + (silent.changes if "silent" in name else ())
        print(f"| {name} | {_laid(read, sent, since, touched)} |")
    for folder in sys.argv[1:]:
        print(f"\n{_revisions(Path(folder))}")


def _noted(text: str, chance: random.Random) -> Manuscript:
    found = chance.sample(list(_SENTENCE.finditer(text)), NOTES)
    notes = (
        ManuscriptNote(
            new_annotation(Kind.NOTE, AT, words=f"No. {number}", creator=_MARIT),
            (Span(*each.span()),),
        )
        for number, each in enumerate(sorted(found, key=lambda each: each.start()))
    )
    return Manuscript(text=text, notes=tuple(notes), title="The Long Crossing")


def _edits(text: str, chance: random.Random) -> ChangeSet:
    words = list(re.finditer(r"\b[a-z]+\b", text))
    chosen = sorted(chance.sample(range(0, len(words), 2), EDITS))
    return ChangeSet(tuple(Change(Span(*words[n].span()), "elsewhere") for n in chosen))


def _answers(
    sent: Manuscript, silent: ChangeSet
) -> Iterator[tuple[str, ReadManuscript]]:
    yield "as it was", ReadManuscript(manuscript=sent)
    word = format_called("docx")
    assert word is not None
    data = word.write(sent, FormatWriting(at=AT)).data
    yield "as a Word file", word.read(data, FormatReading(name="novel.docx"))
    if shutil.which("soffice"):
        saved = _by_libreoffice(data)
        yield "saved by LibreOffice", word.read(saved, FormatReading(name="novel.docx"))
    notes = tuple(
        replace(each, spans=tuple(map(silent.map_span, each.spans)))
        for each in sent.notes
    )
    back = replace(sent, text=silent.apply(sent.text), notes=notes)
    yield f"with {EDITS} silent edits", ReadManuscript(manuscript=back)


def _by_libreoffice(data: bytes) -> bytes:
    with TemporaryDirectory() as folder:
        path, out = Path(folder, "novel.docx"), Path(folder, "out")
        path.write_bytes(data)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        to = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out)]
        command = ["soffice", "--headless", profile, *to, str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        return (out / path.name).read_bytes()


def _laid(
    read: ReadManuscript,
    sent: Manuscript,
    since: ChangeSet,
    touched: Sequence[Change],
) -> str:
    text = sent.text
    now = since.apply(text)
    as_it_is = StoryAsItIs(
        text=now, notes=AnnotationSet(), at=AT, sent=SentText(text=text, is_known=True)
    )
    start = time.process_time()
    (layer,) = returned(read, as_it_is).layers
    ms = (time.process_time() - start) * 1000
    survivors = Survivors.of_texts(text, now)
    notes = [n for n in layer.notes.notes.values() if n.kind is Kind.NOTE]
    anchors = anchor_all(notes, now, None, lambda _state: survivors)
    found = Counter[str]()
    wanted = {each.note.words: each.spans[0] for each in sent.notes}
    for note in notes:
        span = wanted[note.words]
        if any(change.span.touches(span) for change in touched):
            continue
        is_there = anchors[note.id].span == since.map_span(span)
        found["there" if is_there else "wrong"] += 1
    untouched = found["there"] + found["wrong"]
    facts = (len(notes), untouched, found["there"], found["wrong"], layer.untracked)
    return " | ".join([f"{ms:.0f}", *map(str, facts)])


def _revisions(folder: Path) -> str:
    found = Counter[str]()
    slowest = 0.0
    for old, new, is_markdown in _pairs(folder):
        start = time.process_time()
        edits = silent_edits(
            old, new, Progress(), is_markdown=is_markdown, is_whole=True
        )
        slowest = max(slowest, time.process_time() - start)
        if edits is None:
            found["another text"] += 1
            continue
        found["edits"] += len(edits)
        is_made = are_alike(_applied(old, edits), new)
        found["made again" if is_made else "not"] += 1
    return (
        f"Of real revisions, made without tracking: {found['made again']} made again "
        f"by their {found['edits']} edits, {found['not']} not, {found['another text']} "
        f"told to be another text; {slowest * 1000:.0f} ms at the most."
    )


def _pairs(folder: Path) -> Iterator[tuple[str, str, bool]]:
    known = set()
    with Path(folder, "cases.jsonl").open(encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            pair = case["old_text_path"], case["new_text_path"]
            if case["set"] == "real" and pair not in known:
                known.add(pair)
                old, new = (Path(folder, path).read_text("utf-8") for path in pair)
                yield old, new, case["doc"].endswith(".md")


def _applied(text: str, edits: list[SilentEdit]) -> str:
    changes = sorted((edit.change for edit in edits), key=lambda each: each.span)
    pieces, done = [], 0
    for change in changes:
        pieces += [text[done : change.span.start], change.inserted]
        done = change.span.end
    return "".join([*pieces, text[done:]])


if __name__ == "__main__":
    main()
