from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.comparison import Tally, compare
from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
GULL = "A gull cried over the grey water."
NOON = "It was noon, and the market was empty."

PARAGRAPHS = st.sampled_from([LAMP, BOATS, GULL, NOON, "", "* * *", "Yes.", "a b", " "])
TEXTS = st.lists(PARAGRAPHS, max_size=8).map("\n".join) | st.text("ab.\n", max_size=30)

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
    assert shown(text(BOATS, NOON), text(BOATS, GULL, NOON)) == [
        ("SAME", BOATS),
        ("CAME", f"+{GULL}+"),
        ("SAME", NOON),
    ]


def test_a_paragraph_that_went_stands_where_it_was():
    found = compare(text(BOATS, GULL, NOON), text(BOATS, NOON))

    (row,) = (row for row in found.rows if row.kind is RowKind.WENT)
    assert row.old.of(found.old) == GULL
    assert row.new.is_empty
    assert found.new[: row.new.start] == BOATS


def test_a_paragraph_written_anew_went_and_another_came():
    assert [kind for kind, _ in shown(text(BOATS, LAMP), text(BOATS, NOON))] == [
        "SAME",
        "WENT",
        "CAME",
    ]


def test_a_paragraph_that_moved_is_known_at_both_places():
    found = compare(text(LAMP, BOATS, GULL, NOON), text(BOATS, GULL, NOON, LAMP))

    away, here = found.rows[0], found.rows[4]
    assert (away.kind, away.partner) == (RowKind.MOVED_AWAY, 4)
    assert (here.kind, here.partner) == (RowKind.MOVED_HERE, 0)
    assert away.old.of(found.old) == here.new.of(found.new) == LAMP
    assert found.tally == Tally(moved=1)


def test_a_paragraph_that_moved_may_have_been_revised():
    more = LAMP + " The last one is hers."
    rows = shown(text(LAMP, BOATS, GULL, NOON), text(BOATS, GULL, NOON, more))

    assert rows[4] == ("MOVED_HERE", LAMP + "+ The last one is hers.+")


def test_a_short_reply_has_not_moved_just_because_another_like_it_came():
    rows = shown(text("“Yes.”", BOATS, GULL), text(BOATS, GULL, "“Yes.”"))

    assert [kind for kind, _ in rows] == ["WENT", "SAME", "SAME", "CAME"]


def test_a_paragraph_that_was_parted_stays_one_row():
    old, new = text(BOATS, f"{LAMP} {GULL}"), text(BOATS, LAMP, GULL)

    assert shown(old, new)[1] == ("CHANGED", f"{LAMP}- -+\n\n+{GULL}")


def test_paragraphs_that_were_joined_are_one_row():
    old, new = text(BOATS, LAMP, GULL), text(BOATS, f"{LAMP} {GULL}")

    assert shown(old, new)[1] == ("CHANGED", f"{LAMP}-\n\n-+ +{GULL}")


def test_words_that_came_and_went_are_counted():
    old = text(LAMP, "The boats lay quite still.", NOON)
    new = text(LAMP, "The old boats lay still.", GULL, NOON)

    assert compare(old, new).tally == Tally(added=8, removed=1)


def test_texts_that_differ_in_blank_lines_only_say_so():
    assert compare(f"{LAMP}\n{GULL}", f"{LAMP}\n\n{GULL}").differs_in_blank_lines_only
    assert not compare(LAMP, LAMP).differs_in_blank_lines_only
    assert not compare(LAMP, GULL).differs_in_blank_lines_only


@given(old=TEXTS, new=TEXTS)
def test_the_rows_hold_every_paragraph_of_both_texts_in_order(old, new):
    rows = compare(old, new).rows

    before = "\n".join(row.old.of(old) for row in rows if row.kind in IN_OLD)
    after = "\n".join(row.new.of(new) for row in rows if row.kind in IN_NEW)

    assert said(before) == said(old)
    assert said(after) == said(new)


def said(lines):
    return [line for line in lines.split("\n") if line.strip()]


@given(old=TEXTS, new=TEXTS)
def test_both_wordings_can_be_read_from_the_words_of_a_row(old, new):
    for row in compare(old, new).rows:
        before = "".join(w.text for w in row.words if w.fate is not Fate.CAME)
        after = "".join(w.text for w in row.words if w.fate is not Fate.WENT)
        assert (before, after) == (row.old.of(old), row.new.of(new))


@given(text=TEXTS)
def test_a_text_does_not_differ_from_itself(text):
    found = compare(text, text)

    assert (found.steps, found.tally) == ((), Tally())


@given(old=TEXTS, new=TEXTS)
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
