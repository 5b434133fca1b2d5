from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.comparison import compare
from desktop.drafts.recompare import recompared
from desktop.drafts.rows import IN_NEW, RowKind
from desktop.drafts.taking import (
    Patch,
    Pick,
    flipped,
    picks_of_row,
    picks_of_step,
    taken,
)
from desktop.text.span import Span

FIRST, SECOND, THIRD = "The sea rose.", "Nobody came down.", "At noon it was still."


def text(*paragraphs):
    return "\n\n".join(paragraphs)


def test_paragraphs_put_back_at_one_place_stand_in_the_order_they_had():
    new = text(FIRST)
    comparison = compare(text(FIRST, SECOND, THIRD), new)
    patch = Patch(comparison)

    for number in (2, 1):
        patch.put_back(number, comparison.rows[number].words[0].text)

    assert patch.taken().changes.apply(new) == text(FIRST, SECOND, THIRD)


def test_a_paragraph_taken_out_leaves_no_gap():
    new = text(FIRST, SECOND, THIRD)
    patch = Patch(compare(text(FIRST, THIRD), new))

    patch.take_out(1)

    assert patch.taken().changes.apply(new) == text(FIRST, THIRD)


LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
GULL = "A gull cried over the grey water."
NOON = "It was noon, and the market was empty."

PARAGRAPHS = st.sampled_from(
    [LAMP, LAMP.replace("crooked", "old"), BOATS, GULL, NOON, "", "* * *", "a b", "\t"]
)
WRAPPED = LAMP.replace("crooked ", "crooked\n").replace("last ", "last\n")
WRITTEN = st.sampled_from(
    [
        WRAPPED,
        GULL,
        GULL.replace("cried ", "cried\u00a0"),
        GULL.replace("grey", "gr\u00ads"),
        LAMP + " ",
        "Zoë came.",
        "Zoe\u0308 came.",
        "Zoe\u0308 went.",
        NOON,
        "",
        "\ufeff",
    ]
)
TEXTS = (
    st.lists(PARAGRAPHS, max_size=9).map("\n".join)
    | st.text("ab.\n ", max_size=25)
    | st.lists(WRITTEN, max_size=6).map("\n\n".join)
    | st.text("ae\u0308\u00ad\u00a0.\n ", max_size=25)
)


def paragraphs(text):
    """Return the lines in which there is something to be seen, as they are written."""
    return [line for line in text.split("\n") if line.strip(" \t\u00a0\u00ad\ufeff")]


def steps_taken(old, new, *numbers):
    """Return the new text with the steps of those numbers taken back."""
    found = compare(old, new)
    picks = [p for n in numbers for p in picks_of_step(found, found.steps[n])]
    return taken(found, picks).changes.apply(new)


def words_taken(old, new, words):
    """Return the new text with ``words`` of the old one taken back."""
    found = compare(old, new)
    picks = [
        Pick(number, n, Span(at, at + len(words)))
        for number, row in enumerate(found.rows)
        for n, one in enumerate(row.words)
        if (at := one.text.find(words)) >= 0 and not row.old.is_empty
    ]
    return taken(found, picks).changes.apply(new)


def test_one_change_of_a_paragraph_comes_back_and_the_others_stay():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")

    assert steps_taken(LAMP, new, 0) == LAMP.replace("painted", "seen")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param([BOATS, GULL, NOON], [BOATS, NOON], id="went"),
        pytest.param([GULL, BOATS, NOON], [BOATS, NOON], id="went-at-the-head"),
        pytest.param([BOATS, NOON, GULL], [BOATS, NOON], id="went-at-the-end"),
        pytest.param([BOATS, NOON], [BOATS, GULL, NOON], id="came"),
        pytest.param([BOATS, NOON], [GULL, LAMP, BOATS, NOON], id="came-at-the-head"),
        pytest.param([BOATS, NOON], [BOATS, NOON, GULL], id="came-at-the-end"),
        pytest.param([BOATS, GULL, NOON], [BOATS, LAMP, NOON], id="written-anew"),
        pytest.param([GULL, NOON], [LAMP, NOON], id="written-anew-at-the-head"),
        pytest.param([BOATS, GULL, NOON, LAMP], [LAMP, BOATS, GULL, NOON], id="moved"),
        pytest.param([LAMP, BOATS, GULL, NOON], [BOATS, GULL, NOON, LAMP], id="moved-"),
        pytest.param([f"{BOATS} {GULL}"], [BOATS, GULL], id="parted"),
        pytest.param([GULL], [], id="all-of-it"),
        pytest.param([], [GULL, BOATS], id="nothing-was-there"),
    ],
)
def test_what_was_done_to_a_paragraph_is_taken_back(old, new):
    assert steps_taken(text(*old), text(*new), 0) == text(*old)


def test_a_story_without_blank_lines_stays_without():
    assert steps_taken(f"{BOATS}\n{GULL}\n{NOON}\n", f"{BOATS}\n{NOON}\n", 0) == (
        f"{BOATS}\n{GULL}\n{NOON}\n"
    )


def test_a_paragraph_comes_back_with_all_its_words():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")
    found = compare(text(BOATS, LAMP), text(BOATS, new))

    back = taken(found, picks_of_row(found, 1))

    assert back.changes.apply(found.new) == found.old


def test_some_words_of_what_went_come_back_beside_what_came():
    old = f"{BOATS} {GULL} It rained."
    new = f"{BOATS} The fog had come. It rained."

    assert words_taken(old, new, "A gull cried") == (
        f"{BOATS} A gull cried The fog had come. It rained."
    )


def test_a_part_of_a_paragraph_that_went_is_a_paragraph_again():
    old, new = text(BOATS, f"{GULL} {LAMP}", NOON), text(BOATS, NOON)

    assert words_taken(old, new, GULL) == text(BOATS, GULL, NOON)


def test_what_is_the_same_in_both_stays_as_it_is():
    old, new = text(BOATS, LAMP), text(BOATS, LAMP.replace("crooked", "old"))

    assert words_taken(old, new, "boats") == new


def test_a_paragraph_that_moved_is_told_to_go_back_as_a_whole():
    revised = LAMP.replace("crooked", "old")
    found = compare(text(LAMP, BOATS, NOON), text(BOATS, NOON, revised))

    back = taken(found, picks_of_step(found, found.steps[0]))

    (move,) = back.moves
    result = back.changes.apply(found.new)
    assert move.source.of(found.new) == revised
    assert move.changes.apply(revised) == LAMP
    assert result[move.to :].startswith(LAMP)


def test_a_word_of_a_moved_paragraph_comes_back_where_the_paragraph_is_now():
    revised = LAMP.replace("crooked", "old")
    found = compare(text(LAMP, BOATS, NOON), text(BOATS, NOON, revised))
    here = next(n for n, r in enumerate(found.rows) if r.kind is RowKind.MOVED_HERE)
    word = next(n for n, w in enumerate(found.rows[here].words) if w.text == "old")

    back = taken(found, [Pick(here, word, Span(0, 3))])

    assert back.changes.apply(found.new) == text(BOATS, NOON, LAMP)


@given(old=TEXTS, new=TEXTS)
def test_taking_everything_back_leads_to_the_old_paragraphs(old, new):
    found = compare(old, new)
    picks = [p for n in range(len(found.rows)) for p in picks_of_row(found, n)]

    result = taken(found, picks).changes.apply(new)

    assert paragraphs(result) == paragraphs(old)


@given(old=TEXTS, new=TEXTS, data=st.data())
def test_a_step_taken_back_is_gone(old, new, data):
    found = compare(old, new)
    if not found.steps:
        return
    step = data.draw(st.sampled_from(found.steps))

    back = taken(found, picks_of_step(found, step))

    assert back.changes
    assert all(
        back.changes.apply(new)[move.to :].startswith(
            move.changes.apply(move.source.of(new))
        )
        for move in back.moves
    )


@given(old=TEXTS, new=TEXTS)
def test_the_other_side_can_be_taken_over_as_well(old, new):
    found = flipped(compare(old, new))
    picks = [p for n in range(len(found.rows)) for p in picks_of_row(found, n)]

    result = taken(found, picks).changes.apply(old)

    assert paragraphs(result) == paragraphs(new)


@given(old=TEXTS, new=TEXTS, data=st.data())
def test_what_is_left_after_an_edit_is_found_without_comparing_all(old, new, data):
    found = compare(old, new)
    picks = [
        pick
        for n in range(len(found.rows))
        if data.draw(st.booleans())
        for pick in picks_of_row(found, n)
    ]
    changes = taken(found, picks).changes

    again = recompared(found, changes)

    assert again.new == changes.apply(new)
    for row in again.rows:
        kept = "".join(w.text for w in row.words if w.fate.name != "WENT")
        went = "".join(w.old_text for w in row.words if w.fate.name != "CAME")
        assert row.kind is RowKind.MOVED_AWAY or kept == row.new.of(again.new)
        assert row.kind is RowKind.MOVED_HERE or went == row.old.of(again.old)
    shown = [row.new.of(again.new) for row in again.rows if row.kind in IN_NEW]
    assert [line for one in shown for line in paragraphs(one)] == paragraphs(again.new)
