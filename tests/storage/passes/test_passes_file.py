from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.text_state import hash_uri
from desktop.errors import NotesUnreadable
from desktop.storage.passes.passes_file import (
    LeftPlace,
    NamedPass,
    PassesFile,
    parse_passes,
    serialise_passes,
    still_ended,
    without_removed,
)
from desktop.text.quoted_place import QuotedPlace
from desktop.text.reading.read_spans import ReadSpans
from desktop.text.span import Span
from desktop.value import replace

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
TEXTS = [digit * 64 for digit in "ab"]


def at(minute):
    return START + timedelta(minutes=minute)


TENSE = NamedPass(
    id="urn:uuid:1",
    name="Tense",
    named=at(0),
    begun=at(0),
    place=LeftPlace(at=at(9), text=TEXTS[0], place=QuotedPlace(12, "went ", "down")),
    read={TEXTS[0]: ReadSpans((Span(0, 12),), (Span(20, 30),))},
)
FILE = PassesFile({TENSE.id: TENSE})

times = st.integers(0, 5).map(at)
reads = st.dictionaries(
    st.sampled_from(TEXTS),
    st.builds(
        ReadSpans.of,
        st.lists(st.builds(lambda n: Span(n, n + 3), st.integers(0, 9)), max_size=2),
        st.lists(st.builds(lambda n: Span(n, n + 3), st.integers(0, 9)), max_size=2),
    ),
)
places = st.builds(
    LeftPlace,
    at=times,
    text=st.sampled_from(TEXTS),
    place=st.builds(QuotedPlace, st.integers(0, 3)),
    raw=st.sampled_from([{}, {"mood": 1}, {"mood": 2}]),
)


@st.composite
def passes(draw, pass_id):
    ended = draw(st.none() | times)
    return still_ended(
        NamedPass(
            id=pass_id,
            name=draw(st.sampled_from(["Tense", "Names"])),
            named=draw(times),
            begun=draw(times),
            ended=ended,
            share=draw(st.sampled_from([0.5, 1.0])) if ended else 0.0,
            reopened=draw(st.none() | times),
            restored=draw(st.none() | times),
            place=draw(st.none() | places),
            read=draw(reads),
            raw=draw(st.sampled_from([{}, {"x": [1]}, {"x": 2, "y": None}])),
        )
    )


@st.composite
def files(draw):
    found = {}
    for pass_id in ("urn:a", "urn:b"):
        if draw(st.booleans()):
            found[pass_id] = draw(passes(pass_id))
    deleted = draw(st.dictionaries(st.just("urn:a"), times))
    others = draw(st.sampled_from([(), ({"no": "pass"},), ("?",)]))
    raw = draw(st.sampled_from([{}, {"by": "them"}, {"by": "us"}]))
    return without_removed(PassesFile(found, deleted, others, raw))


@settings(derandomize=True, max_examples=80, deadline=None)
@given(one=files(), other=files(), third=files())
def test_to_join_has_no_order_and_is_done_once(one, other, third):
    assert one.joined(other) == other.joined(one)
    assert one.joined(other).joined(third) == one.joined(other.joined(third))
    assert one.joined(one) == one


@settings(derandomize=True, max_examples=60, deadline=None)
@given(file=files())
def test_what_is_written_is_read_again(file):
    written = serialise_passes(file)

    # That nothing was read of a text needs no words.
    kept = {
        each.id: replace(each, read={t: s for t, s in each.read.items() if s})
        for each in file.passes.values()
    }
    assert parse_passes(written, "sea.txt.passes.json") == replace(file, passes=kept)
    assert serialise_passes(parse_passes(written, "x")) == written


def test_the_file_is_one_that_people_can_read():
    content = json.loads(serialise_passes(FILE))

    assert content == {
        "format_version": 1,
        "passes": [
            {
                "id": "urn:uuid:1",
                "name": "Tense",
                "named": "2026-11-02T09:00:00Z",
                "begun": "2026-11-02T09:00:00Z",
                "place": {
                    "at": "2026-11-02T09:09:00Z",
                    "text": hash_uri(TEXTS[0]),
                    "position": 12,
                    "before": "went ",
                    "after": "down",
                },
                "read": [
                    {
                        "text": hash_uri(TEXTS[0]),
                        "read": [[0, 12]],
                        "changed": [[20, 30]],
                    }
                ],
            }
        ],
    }


def changed(**changes):
    content = json.loads(serialise_passes(FILE))
    content["passes"][0] |= changes
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"mood": ["grey", 1.50]}, id="a key of somebody else"),
        pytest.param({"ended": "some day"}, id="a time that is none"),
        pytest.param({"place": "here"}, id="a place that is none"),
        pytest.param({"read": [{"text": "?", "read": [[3, 1]]}]}, id="no stretches"),
        pytest.param({"read": [{"text": hash_uri(TEXTS[0]), "by": 1}]}, id="more"),
        pytest.param({"name": ""}, id="no name"),
        pytest.param({"begun": True}, id="no beginning"),
        pytest.param({"share": 7, "ended": "2026-11-03T09:00:00Z"}, id="no share"),
    ],
)
def test_what_is_not_understood_stays(changes):
    written = json.loads(serialise_passes(parse_passes(changed(**changes), "x")))

    (item,) = written["passes"]
    assert {key: item.get(key) for key in changes} == changes | (
        {"share": 0.0} if "share" in changes else {}
    )


@pytest.mark.parametrize("data", [b"{", b"[]", b"{}", b'{"passes": [], "passes": []}'])
def test_what_is_no_such_file_is_refused(data):
    with pytest.raises(NotesUnreadable):
        parse_passes(data, "sea.txt.passes.json")


def test_two_versions_that_git_marked_are_joined():
    names = replace(TENSE, id="urn:uuid:2", name="Names")
    ours, theirs = (
        serialise_passes(PassesFile({each.id: each})).decode()
        for each in (TENSE, names)
    )
    marked = f"<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> main\n".encode()

    found = parse_passes(marked, "sea.txt.passes.json")

    assert [each.name for each in found.passes.values()] == ["Tense", "Names"]


def test_one_that_was_gone_on_with_after_its_end_is_not_ended_by_an_older_file():
    ended = replace(TENSE, ended=at(20), share=0.5)
    reopened = replace(TENSE, reopened=at(30))

    assert ended.joined(reopened).ended is None
    assert reopened.joined(replace(ended, ended=at(40))).ended == at(40)


def test_one_that_was_removed_stays_so_until_it_is_brought_back():
    removed = PassesFile(deleted={TENSE.id: at(20)})
    back = PassesFile({TENSE.id: replace(TENSE, restored=at(30))}, removed.deleted)

    assert not FILE.joined(removed).passes
    assert removed.joined(FILE).joined(back).passes == back.passes
