from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.comparison import (
    Tally,
    compare,
    moved_paragraphs,
    pairings,
    paragraphs_of,
)
from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate, difference


def test_lines_that_say_nothing_are_no_paragraphs():
    text = "\n \nOne.\n\n  Two.\n"

    found = paragraphs_of(text)

    assert [found.span(n).of(text) for n in range(len(found))] == ["One.", "  Two."]


def test_a_stretch_covers_a_part_of_each_paragraph():
    found = paragraphs_of("One.\n\nTwo.\n\nThree.")

    assert list(found.covered(2, 14)) == [(0, 2), (1, 4), (2, 2)]


def test_a_stretch_of_blank_lines_covers_nothing():
    assert list(paragraphs_of("One.\n\nTwo.").covered(4, 6)) == []


def test_no_text_has_no_paragraphs():
    assert len(paragraphs_of("")) == 0


LINES = st.sampled_from(["The boats lay still.", "A gull cried.", "", "Yes.", "a b"])
TEXTS = st.lists(LINES, max_size=8).map("\n".join)


def paired(old, new):
    changes = difference(old, new).changes
    found = pairings(paragraphs_of(old), paragraphs_of(new), changes)
    return [(list(pair.old), list(pair.new)) for pair in found]


def test_a_revised_paragraph_belongs_to_what_it_was():
    old = "It rained.\n\nThe boats lay still."

    assert paired(old, "It rained.\n\nThe old boats lay still.") == [
        ([0], [0]),
        ([1], [1]),
    ]


def test_both_halves_of_a_parted_paragraph_belong_to_it():
    old = "The boats lay still. A gull cried."

    assert paired(old, "The boats lay still.\n\nA gull cried.") == [([0], [0, 1])]


def test_a_paragraph_put_into_a_parted_one_belongs_to_it_too():
    old = "The boats lay still. A gull cried."

    assert paired(old, "The boats lay still.\n\nNo!\n\nA gull cried.") == [
        ([0], [0, 1, 2])
    ]


def test_one_word_in_common_makes_no_pair():
    assert paired("The boats lay still.", "The gulls cried all night.") == []


@given(old=TEXTS, new=TEXTS)
def test_pairs_are_in_order_in_both_texts(old, new):
    for (old_one, new_one), (old_next, new_next) in pairwise(paired(old, new)):
        assert old_one[-1] < old_next[0]
        assert new_one[-1] < new_next[0]


LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water, and the ropes creaked."
NOON = "It was noon, and the market was empty but for one yellow dog."


def test_paragraphs_are_found_in_any_order():
    assert moved_paragraphs([LAMP, GULL, NOON], [NOON, LAMP]) == {0: 1, 2: 0}


def test_a_paragraph_moves_to_one_place_only():
    assert len(moved_paragraphs([LAMP], [LAMP, LAMP])) == 1


def test_a_few_words_in_common_are_no_move():
    assert moved_paragraphs([LAMP], [f"{NOON} {GULL} Nobody remembered when."]) == {}


def test_nothing_moves_to_nowhere():
    assert moved_paragraphs([LAMP], []) == {}
    assert moved_paragraphs([], [LAMP]) == {}


def fine(old, new):
    """Return whether all words that differ do so finely, and all steps."""
    found = compare(old, new)
    changed = [w for row in found.rows for w in row.words if w.fate is not Fate.KEPT]
    return all(w.is_fine for w in changed), {step.is_fine for step in found.steps}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The sea, and the sky.", "The sea and the sky.", id="a-comma"),
        pytest.param("“Late,” she said.", '"Late," she said.', id="quotation-marks"),
        pytest.param("I don't know him.", "I don’t know him.", id="an-apostrophe"),
        pytest.param("A well-known man came.", "A well known man came.", id="a-hyphen"),
        pytest.param("The boats  lay still.", "The boats lay still.", id="a-blank"),
        pytest.param("She stopped. Then left.", "She stopped - Then left.", id="dash"),
    ],
)
def test_punctuation_and_spacing_alone_are_fine_changes(old, new):
    assert fine(old, new) == (True, {True})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The old sea is here.", "The sea is here.", id="a-word"),
        pytest.param("Its paws were wet.", "It’s paws were wet.", id="another-word"),
        pytest.param(
            "The boats lay. It rained.", "The boats lay.\n\nIt rained.", id="¶"
        ),
        pytest.param("He came home late.", "He came home Late.", id="a-capital"),
    ],
)
def test_words_and_paragraphs_are_not(old, new):
    assert fine(old, new) == (False, {False})


def test_a_scene_break_that_went_is_no_fine_change():
    (step,) = compare("One.\n\n***\n\nTwo.", "One.\n\nTwo.").steps

    assert not step.is_fine


def test_words_whose_punctuation_differs_are_not_counted():
    assert compare("I don't know him.", "I don’t know him.").tally == Tally()


BOATS = "The boats lay still."
SHORT_GULL = "A gull cried over the grey water."
SHORT_NOON = "It was noon, and the market was empty."

PARAGRAPHS = st.sampled_from(
    [LAMP, BOATS, SHORT_GULL, SHORT_NOON, "", "* * *", "Yes.", "a b", " "]
)
COMPARISON_TEXTS = st.lists(PARAGRAPHS, max_size=8).map("\n".join) | st.text(
    "ab.\n", max_size=30
)

IN_OLD = {RowKind.SAME, RowKind.CHANGED, RowKind.WENT, RowKind.MOVED_AWAY}
IN_NEW = {RowKind.SAME, RowKind.CHANGED, RowKind.CAME, RowKind.MOVED_HERE}


def text(*paragraphs):
    return "\n\n".join(paragraphs)


def shown(*texts):
    """Return each row with words taken out in minus signs, words put in in plus."""
    marks = {Fate.KEPT: "{}", Fate.WENT: "-{}-", Fate.CAME: "+{}+"}
    return [
        (row.kind.name, "".join(marks[w.fate].format(w.text) for w in row.words))
        for row in compare(*texts).rows
    ]


def test_a_paragraph_nobody_touched_is_the_same():
    assert shown(text(BOATS), text(BOATS)) == [("SAME", BOATS)]


def test_words_are_told_apart_in_a_revised_paragraph():
    assert shown(text(LAMP, BOATS), text(LAMP, "The boats lie still.")) == [
        ("SAME", LAMP),
        ("CHANGED", "The boats -lay-+lie+ still."),
    ]


def test_a_paragraph_that_came_stands_where_it_came():
    assert shown(text(BOATS, SHORT_NOON), text(BOATS, SHORT_GULL, SHORT_NOON)) == [
        ("SAME", BOATS),
        ("CAME", f"+{SHORT_GULL}+"),
        ("SAME", SHORT_NOON),
    ]


def test_a_paragraph_that_went_stands_where_it_was():
    found = compare(text(BOATS, SHORT_GULL, SHORT_NOON), text(BOATS, SHORT_NOON))

    (row,) = (row for row in found.rows if row.kind is RowKind.WENT)
    assert row.old.of(found.old) == SHORT_GULL
    assert row.new.is_empty
    assert found.new[: row.new.start] == BOATS


def test_a_paragraph_written_anew_went_and_another_came():
    assert [kind for kind, _ in shown(text(BOATS, LAMP), text(BOATS, SHORT_NOON))] == [
        "SAME",
        "WENT",
        "CAME",
    ]


def test_a_paragraph_that_moved_is_known_at_both_places():
    found = compare(
        text(LAMP, BOATS, SHORT_GULL, SHORT_NOON),
        text(BOATS, SHORT_GULL, SHORT_NOON, LAMP),
    )

    away, here = found.rows[0], found.rows[4]
    assert (away.kind, away.partner) == (RowKind.MOVED_AWAY, 4)
    assert (here.kind, here.partner) == (RowKind.MOVED_HERE, 0)
    assert away.old.of(found.old) == here.new.of(found.new) == LAMP
    assert found.tally == Tally(moved=1)


def test_a_paragraph_that_moved_may_have_been_revised():
    more = LAMP + " The last one is hers."
    rows = shown(
        text(LAMP, BOATS, SHORT_GULL, SHORT_NOON),
        text(BOATS, SHORT_GULL, SHORT_NOON, more),
    )

    assert rows[4] == ("MOVED_HERE", LAMP + "+ The last one is hers.+")


def test_a_short_reply_has_not_moved_just_because_another_like_it_came():
    rows = shown(text("“Yes.”", BOATS, SHORT_GULL), text(BOATS, SHORT_GULL, "“Yes.”"))

    assert [kind for kind, _ in rows] == ["WENT", "SAME", "SAME", "CAME"]


def test_a_paragraph_that_was_parted_stays_one_row():
    old, new = text(BOATS, f"{LAMP} {SHORT_GULL}"), text(BOATS, LAMP, SHORT_GULL)

    assert shown(old, new)[1] == ("CHANGED", f"{LAMP}- -+\n\n+{SHORT_GULL}")


def test_paragraphs_that_were_joined_are_one_row():
    old, new = text(BOATS, LAMP, SHORT_GULL), text(BOATS, f"{LAMP} {SHORT_GULL}")

    assert shown(old, new)[1] == ("CHANGED", f"{LAMP}-\n\n-+ +{SHORT_GULL}")


def test_words_that_came_and_went_are_counted():
    old = text(LAMP, "The boats lay quite still.", SHORT_NOON)
    new = text(LAMP, "The old boats lay still.", SHORT_GULL, SHORT_NOON)

    assert compare(old, new).tally == Tally(added=8, removed=1)


@given(old=COMPARISON_TEXTS, new=COMPARISON_TEXTS)
def test_the_rows_hold_every_paragraph_of_both_texts_in_order(old, new):
    rows = compare(old, new).rows

    before = "\n".join(row.old.of(old) for row in rows if row.kind in IN_OLD)
    after = "\n".join(row.new.of(new) for row in rows if row.kind in IN_NEW)

    assert said(before) == said(old)
    assert said(after) == said(new)


def said(lines):
    return [line for line in lines.split("\n") if line.strip()]


@given(old=COMPARISON_TEXTS, new=COMPARISON_TEXTS)
def test_both_wordings_can_be_read_from_the_words_of_a_row(old, new):
    for row in compare(old, new).rows:
        before = "".join(w.text for w in row.words if w.fate is not Fate.CAME)
        after = "".join(w.text for w in row.words if w.fate is not Fate.WENT)
        assert (before, after) == (row.old.of(old), row.new.of(new))


@given(text=COMPARISON_TEXTS)
def test_a_text_does_not_differ_from_itself(text):
    found = compare(text, text)

    assert (found.steps, found.tally) == ((), Tally())


@given(old=COMPARISON_TEXTS, new=COMPARISON_TEXTS)
def test_partners_know_each_other(old, new):
    rows = compare(old, new).rows

    for number, row in enumerate(rows):
        if row.partner is not None:
            assert rows[row.partner].partner == number


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("a\n" * 20_000, "a\nb\n" * 15_000, id="identical-lines"),
        pytest.param("a b " * 20_000, "b a c " * 20_000, id="endless-line"),
        pytest.param("a" * 200_000, "b" * 200_000, id="endless-word"),
        pytest.param("\n" * 50_000, " \n" * 40_000, id="blank-lines"),
    ],
)
def test_no_two_texts_are_too_odd_to_compare(old, new):
    assert compare(old, new).new == new
