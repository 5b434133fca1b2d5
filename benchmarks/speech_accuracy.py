"""How well speech and its speakers are told, on labels by hand.

    python -m benchmarks.speech_accuracy                the stories of tests/data/lenses
    python -m benchmarks.speech_accuracy FOLDER [even|odd]

FOLDER is ``data`` of the Project Dialogism Novel Corpus (Vishnubhotla, Hammond, Hirst
2022); each novel has ``novel_text.txt`` and ``quotation_info.csv``.  Of its novels in
the order of their names, the rules were made by the even ones; the odd ones are unseen.
Every text is read with each kind of quotes in place of its own.
"""

from __future__ import annotations

import ast
import csv
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.labelled_story import labelled_stories
from desktop.lenses.dialogue.speakers import speakers_in
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse

if TYPE_CHECKING:
    from collections.abc import Iterator

STYLES = {
    "straight": ('"', '"', "'"),
    "curly": ("“", "”", "’"),
    "single": ("‘", "’", "’"),
    "plain single": ("'", "'", "'"),
    "guillemets": ("«", "»", "’"),
    "low": ("„", "“", "’"),
}
_NESTED = re.compile(r"(?<![\w“\"])['‘](\w[^'‘’\"“”\n]+[.,!?\w])['’](?!\w)")
_WRAPPED = re.compile(r"(?<!\n)\n(?!\n)")
"""Line ends that are none of a paragraph: what is measured here is not unwrapping."""
_PARAGRAPHS = re.compile(r"\n\s*\n")

Places = set[tuple[int, int]]


def restyled(text: str, gold: Places, style: str) -> str:
    """Return ``text`` with other quotes, as long as before."""
    opener, closer, apostrophe = STYLES[style]
    nested = "“{}”" if opener == "‘" else '"{}"' if opener == "'" else ""
    signs = list(text.replace("'", apostrophe).replace("’", apostrophe))
    for start, end in gold:
        inner = text[start + 1 : end]
        for found in _NESTED.finditer(inner) if nested else ():
            signs[start + 1 + found.start()] = nested[0]
            signs[start + found.end()] = nested[-1]
        if text[start] in '"“‘':
            signs[start] = opener
        if end - start > 1 and text[end - 1] in '"”’':
            signs[end - 1] = closer
    return "".join(signs)


def scores(found: Places, gold: Places) -> str:
    """Return precision, recall and F of spans, and F of the letters in them."""
    letters = [{n for span in spans for n in range(*span)} for spans in (found, gold)]
    both = len(found & gold)
    precision, recall = both / max(len(found), 1), both / max(len(gold), 1)
    fair = 2 * both / max(len(found) + len(gold), 1)
    shared = 2 * len(letters[0] & letters[1]) / max(sum(map(len, letters)), 1)
    return f"P {precision:.3f}  R {recall:.3f}  F {fair:.3f}  letters {shared:.3f}"


def spoken_in(prose: StoryProse) -> Places:
    both = zip(prose.paragraphs, prose.speech, strict=True)
    return {
        (paragraph.start + span.start, paragraph.start + span.end)
        for paragraph, spans in both
        for span in spans
    }


def novels(folder: Path, half: str) -> Iterator[tuple[str, str, Places]]:
    """Yield the novels of the corpus: name, text, and what is spoken by paragraph."""
    csv.field_size_limit(2**30)
    names = sorted(each.name for each in folder.iterdir() if each.is_dir())
    for name in names[0 if half == "even" else 1 :: 2] if half else names:
        text = (folder / name / "novel_text.txt").read_text(encoding="utf-8")
        text = _WRAPPED.sub(" ", text)
        gold: Places = set()
        with (folder / name / "quotation_info.csv").open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                for start, end in ast.literal_eval(row["quoteByteSpans"]):
                    gold |= parted(text, *with_quotes(text, start, end))
        yield name, text, gold


def with_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    return start - (text[start - 1] == '"'), end + (text[end : end + 1] == '"')


def parted(text: str, start: int, end: int) -> Places:
    """Return a stretch in the parts it has in each paragraph."""
    places: Places = set()
    for gap in _PARAGRAPHS.finditer(text, start, end):
        places.add((start, gap.start()))
        start = gap.end()
    return places | {(start, end)}


def told_speakers() -> str:
    """Return how well the speakers of the labelled stories are told."""
    right = told = named = 0
    for story in labelled_stories():
        prose = StoryProse(story.text, is_markdown=False, memory=ReadingMemory())
        by_start = {each.span.start: each for each in story.speech}
        for paragraph, spans in zip(prose.paragraphs, prose.speech, strict=True):
            speakers = speakers_in(paragraph.words, spans)
            for span, speaker in zip(spans, speakers, strict=True):
                label = by_start.get(paragraph.start + span.start)
                told += bool(speaker)
                right += (
                    bool(speaker)
                    and label is not None
                    and (label.speaker in speaker or speaker in label.speaker)
                )
        named += sum(each.is_named for each in story.speech)
    return f"speakers: {told} told, {right} of them right, {named} named by a tag"


def main() -> None:
    texts: list[tuple[str, str, Places]] = []
    if len(sys.argv) > 1:
        texts += novels(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
    else:
        for story in labelled_stories():
            places = {(each.span.start, each.span.end) for each in story.speech}
            texts.append((story.name, story.text, places))
        print(told_speakers())
    for style in STYLES:
        seconds, words = 0.0, 0
        every: tuple[Places, Places] = (set(), set())
        offset = 0
        for _name, text, gold in texts:
            said = restyled(text, gold, style)
            prose = StoryProse(said, is_markdown=False, memory=ReadingMemory())
            words += len(said.split()) if prose.paragraphs else 0
            began = time.process_time()
            found = spoken_in(prose)
            seconds += time.process_time() - began
            for whole, places in zip(every, (found, gold), strict=True):
                whole.update((start + offset, end + offset) for start, end in places)
            offset += len(text) + 1
        speed = 600_000 * seconds / max(words, 1)
        print(f"{style:13} {scores(*every)}  600 000 words {speed:.2f} s")


if __name__ == "__main__":
    main()
