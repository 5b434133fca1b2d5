from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.diff import (
    Fate,
    difference,
    exact_word_diff,
    proposed_words,
    telling_changes,
    word_diff,
)
from desktop.text.span import Span

TEXTS = st.text("ab .\n", max_size=60) | st.text(max_size=20)


def edits(old, new):
    """Return what was replaced by what, in text order."""
    changes = difference(old, new).changes
    return [(change.span.of(old), change.inserted) for change in changes]


@given(old=TEXTS, new=TEXTS)
def test_the_difference_of_two_texts_turns_one_into_the_other(old, new):
    assert difference(old, new).apply(old) == new


@given(
    old=st.lists(st.sampled_from(["a", "b", "the sea", "", " "]), max_size=300),
    new=st.lists(st.sampled_from(["a", "b", "the sea", "", "c"]), max_size=300),
)
def test_texts_of_repeated_lines_are_told_apart(old, new):
    before, after = "\n".join(old), "\n".join(new)

    assert difference(before, after).apply(before) == after


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the sea", "the sea", []),
        ("", "", []),
        ("", "the sea", [("", "the sea")]),
        ("the sea", "", [("the sea", "")]),
        ("the sea", "the seal", [("sea", "seal")]),
        ("the sea", "the old sea", [("", "old ")]),
        ("the old sea", "the sea", [("old ", "")]),
        ("the sea", "the sea is", [("", " is")]),
        ("he didn’t go", "he doesn’t go", [("didn’t", "doesn’t")]),
        ("old grey sea", "vast blue sea", [("old grey", "vast blue")]),
        ("so, slow", "so: slow", [(",", ":")]),
        ("one\n\ntwo", "one\ntwo", [("\n", "")]),
        ("one two", "one\ntwo", [(" ", "\n")]),
        ("a\u00a0b c", "a b c", [("\u00a0", " ")]),
        ("雨が降った", "雪が降った", [("雨", "雪")]),
        ("re\u0301sume\u0301 it", "resume it", [("re\u0301sume\u0301", "resume")]),
        ("a 😀 b", "a 😁 b", [("😀", "😁")]),
        ("שלום לך", "שלום לה", [("לך", "לה")]),
        ("a\x00b c", "a\x00b d", [("c", "d")]),
        ("a\u2028b\x0cc\nd", "a\u2028b\x0cc\ne", [("d", "e")]),
    ],
)
def test_whole_words_are_replaced(old, new, expected):
    assert edits(old, new) == expected


def test_the_changes_count_from_where_the_part_stands():
    assert difference("sea", "lake", at=4).map_span(Span(4, 7)) == Span(4, 8)


def test_a_paragraph_put_in_leaves_its_neighbours_alone():
    old = "She ran.\n\nHe stood.\n\nIt rained all day long.\n"
    new = "She ran off.\n\nNobody else came.\n\nHe stood.\n\nIt rained all day.\n"

    assert edits(old, new) == [
        ("", " off"),
        ("", "\n\nNobody else came."),
        (" long", ""),
    ]


def test_a_rewritten_paragraph_is_not_held_together_by_little_words():
    old = "Yesterday morning everybody and everything suddenly disappeared"
    new = "Tomorrow evening somebody, somewhere and perpetually reappears"

    assert edits(old, new) == [(old, new)]


def test_two_edits_far_apart_leave_a_thousand_like_lines_between_alone():
    lines = ["***"] * 5_000
    old = "\n".join(["One.", *lines, "Two."])
    new = "\n".join(["Once.", *lines, "Twice."])

    assert edits(old, new) == [("One", "Once"), ("Two", "Twice")]


def test_one_letter_in_an_endless_word_is_found():
    old = "a" * 100_000 + "b" * 100_000
    new = "a" * 100_000 + "x" + "b" * 100_000

    assert edits(old, new) == [("", "x")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("a\n" * 20_000, "a\nb\n" * 15_000, id="identical-lines"),
        pytest.param("a b " * 20_000, "b a c " * 20_000, id="identical-words"),
        pytest.param("a" * 500_000, "b" * 500_000, id="endless-word"),
        pytest.param("\n" * 100_000, " \n" * 90_000, id="blank-lines"),
        pytest.param("ab.\x00" * 9_000, "\x00b,a" * 9_000, id="no-blanks"),
    ],
)
def test_no_two_texts_are_too_odd_to_compare(old, new):
    assert difference(old, new).apply(old) == new


def test_texts_with_nothing_in_common_are_replaced_as_a_whole():
    old = " ".join(f"a{number * number % 9_001}" for number in range(20_000))
    new = " ".join(f"b{number * number % 9_001}" for number in range(20_000))

    assert edits(old, new) == [(old, new)]


def written(old, new):
    marks = {Fate.KEPT: "{}", Fate.WENT: "-{}-", Fate.CAME: "+{}+"}
    return "".join(marks[w.fate].format(w.text) for w in word_diff(old, new))


def test_a_word_that_gave_way_stands_before_the_one_that_came():
    assert written("counts to thirty", "numbers to thirty") == (
        "-counts-+numbers+ to thirty"
    )


def test_a_line_end_reads_as_a_blank():
    assert written("one\n\ntwo", "one two") == "one two"


def test_all_gone_is_all_struck():
    assert written("the sea", "") == "-the sea-"


@given(old=st.text("ab \n"), new=st.text("ab \n"))
def test_both_wordings_can_be_read_from_it(old, new):
    words = word_diff(old, new)

    before = "".join(w.text for w in words if w.fate is not Fate.CAME)
    after = "".join(w.text for w in words if w.fate is not Fate.WENT)

    assert before == " ".join(old.split())
    assert after == " ".join(new.split())


@given(old=st.text("ab \n"), new=st.text("ab \n"))
def test_every_blank_of_both_wordings_can_be_told(old, new):
    words = exact_word_diff(old, new)

    assert "".join(w.text for w in words if w.fate is not Fate.CAME) == old
    assert "".join(w.text for w in words if w.fate is not Fate.WENT) == new


def told(old, new):
    """Return what is shown as replaced by what, in text order."""
    changes = telling_changes(old, new)
    return [(change.span.of(old), change.inserted) for change in changes]


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("counts to thirty", "counted to thirty", [("counts", "counted")]),
        ("the sea", "the old sea", [("", " old")]),
        ("the old sea", "the sea", [("old ", "")]),
        ("the sea", "", [("the sea", "")]),
        ("", "the sea", [("", "the sea")]),
        (
            "His voice was like gravel.",
            "His voice drags, a keel over shingle.",
            [("was like gravel", "drags, a keel over shingle")],
        ),
        (
            "he went to the sea again",
            "he ran and fell to a cold river again",
            [("went to the sea", "ran and fell to a cold river")],
        ),
        (
            "She comes home and he is gone",
            "She came home and he was gone",
            [("comes", "came"), ("is", "was")],
        ),
    ],
)
def test_of_a_proposed_wording_the_words_that_differ_are_shown(old, new, shown):
    assert told(old, new) == shown


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the  sea", "the sea"),
        ("One.\n\nTwo.", "One. Two."),
        ("sea " * 1500, "sea " * 1499),
    ],
)
def test_a_wording_is_shown_as_a_whole_where_its_words_tell_nothing(old, new):
    assert told(old, new) == [(old, new)]


@pytest.mark.parametrize(
    ("new", "shown"),
    [
        ("the sea", "the sea"),
        ("\n\nThe sea.", "¶ The sea."),
        ("The sea.\n\n", "The sea. ¶"),
        ("\n\nOne.\n\nTwo.", "¶ One.\n\nTwo."),
        ("\n\n", "¶"),
    ],
)
def test_line_ends_at_the_edges_of_words_that_are_only_added_are_told(new, shown):
    assert [words.text for words in proposed_words("", new)] == [shown]


@given(old=TEXTS, new=TEXTS)
def test_what_is_shown_of_a_wording_leads_to_it_but_for_blanks(old, new):
    done, after = 0, ""
    for change in telling_changes(old, new):
        after += old[done : change.span.start] + change.inserted
        done = change.span.end

    assert (after + old[done:]).split() == new.split()
