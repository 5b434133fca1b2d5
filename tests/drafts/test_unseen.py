"""Texts that differ in what nobody can see, or in that and something else."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest

from desktop.drafts.coarsening import in_grain
from desktop.drafts.comparison import compare
from desktop.drafts.grain import Grain
from desktop.drafts.rows import RowKind
from desktop.drafts.taking import flipped, picks_of_row, picks_of_step, taken
from desktop.drafts.unseen import unseen_words
from desktop.text.diff import Fate

TOLD = [
    "The rain came in at Wexcombe before the lamps were lit, and Zoë walked home under "
    "it without a hat, because she had lost hers in the river that morning.",
    "Nobody knew why.",
    "She had lost so many things, she said, that she was not sorry for a single one "
    "of them yet; the café was shut, and the naïve young man had gone to sea.",
] * 7
STORY = "\n\n".join(TOLD) + "\n"


def wrapped(told, width):
    return "\n\n".join(textwrap.fill(each, width) for each in told) + "\n"


def decomposed(text):
    return unicodedata.normalize("NFD", text)


SEVERAL = {
    "line ends inside paragraphs": (wrapped(TOLD, 60), wrapped(TOLD, 72)),
    "forms of letters with accents": (STORY, decomposed(STORY)),
    "characters without width": (STORY, STORY.replace("lamps", "la\u00admps")),
    "kinds of blank": (STORY, STORY.replace("not sorry", "not\u00a0sorry")),
    "blanks at the ends of lines": (STORY, STORY.replace("\n\n", " \n\n")),
    "line ends inside paragraphs, forms of letters with accents": (
        decomposed(wrapped(TOLD, 60)),
        wrapped(TOLD, 72),
    ),
}


@pytest.mark.parametrize("differences", SEVERAL)
def test_texts_that_look_the_same_are_told_to_differ_in_nothing_that_is_seen(
    differences,
):
    for old, new in (SEVERAL[differences], SEVERAL[differences][::-1]):
        found = compare(old, new)

        assert found.steps == ()
        assert {row.kind for row in found.rows} == {RowKind.SAME}
        assert unseen_words(found.unseen) == (
            f"The two texts differ only in what cannot be seen: {differences}."
        )


def test_texts_that_differ_in_blank_lines_only_say_so():
    found = compare("One.\nTwo.", "One.\n\nTwo.")

    assert unseen_words(found.unseen).endswith("but the blank lines between them.")
    assert not compare("One.", "One.").unseen
    assert not compare("One.", "Two.").unseen


def test_a_line_end_in_markdown_is_no_difference():
    old, new = "The sea\nrose.\n\nIt fell.\n", "The sea rose.\n\nIt\nfell.\n"

    assert compare(old, new, is_markdown=True).steps == ()
    assert compare(old, new).steps != ()


@pytest.mark.parametrize("old", [wrapped(TOLD, 60), decomposed(STORY)])
def test_one_word_differs_among_what_cannot_be_seen(old):
    new = wrapped([*TOLD[:2], TOLD[2].replace("young", "old"), *TOLD[3:]], 72)

    found = compare(old, new)

    (step,) = found.steps
    differing = found.rows[step.rows.start].words[step.words.start : step.words.stop]
    assert [(w.text, w.fate) for w in differing] == [
        ("young", Fate.WENT),
        ("old", Fate.CAME),
    ]
    assert (found.tally.added, found.tally.removed) == (1, 1)


@pytest.mark.parametrize("old", [wrapped(TOLD, 60), decomposed(STORY)])
@pytest.mark.parametrize("by", Grain)
def test_the_paragraph_of_a_change_comes_back_as_it_was_written(old, by):
    new = wrapped([*TOLD[:2], TOLD[2].replace("young", "old"), *TOLD[3:]], 72)
    found = in_grain(compare(old, new), by)

    back = taken(found, picks_of_step(found, found.steps[0])).changes.apply(new)

    assert back.split("\n\n")[2] == old.split("\n\n")[2]
    assert back.split("\n\n")[3:] == new.split("\n\n")[3:]
    forth = flipped(found)
    over = taken(forth, picks_of_step(forth, forth.steps[0])).changes.apply(old)
    assert over.split("\n\n")[2] == new.split("\n\n")[2]


def test_a_moved_paragraph_goes_back_as_it_was_written():
    old = wrapped(TOLD[:3], 60)
    new = wrapped([TOLD[2], TOLD[0], TOLD[1]], 72)
    found = compare(old, new)
    here = next(n for n, r in enumerate(found.rows) if r.kind is RowKind.MOVED_HERE)

    back = taken(found, picks_of_row(found, here))

    result = back.changes.apply(new)
    move = back.moves[0]
    moved = move.changes.apply(move.source.of(new))
    assert result[move.to :].startswith(moved)
    assert moved in old


@pytest.mark.parametrize("grain", Grain)
def test_every_word_is_told_as_it_is_written_in_either_text(grain):
    old = decomposed(wrapped(TOLD, 60))
    new = wrapped(
        [told.replace("and", "but").replace("café", "bar") for told in TOLD], 72
    )

    for row in in_grain(compare(old, new), grain).rows:
        went = "".join(w.old_text for w in row.words if w.fate is not Fate.CAME)
        came = "".join(w.text for w in row.words if w.fate is not Fate.WENT)
        assert (went, came) == (row.old.of(old), row.new.of(new))
