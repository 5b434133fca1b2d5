"""Files made to bring a program down, with little memory to open them in.

Each is opened by a window of its own, and gone through; or refused with a sentence.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from desktop.storage.encoding import LARGEST_STORY

GIBIBYTE = 1 << 30
LONGEST = 60  # seconds
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
SHORT = ["nothing but line ends", "notes all in the same words", "larger notes"]


@pytest.mark.parametrize("what", FILES if os.environ.get("REREAD_TORTURE") else SHORT)
def test_no_file_brings_the_window_down(story, what, figure):
    make_text, make_notes, is_opened = FILES[what]
    text, annotations = make_text(), make_notes()
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
    said, took = child.stdout.splitlines()
    assert said == "opened" if is_opened else _REFUSED.fullmatch(said)
    assert story.read_bytes() == text
    assert not annotations or notes_file.read_bytes() == annotations
    _, seconds, megabytes = took.split()
    figure(f"{what}: seconds, MB", f"{seconds}, {megabytes}")
