from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change
from desktop.text.diff import difference
from desktop.text.merging.merge import (
    Choice,
    Merge,
    MergeConflict,
    edit_groups,
    merge,
    settled,
    with_both,
    with_theirs,
)
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.span import Span
from desktop.text.words import word_pattern

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


SCENE_WORDS = (
    "the",
    "sea",
    "was",
    "grey.",
    "She",
    "ran",
    "“No,”",
    "home!",
    "\n\n",
    "\n",
)
SCENES = st.lists(st.sampled_from(SCENE_WORDS), max_size=25).map(" ".join)
TEXTS = SCENES | st.text("ab .-’\n", max_size=40) | st.text(max_size=20)


def wordings(found):
    return [(c.base, c.ours, c.theirs) for c in found.conflicts]


@given(base=TEXTS, revised=TEXTS)
def test_a_revision_of_one_side_alone_is_taken(base, revised):
    assert merge(base, revised, base) == Merge(revised)
    assert merge(base, base, revised) == Merge(revised)


@given(base=TEXTS, revised=TEXTS)
def test_the_same_revision_on_both_sides_is_made_once(base, revised):
    assert merge(base, revised, revised) == Merge(revised)


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_ours_stands_in_the_text_where_the_sides_do_not_agree(base, ours, theirs):
    found = merge(base, ours, theirs)

    assert all(c.span.of(found.text) == c.ours != c.theirs for c in found.conflicts)


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_either_side_sees_the_same_conflicts(base, ours, theirs):
    here, there = merge(base, ours, theirs), merge(base, theirs, ours)

    swapped = [(c.base, c.theirs, c.ours) for c in there.conflicts]
    assert wordings(here) == swapped
    assert settled(here, [Choice.THEIRS] * len(swapped)) == there.text


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_no_word_of_either_side_is_lost(base, ours, theirs):
    found = merge(base, ours, theirs)

    kept = " ".join((found.text, *(c.theirs for c in found.conflicts)))
    for side in (ours, theirs):
        for change in difference(base, side).changes:
            assert all(word in kept for word in change.inserted.split())


@given(base=SCENES, ours=SCENES, theirs=SCENES)
def test_no_word_is_made_of_half_a_word_of_each(base, ours, theirs):
    found = merge(base, ours, theirs)

    known = {
        word for text in (base, ours, theirs) for word in word_pattern().findall(text)
    }
    assert known.issuperset(word_pattern().findall(found.text))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        pytest.param(
            "The sea was grey. She ran home.",
            "The old sea was grey. She ran home.",
            "The sea was grey. She ran away.",
            "The old sea was grey. She ran away.",
            id="two-sentences",
        ),
        pytest.param(
            "the old grey sea was calm",
            "the grey sea was calm",
            "the old grey sea was not calm",
            "the grey sea was not calm",
            id="one-sentence",
        ),
        pytest.param(
            "One.\n\nTwo.\n\nThree.\n",
            "One.\n\nHalf.\n\nTwo.\n\nThree.\n",
            "One.\n\nTwo.\n\nThree.\n\nFour.\n",
            "One.\n\nHalf.\n\nTwo.\n\nThree.\n\nFour.\n",
            id="two-new-paragraphs",
        ),
        pytest.param(
            "One.\n\nTwo.\n\nThree.\n",
            "One.\n\nThree.\n",
            "One, then.\n\nTwo.\n\nThree.\n",
            "One, then.\n\nThree.\n",
            id="a-paragraph-cut",
        ),
        pytest.param(
            "She ran. The sea was calm. He stood.",
            "We ran. The old sea was calm. He stood.",
            "She ran. The old sea was calm. They stood.",
            "We ran. The old sea was calm. They stood.",
            id="the-same-word-put-in",
        ),
        pytest.param(
            "She ran.\n\nHe stood.",
            "She ran.\n\nNobody came.\n\nHe stood.",
            "She ran off.\n\nNobody came.\n\nHe stood still.",
            "She ran off.\n\nNobody came.\n\nHe stood still.",
            id="the-same-paragraph-put-in",
        ),
    ],
)
def test_edits_apart_are_both_made(base, ours, theirs, expected):
    assert merge(base, ours, theirs) == Merge(expected)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        pytest.param(
            "It rained. She went home. It stopped.",
            "It rained. She goes home. It stopped.",
            "It rained. She ran home. It stopped.",
            ("She went home.", "She goes home.", "She ran home."),
            id="the-same-word",
        ),
        pytest.param(
            "so, slow it went",
            "so: slow it went",
            "thus, slow it went",
            ("so, slow it went", "so: slow it went", "thus, slow it went"),
            id="edits-that-touch",
        ),
        pytest.param(
            "One.\n\nTwo is long.\n\nThree.",
            "One.\n\nThree.",
            "One.\n\nTwo is very long.\n\nThree.",
            ("\n\nTwo is long.", "", "\n\nTwo is very long."),
            id="cut-here-revised-there",
        ),
        pytest.param(
            "One.\n\nTwo.",
            "One.\n\nOurs.\n\nTwo.",
            "One.\n\nTheirs.\n\nTwo.",
            ("", "\n\nOurs.", "\n\nTheirs."),
            id="two-paragraphs-at-one-place",
        ),
        pytest.param(
            "The sea. She ran.",
            "The grey sea. She ran.",
            "The cold sea. She ran.",
            ("The sea.", "The grey sea.", "The cold sea."),
            id="words-put-in-at-one-place",
        ),
        pytest.param(
            "The boats lay still.\n\nIt was noon.",
            "The old boats lay still.\n\nIt was noon!",
            "The grey boats lay still.\n\nIt was noon.",
            (
                "The boats lay still.",
                "The old boats lay still.",
                "The grey boats lay still.",
            ),
            id="words-put-in-beside-another-edit",
        ),
        pytest.param("", "ours", "theirs", ("", "ours", "theirs"), id="from-nothing"),
    ],
)
def test_edits_at_one_place_are_a_conflict_in_whole_sentences(
    base, ours, theirs, expected
):
    found = merge(base, ours, theirs)

    assert found.text == ours
    assert wordings(found) == [expected]


def test_a_conflict_that_grows_takes_in_what_else_was_revised_in_its_sentence():
    base = "It rained. The old man saw the sea and went home. It stopped."
    ours = base.replace("went", "goes")
    theirs = base.replace("went", "ran").replace("old", "young")

    found = merge(base, ours, theirs)

    assert [c.theirs for c in found.conflicts] == [
        "The young man saw the sea and ran home."
    ]
    assert found.text == ours


def test_an_endless_sentence_is_no_conflict_as_a_whole():
    base = "the sea " * 300 + "went on " + "and on " * 300

    found = merge(base, base.replace("went", "goes"), base.replace("went", "ran"))

    assert wordings(found) == [("went", "goes", "ran")]


def one_conflict(text):
    """Read ``"a [ours|theirs] b"`` as a merge with that conflict."""
    before, rest = text.split("[")
    inside, after = rest.split("]")
    ours, theirs = inside.split("|")
    span = Span(len(before), len(before + ours))
    conflict = MergeConflict(span, "was", ours, theirs)
    return Merge(before + ours + after, (conflict,)), conflict


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("One. [He ran.|He goes.] Two.", "One. He ran. He goes. Two."),
        ("One.\n\n[He ran.|He goes.]\n\nTwo.", "One.\n\nHe ran.\n\nHe goes.\n\nTwo."),
        ("One.\n[He ran.|He goes.]\nTwo.", "One.\nHe ran.\nHe goes.\nTwo."),
        ("One.[\n\nOurs.|\n\nTheirs.]", "One.\n\nOurs.\n\nTheirs."),
        ("One.\n\n[|It was.]\n\nTwo.", "One.\n\nIt was.\n\nTwo."),
        ("One.\n\n[It was.|]\n\nTwo.", "One.\n\nIt was.\n\nTwo."),
        ("[ours|theirs]", "ours\ntheirs"),
    ],
)
def test_both_sides_are_kept_one_after_the_other(marked, expected):
    found, conflict = one_conflict(marked)

    assert with_both(found, conflict).apply(found.text) == expected
    assert settled(found, [Choice.BOTH]) == expected


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_theirs_can_be_taken_in_the_place_of_ours(base, ours, theirs):
    found = merge(base, ours, theirs)

    for number, conflict in enumerate(found.conflicts):
        choices = [Choice.OURS] * len(found.conflicts)
        choices[number] = Choice.THEIRS
        taken = with_theirs(found, conflict).apply(found.text)
        assert taken == settled(found, choices)


def test_each_conflict_needs_a_choice():
    found, _ = one_conflict("One. [He ran.|He goes.] Two.")

    with pytest.raises(ValueError, match="shorter"):
        settled(found, [])


def test_a_conflict_of_another_merge_is_refused():
    found, _ = one_conflict("One. [He ran.|He goes.] Two.")
    _, other = one_conflict("[ours|theirs]")

    with pytest.raises(ValueError, match="no conflict at 0"):
        with_theirs(found, other)


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        pytest.param(
            "a\n" * 20_000, "a\nb\n" * 15_000, "c\na\n" * 9_000, id="identical-lines"
        ),
        pytest.param(
            "a b " * 20_000, "b a c " * 20_000, "a d " * 9_000, id="endless-line"
        ),
        pytest.param(
            "a" * 200_000, "b" + "a" * 200_000, "a" * 200_000 + "c", id="endless-word"
        ),
        pytest.param("\n" * 50_000, " \n" * 40_000, "\t\n" * 40_000, id="blank-lines"),
    ],
)
def test_no_three_texts_are_too_odd_to_merge(base, ours, theirs):
    found = merge(base, ours, theirs)

    assert all(c.span.of(found.text) == c.ours for c in found.conflicts)


def test_lines_wrapped_anew_do_not_dispute_what_the_other_wrote():
    told = (
        "The old man who lived in the last house by the water never spoke to anyone. "
        "He kept a dog and a boat, and in the evenings he could be heard singing."
    )
    base = textwrap.fill(told, 40)
    ours = base.replace("dog", "cat").replace("singing", "shouting").replace("old ", "")
    theirs = textwrap.fill(told, 55)

    for one, other in ((ours, theirs), (theirs, ours)):
        merged = merge(base, one, other)
        assert merged.conflicts == ()
        assert merged.text.split() == ours.split()


def test_two_paragraphs_that_were_joined_are_still_disputed():
    base = "“Yes.”\n“No.”\n"

    merged = merge(base, "“Yes.” “No.”\n", "“Yes.”\n\n“No.”\n")

    assert merged.conflicts
