from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change
from desktop.text.diff import difference
from desktop.text.merge import edit_groups
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.span import Span

WORDS = ("the", "sea", "was", "grey.", "She", "ran", "home!", "\n\n")
STORIES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


def spans(base, ours, theirs):
    return [group.span for group in edit_groups(base, ours, theirs)]


def test_edits_that_touch_are_one_group():
    ours, theirs = [Change(Span(0, 3), "x")], [Change(Span(3, 5), "y")]

    assert spans("aaabbccc" * 200, ours, theirs) == [Span(0, 5)]


def test_a_hyphen_does_not_part_edits():
    ours, theirs = [Change(Span(0, 4), "good")], [Change(Span(5, 10), "read")]

    assert spans("well-known" + " and" * 300, ours, theirs) == [Span(0, 10)]


def test_edits_apart_are_groups_of_their_own():
    ours, theirs = [Change(Span(0, 2), "x")], [Change(Span(3, 5), "y")]

    assert spans("aaabbccc", ours, theirs) == [Span(0, 2), Span(3, 5)]


def test_one_long_edit_holds_together_all_it_covers():
    ours = [Change(Span(0, 8), "")]
    theirs = [Change(Span(1, 2), "x"), Change(Span(4, 5), "y"), Change(Span(8, 9), "z")]

    assert spans("aaabbccc…", ours, theirs) == [Span(0, 9)]


def test_a_paragraph_put_in_comes_with_the_line_ends_before_it():
    ours, theirs = [Change(Span(6, 6), "New.\n\n")], [Change(Span(4, 4), "\n\nNew.")]

    (group,) = edit_groups("One.\n\nTwo.", ours, theirs)

    assert group.span == Span(4, 4)
    assert not group.is_disputed


@given(base=STORIES, ours=STORIES, theirs=STORIES)
def test_groups_never_overlap_and_hold_every_edit_once(base, ours, theirs):
    here, there = difference(base, ours).changes, difference(base, theirs).changes

    groups = edit_groups(base, here, there)

    assert all(a.span.end <= b.span.start for a, b in pairwise(groups))
    ours = [change for group in groups for change in group.ours]
    theirs = [change for group in groups for change in group.theirs]
    assert ours == list(whole_paragraphs(base, here))
    assert theirs == list(whole_paragraphs(base, there))
