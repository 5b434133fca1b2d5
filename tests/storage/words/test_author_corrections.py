"""What the author always mistypes is a plain file, and nothing in it is lost."""

from __future__ import annotations

import pytest

from desktop.errors import SaveFailed
from desktop.storage.words.author_corrections import AuthorCorrections


@pytest.fixture
def corrections(tmp_path):
    return AuthorCorrections(tmp_path / "reread")


def put(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_nothing_is_put_right_unasked(corrections):
    assert corrections.pairs == ()
    assert not corrections.corrections
    assert not corrections.path.exists()


def test_a_pair_that_is_added_is_there_the_next_time(corrections, tmp_path):
    corrections.add("teh", "the")
    corrections.add("alot", "a lot")
    corrections.add("TEH", "The")

    assert corrections.path.read_bytes() == b"alot -> a lot\nTEH -> The\n"
    again = AuthorCorrections(tmp_path / "reread")
    assert again.pairs == (("alot", "a lot"), ("TEH", "The"))
    assert again.corrections


def test_remarks_and_what_nobody_understands_stay(corrections):
    before = "# mine -> ours\r\nteh → the\r\nstrange\r\n-> x\r\nhte->the"
    put(corrections.path, before.encode() + b"\r\n\xff\xfe -> y\r\n")

    assert corrections.pairs[:2] == (("teh", "the"), ("hte", "the"))
    assert corrections.remove("teh")
    assert not corrections.remove("teh")

    left = before.replace("teh → the\r\n", "").encode() + b"\r\n\xff\xfe -> y\r\n"
    assert corrections.path.read_bytes() == left


def test_pairs_are_read_again_when_somebody_else_writes_them(corrections):
    corrections.add("teh", "the")
    assert len(corrections.pairs) == 1

    put(corrections.path, b"teh -> the\nadn -> and\n")

    assert len(corrections.pairs) == 2


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("", "the"), ("teh", ""), ("te\nh", "the"), ("# a", "b"), ("a -> b", "c")],
)
def test_what_is_no_pair_is_refused(corrections, wrong, right):
    with pytest.raises(ValueError, match="no correction"):
        corrections.add(wrong, right)
    assert not corrections.path.exists()


def test_a_file_that_is_no_text_is_left_as_it_is(corrections):
    put(corrections.path, b"a\0b")

    assert corrections.pairs == ()
    with pytest.raises(SaveFailed):
        corrections.add("teh", "the")
    assert corrections.path.read_bytes() == b"a\0b"


def test_the_file_to_edit_says_what_it_is_for_and_one_that_is_there_stays(corrections):
    path = corrections.begin()
    assert path.read_text(encoding="utf-8").startswith("# ")
    assert corrections.pairs == ()

    corrections.add("teh", "the")
    corrections.begin()
    assert corrections.pairs == (("teh", "the"),)
