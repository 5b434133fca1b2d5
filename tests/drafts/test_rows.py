from __future__ import annotations

from desktop.drafts.comparison import compare

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
GULL = "A gull cried over the grey water."
NOON = "It was noon, and the market was empty."


def steps(old, new):
    """Return what is seen in each step."""
    found = compare("\n\n".join(old), "\n\n".join(new))
    return [
        [found.rows[n].kind.name for n in step.rows]
        if not step.words
        else "".join(found.rows[step.rows.start].words[n].text for n in step.words)
        for step in found.steps
    ]


def test_each_edit_of_a_paragraph_is_a_step():
    revised = LAMP.replace("crooked", "old").replace("painted", "seen")

    assert steps([LAMP], [revised]) == ["crookedold", "paintedseen"]


def test_an_edit_at_the_end_of_a_paragraph_is_a_step():
    assert steps([f"{LAMP} {GULL}"], [LAMP]) == [f" {GULL}"]


def test_paragraphs_that_came_together_are_one_step():
    assert steps([BOATS, NOON], [BOATS, GULL, LAMP, NOON]) == [["CAME", "CAME"]]


def test_a_paragraph_written_anew_is_one_step():
    assert steps([BOATS, LAMP], [BOATS, NOON]) == [["WENT", "CAME"]]


def test_a_paragraph_that_moved_is_one_step():
    assert steps([LAMP, BOATS, GULL], [BOATS, GULL, LAMP]) == [["MOVED_HERE"]]
