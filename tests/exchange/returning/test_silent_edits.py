"""Edits that no program tracked: each is told as one thing, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.progress import Progress
from desktop.exchange.returning.likeness import are_alike
from desktop.exchange.returning.silent_edits import silent_edits
from desktop.text.change import ChangeSet
from tests.exchange.returning.answers import TEXT


def edits(sent, back, *, is_whole=True):
    return silent_edits(sent, back, Progress(), is_markdown=True, is_whole=is_whole)


def told(sent, back, **details):
    found = edits(sent, back, **details)
    return [(edit.change.span.of(sent), edit.change.inserted) for edit in found]


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ('"Nobody looked up,"', "“Nobody looked up,”"),
        (" -- ", " — "),
        ("sea...", "sea…"),
        ("*late*", "late"),
        ("*late*", "_late_"),
        ("and the sea", "and the sea"),
        ("day. He", "day.  He"),
        ("# The Quay", "The Quay"),
        ("came", "ca\u00adme"),
    ],
)
def test_what_programs_change_by_themselves_is_no_edit(gone, come):
    assert edits(TEXT, TEXT.replace(gone, come)) == []


def test_a_paragraph_that_is_wrapped_otherwise_is_no_edit():
    wrapped = (
        "He came back the next\nday with a basket of fish\nand said no word.\n\n" * 3
    )

    assert edits(wrapped, wrapped.replace("next\nday", "next day")) == []


@pytest.mark.parametrize(
    ("gone", "come", "expected"),
    [
        ("third", "fourth", [("third", "fourth")]),
        ("basket of fish", "net of herrings", [("basket of fish", "net of herrings")]),
        ('"Nobody', "“Noone", [("Nobody", "Noone")]),
        ("the next day", "the very next day", [("", "very ")]),
        (" of fish", "", [(" of fish", "")]),
        ("word.", "word!", [(".", "!")]),
        ("fish. He", "fish.\n\nHe", [(" ", "\n\n")]),
    ],
)
def test_a_word_or_a_phrase_is_one_edit(gone, come, expected):
    assert told(TEXT, TEXT.replace(gone, come)) == expected


def test_a_paragraph_that_was_put_in_or_taken_out_is_one_edit():
    third = "The third paragraph stays as it is for ever and ever.\n\n"

    assert told(TEXT, TEXT.replace(third, "")) == [(f"\n\n{third.strip()}", "")]
    assert told(TEXT.replace(third, ""), TEXT) == [("", f"\n\n{third.strip()}")]


def test_a_paragraph_that_was_rewritten_is_one_edit():
    old = "He came back the next day. He had a basket of fish. He did not say a word"
    new = "Yesterday nobody at all was here, and that was that; quite another thing"

    assert told(TEXT, TEXT.replace(old, new)) == [(old, new)]


def test_a_paragraph_that_was_moved_is_two_edits_that_know_each_other():
    third = "The third paragraph stays as it is for ever and ever.\n\n"
    back = TEXT.replace(third, "").replace("# The Quay\n\n", f"# The Quay\n\n{third}")

    found = edits(TEXT, back)

    assert [edit.move for edit in found] == [1, 1]
    assert ChangeSet(tuple(edit.change for edit in found)).apply(TEXT) == back


def test_another_text_altogether_has_no_edits():
    assert edits(TEXT, "Once there was a king.\n\nHe had three daughters.\n") is None


def test_what_may_not_have_been_sent_was_not_taken_out():
    middle = TEXT[TEXT.index("He came") : TEXT.index("Nobody waits")]

    assert edits(TEXT, middle, is_whole=False) == []
    assert edits(TEXT, middle, is_whole=True)


_WORDS = st.sampled_from(
    (
        "sea",
        "quay",
        "late",
        "Nobody",
        "said.",
        "came,",
        "“no”",
        "—",
        "…",
        "*so*",
        "fish",
    )
)
_PARAGRAPH = st.lists(_WORDS, min_size=4, max_size=14).map(" ".join)


@given(st.lists(_PARAGRAPH, min_size=3, max_size=6), st.data())
def test_all_edits_together_make_the_text_that_came_back(paragraphs, data):
    sent = "\n\n".join(paragraphs) + "\n"
    words = sent.split(" ")
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(words) - 1))
        words[at : at + 1] = data.draw(st.lists(_WORDS, max_size=2))
    back = " ".join(words)

    found = edits(sent, back)

    if found is not None:
        changes = sorted((e.change for e in found), key=lambda c: c.span.start)
        assert are_alike(ChangeSet(tuple(changes)).apply(sent), back)
