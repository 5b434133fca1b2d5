from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.annotations.tags import (
    TagCount,
    matching_tags,
    parse_tags,
    piece_at,
    renamed,
    same_tag,
    tag_counts,
    written_tags,
)


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("", ()),
        (" , # ,", ()),
        ("tense", ("tense",)),
        ("tense plot", ("tense", "plot")),
        ("tense, point of view", ("tense", "point of view")),
        ("#tense #point of view", ("tense", "point of view")),
        ("#tense#plot", ("tense", "plot")),
        ("#tense, #plot", ("tense", "plot")),
        ("Tense, tense,  TENSE", ("Tense",)),
        ("#show, don’t tell #echo", ("show, don’t tell", "echo")),
        ("slow start; tense", ("slow start", "tense")),
        ("#tense; echo", ("tense", "echo")),
        ("tense; slow start", ("tense", "slow start")),
        ("#tense;; show, don’t tell; echo", ("tense", "show, don’t tell", "echo")),
        ("tense #slow start", ("tense", "slow start")),
        ("#c#", ("c#",)),
        ("#tense # #", ("tense",)),
        ('#"a; b" #c', ("a; b", "c")),
    ],
)
def test_tags_are_read_as_they_are_written(written, tags):
    assert parse_tags(written) == tags


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("show, don’t tell", ("show, don’t tell",)),
        ("slow start", ("slow start",)),
        ("#tense echo", ("tense", "echo")),
        ("#tense, echo", ("tense", "echo")),
        ("#tense motif", ("tense motif",)),
        ("#scene#2", ("scene#2",)),
    ],
)
def test_what_is_a_tag_already_is_not_parted_and_several_are(written, tags):
    known = ("show, don’t tell", "slow start", "tense", "echo", "scene#2")

    assert parse_tags(written, known) == tags


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.lists(st.text('a #;,"é\t', max_size=6), max_size=4))
def test_whatever_tags_a_file_has_come_back_as_they_were(tags):
    each = {same_tag(tag): tag for tag in tags if tag.strip(", \t") == tag and tag}

    written = written_tags(each.values())

    assert parse_tags(written, each.values()) == tuple(each.values())


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("#te", "te"),
        ("#tense #", ""),
        ("#tense #ec", "ec"),
        ("pace te", "te"),
        ("#show, d", "show, d"),
        ("#tense; e", "e"),
        ("#tense; slow st", "slow st"),
        ("#tense;", ""),
    ],
)
def test_the_tag_at_the_caret_is_the_one_that_is_completed(written, words):
    piece = piece_at(written, len(written))

    assert piece.words == words
    assert written[piece.start : piece.end].lstrip("#") == words


def test_the_tags_that_most_notes_have_come_first():
    tagged = [("Tense", "echo"), ("tense",), ("tense", "tense "), ("chair",)]
    notes = [new_annotation(Kind.NOTE, tags=tags) for tags in tagged]

    assert tag_counts(notes) == [
        TagCount("tense", 3),
        TagCount("chair", 1),
        TagCount("echo", 1),
    ]


def test_a_tag_is_found_by_its_beginning_then_by_a_word_then_by_any_letters():
    tags = [TagCount(t, 1) for t in ("sketch", "the echo", "Echo", "écho", "tense")]

    found = [tag.tag for tag in matching_tags(tags, "ech", without=["Tense"])]

    assert found == ["Echo", "the echo"]
    assert [t.tag for t in matching_tags(tags, "tc")] == ["sketch"]
    assert [t.tag for t in matching_tags(tags, "t")] == ["the echo", "tense"]


@pytest.mark.parametrize(
    ("tags", "new", "now"),
    [
        (("tense", "echo"), "time", ("time", "echo")),
        (("echo", "Tense"), "echo", ("echo",)),
        (("Tense", "Echo"), "echo", ("echo",)),
        (("tense",), "Tense", ("Tense",)),
        (("tense", "echo"), "", ("echo",)),
        (("echo",), "time", ("echo",)),
    ],
)
def test_a_tag_is_renamed_joined_and_taken_away(tags, new, now):
    assert renamed(tags, "tense", new) == now
