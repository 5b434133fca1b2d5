from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.merging.conflict_marks import marked_text
from desktop.text.merging.merge import Choice, settled

OURS, THEIRS, BOTH = Choice.OURS, Choice.THEIRS, Choice.BOTH
STORY = (
    "The sea.\n"
    "\n"
    "<<<<<<< HEAD\n"
    "It rose in the night.\n"
    "=======\n"
    "It fell in the night.\n"
    ">>>>>>> feature/tides\n"
    "\n"
    "She slept.\n"
)


def left(text, *choices):
    return marked_text(text).settling(choices).apply(text)


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (OURS, "It rose in the night.\n"),
        (THEIRS, "It fell in the night.\n"),
        (BOTH, "It rose in the night.\n\nIt fell in the night.\n"),
    ],
)
def test_of_two_versions_what_is_chosen_stays_and_no_mark(choice, words):
    assert left(STORY, choice) == f"The sea.\n\n{words}\nShe slept.\n"


def test_both_sides_are_called_as_git_calls_them():
    marked = marked_text(STORY)

    assert (marked.name_of(OURS), marked.name_of(THEIRS)) == ("HEAD", "feature/tides")


def test_what_both_were_made_of_is_neither():
    text = "<<<<<<< a\nours\n||||||| 1a2b\nbase\n=======\ntheirs\n>>>>>>> b\n"

    (conflict,) = marked_text(text).as_merge().conflicts

    assert (conflict.base, conflict.ours, conflict.theirs) == ("base", "ours", "theirs")
    assert left(text, BOTH) == "ours\ntheirs\n"


@pytest.mark.parametrize("end", ["\n", ""])
@pytest.mark.parametrize(
    ("ours", "theirs"), [("", "theirs\n"), ("ours\n", ""), ("", ""), ("\n", "\n\n")]
)
def test_a_side_may_have_nothing(ours, theirs, end):
    text = f"<<<<<<< a\n{ours}=======\n{theirs}>>>>>>> b{end}"

    assert left(text, OURS) == ours
    assert left(text, THEIRS) == theirs
    assert ours in left(text, BOTH)
    assert theirs in left(text, BOTH)


def test_places_that_touch_are_settled_each_for_itself():
    one = "<<<<<<< a\nA{0}\n=======\nB{0}\n>>>>>>> b\n"
    text = one.format(1) + one.format(2) + one.format(3)

    assert left(text, OURS, THEIRS, BOTH) == "A1\nB2\nA3\nB3\n"


def test_a_place_within_a_place_is_a_part_of_it_and_comes_next():
    inner = "<<<<<<< c\nC\n=======\nD\n>>>>>>> d\n"
    text = f"<<<<<<< a\nA\n{inner}=======\nB\n>>>>>>> b\n"

    first = left(text, OURS)

    assert first == f"A\n{inner}"
    assert left(first, THEIRS) == "A\nD\n"


def test_a_line_under_a_heading_is_no_mark():
    text = "<<<<<<< a\nours\n=======\nThe Sea\n=======\nIt rose.\n>>>>>>> b\n"

    assert left(text, THEIRS) == "The Sea\n=======\nIt rose.\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The Sea\n=======\n\nIt rose.\n",
        "<<<<<<<\n",
        "<<<<<<< HEAD\nand nothing else\n",
        "He wrote <<<<<<< HEAD\n=======\n>>>>>>> b\n",
        "<<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n",
        "<<<<<<<HEAD\na\n=======\nb\n>>>>>>>b\n",
        ">>>>>>> b\n=======\n<<<<<<< a\n",
        "|||||||\n=======\n>>>>>>>\n",
    ],
)
def test_lines_of_signs_are_no_conflict_by_themselves(text):
    assert marked_text(text) is None


def test_a_place_that_does_not_end_is_told_of_and_left():
    text = f"<<<<<<< a\nours\n=======\ntheirs\n\n{STORY}"

    marked = marked_text(text)

    assert [span.of(text) for span in marked.unfinished] == ["<<<<<<< a\n"]
    assert left(text, OURS).startswith("<<<<<<< a\nours\n=======\ntheirs\n\nThe sea.")


@pytest.mark.parametrize(
    ("begin", "base", "middle", "end"),
    [
        ("<<<<<<< .mine", "||||||| .r3", "=======", ">>>>>>> .r4"),
        ("<<<<<<< working copy: 1a2b", "", "=======", ">>>>>>> merge rev: 3c4d"),
        ("<<<<<<< TREE", "", "=======", ">>>>>>> MERGE-SOURCE"),
        (
            "<<<<<<< BEGIN MERGE CONFLICT: local copy shown first <<<<<<<<<<",
            "||||||| COMMON ANCESTOR CONTENT FOLLOWS ||||||||||||||||||||||||",
            "======= MERGED IN CONTENT FOLLOWS =============================",
            ">>>>>>> END MERGE CONFLICT >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>",
        ),
    ],
    ids=["svn", "hg", "bzr", "fossil"],
)
def test_other_tools_mark_it_alike(begin, base, middle, end):
    between = f"{base}\nbase\n" if base else ""
    text = f"{begin}\nours\n{between}{middle}\ntheirs\n{end}\n"

    assert left(text, OURS) == "ours\n"
    assert left(text, THEIRS) == "theirs\n"


JUJUTSU = (
    "<<<<<<< conflict 1 of 1\n"
    "%%%%%%% diff from: base\n"
    "{more}"
    " The sea.\n"
    "-It rose.\n"
    "+It fell.\n"
    "+++++++ side #2\n"
    "The sea.\n"
    "It slept.\n"
    ">>>>>>> conflict 1 of 1 ends\n"
)


@pytest.mark.parametrize("more", ["", "\\\\\\\\\\\\\\ to: side #1\n"])
def test_what_leads_to_a_version_line_by_line_is_that_version(more):
    text = JUJUTSU.format(more=more)

    assert left(text, OURS) == "The sea.\nIt fell.\n"
    assert left(text, THEIRS) == "The sea.\nIt slept.\n"
    (conflict,) = marked_text(text).as_merge().conflicts
    assert conflict.base == "The sea.\nIt rose."


@pytest.mark.parametrize("sign", ["\u2028", "\x0c", "\x85", "\v"])
def test_only_a_line_end_ends_a_line_of_it(sign):
    text = JUJUTSU.format(more="").replace("It fell", f"It{sign}fell")

    assert left(text, OURS) == f"The sea.\nIt{sign}fell.\n"


def test_three_whole_versions_are_two_and_their_base():
    text = (
        "<<<<<<< conflict 1 of 1\n+++++++ one\nA\n------- base\nB\n+++++++ two\nC\n"
        ">>>>>>> conflict 1 of 1 ends\n"
    )

    assert (left(text, OURS), left(text, THEIRS)) == ("A\n", "C\n")
    assert left(text, BOTH) == "A\nC\n"


def test_the_authors_version_may_stand_last():
    text = (
        "Before.\n>>>> ORIGINAL //sea#1\nB\n==== THEIRS //sea#2\nT\n"
        "==== YOURS //me/sea\nO\n<<<<\nAfter.\n"
    )

    marked = marked_text(text)

    assert left(text, OURS) == "Before.\nO\nAfter.\n"
    assert left(text, THEIRS) == "Before.\nT\nAfter.\n"
    assert left(text, BOTH) == "Before.\nT\nO\nAfter.\n"
    assert marked.name_of(OURS) == "//me/sea"


def test_a_scene_break_behind_a_mark_is_no_mark_of_another_program():
    text = "<<<<<<< a\n-------\nA\n=======\nB\n>>>>>>> b\n"

    assert left(text, OURS) == "-------\nA\n"


def test_marks_may_be_longer_where_git_was_told_so():
    text = STORY
    for sign in "<=>":
        text = text.replace(sign * 7, sign * 32)

    assert left(text, OURS) == left(STORY, OURS)


def test_what_git_had_joined_before_may_have_longer_marks_within():
    inner = "<<<<<<<<< Temporary\nC\n=========\nD\n>>>>>>>>> Temporary\n"
    text = f"<<<<<<< a\nA\n||||||| base\n{inner}=======\nB\n>>>>>>> b\n"

    assert left(text, THEIRS) == "B\n"


def test_what_both_have_is_shown_as_neither_ones_own():
    (conflict,) = marked_text(STORY).as_merge().conflicts

    assert conflict.base == "It  in the night."


LINES = st.lists(
    st.sampled_from(
        ["a", "", "b c", "<<<<<<< x", "||||||| y", "=======", ">>>>>>> z", "<<<<<<<"]
    ),
    max_size=24,
)


@settings(max_examples=150, derandomize=True)
@given(lines=LINES, which=st.sampled_from([OURS, THEIRS]))
def test_whatever_is_chosen_every_other_line_stays(lines, which):
    text = "\n".join(lines)
    marked = marked_text(text)
    if marked is None:
        return
    choices = [which] * len(marked.conflicts)

    result = marked.settling(choices).apply(text)

    kept, done = "", 0
    for each in marked.conflicts:
        side = each.ours if which is OURS else each.theirs
        kept += text[done : each.span.start] + marked.words(side)
        done = each.span.end
    assert result == kept + text[done:]
    assert settled(marked.as_merge(), choices) == result


@settings(max_examples=200, derandomize=True)
@given(lines=LINES)
def test_keeping_both_loses_no_line(lines):
    text = "\n".join(lines)
    marked = marked_text(text)
    if marked is None:
        return

    result = marked.settling([BOTH] * len(marked.conflicts)).apply(text)

    assert all(
        marked.words(side) in result
        for each in marked.conflicts
        for side in (each.ours, each.theirs)
    )
