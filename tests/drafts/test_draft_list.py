from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.draft_list import (
    Draft,
    DraftList,
    draft_file,
    is_plain_name,
    notes_file_of,
    number_in,
    parse_drafts,
    serialise_drafts,
)
from desktop.errors import DraftsUnreadable
from desktop.value import replace
from desktop.wording.catalogue import Translations
from desktop.wording.translation import English, use_catalogue

SHA = "ab" * 32


def a_draft(number=1, **details):
    details.setdefault("file", draft_file(number))
    return Draft(
        number=number,
        kept_at=datetime(2026, 11, 2, 9, 12, tzinfo=UTC),
        words=5870,
        sha256=SHA,
        bytes_sha256=SHA,
        **details,
    )


def read(content):
    return parse_drafts(json.dumps(content).encode(), "drafts.json")


def an_item(**details):
    item = {"number": 1, "file": "draft-001.txt", "sha256": SHA, "file_sha256": SHA}
    return {**item, **details}


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    st.lists(
        st.tuples(st.integers(1, 999), words, words, st.booleans()),
        unique_by=lambda each: each[0],
        max_size=4,
    )
)
def test_a_list_that_was_written_reads_the_same(drafts):
    kept = DraftList(
        tuple(
            a_draft(number, name=name, remark=remark, has_bom=has_bom)
            for number, name, remark, has_bom in sorted(drafts)
        )
    )

    assert parse_drafts(serialise_drafts(kept), "drafts.json") == kept


def test_what_is_not_known_is_written_back_as_it_came():
    item = an_item(mood="grey", words=12)
    content = {"format_version": 1, "tool": {"a": 1}, "drafts": [item, "torn"]}
    drafts = read(content)

    written = json.loads(serialise_drafts(drafts.with_draft(a_draft(2))))

    assert written["tool"] == {"a": 1}
    assert written["drafts"][0] == item
    assert written["drafts"][-1] == "torn"


def test_a_draft_that_was_renamed_keeps_what_others_said_of_it():
    drafts = read({"format_version": 1, "drafts": [an_item(mood="grey")]})
    (draft,) = drafts.drafts

    written = serialise_drafts(drafts.with_draft(replace(draft, name="first")))

    assert json.loads(written)["drafts"][0]["mood"] == "grey"
    assert json.loads(written)["drafts"][0]["name"] == "first"


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b'{"drafts": []}', b"<<<<<<< ours\n{}", b"\xff", b"[" * 9999],
    ids=["empty", "array", "nothing", "no-version", "conflict", "no-text", "deep"],
)
def test_what_is_no_list_is_refused(data):
    with pytest.raises(DraftsUnreadable, match="“drafts"):
        parse_drafts(data, "drafts.json")


@pytest.mark.parametrize(
    "details",
    [
        {"number": 0},
        {"number": True},
        {"number": "1"},
        {"file": "../elsewhere.txt"},
        {"file": "/etc/passwd"},
        {"file": "..\\elsewhere.txt"},
        {"file": ".hidden"},
        {"file": 7},
        {"sha256": "short"},
        {"file_sha256": None},
    ],
)
def test_an_entry_that_is_no_draft_is_kept_and_hides_no_other(details):
    broken = an_item(**details)
    good = an_item(number=2, file="draft-002.txt")

    drafts = read({"format_version": 1, "drafts": [broken, good]})

    assert [draft.number for draft in drafts.drafts] == [2]
    assert drafts.others == (broken,)


def test_a_list_of_a_newer_reread_is_only_read():
    drafts = read({"format_version": 2, "drafts": [an_item()]})

    assert drafts.is_read_only
    assert len(drafts.drafts) == 1


def test_a_file_that_is_listed_twice_is_one_draft():
    twice = [an_item(name="one"), an_item(name="other")]

    drafts = read({"format_version": 1, "drafts": twice})

    assert [draft.name for draft in drafts.drafts] == ["one"]
    assert drafts.others == (twice[1],)


def test_two_lists_together_have_the_drafts_of_both():
    ours = DraftList((a_draft(1), a_draft(2)))
    theirs = DraftList((a_draft(1, name="theirs"), a_draft(3)))

    both = ours.joined(theirs)

    assert [(d.number, d.name) for d in both.drafts] == [(1, ""), (2, ""), (3, "")]


def test_drafts_count_from_one():
    assert DraftList().next_number == 1
    assert DraftList((a_draft(7),)).next_number == 8
    with pytest.raises(ValueError, match="not 0"):
        a_draft(0)


@pytest.mark.parametrize(
    ("file", "number"),
    [("draft-001.txt", 1), ("draft-1234.txt", 1234), ("draft-000.txt", None)]
    + [(other, None) for other in ("draft-1.md", "a draft-001.txt", "draft-x.txt")],
)
def test_the_name_of_a_file_tells_its_number(file, number):
    assert number_in(file) == number


def test_notes_lie_beside_their_draft():
    assert notes_file_of("draft-001.txt") == "draft-001.annotations.json"
    assert not is_plain_name("")


def test_a_draft_is_called_by_its_number_and_its_name():
    assert a_draft(3).full_title == "Draft 3"
    assert a_draft(3, name="with the storm").full_title == "Draft 3 · with the storm"


def test_files_call_a_draft_alike_whatever_language_is_spoken():
    use_catalogue(Translations("de", {"Draft {number}": "Fassung {number}"}))
    try:
        draft = a_draft(3, name="with the storm")
        assert draft.full_title == "Fassung 3 · with the storm"
        assert draft.label == "Draft 3 · with the storm"
    finally:
        use_catalogue(English())
