from __future__ import annotations

import pytest

from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import Gap, looks_of
from desktop.typography.paragraph_openings import OPENING, with_openings

SPACED = """The Landing

A/N: written at sea.

The ferry had stopped.

Ines went down.
She waited.

***

It rained.

Nobody came.


Later it stopped.

The end.
"""
LOOSE = """Chapter 1
The ferry had stopped.
Ines went down.
***
It rained.
Nobody came.
"""


def openings(text, *, is_loose=False, is_markdown=False):
    looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
    found = with_openings(looks, text, is_loose=is_loose)
    lines = text.split("\n")
    return [
        line for n, line in enumerate(lines) if found.look(n, line) == OPENING
    ], found


@pytest.mark.parametrize(
    ("text", "is_loose", "opened"),
    [
        (
            SPACED,
            False,
            [
                "The ferry had stopped.",
                "She waited.",
                "It rained.",
                "Later it stopped.",
            ],
        ),
        (LOOSE, True, ["The ferry had stopped.", "It rained."]),
        ("The sea rose.\nIt fell.", True, ["The sea rose."]),
        ("", False, []),
    ],
)
def test_what_begins_something_is_not_indented(text, is_loose, opened):
    assert openings(text, is_loose=is_loose)[0] == opened


def test_blank_lines_between_plain_paragraphs_are_nothing_and_others_stay():
    _, looks = openings(SPACED)
    lines = SPACED.split("\n")
    after = {
        lines[n - 1]: looks.look(n, "") for n in range(1, len(lines)) if not lines[n]
    }

    assert not isinstance(after["The ferry had stopped."], Gap)
    assert isinstance(after["***"], Gap)
    assert isinstance(after[""], Gap)


def test_behind_a_list_and_code_nothing_is_indented_in_markdown():
    text = "One.\n\n- a\n- b\n\nTwo.\n\nThree.\n\n    code\n\nFour.\n"

    assert openings(text, is_markdown=True)[0] == ["One.", "Two.", "Four."]
