from __future__ import annotations

import textwrap

from desktop.screens.conflict.conflict_cards import side_cell
from desktop.text.diff import Fate
from desktop.text.merging.merge import Merge, MergeConflict, merge
from desktop.text.span import Span


def marked(cell):
    return [(mark.span.of(cell.text), mark.fate) for mark in cell.marks]


def quiet(cell):
    return [span.of(cell.text) for span in cell.quiet]


def test_what_a_side_did_stands_among_what_is_around_it(two_places):
    conflict = two_places.conflicts[0]

    cell = side_cell(two_places, conflict, conflict.theirs)

    assert marked(cell) == [("went", Fate.WENT), ("ran", Fate.CAME)]
    before, after = quiet(cell)
    assert before == "It rained. "
    assert after.startswith("\u2028\u2028The old boats")


def test_what_a_side_took_out_is_struck_through():
    base, theirs = "One.\n\nTwo is long.", "One.\n\nTwo is very long."
    found = merge(base, "One.", theirs)

    cell = side_cell(found, found.conflicts[0], found.conflicts[0].ours)

    assert marked(cell) == [("Two is long.", Fate.WENT)]
    assert quiet(cell)[0] == "One.\u2028\u2028"


def test_words_far_away_are_left_out():
    text = "before " * 100 + "ours" + " after" * 100
    conflict = MergeConflict(Span(700, 704), "base", "ours", "theirs")

    cell = side_cell(Merge(text, (conflict,)), conflict, "theirs")

    before, after = quiet(cell)
    assert before.startswith("… before")
    assert after.endswith("after …")
    assert len(cell.text) < 300


def test_a_side_as_long_as_a_chapter_is_shown_in_part():
    ours = "It rained all day. " * 2_000
    conflict = MergeConflict(Span(0, len(ours)), "", ours, "No.")

    cell = side_cell(Merge(ours, (conflict,)), conflict, ours)

    assert len(cell.text) < 4_000
    assert " … " in cell.text


def test_a_side_of_a_wrapped_story_is_read_as_it_flows():
    told = "The old man who lived in the last house by the water never spoke to anyone."
    base = "\n\n".join([textwrap.fill(told, 30)] * 12) + "\n"
    ours = base.replace("never\nspoke", "never ever\nspoke", 1)
    theirs = base.replace("never\nspoke", "hardly\nspoke", 1)
    found = merge(base, ours, theirs)

    cell = side_cell(found, found.conflicts[0], found.conflicts[0].theirs)

    assert "¶" not in cell.text
    assert cell.text.startswith("The old man who lived in the last house by the water ")
    assert marked(cell) == [("never", Fate.WENT), ("hardly", Fate.CAME)]
