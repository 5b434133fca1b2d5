"""Files made to bring a program down, with little memory to open them in.

Each is opened by a window of its own, gone through, its notes chosen and changed; or
refused with a sentence.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from benchmarks.costly_files import costly_files, item, page, target
from desktop.storage.encodings.encoding import LARGEST_STORY

GIBIBYTE = 1 << 30
LONGEST = 120  # seconds
SLOWEST = 10  # seconds; one is promised, and measured by benchmarks/limits.py
MEGABYTES = 600  # for the largest notes on a story that is no novel
_REFUSED = re.compile("refused .* (too large|Split it into several files)[^.]*[.]")
_STORY_LINE = "“The sea is old😀,” she said. ".encode() * 4 + b"\n"


def filled(line, size):
    return (line * (size // len(line) + 1))[:size]


def notes(*items, **more):
    page = {"type": "AnnotationPage", **more, "items": items}
    return json.dumps(page).encode()


def note(number, quote, words=""):
    selector = {"type": "TextQuoteSelector", "exact": quote}
    body = {"type": "TextualBody", "value": words, "purpose": "commenting"}
    target = {"source": "sea.txt", "selector": selector}
    item = {"id": f"urn:note:{number}", "type": "Annotation", "target": target}
    return {**item, "motivation": "commenting", "body": body}


def many_notes(size):
    """Return a notes file of that size, of notes that are nowhere in the text."""
    items = (json.dumps(note(n, f"Nobody {n} came")).encode() for n in range(10**9))
    data, total = [], 0
    while total < size:
        data.append(next(items))
        total += len(data[-1]) + 2
    return b'{"type": "AnnotationPage", "items": [' + b", ".join(data[:-2]) + b"]}"


_LAUGH = "ha " * 700
_SEA = b"The sea.\n" * 9_000


def _none():
    return b""


def _sea():
    return _SEA


# What is in the story, made when it is wanted, and in its notes; and whether it opens.
FILES = {
    "the largest story": (
        lambda: _STORY_LINE * (LARGEST_STORY // len(_STORY_LINE)),
        _none,
        True,
    ),
    "a larger one": (lambda: filled(_SEA, 60_000_000), _none, False),
    "one endless line": (lambda: filled(b"ha ", 9_900_000), _none, True),
    "one endless word": (lambda: b"a" * 9_900_000, _none, True),
    "nothing but line ends": (lambda: b"\n" * 9_000_000, _none, False),
    "accents upon accents": (
        lambda: filled("\u0301".encode(), 1_800_000),
        _none,
        True,
    ),
    "notes nested without end": (_sea, lambda: b"[" * 10_000_000, True),
    "notes of 32 MiB": (_sea, lambda: many_notes(32 << 20), True),
    "many notes": (_sea, lambda: many_notes(12 << 20), True),
    "larger notes": (_sea, lambda: filled(b" ", (32 << 20) + 1), True),
    "notes all in the same words": (
        lambda: filled(b"ha ", 300_000),
        lambda: notes(*(note(n, _LAUGH) for n in range(300))),
        True,
    ),
    "gigantic quotes": (
        _sea,
        lambda: notes(*(note(n, "The gull. " * 300_000) for n in range(3))),
        True,
    ),
    "a gigantic note": (
        _sea,
        lambda: notes(note(1, "The sea.", "ha " * 3_000_000)),
        True,
    ),
}
_FERRY = "The ferry had stopped. It was dark.\n"


def _replying(about):
    return [
        item(0, target("ferry", 4)),
        *(
            item(n + 1, f"urn:x:{about(n)}", motivation="replying")
            for n in range(10_000)
        ),
    ]


# What is costly about the notes, all within the limits; and what is beyond them.
COSTLY = costly_files() | {
    "one note on 3,000 passages": lambda: (
        _FERRY,
        page([item(0, [target("The", 0)] * 3_000)]),
    ),
    "10,000 replies to one note": lambda: (_FERRY, page(_replying(lambda _: 0))),
    "a chain of 10,000 replies": lambda: (_FERRY, page(_replying(lambda n: n))),
}
SHORT = ["nothing but line ends", "notes all in the same words", "larger notes"]
SHORT_COSTLY = [
    "one note on 3,000 passages",
    "10,000 replies to one note",
    "a chain of 10,000 replies",
    "a word of 1,000,000 letters",
]
IS_LONG = bool(os.environ.get("REREAD_TORTURE"))


@pytest.mark.parametrize("what", FILES if IS_LONG else SHORT)
def test_no_file_brings_the_window_down(story, what, figure):
    make_text, make_notes, is_opened = FILES[what]
    text, annotations = make_text(), make_notes()

    said, seconds, megabytes, slowest = gone_through(story, text, annotations)

    assert said == "opened" if is_opened else _REFUSED.fullmatch(said)
    figure(f"{what}: seconds, MB, longest", f"{seconds}, {megabytes}, {slowest}")


@pytest.mark.parametrize("what", COSTLY if IS_LONG else SHORT_COSTLY)
def test_no_notes_hold_up_the_window(story, what, figure):
    text, annotations = COSTLY[what]()

    said, seconds, megabytes, slowest = gone_through(story, text.encode(), annotations)

    assert said == "opened"
    assert slowest < SLOWEST
    assert megabytes < MEGABYTES
    figure(f"{what}: seconds, MB, longest", f"{seconds}, {megabytes}, {slowest}")


def gone_through(story, text, annotations):
    """Go through a story and its notes, and see to it that all of them are there.

    Returns:
        What was said; the seconds it took, the most megabytes, the longest wait.
    """
    story.write_bytes(text)
    notes_file = story.with_name("sea.txt.annotations.json")
    if annotations:
        notes_file.write_bytes(annotations)
    program = [sys.executable, "-m", "tests.torture.hostile_child"]
    child = subprocess.run(
        [*program, story, str(GIBIBYTE)],
        check=False,
        capture_output=True,
        text=True,
        timeout=LONGEST,
    )
    assert (child.returncode, child.stderr) == (0, "")
    assert story.read_bytes() == text
    assert not annotations or are_there(annotations, notes_file.read_bytes())
    said, took = child.stdout.splitlines()
    _, seconds, megabytes, slowest = took.split()
    return said, float(seconds), int(megabytes), float(slowest)


def are_there(before, after):
    """Return whether a notes file is as it was, or has every note and its words."""
    if after == before:
        return True
    was, now = (json.loads(data)["items"] for data in (before, after))
    return sorted(map(words_of, was)) == sorted(map(words_of, now))


def words_of(item):
    return item["id"], json.dumps(item.get("body"))
